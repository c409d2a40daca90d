### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Tracking

track-title = 查進度
label-number = 案件編號
hint-number = 12 位數字，空格可填可不填
label-code = 查詢碼
hint-code = 8 位數字，在送出成功的頁面上
track-button = 開啟案件
track-lost = 找不到案件編號或查詢碼？
track-lost-text = 它們在送出成功的頁面，以及您列印或儲存的那一頁上。7 天內，用送出時的裝置，從瀏覽紀錄還能開啟那一頁。查詢碼遺失後無法找回，可以重新反映，並寫上原來的案件編號。

## A case for its resident

case-title = 案件 { $number }
stage-label = 辦到哪一步
stage-accept = 受理
stage-dispatch = 分案
stage-handle = 辦理
stage-reply = 回覆
stage-rate = 評價
stage-done = （已完成）
lead-submitted = 您的案件已收到，正在確認是否受理。
lead-info-needed = 請補充一些資料，我們才能繼續。
lead-not-accepted = 這件案件不屬於我們的受理範圍。理由和可以找的單位寫在下面。
lead-accepted = 您的案件已受理，正在確認承辦單位。
lead-second-handling = 這件事要重新辦理，正在確認承辦單位。您不用再反映一次。
lead-dispatched = 您的案件已交給{ $unit }，等待簽收。
lead-in-progress = { $unit }正在辦理您的案件。
lead-waiting-resident = { $unit }有問題想請教您，正在等您回覆。
lead-in-review = { $unit }已經寫好回覆，正在審核。
lead-replied = { $unit }已回覆。請看看回覆內容，告訴我們問題解決了沒有。
lead-closed = 這件案件已結案，您已確認結果。謝謝您的評價。
lead-closed-disputed = 這件案件已結案，您對結果有異議，我們已經記下。
lead-closed-no-answer = 這件案件已結案，沒有收到您的評價。如果還沒有解決，請撥打下面的電話，或重新反映。
lead-closed-rate = 這件案件已結案，沒有收到您的評價。{ $due } 前還可以在下面評價；問題沒有解決的，會重新辦理。
lead-closed-revisit = 電話回訪時您說已經解決，案件已結案。如果不是這樣，{ $due } 前可以在這裡評價，以您自己的評價為準。
lead-withdrawn = 這件案件已撤回，不再辦理。有需要時可以重新反映。
lead-withdrawn-by-itself = 到期沒有收到您的補充，這件案件已視同撤回。需要時可以重新反映。
lead-merged = 這件案件和另一件相同的案件一併辦理，案件編號寫在下面。
lead-transferred = 您的案件已移交給其他單位。單位名稱和聯絡方式寫在下面。
case-next = 接下來
next-acceptance = { $due } 前，告訴您是否受理。
next-completion = 請在 { $due } 前補充。到時沒有補充，這件案件會視為撤回，您可以重新反映。
next-first-reply = { $due } 前，承辦單位給您第一次回應。
next-resolve = { $due } 前，回覆您。
next-resident-answer = 請在 { $due } 前回覆。到時沒有回覆，承辦單位會繼續辦理。
next-no-answer = 請在 { $due } 前評價。到時沒有評價，這件案件會自動結案。
next-review = { $due } 前，由另一個人複核，把結果告訴您。
case-question = 有一個問題請您回覆
case-reply = 給您的回覆
case-holder = 由誰辦理
case-unit = 承辦單位
case-unit-asked = 單位
case-ask = 有疑問，請聯絡
case-review = 對這個決定有異議的，{ $until } 前可以申請複核一次，由另一個人來決定。按鈕在下面。
case-urged = 已經催過了，{ $at } 後可以再催。
case-limited = 催辦與補充暫停到 { $until }，原因寫在辦理經過裡。有急事請打 { $phone }。
case-handler = 承辦人
case-phone = 聯絡電話
case-can = 您可以
case-told = 您反映的內容
case-history = 辦理經過
case-leave = 看完了，在這台裝置上關閉
resident-complete = 送出補充
resident-complete-text = 請看看還缺什麼，補充後我們繼續受理。
resident-answer = 送出回覆
resident-answer-text = 請看下面的問題，把您知道的告訴我們。
resident-add-information = 補充資料
resident-add-information-text = 有了新狀況，或前面漏了什麼，寫在這裡。辦理的人會看到。
resident-withdraw = 撤回案件
resident-withdraw-text = 撤回後不再辦理，也無法恢復；有需要時可以重新反映。
resident-urge = 催辦
resident-urge-text = 請寫一句想說的話，例如什麼最急。辦理的單位會看到。
resident-ask-review = 申請複核
resident-ask-review-text = 請寫為什麼您認為應該受理。只能申請一次，由另一個人來決定。
