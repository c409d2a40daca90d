### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Jobs that failed for good

jobs-title = 未完成的背景工作
jobs-text = 這些工作試了多次都沒有成功，系統不再自動重試。請先看原因，解決之後再重試。放棄之後，系統不會再處理這件事。
jobs-none = 目前沒有這樣的工作。
jobs-entered = 登記時間
jobs-tries = 試過幾次
jobs-error = 最後一次的原因
jobs-id = 編號
jobs-send-again = 重試
jobs-give-up = 放棄
jobs-done-again = 已經重新排隊，馬上再試。
jobs-done-given-up = 已經放棄這項工作。
job-catch-up = 補記落下的案件動態
job-find-waited-out = 尋找等候到期的案件
job-find-reminders = 尋找要提醒的案件
job-move-on = 推進等候到期的案件
job-recompute = 依新規則重算辦理中案件的期限
job-remind = 提醒即將到期和逾期的案件
job-sweep-drafts = 清理過期的草稿
job-sweep-tries = 清理過期的嘗試次數
