### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Violations

violation-not-cooperating = 不配合辦理
violation-broken-promise = 承諾沒有兌現
violation-overdue-order = 督導逾期
violation-manner = 態度不好
violation-false-record = 造假
violation-stage-recorded = 已登記
violation-stage-proposed = 待決定
violation-stage-approved = 已決定
violation-stage-refused = 不予處分
violation-stage-appealed = 申訴中
violation-stage-upheld = 維持
violation-stage-lifted = 已撤銷
penalty-talk = 約談
penalty-criticism = 通報批評
penalty-points = 扣分
verdict-yes = 同意
verdict-no = 不同意
violations-title = 違規紀錄
violations-stages = 依進度檢視
violations-empty = 還沒有違規紀錄。在案件頁面登記，會排在這裡。
violations-caption = 違規紀錄，新的在前
violations-at = 登記日期
violations-kind = 事由
violations-unit = 單位
violations-person = 人員
violations-penalty = 建議的處分
violations-stage = 進度
violations-case = 案件編號
violations-said = 事實、決定和申訴
