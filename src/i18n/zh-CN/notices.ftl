### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Papers

paper-rectification = 服务质量整改通知单
paper-second-handling = 客户投诉二次处理通知单
paper-fine = 罚款通知单
paper-acceptance = 受理告知书
paper-refusal = 不予受理告知书
paper-transfer = 移交函
paper-extension = 延期告知书
paper-settlement = 和解协议
paper-short-rectification = 整改
paper-short-second-handling = 二次
paper-short-fine = 罚
paper-short-acceptance = 受理
paper-short-refusal = 不受
paper-short-transfer = 移
paper-short-extension = 延
paper-short-settlement = 和解
paper-text-rectification = { $filed } 收到的案件 { $number }，诉求人反映：{ $what } 诉求：{ $wish } 经查，贵单位在办理中存在以下问题：（逐条写明）。请签收后落实整改，把整改措施和结果书面报回。
paper-text-second-handling = 案件 { $number }（{ $filed } 提交）答复后，诉求人仍不满意。诉求：{ $wish } 诉求人说：{ $reason } 请签收后换人重新办理，逐点答复，并说明上次没有办好的原因。
paper-text-fine = 案件 { $number }（{ $filed } 提交）办理中，贵单位违反了以下规定：（写明规定和事实）。决定罚款，请在期限内缴纳。对决定有不同意见的，可以书面提出。
paper-text-acceptance = 您好：您 { $filed } 反映的事项（案件 { $number }）：{ $what } 属于我们受理的范围，现已受理，由{ $unit }负责，{ $due } 前答复您。
paper-text-refusal = 您好：您 { $filed } 反映的事项（案件 { $number }）：{ $what } 经核实，不属于我们受理的范围，理由和去处如下：{ $reason } 对这个决定有不同意见的，可以申请复核。
paper-text-transfer = { $filed } 收到诉求（案件 { $number }）：{ $what } 诉求：{ $wish } 该事项属于贵单位职责，现移交办理：{ $reason } 请把办理结果告知诉求人并函复我们。
paper-text-extension = 您好：您 { $filed } 反映的事项（案件 { $number }）正由{ $unit }办理。因为：{ $reason } 办理期限延至 { $due }。给您带来不便，很抱歉。
paper-text-settlement = 案件 { $number }（{ $filed } 提交），双方就以下事项达成一致：诉求：{ $wish } 处理：{ $reason } 双方签字后生效，{ $unit }按约定履行。

## The register, and a notice as a paper

notices-title = 通知单登记
notices-all = 全部
notices-filter = 查看
notices-empty = 还没有通知单。在案件页面起草，签发后登记在这里。
notices-caption = 通知单，新的在前
notices-paper = 种类
notices-serial = 编号
notices-case = 案件号
notices-unit = 单位
notices-state = 状态
notices-year = 年份
notices-at = 日期
notices-done = 签收和缴纳
notices-was-late = 逾期
notices-signed = { $at } 签收
notices-paid = { $at } 缴纳
notices-late = 逾期，应在 { $at } 前
notices-of-case = 通知单
notice-state-draft = 草稿
notice-state-issued = 已签发
notice-state-signed = 已签收
notice-state-paid = 已缴纳
notice-state-discarded = 已作废
notice-number = { $short }〔{ $year }〕{ $number }号
notice-no-number = 未编号
notice-unwritten = （正文待签发时写定）
notice-to = 送
notice-case = 案件号
notice-filed = 提交时间
notice-category = 事项分类
notice-amount = 金额
notice-text = 内容
notice-signature-unit = 签收单位负责人（签字）：
notice-signed-at = 签收时间：
notice-seal = （盖章）
notice-print = 用浏览器的打印，可以印成 A4 纸的正式文书。

## The reward fund

fund-title = 优质服务奖励基金
fund-text = 罚款存入，奖励支出。现在余额 { $balance }。
fund-empty = 还没有收支。
fund-caption = 收支，新的在前
fund-number = 序号
fund-at = 日期
fund-what = 事由
fund-amount = 收支
fund-balance = 余额
fund-by = 经手人
fund-fine = 罚款，案件
fund-reward = 奖励
fund-yuan = { $n } 元
fund-give = 发放奖励
label-recipient = 发给谁
error-amount-too-big = 基金里没有这么多钱。
