### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

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
