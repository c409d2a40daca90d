### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## What staff are told

inbox-title = Inbox
inbox-unread = { $n } unread
inbox-new = Unread
inbox-open = Open the case
inbox-read = Mark as read
inbox-read-all = Mark all as read
inbox-empty = Nothing yet. You hear of it here when a case comes to you, waits for your review, its resident writes, or its time runs short.
inbox-gone = Something happened on a case that you cannot see any more.
inbox-why-to-sign = Waits for your unit to sign for it.
inbox-why-to-handle = Yours to handle now.
inbox-why-recalled = Taken back: there is nothing to sign for.
inbox-why-came-back = Came back: please dispatch it again.
inbox-why-again = The resident is not satisfied: please dispatch it again.
inbox-why-to-review = A reply waits for your review.
inbox-why-sent-back = Your reply was sent back.
inbox-why-passed = Your reply has gone out.
inbox-why-resident-wrote = The resident has written.
inbox-why-urged = Somebody urges.
inbox-why-withdrawn = Withdrawn: there is nothing more to do.
inbox-why-rated = The resident rated a case of yours.
inbox-why-left-the-road = This case is no longer yours.
inbox-why-notice = A notice to look at.
inbox-why-penalty = A penalty to look at.
inbox-why-promise-answered = The resident says whether your promise was kept.
inbox-why-to-help = Your unit is asked to take part.
inbox-why-helped = A unit that takes part has reported.
inbox-why-instructed = There is an instruction from above.
inbox-why-measure = Your unit is asked for a follow-up measure.
inbox-why-measure-reported = A follow-up measure is done.
inbox-why-measure-withdrawn = A follow-up measure is not needed any more.
inbox-why-to-receive = You are asked to be the first receiver.
inbox-why-due-soon = The time runs short.
inbox-why-overdue = The time is up, and it is not done.
inbox-why-danger = Somebody may be in danger: act first.
inbox-why-to-decide = It waits for your decision.
inbox-why-proposal-back = The proposal not to accept came back; take the case in as usual.
inbox-why-to-accept = The review says that the case is to be accepted.
inbox-why-decided = Your request was answered.
inbox-why-ordered = The supervisor gave an order; report back in time.
inbox-why-reported = The unit reported on your order.
inbox-why-surge = A surge: far more cases of this kind and place than usual today
inbox-why-outside-answered = The body outside has replied. See whether to tell the resident.
