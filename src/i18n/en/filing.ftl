### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

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

## Taking a case in by staff

intake-title = Take a case in
intake-file = Take in
intake-answer = Take in and answer
intake-caller = Who it is
intake-phone = Telephone
intake-look-up = Look up earlier cases
intake-first-time = No earlier cases of this telephone.
intake-earlier = Earlier cases
intake-earlier-most = The latest { $n } only.
intake-name = Name
intake-email = Email
intake-channel = How it came
intake-kind = Kind
intake-category = Category
intake-what = What happened
intake-happened = When
intake-place = Where
intake-concerns = Which unit or person
intake-wish = What they want
intake-answered = Answered on the spot
intake-reply = What was answered
intake-restate = Say it again
intake-restated = Said again in short, and they agreed
intake-reference = Number of the recording or scan
intake-transferred = Sent by another body
intake-sender = Which body
intake-sender-number = Its document number
intake-sender-due = To be done by
intake-report-back = Wants a letter back
intake-slip-title = Taken in
intake-slip-answered = Taken in and answered
intake-slip-text = Give number and code to the resident, or read them out twice. The code stands on this page alone, which opens for two hours.
intake-next = Take in the next
short-reference = Recording or scan
short-sender = Sent by
short-sender-due = To be done by
short-report-back = Report
report-back-wanted = A letter back is wanted
