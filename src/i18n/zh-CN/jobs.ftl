### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Jobs that failed for good

jobs-title = 没有办成的后台任务
jobs-text = 这些任务试了多次都没有成功，系统不再自动重试。先看原因，解决之后再重试。放弃之后，系统不会再办这件事。
jobs-none = 现在没有这样的任务。
jobs-entered = 登记时间
jobs-tries = 试过几次
jobs-error = 最后一次的原因
jobs-id = 编号
jobs-send-again = 重试
jobs-give-up = 放弃
jobs-done-again = 已经重新排队，马上再试。
jobs-done-given-up = 已经放弃这个任务。
job-catch-up = 补记落下的案件动态
job-find-waited-out = 查找等待到期的案件
job-find-reminders = 查找要提醒的案件
job-move-on = 推进等待到期的案件
job-recompute = 按新规则重算在办案件的期限
job-remind = 提醒快到期和超时的案件
job-sweep-drafts = 清理过期的草稿
job-sweep-tries = 清理过期的尝试次数
