### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## The product and the frame of every page

product = Huiyin
motto = Every case gets an answer
title-error = Error:{" "}
skip-to-content = Skip to main content
back = Back
to-home = Go to the home page
continue = Continue
change = Change
remove = Remove
choose = Please choose
optional = {" "}(optional)
not-given = Not given
internal = Internal
care-on = Large text
care-off = Standard text
demo-banner = This is a demonstration. The city of Linjiang, its people and its cases are invented. Please do not enter real personal data.
nav-label = Staff navigation
nav-cases = Cases
nav-account = My account
sign-out = Sign out
footer-guide = What we accept
footer-track = Track a case
footer-figures = Public figures
footer-privacy = Privacy
footer-home = Residents’ home page
footer-staff = Staff sign-in
footer-emergency = In danger, call at once: police 110, fire 119, ambulance 120.

## Dates and durations

weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
minutes =
    { $n ->
        [0] less than a minute
        [one] { $n } minute
       *[other] { $n } minutes
    }
working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }

## Home page

home-title = Tell us and follow your case
home-heading = Tell us, and get an answer
door-file = Tell us
door-file-hint = A complaint, a question, a call for help, an idea, praise: about 5 minutes
door-track = Track a case
door-track-hint = See where it is, with case number and query code
door-open = See the figures
door-open-hint = How many cases each unit has, and how they went
home-accepted-title = What we accept
home-accepted-text = Anything about how the city is run, public services and daily life. You need not know who is responsible: we find the unit.
home-accepted-link = See what we accept, and where else to go
home-time-title = How long it takes
home-time-accept = Within 5 working days we tell you whether we accept your case.
home-time-first = After that, the unit first gets in touch within 4 working hours, or 8 in a major case.
home-time-resolve = You get a reply in 2 days, 3 in an important case, 10 in a major one; to a question in 1 working day, to a report of wrongdoing in 30 days.
home-emergency-title = In an emergency

## Guide: what is accepted, how long it takes, where else to go

guide-title = What we accept
guide-lead = You can bring the matters below to us. If you choose the wrong category, we pass the case to the right unit.
guide-accepted = Accepted here
guide-elsewhere = Please go elsewhere
guide-elsewhere-court = Matters already before a court, an arbitrator or a review body: ask there. Court service line 12368.
guide-elsewhere-police = Danger or a crime going on now: call 110 at once.
guide-elsewhere-discipline = Misconduct of party members and officials: report it to the discipline inspection authority, 12388.
guide-elsewhere-letters = Matters that the petition office is handling: ask the same office.
guide-time = How long it takes
guide-time-hours = Working hours are 09:00–12:00 and 14:00–19:00 on working days. You can file at any time; outside these hours the clock starts at the next opening.

## Privacy

privacy-title = Privacy
privacy-kept-title = What we keep
privacy-kept-text = What you write and your photos, together with the case. The place and the camera data in a photo are removed on arrival. Your name, phone number and email address are stored apart from the case. A draft that nobody touches for 7 days is deleted.
privacy-seen-title = Who sees it
privacy-seen-text = The centre that takes cases in, the unit that handles yours and the units above it can read it; no others can. Your contact details are masked: staff must give a reason to see them, and every look is recorded. Public pages hold figures only, nothing personal.
privacy-anonymous-title = If you stay anonymous
privacy-anonymous-text = We keep no name, phone number or email address, so we cannot contact you. Use the case number and query code to follow the case and answer questions. Please write nothing that tells who you are.
privacy-cookies-title = Cookies
privacy-cookies-text = Only those needed: for your language and text size (1 year), to go on with a draft (7 days), to keep a case open that you looked up (2 hours). No advertising, no tracking.
privacy-rights-title = What you can do
privacy-rights-text = You can read your case, add to it and withdraw it. To correct or delete personal data, call the number on the page of your case. An anonymous case holds none.

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

## Filing: before and around the questions

