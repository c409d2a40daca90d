### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## The product and the frame of every page

product = 回音
motto = 件件有答复，事事有回音
title-error = 错误：
skip-to-content = 跳到主要内容
back = 返回
to-home = 回到首页
continue = 继续
change = 更改
remove = 移除
choose = 请选择
optional = （选填）
not-given = 没有填写
internal = 内部
care-on = 关怀版
care-off = 标准版
demo-banner = 这是演示网站。“临江市”和这里的人物、案件都是虚构的，请不要填写真实的个人信息。
nav-label = 工作导航
nav-cases = 案件
nav-account = 我的账号
sign-out = 退出登录
footer-guide = 受理指南
footer-track = 查进度
footer-figures = 公开数据
footer-privacy = 隐私说明
footer-home = 市民首页
footer-staff = 工作人员登录
footer-emergency = 有危险，请马上打电话：报警 110，火警 119，急救 120。

## Dates and durations

weekday-0 = 周一
weekday-1 = 周二
weekday-2 = 周三
weekday-3 = 周四
weekday-4 = 周五
weekday-5 = 周六
weekday-6 = 周日
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
hours = { $n } 小时
minutes =
    { $n ->
        [0] 不到 1 分
       *[other] { $n } 分
    }
working-days = { $n } 个工作日

## Home page

home-title = 反映诉求，查进度
home-heading = 有事请告诉我们
door-file = 我要反映
door-file-hint = 投诉、求助、咨询、建议、举报、表扬，大约 5 分钟填完
door-track = 查进度
door-track-hint = 用案件号和查询码，看办到哪一步
door-open = 看公开
door-open-hint = 各单位收到多少件，办得怎么样
home-accepted-title = 这里受理什么
home-accepted-text = 城市管理、公共服务和日常生活中的各类事情都可以反映。拿不准归谁管也没关系，我们来找承办单位。
home-accepted-link = 看看哪些受理、哪些要找别处
home-time-title = 要等多久
home-time-accept = 5 个工作日内，告诉您是否受理。
home-time-first = 受理后，承办单位在 4 小时工作时间内给您第一次回应；重大事项 8 小时。
home-time-resolve = 答复：一般事项 2 天，重要事项 3 天，重大事项 10 天；咨询 1 个工作日，举报 30 天。
home-emergency-title = 紧急情况

## Guide: what is accepted, how long it takes, where else to go

guide-title = 受理指南
guide-lead = 下面这些事情可以在这里反映。选不准分类也没关系，我们会转给合适的单位。
guide-accepted = 这里受理
guide-elsewhere = 请找别处
guide-elsewhere-court = 已经起诉、仲裁或申请行政复议的事情：请找正在审理的法院、仲裁机构或复议机关。诉讼服务电话 12368。
guide-elsewhere-police = 正在发生的危险、违法犯罪：请马上拨打 110。
guide-elsewhere-discipline = 党员、干部违纪违法：请向纪检监察机关举报，电话 12388。
guide-elsewhere-letters = 信访部门正在办理的事情：请向原来的信访部门查询。
guide-time = 要等多久
guide-time-hours = 工作时间：工作日 09:00–12:00、14:00–19:00。网上随时可以反映；不在工作时间的，从下一个工作时段起算。

## Privacy

privacy-title = 隐私说明
privacy-kept-title = 我们保存什么
privacy-kept-text = 您填写的内容和照片，和案件一起保存。照片里的拍摄地点和手机信息，收到时就去掉。姓名、电话和邮箱与案件内容分开存放。没有提交的内容，7 天不动就删除。
privacy-seen-title = 谁能看到
privacy-seen-text = 受理中心、承办单位和它的上级单位能看到内容，别的单位看不到。您的联系方式平时是遮住的，工作人员要写明原因才能查看，每次查看都有记录。公开页面只有数字，没有个人信息。
privacy-anonymous-title = 匿名反映
privacy-anonymous-text = 我们不保存您的姓名、电话和邮箱，也就不能主动联系您。请用案件号和查询码来看进度、回答提问。填写经过时，请不要写能认出您的内容。
privacy-cookies-title = Cookie
privacy-cookies-text = 只用必需的 Cookie：记住语言和字号（1 年），接着填写没有提交的内容（7 天），打开您查过的案件（2 小时）。没有广告，也不跟踪。
privacy-rights-title = 您可以做什么
privacy-rights-text = 您可以查看、补充和撤回诉求。要更正或删除个人信息，请打案件页面上的电话；匿名案件里没有您的个人信息。

