//! What a person would lose if working time (C1) were counted wrongly, and laws that sums obey.
//! Also lends its instants and calendars to the tests of the clocks; no rule of any clock here.

use chrono::NaiveDateTime;
use proptest::prelude::*;

use super::*;

/// An instant from local time in China, such as `2026-09-30 18:30`.
pub fn at(local: &str) -> DateTime<Utc> {
    let format = match local.len() {
        16 => "%Y-%m-%d %H:%M",
        _ => "%Y-%m-%d %H:%M:%S",
    };
    let naive = NaiveDateTime::parse_from_str(local, format).unwrap();
    (naive - TimeDelta::hours(8)).and_utc()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn hours(spans: &[&str]) -> Vec<Span> {
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    spans
        .iter()
        .map(|span| span.split_once('-').unwrap())
        .map(|(opens, closes)| (time(opens), time(closes)))
        .collect()
}

fn china() -> &'static Calendar {
    Calendar::mainland_china()
}

/// China's calendar with one date that differs.
fn with_day(day: &str, kind: DayKind) -> Calendar {
    let mut exceptions = china().exceptions().clone();
    exceptions.insert(date(day), kind);
    Calendar::new(
        china().offset(),
        china().hours().to_vec(),
        china().week(),
        exceptions,
    )
    .unwrap()
}

/// A place that never closes, such as a hotline.
pub fn round_the_clock() -> Calendar {
    let hours = hours(&["00:00-00:00"]);
    Calendar::new(china().offset(), hours, [true; 7], BTreeMap::new()).unwrap()
}

#[test]
fn every_bundled_day_is_read() {
    let csv = include_str!("cn.csv");
    let days = parse_days(csv).unwrap();
    assert_eq!(days.len(), csv.lines().count() - 1);
    assert_eq!(days, china().exceptions().clone());
    assert_eq!(china().known_until(), Some(date("2026-12-31")));
    for year in 2020..=2026 {
        let of_year = |kind| {
            let same = |(day, k): &(&NaiveDate, &DayKind)| day.year() == year && **k == kind;
            days.iter().filter(same).count()
        };
        assert!((25..=35).contains(&of_year(DayKind::Holiday)), "{year}");
        assert!((5..=9).contains(&of_year(DayKind::Workday)), "{year}");
    }
}

#[test]
fn makeup_workdays_fall_on_weekends_only() {
    for (day, kind) in china().exceptions() {
        let weekend = day.weekday().num_days_from_monday() >= 5;
        assert!(*kind != DayKind::Workday || weekend, "{day}");
    }
}

#[test]
fn a_bad_line_is_named_to_the_administrator() {
    let read = |body: &str| parse_days(&format!("date,kind,festival\n{body}"));
    assert_eq!(
        read("2027-01-01,holiday,New Year\r\n\n").map(|days| days.len()),
        Ok(1)
    );
    assert_eq!(
        read("2027-01-01,holiday\n2027-02-30,holiday"),
        Err(CalendarError::Line(3))
    );
    assert_eq!(read("2027-01-01,day off"), Err(CalendarError::Line(2)));
    assert_eq!(read("2027-01-01"), Err(CalendarError::Line(2)));
    assert_eq!(
        read("2027-01-01,holiday\n2027-01-01,workday"),
        Err(CalendarError::Line(3))
    );
}

#[test]
fn working_days_are_weekdays_but_for_holidays_and_makeup_days() {
    for (day, works) in [
        ("2026-11-20", true),
        ("2026-11-21", false),
        ("2026-10-01", false),
        ("2026-10-10", true),
    ] {
        assert_eq!(china().is_working_day(date(day)), works, "{day}");
    }
    let next = china().next_working_day_on_or_after(date("2026-10-01"));
    assert_eq!(next, date("2026-10-08"));
    assert_eq!(china().next_working_day_on_or_after(next), next);
}

#[test]
fn the_local_date_changes_at_local_midnight() {
    assert_eq!(
        china().local_date(at("2026-11-20 23:59")),
        date("2026-11-20")
    );
    assert_eq!(
        china().local_date(at("2026-11-21 00:00")),
        date("2026-11-21")
    );
}

#[test]
fn a_filing_outside_hours_costs_nobody_time() {
    for (filed, opening) in [
        ("2026-11-16 08:00", "2026-11-16 09:00"),
        ("2026-11-16 10:15", "2026-11-16 10:15"),
        ("2026-11-16 12:00", "2026-11-16 14:00"),
        ("2026-11-16 13:00", "2026-11-16 14:00"),
        ("2026-11-16 19:00", "2026-11-17 09:00"),
        ("2026-11-20 23:00", "2026-11-23 09:00"),
        ("2026-09-30 19:30", "2026-10-08 09:00"),
    ] {
        assert_eq!(china().next_opening(at(filed)), at(opening), "{filed}");
        let hour = TimeDelta::hours(1);
        let due = china().add_working_minutes(at(filed), 60);
        assert_eq!(due, at(opening) + hour, "{filed}");
    }
}

