//! Pauses: days that count for nothing and against nothing.

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::ids::ChildId;
use super::text;
use crate::error::{Error, Field, Problem, Result};

/// A range of days on which nothing is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PauseDetails {
    /// Whose it is. Fixed once the pause exists.
    pub child: ChildId,
    /// Why.
    pub kind: PauseKind,
    /// The first day.
    pub from: Day,
    /// The last day, included.
    pub to: Day,
    /// For the family; may be empty.
    pub note: String,
}

/// Why nothing is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum PauseKind {
    Sick,
    Holiday,
    TherapistRest,
}

/// The longest pause, in days: a year.
const LONGEST: i32 = 366;

impl PauseDetails {
    /// Whether `day` is one of the paused days.
    pub fn covers(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.note = text::text(Field::Note, &self.note)?;
        if self.to < self.from {
            return Err(Error::Invalid(Field::Dates, Problem::EndBeforeStart));
        }
        if !self.from.is_sensible() || !self.to.is_sensible() {
            return Err(Error::Invalid(Field::Dates, Problem::OutOfRange));
        }
        if self.to.since(self.from) >= LONGEST {
            return Err(Error::Invalid(Field::Dates, Problem::TooLong));
        }
        Ok(self)
    }
}
