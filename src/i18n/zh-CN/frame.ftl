### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## The product and the frame of every page

product = 回音
motto = 件件有答复，事事有回音
title-error = 错误：
skip-to-content = 跳到主要内容
back = 返回
to-home = 回到首页
continue = 继续
change = 更改
remove = 移除
choose = 请选择
optional = （选填）
not-given = 没有填写
internal = 内部
care-on = 关怀版
care-off = 标准版
demo-banner = 这是演示网站。“临江市”和这里的人物、案件都是虚构的，请不要填写真实的个人信息。
nav-label = 工作导航
nav-cases = 案件
nav-intake = 登记
nav-revisits = 回访
nav-surges = 突增预警
nav-unattended = 无人跟进
nav-inbox = 消息
nav-notices = 通知单
nav-concerned = 涉及对象
nav-handovers = 已移交
nav-promises = 承诺
nav-measures = 后续措施
nav-violations = 违规
nav-jobs = 后台任务
nav-account = 我的账号
sign-out = 退出登录
footer-guide = 受理指南
footer-track = 查进度
footer-figures = 公开数据
footer-privacy = 隐私说明
footer-home = 市民首页
footer-staff = 工作人员登录
footer-emergency = 有危险，请马上打电话：报警 110，火警 119，急救 120。
