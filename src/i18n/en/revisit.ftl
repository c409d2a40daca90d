### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Rating

rate-title = Rate the reply
label-solved = Is the matter solved?
label-treatment = How were you treated?
label-wanting = What was not good? (optional, tick any)
label-comment = Anything else? (optional)
rate-note = With this rating your case is handled again; you need not file it anew.
rate-button = Send the rating
