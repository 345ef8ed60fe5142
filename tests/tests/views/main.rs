//! What the screens show, drawn as text.

mod chart;
mod parent;
mod rewards;
mod today;

use hep_core::model::program::{Discipline, ExerciseDetails, ProgramDetails};
use hep_core::model::schedule::Schedule;
use hep_tests::details::{child, exercise, program, reps};
use hep_tests::story::Story;
use hep_tests::when::day;

/// An exercise of every day, this many times.
fn daily(name: &str, times_a_day: u8) -> ExerciseDetails {
    ExerciseDetails {
        times_a_day,
        ..exercise(name, reps(1, 10), Schedule::EveryDay)
    }
}

/// Leo with a speech therapy from 12 October and an occupational therapy from 14 October.
fn leo() -> Story {
    let mut leo = Story::new();
    let id = leo.child(child("Leo"));
    let of = |discipline, start, goal: &str| ProgramDetails {
        discipline,
        goal: goal.into(),
        ..program(id, day(start))
    };
    // The later program is written down first: the order is that of their first days.
    leo.program(
        "Leo's occupational",
        of(Discipline::Occupational, "14 Oct", "Tie my boots."),
    );
    leo.program("Leo's speech", of(Discipline::Speech, "12 Oct", ""));
    leo.exercise("Leo's occupational", daily("Laces", 1));
    leo.exercise("Leo's speech", daily("Tongue", 2));
    leo.exercise("Leo's speech", daily("Words", 1));
    leo
}
