### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

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
