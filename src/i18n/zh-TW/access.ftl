### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Looking at contact data

contact-title = 查看聯絡方式
contact-text = 寫明為什麼要看。可以看 { $minutes } 分鐘；誰看過、什麼時候、為什麼，都會留下紀錄。

## A new query code

new-code-link = 換一組查詢碼
new-code-title = 換一組查詢碼
new-code-text = 如果別人可能知道了您的查詢碼，可以換一組新的。換了以後，舊的查詢碼不能再用，其他裝置上開啟的案件也會關閉。請輸入目前的查詢碼。
new-code-button = 換查詢碼
new-code-done-title = 您有了新的查詢碼
new-code-done-text = 請現在就記下來：這裡只顯示 10 分鐘，以後查不到。舊的查詢碼已經不能用。
new-code-onwards = 查看本案
