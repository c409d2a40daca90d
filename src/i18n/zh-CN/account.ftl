### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Signing in and the account

sign-in-title = 工作人员登录
sign-in-demo = 演示账号：dispatcher（转办员）、handler（处理员）、lead（单位负责人）、supervisor（督办）、director（总经理）、admin（管理员）、clerk（接待员）、revisit（回访员）。密码都是 huiyin-demo-2026。
label-username = 用户名
label-password = 密码
sign-in-button = 登录
sign-in-code-title = 输入验证码
label-totp = 验证码
hint-totp = 手机验证码应用里的 6 位数字
hint-totp-first = 扫码后，输入应用显示的 6 位数字
account-title = 我的账号
account-roles = 角色
account-password = 修改密码
label-old = 现在的密码
label-new = 新密码（至少 10 个字符）
account-password-button = 修改密码
account-codes = 登录验证码
account-codes-on = 已经打开。登录时，除了密码还要输入验证码。要关闭，请输入密码。
account-codes-remove = 关闭验证码
account-codes-off = 还没有打开。打开后，别人知道密码也登录不了。请用手机验证码应用扫码，再输入密码和验证码：
account-codes-qr = 给验证码应用扫的二维码
account-codes-secret = 不能扫码，请在应用里输入：
account-codes-set = 打开验证码
account-done-password = 密码已修改。其他设备上的登录已退出。
account-done-codes = 验证码已打开，下次登录时要输入。其他设备上的登录已退出。
account-done-removed = 验证码已关闭，下次登录只要密码。其他设备上的登录已退出。
