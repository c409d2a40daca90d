### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Rating

rate-title = 请您评价
label-solved = 问题解决了吗？
label-treatment = 您对办理态度满意吗？
label-wanting = 哪里做得不好？（选填，可以多选）
label-comment = 还想说什么？（选填）
rate-note = 这样评价，这件事会重新办理，您不用再反映一次。
rate-button = 提交评价

## Calling back

case-revisit = 回访
revisit-calls = 电话：
revisit-call-at = 约好再打：
revisit-heard = 电话里说：
revisit-own = 网上评价：
revisit-result = 结果：
revisits-title = 回访
revisits-lists = 看哪些回访
revisits-calls = 今天要打的
revisits-calls-text = 答复后一个工作日内回访，到期早的在前。电话号码在案件里，写明原因后显示。
revisits-again = 再打一次的
revisits-again-text = 前面没有联系上，或者约好了时间再打的。
revisits-dissatisfied = 不满意的
revisits-dissatisfied-text = 电话里或网上说没有解决、部分解决或者不满意的，最近的在前。这些案件已经重新办理。
revisits-not-reached = 没有联系上的
revisits-not-reached-text = 按“未答复”办结的，最近的在前。不算满意。
revisits-refused = 不想接受回访的
revisits-refused-text = 不要再打。诉求人仍可在网上评价。
revisits-differs = 电话和网上说法不一致
revisits-differs-text = 电话里记的和诉求人自己在网上评的不一样，最近的在前。以诉求人自己的评价为准。
revisits-empty = 这里现在没有要回访的案件。
revisits-caption = 回访，时间早的在前
revisits-call = 去回访
revisits-count = 打过 { $n } 次
script-title = 可以这样说
script-record-revisit =
    您好，我是受理中心的回访员。您 { $filed } 反映的“{ $matter }”，{ $unit }在 { $replied } 答复了您。想占用您两分钟，问问办得怎么样。
    一、问题解决了吗？是解决了、部分解决，还是没有解决？还差什么？
    二、和您联系的人态度怎么样？哪里做得不好？
    三、答应您的事，做到了吗？
    没有解决的，我们马上重新办理，您不用再反映一次。谢谢您。
script-record-revisit-consultation =
    您好，我是受理中心的回访员。您 { $filed } 咨询的“{ $matter }”，{ $unit }在 { $replied } 答复了您。想占用您一分钟。
    一、答复说清楚了吗？照着能办吗？还有哪里不明白？
    二、和您联系的人态度怎么样？
    没有说清楚的，我们马上重新答复，您不用再问一次。谢谢您。
script-record-revisit-report =
    您好，我是受理中心的回访员。请问是您本人吗，现在方便说话吗？（不是本人，或者旁边有人，就约时间再打；不要说出被举报的单位和人。）
    您 { $filed } 反映的事，{ $unit }在 { $replied } 答复了您。
    一、查的结果，您认可吗？还有哪里没有查清？
    二、和您联系的人态度怎么样？有没有人因为这件事为难您？
    谢谢您。
script-record-revisit-praise =
    您好，我是受理中心的回访员。您 { $filed } 的表扬，{ $unit }已经收到，在 { $replied } 回复了您。谢谢您。
    一、转达的内容对吗？还有什么要补充？
    二、和您联系的人态度怎么样？
