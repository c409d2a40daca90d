### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## A case for staff

case-now = 现在要做什么
case-nothing = 现在没有要您做的。轮到您时，按钮会出现在这里。
case-not-now = 现在不能做的，以及谁可以做
entry-undone = （已撤销）
case-danger = 可能有人正处在危险中：先打 110、119、120 和承办单位，再办手续。做了什么，记在“先行处置”里；已经没有危险的，解除标记。
case-flags = 标记
case-concerned = 涉及对象
case-concerned-none = 没有同一对象的其他案件。
case-concerned-others = 同一对象的其他案件：
case-first-receiver = 首问责任人
case-receiving-offered = 已请{ $name }接手，等对方接受
now-submitted = 等待受理。转办员受理或请诉求人补正；不予受理由督办决定。
now-info-needed = 等诉求人补正。到期没有补充，按撤回处理。
now-not-accepted = 已决定不予受理，不用再办理。
now-accepted = 等待派单。由转办员选定承办单位。
now-dispatched = 等待签收。由承办单位的处理员签收；办不了的，由单位负责人退单。
now-in-progress = 正在办理。由处理员联系诉求人、查清事实、写答复。
now-waiting-resident = 等诉求人答复。到期没有答复，自动回到办理中。
now-in-review = 答复等待审核。由单位负责人审核；重大案件由总经理审核。
now-replied = 已答复，由回访员电话回访，也等诉求人自己评价。没有解决的，重新办理。
now-closed = 已办结。{ $days } 天内，回访员或督办可以发起二次处理。
now-withdrawn = 已撤回，不用再办理。
now-merged = 已并案，请在主案件里办理。
now-transferred = 已移交，不用再办理。
now-awaits-ruling = 等待裁定。几个单位都退过，由督办定下承办单位。
now-awaits-not-accepting = 转办员提议不予受理，等有权决定的人决定。
now-awaits-acceptance-review = 诉求人申请复核，由原来没有做决定的人复核。
case-matter = 诉求内容
case-resident = 诉求人
case-anonymous = 匿名，没有联系方式。可以在案件里提问，诉求人用查询码来看。
case-clocks = 时限
case-filed = { $at } 提交，渠道：{ $channel }