start-title = Tell us
start-danger = If life is in danger, call at once: police 110, fire 119, ambulance 120.
start-lead = One question at a time, about 5 minutes. Have at hand:
start-need-what = what happened, and what you want done
start-need-where = where it is, as exactly as you can
start-need-photo = photos, if you have any, up to 3
start-need-contact = your phone number or email address, unless you stay anonymous
start-kept = Your answers are kept for 7 days, so you can stop and go on later on this device.
start-button = Start now
start-unfinished = There is an unfinished draft on this device. If you go on, everything is still there; if you start again, it is not kept.
start-continue = Go on with the draft
start-anew = Start again
question-progress = Question { $n } of { $all }
check-title = Check your answers
check-text = You cannot change these answers afterwards, but you can add to the case or withdraw it at any time.
check-button = Submit the case
done-title = We have your case
done-keep = Please note down the case number and the query code. You need both to follow the case, and the code cannot be recovered.
done-next = What happens next
done-next-accept = By { $due } we tell you whether we accept the case.
done-next-unit = Then it goes to the unit in charge, where one person handles it.
done-next-reply = The reply stands on the page of your case, where you can rate it. Open it with case number and query code.
done-qr = Scan to follow the case; the query code is still asked for
done-filed-at = Filed: { $at }
done-open = Open the case
done-print = Use your browser’s print function to print or save this page.
done-elsewhere-title = The number and code are not shown here
done-elsewhere-text = For safety they appear only on the device that filed the case. If you have noted them down, track the case; if you have not filed yet, start with “Tell us”.
already-title = This case has been filed already
already-text = It was filed once only. You can see its number and query code again.
already-show = Show number and code
already-new = Tell us about something else

## Filing: the questions

label-kind = What kind of matter is it?
label-category = What is it about?
hint-category = Open a group and choose what fits best.
category-search = Type a word to find it, such as “street light”
category-found = {"{"}n{"}"} found
category-none = Nothing found. Try another word, or clear the box, open a group and choose what fits best.
label-what = What happened?
hint-what = Just tell it as it happened. Please leave out identity card and bank card numbers.
label-happened = When did it happen? (optional)
hint-happened = For example: yesterday around 8 in the evening; since last week
label-place = Where did it happen?
hint-place = For example: 12 Jiefang Road, the street light east of the crossing
label-concerns = Which organisation or person does it concern? (optional)
hint-concerns = For example a company, a staff number, a number plate. Leave it empty if you do not know.
label-wish = What do you want to happen?
hint-wish = For example: repair the light; return what was charged too much
label-photo = Do you want to add photos? (optional)
hint-photo = Up to { $most }, at most 10 MB each. The place stored in a photo is removed.
photo-choose = Choose a photo
photo-add = Add this photo
photo-remove = Remove the photo { $name }
photo-full = You have added { $most } photos. To exchange one, remove it first.
photo-count =
    { $n ->
        [0] No photos
        [one] { $n } photo
       *[other] { $n } photos
    }
upload-shrinking = Making the photo smaller…
upload-sending = {"{"}n{"}"}% sent
upload-cancel = Stop
upload-cancelled = Stopped. The photo was not added.
upload-retry = Try again
label-identity = How can we reach you?
identity-contact = Leave contact details
identity-contact-hint = Used for this case only. Staff must give a reason to see them.
identity-anonymous = Stay anonymous
identity-anonymous-hint = No name, no contact details. We cannot contact you: use the query code to read the reply and answer questions.
label-name = Your name (optional)
label-phone = Phone number
hint-phone = Phone number or email address: one is enough
label-email = Email address
short-kind = Kind
short-category = Category
short-what = What happened
short-when = When
short-where = Where
short-concerns = Concerns
short-wish = What is wanted
short-photos = Photos
short-contact = Contact details

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
case-question = A question for you
case-reply = The reply to you
case-holder = Who has the case
case-unit = Unit
case-unit-asked = Unit
case-ask = If you have questions
case-review = If you do not agree with this decision, call { $phone } within 15 days and ask for a review.
case-urged = You have asked us to hurry. You can do so again after { $at }.
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

## Rating

rate-title = Rate the reply
label-solved = Is the matter solved?
label-treatment = How were you treated?
label-wanting = What was not good? (optional, tick any)
label-comment = Anything else? (optional)
rate-note = With this rating your case is handled again; you need not file it anew.
rate-button = Send the rating

## The words of the field

