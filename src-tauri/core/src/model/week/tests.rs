mod cuts;
mod pauses;

use std::fmt::Write;

use expect_test::expect;

use super::super::dose::{Amount, Dose, Sides};
use super::super::ids::{ChildId, ExerciseId, ProgramId};
use super::super::pause::PauseKind;
use super::super::plan::Dated;
use super::super::program::{Discipline, ExerciseDetails};
use super::super::schedule::Schedule;
use super::*;

fn day(number: u32) -> Day {
    Day::ymd(2026, 10, number).unwrap()
}

#[test]
fn a_day_counts_when_all_that_was_asked_is_done() {
    let tally = |(asked, done)| DayTally { asked, done };
    for (tallies, all_asked, any_done) in [
        (&[][..], false, false),
        (&[(1, 0)], false, false),
        (&[(1, 1)], true, true),
        (&[(0, 0)], false, false),
        (&[(0, 1)], false, true),
        (&[(2, 1)], false, true),
        (&[(2, 2)], true, true),
        (&[(1, 1), (1, 0)], false, true),
        (&[(1, 1), (0, 0)], true, true),
        (&[(1, 0), (0, 1)], false, true),
        (&[(1, 3)], true, true),
    ] {
        let tallies: Vec<DayTally> = tallies.iter().copied().map(tally).collect();
        assert_eq!(
            counts(CountRule::AllAsked, &tallies),
            all_asked,
            "{tallies:?}"
        );
        assert_eq!(
            counts(CountRule::AnyDone, &tallies),
            any_done,
            "{tallies:?}"
        );
    }
}

#[test]
fn the_next_to_earn_is_the_first_that_is_left() {
    for (times, done, next) in [
        (1, &[][..], Some(1)),
        (1, &[1], None),
        (3, &[1], Some(2)),
        (3, &[2], Some(1)),
        (3, &[3, 1], Some(2)),
        (3, &[1, 2, 3], None),
        // There were more times when the 2nd was done: it is done all the same.
        (1, &[2], None),
        (2, &[5, 6], None),
        (0, &[], None),
    ] {
        assert_eq!(
            next_to_earn(times, done.iter().copied()),
            next,
            "{times} {done:?}"
        );
    }
}