## Public figures

figures-title = 公开数据
figures-lead = 各单位收到的案件和办理情况，随时更新。一个单位有了案件，就会列在表里。
figures-caption = 各单位的案件数
figures-all = 全部
figures-unit = 单位
figures-total = 总数
figures-open = 办理中
figures-replied = 待评价
figures-confirmed = 确认解决
figures-no-answer = 未评价
figures-again = 重新办理
figures-share = 首次解决率
figures-definition = “确认解决”：诉求人评价已解决或部分解决，并且没有对办理态度不满意。“未评价”：到期没有评价而办结，不算满意。“重新办理”：诉求人不满意、进入二次处理的案件，不论现在办到哪一步。“首次解决率”＝首次办理就确认解决的件数 ÷（首次确认解决＋重新办理的件数），没有评价的不计入。

## Filing: before and around the questions

start-title = 我要反映
start-danger = 有生命危险，请马上拨打：报警 110，火警 119，急救 120。
start-lead = 一次回答一个问题，大约 5 分钟。请先想好：
start-need-what = 发生了什么，您希望怎样解决
start-need-where = 在什么地方，越具体越好
start-need-photo = 照片，有就加上，最多 3 张
start-need-contact = 您的电话或电子邮箱；也可以匿名
start-kept = 填写的内容会自动保存 7 天，可以在这台设备上接着填。
start-button = 开始填写
start-unfinished = 这台设备上有一份没有提交的内容。接着填，原来的都在；重新填写，原来的就不再保留。
start-continue = 接着填写
start-anew = 重新填写
question-progress = 第 { $n } 题，共 { $all } 题
check-title = 提交前请核对
check-text = 提交后不能修改，但可以随时补充或撤回。
check-button = 提交诉求
done-title = 已收到您的诉求
done-keep = 请记下案件号和查询码。查进度要用；查询码丢了不能找回。
done-next = 接下来
done-next-accept = { $due } 前，告诉您是否受理。
done-next-unit = 受理后交给承办单位，由专人办理。
done-next-reply = 答复会写在案件页面上，到时请您评价。请用案件号和查询码来看。
done-qr = 扫码查进度，还要输入查询码
done-filed-at = 提交时间：{ $at }
done-open = 打开案件
done-print = 可以用浏览器的打印功能，打印或保存这一页。
done-elsewhere-title = 这里看不到案件号和查询码
done-elsewhere-text = 为了安全，它们只在提交时用的设备上显示。已经记下的话，可以直接查进度；还没有提交，请从“我要反映”开始。
already-title = 这件诉求已经提交了
already-text = 没有重复提交。案件号和查询码可以再看一次。
already-show = 查看案件号和查询码
already-new = 反映另一件事

## Filing: the questions

label-kind = 您要反映的是哪一类？
label-category = 是关于什么的？
hint-category = 点开一类，选最接近的一项。
category-search = 输入几个字来找，比如“路灯”
category-found = 找到 {"{"}n{"}"} 项
category-none = 没有找到。请换个词，或者清空后点开一类，选最接近的一项。
label-what = 发生了什么？
hint-what = 写清楚经过就好。请不要写身份证号和银行卡号。
label-happened = 什么时候发生的？（选填）
hint-happened = 比如：昨天晚上 8 点左右；从上周开始
label-place = 在哪里发生的？
hint-place = 比如：解放路 12 号，路口东边的路灯
label-concerns = 涉及哪个单位或个人？（选填）
hint-concerns = 比如：公司名称、工号、车牌号。不知道可以不填。
label-wish = 您希望怎样解决？
hint-wish = 比如：修好路灯；退还多收的费用
label-photo = 要加照片吗？（选填）
hint-photo = 最多 { $most } 张，每张不超过 10 MB。照片里的拍摄地点会去掉。
photo-choose = 选一张照片
photo-add = 加上这张照片
photo-remove = 移除照片 { $name }
photo-full = 已经有 { $most } 张了。要换，请先移除一张。
photo-count =
    { $n ->
        [0] 没有照片
       *[other] { $n } 张
    }