kind-complaint = Complaint
kind-complaint-hint = Something was done badly and should be put right
kind-consultation = Question
kind-consultation-hint = You want to know about a policy, a rule or a procedure
kind-help-request = Request for help
kind-help-request-hint = You need somebody to solve a problem
kind-suggestion = Suggestion
kind-suggestion-hint = You have an idea that makes the city better
kind-report = Report of wrongdoing
kind-report-hint = You have seen somebody break the law or the rules
kind-praise = Praise
kind-praise-hint = You want to thank a person or an organisation
kind-staff-appeal = Staff appeal
channel-web = Web
channel-phone = Phone
channel-visit = Visit
channel-letter = Letter
channel-fax = Fax
channel-email = Email
channel-social-media = Social media
channel-transferred = Transferred to us
severity-minor = Minor
severity-minor-hint = Nobody hurt, nothing lost, few people affected
severity-important = Important
severity-important-hint = Property lost, many people affected, or it keeps happening
severity-major = Major
severity-major-hint = Somebody hurt, a great loss, media interest, or harm still going on
state-submitted = Submitted
state-info-needed = Information needed
state-not-accepted = Not accepted
state-accepted = Accepted
state-dispatched = Dispatched
state-in-progress = In progress
state-waiting-resident = Waiting for resident
state-in-review = In review
state-replied = Replied
state-closed = Closed
state-withdrawn = Withdrawn
state-merged = Merged
state-transferred = Transferred
solved-yes = Yes, solved
solved-partly = Partly
solved-no = No, not solved
treatment-very-satisfied = Very satisfied
treatment-satisfied = Satisfied
treatment-neutral = Neutral
treatment-dissatisfied = Dissatisfied
treatment-very-dissatisfied = Very dissatisfied
wanting-not-contacted = Nobody contacted me
wanting-too-slow = It took too long
wanting-not-answered = The reply did not answer my question
wanting-promise-broken = What was promised was not done
wanting-manner = The manner of the staff
means-phone = Phone
means-visit = In person
means-message = Text message
means-email = Email
result-reached = Reached
result-no-answer = No answer
result-appointment = Appointment made
result-refused = Did not want to talk
actor-resident = Resident
actor-system = System
role-intake-clerk = Intake clerk
role-dispatcher = Dispatcher
role-handler = Handler
role-coordinator = Coordinator
role-unit-lead = Unit lead
role-supervisor = Supervisor
role-revisit-officer = Revisit officer
role-quality-inspector = Quality inspector
role-knowledge-editor = Knowledge editor
role-analyst = Analyst
role-director = Director
role-administrator = Administrator
round = Handling { $n }

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
limit-working-time = { $time } of working time
limit-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
limit-calendar-days =
    { $n ->
        [one] { $n } day, to the close of business
       *[other] { $n } days, to the close of business of the last
    }
limit-same-day = to the close of business of the same day
explain = How this time came about
explain-started = It started { $at }.
explain-counts-from = That was outside working hours, so it counts from { $at }.
explain-allowed = Time allowed at the severity “{ $severity }”: { $limit }.
explain-allowed-plain = Time allowed: { $limit }.
explain-paused = Paused from { $from } to { $to } while waiting for the resident, which adds { $time }.
explain-pausing = Paused since { $from } while waiting for the resident.
explain-extended = Extended to { $to }, because: { $reason }
explain-moved = { $from } is no working day, or its business was over, so it moves to { $to }.
explain-capped = The body that sent the case asked for { $at }, which is earlier and holds.
explain-due = Due { $at }.

## What happened, in the history of a case

