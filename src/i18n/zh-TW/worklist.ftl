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
column-idle = 最近一步
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

## Surges

surges-title = 暴增預警
surges-text = 同一類事、同一個地方，一天裡來得比平時多得多，就列在這裡，最近的在前。早一步處理，就少一批人來反映。
surges-none = 目前沒有暴增。
surge-anywhere = 各處
surge-today = 今天
surge-why = { $cases } 件，平時一天 { $usual } 件，到 { $bound } 件就提醒。
surge-explained = 平時以前 28 天計算；只有偶然湊巧說不通的，才提醒。
surge-open = 還沒有人負責
surge-owned = { $name }負責
surge-closed = 已結案
surge-cases = 當天的案件
surge-task = 未訴先辦
surge-outcome = 辦理結果
surge-give = 交辦
surge-give-text = 選通常承辦這類事的單位的人，寫清楚要查什麼、先做什麼，讓沒有反映的人也不用再反映。
surge-close = 結案
label-owner = 交給誰
label-todo = 要做什麼
label-done = 做了什麼，結果如何
error-owner-missing = 請選一個人

## Cases that nobody sees to

unattended-title = 無人跟進
unattended-lists = 看哪些案件
unattended-deputy = 我代辦的
unattended-deputy-text = 請假同事手上的案件，由您代辦。
unattended-idle = 沒有動靜的
unattended-idle-text = 好幾天沒有任何一步的未結案件，最久的在前。
unattended-absent = 承辦人不在的
unattended-absent-text = 承辦人請假或已經停用，案件還在他名下：請換人承辦，或由代辦人辦。
unattended-none = 這裡沒有案件。
unattended-caption = 案件，最久沒有動靜的在前
absences-title = 請假和代辦
absences-text = 請假期間，承辦人名下的案件由代辦人辦理。
absences-none = 目前沒有人請假。
absence-enter = 登記請假
absence-line = { $person }：{ $from } 到 { $until } 請假，由{ $deputy }代辦
absence-end = 已回來
label-absent = 誰請假
label-deputy = 由誰代辦
label-first = 第一天
label-last = 最後一天
error-absent-missing = 請選請假的人
error-deputy-missing = 請選代辦人
error-deputy-invalid = 代辦人不能是請假的人自己
error-last-invalid = 最後一天不能早於第一天和今天，最長一年