#[test]
fn time_that_ends_at_closing_is_not_carried_over_lunch_or_night() {
    let add = |start, minutes| china().add_working_minutes(at(start), minutes);
    assert_eq!(add("2026-11-16 09:00", 180), at("2026-11-16 12:00"));
    assert_eq!(add("2026-11-16 09:00", 181), at("2026-11-16 14:01"));
    assert_eq!(add("2026-11-16 14:00", 300), at("2026-11-16 19:00"));
    assert_eq!(add("2026-11-20 14:00", 301), at("2026-11-23 09:01"));
    assert_eq!(add("2026-11-16 12:30", 0), at("2026-11-16 14:00"));
    assert_eq!(add("2026-11-16 10:00", -5), at("2026-11-16 10:00"));
}

#[test]
fn seconds_are_not_lost() {
    let due = china().add_working_minutes(at("2026-11-16 11:59:30"), 1);
    assert_eq!(due, at("2026-11-16 14:00:30"));
    let minutes = china().working_minutes_between(at("2026-11-16 11:59:30"), due);
    assert_eq!(minutes, 1);
}

#[test]
fn a_half_day_closes_early_and_is_made_up_for_later() {
    let half = with_day("2026-11-17", DayKind::Hours(hours(&["09:00-12:00"])));
    assert_eq!(half.minutes_per_working_day(), 480);
    assert_eq!(
        half.close_of_business(date("2026-11-17")),
        at("2026-11-17 12:00")
    );
    let due = half.add_working_minutes(at("2026-11-17 11:00"), 120);
    assert_eq!(due, at("2026-11-18 10:00"));
    let filed = at("2026-11-16 15:00");
    assert_eq!(half.end_of_calendar_days(filed, 1), at("2026-11-17 12:00"));
}

#[test]
fn a_term_ends_at_close_of_business_of_a_working_day() {
    for (start, days, end) in [
        ("2026-11-16 09:00", 1, "2026-11-17 19:00"),
        ("2026-11-20 15:00", 2, "2026-11-23 19:00"),
        ("2026-11-21 15:00", 1, "2026-11-23 19:00"),
        ("2026-09-29 10:00", 3, "2026-10-08 19:00"),
        ("2026-10-08 10:00", 2, "2026-10-10 19:00"),
        ("2026-11-16 10:00", -1, "2026-11-16 19:00"),
    ] {
        let due = china().end_of_calendar_days(at(start), days);
        assert_eq!(due, at(end), "{start} + {days}");
    }
}

#[test]
fn the_same_day_never_ends_before_it_began() {
    for (start, end) in [
        ("2026-11-16 08:00", "2026-11-16 19:00"),
        ("2026-11-16 18:59", "2026-11-16 19:00"),
        ("2026-11-16 19:00", "2026-11-17 19:00"),
        ("2026-11-20 20:00", "2026-11-23 19:00"),
        ("2026-11-21 10:00", "2026-11-23 19:00"),
    ] {
        assert_eq!(china().end_of_day(at(start)), at(end), "{start}");
    }
}

#[test]
fn a_hotline_round_the_clock_closes_at_midnight() {
    let hotline = round_the_clock();
    assert_eq!(hotline.minutes_per_working_day(), 24 * 60);
    let midnight = at("2026-11-17 00:00");
    assert_eq!(hotline.close_of_business(date("2026-11-16")), midnight);
    assert_eq!(hotline.closing_date(midnight), date("2026-11-16"));
    let due = hotline.add_working_minutes(at("2026-11-16 23:30"), 60);
    assert_eq!(due, at("2026-11-17 00:30"));
    assert_eq!(
        hotline.end_of_day(at("2026-11-21 13:00")),
        at("2026-11-22 00:00")
    );
}

#[test]
fn a_calendar_that_never_opens_is_refused() {
    let build = |hours, week| Calendar::new(china().offset(), hours, week, BTreeMap::new());
    let (never, good) = ([false; 7], hours(&["09:00-17:00"]));
    assert_eq!(build(good.clone(), never), Err(CalendarError::NeverOpen));
    for bad in [
        hours(&[]),
        hours(&["12:00-09:00"]),
        hours(&["09:00-09:00"]),
        hours(&["09:00-12:00", "11:00-17:00"]),
        hours(&["14:00-17:00", "09:00-12:00"]),
        hours(&["20:00-00:00", "00:00-06:00"]),
    ] {
        let refused = build(bad.clone(), [true; 7]);
        assert_eq!(refused, Err(CalendarError::Hours), "{bad:?}");
    }
    let day = date("2026-11-17");
    let none = BTreeMap::from([(day, DayKind::Hours(vec![]))]);
    assert_eq!(
        Calendar::new(china().offset(), good, [true; 7], none),
        Err(CalendarError::HoursOf(day))
    );
}

