### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Jobs that failed for good

jobs-title = Background jobs that failed
jobs-text = These jobs were tried many times and did not succeed, and are not tried again by themselves. Look at the reason first, then send them again. What you give up is never done.
jobs-none = There are none at the moment.
jobs-entered = Entered
jobs-tries = Times tried
jobs-error = Last reason
jobs-id = Number
jobs-send-again = Send again
jobs-give-up = Give up
jobs-done-again = It waits its turn again and is tried at once.
jobs-done-given-up = The job was given up.
job-catch-up = Catching up with the events of a case
job-find-waited-out = Finding cases whose wait is over
job-find-reminders = Look for cases to remind people of
job-move-on = Moving on a case whose wait is over
job-recompute = Computing running cases by a new policy
job-remind = Remind people of what runs short or is overdue
job-sweep-drafts = Removing drafts that are too old
job-sweep-tries = Removing counts of tries that are too old
