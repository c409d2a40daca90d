### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Pages of errors

page-not-found-title = 找不到這一頁
page-not-found-text = 網址可能有誤，或內容不在您能查看的範圍內。查自己的案件，請用案件編號和查詢碼。
page-too-many-title = 請稍後再試
page-too-many-text = 短時間內次數太多，剛才的操作沒有執行。之前儲存的內容都還在。
page-too-many-wait =
    { $minutes ->
        [1440] 請一天後再試。
       *[other] 請 { $minutes } 分鐘後再試。
    }
page-refused-title = 現在不能這樣辦理
page-refused-text = 剛才的操作沒有執行，案件沒有改變。
page-bad-request-title = 沒有收完整
page-bad-request-text = 剛才送出的內容沒有儲存，可能是太長，也可能是網路中斷。請返回上一頁，內容通常還在，縮短一些或再試一次。
page-full-title = 暫時無法儲存
page-full-text = 系統的儲存空間已滿，剛才的內容沒有儲存。之前儲存的都還在，查看不受影響。請返回上一頁，把寫的內容複製下來，稍後再試。
page-failed-title = 系統發生問題
page-failed-text = 剛才這一步可能沒有儲存，之前各步都已儲存。請返回上一頁，內容通常還在，再試一次；同一件案件不會重複送出。
page-cross-site-title = 沒有執行
page-cross-site-text = 這次送出來自別的網站，為了您的安全沒有執行。請在本網站內重新操作。
page-signed-out-title = 太久沒有操作，已經登出
page-signed-out-text = 剛才的內容沒有送出。寫的內容在下面，請先複製下來，重新進入後再送出。
page-signed-out-back = 重新進入
page-written = 您寫的內容
