//! How the calendar is cut into weeks.

use super::super::*;
use super::day;

/// A family's weeks as days in October 2026, "5-11 12-18", cut so that they begin on `first` and from
/// each of the given days on as it says.
fn weeks(first: Weekday, changes: &[(u32, Weekday)]) -> String {
    let changes = changes
        .iter()
        .map(|(made, first)| (day(*made), *first))
        .collect();
    let cut = WeekCut::new(first, changes);
    let mut told = Vec::new();
    let mut at = cut.week_of(day(5));
    while at.first < day(27) {
        let of = |day: Day| day.to_string()[8..].to_owned();
        told.push(format!("{}-{}", of(at.first), of(at.last)));
        for day in at.days() {
            assert_eq!(cut.week_of(day), at, "{day}");
        }
        at = cut.week_of(at.last.plus(1));
    }
    told.join(" ")
}

/// The 5th is a Monday.
#[test]
fn a_change_of_the_first_weekday_cuts_one_week_short() {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    for (changes, expected) in [
        (&[][..], "05-11 12-18 19-25 26-01"),
        // On Thursday the 8th: the next such day lies in this week, or it is today.
        (&[(8, Fri)], "05-08 09-15 16-22 23-29"),
        (&[(8, Sat)], "05-09 10-16 17-23 24-30"),
        (&[(8, Sun)], "05-10 11-17 18-24 25-31"),
        (&[(8, Thu)], "05-07 08-14 15-21 22-28"),
        // Or it was earlier in this week: this one ends as it would have, and a short one follows.
        (&[(8, Tue)], "05-11 12-12 13-19 20-26"),
        (&[(8, Wed)], "05-11 12-13 14-20 21-27"),
        (&[(8, Mon)], "05-11 12-18 19-25 26-01"),
        // On the very day on which this week begins: it keeps its beginning.
        (&[(5, Sun)], "05-10 11-17 18-24 25-31"),
        (&[(5, Tue)], "05-05 06-12 13-19 20-26"),
        // To and fro: on one day the last one holds, and what began earlier stays begun.
        (&[(8, Sat), (8, Mon)], "05-11 12-18 19-25 26-01"),
        (&[(8, Sat), (9, Mon)], "05-11 12-18 19-25 26-01"),
        (&[(8, Sat), (10, Mon)], "05-09 10-11 12-18 19-25 26-01"),
        (&[(8, Sat), (12, Mon)], "05-09 10-11 12-18 19-25 26-01"),
        // A change a day, each to the day before: not one beginning for a while.
        (
            &[
                (6, Mon),
                (7, Tue),
                (8, Wed),
                (9, Thu),
                (10, Fri),
                (11, Sat),
                (12, Sun),
            ],
            "05-11 12-17 18-24 25-31",
        ),
        // The clock was ahead for the first change: while it lies in the future, the second holds.
        (&[(20, Sat), (8, Fri)], "05-08 09-15 16-22 23-29"),
    ] {
        assert_eq!(weeks(Mon, changes), expected, "{changes:?}");
    }
}

#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    for first in Weekday::ALL {
        let cut = WeekCut::new(first, vec![(day(8), Weekday::Mon)]);
        for day in [
            Day::BEGINNING,
            Day::END,
            Day::ymd(-262_143, 1, 1).unwrap(),
            Day::ymd(262_142, 12, 31).unwrap(),
        ] {
            let week = cut.week_of(day);
            assert!(
                week.holds(day) && week.last.since(week.first) < 7,
                "{week:?}"
            );
        }
    }
}
