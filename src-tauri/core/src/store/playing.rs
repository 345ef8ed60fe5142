//! The table `playing`: plays in the middle.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::Json;
use crate::error::Result;
use crate::model::day::Day;
use crate::model::ids::ExerciseId;
use crate::model::play::Play;

/// A play in the middle, and the completion it is for.
#[derive(Clone, Debug)]
pub struct Playing {
    /// The day it was begun on.
    pub day: Day,
    /// Which time of that day.
    pub nth: u8,
    /// How far it got.
    pub play: Play,
}

/// Keeps a play.
pub fn keep(db: &Connection, exercise: ExerciseId, playing: &Playing) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO playing (exercise_id, day, nth, play) VALUES (?, ?, ?, ?)
         ON CONFLICT (exercise_id) DO UPDATE SET day = excluded.day, nth = excluded.nth, play = excluded.play",
    )?
    .execute(params![exercise, playing.day, playing.nth, Json(&playing.play)])?;
    Ok(())
}

/// The play of an exercise, if one is in the middle.
pub fn get(db: &Connection, exercise: ExerciseId) -> Result<Option<Playing>> {
    Ok(db
        .prepare_cached("SELECT day, nth, play FROM playing WHERE exercise_id = ?")?
        .query_row([exercise], from_row)
        .optional()?)
}

/// The plays that were begun before `day` and are still in the middle.
pub fn before(db: &Connection, day: Day) -> Result<Vec<(ExerciseId, Playing)>> {
    let mut statement = db.prepare_cached(
        "SELECT exercise_id, day, nth, play FROM playing WHERE day < ? ORDER BY exercise_id",
    )?;
    let rows = statement.query_map([day], |row| Ok((row.get("exercise_id")?, from_row(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Forgets a play, if it is for this completion: that is on record now.
pub fn forget_of(db: &Connection, exercise: ExerciseId, day: Day, nth: u8) -> Result<()> {
    db.prepare_cached("DELETE FROM playing WHERE exercise_id = ? AND day = ? AND nth = ?")?
        .execute(params![exercise, day, nth])?;
    Ok(())
}

/// Forgets a play: its exercise is done.
pub fn forget(db: &Connection, exercise: ExerciseId) -> Result<()> {
    db.prepare_cached("DELETE FROM playing WHERE exercise_id = ?")?
        .execute([exercise])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Playing> {
    Ok(Playing {
        day: row.get("day")?,
        nth: row.get("nth")?,
        play: row.get::<_, Json<_>>("play")?.0,
    })
}