#[test]
fn a_century_of_holidays_holds_no_request_up() {
    let start = at("2026-11-16 09:00");
    let holidays = date("2026-11-01").iter_days().take(40_000);
    let exceptions = holidays.map(|day| (day, DayKind::Holiday)).collect();
    let shut = Calendar::new(
        china().offset(),
        china().hours().to_vec(),
        china().week(),
        exceptions,
    )
    .unwrap();
    let horizon = start + TimeDelta::days(HORIZON_DAYS.into());
    assert_eq!(shut.add_working_minutes(start, 1), horizon);
    assert_eq!(shut.next_opening(start), horizon);
    assert!(shut.end_of_day(start) > start);
    assert_eq!(shut.working_minutes_between(start, horizon), 0);
}

#[test]
fn absurd_amounts_end_somewhere() {
    let start = at("2026-11-16 09:00");
    assert!(china().add_working_minutes(start, i64::MAX) > start);
    assert!(china().end_of_calendar_days(start, i64::MAX) > start);
    assert!(china().add_working_minutes(start, i64::MIN) == start);
    let last = DateTime::<Utc>::MAX_UTC;
    assert!(china().add_working_minutes(last, 60) <= last);
    assert!(china().end_of_day(last) <= last);
    assert!(china().working_minutes_between(start, last) > 0);
}

#[test]
fn a_calendar_survives_being_saved_and_is_checked_when_read() {
    let text = serde_json::to_string(china()).unwrap();
    assert!(text.contains(r#""offset":"+08:00""#));
    assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), *china());
    let week = r#"["monday","tuesday","wednesday","thursday","friday"]"#;
    let shut = text.replace(week, "[]");
    let error = serde_json::from_str::<Calendar>(&shut).unwrap_err();
    assert!(error.to_string().contains("no weekday"));
}

