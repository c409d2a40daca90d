### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Filing: before and around the questions

start-title = 我要反映
start-danger = 有生命危險，請立刻撥打：報警 110，火警 119，急救 120。
start-lead = 一次回答一個問題，大約 5 分鐘。請先想好：
start-need-what = 發生了什麼事，您希望怎麼解決
start-need-where = 在什麼地方，越具體越好
start-need-photo = 照片，有的話可以附上，最多 3 張
start-need-contact = 您的電話或電子郵件；也可以匿名
start-kept = 填寫的內容會自動保存 7 天，可以在這台裝置上接著填。
start-button = 開始填寫
start-unfinished = 這台裝置上有一份尚未送出的內容。接著填，原來的都還在；重新填寫，原來的就不再保留。
start-continue = 接著填寫
start-anew = 重新填寫
question-progress = 第 { $n } 題，共 { $all } 題
check-title = 送出前請核對
check-text = 送出後無法修改，但可以隨時補充或撤回。
check-button = 送出案件
done-title = 已收到您的案件
done-keep = 請記下案件編號和查詢碼。查進度時會用到；查詢碼遺失後無法找回。
done-next = 接下來
done-next-accept = { $due } 前，告訴您是否受理。
done-next-unit = 受理後交給承辦單位，由專人辦理。
done-next-reply = 回覆會寫在案件頁面上，到時請您評價。請用案件編號和查詢碼查看。
done-qr = 掃描後可查進度，仍需輸入查詢碼
done-filed-at = 送出時間：{ $at }
done-open = 開啟案件
done-print = 可以用瀏覽器的列印功能，列印或儲存這一頁。
done-elsewhere-title = 這裡看不到案件編號和查詢碼
done-elsewhere-text = 為了安全，它們只在送出時使用的裝置上顯示。如果已經記下，可以直接查進度；還沒有送出，請從「我要反映」開始。
already-title = 這件案件已經送出
already-text = 沒有重複送出。案件編號和查詢碼可以再看一次。
already-show = 查看案件編號和查詢碼
already-new = 反映另一件事

## Filing: the questions

label-kind = 您要反映的是哪一類？
label-category = 是關於什麼的？
hint-category = 點開一類，選最接近的一項。
category-search = 輸入幾個字來找，例如「路燈」
category-found = 找到 {"{"}n{"}"} 項
category-none = 沒有找到。請換個詞，或清空後點開一類，選最接近的一項。
label-what = 發生了什麼事？
hint-what = 寫清楚經過就好。請不要寫身分證號碼和銀行卡號。
label-happened = 什麼時候發生的？（選填）
hint-happened = 例如：昨天晚上 8 點左右；從上週開始
label-place = 在哪裡發生的？
hint-place = 例如：解放路 12 號，路口東側的路燈
label-concerns = 涉及哪個單位或個人？（選填）
hint-concerns = 例如：公司名稱、員工編號、車牌號碼。不知道可以不填。
label-wish = 您希望怎麼解決？
hint-wish = 例如：修好路燈；退還多收的費用
label-photo = 要附上照片嗎？（選填）
hint-photo = 最多 { $most } 張，每張不超過 10 MB。照片裡的拍攝地點會移除。
photo-choose = 選一張照片
photo-add = 加上這張照片
photo-remove = 移除照片 { $name }
photo-full = 已經有 { $most } 張了。要更換，請先移除一張。
photo-count =
    { $n ->
        [0] 沒有照片
       *[other] { $n } 張
    }
upload-shrinking = 正在縮小照片…
upload-sending = 已上傳 {"{"}n{"}"}%
upload-cancel = 停止上傳
upload-cancelled = 已停止，照片沒有加上。
upload-retry = 再試一次
label-identity = 怎麼聯絡您？
identity-contact = 留下聯絡方式
identity-contact-hint = 只用來辦這件事。工作人員查看時要寫明原因。
identity-anonymous = 匿名
identity-anonymous-hint = 不留姓名和聯絡方式。我們無法聯絡您，請用查詢碼查看回覆、回答提問。
label-name = 怎麼稱呼您？（選填）
label-phone = 電話
hint-phone = 電話和電子郵件，填一項就可以
label-email = 電子郵件
short-kind = 案件類型
short-category = 案件分類
short-what = 事情經過
short-when = 時間
short-where = 地點
short-concerns = 涉及單位或個人
short-wish = 希望怎麼解決
short-photos = 照片
short-contact = 聯絡方式

## Taking a case in by staff

intake-title = 登記案件
intake-file = 登記
intake-answer = 登記並即辦
intake-caller = 民眾
intake-phone = 電話
intake-look-up = 查以前的案件
intake-first-time = 這個電話沒有以前的案件。
intake-earlier = 以前的案件
intake-earlier-most = 只列最近 { $n } 件。
intake-name = 稱呼
intake-email = 電子郵件
intake-channel = 怎樣來的
intake-kind = 案件類型
intake-category = 案件分類
intake-what = 發生了什麼
intake-happened = 什麼時候
intake-place = 在哪裡
intake-concerns = 涉及哪個單位或個人
intake-wish = 希望怎樣解決
intake-answered = 當場已經答覆
intake-reply = 答覆了什麼
intake-restate = 複述確認
intake-restated = 已把要點複述一遍，對方確認沒有誤解
intake-reference = 錄音或掃描檔編號
intake-transferred = 上級交辦的
intake-sender = 來文單位
intake-sender-number = 來文字號
intake-sender-due = 要求哪天前辦完
intake-report-back = 要求書面回報
intake-slip-title = 已登記
intake-slip-answered = 已登記，並已答覆
intake-slip-text = 請把案件號碼與查詢碼交給民眾，或者讀兩遍。查詢碼只在這一頁上，兩小時內可以再打開。
intake-next = 登記下一件
short-reference = 錄音或掃描檔
short-sender = 來文單位
short-sender-due = 要求辦完時間
short-report-back = 回報
report-back-wanted = 要求書面回報
