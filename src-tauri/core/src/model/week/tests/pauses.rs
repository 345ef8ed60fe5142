//! Pauses across the borders of weeks, and weeks that the first or the last day of a program cuts.

use super::super::*;
use super::{day, program};
use crate::model::dose::{Amount, Dose, Sides};
use crate::model::pause::PauseKind;
use crate::model::plan::Dated;
use crate::model::program::ExerciseDetails;
use crate::model::schedule::Schedule;

/// The goals of the weeks from 5 to 18 October of a program of these two weeks that asks every day.
fn goals(first: Weekday, paused: &[(u32, u32)]) -> Vec<u8> {
    let details = ExerciseDetails {
        name: String::new(),
        how: String::new(),
        why: String::new(),
        helps: String::new(),
        dose: Dose {
            sets: 1,
            amount: Amount::Time { seconds: 1 },
            sides: Sides::Both,
            unit: None,
        },
        schedule: Schedule::EveryDay,
        times_a_day: 1,
        anchor: String::new(),
        demo: None,
        own: None,
    };
    let plan = ProgramPlan {
        id: "01900000-0000-7000-8000-000000000000".parse().unwrap(),
        child: program().child,
        made_on: Day::BEGINNING,
        versions: vec![Dated {
            from: Day::BEGINNING,
            value: Some(ProgramDetails {
                weeks: 2,
                ..program()
            }),
        }],
        exercises: vec![ExercisePlan {
            id: "01900000-0000-7000-8000-000000000002".parse().unwrap(),
            versions: vec![Dated {
                from: Day::BEGINNING,
                value: Some(details),
            }],
        }],
    };
    let pause = |(from, to): &(u32, u32)| PauseDetails {
        child: plan.child,
        kind: PauseKind::Sick,
        from: day(*from),
        to: day(*to),
        note: String::new(),
    };
    let pauses: Vec<PauseDetails> = paused.iter().map(pause).collect();
    let cut = WeekCut::new(first, Vec::new());
    let mut goals = Vec::new();
    let mut week = cut.week_of(day(5));
    while week.first <= day(18) {
        goals.push(count(week, &plan, &DoneByDay::default(), &pauses).goal);
        week = cut.week_of(week.last.plus(1));
    }
    goals
}

/// The 5th is a Monday. Weeks from Monday: 5–11, 12–18. From Sunday: 5–10 (cut by the start), 11–17, and
/// the 18th alone (cut by the end).
#[test]
fn a_pause_shrinks_the_goals_of_all_the_weeks_it_lies_in() {
    for (paused, mondays, sundays) in [
        (&[][..], [4, 4], [4, 4, 1]),
        // Over the border: four days are left on either side, or three.
        (&[(9, 14)], [4, 4], [4, 3, 1]),
        (&[(8, 15)], [3, 3], [3, 2, 1]),
        // Told as two that overlap, or touch, or lie one in the other.
        (&[(8, 12), (11, 15)], [3, 3], [3, 2, 1]),
        (&[(8, 11), (12, 15)], [3, 3], [3, 2, 1]),
        (&[(8, 15), (10, 13)], [3, 3], [3, 2, 1]),
        // One day; a whole week; past the end; from before the start.
        (&[(11, 11)], [4, 4], [4, 4, 1]),
        (&[(5, 11)], [0, 4], [0, 4, 1]),
        (&[(17, 30)], [4, 4], [4, 4, 0]),
        (&[(14, 18)], [4, 2], [4, 3, 0]),
        (&[(1, 8)], [3, 4], [2, 4, 1]),
        (&[(1, 30)], [0, 0], [0, 0, 0]),
    ] {
        assert_eq!(goals(Weekday::Mon, paused), mondays, "Monday {paused:?}");
        assert_eq!(goals(Weekday::Sun, paused), sundays, "Sunday {paused:?}");
    }
}
