### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Public figures

figures-title = 公開統計
figures-lead = 各單位收到的案件和辦理情形，隨時更新。單位有了案件，就會列在表中。
figures-caption = 各單位案件數
figures-all = 全部
figures-unit = 單位
figures-total = 總數
figures-open = 辦理中
figures-replied = 待評價
figures-confirmed = 確認解決
figures-no-answer = 未評價
figures-again = 重新辦理
figures-share = 首次解決率
figures-definition = 「確認解決」：民眾評價已解決或部分解決，而且沒有對辦理態度不滿意。「未評價」：到期沒有評價而結案，不算滿意。「重新辦理」：民眾不滿意、進入二次處理的案件，不論目前辦到哪一步。「首次解決率」＝首次辦理就確認解決的件數 ÷（首次確認解決＋重新辦理的件數），沒有評價的不計入。
