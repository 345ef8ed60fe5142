//! The fact that an exercise was done, and what was said about it afterwards.

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::dose::WorkDone;
use super::ids::{CompletionId, ExerciseId};

/// The fact that an exercise was done. It is written once and never changed; an undo is one
/// more fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Its name.
    pub id: CompletionId,
    /// What was done.
    pub exercise: ExerciseId,
    /// The day it counts for, decided when it was written.
    pub day: Day,
    /// Which time of that day, from 1.
    pub nth: u8,
    /// What was really done.
    pub work: WorkDone,
    /// The sticker it earned: the last one chosen for it.
    pub sticker: String,
    /// How it was, as last said.
    pub effort: Option<Effort>,
    /// Where it was done, as last said: an id of the library, or of the family's own places.
    pub place: Option<String>,
    /// Who wrote it down.
    pub by: By,
}

/// How an exercise felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Effort {
    Easy,
    JustRight,
    Hard,
}

/// Who wrote a fact down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The child itself, with a tap.
    Child,
    /// A parent, behind the PIN.
    Parent,
}
