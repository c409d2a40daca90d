### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

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
home-time-accept = Within { $limit } we tell you whether we accept your case.
home-time-first = After that, the unit first gets in touch within { $usual }, or { $major } in a major case.
home-time-resolve = You get a reply in { $minor }, in { $important } in an important case, in { $major } in a major one; to a question in { $question }, to a report of wrongdoing in { $report }.
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
guide-time-hours = Working hours are { $hours } on working days. You can file at any time; outside these hours the clock starts at the next opening.

## Privacy

privacy-title = Privacy
privacy-kept-title = What we keep
privacy-kept-text = What you write and your photos, together with the case. The place and the camera data in a photo are removed on arrival. Your name, phone number and email address are stored apart from the case. A draft that nobody touches for 7 days is deleted.
privacy-seen-title = Who sees it
privacy-seen-text = The centre that takes cases in, the unit that handles yours and the units above it can read it; no others can. Your contact details are masked: staff must give a reason to see them, and every look is recorded. Public pages hold figures only, nothing personal.
privacy-anonymous-title = If you stay anonymous
privacy-anonymous-text = We keep no name, phone number or email address, so we cannot contact you. Use the case number and query code to follow the case and answer questions. Please write nothing that tells who you are.
privacy-cookies-title = Cookies
privacy-cookies-text = Only those needed: for your language and text size (1 year), to go on with a draft (7 days), to keep a case open that you looked up (2 hours after you last read it, 12 at most). No advertising, no tracking.
privacy-rights-title = What you can do
privacy-rights-text = You can read your case, add to it and withdraw it. To correct or delete personal data, call the number on the page of your case. An anonymous case holds none.
