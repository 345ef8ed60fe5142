//! A program begins, changes and ends.

use super::*;

/// Tuesday's edit asks squats of every day, bridges no longer of any but Fridays, twice. Monday
/// and the week before stay as they were asked then.
#[test]
fn editing_a_program_leaves_the_past_alone() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.check(
        "
        Tue 13 Oct 16:00  Mia completes bridges
        Mon 19 Oct 16:00  Mia completes bridges
        Mon 19 Oct 16:05  show Mia's chart of Mon 12 Oct
        Tue 20 Oct 08:00  show Mia's today
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ·  ★  ·  ·  ·  ·  ·
            counts                      ✓
            physical: 1 of 4 days; week 1 of 8, 0 reached
            Mia, Tue 20 Oct: 1 to go, 2 to spend
            first  Bridges             ·
            physical: 1 of 4 days; week 2 of 8, 0 reached
            strip: ✓ · · · · · ·
        "#]],
    );
    mia.exercise("Mia's physical", twice(bridges(weekdays(&[Weekday::Fri]))));
    mia.exercise("Mia's physical", squats(Schedule::EveryDay));
    mia.check(
        "
        Tue 20 Oct 08:05  show Mia's today
        Tue 20 Oct 08:05  show Mia's chart
        Tue 20 Oct 08:05  show Mia's chart of Mon 12 Oct
        Tue 20 Oct 08:05  show Mia's day of Mon 19 Oct
        ",
        expect![[r#"
            Mia, Tue 20 Oct: 1 to go, 2 to spend
            first  Squats              ·
            extra  Bridges             ·
            physical: 1 of 4 days; week 2 of 8, 0 reached
            strip: ✓ · · · · · ·
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  ★  -  -  -  ·· -  -
            Squats                   -  ·  ·  ·  ·  ·  ·
            counts                   ✓
            physical: 1 of 4 days; week 2 of 8, 0 reached
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ·  ★  ·  ·  ·  ·  ·
            counts                      ✓
            physical: 1 of 4 days; week 1 of 8, 0 reached
            Mia, Mon 19 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-19 16:00: 3 sets, 30 times, 0 s
        "#]],
    );
    // From Wednesday on there are no squats, and from Thursday on there is no program.
    mia.tell("Wed 21 Oct 08:00  show who");
    let squats = mia.exercises["squats"];
    mia.mum(ParentAction::RetireExercise { exercise: squats });
    mia.tell("Thu 22 Oct 08:00  show who");
    let program = mia.programs["Mia's physical"];
    mia.mum(ParentAction::EndProgram { program });
    mia.check(
        "
        Thu 22 Oct 08:05  show Mia's today
        Thu 22 Oct 08:05  Mia completes bridges
        Fri 23 Oct 08:05  show Mia's chart
        ",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia: 0 to go, 0 done
            Mia, Thu 22 Oct: 0 to go, 2 to spend
            physical: 1 of 2 days; week 2 of 2, 0 reached
            strip: ✓ · · · · · ·
            Thu 22 Oct 08:05  Mia completes bridges: Gone
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  ★  -  -  -  -  -  -
            Squats                   -  ·  -  -  -  -  -
            counts                   ✓
            physical: 1 of 2 days; week 2 of 2, 0 reached
        "#]],
    );
}

/// What an exercise is renamed to today is not what it was called last week.
#[test]
fn a_past_week_keeps_its_names() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.tell("Mon 19 Oct 08:00  show who");
    let renamed = ExerciseDetails {
        name: "Big bridges".into(),
        ..bridges(Schedule::EveryDay)
    };
    let (program, exercise) = (mia.programs["Mia's physical"], mia.exercises["bridges"]);
    mia.mum(ParentAction::SetExercise {
        program,
        exercise,
        details: renamed,
    });
    mia.check(
        "
        Mon 19 Oct 08:05  show Mia's chart
        Mon 19 Oct 08:05  show Mia's chart of Mon 12 Oct
        ",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Big bridges              ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 2 of 8, 0 reached
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 1 of 8, 0 reached
        "#]],
    );
}

/// A program from Thursday 15 October for one week: its first calendar week has four days and is
/// week 1, its second has three more. Both can be reached, with goals of 4 and 3.
#[test]
fn weeks_that_a_program_begins_or_ends_in_ask_for_less() {
    let mut mia = Story::new();
    let child = mia.child(hep_tests::details::child("Mia"));
    let plan = ProgramDetails {
        weeks: 1,
        ..program(child, day("15 Oct"))
    };
    mia.program("Mia's physical", plan);
    mia.exercise("Mia's physical", bridges(Schedule::EveryDay));
    mia.check(
        "
        Wed 14 Oct 08:00  show Mia's today
        Wed 14 Oct 08:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Fri 16:00  Mia completes bridges
        Sat 16:00  Mia completes bridges
        Sun 16:00  Mia completes bridges
        Sun 16:00  show Mia's chart
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 22 Oct 16:00  Mia completes bridges
        Thu 22 Oct 16:00  show Mia's chart
        Thu 22 Oct 16:00  show Mia's today
        ",
        expect![[r#"
            Mia, Wed 14 Oct: 0 to go, 0 to spend
            physical: 0 of 4 days; week 1 of 1, 0 reached
            strip: · · · · · · ·
            Wed 14 Oct 08:00  Mia completes bridges: Gone
            Sun 16:00  Mia completes bridges: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  -  -  -  ★  ★  ★  ★
            counts                            ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 1, 1 reached
            golden stars: 1
            Wed 16:00  Mia completes bridges: a golden star worth 2
            Thu 22 Oct 16:00  Mia completes bridges: Gone
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  -  -  -  -
            counts                   ✓  ✓  ✓
            physical: 3 of 3 days, reached; more than 1 weeks, 2 reached
            golden stars: 1
            Mia, Thu 22 Oct: 0 to go, 11 to spend
            physical: 3 of 3 days, reached; more than 1 weeks, 2 reached
            strip: ✓ ✓ ✓ · · · ·
        "#]],
    );
}

/// Ending a program in the middle of a week leaves what is left of the week to be reached: three
/// days, all done.
#[test]
fn a_program_ended_early_is_reached_by_what_was_done() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.tell(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 15 Oct 08:00  show who
        ",
    );
    let program = mia.programs["Mia's physical"];
    mia.mum(ParentAction::EndProgram { program });
    mia.check(
        "Thu 15 Oct 08:05  show Mia's chart",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  -  -  -  -
            counts                   ✓  ✓  ✓
            physical: 3 of 3 days, reached; week 1 of 1, 1 reached
            golden stars: 1
        "#]],
    );
}