event-file = Case filed
event-ask-to-complete = Asked for more information
event-complete = Information completed
event-accept = Accepted, severity: { $severity }
event-do-not-accept = Not accepted
event-dispatch = Dispatched to { $unit }
event-sign-for = Signed for; handled by { $name }
event-return = Returned
event-reassign = Now handled by { $name }
event-log-contact = Contact logged
event-ask-resident = Question to the resident
event-answer = Question answered
event-answer-none = No answer in time; handling goes on
event-add-information = Information added
event-draft-reply = Reply drafted for review
event-pass-reply = Reply sent
event-send-back-reply = Draft sent back
event-rate = Rated
event-second-handling = Second handling opened
event-close-without-answer = Closed without a rating
event-withdraw = Withdrawn
event-withdraw-none = Not completed in time, counted as withdrawn
event-urge = Urged
event-transfer-out = Transferred to { $body }
event-merge = Merged into case { $master }
event-note = Internal note
event-reveal-contact = Contact details looked at
said-reason = Reason:
said-referral = Where to go instead:
said-contact = How to reach them:

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
action-sign-for = Sign for
action-sign-for-text = Once you sign, the case is yours. Call the resident first: listen, restate what you heard, make sure that you have it right.
action-return = Return
action-return-text = Say why your unit cannot handle it and which one could. Possible within 1 working day of signing, at most twice in one handling.
action-reassign = Reassign
action-reassign-text = Tell the new handler what the resident has been promised, and let them introduce themselves to the resident.
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
action-withdraw = Withdraw
action-urge = Urge
action-urge-text = Say what the unit should do and by when it should answer. The resident reads it too.
action-transfer-out = Transfer out
action-transfer-out-text = Only when another body alone can act. Settle it with them first, then name the body, its telephone and the reason; the resident reads them. Nothing more is done here afterwards.
action-merge = Merge
action-merge-text = Only when both are about the same matter. The resident reads the master’s number and your reason, so write nothing about other people.
action-note = Add an internal note
action-note-text = Only staff read it. Write facts, not opinions about people.
action-reveal-contact = Show contact details
action-reveal-contact-text = Say why you need them. They are shown for 10 minutes, and the look stays in the history of the case.
field-severity = Severity
field-note = Internal note
field-reason = Reason
field-referral = Where the resident can go instead
field-question = Question
field-text = Text
field-unit = Unit
hint-unit = The unit that usually handles this category is chosen already; you can change it.
field-handler = Handler
field-means = How
field-result = Result
field-reply = Reply
field-body = Body that takes it over
field-contact = How the resident reaches them
field-master = Case number of the master

## Refusals

refused-title = Not done: { $action }
refused-wrong-state = This cannot be done in the present state of the case; somebody may have just acted on it.
refused-not-yours = This step is not yours to take.
refused-too-late = The time for this is over.
refused-too-often = This has been done as often as it may be.
refused-changed = This changed after you opened the page. Please read what is new first.
refused-who = {" "}This step is taken by: { $who }.
list-or = , or{" "}
refused-last = Last step:
refused-written = What you wrote was not added to the case. Copy it if you still need it:
refused-back = Back to the case

## A case for staff

case-now = What to do now
case-nothing = Nothing for you to do now. When it is your turn, the buttons appear here.
now-submitted = Waits to be accepted. The dispatcher accepts it or asks the resident to complete it; not accepting is for the supervisor.
now-info-needed = Waits for the resident to complete it. Without that in time it counts as withdrawn.
now-not-accepted = Not accepted. Nothing more to do.
now-accepted = Waits to be dispatched. The dispatcher chooses the unit.
now-dispatched = Waits to be signed for by a handler of the unit. The unit lead can return it.
now-in-progress = Being handled. The handler calls the resident, establishes the facts and drafts the reply.
now-waiting-resident = Waits for the resident’s answer. Without one in time it comes back into handling by itself.
now-in-review = The reply waits for review by the unit lead, or in a major case by the director.
now-replied = Replied; waits for the resident’s rating. If it is not solved, the revisit officer or the supervisor opens second handling.
now-closed = Closed. For 30 days the revisit officer or the supervisor can open second handling.
now-withdrawn = Withdrawn. Nothing more to do.
now-merged = Merged. It is handled in its master case.
now-transferred = Transferred. Nothing more to do here.
case-matter = The matter
case-resident = Resident
case-anonymous = Anonymous, without contact details. Ask through the case; the resident reads it with the query code.
case-clocks = Clocks
case-filed = Filed { $at }, channel: { $channel }

## The list of cases

worklist-mine = My cases
worklist-units = My units’ cases
worklist-views = Whose cases
worklist-states = By state
worklist-all-open = All open
worklist-find = Find a case by its number
worklist-open = Open
worklist-missing = Case { $number } was not found, or is not among those that you may see. Please check the number.
worklist-none-overdue = None overdue
worklist-overdue = { $n } overdue
worklist-many-overdue = More than { $n } overdue
worklist-to-sign = { $n } waiting to be signed for in your unit
worklist-empty = No cases here. When there are some, they are listed by their due time; you can also look at other cases or another state.
worklist-caption = Cases, earliest due first
column-clock = Clock
column-number = Number
column-summary = Summary
column-category = Category
column-severity = Severity
column-state = State
column-unit = Unit
column-handler = Handler
column-filed = Filed
pager-label = Pages
pager-first = First page
pager-next = Next page

