### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Clocks

clock-dispatch = Dispatch
clock-acceptance = Acceptance
clock-sign-for = Sign for
clock-first-reply = First reply
clock-definite-answer = Definite answer
clock-resolve = Resolve
clock-told-resident = Tell the resident
clock-revisit = Revisit
clock-co-handling = Co-handling
clock-report-back = Report back
clock-notice-signed = Notice signed for
clock-fine-paid = Fine paid
clock-promise = Promise
clock-measure = Follow-up measure
clock-review = Review
clock-completion = Resident completes
clock-resident-answer = Resident answers
clock-no-answer = Resident rates
clock-left = { $time } left
clock-left-working = { $time } of working time left
clock-overdue = overdue by { $time }
clock-paused = paused
clock-met = done in time
clock-missed = done late
clock-cancelled = no longer counted
clock-due-at = Due { $at }
clock-says-dispatch = To be given to a unit by { $due }.
clock-says-acceptance = The resident is to be told by { $due } whether it is accepted.
clock-says-review = The decision is to be reviewed by { $due }.
clock-says-sign-for = The unit is to sign for it by { $due }.
clock-says-first-reply = The resident is to be reached by { $due }.
clock-says-definite-answer = The resident is to have a definite answer by { $due }.
clock-says-resolve = The resident is to have a reply by { $due }.
clock-says-told-resident = The resident is to be told of the result by { $due }.
clock-says-revisit = The resident is to be asked by { $due } whether it is solved.
clock-says-co-handling = The co-handler is to report by { $due }.
clock-says-report-back = The order is to be reported on by { $due }.
clock-says-notice-signed = The notice is to be signed for by { $due }.
clock-says-fine-paid = The fine is to be paid by { $due }.
clock-says-promise = What was promised to the resident is to be done by { $due }.
clock-says-measure = The follow-up measure is to be done and reported by { $due }.
clock-says-completion = Waits for the resident to complete the facts, until { $due }.
clock-says-resident-answer = Waits for the resident's answer, until { $due }.
clock-says-no-answer = Waits for the resident's rating, until { $due }.
clock-marks = overdue: { $clocks }
clock-marks-and = { ", " }
limit-working-time = { $time } of working time
limit-working-days =
    { $n ->
        [one] { $n } working day, counted in working hours to the minute
       *[other] { $n } working days, counted in working hours to the minute
    }
limit-working-days-by-date =
    { $n ->
        [one] { $n } working day by date, not counting the first, to its close of business
       *[other] { $n } working days by date, not counting the first, to the close of business of the last
    }
limit-calendar-days =
    { $n ->
        [one] { $n } day, to the close of business
       *[other] { $n } days, to the close of business of the last
    }
limit-same-day = to the close of business of the same day
limit-minutes = { $time }, day and night
span-working-hours =
    { $n ->
        [one] { $n } working hour
       *[other] { $n } working hours
    }
span-working-minutes =
    { $n ->
        [one] { $n } working minute
       *[other] { $n } working minutes
    }
span-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
span-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
span-same-day = the same day
span-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
explain = How this time came about
explain-started = It started { $at }.
explain-counts-from = That was outside working hours, so it counts from { $at }.
explain-allowed = Time allowed at the severity “{ $severity }”: { $limit }.
explain-allowed-plain = Time allowed: { $limit }.
explain-paused = Paused from { $from } to { $to } while waiting for the resident, which adds { $time }.
explain-pausing = Paused since { $from } while waiting for the resident.
explain-extended = Extended to { $to }, because: { $reason }
explain-agreed = Moved to { $to }, as agreed with the resident.
explain-set = The time was set: { $at }. It does not follow the limits of the case.
explain-moved = { $from } is no working day, or its business was over, so it moves to { $to }.
explain-recomputed = The rules changed { $at }: it was due { $from } and is now due { $to }, because: { $reason }
explain-recomputed-new = The rules changed { $at }: since then there is this deadline, due { $to }, because: { $reason }
explain-capped = The body that sent the case asked for { $at }, which is earlier and holds.
explain-due = Due { $at }.
