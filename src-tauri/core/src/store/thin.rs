//! Which snapshots are kept: many of the last days, some of the last months.

use crate::model::day::{Day, Weekday};

/// Of how many days, weeks and months a snapshot is kept; and how many of the newest day.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
const OF_NEWEST_DAY: usize = 12;

/// Names the span of time that a day lies in.
type Span = fn(Day) -> String;

/// Says of each snapshot whether it is kept. They are given by the day each was taken, newest
/// first.
///
/// Of the newest day all are kept (within reason: somebody may be trying one after another), of
/// the 11 days before it the newest of each, then the newest of 10 weeks, then the newest of 9
/// months. Only days with a snapshot count, so a long holiday thins nothing.
pub(super) fn kept(taken: &[Day]) -> Vec<bool> {
    let mut spans: [(usize, Span); 3] = [
        (DAYS - 1, |day| day.to_string()),
        (WEEKS, week),
        (MONTHS, month),
    ];
    let Some(&newest) = taken.first() else {
        return Vec::new();
    };
    let mut last = newest;
    let mut keep = |(nth, &day): (usize, &Day)| {
        if day == newest {
            return nth < OF_NEWEST_DAY;
        }
        let Some((left, span)) = spans.iter_mut().find(|(left, _)| *left > 0) else {
            return false;
        };
        let another = span(day) != span(last);
        if another {
            *left -= 1;
            last = day;
        }
        another
    };
    taken.iter().enumerate().map(&mut keep).collect()
}

/// The Monday before that day, or the day itself.
fn week(day: Day) -> String {
    day.plus(-i32::from(day.weekday().days_after(Weekday::Mon)))
        .to_string()
}

/// "2026-11".
fn month(day: Day) -> String {
    let mut text = day.to_string();
    text.truncate(7);
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn survivors(taken: &[Day]) -> Vec<Day> {
        taken
            .iter()
            .zip(kept(taken))
            .filter_map(|(day, kept)| kept.then_some(*day))
            .collect()
    }

    #[test]
    fn a_table_of_piles() {
        let table: &[(&[&str], &[&str])] = &[
            (&[], &[]),
            (&["2026-11-19"], &["2026-11-19"]),
            // Every one of the newest day, one of an earlier day.
            (
                &[
                    "2026-11-19",
                    "2026-11-19",
                    "2026-11-18",
                    "2026-11-18",
                    "2026-11-02",
                ],
                &["2026-11-19", "2026-11-19", "2026-11-18", "2026-11-02"],
            ),
            // Twelve days, then the newest of each earlier week: the 7th lies in the week of the
            // 8th (a Sunday), which is one of the twelve.
            (
                &[
                    "2026-11-19",
                    "2026-11-18",
                    "2026-11-17",
                    "2026-11-16",
                    "2026-11-15",
                    "2026-11-14",
                    "2026-11-13",
                    "2026-11-12",
                    "2026-11-11",
                    "2026-11-10",
                    "2026-11-09",
                    "2026-11-08",
                    "2026-11-07",
                    "2026-11-01",
                    "2026-10-31",
                ],
                &[
                    "2026-11-19",
                    "2026-11-18",
                    "2026-11-17",
                    "2026-11-16",
                    "2026-11-15",
                    "2026-11-14",
                    "2026-11-13",
                    "2026-11-12",
                    "2026-11-11",
                    "2026-11-10",
                    "2026-11-09",
                    "2026-11-08",
                    "2026-11-01",
                ],
            ),
        ];
        for (taken, expected) in table {
            let taken: Vec<Day> = taken.iter().map(|text| day(text)).collect();
            let expected: Vec<Day> = expected.iter().map(|text| day(text)).collect();
            assert_eq!(survivors(&taken), expected);
        }
    }

    #[test]
    fn two_years_of_days_leave_a_pile_that_reaches_back_a_year() {
        let first = day("2024-11-20");
        let mut pile: Vec<Day> = Vec::new();
        for today in first.to(day("2026-11-19")) {
            pile.insert(0, today);
            pile = survivors(&pile);
        }
        let pile: Vec<String> = pile.iter().map(Day::to_string).collect();
        assert_eq!(
            pile.join(" "),
            "2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15 2026-11-14 2026-11-13 \
             2026-11-12 2026-11-11 2026-11-10 2026-11-09 2026-11-08 2026-11-01 2026-10-25 \
             2026-10-18 2026-10-11 2026-10-04 2026-09-27 2026-09-20 2026-09-13 2026-09-06 \
             2026-08-30 2026-07-26 2026-06-28 2026-05-31 2026-04-26 2026-03-29 2026-02-22 \
             2026-01-25 2025-12-28 2025-11-30"
        );
    }

    #[test]
    fn many_of_one_day_are_not_kept_without_end() {
        assert_eq!(survivors(&[day("2026-11-19"); 40]).len(), OF_NEWEST_DAY);
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_the_pile_stays_small(
            ages in prop::collection::vec(0..900_i32, 1..300),
        ) {
            let mut taken: Vec<Day> =
                ages.iter().map(|age| day("2026-11-19").plus(-age)).collect();
            taken.sort_by(|a, b| b.cmp(a));
            let left = survivors(&taken);
            prop_assert_eq!(left[0], taken[0]);
            let earlier = left.iter().filter(|day| **day != taken[0]).count();
            prop_assert!(earlier <= DAYS - 1 + WEEKS + MONTHS);
            prop_assert!(left.len() - earlier <= OF_NEWEST_DAY);
            // Thinning what is thin takes nothing more.
            prop_assert_eq!(survivors(&left), left);
        }
    }
}
