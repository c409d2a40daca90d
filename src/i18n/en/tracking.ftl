### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Tracking

track-title = Track a case
label-number = Case number
hint-number = 12 digits, with or without spaces
label-code = Query code
hint-code = 8 digits, from the page after filing
track-button = Open the case
track-lost = Lost the number or the code?
track-lost-text = They are on the page after filing, and on your print or copy of it. For 7 days, the device that filed the case can open that page again from its browser history. A lost code cannot be recovered: you can file again and name the old case number.

## A case for its resident

case-title = Case { $number }
stage-label = Stages of the case
stage-accept = Acceptance
stage-dispatch = Dispatch
stage-handle = Handling
stage-reply = Reply
stage-rate = Rating
stage-done = {" "}(done)
lead-submitted = We have your case and are deciding whether to accept it.
lead-info-needed = We need a little more from you before we can go on.
lead-not-accepted = This case is not one that we can accept. Why, and where you can go instead, is written below.
lead-accepted = Your case is accepted. We are finding the unit to handle it.
lead-second-handling = Your case will be handled again. We are finding the unit; you need not file it anew.
lead-dispatched = Your case has gone to { $unit }, which will sign for it.
lead-in-progress = { $unit } is handling your case.
lead-waiting-resident = { $unit } has a question and is waiting for your answer.
lead-in-review = { $unit } has written a reply, which is being reviewed.
lead-replied = { $unit } has replied. Please read the reply and tell us whether the matter is solved.
lead-closed = Your case is closed and you have confirmed the outcome. Thank you for your rating.
lead-closed-disputed = Your case is closed. You disagreed with the outcome, and we have noted that.
lead-closed-no-answer = Your case is closed without a rating from you. If it is not solved, call the number below or file a new case.
lead-closed-rate = This case is closed; you have not rated it. You can still do so below until { $due }: if it is not solved, it will be handled again.
lead-closed-revisit = When we called, you said that it is solved, and the case is closed. If that is not so, you can rate here until { $due }; your own rating is what counts.
lead-withdrawn = This case has been withdrawn and is no longer handled. You can file a new one at any time.
lead-withdrawn-by-itself = What was missing did not reach us in time, so this case counts as withdrawn. You can file it again whenever you need to.
lead-merged = This case is handled together with another one about the same matter, whose number is below.
lead-transferred = Your case has been handed over to another body. Its name and how to reach it are below.
case-next = What happens next
next-acceptance = By { $due } we tell you whether we accept the case.
next-completion = Please complete your case by { $due }. After that it counts as withdrawn, and you can file a new one.
next-first-reply = By { $due } the unit first gets in touch with you.
next-resolve = By { $due } you get the reply.
next-resident-answer = Please answer by { $due }. After that the unit goes on without your answer.
next-no-answer = Please rate the reply by { $due }. After that the case closes by itself.
next-review = By { $due }, somebody else reviews the decision and tells you the result.
case-question = A question for you
case-reply = The reply to you
case-holder = Who has the case
case-unit = Unit
case-unit-asked = Unit
case-ask = If you have questions
case-review = If you do not agree, you can ask for one review until { $until }. Somebody else decides. The button is below.
case-urged = You have asked us to hurry. You can do so again after { $at }.
case-limited = Pressing and adding are paused until { $until }; the history says why. For what is urgent, call { $phone }.
case-handler = Handler
case-phone = Telephone
case-can = What you can do
case-told = What you told us
case-history = What has happened
case-leave = Close the case on this device
resident-complete = Complete the case
resident-complete-text = Please see below what is missing. We go on as soon as you have added it.
resident-answer = Send your answer
resident-answer-text = Please read the question below and tell us what you know.
resident-add-information = Add information
resident-add-information-text = Write down what is new or what you left out. The person who handles your case will see it.
resident-withdraw = Withdraw the case
resident-withdraw-text = A withdrawn case is no longer handled and cannot be brought back. You can always file a new one.
resident-urge = Ask us to hurry
resident-urge-text = Write what you want to say, for instance what cannot wait. The unit that handles your case will see it.
resident-ask-review = Ask for a review
resident-ask-review-text = Write why you think that we should take your case. You can ask once, and somebody else decides.
