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
nav-account = 我的帳號
sign-out = 登出
footer-guide = 受理指南
footer-track = 查進度
footer-figures = 公開統計
footer-privacy = 隱私權說明
footer-home = 民眾首頁
footer-staff = 工作人員登入
footer-emergency = 遇到危險，請立刻打電話：報警 110，火警 119，急救 120。

## Dates and durations

weekday-0 = 週一
weekday-1 = 週二
weekday-2 = 週三
weekday-3 = 週四
weekday-4 = 週五
weekday-5 = 週六
weekday-6 = 週日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
days = { $n } 天
hours = { $n } 小時
minutes =
    { $n ->
        [0] 不到 1 分
       *[other] { $n } 分
    }
working-days = { $n } 個工作天

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
home-time-accept = 5 個工作天內，告訴您是否受理。
home-time-first = 受理後，承辦單位會在 4 小時工作時間內給您第一次回應；重大案件為 8 小時。
home-time-resolve = 回覆：一般案件 2 天，重要案件 3 天，重大案件 10 天；諮詢 1 個工作天，檢舉 30 天。
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
guide-time-hours = 工作時間：工作天 09:00–12:00、14:00–19:00。網站隨時可以反映；不在工作時間的，從下一個工作時段起算。

## Privacy

privacy-title = 隱私權說明
privacy-kept-title = 我們保存什麼
privacy-kept-text = 您填寫的內容和照片，會和案件一起保存。照片裡的拍攝地點和手機資料，收到時就會移除。姓名、電話和電子郵件與案件內容分開存放。沒有送出的內容，7 天沒有更動就會刪除。
privacy-seen-title = 誰能看到
privacy-seen-text = 受理中心、承辦單位和它的上級單位能看到內容，別的單位看不到。您的聯絡方式平時是遮住的，工作人員要寫明原因才能查看，每次查看都有紀錄。公開頁面只有數字，沒有個人資料。
privacy-anonymous-title = 匿名反映
privacy-anonymous-text = 我們不保存您的姓名、電話和電子郵件，也就無法主動聯絡您。請用案件編號和查詢碼查看進度、回覆提問。描述經過時，請不要寫能認出您的內容。
privacy-cookies-title = Cookie
privacy-cookies-text = 只使用必要的 Cookie：記住語言和字體大小（1 年），接續填寫尚未送出的內容（7 天），開啟您查過的案件（2 小時）。沒有廣告，也不追蹤。
privacy-rights-title = 您可以做什麼
privacy-rights-text = 您可以查看、補充和撤回案件。要更正或刪除個人資料，請撥打案件頁面上的電話；匿名案件沒有您的個人資料。

## Public figures

figures-title = 公開統計
figures-lead = 各單位收到的案件和辦理情形，隨時更新。單位有了案件，就會列在表中。
figures-caption = 各單位案件數
figures-all = 全部
figures-unit = 單位
figures-total = 總數
figures-open = 辦理中
figures-replied = 待評價
figures-confirmed = 確認解決
figures-no-answer = 未評價
figures-again = 重新辦理
figures-share = 首次解決率
figures-definition = 「確認解決」：民眾評價已解決或部分解決，而且沒有對辦理態度不滿意。「未評價」：到期沒有評價而結案，不算滿意。「重新辦理」：民眾不滿意、進入二次處理的案件，不論目前辦到哪一步。「首次解決率」＝首次辦理就確認解決的件數 ÷（首次確認解決＋重新辦理的件數），沒有評價的不計入。

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
case-question = 有一個問題請您回覆
case-reply = 給您的回覆
case-holder = 由誰辦理
case-unit = 承辦單位
case-unit-asked = 單位
case-ask = 有疑問，請聯絡
case-review = 對這個決定有異議的，請在 15 天內打 { $phone } 申請複核。
case-urged = 已經催過了，{ $at } 後可以再催。
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

## Rating

rate-title = 請您評價
label-solved = 問題解決了嗎？
label-treatment = 您對辦理態度滿意嗎？
label-wanting = 哪裡做得不好？（選填，可以複選）
label-comment = 還想說什麼？（選填）
rate-note = 這樣評價，這件事會重新辦理，您不用再反映一次。
rate-button = 送出評價

