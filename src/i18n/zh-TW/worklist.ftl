### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## The list of cases

worklist-mine = 我的案件
worklist-units = 單位案件
worklist-views = 看誰的案件
worklist-states = 依狀態檢視
worklist-all-open = 全部未結案
worklist-find = 依案件編號查詢
worklist-open = 開啟
worklist-missing = 沒有找到案件 { $number }，或不在您能查看的範圍內。請核對案件編號。
worklist-done = 已完成：{ $action }。案件 { $number } 已經不在您這裡，不必再處理。
worklist-none-overdue = 沒有逾期案件
worklist-overdue = 逾期 { $n } 件
worklist-many-overdue = 逾期超過 { $n } 件
worklist-to-sign = 本單位 { $n } 件等待簽收
worklist-empty = 這裡還沒有案件。有案件進來，會依到期先後排在這裡；也可以換個範圍或狀態看看。
worklist-caption = 案件，先到期的排在前面
parts-title = 協辦
parts-waiting = 待簽收
parts-signed = 辦理中
parts-none = 現在沒有要協辦的。
column-clock = 時限
column-number = 案件編號
column-summary = 內容
column-category = 案件分類
column-severity = 等級
column-state = 狀態
column-unit = 承辦單位
column-handler = 承辦人
column-filed = 送出時間
column-call = 回訪時間
column-replied = 回覆單位和日期
column-calls = 回訪情形
column-area = 地點
column-ruling = 裁定
column-lead = 主辦單位
column-reason = 原因
pager-label = 換頁
pager-first = 回到第一頁
pager-next = 下一頁
awaits-ruling = 待裁定
awaits-not-accepting = 待決定是否受理
awaits-acceptance-review = 待複核
awaits-extension = 待核延期
awaits-compensation = 待核方案
awaits-instruction = 待批覆請示
awaits-coordination = 待協調
awaits-report = 待列管回報

## The dispatch directory

directory-title = 分案目錄
directory-text = 裁定時決定的規則：哪類案件、哪些地方，歸哪個單位。分案時先照這裡建議。同一類、同一地方又有裁定的，以新的為準。
directory-none = 還沒有內容。督導裁定時勾選「以後這類案件都分給這個單位」，就會記在這裡。
directory-everywhere = 所有地方
directory-ruling = { $at }，{ $name }，案件 { $case }
