### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## What happened, in the history of a case

event-file = Case filed
event-ask-to-complete = Asked for more information
event-complete = Information completed
event-accept = Accepted, severity: { $severity }
event-do-not-accept = Not accepted
event-dispatch = Dispatched to { $unit }
event-rule = Ruled on: { $unit } handles it
event-recall = Dispatch taken back
event-sign-for = Signed for; handled by { $name }
event-return = Returned
event-return-to-rule = Returned again; the supervisor rules
event-reassign = Now handled by { $name }
event-name-handler = The supervisor named { $name } to handle it
event-log-contact = Contact logged
event-ask-resident = Question to the resident
event-answer = Question answered
event-answer-none = No answer in time; handling goes on
event-add-information = Information added
event-draft-reply = Reply drafted for review
event-pass-reply = Reply sent
event-send-back-reply = Draft sent back
event-rate = Rated
event-record-revisit-reached = Called back: reached
event-record-revisit-no-answer = Called back: no answer
event-record-revisit-wrong-number = Called back: wrong number
event-record-revisit-later = Called back: to be called again at { $at }
event-record-revisit-refused = Called back: did not want to be asked
event-close-after-revisit = Confirmed as solved by telephone and closed
event-close-after-revisit-disputed = Disputed by telephone
event-second-handling = Second handling opened
event-close-without-answer = Closed without a rating
event-withdraw = Withdrawn
event-withdraw-none = Not completed in time, counted as withdrawn
event-urge = Urged
event-remind-due-soon = { $clock }: due soon, by { $due }
event-remind-due = { $clock }: due now, { $due }
event-remind-overdue = { $clock }: overdue since { $due }
event-transfer-out = Transferred to { $body }
event-merge = Merged into case { $master }
event-note = Internal note
event-change-query-code = Query code changed
event-recompute = The rules changed and the deadlines were computed anew
event-unknown = A step that this version does not know yet
said-reason = Reason:
said-referral = Where to go instead:
said-contact = How to reach them:
told-holder = Whoever has it was reminded
told-first-receiver = The first receiver was told
told-dispatcher = The dispatchers were told
told-coordinator = The coordinators were told
told-unit-lead = The unit lead was told
told-supervisor = The supervisors were told
told-director = The director was told
said-belongs = Whose it seems to be:

## What staff can do

action-ask-to-complete = Ask to complete
action-ask-to-complete-text = Ask for everything at once, say why it is needed and what would do instead. The resident reads it. Acceptance and dispatch pause meanwhile; without an answer in time the case counts as withdrawn.
action-complete = Add what is missing
action-accept = Accept
action-accept-text = First see whether anybody is hurt or harm goes on: if so, have it stopped first and choose “Major”. The severity sets the clocks that follow.
action-do-not-accept = Do not accept
action-do-not-accept-text = Write to the resident: show that you have understood, give the reason, then say where to go and the telephone there.
action-dispatch = Dispatch
action-dispatch-text = Choose the unit that can settle the matter. If the case was returned before, read why first.
action-rule = Rule
action-rule-text = Units have sent this case back and forth; you decide whose it is. After that no unit returns it and no dispatcher takes it back. The resident reads the unit and the reason, so keep to the matter.
action-recall = Take the dispatch back
action-recall-text = Possible until the unit signs for it. Say why; the case comes back to you, and the time for dispatching goes on from where it first began.
action-sign-for = Sign for
action-sign-for-text = Once you sign, the case is yours. Call the resident first: listen, restate what you heard, make sure that you have it right.
action-return = Return
action-return-text =
    Say why your unit cannot handle it and which one could. Possible within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } of signing. After { $times ->
        [one] one return
        [2] two returns
       *[other] { $times } returns
    } in one handling, the supervisor rules on the next.
