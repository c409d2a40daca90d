### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## What happened, in the history of a case

event-file = 送出案件
event-ask-to-complete = 請補充資料
event-complete = 已補充資料
event-accept = 已受理，等級：{ $severity }
event-do-not-accept = 不予受理
event-dispatch = 已分案給{ $unit }
event-recall = 分案已撤回
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
event-recompute = 規定有變，時限重新計算
event-unknown = 這個版本還不認識的步驟
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
action-recall = 撤回分案
action-recall-text = 簽收之前可以撤回。請寫明原因；案件回到待分案，分案時限從最初開始的時間接著算。
action-sign-for = 簽收
action-sign-for-text = 簽收後由您辦理。請先聯絡民眾：聽完，複述一遍，確認您理解對了。
action-return = 退回改分
action-return-text = 寫清楚為什麼無法辦理，建議由哪個單位辦。簽收後 { $days } 個工作天內可以退，同一次辦理最多退 { $times } 次。
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
