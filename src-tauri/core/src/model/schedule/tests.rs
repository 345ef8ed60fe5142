use super::*;

fn day(month: u32, day: u32) -> Day {
    Day::ymd(2026, month, day).unwrap()
}

#[test]
fn any_days_ask_while_fewer_are_done() {
    let schedule = Schedule::AnyDays { days: 4 };
    for (done_earlier, asks) in [(0, true), (3, true), (4, false), (6, false)] {
        assert_eq!(
            schedule.asks(day(10, 14), day(10, 12), done_earlier),
            asks,
            "{done_earlier}"
        );
    }
}

#[test]
fn weekdays_ask_on_their_days() {
    let schedule = Schedule::Weekdays {
        on: vec![Weekday::Mon, Weekday::Fri],
    };
    let asked: Vec<String> = day(10, 26)
        .to(day(11, 8))
        .filter(|day| schedule.asks(*day, Day::BEGINNING, 7))
        .map(|day| day.to_string())
        .collect();
    assert_eq!(
        asked,
        ["2026-10-26", "2026-10-30", "2026-11-02", "2026-11-06"]
    );
}

#[test]
fn every_day_asks_whatever_was_done() {
    assert!(
        day(1, 1)
            .to(day(12, 31))
            .all(|day| Schedule::EveryDay.asks(day, Day::BEGINNING, 7))
    );
}

/// Counted from the program's start, over the end of a month, a leap day and the new year.
#[test]
fn every_few_days_are_counted_from_the_start() {
    for (days, start, expected) in [
        (
            2,
            (2026, 10, 26),
            ["2026-10-26", "2026-10-28", "2026-10-30", "2026-11-01"],
        ),
        (
            3,
            (2026, 10, 28),
            ["2026-10-28", "2026-10-31", "2026-11-03", "2026-11-06"],
        ),
        (
            7,
            (2026, 12, 28),
            ["2026-12-28", "2027-01-04", "2027-01-11", "2027-01-18"],
        ),
        (
            2,
            (2028, 2, 27),
            ["2028-02-27", "2028-02-29", "2028-03-02", "2028-03-04"],
        ),
        (
            30,
            (2026, 1, 31),
            ["2026-01-31", "2026-03-02", "2026-04-01", "2026-05-01"],
        ),
    ] {
        let start = Day::ymd(start.0, start.1, start.2).unwrap();
        let schedule = Schedule::EveryNDays { days };
        let asked: Vec<String> = start
            .to(start.plus(120))
            .filter(|day| schedule.asks(*day, start, 7))
            .take(4)
            .map(|day| day.to_string())
            .collect();
        assert_eq!(asked, expected, "every {days} days");
    }
}
