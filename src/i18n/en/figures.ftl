### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Public figures

figures-title = Public figures
figures-lead = The cases of each unit and where they stand, always up to date. A unit is listed once it has a case.
figures-caption = Cases by unit
figures-all = All
figures-unit = Unit
figures-total = Total
figures-open = Open
figures-replied = Waiting for a rating
figures-confirmed = Confirmed
figures-no-answer = Not rated
figures-again = Handled again
figures-share = Solved first time
figures-definition = Confirmed: the resident rated the case as solved or partly solved and was not dissatisfied with the treatment. Not rated: closed because no rating came in; never counted as satisfied. Handled again: cases that went into second handling because the resident was not satisfied, wherever they stand now. Solved first time: cases confirmed at the first handling, divided by those plus the cases handled again; unrated cases count on neither side.
