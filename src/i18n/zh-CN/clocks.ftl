### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Clocks

clock-dispatch = 派单
clock-acceptance = 受理
clock-sign-for = 签收
clock-first-reply = 首次回应
clock-definite-answer = 明确答复
clock-resolve = 办结
clock-told-resident = 告知结果
clock-revisit = 回访
clock-co-handling = 协办
clock-report-back = 督办反馈
clock-notice-signed = 通知单签收
clock-fine-paid = 缴纳罚款
clock-completion = 诉求人补正
clock-resident-answer = 诉求人答复
clock-no-answer = 诉求人评价
clock-left = 还剩 { $time }
clock-left-working = 还剩 { $time }（工作时间）
clock-overdue = 已超时 { $time }
clock-paused = 暂停计时
clock-met = 按时完成
clock-missed = 超时完成
clock-cancelled = 不再计时
clock-due-at = 到期：{ $at }
limit-working-time = { $time }（只算工作时间）
limit-working-days = { $n } 个工作日
limit-calendar-days = { $n } 天，到最后一天下班
limit-same-day = 当天下班前
explain = 这个时间怎么来的
explain-started = { $at } 开始。
explain-counts-from = 当时不在工作时间，从 { $at } 起算。
explain-allowed = 等级是“{ $severity }”，时限：{ $limit }。
explain-allowed-plain = 时限：{ $limit }。
explain-paused = { $from } 到 { $to }，等待补充或答复，不计时，顺延 { $time }。
explain-pausing = { $from } 起，等待补充或答复，暂停计时。
explain-extended = 延期到 { $to }，原因：{ $reason }
explain-moved = { $from }不是工作日，或者当天已经下班，顺延到{ $to }。
explain-capped = 转来的单位要求 { $at } 前办完，按较早的时间算。
explain-due = 到期时间：{ $at }。
