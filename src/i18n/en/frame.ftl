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
nav-intake = Take in
nav-revisits = Revisits
nav-surges = Surges
nav-unattended = Unattended
nav-inbox = Inbox
nav-notices = Notices
nav-concerned = Who it concerns
nav-handovers = Handed over
nav-promises = Promises
nav-measures = Measures
nav-violations = Violations
nav-jobs = Jobs
nav-account = My account
sign-out = Sign out
footer-guide = What we accept
footer-track = Track a case
footer-figures = Public figures
footer-privacy = Privacy
footer-home = Residents’ home page
footer-staff = Staff sign-in
footer-emergency = In danger, call at once: police 110, fire 119, ambulance 120.
