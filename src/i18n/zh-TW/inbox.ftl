### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## What staff are told

inbox-title = 通知
inbox-unread = 未讀 { $n } 則
inbox-new = 未讀
inbox-open = 開啟案件
inbox-read = 標示為已讀
inbox-read-all = 全部標示為已讀
inbox-empty = 還沒有通知。案件分給您、請您審核、民眾有回應或快到期時，會在這裡告訴您。
inbox-gone = 有一件案件的通知。這件案件已不在您能查看的範圍內。
inbox-why-to-sign = 等待貴單位簽收。
inbox-why-to-handle = 轉由您辦理。
inbox-why-recalled = 分案已撤回，不必再簽收。
inbox-why-came-back = 案件退回，請重新分案。
inbox-why-again = 民眾不滿意，請重新分案。
inbox-why-to-review = 答覆等您審核。
inbox-why-sent-back = 您的答覆退回修改。
inbox-why-passed = 您的答覆已送出。
inbox-why-resident-wrote = 民眾有回應。
inbox-why-urged = 有人請您加快辦理。
inbox-why-withdrawn = 案件已撤回，不必再辦。
inbox-why-rated = 民眾評價了您辦的案件。
inbox-why-left-the-road = 這件案件不再由您辦理。
inbox-why-notice = 有通知單要看。
inbox-why-penalty = 有違規處分要看。
inbox-why-promise-answered = 民眾回覆了承諾是否做到。
inbox-why-to-help = 請您單位協辦。
inbox-why-helped = 協辦單位有了回報。
inbox-why-instructed = 有長官批示。
inbox-why-measure = 請您單位辦一項後續措施。
inbox-why-measure-reported = 後續措施做完了。
inbox-why-measure-withdrawn = 一項後續措施不用辦了。
inbox-why-to-receive = 請您接手首問。
inbox-why-due-soon = 即將到期。
inbox-why-overdue = 已到期，尚未辦完。
inbox-why-danger = 可能有人正處於危險中，先處置。
inbox-why-to-decide = 等您決定。
inbox-why-proposal-back = 不予受理的提議退回來了，請照常受理。
inbox-why-to-accept = 複核改為受理，請受理。
inbox-why-decided = 您的申請有了答覆。
inbox-why-ordered = 督導有要求，請按時回報。
inbox-why-reported = 單位交了列管回報。
inbox-why-surge = 暴增預警：同一類事、同一個地方，今天來得比平時多得多
inbox-why-outside-answered = 外部單位有了答覆，請看看是否轉告民眾。
