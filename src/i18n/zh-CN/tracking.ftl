### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Tracking

track-title = 查进度
label-number = 案件号
hint-number = 12 位数字，空格可填可不填
label-code = 查询码
hint-code = 8 位数字，在提交成功的页面上
track-button = 打开案件
track-lost = 找不到案件号或查询码？
track-lost-text = 它们在提交成功的页面和您打印、保存的那一页上。7 天内，用提交时的设备，从浏览记录里还能打开那一页。查询码丢了不能找回，可以重新反映，并写上原来的案件号。

## A case for its resident

case-title = 案件 { $number }
stage-label = 办到哪一步
stage-accept = 受理
stage-dispatch = 派单
stage-handle = 办理
stage-reply = 答复
stage-rate = 评价
stage-done = （已完成）
lead-submitted = 您的诉求已收到，正在看是否受理。
lead-info-needed = 请补充一些信息，我们才能继续。
lead-not-accepted = 这件诉求不属于我们的受理范围。理由和可以找的单位写在下面。
lead-accepted = 您的诉求已受理，正在确定承办单位。
lead-second-handling = 这件事要重新办理，正在确定承办单位。您不用再反映一次。
lead-dispatched = 您的诉求已交给{ $unit }，等待签收。
lead-in-progress = { $unit }正在办理您的诉求。
lead-waiting-resident = { $unit }有问题想问您，在等您答复。
lead-in-review = { $unit }已经写好答复，正在审核。
lead-replied = { $unit }已答复。请看看答复，告诉我们问题解决了没有。
lead-closed = 这件诉求已办结，您已确认结果。谢谢您的评价。
lead-closed-disputed = 这件诉求已办结，您对结果有异议，我们已经记下。
lead-closed-no-answer = 这件诉求已办结，没有收到您的评价。如果还没有解决，请打下面的电话，或者重新反映。
lead-closed-rate = 这件诉求已办结，没有收到您的评价。{ $due } 前还可以在下面评价；问题没有解决的，会重新办理。
lead-closed-revisit = 电话回访时您说已经解决，案件已办结。如果不是这样，{ $due } 前可以在这里评价，以您自己的评价为准。
lead-withdrawn = 这件诉求已撤回，不再办理。需要时可以重新反映。
lead-withdrawn-by-itself = 到期没有收到您的补充，这件诉求已按撤回处理。需要时可以重新反映。
lead-merged = 这件诉求和另一件同样的案件一并办理，案件号写在下面。
lead-transferred = 您的诉求已移交给其他单位。单位名称和联系方式写在下面。
case-next = 接下来
next-acceptance = { $due } 前，告诉您是否受理。
next-completion = 请在 { $due } 前补充。到时没有补充，这件诉求按撤回处理，您可以重新反映。
next-first-reply = { $due } 前，承办单位给您第一次回应。
next-resolve = { $due } 前，答复您。
next-resident-answer = 请在 { $due } 前答复。到时没有答复，承办单位会继续办理。
next-no-answer = 请在 { $due } 前评价。到时没有评价，这件诉求会自动办结。
next-review = { $due } 前，由另一个人复核，把结果告诉您。
case-question = 有一个问题请您答复
case-reply = 给您的答复
case-holder = 由谁办理
case-unit = 承办单位
case-unit-asked = 单位
case-ask = 有疑问，请联系
case-review = 对这个决定有异议的，{ $until } 前可以申请复核一次，由另一个人来决定。按钮在下面。
case-urged = 已经催过了，{ $at } 后可以再催。
case-limited = 催办和补充暂停到 { $until }，原因写在办理经过里。有急事请打 { $phone }。
case-handler = 处理员
case-phone = 联系电话
case-can = 您可以
case-told = 您反映的内容
case-history = 办理经过
case-leave = 看完了，在这台设备上关闭
resident-complete = 提交补充
resident-complete-text = 请看看还缺什么，补充后我们继续受理。
resident-answer = 提交答复
resident-answer-text = 请看下面的问题，把您知道的告诉我们。
resident-add-information = 补充信息
resident-add-information-text = 有了新情况，或者前面漏了什么，写在这里。办理的人会看到。
resident-withdraw = 撤回诉求
resident-withdraw-text = 撤回后不再办理，也不能恢复；需要时可以重新反映。
resident-urge = 催办
resident-urge-text = 请写一句想说的话，比如什么最急。办理的单位会看到。
resident-ask-review = 申请复核
resident-ask-review-text = 请写为什么您认为应当受理。只能申请一次，由另一个人来决定。
