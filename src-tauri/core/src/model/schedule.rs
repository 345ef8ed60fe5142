//! When an exercise is asked for.

use serde::{Deserialize, Serialize};

use super::day::{Day, Weekday};

/// On which days an exercise is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Schedule {
    /// Any `days` days of the week, whichever the family likes (1 to 7).
    AnyDays {
        /// How many.
        days: u8,
    },
    /// The same weekdays every week.
    Weekdays {
        /// Which; at least one.
        on: Vec<Weekday>,
    },
    /// Every day.
    EveryDay,
    /// Every `days`th day, counted from the program's start (2 to 30).
    EveryNDays {
        /// The distance in days.
        days: u8,
    },
}

impl Schedule {
    /// Whether the exercise is asked for on `day`, leaving pauses and the program's dates aside.
    ///
    /// `start` is the program's first day; `done_earlier` tells on how many *earlier* days of
    /// the same week it was asked and done, times a day included. Once done on enough days, an
    /// "any N days" exercise is no longer asked: it is offered as an extra.
    pub fn asks(&self, day: Day, start: Day, done_earlier: u8) -> bool {
        match self {
            Self::AnyDays { days } => done_earlier < *days,
            Self::Weekdays { on } => on.contains(&day.weekday()),
            Self::EveryDay => true,
            Self::EveryNDays { days } => day.since(start) % i32::from((*days).max(1)) == 0,
        }
    }
}

#[cfg(test)]
mod tests;
