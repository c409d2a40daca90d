### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Dates and durations

weekday-0 = 週一
weekday-1 = 週二
weekday-2 = 週三
weekday-3 = 週四
weekday-4 = 週五
weekday-5 = 週六
weekday-6 = 週日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
days = { $n } 天
hours = { $n } 小時
minutes =
    { $n ->
        [0] 不到 1 分
       *[other] { $n } 分
    }
working-days = { $n } 個工作天
