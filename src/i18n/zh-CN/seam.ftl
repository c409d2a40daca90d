### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Suggestions while filing

suggest-heading = 是下面哪一类？
suggest-hint = 合适就选一个，也可以到下一页再选。
suggest-because = 因为您写到：{ $words }
suggest-none = 都不合适？按类别查找
suggest-comma = 、

## What staff are writing, and what others have just done

draft-saved = 已保存，{ $at }
draft-failed = 没有保存上。请不要关闭本页，继续书写时会再次保存。
draft-brought-back = 这是您 { $at } 保存的草稿。
draft-changed = 此后这件诉求有新进展，请先看办理经过。
draft-out-of-date = 这是您 { $at } 保存的草稿。此后它所依据的内容已有变化，所以没有填回表单，请从中取用仍然适用的部分。
draft-discard = 不要这份草稿
news-acted = 刚刚：{ $who }，{ $action }。
news-reload = 重新载入
