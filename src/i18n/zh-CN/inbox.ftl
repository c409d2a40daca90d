### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## What staff are told

inbox-title = 消息
inbox-unread = 未读 { $n } 条
inbox-new = 未读
inbox-open = 打开案件
inbox-read = 标为已读
inbox-read-all = 全部标为已读
inbox-empty = 还没有消息。案件派给您、要您审核、诉求人有回音或者快到期时，会在这里告诉您。
inbox-gone = 有一件案件的消息。这件案件已经不在您能看的范围内。
inbox-why-to-sign = 等您单位签收。
inbox-why-to-handle = 转给您办理。
inbox-why-recalled = 派单撤回了，不用再签收。
inbox-why-came-back = 退回来了，请重新派单。
inbox-why-again = 诉求人不满意，请重新派单。
inbox-why-to-review = 答复等您审核。
inbox-why-sent-back = 您的答复退回修改。
inbox-why-passed = 您的答复已经发出。
inbox-why-resident-wrote = 诉求人有回音。
inbox-why-urged = 有人催办。
inbox-why-withdrawn = 诉求撤回了，不用再办。
inbox-why-rated = 诉求人评价了您办的案件。
inbox-why-left-the-road = 这件案件不再由您办理。
inbox-why-notice = 有通知单要看。
inbox-why-penalty = 有违规处理要看。
inbox-why-promise-answered = 诉求人答复了承诺是否做到。
inbox-why-to-help = 请您单位协办。
inbox-why-helped = 协办单位有了反馈。
inbox-why-instructed = 有领导批示。
inbox-why-measure = 请您单位办一项后续措施。
inbox-why-measure-reported = 后续措施做完了。
inbox-why-measure-withdrawn = 一项后续措施不用办了。
inbox-why-to-receive = 请您接手首问。
inbox-why-due-soon = 快到期了。
inbox-why-overdue = 到期了，还没有办完。
inbox-why-danger = 可能有人正处在危险中，先处置。
inbox-why-to-decide = 等您决定。
inbox-why-proposal-back = 不予受理的提议退回来了，请照常受理。
inbox-why-to-accept = 复核改为受理，请受理。
inbox-why-decided = 您的申请有了答复。
inbox-why-ordered = 督办有要求，请按时反馈。
inbox-why-reported = 单位交了督办反馈。
inbox-why-surge = 突增预警：同一类事、同一个地方，今天来得比平时多得多
inbox-why-outside-answered = 外部单位有了答复，请看是否转告诉求人。