upload-shrinking = 正在把照片变小…
upload-sending = 已上传 {"{"}n{"}"}%
upload-cancel = 停止上传
upload-cancelled = 已停止，照片没有加上。
upload-retry = 再试一次
label-identity = 怎样联系您？
identity-contact = 留下联系方式
identity-contact-hint = 只用来办这件事。工作人员查看时要写明原因。
identity-anonymous = 匿名
identity-anonymous-hint = 不留姓名和联系方式。我们不能联系您，请用查询码来看答复、回答提问。
label-name = 怎么称呼您？（选填）
label-phone = 电话
hint-phone = 电话和邮箱，填一项就可以
label-email = 电子邮箱
short-kind = 诉求类型
short-category = 事项分类
short-what = 事情经过
short-when = 时间
short-where = 地点
short-concerns = 涉及单位或个人
short-wish = 希望怎样解决
short-photos = 照片
short-contact = 联系方式

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
case-question = 有一个问题请您答复
case-reply = 给您的答复
case-holder = 由谁办理
case-unit = 承办单位
case-unit-asked = 单位
case-ask = 有疑问，请联系
case-review = 对这个决定有异议的，请在 15 天内打 { $phone } 申请复核。
case-urged = 已经催过了，{ $at } 后可以再催。
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

## Rating

rate-title = 请您评价
label-solved = 问题解决了吗？
label-treatment = 您对办理态度满意吗？
label-wanting = 哪里做得不好？（选填，可以多选）
label-comment = 还想说什么？（选填）
rate-note = 这样评价，这件事会重新办理，您不用再反映一次。
rate-button = 提交评价

## The words of the field

kind-complaint = 投诉
kind-complaint-hint = 对服务或管理不满意，希望改正
kind-consultation = 咨询
kind-consultation-hint = 想了解政策、规定或手续
kind-help-request = 求助
kind-help-request-hint = 遇到困难，需要有人来解决
kind-suggestion = 建议
kind-suggestion-hint = 有让城市变好的想法
kind-report = 举报
kind-report-hint = 发现违法、违规的行为
kind-praise = 表扬
kind-praise-hint = 想感谢做得好的人或单位
kind-staff-appeal = 内部申诉
channel-web = 网上
channel-phone = 来电
channel-visit = 来访
channel-letter = 来信
channel-fax = 传真
channel-email = 电子邮件
channel-social-media = 新媒体
channel-transferred = 上级转办
severity-minor = 轻微
severity-minor-hint = 没有人受伤，没有损失，影响的人少
severity-important = 重要
severity-important-hint = 有财产损失，或者影响的人多，或者反复发生
severity-major = 重大
severity-major-hint = 有人受伤，损失大，媒体关注，或者伤害还在继续
state-submitted = 待受理
state-info-needed = 待补正
state-not-accepted = 不予受理
state-accepted = 待派单
state-dispatched = 待签收
state-in-progress = 办理中
state-waiting-resident = 待诉求人答复
state-in-review = 待审核
state-replied = 已答复
state-closed = 已办结
state-withdrawn = 已撤回
state-merged = 已并案
state-transferred = 已移交
solved-yes = 已解决
solved-partly = 部分解决
solved-no = 没有解决
treatment-very-satisfied = 非常满意
treatment-satisfied = 满意
treatment-neutral = 一般
treatment-dissatisfied = 不满意
treatment-very-dissatisfied = 非常不满意
wanting-not-contacted = 没有人联系过我
wanting-too-slow = 太慢
wanting-not-answered = 答复没有答到点子上
wanting-promise-broken = 答应的没有做到
wanting-manner = 态度不好
means-phone = 电话
means-visit = 见面
means-message = 短信
means-email = 电子邮件
result-reached = 联系上了
result-no-answer = 没有联系上
result-appointment = 约好再联系
result-refused = 不愿沟通
actor-resident = 诉求人
actor-system = 系统
role-intake-clerk = 接待员
role-dispatcher = 转办员
role-handler = 处理员
role-coordinator = 协调员
role-unit-lead = 单位负责人
role-supervisor = 督办
role-revisit-officer = 回访员
role-quality-inspector = 质检员
role-knowledge-editor = 采编员
role-analyst = 统计分析员
role-director = 总经理
role-administrator = 管理员
round = 第 { $n } 次办理

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

