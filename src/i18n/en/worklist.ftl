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
