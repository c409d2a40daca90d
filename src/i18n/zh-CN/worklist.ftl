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
