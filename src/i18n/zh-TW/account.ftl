### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Signing in and the account

sign-in-title = 工作人員登入
sign-in-demo = 示範帳號：dispatcher（分案人員）、handler（承辦人）、lead（單位主管）、supervisor（督導）、director（總經理）、admin（系統管理員）、clerk（接待人員）、revisit（回訪人員）。密碼都是 huiyin-demo-2026。
label-username = 帳號
label-password = 密碼
sign-in-button = 登入
sign-in-code-title = 輸入驗證碼
label-totp = 驗證碼
hint-totp = 手機驗證器應用程式裡的 6 位數字
hint-totp-first = 掃描後，輸入應用程式顯示的 6 位數字
account-title = 我的帳號
account-roles = 角色
account-password = 變更密碼
label-old = 目前的密碼
label-new = 新密碼（至少 10 個字元）
account-password-button = 變更密碼
account-codes = 登入驗證碼
account-codes-on = 已經開啟。登入時，除了密碼還要輸入驗證碼。要關閉，請輸入密碼。
account-codes-remove = 關閉驗證碼
account-codes-off = 尚未開啟。開啟後，別人知道密碼也無法登入。請用手機驗證器應用程式掃描，再輸入密碼和驗證碼：
account-codes-qr = 給驗證器應用程式掃描的 QR Code
account-codes-secret = 無法掃描時，請在應用程式輸入：
account-codes-set = 開啟驗證碼
account-done-password = 密碼已變更。其他裝置上的登入已登出。
account-done-codes = 驗證碼已開啟，下次登入時要輸入。其他裝置上的登入已登出。
account-done-removed = 驗證碼已關閉，下次登入只要密碼。其他裝置上的登入已登出。
