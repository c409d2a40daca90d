### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Rating

rate-title = 請您評價
label-solved = 問題解決了嗎？
label-treatment = 您對辦理態度滿意嗎？
label-wanting = 哪裡做得不好？（選填，可以複選）
label-comment = 還想說什麼？（選填）
rate-note = 這樣評價，這件事會重新辦理，您不用再反映一次。
rate-button = 送出評價

## Calling back

case-revisit = 回訪
revisit-calls = 電話：
revisit-call-at = 約好再打：
revisit-heard = 電話裡說：
revisit-own = 線上評價：
revisit-result = 結果：
revisits-title = 回訪
revisits-lists = 看哪些回訪
revisits-calls = 今天要打的
revisits-calls-text = 回覆後一個工作天內回訪，到期早的在前。電話號碼在案件裡，寫明原因後顯示。
revisits-again = 再打一次的
revisits-again-text = 之前沒有聯絡上，或約好了時間再打的。
revisits-dissatisfied = 不滿意的
revisits-dissatisfied-text = 電話裡或線上說沒有解決、部分解決或不滿意的，最近的在前。這些案件已經重新辦理。
revisits-not-reached = 沒有聯絡上的
revisits-not-reached-text = 以「未回覆」結案的，最近的在前。不算滿意。
revisits-refused = 不想接受回訪的
revisits-refused-text = 不要再打。民眾仍可在線上評價。
revisits-differs = 電話和線上說法不一致
revisits-differs-text = 電話裡記的和民眾自己在線上評的不一樣，最近的在前。以民眾自己的評價為準。
revisits-empty = 這裡目前沒有要回訪的案件。
revisits-caption = 回訪，時間早的在前
revisits-call = 去回訪
revisits-count = 打過 { $n } 次
script-title = 可以這樣說
script-record-revisit =
    您好，我是受理中心的回訪人員。您 { $filed } 反映的「{ $matter }」，{ $unit }在 { $replied } 回覆了您。想耽誤您兩分鐘，請教辦得怎麼樣。
    一、問題解決了嗎？是解決了、部分解決，還是沒有解決？還差什麼？
    二、和您聯絡的人態度怎麼樣？哪裡做得不好？
    三、答應您的事，做到了嗎？
    沒有解決的，我們馬上重新辦理，您不用再反映一次。謝謝您。
script-record-revisit-consultation =
    您好，我是受理中心的回訪人員。您 { $filed } 詢問的「{ $matter }」，{ $unit }在 { $replied } 回覆了您。想耽誤您一分鐘。
    一、回覆說清楚了嗎？照著能辦嗎？還有哪裡不明白？
    二、和您聯絡的人態度怎麼樣？
    沒有說清楚的，我們馬上重新回覆，您不用再問一次。謝謝您。
script-record-revisit-report =
    您好，我是受理中心的回訪人員。請問是您本人嗎，現在方便說話嗎？（不是本人，或旁邊有人，就約時間再打；不要說出被檢舉的單位和人。）
    您 { $filed } 反映的事，{ $unit }在 { $replied } 回覆了您。
    一、查的結果，您認可嗎？還有哪裡沒有查清楚？
    二、和您聯絡的人態度怎麼樣？有沒有人因為這件事為難您？
    謝謝您。
script-record-revisit-praise =
    您好，我是受理中心的回訪人員。您 { $filed } 的表揚，{ $unit }已經收到，在 { $replied } 回覆了您。謝謝您。
    一、轉達的內容對嗎？還有什麼要補充？
    二、和您聯絡的人態度怎麼樣？
