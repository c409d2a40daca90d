### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Papers

paper-rectification = Notice to put service right
paper-second-handling = Notice of second handling
paper-fine = Notice of a fine
paper-acceptance = Letter of acceptance
paper-refusal = Letter of non-acceptance
paper-transfer = Letter of transfer
paper-extension = Letter of extension
paper-settlement = Settlement agreement
paper-short-rectification = PR
paper-short-second-handling = SH
paper-short-fine = F
paper-short-acceptance = A
paper-short-refusal = NA
paper-short-transfer = T
paper-short-extension = E
paper-short-settlement = S
paper-text-rectification = In case { $number }, received on { $filed }, the resident wrote: { $what } What they want: { $wish } We found the following faults in its handling: (one by one). Please put them right after signing for this notice, and report in writing what was done.
paper-text-second-handling = After your reply in case { $number }, filed on { $filed }, the resident is still not satisfied. What they want: { $wish } What they say: { $reason } Please sign for this notice, let somebody else handle the case again, answer each point, and say why it was not settled the first time.
paper-text-fine = While handling case { $number }, filed on { $filed }, you broke the following rules: (rules and facts). A fine is imposed; please pay it in time. You can object in writing.
paper-text-acceptance = The matter that you brought to us on { $filed } (case { $number }): { $what } It is one that we accept. { $unit } is in charge, and you have an answer by { $due }.
paper-text-refusal = The matter that you brought to us on { $filed } (case { $number }): { $what } It is not one that we can accept. Why, and where you can turn: { $reason } If you disagree, you can ask for a review.
paper-text-transfer = On { $filed } we received case { $number }: { $what } What the resident wants: { $wish } The matter is yours to handle, and we hand it over: { $reason } Please tell the resident the outcome, and write to us.
paper-text-extension = The matter that you brought to us on { $filed } (case { $number }) is being handled by { $unit }. Because of this: { $reason } the time is extended to { $due }. We are sorry for the delay.
paper-text-settlement = In case { $number }, filed on { $filed }, both sides agree. What was wanted: { $wish } What will be done: { $reason } The agreement holds once both have signed it, and { $unit } will carry it out.

## The register, and a notice as a paper

notices-title = Register of notices
notices-all = All
notices-filter = Show
notices-empty = No notices yet. They are drafted on the page of a case, and entered here.
notices-caption = Notices, newest first
notices-paper = Paper
notices-serial = Number
notices-case = Case
notices-unit = Unit
notices-state = State
notices-year = Year
notices-at = Date
notices-done = Signed for, paid
notices-was-late = late
notices-signed = signed for { $at }
notices-paid = paid { $at }
notices-late = late, was due { $at }
notices-of-case = Notices
notice-state-draft = Draft
notice-state-issued = Issued
notice-state-signed = Signed for
notice-state-paid = Paid
notice-state-discarded = Discarded
notice-number = { $short } { $year }/{ $number }
notice-no-number = No number yet
notice-unwritten = (written when it is issued)
notice-to = To
notice-case = Case
notice-filed = Filed
notice-category = Category
notice-amount = Amount
notice-text = Text
notice-signature-unit = Head of the unit (signature):
notice-signed-at = Signed for at:
notice-seal = (seal)
notice-print = Print this page from the browser to have the paper on A4.

## The reward fund

fund-title = Reward fund for good service
fund-text = Fines go in, rewards come out. The balance is { $balance }.
fund-empty = Nothing has come in or gone out yet.
fund-caption = Entries, newest first
fund-number = No.
fund-at = Date
fund-what = What for
fund-amount = In and out
fund-balance = Balance
fund-by = Entered by
fund-fine = Fine, case
fund-reward = Reward
fund-yuan = { $n } yuan
fund-give = Give a reward
label-recipient = Who gets it
error-amount-too-big = There is not that much in the fund.
