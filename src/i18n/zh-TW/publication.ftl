### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Home page

home-title = 反映問題，查進度
home-heading = 有事請告訴我們
door-file = 我要反映
door-file-hint = 申訴、求助、諮詢、建議、檢舉、感謝，大約 5 分鐘填完
door-track = 查進度
door-track-hint = 用案件編號和查詢碼，看辦到哪一步
door-open = 看公開統計
door-open-hint = 各單位收到幾件，辦得如何
home-accepted-title = 這裡受理什麼
home-accepted-text = 市容、公共服務和日常生活的各種事情都可以反映。不確定該找誰也沒關係，由我們找承辦單位。
home-accepted-link = 看看哪些受理、哪些要找其他單位
home-time-title = 要等多久
home-time-accept = { $limit }內，告訴您是否受理。
home-time-first = 受理後，承辦單位會在 { $usual }內給您第一次回應；重大案件為 { $major }。
home-time-resolve = 回覆：一般案件 { $minor }，重要案件 { $important }，重大案件 { $major }；諮詢 { $question }，檢舉 { $report }。
home-emergency-title = 緊急狀況

## Guide: what is accepted, how long it takes, where else to go

guide-title = 受理指南
guide-lead = 以下事情都可以在這裡反映。分類選不準也沒關係，我們會轉給合適的單位。
guide-accepted = 這裡受理
guide-elsewhere = 請找其他單位
guide-elsewhere-court = 已經起訴、仲裁或申請行政複議的事情：請找正在審理的法院、仲裁機構或複議機關。訴訟服務電話 12368。
guide-elsewhere-police = 正在發生的危險、違法犯罪：請立刻撥打 110。
guide-elsewhere-discipline = 黨員、幹部違紀違法：請向紀檢監察機關檢舉，電話 12388。
guide-elsewhere-letters = 信訪部門正在辦理的事情：請向原來的信訪部門查詢。
guide-time = 要等多久
guide-time-hours = 工作時間：工作天 { $hours }。網站隨時可以反映；不在工作時間的，從下一個工作時段起算。

## Privacy

privacy-title = 隱私權說明
privacy-kept-title = 我們保存什麼
privacy-kept-text = 您填寫的內容和照片，會和案件一起保存。照片裡的拍攝地點和手機資料，收到時就會移除。姓名、電話和電子郵件與案件內容分開存放。沒有送出的內容，7 天沒有更動就會刪除。
privacy-seen-title = 誰能看到
privacy-seen-text = 受理中心、承辦單位和它的上級單位能看到內容，別的單位看不到。您的聯絡方式平時是遮住的，工作人員要寫明原因才能查看，每次查看都有紀錄。公開頁面只有數字，沒有個人資料。
privacy-anonymous-title = 匿名反映
privacy-anonymous-text = 我們不保存您的姓名、電話和電子郵件，也就無法主動聯絡您。請用案件編號和查詢碼查看進度、回覆提問。描述經過時，請不要寫能認出您的內容。
privacy-cookies-title = Cookie
privacy-cookies-text = 只使用必要的 Cookie：記住語言和字體大小（1 年），接續填寫尚未送出的內容（7 天），開啟您查過的案件（最後一次看過之後 2 小時，最長 12 小時）。沒有廣告，也不追蹤。
privacy-rights-title = 您可以做什麼
privacy-rights-text = 您可以查看、補充和撤回案件。要更正或刪除個人資料，請撥打案件頁面上的電話；匿名案件沒有您的個人資料。
