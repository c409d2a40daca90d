### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Who is complained about
concerned-title = Who is complained about
concerned-caption = Firms, places, posts and employees that cases are about, by name
concerned-search = Find by name
concerned-find = Find
concerned-empty = Nobody is noted yet. Whom a case is about is noted on its page.
concerned-not-found = Nothing found. Try other words, or all sorts.
concerned-no-cases = No case is about it.
concerned-name = Name
concerned-sort = Sort
concerned-since = First noted
concerned-cases = Cases about it
concerned-edit = Correct
concerned-save = Save
concerned-same-hint = Only where it is the same as another entry: the full name of that one. The cases of both are then that one's, and this cannot be undone.
label-same = Same as
error-same-not-found = No other entry has exactly this name
error-concerned-invalid = Another entry has this name. If they are the same, enter its full name below to merge them
error-sort-invalid = Choose what sort it is