## The words of the field

kind-complaint = 申訴
kind-complaint-hint = 對服務或管理不滿意，希望改正
kind-consultation = 諮詢
kind-consultation-hint = 想了解政策、規定或手續
kind-help-request = 求助
kind-help-request-hint = 遇到困難，需要有人來解決
kind-suggestion = 建議
kind-suggestion-hint = 有讓城市變好的想法
kind-report = 檢舉
kind-report-hint = 發現違法、違規的行為
kind-praise = 感謝
kind-praise-hint = 想感謝做得好的人或單位
kind-staff-appeal = 內部申訴
channel-web = 網站
channel-phone = 來電
channel-visit = 臨櫃
channel-letter = 來信
channel-fax = 傳真
channel-email = 電子郵件
channel-social-media = 社群媒體
channel-transferred = 上級轉辦
severity-minor = 輕微
severity-minor-hint = 沒有人受傷，沒有損失，影響的人少
severity-important = 重要
severity-important-hint = 有財產損失，或影響的人多，或一再發生
severity-major = 重大
severity-major-hint = 有人受傷，損失大，媒體關注，或傷害還在持續
state-submitted = 待受理
state-info-needed = 待補正
state-not-accepted = 不予受理
state-accepted = 待分案
state-dispatched = 待簽收
state-in-progress = 辦理中
state-waiting-resident = 待民眾回覆
state-in-review = 待審核
state-replied = 已回覆
state-closed = 已結案
state-withdrawn = 已撤回
state-merged = 已併案
state-transferred = 已移轉
solved-yes = 已解決
solved-partly = 部分解決
solved-no = 沒有解決
treatment-very-satisfied = 非常滿意
treatment-satisfied = 滿意
treatment-neutral = 普通
treatment-dissatisfied = 不滿意
treatment-very-dissatisfied = 非常不滿意
wanting-not-contacted = 沒有人聯絡過我
wanting-too-slow = 太慢
wanting-not-answered = 答覆沒有回答到重點
wanting-promise-broken = 答應的沒有做到
wanting-manner = 態度不好
means-phone = 電話
means-visit = 面談
means-message = 簡訊
means-email = 電子郵件
result-reached = 已聯絡上
result-no-answer = 未聯絡上
result-appointment = 約定再聯絡
result-refused = 不願溝通
actor-resident = 民眾
actor-system = 系統
role-intake-clerk = 接待人員
role-dispatcher = 分案人員
role-handler = 承辦人
role-coordinator = 協調人員
role-unit-lead = 單位主管
role-supervisor = 督導
role-revisit-officer = 回訪人員
role-quality-inspector = 品質稽核人員
role-knowledge-editor = 知識庫編輯
role-analyst = 統計分析人員
role-director = 總經理
role-administrator = 系統管理員
round = 第 { $n } 次辦理

## Clocks

clock-dispatch = 分案
clock-acceptance = 受理
clock-sign-for = 簽收
clock-first-reply = 首次回應
clock-definite-answer = 明確答覆
clock-resolve = 結案
clock-told-resident = 告知結果
clock-revisit = 回訪
clock-co-handling = 協辦
clock-report-back = 督導回報
clock-notice-signed = 通知單簽收
clock-fine-paid = 繳納罰款
clock-completion = 民眾補正
clock-resident-answer = 民眾回覆
clock-no-answer = 民眾評價
clock-left = 還剩 { $time }
clock-left-working = 還剩 { $time }（工作時間）
clock-overdue = 已逾期 { $time }
clock-paused = 暫停計時
clock-met = 如期完成
clock-missed = 逾期完成
clock-cancelled = 不再計時
clock-due-at = 到期：{ $at }
limit-working-time = { $time }（只算工作時間）
limit-working-days = { $n } 個工作天
limit-calendar-days = { $n } 天，到最後一天下班
limit-same-day = 當天下班前
explain = 這個時間怎麼來的
explain-started = { $at } 開始。
explain-counts-from = 當時不在工作時間，從 { $at } 起算。
explain-allowed = 等級是「{ $severity }」，時限：{ $limit }。
explain-allowed-plain = 時限：{ $limit }。
explain-paused = { $from } 到 { $to }，等待補充或回覆，不計時，順延 { $time }。
explain-pausing = { $from } 起，等待補充或回覆，暫停計時。
explain-extended = 延期到 { $to }，原因：{ $reason }
explain-moved = { $from }不是工作天，或當天已經下班，順延到{ $to }。
explain-capped = 轉來的單位要求 { $at } 前辦完，以較早的時間為準。
explain-due = 到期時間：{ $at }。