## What happened, in the history of a case

event-file = 提交诉求
event-ask-to-complete = 请补充信息
event-complete = 已补充信息
event-accept = 已受理，等级：{ $severity }
event-do-not-accept = 不予受理
event-dispatch = 已派单给{ $unit }
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
event-reveal-contact = 查看了联系方式
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
action-sign-for = 签收
action-sign-for-text = 签收后由您办理。请先联系诉求人：听完，复述一遍，确认您理解对了。
action-return = 退单
action-return-text = 写清为什么办不了，建议由哪个单位办。签收后 1 个工作日内可以退，同一次办理最多退两次。
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
action-reveal-contact = 查看联系方式
action-reveal-contact-text = 写明为什么要看。可以看 10 分钟，这次查看会留在案件记录里。
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

## A case for staff

case-now = 现在要做什么
case-nothing = 现在没有要您做的。轮到您时，按钮会出现在这里。
now-submitted = 等待受理。转办员受理或请诉求人补正；不予受理由督办决定。
now-info-needed = 等诉求人补正。到期没有补充，按撤回处理。
now-not-accepted = 已决定不予受理，不用再办理。
now-accepted = 等待派单。由转办员选定承办单位。
now-dispatched = 等待签收。由承办单位的处理员签收；办不了的，由单位负责人退单。
now-in-progress = 正在办理。由处理员联系诉求人、查清事实、写答复。
now-waiting-resident = 等诉求人答复。到期没有答复，自动回到办理中。
now-in-review = 答复等待审核。由单位负责人审核；重大案件由总经理审核。
now-replied = 已答复，等诉求人评价。没有解决的，由回访员或督办发起二次处理。
now-closed = 已办结。30 天内，回访员或督办可以发起二次处理。
now-withdrawn = 已撤回，不用再办理。
now-merged = 已并案，请在主案件里办理。
now-transferred = 已移交，不用再办理。
case-matter = 诉求内容
case-resident = 诉求人
case-anonymous = 匿名，没有联系方式。可以在案件里提问，诉求人用查询码来看。
case-clocks = 时限
case-filed = { $at } 提交，渠道：{ $channel }

## The list of cases

worklist-mine = 我的案件
worklist-units = 单位案件
worklist-views = 看谁的案件
worklist-states = 按状态看
worklist-all-open = 全部未办结
worklist-find = 按案件号查找
worklist-open = 打开
worklist-missing = 没有找到案件 { $number }，或者它不在您能看的范围内。请核对案件号。
worklist-none-overdue = 没有超时的案件
worklist-overdue = 超时 { $n } 件
worklist-many-overdue = 超时超过 { $n } 件
worklist-to-sign = 本单位 { $n } 件等待签收
worklist-empty = 这里还没有案件。有案件进来，会按到期先后排在这里；也可以换个范围或状态看看。
worklist-caption = 案件，到期早的在前
column-clock = 时限
column-number = 案件号
column-summary = 内容
column-category = 事项分类
column-severity = 等级
column-state = 状态
column-unit = 承办单位
column-handler = 处理员
column-filed = 提交时间
pager-label = 翻页
pager-first = 回到第一页
pager-next = 下一页

## Signing in and the account

