### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## The list of cases

worklist-mine = My cases
worklist-units = My units’ cases
worklist-views = Whose cases
worklist-states = By state
worklist-all-open = All open
worklist-find = Find a case by its number
worklist-open = Open
worklist-missing = Case { $number } was not found, or is not among those that you may see. Please check the number.
worklist-done = Done: { $action }. Case { $number } is no longer with you.
worklist-none-overdue = None overdue
worklist-overdue = { $n } overdue
worklist-many-overdue = More than { $n } overdue
worklist-to-sign = { $n } waiting to be signed for in your unit
worklist-empty = No cases here. When there are some, they are listed by their due time; you can also look at other cases or another state.
worklist-caption = Cases, earliest due first
parts-title = Taking part
parts-waiting = To sign for
parts-signed = Signed for
parts-none = Nothing to take part in.
column-clock = Clock
column-number = Number
column-summary = Summary
column-category = Category
column-severity = Severity
column-state = State
column-unit = Unit
column-handler = Handler
column-filed = Filed
column-call = Call by
column-replied = Replied
column-calls = Calls so far
column-area = Where
column-ruling = Ruling
column-lead = Unit that leads
column-reason = Reason
column-idle = Last step
pager-label = Pages
pager-first = First page
pager-next = Next page
awaits-ruling = To rule on
awaits-not-accepting = To decide: accept or not
awaits-acceptance-review = To review
awaits-extension = Extension to decide
awaits-compensation = Solution to approve
awaits-instruction = Decision asked for
awaits-coordination = To coordinate
awaits-report = Report due

## The dispatch directory

directory-title = Dispatch directory
directory-text = What rulings decided: which category, in which places, goes to which unit. Dispatching suggests by it first. A later ruling on the same category and place takes the place of the earlier one.
directory-none = Nothing yet. It fills when a supervisor rules and ticks that cases of the category go to that unit from now on.
directory-everywhere = Everywhere
directory-ruling = { $at }, { $name }, case { $case }

## Surges

surges-title = Surges
surges-text = Where far more cases of one category came from one place in a day than usual, the latest first. Whoever acts early spares others the need to file.
surges-none = No surges at the moment.
surge-anywhere = Everywhere
surge-today = Today
surge-why = { $cases } cases; { $usual } on a usual day; told from { $bound } on.
surge-explained = The usual is that of the 28 days before; only what chance cannot explain is told.
surge-open = Nobody has it
surge-owned = { $name } has it
surge-closed = Closed
surge-cases = Cases of that day
surge-task = Before others complain
surge-outcome = What was done
surge-give = Give the task
surge-give-text = Choose somebody of the unit that usually handles this, and say what to look into and what to do first, so that nobody else has to file.
surge-close = Close
label-owner = Who does it
label-todo = What is to be done
label-done = What was done, and with what result
error-owner-missing = Choose somebody

## Cases that nobody sees to

unattended-title = Unattended cases
unattended-lists = Which cases
unattended-deputy = I stand in
unattended-deputy-text = Cases of colleagues who are away, which you see to meanwhile.
unattended-idle = Nothing happens
unattended-idle-text = Open cases without any step for days, the longest first.
unattended-absent = Handler away
unattended-absent-text = The handler is away or can sign in no more and still has the case: reassign it, or let the deputy see to it.
unattended-none = No cases here.
unattended-caption = Cases, those without a step the longest first
absences-title = Absences and deputies
absences-text = While a handler is away, the deputy sees to their cases.
absences-none = Nobody is away.
absence-enter = Enter an absence
absence-line = { $person } is away from { $from } to { $until }; { $deputy } stands in
absence-end = Is back
label-absent = Who is away
label-deputy = Who stands in
label-first = First day
label-last = Last day
error-absent-missing = Choose who is away
error-deputy-missing = Choose who stands in
error-deputy-invalid = Nobody stands in for themselves
error-last-invalid = The last day cannot be before the first day or today, nor more than a year later
