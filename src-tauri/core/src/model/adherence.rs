//! Adherence: how much of what was asked for was done.

use super::day::Day;
use super::plan::ExercisePlan;
use super::schedule::Schedule;
use super::week::{DayTally, WeekCount};

/// How many times something was asked for, and how many of those it was done. Pauses are in
/// neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Asked for.
    pub asked: u32,
    /// Done of those.
    pub done: u32,
}

/// The share of one exercise (number `row` of its program) in one week, as it stands on `today`.
///
/// "Any N days a week" asks for N days, not for each day on which it could be done: a family that
/// does four of four on Monday, Tuesday, Thursday and Friday has done all of it. Other schedules
/// ask on their days, and days to come are not counted yet.
pub fn of_week(count: &WeekCount, row: usize, exercise: &ExercisePlan, today: Day) -> Share {
    let Some(tallies) = count.tallies.get(row) else {
        return Share::default();
    };
    let asked_on = || {
        count
            .days
            .iter()
            .zip(tallies)
            .filter(|(_, tally)| tally.asked > 0)
    };
    let any_days = asked_on()
        .next_back()
        .and_then(|(day, _)| match exercise.on(*day)?.schedule {
            Schedule::AnyDays { days } => Some(usize::from(days)),
            _ => None,
        });
    let done = |tally: &DayTally| u32::from(tally.done.min(tally.asked));
    match any_days {
        Some(days) => {
            let times = asked_on().map(|(_, tally)| u32::from(tally.asked));
            let asked = times.take(days).sum();
            // Days that were done in part are asked again: there may be more of them than N.
            let done = asked_on().map(|(_, tally)| done(tally)).sum::<u32>();
            Share {
                asked,
                done: done.min(asked),
            }
        }
        None => asked_on().filter(|(day, _)| **day <= today).fold(
            Share::default(),
            |share, (_, tally)| Share {
                asked: share.asked + u32::from(tally.asked),
                done: share.done + done(tally),
            },
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::day::Now;
    use crate::model::dose::{Amount, Dose, Sides};
    use crate::model::ids::ExerciseId;
    use crate::model::plan::Dated;
    use crate::model::program::ExerciseDetails;

    fn day(n: i32) -> Day {
        Day::ymd(2026, 11, 16).unwrap().plus(n)
    }

    fn exercise(schedule: Schedule) -> ExercisePlan {
        let now = Now {
            utc: chrono::DateTime::UNIX_EPOCH,
            zone: chrono_tz::UTC,
            steady: crate::model::day::Steady {
                run: uuid::Uuid::nil(),
                elapsed: std::time::Duration::ZERO,
            },
        };
        let dose = Dose {
            sets: 1,
            amount: Amount::Time { seconds: 20 },
            sides: Sides::Both,
            unit: None,
        };
        let details = ExerciseDetails {
            name: "Bridges".into(),
            how: String::new(),
            why: String::new(),
            helps: String::new(),
            dose,
            schedule,
            times_a_day: 1,
            anchor: String::new(),
            demo: None,
            own: None,
        };
        let versions = vec![Dated {
            from: Day::BEGINNING,
            value: Some(details),
        }];
        ExercisePlan {
            id: ExerciseId::new(now),
            versions,
        }
    }

    /// A week told in letters: `x` asked and done, `o` asked and not done, `+` done as an extra,
    /// `-` neither; `2` asked and done twice, `1` asked twice and done once.
    fn share(schedule: Schedule, week: &str, today: i32) -> (u32, u32) {
        let tallies = week.chars().map(|letter| DayTally {
            asked: match letter {
                'x' | 'o' => 1,
                '1' | '2' => 2,
                _ => 0,
            },
            done: match letter {
                'x' | '+' | '1' => 1,
                '2' => 2,
                _ => 0,
            },
        });
        let count = WeekCount {
            days: (0..7).map(day).collect(),
            tallies: vec![tallies.collect()],
            counted: vec![false; 7],
            goal: 4,
        };
        let share = of_week(&count, 0, &exercise(schedule), day(today));
        (share.done, share.asked)
    }

    #[test]
    fn any_four_days_are_four_days_whichever_they_are() {
        let any_four = || Schedule::AnyDays { days: 4 };
        for (week, expected) in [
            ("xxxx---", (4, 4)),
            ("xoxoxox", (4, 4)),
            ("xxxx+--", (4, 4)),
            ("xoxoooo", (2, 4)),
            ("ooooooo", (0, 4)),
            ("xx-----", (2, 2)),
            ("-------", (0, 0)),
            ("2222---", (8, 8)),
            ("1111111", (7, 8)),
            ("121222-", (8, 8)),
        ] {
            assert_eq!(share(any_four(), week, 6), expected, "{week}");
        }
    }

    #[test]
    fn days_to_come_are_not_missed() {
        assert_eq!(share(Schedule::EveryDay, "xoxoooo", 3), (2, 4));
        assert_eq!(share(Schedule::EveryDay, "xoxoooo", 6), (2, 7));
    }
}