## What happened, in the history of a case

event-file = 送出案件
event-ask-to-complete = 請補充資料
event-complete = 已補充資料
event-accept = 已受理，等級：{ $severity }
event-do-not-accept = 不予受理
event-dispatch = 已分案給{ $unit }
event-sign-for = 已簽收，由{ $name }辦理
event-return = 退回改分
event-reassign = 改由{ $name }辦理
event-log-contact = 聯絡紀錄
event-ask-resident = 有問題請民眾回覆
event-answer = 已回覆提問
event-answer-none = 到期沒有收到回覆，繼續辦理
event-add-information = 補充了資料
event-draft-reply = 回覆已寫好，送審核
event-pass-reply = 已回覆
event-send-back-reply = 回覆退回修改
event-rate = 已評價
event-second-handling = 重新辦理（二次處理）
event-close-without-answer = 到期沒有評價，結案
event-withdraw = 案件撤回
event-withdraw-none = 到期沒有補充，視同撤回
event-urge = 催辦
event-transfer-out = 移轉給{ $body }
event-merge = 與案件 { $master } 一併辦理
event-note = 內部紀錄
event-reveal-contact = 查看了聯絡方式
said-reason = 原因：
said-referral = 可以洽詢：
said-contact = 聯絡方式：

## What staff can do

action-ask-to-complete = 請民眾補正
action-ask-to-complete-text = 一次問清還缺什麼，說明為什麼需要，有什麼可以代替。民眾會看到。補正期間，受理和分案暫停計時；到期沒有補充，視為撤回。
action-complete = 補充資料
action-accept = 受理
action-accept-text = 先看有沒有人受傷、傷害是否還在持續：有就先處置，等級選「重大」。等級決定後面的時限。
action-do-not-accept = 不予受理
action-do-not-accept-text = 寫給民眾看：先表達理解，再說明理由，最後寫清楚可以找哪個單位、電話是多少。
action-dispatch = 分案
action-dispatch-text = 選能把事情辦完的單位。退過的案件，先看退回原因。
action-sign-for = 簽收
action-sign-for-text = 簽收後由您辦理。請先聯絡民眾：聽完，複述一遍，確認您理解對了。
action-return = 退回改分
action-return-text = 寫清楚為什麼無法辦理，建議由哪個單位辦。簽收後 1 個工作天內可以退，同一次辦理最多退兩次。
action-reassign = 換人承辦
action-reassign-text = 已經答應民眾的事，請交代給接手的人，並由接手的人告知民眾。
action-log-contact = 記錄聯絡
action-log-contact-text = 先聽完，再複述一遍對方的意思，然後說打算怎麼辦、什麼時候再聯絡。把說了什麼、答應了什麼記下來。選「已聯絡上」，首次回應就算完成。
action-ask-resident = 請民眾回覆
action-ask-resident-text = 只問辦這件事要用的，一次問完，一條一條寫。民眾會看到。等待期間結案暫停計時；到期沒有回覆，自動回到辦理中。
action-answer = 回覆
action-add-information = 補充資料
action-draft-reply = 寫回覆
action-draft-reply-text = 每一點都要答到：查了什麼，結果如何，依據是什麼，誰在什麼時候做什麼。先說結果，用對方聽得懂的話，不推責任，也不教訓人。寫好後送審核。
action-pass-reply = 通過並回覆
action-pass-reply-text = 請對照案件內容，看每一點是否答到、承諾有沒有日期、語氣是否平和。可以直接修改，送出的就是這裡的文字，民眾會馬上看到。
action-send-back-reply = 退回修改
action-send-back-reply-text = 寫清楚哪一點沒有答到、怎麼改。結案時限繼續計時。
action-second-handling = 二次處理
action-second-handling-text = 案件會回到分案，重新計時。寫清楚民眾還有哪些沒有解決，民眾會看到。
action-withdraw = 撤回
action-urge = 催辦
action-urge-text = 寫清楚要單位做什麼、什麼時候回話。民眾也會看到。
action-transfer-out = 移轉
action-transfer-out-text = 只在其他單位才能辦時移轉。先和對方說好，再寫清楚單位、電話和理由，民眾會看到。移轉後這裡不再辦理。
action-merge = 併案
action-merge-text = 同一件事才併案。民眾會看到主案件的案件編號和您寫的原因，請不要寫別人的資料。
action-note = 寫內部紀錄
action-note-text = 只有工作人員看得到。寫事實，不寫對人的評價。
action-reveal-contact = 查看聯絡方式
action-reveal-contact-text = 寫明為什麼要看。可以看 10 分鐘，這次查看會留在案件紀錄裡。
field-severity = 等級
field-note = 內部紀錄
field-reason = 原因
field-referral = 可以洽詢哪個單位、怎麼聯絡
field-question = 要問什麼
field-text = 內容
field-unit = 承辦單位
hint-unit = 預先選好的是這類案件通常的承辦單位，可以更改。
field-handler = 承辦人
field-means = 聯絡方式
field-result = 結果
field-reply = 回覆內容
field-body = 移轉給哪個單位
field-contact = 民眾怎麼聯絡這個單位
field-master = 主案件的案件編號