## Signing in and the account

sign-in-title = Staff sign-in
sign-in-demo = Demo user names: dispatcher, handler, lead (unit lead), supervisor, director, admin (administrator), clerk (intake clerk), revisit (revisit officer). The password of all is huiyin-demo-2026.
label-username = User name
label-password = Password
sign-in-button = Sign in
sign-in-code-title = Enter the one-time code
label-totp = One-time code
hint-totp = 6 digits from your authenticator app
hint-totp-first = Scan the code, then enter the 6 digits that the app shows
account-title = My account
account-roles = Roles
account-password = Change the password
label-old = Present password
label-new = New password (at least 10 characters)
account-password-button = Change the password
account-codes = One-time codes
account-codes-on = They are on: signing in takes your password and a code. To turn them off, enter your password.
account-codes-remove = Turn codes off
account-codes-off = They are off. With them on, your password alone opens nothing to others. Scan this with an authenticator app:
account-codes-qr = QR code for the authenticator app
account-codes-secret = If you cannot scan it, enter in the app:
account-codes-set = Turn codes on
account-done-password = Your password is changed. You are signed out on all other devices.
account-done-codes = Codes are on. You will be asked for one when you next sign in.
account-done-removed = Codes are off. Your password is enough to sign in.

## Pages of errors

page-not-found-title = Page not found
page-not-found-text = The address may be wrong, or it leads to something that you may not see. To open your own case, use its number and query code.
page-too-many-title = Please wait a little
page-too-many-text = There were too many tries in a short time, so this one was not carried out. What was saved before is still there.
page-too-many-wait =
    { $minutes ->
        [one] Try again in { $minutes } minute.
        [1440] Try again in a day.
       *[other] Try again in { $minutes } minutes.
    }
page-refused-title = This cannot be done now
page-refused-text = Nothing was carried out, and the case is as it was.
page-bad-request-title = It did not arrive whole
page-bad-request-text = What you sent was not saved: it may be too long, or the connection broke. Go back, where your text usually still is, and shorten it or try again.
page-full-title = Nothing can be saved just now
page-full-text = The system’s storage is full, so this was not saved. Everything saved before is safe and can be read. Go back, copy what you wrote, and try again later.
page-failed-title = Something went wrong
page-failed-text = The last step may not have been saved; all steps before it were. Go back, where your text usually still is, and try again: the same case is never filed twice.
page-cross-site-title = Not carried out
page-cross-site-text = This was sent from another website, so for your safety it was not carried out. Please do it again on this website.
page-signed-out-title = You were away too long
page-signed-out-text = What you sent was not saved. It is below: copy it, open the page again, and send it once more.
page-signed-out-back = Open it again
page-written = What you wrote

## Forms: counting and errors

