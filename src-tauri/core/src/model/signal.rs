//! What a child says besides "I did it": too hard, or it hurts. It is written down for the
//! therapist; the app gives no advice on it.

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::ids::ExerciseId;

/// What a child says of an exercise it stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Signal {
    /// It was too hard.
    TooHard,
    /// It hurts.
    Hurts {
        /// The face it pointed at, 0 (not at all) to 4 (very much); none if it pointed at none.
        face: Option<u8>,
    },
}

/// A signal, and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Signalled {
    /// Of which exercise.
    pub exercise: ExerciseId,
    /// On which day.
    pub day: Day,
    /// What was said.
    pub signal: Signal,
}

/// The highest face on the scale.
pub const WORST_FACE: u8 = 4;