## Refusals

refused-title = 「{ $action }」沒有完成
refused-wrong-state = 案件目前的狀態不能這樣辦理，可能有人剛辦過。
refused-not-yours = 這一步不是由您辦理。
refused-too-late = 已經過了可以辦理的時間。
refused-too-often = 次數已經到上限。
refused-changed = 您打開這一頁之後，內容已經變了，請看過新的內容再處理。
refused-who = 這一步由{ $who }辦理。
list-or = 或
refused-last = 最近一步：
refused-written = 您寫的內容沒有存進案件。有需要請複製下來：
refused-back = 回到案件

## A case for staff

case-now = 現在要做什麼
case-nothing = 目前沒有要您做的。輪到您時，按鈕會出現在這裡。
now-submitted = 等待受理。分案人員受理或請民眾補正；不予受理由督導決定。
now-info-needed = 等民眾補正。到期沒有補充，視為撤回。
now-not-accepted = 已決定不予受理，不用再辦理。
now-accepted = 等待分案。由分案人員選定承辦單位。
now-dispatched = 等待簽收。由承辦單位的承辦人簽收；無法辦理的，由單位主管退回改分。
now-in-progress = 正在辦理。由承辦人聯絡民眾、查清事實、寫回覆。
now-waiting-resident = 等民眾回覆。到期沒有回覆，自動回到辦理中。
now-in-review = 回覆等待審核。由單位主管審核；重大案件由總經理審核。
now-replied = 已回覆，等民眾評價。沒有解決的，由回訪人員或督導發起二次處理。
now-closed = 已結案。30 天內，回訪人員或督導可以發起二次處理。
now-withdrawn = 已撤回，不用再辦理。
now-merged = 已併案，請在主案件裡辦理。
now-transferred = 已移轉，不用再辦理。
case-matter = 案件內容
case-resident = 民眾
case-anonymous = 匿名，沒有聯絡方式。可以在案件裡提問，民眾用查詢碼查看。
case-clocks = 時限
case-filed = { $at } 送出，管道：{ $channel }

## The list of cases

