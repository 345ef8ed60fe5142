//! The table `playing`: plays in the middle.

use rusqlite::{Connection, OptionalExtension, params};

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
        .query_row([exercise], |row| {
            Ok(Playing {
                day: row.get(0)?,
                nth: row.get(1)?,
                play: row.get::<_, Json<_>>(2)?.0,
            })
        })
        .optional()?)
}

/// Forgets a play: its exercise is done.
pub fn forget(db: &Connection, exercise: ExerciseId) -> Result<()> {
    db.prepare_cached("DELETE FROM playing WHERE exercise_id = ?")?
        .execute([exercise])?;
    Ok(())
}
