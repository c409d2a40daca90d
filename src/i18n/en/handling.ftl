### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## A case for staff

case-now = What to do now
case-nothing = Nothing for you to do now. When it is your turn, the buttons appear here.
case-not-now = What cannot be done now, and who can
entry-undone = {" "}(undone)
case-danger = Somebody may be in danger: call 110, 119, 120 and the unit first, then do the paperwork. Record what was done; lift the mark once nobody is in danger.
case-flags = Flags
case-concerned = What it is about
case-concerned-none = No other cases about it.
case-concerned-others = Other cases about it:
case-first-receiver = First receiver
case-receiving-offered = { $name } was asked to take over and has not answered
now-submitted = Waits to be accepted. The dispatcher accepts it or asks the resident to complete it; not accepting is for the supervisor.
now-info-needed = Waits for the resident to complete it. Without that in time it counts as withdrawn.
now-not-accepted = Not accepted. Nothing more to do.
now-accepted = Waits to be dispatched. The dispatcher chooses the unit.
now-dispatched = Waits to be signed for by a handler of the unit. The unit lead can return it.
now-in-progress = Being handled. The handler calls the resident, establishes the facts and drafts the reply.
now-waiting-resident = Waits for the resident’s answer. Without one in time it comes back into handling by itself.
now-in-review = The reply waits for review by the unit lead, or in a major case by the director.
now-replied = Replied. A revisit officer calls the resident, who can also rate online. What is not solved is handled again.
now-closed =
    Closed. For { $days ->
        [one] { $days } day
       *[other] { $days } days
    } the revisit officer or the supervisor can open second handling.
now-withdrawn = Withdrawn. Nothing more to do.
now-merged = Merged. It is handled in its master case.
now-transferred = Transferred. Nothing more to do here.
now-awaits-ruling = Waits for a ruling. Units returned it several times; the supervisor decides whose it is.
now-awaits-not-accepting = The dispatcher proposes not to accept it; whoever decides that has to say.
now-awaits-acceptance-review = The resident asked for a review; somebody else than who decided looks at it again.
case-matter = The matter
case-resident = Resident
case-anonymous = Anonymous, without contact details. Ask through the case; the resident reads it with the query code.
case-clocks = Clocks
case-filed = Filed { $at }, channel: { $channel }