worklist-mine = 我的案件
worklist-units = 單位案件
worklist-views = 看誰的案件
worklist-states = 依狀態檢視
worklist-all-open = 全部未結案
worklist-find = 依案件編號查詢
worklist-open = 開啟
worklist-missing = 沒有找到案件 { $number }，或不在您能查看的範圍內。請核對案件編號。
worklist-none-overdue = 沒有逾期案件
worklist-overdue = 逾期 { $n } 件
worklist-many-overdue = 逾期超過 { $n } 件
worklist-to-sign = 本單位 { $n } 件等待簽收
worklist-empty = 這裡還沒有案件。有案件進來，會依到期先後排在這裡；也可以換個範圍或狀態看看。
worklist-caption = 案件，先到期的排在前面
column-clock = 時限
column-number = 案件編號
column-summary = 內容
column-category = 案件分類
column-severity = 等級
column-state = 狀態
column-unit = 承辦單位
column-handler = 承辦人
column-filed = 送出時間
pager-label = 換頁
pager-first = 回到第一頁
pager-next = 下一頁

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
account-codes-off = 尚未開啟。開啟後，別人知道密碼也無法登入。請用手機驗證器應用程式掃描：
account-codes-qr = 給驗證器應用程式掃描的 QR Code
account-codes-secret = 無法掃描時，請在應用程式輸入：
account-codes-set = 開啟驗證碼
account-done-password = 密碼已變更。其他裝置上的登入已登出。
account-done-codes = 驗證碼已開啟，下次登入時要輸入。
account-done-removed = 驗證碼已關閉，下次登入只要密碼。

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

## Forms: counting and errors

