//! The facts of a run of days, read at once.

use rusqlite::Connection;

use super::{completions, pauses, programs};
use crate::error::Result;
use crate::model::day::Day;
use crate::model::ids::ChildId;
use crate::model::span::Span;
use crate::model::week::Week;

/// The facts of one child from `first` to `last`.
pub fn between(db: &Connection, child: ChildId, first: Day, last: Day) -> Result<Span> {
    let pauses = pauses::between(db, child, first, last)?
        .into_iter()
        .map(|(_, pause)| pause)
        .collect();
    Ok(Span::new(
        programs::between(db, child, first, last)?,
        completions::between(db, child, first, last)?,
        pauses,
    ))
}

/// The facts of one week.
pub fn of_week(db: &Connection, child: ChildId, week: Week) -> Result<Span> {
    between(db, child, week.first, week.last)
}
