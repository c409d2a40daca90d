### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Looking at contact data

contact-title = Show contact details
contact-text = Say why you need them. They are shown for { $minutes } minutes, and who looked, when and why is kept.

## A new query code

new-code-link = Get a new query code
new-code-title = Get a new query code
new-code-text = If somebody else may know your query code, you can have a new one. The old code then opens nothing, and the case closes on every other device. Enter the code that you have now.
new-code-button = Get a new query code
new-code-done-title = You have a new query code
new-code-done-text = Write it down now: it is shown here for 10 minutes and cannot be looked up later. The old code opens nothing any more.
new-code-onwards = To the case
