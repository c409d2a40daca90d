### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Suggestions while filing

suggest-heading = Is it about one of these?
suggest-hint = Choose one if it fits. You can also choose on the next page.
suggest-because = Because you wrote: { $words }
suggest-none = None of these? All matters by group
suggest-comma = ,{" "}

## What staff are writing, and what others have just done

draft-saved = Saved at { $at }
draft-failed = Not saved. Keep this page open; it is tried again when you go on writing.
draft-brought-back = This is what you were writing, saved at { $at }.
draft-changed = The case has changed since: please read its history.
draft-out-of-date = You saved this draft on { $at }. What it was written for has changed since, so it stands here and not in the form: take from it what still holds.
draft-discard = Discard it
news-acted = Just now: { $who }, { $action }.
news-reload = Load the page again
