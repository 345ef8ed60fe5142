//! What was asked when: programs and exercises in dated versions, so that a change today leaves
//! past weeks as they were.

use super::day::Day;
use super::ids::{ChildId, ExerciseId, ProgramId};
use super::program::{ExerciseDetails, ProgramDetails};

/// A value that holds from a day on, until the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day it holds.
    pub from: Day,
    /// What holds; nothing from the day on which it was ended.
    pub value: Option<T>,
}

/// What holds on `day`: the last version (in the order they were made) that begins by then.
pub fn in_force<T>(versions: &[Dated<T>], day: Day) -> Option<&T> {
    versions
        .iter()
        .rev()
        .find(|version| version.from <= day)?
        .value
        .as_ref()
}

/// The day from which a new version holds: today, or always if the program was made today. So what
/// a parent sets up in one sitting holds for the whole program.
pub fn holds_from(made_on: Day, today: Day) -> Day {
    if made_on == today {
        Day::BEGINNING
    } else {
        today
    }
}

/// A program with all its versions and exercises.
#[derive(Clone, Debug)]
pub struct ProgramPlan {
    /// Which program.
    pub id: ProgramId,
    /// Whose.
    pub child: ChildId,
    /// The day it was made.
    pub made_on: Day,
    /// Oldest first; never empty.
    pub versions: Vec<Dated<ProgramDetails>>,
    /// In the family's order.
    pub exercises: Vec<ExercisePlan>,
}

/// An exercise with all its versions.
#[derive(Clone, Debug)]
pub struct ExercisePlan {
    /// Which exercise.
    pub id: ExerciseId,
    /// Oldest first; never empty.
    pub versions: Vec<Dated<ExerciseDetails>>,
}

impl ProgramPlan {
    /// The program as it is on `day`, if it runs then.
    pub fn on(&self, day: Day) -> Option<&ProgramDetails> {
        in_force(&self.versions, day).filter(|details| details.runs_on(day))
    }

    /// The program as it was last set, ended or not.
    pub fn newest(&self) -> Option<&ProgramDetails> {
        self.versions
            .iter()
            .rev()
            .find_map(|version| version.value.as_ref())
    }

    /// The day from which it is ended early, if it is.
    pub fn ended_from(&self) -> Option<Day> {
        self.versions
            .last()
            .filter(|version| version.value.is_none())
            .map(|version| version.from)
    }

    /// The exercise with this id.
    pub fn exercise(&self, id: ExerciseId) -> Option<&ExercisePlan> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }
}

impl ExercisePlan {
    /// The exercise as it is on `day`; nothing before it existed or after it was retired.
    pub fn on(&self, day: Day) -> Option<&ExerciseDetails> {
        in_force(&self.versions, day)
    }

    /// The exercise as it was last set, retired or not.
    pub fn newest(&self) -> Option<&ExerciseDetails> {
        self.versions
            .iter()
            .rev()
            .find_map(|version| version.value.as_ref())
    }
}

#[cfg(test)]
mod tests;
