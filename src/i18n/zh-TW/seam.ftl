### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Suggestions while filing

suggest-heading = 是下面哪一類？
suggest-hint = 合適就選一個，也可以到下一頁再選。
suggest-because = 因為您寫到：{ $words }
suggest-none = 都不合適？依類別尋找
suggest-comma = 、

## What staff are writing, and what others have just done

draft-saved = 已儲存，{ $at }
draft-failed = 未能儲存。請勿關閉本頁，繼續書寫時會再次儲存。
draft-brought-back = 這是您 { $at } 儲存的草稿。
draft-changed = 此後本案有新進展，請先看辦理經過。
draft-out-of-date = 這是您 { $at } 儲存的草稿。此後它所依據的內容已有變動，所以沒有填回表單，請從中取用仍然適用的部分。
draft-discard = 捨棄這份草稿
news-acted = 剛剛：{ $who }，{ $action }。
news-reload = 重新載入
