### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

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

## Taking a case in by staff

intake-title = 登记诉求
intake-file = 登记
intake-answer = 登记并即办
intake-caller = 诉求人
intake-phone = 电话
intake-look-up = 查以前的案件
intake-first-time = 这个电话没有以前的案件。
intake-earlier = 以前的案件
intake-earlier-most = 只列最近 { $n } 件。
intake-name = 称呼
intake-email = 电子邮箱
intake-channel = 怎样来的
intake-kind = 诉求类型
intake-category = 事项分类
intake-what = 发生了什么
intake-happened = 什么时候
intake-place = 在哪里
intake-concerns = 涉及哪个单位或个人
intake-wish = 希望怎样解决
intake-answered = 当场已经答复
intake-reply = 答复了什么
intake-restate = 复述确认
intake-restated = 已把要点复述一遍，对方确认没有误解
intake-reference = 录音或扫描件编号
intake-transferred = 上级转办的
intake-sender = 转来的单位
intake-sender-number = 来文编号
intake-sender-due = 要求哪天前办完
intake-report-back = 要求书面反馈
intake-slip-title = 已登记
intake-slip-answered = 已登记，并已答复
intake-slip-text = 请把案件号和查询码交给诉求人，或者读两遍。查询码只在这一页上，两小时内可以再打开。
intake-next = 登记下一件
short-reference = 录音或扫描件
short-sender = 转来的单位
short-sender-due = 要求办完时间
short-report-back = 反馈
report-back-wanted = 要求书面反馈