#[test]
fn holidays_typed_in_the_wrong_order_or_twice_are_pointed_out() {
    let with = |days: &str| {
        let text =
            format!(r#"{{"offset":"+08:00","hours":["09:00-12:00"],"week":["monday"],{days}}}"#);
        serde_json::from_str::<Calendar>(&text)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    assert_eq!(
        with(r#""holidays":["2027-01-01..2027-01-03","2027-02-06"]"#),
        ""
    );
    for (days, says) in [
        (r#""holidays":["2027-02-06","2027-01-01"]"#, "2027-01-01"),
        (r#""holidays":["2027-01-01","2027-01-01"]"#, "2027-01-01"),
        (r#""holidays":["2027-01-03..2027-01-01"]"#, "2027-01-03"),
        (
            r#""holidays":["2027-01-01"],"workdays":["2027-01-01"]"#,
            "2027-01-01",
        ),
        (r#""holidays":["new year"]"#, "new year"),
        (r#""holydays":["2027-01-01"]"#, "holydays"),
    ] {
        assert!(with(days).contains(says), "{days}: {}", with(days));
    }
}

#[test]
fn five_working_days_by_date_skip_the_holiday_and_count_the_makeup_saturday() {
    let filed = at("2026-09-30 15:00");
    let due = |days| china().end_of_working_days(filed, days);
    assert_eq!(due(5), at("2026-10-13 19:00"), "packs: consumer, example 3");
    assert_eq!(due(1), at("2026-10-08 19:00"));
    assert_eq!(due(0), at("2026-09-30 19:00"));
    let on_a_sunday = at("2026-11-22 10:00");
    let monday = china().end_of_working_days(on_a_sunday, 1);
    assert_eq!(monday, at("2026-11-23 19:00"));
}

/// Any second of 2026 and of some months after it.
pub fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    let first = at("2026-01-01 00:00").timestamp();
    (0..400 * 86_400_i64).prop_map(move |s| DateTime::from_timestamp(first + s, 0).unwrap())
}

fn any_hours() -> impl Strategy<Value = Vec<Span>> {
    prop_oneof![
        Just(hours(&["09:00-12:00", "14:00-19:00"])),
        Just(hours(&["08:30-12:00", "12:00-12:01", "13:15-17:30"])),
        Just(hours(&["09:00-12:00"])),
        Just(hours(&["00:00-06:00", "22:00-00:00"])),
        Just(hours(&["00:00-00:00"])),
    ]
}

fn any_day() -> impl Strategy<Value = (NaiveDate, DayKind)> {
    let kind = prop_oneof![
        Just(DayKind::Holiday),
        Just(DayKind::Workday),
        any_hours().prop_map(DayKind::Hours),
    ];
    let day = (0..460_i64).prop_map(|days| days_after(date("2025-12-01"), days));
    (day, kind)
}

/// China's calendar, or some other with days of its own.
pub fn any_calendar() -> impl Strategy<Value = Calendar> {
    let offset = prop::sample::select(vec![0, 8 * 3600, -5 * 3600, 5 * 3600 + 1800])
        .prop_map(|seconds| FixedOffset::east_opt(seconds).unwrap());
    let days = prop::collection::vec(any_day(), 0..80).prop_map(|days| days.into_iter().collect());
    let other = (offset, any_hours(), any::<[bool; 7]>(), days)
        .prop_filter_map("never opens", |(offset, hours, week, days)| {
            Calendar::new(offset, hours, week, days).ok()
        });
    prop_oneof![Just(china().clone()), other]
}

/// Working time counted the slow way, opening by opening.
fn counted(calendar: &Calendar, a: DateTime<Utc>, b: DateTime<Utc>) -> TimeDelta {
    calendar
        .openings_from(calendar.local_date(a))
        .take_while(|(opens, _)| *opens < b)
        .map(|(opens, closes)| (closes.min(b) - opens.max(a)).max(TimeDelta::zero()))
        .sum()
}

proptest! {
    #[test]
    fn adding_in_two_parts_is_adding_once(
        calendar in any_calendar(), start in any_instant(), a in 0..9_000_i64, b in 0..9_000_i64,
    ) {
        let parts = calendar.add_working_minutes(calendar.add_working_minutes(start, a), b);
        prop_assert_eq!(parts, calendar.add_working_minutes(start, a + b));
    }

    #[test]
    fn what_was_added_lies_between(
        calendar in any_calendar(), start in any_instant(), minutes in 0..20_000_i64,
    ) {
        let end = calendar.add_working_minutes(start, minutes);
        prop_assert_eq!(calendar.working_minutes_between(start, end), minutes);
    }

    #[test]
    fn a_sum_is_the_earliest_that_will_do(
        calendar in any_calendar(), start in any_instant(), minutes in 1..9_000_i64,
    ) {
        let end = calendar.add_working_minutes(start, minutes);
        let before = end - TimeDelta::seconds(1);
        prop_assert!(calendar.working_minutes_between(start, before) < minutes);
    }

    #[test]
    fn more_time_or_a_later_start_never_ends_earlier(
        calendar in any_calendar(), a in any_instant(), b in any_instant(),
        few in 0..9_000_i64, more in 0..9_000_i64,
    ) {
        let end = calendar.add_working_minutes(a, few);
        prop_assert!(end <= calendar.add_working_minutes(a, few + more));
        prop_assert!(end <= calendar.add_working_minutes(a.max(b), few));
        let (early, late) = (a.min(b), a.max(b));
        let days = few % 40;
        prop_assert!(
            calendar.end_of_calendar_days(early, days) <= calendar.end_of_calendar_days(late, days)
        );
    }

    #[test]
    fn nothing_ends_outside_opening_hours(
        calendar in any_calendar(), start in any_instant(), amount in 0..9_000_i64,
    ) {
        prop_assert!(calendar.is_open(calendar.add_working_minutes(start, amount)));
        prop_assert!(calendar.is_open(calendar.next_opening(start)));
        let end = calendar.end_of_calendar_days(start, amount % 60);
        prop_assert!(end > start);
        prop_assert!(calendar.is_open(end));
        prop_assert_eq!(calendar.close_at_or_after(end), end);
        let last = calendar.closing_date(end);
        prop_assert!(calendar.is_working_day(last));
        prop_assert_eq!(calendar.close_of_business(last), end);
    }

    #[test]
    fn counting_by_weeks_is_counting_by_days(
        calendar in any_calendar(), a in any_instant(), b in any_instant(),
    ) {
        let (early, late) = (a.min(b), a.max(b));
        let between = calendar.working_between(early, late);
        prop_assert_eq!(between, counted(&calendar, early, late));
        prop_assert_eq!(calendar.working_between(late, early), -between);
    }

    #[test]
    fn any_calendar_survives_being_saved(calendar in any_calendar()) {
        let text = serde_json::to_string(&calendar).unwrap();
        prop_assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), calendar);
    }
}
