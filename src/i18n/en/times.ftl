### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Dates and durations

weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
minutes =
    { $n ->
        [0] less than a minute
        [one] { $n } minute
       *[other] { $n } minutes
    }
working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
