### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## The list of cases

worklist-mine = 我的案件
worklist-units = 单位案件
worklist-views = 看谁的案件
worklist-states = 按状态看
worklist-all-open = 全部未办结
worklist-find = 按案件号查找
worklist-open = 打开
worklist-missing = 没有找到案件 { $number }，或者它不在您能看的范围内。请核对案件号。
worklist-done = 已办好：{ $action }。案件 { $number } 已经不在您这里，不用再管。
worklist-none-overdue = 没有超时的案件
worklist-overdue = 超时 { $n } 件
worklist-many-overdue = 超时超过 { $n } 件
worklist-to-sign = 本单位 { $n } 件等待签收
worklist-empty = 这里还没有案件。有案件进来，会按到期先后排在这里；也可以换个范围或状态看看。
worklist-caption = 案件，到期早的在前
parts-title = 协办
parts-waiting = 待签收
parts-signed = 办理中
parts-none = 现在没有要协办的。
column-clock = 时限
column-number = 案件号
column-summary = 内容
column-category = 事项分类
column-severity = 等级
column-state = 状态
column-unit = 承办单位
column-handler = 处理员
column-filed = 提交时间
column-call = 回访时间
column-replied = 答复单位和日期
column-calls = 回访情况
column-area = 地方
column-ruling = 裁定
column-lead = 主办单位
column-reason = 原因
column-idle = 最近一步
pager-label = 翻页
pager-first = 回到第一页
pager-next = 下一页
awaits-ruling = 待裁定
awaits-not-accepting = 待决定是否受理
awaits-acceptance-review = 待复核
awaits-extension = 待批延期
awaits-compensation = 待批方案
awaits-instruction = 待答复请示
awaits-coordination = 待协调
awaits-report = 待督办反馈

## The dispatch directory

directory-title = 派单目录
directory-text = 裁定时定下的规矩：哪类事项、哪些地方，归哪个单位。派单时先按这里建议。同一类、同一地方又有裁定的，以新的为准。
directory-none = 还没有内容。督办裁定时勾选“以后这类事项都派给这个单位”，就会记在这里。
directory-everywhere = 所有地方
directory-ruling = { $at }，{ $name }，案件 { $case }

## Surges

surges-title = 突增预警
surges-text = 同一类事、同一个地方，一天里来得比平时多得多，就列在这里，最近的在前。早一步处理，就少一批人来反映。
surges-none = 现在没有突增。
surge-anywhere = 各处
surge-today = 今天
surge-why = { $cases } 件，平时一天 { $usual } 件，到 { $bound } 件就提醒。
surge-explained = 平时按前 28 天算；只有偶然凑巧说不通的，才提醒。
surge-open = 还没有人负责
surge-owned = { $name }负责
surge-closed = 已办结
surge-cases = 当天的案件
surge-task = 未诉先办
surge-outcome = 办理结果
surge-give = 交办
surge-give-text = 选通常承办这类事的单位的人，写清要查什么、先做什么，让没有反映的人也不用再反映。
surge-close = 办结
label-owner = 交给谁
label-todo = 要做什么
label-done = 做了什么，结果怎样
error-owner-missing = 请选一个人

## Cases that nobody sees to

unattended-title = 无人跟进
unattended-lists = 看哪些案件
unattended-deputy = 我代办的
unattended-deputy-text = 请假同事手上的案件，由您代办。
unattended-idle = 没有动静的
unattended-idle-text = 好几天没有任何一步的未办结案件，最久的在前。
unattended-absent = 处理员不在的
unattended-absent-text = 处理员请假或者已经停用，案件还在他名下：请换人办理，或者由代办人办。
unattended-none = 这里没有案件。
unattended-caption = 案件，最久没有动静的在前
absences-title = 请假和代办
absences-text = 请假期间，处理员名下的案件由代办人办理。
absences-none = 现在没有人请假。
absence-enter = 登记请假
absence-line = { $person }：{ $from } 到 { $until } 请假，由{ $deputy }代办
absence-end = 已回来
label-absent = 谁请假
label-deputy = 由谁代办
label-first = 第一天
label-last = 最后一天
error-absent-missing = 请选请假的人
error-deputy-missing = 请选代办人
error-deputy-invalid = 代办人不能是请假的人自己
error-last-invalid = 最后一天不能早于第一天和今天，最长一年
