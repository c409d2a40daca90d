### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Papers

paper-rectification = 服務品質改善通知單
paper-second-handling = 客戶申訴重新處理通知單
paper-fine = 罰款通知單
paper-acceptance = 受理通知書
paper-refusal = 不予受理通知書
paper-transfer = 移轉函
paper-extension = 延期通知書
paper-settlement = 和解協議
paper-short-rectification = 改善
paper-short-second-handling = 重辦
paper-short-fine = 罰
paper-short-acceptance = 受理
paper-short-refusal = 不受
paper-short-transfer = 移
paper-short-extension = 延
paper-short-settlement = 和解
paper-text-rectification = { $filed } 收到的案件 { $number }，民眾反映：{ $what } 希望：{ $wish } 經查，貴單位在辦理中有以下問題：（逐項寫明）。請簽收後落實改善，並將改善措施和結果以書面回報。
paper-text-second-handling = 案件 { $number }（{ $filed } 送出）答覆後，民眾仍不滿意。希望：{ $wish } 民眾說：{ $reason } 請簽收後換人重新辦理，逐點答覆，並說明上次沒有辦好的原因。
paper-text-fine = 案件 { $number }（{ $filed } 送出）辦理中，貴單位違反以下規定：（寫明規定和事實）。決定罰款，請在期限內繳納。對決定有不同意見，可以書面提出。
paper-text-acceptance = 您好：您 { $filed } 反映的事項（案件 { $number }）：{ $what } 屬於我們受理的範圍，現已受理，由{ $unit }負責，{ $due } 前答覆您。
paper-text-refusal = 您好：您 { $filed } 反映的事項（案件 { $number }）：{ $what } 經核實，不屬於我們受理的範圍，理由和可洽詢的單位如下：{ $reason } 對這個決定有不同意見，可以申請複查。
paper-text-transfer = { $filed } 收到案件 { $number }：{ $what } 希望：{ $wish } 該事項屬於貴單位職責，現移轉辦理：{ $reason } 請將辦理結果告知民眾並函覆我們。
paper-text-extension = 您好：您 { $filed } 反映的事項（案件 { $number }）正由{ $unit }辦理。因為：{ $reason } 辦理期限延至 { $due }。造成您的不便，很抱歉。
paper-text-settlement = 案件 { $number }（{ $filed } 送出），雙方就以下事項達成一致：希望：{ $wish } 處理：{ $reason } 雙方簽名後生效，{ $unit }依約履行。

## The register, and a notice as a paper

notices-title = 通知單登記
notices-all = 全部
notices-filter = 檢視
notices-empty = 還沒有通知單。在案件頁面起草，簽發後登記在這裡。
notices-caption = 通知單，新的在前
notices-paper = 種類
notices-serial = 編號
notices-case = 案件編號
notices-unit = 單位
notices-state = 狀態
notices-year = 年份
notices-at = 日期
notices-done = 簽收和繳納
notices-was-late = 逾期
notices-signed = { $at } 簽收
notices-paid = { $at } 繳納
notices-late = 逾期，應在 { $at } 前
notices-of-case = 通知單
notice-state-draft = 草稿
notice-state-issued = 已簽發
notice-state-signed = 已簽收
notice-state-paid = 已繳納
notice-state-discarded = 已作廢
notice-number = { $short }字〔{ $year }〕第 { $number } 號
notice-no-number = 未編號
notice-unwritten = （內容於簽發時寫定）
notice-to = 受文者
notice-case = 案件編號
notice-filed = 送出時間
notice-category = 事項分類
notice-amount = 金額
notice-text = 內容
notice-signature-unit = 簽收單位主管（簽名）：
notice-signed-at = 簽收時間：
notice-seal = （蓋章）
notice-print = 用瀏覽器列印，可印成 A4 正式文書。

## The reward fund

fund-title = 優質服務獎勵基金
fund-text = 罰款存入，獎勵支出。目前餘額 { $balance }。
fund-empty = 還沒有收支。
fund-caption = 收支，新的在前
fund-number = 序號
fund-at = 日期
fund-what = 事由
fund-amount = 收支
fund-balance = 餘額
fund-by = 經手人
fund-fine = 罰款，案件
fund-reward = 獎勵
fund-yuan = { $n } 元
fund-give = 發放獎勵
label-recipient = 發給誰
error-amount-too-big = 基金裡沒有這麼多錢。
