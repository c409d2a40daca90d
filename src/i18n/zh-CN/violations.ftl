### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Violations

violation-not-cooperating = 不配合办理
violation-broken-promise = 承诺没有兑现
violation-overdue-order = 督办逾期
violation-manner = 态度不好
violation-false-record = 弄虚作假
violation-stage-recorded = 已登记
violation-stage-proposed = 待决定
violation-stage-approved = 已决定
violation-stage-refused = 不予处理
violation-stage-appealed = 申诉中
violation-stage-upheld = 维持
violation-stage-lifted = 已撤销
penalty-talk = 约谈
penalty-criticism = 通报批评
penalty-points = 扣分
verdict-yes = 同意
verdict-no = 不同意
violations-title = 违规记录
violations-stages = 按进展看
violations-empty = 还没有违规记录。在案件页面登记，会排在这里。
violations-caption = 违规记录，新的在前
violations-at = 登记日期
violations-kind = 事由
violations-unit = 单位
violations-person = 人员
violations-penalty = 建议的处理
violations-stage = 进展
violations-case = 案件号
violations-said = 事实、决定和申诉
