//! The tables `place_tally` and `exercise_place`, which only the triggers write.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::model::ids::{ChildId, ExerciseId};

/// How often a child practised at each place, by the place's id; most first.
pub fn of_child(db: &Connection, child: ChildId) -> Result<Vec<(String, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT place, times FROM place_tally WHERE child_id = ? AND times > 0 ORDER BY times DESC, place",
    )?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How often an exercise was practised at each place, by the place's id; most first.
pub fn of_exercise(db: &Connection, exercise: ExerciseId) -> Result<Vec<(String, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT place, times FROM exercise_place WHERE exercise_id = ? AND times > 0 ORDER BY times DESC, place",
    )?;
    let rows = statement.query_map([exercise], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How often a child practised at this place.
pub fn times(db: &Connection, child: ChildId, place: &str) -> Result<u32> {
    let times = db
        .prepare_cached("SELECT times FROM place_tally WHERE child_id = ? AND place = ?")?
        .query_row(params![child, place], |row| row.get(0))
        .optional()?;
    Ok(times.unwrap_or(0))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(String, u32)> {
    Ok((row.get("place")?, row.get("times")?))
}
