### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## A case for staff

case-now = 現在要做什麼
case-nothing = 目前沒有要您做的。輪到您時，按鈕會出現在這裡。
case-not-now = 現在不能做的，以及誰可以做
entry-undone = （已復原）
case-danger = 可能有人正處於危險中：先打 110、119 與承辦單位，再辦手續。做了什麼，記在「先行處置」裡；已經沒有危險的，解除標記。
case-flags = 標記
case-concerned = 涉及對象
case-concerned-none = 沒有同一對象的其他案件。
case-concerned-others = 同一對象的其他案件：
case-first-receiver = 首問負責人
case-receiving-offered = 已請{ $name }接手，等對方接受
now-submitted = 等待受理。分案人員受理或請民眾補正；不予受理由督導決定。
now-info-needed = 等民眾補正。到期沒有補充，視為撤回。
now-not-accepted = 已決定不予受理，不用再辦理。
now-accepted = 等待分案。由分案人員選定承辦單位。
now-dispatched = 等待簽收。由承辦單位的承辦人簽收；無法辦理的，由單位主管退回改分。
now-in-progress = 正在辦理。由承辦人聯絡民眾、查清事實、寫回覆。
now-waiting-resident = 等民眾回覆。到期沒有回覆，自動回到辦理中。
now-in-review = 回覆等待審核。由單位主管審核；重大案件由總經理審核。
now-replied = 已回覆，由回訪人員電話回訪，也等民眾自己評價。沒有解決的，重新辦理。
now-closed = 已結案。{ $days } 天內，回訪人員或督導可以發起二次處理。
now-withdrawn = 已撤回，不用再辦理。
now-merged = 已併案，請在主案件裡辦理。
now-transferred = 已移轉，不用再辦理。
now-awaits-ruling = 等待裁定。幾個單位都退過，由督導決定承辦單位。
now-awaits-not-accepting = 分案人員提議不予受理，等有權決定的人決定。
now-awaits-acceptance-review = 民眾申請複核，由原本沒有做決定的人複核。
case-matter = 案件內容
case-resident = 民眾
case-anonymous = 匿名，沒有聯絡方式。可以在案件裡提問，民眾用查詢碼查看。
case-clocks = 時限
case-filed = { $at } 送出，管道：{ $channel }
