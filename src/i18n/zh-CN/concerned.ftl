### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Who is complained about
concerned-title = 涉及对象
concerned-caption = 被投诉、被反映的单位、场所、岗位和工作人员，按名称排
concerned-search = 按名称查找
concerned-find = 查找
concerned-empty = 还没有记下涉及对象。在案件页面记下后，排在这里。
concerned-not-found = 没有找到。换几个字再试，或者不限种类。
concerned-no-cases = 没有案件提到它。
concerned-name = 名称
concerned-sort = 种类
concerned-since = 首次记下
concerned-cases = 提到它的案件
concerned-edit = 更正
concerned-save = 保存
concerned-same-hint = 和登记册里另一条是同一个时才填，要写那一条的全称。合并后，两条的案件都归到那一条，不能撤销。
label-same = 和哪一条是同一个
error-same-not-found = 登记册里没有这个全称的另一条，请核对
error-concerned-invalid = 名称和登记册里另一条相同。是同一个的，请在下面填那一条的全称来合并
error-sort-invalid = 请选一类
