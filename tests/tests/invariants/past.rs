//! Invariant 5: a change of a program is for today and later.

use std::fmt::Write;

use hep_core::ParentAction;
use hep_core::model::day::Weekday;
use hep_core::model::ids::ExerciseId;
use hep_core::model::program::{CountRule, ExerciseDetails, ProgramDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_core::view::chart::ChartDay;
use hep_tests::details::{any, child, exercise, program, reps, weekdays};
use hep_tests::story::Story;
use hep_tests::when::day;

/// Everything that can be changed about a program is changed in week 3; weeks 1 and 2, and the
/// days of week 3 that are over, ask for what they asked for.
#[test]
fn invariant_5_past_weeks_keep_what_was_asked_then() {
    let mut mia = Story::mia(&[
        exercise("Bridges", reps(3, 10), Schedule::EveryDay),
        exercise("Squats", reps(2, 8), any(3)),
        exercise("Steps", reps(1, 8), weekdays(&[Weekday::Tue])),
        exercise("Planks", reps(1, 8), Schedule::EveryNDays { days: 3 }),
    ]);
    mia.tell(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Wed 16:00  Mia completes bridges
        Tue 20 Oct 16:00  Mia completes everything
        Mon 26 Oct 16:00  Mia completes everything
        Wed 28 Oct 08:00  show who
        ",
    );
    let child = mia.children["Mia"];
    // Each day that is over with what it asked for, what it earned, and whether it counts; of whole
    // weeks the goal as well.
    let past = |mia: &Story| -> String {
        let mut told = String::new();
        for week in ["12 Oct", "19 Oct", "26 Oct"] {
            let chart = mia.app.chart(child, Some(day(week)), mia.now).unwrap();
            let over = |(n, day): (usize, &ChartDay)| {
                (day.day < mia.today()).then_some((n, day.day, day.counted))
            };
            for (n, day, counted) in chart.days.iter().enumerate().filter_map(over) {
                writeln!(told, "{day:?} {}", if counted { "counts" } else { "" }).unwrap();
                for row in chart
                    .rows
                    .iter()
                    .filter(|row| row.cells[n].asked > 0 || !row.cells[n].stickers.is_empty())
                {
                    writeln!(
                        told,
                        "  {} {}",
                        row.cells[n].asked,
                        row.cells[n].stickers.len()
                    )
                    .unwrap();
                }
            }
            if chart.days.iter().all(|day| day.day < mia.today()) {
                for week in &chart.weeks {
                    writeln!(told, "{} of {}, {}", week.counted, week.goal, week.reached).unwrap();
                }
                for row in &chart.rows {
                    writeln!(told, "{}", row.name).unwrap();
                }
            }
        }
        told
    };
    let before = past(&mia);
    let id = mia.programs["Mia's physical"];
    let set = |name: &str, details: ExerciseDetails| ParentAction::SetExercise {
        program: id,
        exercise: mia.exercises[name],
        details,
    };
    let other = |name: &str| ExerciseDetails {
        times_a_day: 3,
        ..exercise(name, reps(9, 99), any(7))
    };
    let changes = [
        set("bridges", other("Bridges")),
        set(
            "squats",
            ExerciseDetails {
                schedule: weekdays(&[Weekday::Mon]),
                ..other("Squats")
            },
        ),
        set(
            "steps",
            ExerciseDetails {
                schedule: Schedule::EveryDay,
                ..other("Steps")
            },
        ),
        set(
            "planks",
            ExerciseDetails {
                schedule: Schedule::EveryNDays { days: 2 },
                ..other("Planks")
            },
        ),
        ParentAction::SetExercise {
            program: id,
            exercise: ExerciseId::new(mia.now),
            details: other("Hops"),
        },
        ParentAction::SetProgram {
            program: id,
            details: ProgramDetails {
                weekly_goal: 1,
                counts: CountRule::AnyDone,
                start: day("19 Oct"),
                weeks: 2,
                ..program(child, day("12 Oct"))
            },
        },
        ParentAction::RetireExercise {
            exercise: mia.exercises["bridges"],
        },
        ParentAction::EndProgram { program: id },
        ParentAction::SetSettings {
            settings: Settings {
                first_weekday: Weekday::Sat,
                ..mia.app.settings().unwrap()
            },
        },
    ];
    for change in changes {
        let told = format!("{change:?}");
        mia.mum(change);
        assert_eq!(past(&mia), before, "{told}");
    }
}

/// Naming another, newer program as an exercise's own does not reach back into its past.
#[test]
fn invariant_5_an_exercise_stays_with_its_program() {
    let mut mia = Story::mia(&[exercise("Bridges", reps(3, 10), Schedule::EveryDay)]);
    mia.tell("Mon 19 Oct 08:00  show who");
    let child = mia.children["Mia"];
    let newer = mia.program("Mia's new", program(child, day("19 Oct")));
    let before = mia
        .app
        .chart(child, Some(day("12 Oct")), mia.now)
        .unwrap()
        .rows;
    mia.mum(ParentAction::SetExercise {
        program: newer,
        exercise: mia.exercises["bridges"],
        details: exercise("Bridges", reps(3, 10), weekdays(&[Weekday::Sun])),
    });
    assert_eq!(
        mia.app
            .chart(child, Some(day("12 Oct")), mia.now)
            .unwrap()
            .rows,
        before
    );
}

/// The clock was years ahead when the program was made. Put right, it edits from today on.
#[test]
fn invariant_5_a_clock_that_was_wrong_reaches_no_further_back() {
    let mut mia = Story::new();
    let right = mia.now;
    mia.now.utc += chrono::TimeDelta::days(1000);
    let child = mia.child(child("Mia"));
    mia.program("Mia's physical", program(child, day("12 Oct")));
    mia.exercise(
        "Mia's physical",
        exercise("Bridges", reps(3, 10), Schedule::EveryDay),
    );
    mia.now = right;
    mia.tell("Mon 19 Oct 08:00  show who");
    let before = mia
        .app
        .chart(child, Some(day("12 Oct")), mia.now)
        .unwrap()
        .rows;
    mia.exercise(
        "Mia's physical",
        exercise("Bridges", reps(3, 10), weekdays(&[Weekday::Sun])),
    );
    assert_eq!(
        mia.app
            .chart(child, Some(day("12 Oct")), mia.now)
            .unwrap()
            .rows,
        before
    );
}
