//! Doses, schedules, weeks and days.

use super::*;

#[test]
fn doses_and_schedules() {
    let mut mia = mia();
    let physical = mia.programs["Mia's physical"];
    let now = mia.now;
    let set = |details| ParentAction::SetExercise {
        program: physical,
        exercise: ExerciseId::new(now),
        details,
    };
    let dosed = |dose| set(exercise("Squats", dose, any(1)));
    let asked = |schedule| set(exercise("Squats", reps(1, 1), schedule));
    let held = |hold_seconds| Dose {
        amount: Amount::Reps {
            reps: 5,
            hold_seconds,
        },
        ..reps(1, 1)
    };
    let counted = |unit: &str| Dose {
        unit: Some(unit.into()),
        ..reps(1, 1)
    };
    let times = |times_a_day| {
        set(ExerciseDetails {
            times_a_day,
            ..exercise("Squats", reps(1, 1), any(1))
        })
    };
    let mut tries = Vec::new();
    for dose in [
        reps(0, 10),
        reps(21, 10),
        reps(3, 0),
        reps(3, 201),
        reps(255, 65535),
        seconds(0),
        seconds(3601),
        held(301),
        counted(""),
        counted("Lengths of the hallway"),
        counted(&"x".repeat(41)),
    ] {
        tries.push((dosed(dose), Field::Dose, Problem::OutOfRange));
    }
    tries.extend([
        (asked(weekdays(&[])), Field::Weekdays, Problem::Empty),
        (asked(any(0)), Field::Schedule, Problem::OutOfRange),
        (asked(any(8)), Field::Schedule, Problem::OutOfRange),
        (
            asked(Schedule::EveryNDays { days: 0 }),
            Field::Schedule,
            Problem::OutOfRange,
        ),
        (
            asked(Schedule::EveryNDays { days: 1 }),
            Field::Schedule,
            Problem::OutOfRange,
        ),
        (
            asked(Schedule::EveryNDays { days: 31 }),
            Field::Schedule,
            Problem::OutOfRange,
        ),
        (times(0), Field::TimesADay, Problem::OutOfRange),
        (times(7), Field::TimesADay, Problem::OutOfRange),
        (
            set(ExerciseDetails {
                demo: Some("no-such-move".into()),
                ..exercise("Squats", reps(1, 1), any(1))
            }),
            Field::Picture,
            Problem::Unknown,
        ),
    ]);
    all_refused(&mut mia, tries);
}

/// What no number in Rust can hold does not even become an action.
#[test]
fn numbers_beyond_every_bound_are_no_action() {
    let mia = mia();
    let good = serde_json::to_value(ParentAction::SetExercise {
        program: mia.programs["Mia's physical"],
        exercise: ExerciseId::new(mia.now),
        details: exercise("Squats", reps(1, 1), any(1)),
    })
    .unwrap();
    let read = |value: &serde_json::Value| serde_json::from_value::<ParentAction>(value.clone());
    read(&good).unwrap();
    for (path, values) in [
        (
            "/details/dose/sets",
            ["-1", "256", "1000000", "1.5", "null", "\"3\""],
        ),
        (
            "/details/dose/amount/reps",
            ["-1", "65536", "1000000", "1e3", "null", "\"ten\""],
        ),
        (
            "/details/times_a_day",
            ["-1", "256", "1000000", "0.5", "null", "\"1\""],
        ),
        (
            "/details/schedule/days",
            ["-1", "256", "1000000", "0.5", "null", "[]"],
        ),
        ("/details/name", ["1", "null", "[]", "{}", "true", "1.0"]),
        (
            "/details/dose/sides",
            ["\"left\"", "null", "1", "[]", "{}", "\"\""],
        ),
        (
            "/exercise",
            ["\"\"", "\"1\"", "null", "1", "[]", "\"not-an-id\""],
        ),
    ] {
        for value in values {
            let mut bad = good.clone();
            *bad.pointer_mut(path).unwrap() = serde_json::from_str(value).unwrap();
            assert!(read(&bad).is_err(), "{path} = {value}");
        }
    }
    for day in ["2026-02-30", "2026-13-01", "yesterday", "12.10.2026", ""] {
        assert!(
            serde_json::from_str::<Day>(&format!("{day:?}")).is_err(),
            "{day}"
        );
    }
    for time in ["24:00", "16:60", "4 pm", "16", "-1:00", ""] {
        assert!(
            serde_json::from_str::<TimeOfDay>(&format!("{time:?}")).is_err(),
            "{time}"
        );
    }
}

#[test]
fn programs_and_pauses() {
    let mut mia = mia();
    let (now, id) = (mia.now, mia.children["Mia"]);
    let set = |details| ParentAction::SetProgram {
        program: ProgramId::new(now),
        details,
    };
    let rest = |from, to| ParentAction::SetPause {
        pause: PauseId::new(now),
        details: pause(id, from, to),
    };
    let plan = program(id, day("12 Oct"));
    let far = |year| Day::ymd(year, 1, 1).unwrap();
    let mut tries = vec![
        (
            set(ProgramDetails {
                weeks: 0,
                ..plan.clone()
            }),
            Field::Weeks,
            Problem::OutOfRange,
        ),
        (
            set(ProgramDetails {
                weeks: 53,
                ..plan.clone()
            }),
            Field::Weeks,
            Problem::OutOfRange,
        ),
        (
            set(ProgramDetails {
                weekly_goal: 0,
                ..plan.clone()
            }),
            Field::WeeklyGoal,
            Problem::OutOfRange,
        ),
        (
            set(ProgramDetails {
                weekly_goal: 8,
                ..plan.clone()
            }),
            Field::WeeklyGoal,
            Problem::OutOfRange,
        ),
        (
            set(ProgramDetails {
                star_worth: 21,
                ..plan.clone()
            }),
            Field::StarWorth,
            Problem::OutOfRange,
        ),
        (
            set(ProgramDetails {
                review: Some(day("11 Oct")),
                ..plan.clone()
            }),
            Field::Review,
            Problem::EndBeforeStart,
        ),
        (
            set(ProgramDetails {
                goal_picture: Some("no-such".into()),
                ..plan.clone()
            }),
            Field::Picture,
            Problem::Unknown,
        ),
        (
            rest(day("13 Oct"), day("12 Oct")),
            Field::Dates,
            Problem::EndBeforeStart,
        ),
        (
            rest(day("12 Oct"), day("12 Oct").plus(366)),
            Field::Dates,
            Problem::TooLong,
        ),
    ];
    // Days that the calendar has and no family means.
    for year in [-262_000, -1, 0, 1969, 2200, 9999, 10_000, 262_000] {
        tries.extend([
            (
                set(ProgramDetails {
                    start: far(year),
                    ..plan.clone()
                }),
                Field::Start,
                Problem::OutOfRange,
            ),
            (
                rest(far(year), far(year)),
                Field::Dates,
                Problem::OutOfRange,
            ),
        ]);
        if year > 2026 {
            let details = ProgramDetails {
                review: Some(far(year)),
                ..plan.clone()
            };
            tries.push((set(details), Field::Review, Problem::OutOfRange));
        }
    }
    all_refused(&mut mia, tries);
}