sign-in-title = 工作人员登录
sign-in-demo = 演示账号：dispatcher（转办员）、handler（处理员）、lead（单位负责人）、supervisor（督办）、director（总经理）、admin（管理员）、clerk（接待员）、revisit（回访员）。密码都是 huiyin-demo-2026。
label-username = 用户名
label-password = 密码
sign-in-button = 登录
sign-in-code-title = 输入验证码
label-totp = 验证码
hint-totp = 手机验证码应用里的 6 位数字
hint-totp-first = 扫码后，输入应用显示的 6 位数字
account-title = 我的账号
account-roles = 角色
account-password = 修改密码
label-old = 现在的密码
label-new = 新密码（至少 10 个字符）
account-password-button = 修改密码
account-codes = 登录验证码
account-codes-on = 已经打开。登录时，除了密码还要输入验证码。要关闭，请输入密码。
account-codes-remove = 关闭验证码
account-codes-off = 还没有打开。打开后，别人知道密码也登录不了。请用手机验证码应用扫码：
account-codes-qr = 给验证码应用扫的二维码
account-codes-secret = 不能扫码，请在应用里输入：
account-codes-set = 打开验证码
account-done-password = 密码已修改。其他设备上的登录已退出。
account-done-codes = 验证码已打开，下次登录时要输入。
account-done-removed = 验证码已关闭，下次登录只要密码。

## Pages of errors

page-not-found-title = 没有找到这一页
page-not-found-text = 地址可能有误，或者内容不在您能看的范围内。查自己的案件，请用案件号和查询码。
page-too-many-title = 请过一会儿再试
page-too-many-text = 短时间内次数太多，刚才的操作没有执行。之前保存的内容都在。
page-too-many-wait =
    { $minutes ->
        [1440] 请一天后再试。
       *[other] 请 { $minutes } 分钟后再试。
    }
page-refused-title = 现在不能这样办理
page-refused-text = 刚才的操作没有执行，案件没有改变。
page-bad-request-title = 没有收完整
page-bad-request-text = 刚才提交的内容没有保存，可能是太长，也可能是网络断了。请返回上一页，内容通常还在，缩短一些或者再试一次。
page-full-title = 暂时不能保存
page-full-text = 系统的存储空间满了，刚才的内容没有保存。之前保存的都在，查看不受影响。请返回上一页，把写的内容复制下来，过一会儿再试。
page-failed-title = 系统出了问题
page-failed-text = 刚才这一步可能没有保存，之前各步都保存了。请返回上一页，内容通常还在，再试一次；同一件诉求不会重复提交。
page-cross-site-title = 没有执行
page-cross-site-text = 这次提交来自别的网站，为了您的安全没有执行。请在本网站里重新操作。
page-signed-out-title = 太久没有操作，已经退出
page-signed-out-text = 刚才的内容没有提交。写的内容在下面，请先复制下来，重新进入后再提交。
page-signed-out-back = 重新进入
page-written = 您写的内容

## Forms: counting and errors