/// An exercise of a told week: when it is asked, how many times a day, and how often it was done
/// from Monday on ("1.2" is once on Monday, twice on Wednesday).
type Row = (Schedule, u8, &'static str);

/// Counts Monday 5 to Sunday 11 October: a line for each exercise (`★` done, `·` asked and not,
/// `☆` an extra, `-` neither), which days count, and the goal.
fn told(program: &ProgramDetails, rows: &[Row], paused: &[(u32, u32)]) -> String {
    let id = |n: usize| {
        format!("01900000-0000-7000-8000-{n:012}")
            .parse::<ExerciseId>()
            .unwrap()
    };
    let exercise = |(n, (schedule, times_a_day, _)): (usize, &Row)| ExercisePlan {
        id: id(n),
        versions: vec![Dated {
            from: Day::BEGINNING,
            value: Some(ExerciseDetails {
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
                schedule: schedule.clone(),
                times_a_day: *times_a_day,
                anchor: String::new(),
                demo: None,
                own: None,
            }),
        }],
    };
    let plan = ProgramPlan {
        id: "01900000-0000-7000-8000-000000000000"
            .parse::<ProgramId>()
            .unwrap(),
        child: program.child,
        made_on: Day::BEGINNING,
        versions: vec![Dated {
            from: Day::BEGINNING,
            value: Some(program.clone()),
        }],
        exercises: rows.iter().enumerate().map(exercise).collect(),
    };
    let mut done = DoneByDay::default();
    for (n, (_, _, times)) in rows.iter().enumerate() {
        for (d, times) in times.chars().enumerate() {
            if let Some(times) = times.to_digit(10) {
                done.0.insert((id(n), day(5 + d as u32)), times as u8);
            }
        }
    }
    let pause = |(from, to): &(u32, u32)| PauseDetails {
        child: program.child,
        kind: PauseKind::Sick,
        from: day(*from),
        to: day(*to),
        note: String::new(),
    };
    let pauses: Vec<PauseDetails> = paused.iter().map(pause).collect();
    let week = Week {
        first: day(5),
        last: day(11),
    };
    let count = count(week, &plan, &done, &pauses);
    let mut text = String::new();
    for tallies in &count.tallies {
        for DayTally { asked, done } in tallies {
            let cell = match (asked, done) {
                (0, 0) => "-".to_owned(),
                (0, done) => "☆".repeat(usize::from(*done)),
                (asked, done) => {
                    "★".repeat(usize::from(*done))
                        + &"·".repeat(usize::from(asked.saturating_sub(*done)))
                }
            };
            write!(text, "{cell:<3}").unwrap();
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    let counted: Vec<u32> = (0..7)
        .filter(|d| count.counted[*d])
        .map(|d| d as u32 + 5)
        .collect();
    let reached = if count.reached() { ", reached" } else { "" };
    writeln!(text, "{counted:?} of {}{reached}", count.goal).unwrap();
    text
}

/// Four days a week from Monday 5 October on.
fn program() -> ProgramDetails {
    ProgramDetails {
        child: "01900000-0000-7000-8000-000000000001"
            .parse::<ChildId>()
            .unwrap(),
        discipline: Discipline::Physical,
        goal: String::new(),
        goal_picture: None,
        start: day(5),
        weeks: 8,
        review: None,
        weekly_goal: 4,
        counts: CountRule::AllAsked,
        star_worth: 2,
    }
}

fn any(days: u8) -> Schedule {
    Schedule::AnyDays { days }
}

fn on(on: &[Weekday]) -> Schedule {
    Schedule::Weekdays { on: on.to_vec() }
}

#[test]
fn any_days_are_asked_until_they_are_done() {
    expect![[r#"
        ★  ★  ·  ★  ★  ☆  -
        [5, 6, 8, 9] of 4, reached
    "#]]
    .assert_eq(&told(&program(), &[(any(4), 1, "11.111")], &[]));
    // Half done is asked again: six days can hold what five and a half began.
    expect![[r#"
        ★· ★★ ★· ★★ ★★ ★★ -
        [6, 8, 9, 10] of 4, reached
    "#]]
    .assert_eq(&told(&program(), &[(any(4), 2, "121222")], &[]));
}

#[test]
fn fixed_days_are_asked_come_what_may() {
    use Weekday::{Fri, Mon, Wed};
    expect![[r#"
        ·  -  ★  ☆  ·  -  -
        [7] of 3
    "#]]
    .assert_eq(&told(&program(), &[(on(&[Mon, Wed, Fri]), 1, "..11")], &[]));
    expect![[r#"
        ★  -  -  ★  -  -  ·
        [5, 8] of 3
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryNDays { days: 3 }, 1, "1..1")],
        &[],
    ));
}

#[test]
fn a_day_needs_every_exercise_that_is_asked_on_it() {
    use Weekday::{Mon, Tue};
    expect![[r#"
        ★  ★  ★  ★  ·  ·  ·
        ★  ·  -  -  -  -  -
        [5, 7, 8] of 4
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryDay, 1, "1111"), (on(&[Mon, Tue]), 1, "1")],
        &[],
    ));
    let any_done = ProgramDetails {
        counts: CountRule::AnyDone,
        ..program()
    };
    expect![[r#"
        ★  ★  ★  ★  ·  ·  ·
        ★  ·  -  -  -  -  -
        [5, 6, 7, 8] of 4, reached
    "#]]
    .assert_eq(&told(
        &any_done,
        &[(Schedule::EveryDay, 1, "1111"), (on(&[Mon, Tue]), 1, "1")],
        &[],
    ));
}

#[test]
fn the_goal_is_never_more_than_the_days_there_are() {
    use Weekday::{Mon, Sun, Tue};
    for (rows, goal) in [
        (vec![], 0),
        (vec![(any(2), 1, "")], 2),
        (vec![(any(2), 1, ""), (any(3), 1, "")], 3),
        (vec![(on(&[Mon, Tue]), 1, "")], 2),
        // Monday asks for both, and that is all the any-day exercise wants.
        (vec![(on(&[Mon]), 1, ""), (any(1), 1, "")], 1),
        // On Sunday the other one is long done: two days.
        (vec![(on(&[Sun]), 1, ""), (any(1), 1, "")], 2),
        (vec![(on(&[Mon, Tue, Sun]), 1, ""), (any(2), 1, "")], 3),
        (vec![(Schedule::EveryNDays { days: 5 }, 1, "")], 2),
        (vec![(Schedule::EveryDay, 6, "")], 4),
    ] {
        let text = told(&program(), &rows, &[]);
        assert!(
            text.ends_with(&format!("[] of {goal}\n")),
            "{rows:?}: {text}"
        );
    }
}

#[test]
fn paused_days_count_for_nothing_and_against_nothing() {
    expect![[r#"
        -  -  ★  ★  ·  ·  ·
        [7, 8] of 4
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryDay, 1, "..11")],
        &[(5, 6)],
    ));
    expect![[r#"
        ★  ★  -  -  -  -  -
        [5, 6] of 2, reached
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryDay, 1, "11")],
        &[(7, 11)],
    ));
    expect![[r#"
        -  -  -  -  -  -  -
        [] of 0
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryDay, 1, "")],
        &[(1, 8), (9, 20)],
    ));
    // Two pauses over one day are no more than one.
    expect![[r#"
        ★  -  -  -  ·  ·  ·
        [5] of 4
    "#]]
    .assert_eq(&told(
        &program(),
        &[(Schedule::EveryDay, 1, "1")],
        &[(6, 7), (7, 8)],
    ));
    // What was done in a pause was an extra, and leaves as much to do as before.
    expect![[r#"
        ☆  ☆  ★  ★  -  -  -
        [7, 8] of 2, reached
    "#]]
    .assert_eq(&told(&program(), &[(any(2), 1, "1111")], &[(5, 6)]));
}

#[test]
fn a_program_asks_only_between_its_first_and_its_last_day() {
    let late = ProgramDetails {
        start: day(9),
        ..program()
    };
    expect![[r#"
        -  -  -  -  ★  ★  ·
        [9, 10] of 3
    "#]]
    .assert_eq(&told(&late, &[(Schedule::EveryDay, 1, "....11")], &[]));
    let ends = ProgramDetails {
        start: Day::ymd(2026, 9, 30).unwrap(),
        weeks: 1,
        ..program()
    };
    expect![[r#"
        ★  ·  -  -  -  -  -
        [5] of 2
    "#]]
    .assert_eq(&told(&ends, &[(Schedule::EveryDay, 1, "1")], &[]));
}
