### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## The product and the frame of every page

product = 回音
motto = 件件有答覆，事事有回音
title-error = 錯誤：
skip-to-content = 跳到主要內容
back = 返回
to-home = 回到首頁
continue = 繼續
change = 變更
remove = 移除
choose = 請選擇
optional = （選填）
not-given = 未填寫
internal = 內部
care-on = 大字版
care-off = 標準版
demo-banner = 這是示範網站。「臨江市」和這裡的人物、案件都是虛構的，請不要填寫真實的個人資料。
nav-label = 工作選單
nav-cases = 案件
nav-intake = 登記
nav-revisits = 回訪
nav-surges = 暴增預警
nav-unattended = 無人跟進
nav-inbox = 通知
nav-notices = 通知單
nav-concerned = 涉及對象
nav-handovers = 已移轉
nav-promises = 承諾
nav-measures = 後續措施
nav-violations = 違規
nav-jobs = 背景工作
nav-account = 我的帳號
sign-out = 登出
footer-guide = 受理指南
footer-track = 查進度
footer-figures = 公開統計
footer-privacy = 隱私權說明
footer-home = 民眾首頁
footer-staff = 工作人員登入
footer-emergency = 遇到危險，請立刻打電話：報警 110，火警 119，急救 120。
