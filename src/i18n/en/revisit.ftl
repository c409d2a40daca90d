### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Rating

rate-title = Rate the reply
label-solved = Is the matter solved?
label-treatment = How were you treated?
label-wanting = What was not good? (optional, tick any)
label-comment = Anything else? (optional)
rate-note = With this rating your case is handled again; you need not file it anew.
rate-button = Send the rating

## Calling back

case-revisit = Revisit
revisit-calls = Calls:
revisit-call-at = To be called again:
revisit-heard = By telephone:
revisit-own = Online:
revisit-result = Result:
revisits-title = Revisits
revisits-lists = Which calls
revisits-calls = To call
revisits-calls-text = Residents are called within one working day of the reply; the earliest due come first. The telephone number is in the case, once you say why you need it.
revisits-again = To call again
revisits-again-text = Not reached before, or asked to be called at this time.
revisits-dissatisfied = Dissatisfied
revisits-dissatisfied-text = Who said by telephone or online that it is not or not wholly solved, or that they were treated badly; the latest first. These cases are being handled again.
revisits-not-reached = Not reached
revisits-not-reached-text = Closed as “no answer”, the latest first. Never counted as satisfied.
revisits-refused = Did not want to be asked
revisits-refused-text = Do not call again. They can still rate online.
revisits-differs = Telephone and online differ
revisits-differs-text = What was written down by telephone is not what the resident says online; the latest first. The resident’s own rating counts.
revisits-empty = No cases here at the moment.
revisits-caption = Revisits, the earliest first
revisits-call = Call
revisits-count =
    { $n ->
        [one] { $n } call
       *[other] { $n } calls
    }
script-title = What to say
script-record-revisit =
    Hello, I am calling from the service centre. You told us about “{ $matter }” on { $filed }, and { $unit } replied on { $replied }. May I take two minutes to ask how it went?
    1. Is it solved, solved in part, or not solved? What is missing?
    2. How were you treated by those who contacted you? What was not good?
    3. Was everything done that you were promised?
    If it is not solved, we handle it again at once; you need not file it anew. Thank you.
script-record-revisit-consultation =
    Hello, I am calling from the service centre. You asked us about “{ $matter }” on { $filed }, and { $unit } replied on { $replied }. May I take a minute?
    1. Was the reply clear? Can you act on it? What is still unclear?
    2. How were you treated by those who contacted you?
    If it was not clear, we answer again at once; you need not ask anew. Thank you.
script-record-revisit-report =
    Hello, I am calling from the service centre. Am I speaking to you in person, and can you talk now? (If not, agree on another time; do not name who was reported.)
    You told us about a matter on { $filed }, and { $unit } replied on { $replied }.
    1. Do you accept what was found? What was not looked into?
    2. How were you treated? Has anybody made difficulties for you because of it?
    Thank you.
script-record-revisit-praise =
    Hello, I am calling from the service centre. { $unit } has received your praise of { $filed } and answered on { $replied }. Thank you.
    1. Was it passed on as you meant it? Is there anything to add?
    2. How were you treated by those who contacted you?