count-limit = 最多 { $most } 个字
count-left = 还可以写 {"{"}n{"}"} 个字
count-over = 超出 {"{"}n{"}"} 个字
error-heading = 有内容需要修改
error-missing = “{ $field }”还没有填写
error-too-short = “{ $field }”太短，请再写具体一些
error-too-long = “{ $field }”太长，请缩短一些
error-invalid = “{ $field }”填得不对，请核对
error-too-many = “{ $field }”太多，请减少一些
error-too-big = “{ $field }”的文件太大，没有加上，请换小一些的
error-wrong-type = “{ $field }”的文件类型不能用，没有加上，请换一个
error-empty = “{ $field }”的文件是空的，没有加上，请换一个
error-failed = “{ $field }”没有保存，请再试一次
error-not-found = 没有找到“{ $field }”，请核对
error-kind-missing = 请选一类
error-category-missing = 请选最接近的一项
error-what-missing = 请写发生了什么
error-what-too-short = 请再写几个字，让我们知道发生了什么
error-what-too-long = 最多 5000 个字，请缩短一些；还有要说的，提交后可以补充
error-happened-too-long = 时间最多写 200 个字，请缩短一些
error-place-missing = 请写在哪里发生的
error-place-too-short = 请把地点写具体一些，比如路名和门牌
error-place-too-long = 地点最多写 200 个字，请缩短一些
error-concerns-too-long = 最多写 200 个字，请缩短一些
error-wish-missing = 请写您希望怎样解决
error-wish-too-short = 请再写几个字，说明希望怎样解决
error-wish-too-long = 最多 1000 个字，请缩短一些
error-photo-missing = 请先选一张照片；不加照片，点“继续”
error-photo-too-many = 已经有 3 张，这张没有加上。要换，请先移除一张
error-photo-too-big = 照片太大，没有加上。请选 10 MB、1500 万像素以内的，或者截图后再加
error-photo-wrong-type = 这个文件不能用，没有加上。请选 JPG、PNG 或 WebP 格式的照片
error-photo-empty = 这个文件是空的，没有加上。请换一张照片
error-photo-failed = 照片没有加上，可能是网络断了，或者文件坏了。请再试一次，或者换一张；其他内容都在
error-identity-missing = 请选留下联系方式，还是匿名
error-name-too-long = 称呼最多 50 个字，请缩短一些
error-phone-missing = 请填电话或电子邮箱，或者选匿名
error-phone-invalid = 电话应是 7 到 15 位数字，请核对
error-email-invalid = 邮箱应像 name@example.com 这样，请核对
error-number-missing = 请填案件号
error-number-invalid = 案件号是 12 位数字，请核对
error-number-not-found = 案件号和查询码对不上，请把两项都核对一遍
error-code-missing = 请填查询码
error-code-invalid = 这个码不对，请按提示核对每一位数字
error-solved-missing = 请选问题解决了没有
error-treatment-missing = 请选对办理态度是否满意
error-comment-too-long = 最多 1000 个字，请缩短一些
error-username-missing = 请填用户名
error-username-too-long = 用户名最多 100 个字符，请核对
error-username-invalid = 用户名或密码不对。请核对后再输入密码；忘了密码，请找管理员
error-password-missing = 请填密码
error-password-too-long = 密码太长，请核对后再输入
error-password-invalid = 密码不对，验证码还开着。请再输入一次
error-totp-invalid = 验证码不对，还没有打开。请输入应用现在显示的 6 位数字
error-totp-not-found = 验证码不对，或者已经用过。请输入应用现在显示的 6 位数字
error-old-invalid = 现在的密码不对，密码没有修改。请再输入一次
error-new-missing = 请填新密码
error-new-too-short = 新密码至少 10 个字符，密码没有修改
error-new-too-long = 新密码最多 200 个字符，密码没有修改
error-severity-missing = 请选等级
error-severity-invalid = 请从列出的等级里选一个
error-unit-missing = 请选承办单位
error-unit-invalid = 这个单位现在不能选，请换一个
error-handler-missing = 请选处理员
error-handler-invalid = 这个人现在不是本单位的处理员，请换一个
error-means-missing = 请选是怎样联系的
error-means-invalid = 请从列出的联系方式里选一个
error-result-missing = 请选联系的结果
error-result-invalid = 请从列出的结果里选一个
error-note-missing = 请写说了什么、答应了什么
error-note-too-short = 请再写几个字，记下说了什么
error-note-too-long = 最多 4000 个字，请缩短一些
error-reason-missing = 请写原因
error-reason-too-short = 请把原因写具体一些
error-reason-too-long = 原因最多 4000 个字，请缩短一些
error-referral-missing = 请写诉求人可以找哪个单位
error-referral-too-short = 请写清单位名称和电话
error-referral-too-long = 最多 4000 个字，请缩短一些
error-question-missing = 请写要问什么
error-question-too-short = 请把问题写具体一些
error-question-too-long = 问题最多 4000 个字，请缩短一些
error-text-missing = 请写内容
error-text-too-short = 请再写几个字
error-text-too-long = 最多 4000 个字，请缩短一些，或者分两次写
error-reply-missing = 请写答复
error-reply-too-short = 答复太短，请把每一点都答到
error-reply-too-long = 答复最多 4000 个字，请缩短一些
error-body-missing = 请写移交给哪个单位
error-body-too-short = 请写单位的全称
error-body-too-long = 单位名称最多 200 个字，请缩短一些
error-contact-missing = 请写诉求人怎样联系这个单位
error-contact-too-short = 请写清电话或地址
error-contact-too-long = 最多 200 个字，请缩短一些
error-master-missing = 请填主案件的案件号
error-master-too-short = 案件号是 12 位数字，请核对
error-master-too-long = 案件号是 12 位数字，请核对
error-master-not-found = 没有找到可以并入的案件。请核对案件号：要是另一件还在办理的案件

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