action-reassign = Reassign
action-reassign-text = Tell the new handler what the resident has been promised, and let them introduce themselves to the resident.
action-name-handler = Name the handler
action-name-handler-text = A second handling goes to somebody else. To have the same person handle it again, or in a third handling, name them here and say why. A case that waits to be signed for is signed for by them alone; one in progress changes hands at once.
action-log-contact = Log a contact
action-log-contact-text = Listen to the end, restate it in your words, say what you will do and when you will call again. Note what was said and promised. “Reached” completes the first reply.
action-ask-resident = Ask the resident
action-ask-resident-text = Ask only what you need, all at once, point by point. The resident reads it. The resolve clock pauses meanwhile; without an answer in time the case comes back to you.
action-answer = Answer
action-add-information = Add information
action-draft-reply = Draft the reply
action-draft-reply-text = Answer every point: what you looked into, what came of it, on what ground, who will do what by when. Outcome first, in everyday words, without passing blame or lecturing. It then goes to review.
action-pass-reply = Pass and send
action-pass-reply-text = Compare it with what the resident wants: is every point answered, every promise dated, the tone calm? You can edit it here; it goes out exactly as it stands, and the resident reads it at once.
action-send-back-reply = Send back
action-send-back-reply-text = Say which point is missing and how to mend it. The resolve clock runs on.
action-second-handling = Open second handling
action-second-handling-text = The case goes back to dispatch with new clocks. Say what is still unsolved; the resident reads it.
action-record-revisit = Record the revisit
action-record-revisit-text = Record every call. What is unsolved, solved in part or badly treated is handled again as soon as you save; after { $calls } calls without an answer or to a wrong number the case closes as “no answer”, never as satisfied. The resident reads the result and their own words, not the internal note.
action-withdraw = Withdraw
action-urge = Urge
action-urge-text = Say what the unit should do and by when it should answer. The resident reads it too.
action-transfer-out = Transfer out
action-transfer-out-text = Only when another body alone can act. Settle it with them first, then name the body, its telephone and the reason; the resident reads them. Nothing more is done here afterwards.
action-merge = Merge
action-merge-text = Only when both are about the same matter. The resident reads the master’s number and your reason, so write nothing about other people.
action-note = Add an internal note
action-note-text = Only staff read it. Write facts, not opinions about people.
field-severity = Severity
field-note = Internal note
field-reason = Reason
field-referral = Where the resident can go instead
field-question = Question
field-text = Text
field-unit = Unit
hint-amount = In whole yuan, at most { $most }
hint-unit-usual = The unit that usually handles this category is chosen already; you can change it.
hint-unit-ruled = Chosen already, from the dispatch directory: by the ruling of { $day } in case { $case }, this category goes there. You can change it.
hint-unit-ruled-here = Chosen already, from the dispatch directory: by the ruling of { $day } in case { $case }, this category goes there where the place says “{ $area }”. You can change it.
hint-unit-named = The unit named by the one that returned the case is chosen already; you can change it.
hint-reason-to-rule = After this return the supervisor rules on the case. Give your grounds, so that they can decide.
field-belongs = Which unit should handle it
field-learn = From now on, cases of this category go to this unit
field-area = Only where the place says (a street, a district; empty for everywhere)
field-handler = Handler
field-means = How
field-result = Result
field-reply = Reply
field-body = Body that takes it over
field-contact = How the resident reaches them
field-master = Case number of the master
field-outcome = What came of the call
field-solved = Is it solved
field-treatment = How were they treated
field-wanting = What was not good
field-comment = In their own words
field-day = Day on which to call again
field-hour = Time of that day (such as 15:30)

## Refusals

refused-title = Not done: { $action }
refused-wrong-state = This cannot be done in the present state of the case; somebody may have just acted on it.
refused-not-yours = This step is not yours to take.
refused-too-late = The time for this is over.
refused-too-often = This has been done as often as it may be.
refused-changed = This changed after you opened the page. Please read what is new first.
refused-own-case = You or your unit handled this case, and nobody calls back on their own work.
refused-no-contact = The resident left no way to be reached, so nobody can call back; they can rate online with their query code.
refused-handled-before = A second handling goes to another person. You handled this case before; the supervisor can name you, with a reason.
refused-another-named = The supervisor has named somebody else to handle this case.
refused-to-be-named = Who handles this case is for the supervisor to say.
refused-to-rule = The case was returned too often and waits for a ruling.
refused-ruled = The supervisor ruled that this unit handles it; it can no longer be returned or taken back.
refused-who = {" "}This step is taken by: { $who }.
list-or = , or{" "}
list-and = { ", " }
refused-last = Last step:
refused-written = What you wrote was not added to the case. Copy it if you still need it:
refused-back = Back to the case
