### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Rating

rate-title = 請您評價
label-solved = 問題解決了嗎？
label-treatment = 您對辦理態度滿意嗎？
label-wanting = 哪裡做得不好？（選填，可以複選）
label-comment = 還想說什麼？（選填）
rate-note = 這樣評價，這件事會重新辦理，您不用再反映一次。
rate-button = 送出評價