count-limit = 最多 { $most } 個字
count-left = 還可以寫 {"{"}n{"}"} 個字
count-over = 超出 {"{"}n{"}"} 個字
error-heading = 有內容需要修正
error-missing = 「{ $field }」還沒有填寫
error-too-short = 「{ $field }」太短，請再寫具體一些
error-too-long = 「{ $field }」太長，請縮短一些
error-invalid = 「{ $field }」填得不對，請核對
error-too-many = 「{ $field }」太多，請減少一些
error-too-big = 「{ $field }」的檔案太大，沒有加上，請換小一點的
error-wrong-type = 「{ $field }」的檔案類型不能用，沒有加上，請換一個
error-empty = 「{ $field }」的檔案是空的，沒有加上，請換一個
error-failed = 「{ $field }」沒有儲存，請再試一次
error-not-found = 找不到「{ $field }」，請核對
error-kind-missing = 請選一類
error-category-missing = 請選最接近的一項
error-what-missing = 請寫發生了什麼事
error-what-too-short = 請再寫幾個字，讓我們知道發生了什麼事
error-what-too-long = 最多 5000 個字，請縮短一些；還有要說的，送出後可以補充
error-happened-too-long = 時間最多寫 200 個字，請縮短一些
error-place-missing = 請寫在哪裡發生的
error-place-too-short = 請把地點寫具體一些，例如路名和門牌
error-place-too-long = 地點最多寫 200 個字，請縮短一些
error-concerns-too-long = 最多寫 200 個字，請縮短一些
error-wish-missing = 請寫您希望怎麼解決
error-wish-too-short = 請再寫幾個字，說明希望怎麼解決
error-wish-too-long = 最多 1000 個字，請縮短一些
error-photo-missing = 請先選一張照片；不加照片，按「繼續」
error-photo-too-many = 已經有 3 張，這張沒有加上。要更換，請先移除一張
error-photo-too-big = 照片太大，沒有加上。請選 10 MB、1500 萬像素以內的，或截圖後再加
error-photo-wrong-type = 這個檔案不能用，沒有加上。請選 JPG、PNG 或 WebP 格式的照片
error-photo-empty = 這個檔案是空的，沒有加上。請換一張照片
error-photo-failed = 照片沒有加上，可能是網路中斷，或檔案毀損。請再試一次，或換一張；其他內容都還在
error-identity-missing = 請選留下聯絡方式，還是匿名
error-name-too-long = 稱呼最多 50 個字，請縮短一些
error-phone-missing = 請填電話或電子郵件，或選匿名
error-phone-invalid = 電話應為 7 到 15 位數字，請核對
error-email-invalid = 電子郵件應像 name@example.com 這樣，請核對
error-number-missing = 請填案件編號
error-number-invalid = 案件編號是 12 位數字，請核對
error-number-not-found = 案件編號和查詢碼不符，請兩項都核對一次
error-code-missing = 請填查詢碼
error-code-invalid = 這個碼不對，請依提示核對每一位數字
error-solved-missing = 請選問題解決了沒有
error-treatment-missing = 請選對辦理態度是否滿意
error-comment-too-long = 最多 1000 個字，請縮短一些
error-username-missing = 請填帳號
error-username-too-long = 帳號最多 100 個字元，請核對
error-username-invalid = 帳號或密碼不正確。請核對後再輸入密碼；忘記密碼，請洽系統管理員
error-password-missing = 請填密碼
error-password-too-long = 密碼太長，請核對後再輸入
error-password-invalid = 密碼不正確，驗證碼仍為開啟。請再輸入一次
error-totp-invalid = 驗證碼不正確，尚未開啟。請輸入應用程式目前顯示的 6 位數字
error-totp-not-found = 驗證碼不正確，或已經用過。請輸入應用程式目前顯示的 6 位數字
error-old-invalid = 目前的密碼不正確，密碼沒有變更。請再輸入一次
error-new-missing = 請填新密碼
error-new-too-short = 新密碼至少 10 個字元，密碼沒有變更
error-new-too-long = 新密碼最多 200 個字元，密碼沒有變更
error-severity-missing = 請選等級
error-severity-invalid = 請從列出的等級中選一個
error-unit-missing = 請選承辦單位
error-unit-invalid = 這個單位目前不能選，請換一個
error-handler-missing = 請選承辦人
error-handler-invalid = 這個人目前不是本單位的承辦人，請換一位
error-means-missing = 請選是怎麼聯絡的
error-means-invalid = 請從列出的聯絡方式中選一個
error-result-missing = 請選聯絡的結果
error-result-invalid = 請從列出的結果中選一個
error-note-missing = 請寫說了什麼、答應了什麼
error-note-too-short = 請再寫幾個字，記下說了什麼
error-note-too-long = 最多 4000 個字，請縮短一些
error-reason-missing = 請寫原因
error-reason-too-short = 請把原因寫具體一些
error-reason-too-long = 原因最多 4000 個字，請縮短一些
error-referral-missing = 請寫民眾可以洽詢哪個單位
error-referral-too-short = 請寫清楚單位名稱和電話
error-referral-too-long = 最多 4000 個字，請縮短一些
error-question-missing = 請寫要問什麼
error-question-too-short = 請把問題寫具體一些
error-question-too-long = 問題最多 4000 個字，請縮短一些
error-text-missing = 請寫內容
error-text-too-short = 請再寫幾個字
error-text-too-long = 最多 4000 個字，請縮短一些，或分兩次寫
error-reply-missing = 請寫回覆內容
error-reply-too-short = 回覆太短，請把每一點都答到
error-reply-too-long = 回覆最多 4000 個字，請縮短一些
error-body-missing = 請寫移轉給哪個單位
error-body-too-short = 請寫單位的全名
error-body-too-long = 單位名稱最多 200 個字，請縮短一些
error-contact-missing = 請寫民眾怎麼聯絡這個單位
error-contact-too-short = 請寫清楚電話或地址
error-contact-too-long = 最多 200 個字，請縮短一些
error-master-missing = 請填主案件的案件編號
error-master-too-short = 案件編號是 12 位數字，請核對
error-master-too-long = 案件編號是 12 位數字，請核對
error-master-not-found = 沒有找到可以併入的案件。請核對案件編號：要是另一件還在辦理的案件

## Names of fields, for the errors that have no words of their own

label-severity = { field-severity }
label-note = { field-note }
label-reason = { field-reason }
label-referral = { field-referral }
label-question = { field-question }
label-text = { field-text }
label-unit = { field-unit }
label-handler = { field-handler }
label-means = { field-means }
label-result = { field-result }
label-reply = { field-reply }
label-body = { field-body }
label-contact = { field-contact }
label-master = { field-master }
