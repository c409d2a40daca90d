### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## What happened, in the history of a case

event-file = 提交诉求
event-ask-to-complete = 请补充信息
event-complete = 已补充信息
event-accept = 已受理，等级：{ $severity }
event-do-not-accept = 不予受理
event-dispatch = 已派单给{ $unit }
event-recall = 派单已撤回
event-sign-for = 已签收，由{ $name }办理
event-return = 退单
event-reassign = 改由{ $name }办理
event-log-contact = 联系记录
event-ask-resident = 有问题请诉求人答复
event-answer = 已答复提问
event-answer-none = 到期没有收到答复，继续办理
event-add-information = 补充了信息
event-draft-reply = 答复已写好，提交审核
event-pass-reply = 已答复
event-send-back-reply = 答复退回修改
event-rate = 已评价
event-second-handling = 重新办理（二次处理）
event-close-without-answer = 到期没有评价，办结
event-withdraw = 诉求撤回
event-withdraw-none = 到期没有补充，按撤回处理
event-urge = 催办
event-transfer-out = 移交给{ $body }
event-merge = 与案件 { $master } 一并办理
event-note = 内部记录
event-recompute = 规定有变，时限重新计算
event-unknown = 本版本尚不认识的步骤
said-reason = 原因：
said-referral = 可以找：
said-contact = 联系方式：

## What staff can do

action-ask-to-complete = 请诉求人补正
action-ask-to-complete-text = 一次问清还缺什么，说明为什么需要，有什么可以代替。诉求人会看到。补正期间，受理和派单暂停计时；到期没有补充，按撤回处理。
action-complete = 补充信息
action-accept = 受理
action-accept-text = 先看有没有人受伤、伤害是否还在继续：有就先处置，等级选“重大”。等级决定后面的时限。
action-do-not-accept = 不予受理
action-do-not-accept-text = 写给诉求人看：先说理解，再说明理由，最后写清可以找哪个单位、电话是多少。
action-dispatch = 派单
action-dispatch-text = 选能把事情办完的单位。退过的案件，先看退单原因。
action-recall = 撤回派单
action-recall-text = 签收之前可以撤回。写清原因；案件回到待派单，派单时限从最初开始的时间接着算。
action-sign-for = 签收
action-sign-for-text = 签收后由您办理。请先联系诉求人：听完，复述一遍，确认您理解对了。
action-return = 退单
action-return-text = 写清为什么办不了，建议由哪个单位办。签收后 { $days } 个工作日内可以退，同一次办理最多退 { $times } 次。
action-reassign = 换人办理
action-reassign-text = 已经答应诉求人的事，请交代给接手的人，并由接手的人告诉诉求人。
action-log-contact = 记录联系
action-log-contact-text = 先听完，再复述一遍对方的意思，然后说打算怎么办、什么时候再联系。把说了什么、答应了什么记下来。选“联系上了”，首次回应就算完成。
action-ask-resident = 请诉求人答复
action-ask-resident-text = 只问办这件事要用的，一次问完，一条一条写。诉求人会看到。等待期间办结暂停计时；到期没有答复，自动回到办理中。
action-answer = 答复
action-add-information = 补充信息
action-draft-reply = 写答复
action-draft-reply-text = 每一点都要答到：查了什么，结果怎样，依据是什么，谁在什么时候做什么。先说结果，用对方听得懂的话，不推责任，也不教训人。写好后交审核。
action-pass-reply = 通过并答复
action-pass-reply-text = 请对照诉求，看每一点是否答到、承诺有没有日期、语气是否平和。可以直接修改，发出的就是这里的文字，诉求人马上看到。
action-send-back-reply = 退回修改
action-send-back-reply-text = 写清哪一点没有答到、怎么改。办结时限继续计时。
action-second-handling = 二次处理
action-second-handling-text = 案件会回到派单，重新计时。写清诉求人还有哪些没有解决，诉求人会看到。
action-withdraw = 撤回
action-urge = 催办
action-urge-text = 写清要单位做什么、什么时候回话。诉求人也会看到。
action-transfer-out = 移交
action-transfer-out-text = 只在别的单位才能办时移交。先和对方说好，再写清单位、电话和理由，诉求人会看到。移交后这里不再办理。
action-merge = 并案
action-merge-text = 同一件事才并案。诉求人会看到主案件的案件号和您写的原因，请不要写别人的信息。
action-note = 写内部记录
action-note-text = 只有工作人员看得到。写事实，不写对人的评价。
field-severity = 等级
field-note = 内部记录
field-reason = 原因
field-referral = 可以找哪个单位、怎样联系
field-question = 要问什么
field-text = 内容
field-unit = 承办单位
hint-unit = 先选好的是这类事项通常的承办单位，可以改。
field-handler = 处理员
field-means = 联系方式
field-result = 结果
field-reply = 答复
field-body = 移交给哪个单位
field-contact = 诉求人怎样联系这个单位
field-master = 主案件的案件号

## Refusals

refused-title = “{ $action }”没有办成
refused-wrong-state = 案件现在的状态不能这样办理，可能有人刚办过。
refused-not-yours = 这一步不由您办理。
refused-too-late = 已经过了可以办理的时间。
refused-too-often = 次数已经到上限。
refused-changed = 您打开这一页以后，内容已经变了，请看过新的内容再办。
refused-who = 这一步由{ $who }办理。
list-or = 或
refused-last = 最近一步：
refused-written = 您写的内容没有存进案件。需要的话请复制下来：
refused-back = 回到案件
