//! Names and texts.

use super::*;

#[test]
fn names() {
    let mut mia = mia();
    let (now, id) = (mia.now, mia.children["Mia"]);
    let physical = mia.programs["Mia's physical"];
    let everyday = [time("16:00")];
    let mut tries = Vec::new();
    for (typed, problem) in [
        ("", Problem::Empty),
        ("  \t\n ", Problem::Empty),
        ("\u{200B}\u{200D}", Problem::Empty),
        ("\u{202E}\u{2066}", Problem::Empty),
        (&"M".repeat(200), Problem::TooLong),
        (&"👩‍👩‍👧".repeat(20), Problem::TooLong),
        (&"م".repeat(41), Problem::TooLong),
    ] {
        tries.extend([
            (
                ParentAction::SetChild {
                    child: ChildId::new(now),
                    details: child(typed),
                },
                Field::Name,
                problem,
            ),
            (
                ParentAction::SetExercise {
                    program: physical,
                    exercise: ExerciseId::new(now),
                    details: exercise(typed, reps(1, 1), any(1)),
                },
                Field::Name,
                problem,
            ),
            (
                ParentAction::SetReward {
                    reward: RewardId::new(now),
                    details: reward(id, typed, 1),
                },
                Field::Name,
                problem,
            ),
            (
                ParentAction::SetReminder {
                    reminder: ReminderId::new(now),
                    details: reminder(id, typed, &everyday, &Weekday::ALL),
                },
                Field::Name,
                problem,
            ),
        ]);
    }
    let details = ExerciseDetails {
        anchor: "x".repeat(200),
        ..exercise("Squats", reps(1, 1), any(1))
    };
    tries.push((
        ParentAction::SetExercise {
            program: physical,
            exercise: ExerciseId::new(now),
            details,
        },
        Field::Anchor,
        Problem::Unknown,
    ));
    all_refused(&mut mia, tries);
}

#[test]
fn names_of_every_kind_are_kept_as_they_are() {
    let mut mia = mia();
    for name in [
        "👩‍👩‍👧",
        "🦊",
        "مريم",
        "נועה",
        "小明",
        "O'Brien; DROP TABLE child",
        "José",
        "M",
        &"M".repeat(40),
    ] {
        let id = mia.child(child(name));
        assert_eq!(mia.app.today(id, mia.now).unwrap().face.name, name);
    }
    let id = mia.child(child("  Mia \u{202E} Lou\n"));
    assert_eq!(mia.app.today(id, mia.now).unwrap().face.name, "Mia Lou");
}

#[test]
fn texts() {
    let mut mia = mia();
    let (now, id) = (mia.now, mia.children["Mia"]);
    let physical = mia.programs["Mia's physical"];
    let long = "x".repeat(401);
    let set = |details| ParentAction::SetExercise {
        program: physical,
        exercise: ExerciseId::new(now),
        details,
    };
    let squats = exercise("Squats", reps(1, 1), any(1));
    let plan = program(id, day("12 Oct"));
    let rest = pause(id, day("12 Oct"), day("12 Oct"));
    let (exercise, completion) = (
        mia.exercises["bridges"],
        mia.completion("bridges", day("12 Oct"), 1),
    );
    all_refused(
        &mut mia,
        vec![
            (
                set(ExerciseDetails {
                    how: long.clone(),
                    ..squats.clone()
                }),
                Field::How,
                Problem::TooLong,
            ),
            (
                set(ExerciseDetails {
                    why: long.clone(),
                    ..squats
                }),
                Field::Why,
                Problem::TooLong,
            ),
            (
                ParentAction::SetProgram {
                    program: physical,
                    details: ProgramDetails {
                        goal: long.clone(),
                        ..plan
                    },
                },
                Field::Goal,
                Problem::TooLong,
            ),
            (
                ParentAction::SetPause {
                    pause: PauseId::new(now),
                    details: PauseDetails {
                        note: long.clone(),
                        ..rest
                    },
                },
                Field::Note,
                Problem::TooLong,
            ),
            (
                ParentAction::CorrectUndo {
                    completion,
                    why: long.clone(),
                },
                Field::Note,
                Problem::TooLong,
            ),
            (
                ParentAction::CorrectAdd {
                    exercise,
                    day: day("12 Oct"),
                    nth: 1,
                    done: Done::AsAsked,
                    why: long,
                },
                Field::Note,
                Problem::TooLong,
            ),
        ],
    );
}
