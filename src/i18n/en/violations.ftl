### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Violations

violation-not-cooperating = Did not cooperate
violation-broken-promise = Broke a promise
violation-overdue-order = Overdue on an order
violation-manner = Bad manner
violation-false-record = False record
violation-stage-recorded = On record
violation-stage-proposed = To be decided
violation-stage-approved = Decided
violation-stage-refused = No penalty
violation-stage-appealed = Appealed
violation-stage-upheld = Upheld
violation-stage-lifted = Lifted
penalty-talk = Talk
penalty-criticism = Criticism to all
penalty-points = Points off
verdict-yes = Yes
verdict-no = No
violations-title = Violations
violations-stages = By stage
violations-empty = Nothing on record yet. Violations are recorded on the page of a case, and listed here.
violations-caption = Violations, newest first
violations-at = Recorded
violations-kind = What
violations-unit = Unit
violations-person = Person
violations-penalty = Proposed
violations-stage = Stage
violations-case = Case
violations-said = Facts, decisions and appeal