count-limit = Up to { $most } characters
count-left = {"{"}n{"}"} characters left
count-over = {"{"}n{"}"} characters too many
error-heading = There is a problem
error-missing = Fill in “{ $field }”
error-too-short = “{ $field }” is too short. Write a little more
error-too-long = “{ $field }” is too long. Please shorten it
error-invalid = “{ $field }” is not right. Please check it
error-too-many = “{ $field }”: too many. Please take some away
error-too-big = “{ $field }”: the file is too big and was not added. Choose a smaller one
error-wrong-type = “{ $field }”: this type of file is not taken and was not added. Choose another
error-empty = “{ $field }”: the file is empty and was not added. Choose another
error-failed = “{ $field }” was not saved. Please try again
error-not-found = “{ $field }” was not found. Please check it
error-kind-missing = Choose the kind of matter
error-category-missing = Choose what fits best
error-what-missing = Write what happened
error-what-too-short = Write a few more words, so that we understand what happened
error-what-too-long = Use at most 5000 characters. You can add more after filing
error-happened-too-long = Use at most 200 characters for the time
error-place-missing = Write where it happened
error-place-too-short = Give the place more exactly, such as street and number
error-place-too-long = Use at most 200 characters for the place
error-concerns-too-long = Use at most 200 characters for the organisation or person
error-wish-missing = Write what you want to happen
error-wish-too-short = Write a few more words about what you want to happen
error-wish-too-long = Use at most 1000 characters for what you want to happen
error-photo-missing = Choose a photo first, or go on with “Continue”
error-photo-too-many = There are 3 photos already, so this one was not added. Remove one first to exchange it
error-photo-too-big = The photo is too big and was not added. Choose one of at most 10 MB and 15 megapixels, or take a screenshot of it
error-photo-wrong-type = This file was not added. Choose a photo in the format JPG, PNG or WebP
error-photo-empty = This file is empty and was not added. Choose another photo
error-photo-failed = The photo was not added: the connection broke, or the file is damaged. Try again or choose another; your other answers are safe
error-identity-missing = Choose whether to leave contact details or stay anonymous
error-name-too-long = Use at most 50 characters for your name
error-phone-missing = Give a phone number or an email address, or stay anonymous
error-phone-invalid = A phone number has 7 to 15 digits. Please check yours
error-email-invalid = An email address looks like name@example.com. Please check yours
error-number-missing = Enter the case number
error-number-invalid = A case number has 12 digits. Please check it
error-number-not-found = The number and the code do not match. Please check both
error-code-missing = Enter the query code
error-code-invalid = This code is not right. Compare each digit with what the hint says
error-solved-missing = Say whether the matter is solved
error-treatment-missing = Say how you were treated
error-comment-too-long = Use at most 1000 characters for your comment
error-username-missing = Enter your user name
error-username-too-long = A user name has at most 100 characters. Please check it
error-username-invalid = The user name or the password is wrong. Check both and enter the password again; if you forgot it, ask your administrator
error-password-missing = Enter your password
error-password-too-long = The password is too long. Please enter it again
error-password-invalid = The password is wrong and codes are still on. Please enter it again
error-totp-invalid = The code is wrong and codes are still off. Enter the 6 digits that the app shows now
error-totp-not-found = The code is wrong or was used before. Enter the 6 digits that the app shows now
error-old-invalid = The present password is wrong, so nothing was changed. Please enter it again
error-new-missing = Enter a new password
error-new-too-short = A password has at least 10 characters. Nothing was changed
error-new-too-long = A password has at most 200 characters. Nothing was changed
error-severity-missing = Choose the severity
error-severity-invalid = Choose one of the severities listed
error-unit-missing = Choose a unit
error-unit-invalid = This unit cannot be chosen now. Choose another
error-handler-missing = Choose a handler
error-handler-invalid = This person is not a handler of the unit now. Choose another
error-means-missing = Choose how you got in touch
error-means-invalid = Choose one of the ways listed
error-result-missing = Choose what came of it
error-result-invalid = Choose one of the results listed
error-note-missing = Write what was said and promised
error-note-too-short = Write a few more words about what was said
error-note-too-long = Use at most 4000 characters for the note
error-reason-missing = Write the reason
error-reason-too-short = Give the reason in a few more words
error-reason-too-long = Use at most 4000 characters for the reason
error-referral-missing = Write where the resident can go instead
error-referral-too-short = Give the name of the body and its telephone
error-referral-too-long = Use at most 4000 characters for where to go instead
error-question-missing = Write your question
error-question-too-short = Put the question in a few more words
error-question-too-long = Use at most 4000 characters for the question
error-text-missing = Write your text
error-text-too-short = Write a few more words
error-text-too-long = Use at most 4000 characters, or send it in two parts
error-reply-missing = Write the reply
error-reply-too-short = The reply is too short. Answer every point
error-reply-too-long = Use at most 4000 characters for the reply
error-body-missing = Write which body takes the case over
error-body-too-short = Write the full name of the body
error-body-too-long = Use at most 200 characters for the body
error-contact-missing = Write how the resident reaches the body
error-contact-too-short = Give a telephone number or an address
error-contact-too-long = Use at most 200 characters for how to reach them
error-master-missing = Enter the case number of the master
error-master-too-short = A case number has 12 digits. Please check it
error-master-too-long = A case number has 12 digits. Please check it
error-master-not-found = No such case to merge into. Check the number: it must be another case that is still being handled

## Names of fields, for the errors that have no words of their own

label-severity = { field-severity }
label-note = { field-note }
label-reason = { field-reason }
label-referral = { field-referral }
label-question = { field-question }
label-text = { field-text }
label-unit = { field-unit }
label-handler = { field-handler }
label-means = { field-means }
label-result = { field-result }
label-reply = { field-reply }
label-body = { field-body }
label-contact = { field-contact }
label-master = { field-master }
