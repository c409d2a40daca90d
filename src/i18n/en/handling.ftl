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
now-awaits-extension = The handler asked for more time; whoever may decides. Handling goes on meanwhile.
now-awaits-compensation = The solution waits for whoever may decide about that amount.
now-awaits-instruction = The supervisor (duty manager) was asked for a decision.
now-awaits-coordination = The coordinator was asked; the outcome is awaited.
green-channel = Green channel
case-points = Points
case-co-handlers = Taking part
part-waiting = To be signed for
part-signed = Signed for
part-returned = Returned
part-recalled = Taken back
part-done = Reported
point-open = Not answered yet
point-rated = By the resident: { $solved }
now-awaits-report = The supervisor wants a report; the unit lead writes it.
supervised = Supervised
case-matter = The matter
case-resident = Resident
case-related = Related cases
related-master = Handled together with:
related-merged =
    { $n ->
        [one] { $n } case is merged into this one:
       *[other] { $n } cases are merged into this one:
    }
related-linked = Linked with:
case-anonymous = Anonymous, without contact details. Ask through the case; the resident reads it with the query code.
case-clocks = Clocks
case-clocks-done = Clocks that are done or no longer count ({ $n })
case-filed = Filed { $at }, channel: { $channel }

## A proposed solution, and the agreement

proposal-title = Solution
proposal-total = In all
proposal-drafted = Waits for approval
proposal-sent-back = Sent back to be changed
proposal-sent = Waits for the resident’s answer
proposal-accepted = The resident agreed
proposal-declined = The resident did not agree
proposal-lapsed = No answer in time
yuan = ¥{ $n }
item-medical = Medical costs
item-care = Care
item-earnings = Lost earnings
item-aids = Aids
item-disability = Disability
item-funeral = Funeral
item-death = Death
item-dependants = Dependants’ living
item-goods = Damage to things
item-goodwill = Goodwill
agreement-title = Settlement agreement
agreement-case = Case { $number }
agreement-parties = Between the resident of the case and { $unit }, who agree on the matter below.
agreement-wish = What was wanted
agreement-solution = What both agree on
agreement-confirmed = Confirmed online by the resident:
agreement-recorded = Agreed to by word of mouth and recorded by staff:
agreement-signed-resident = Resident (signature): ________________  Date: ____________
agreement-signed-unit = { $unit } (seal): ________________  Date: ____________
agreement-print = Print this page if you need it on paper.
