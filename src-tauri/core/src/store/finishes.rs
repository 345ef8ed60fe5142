//! The table `finish`, and what a program was in all. Rows are only added.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ExerciseId, ProgramId};
use crate::model::road::Lifetime;

/// Writes down that a program was finished.
pub fn add(db: &Connection, program: ProgramId, day: Day, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO finish (program_id, day, at) VALUES (?, ?, ?)",
        params![program, day, now.millis()],
    )?;
    Ok(())
}

/// The day on which a program was finished last.
pub fn day(db: &Connection, program: ProgramId) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached("SELECT day FROM finish WHERE program_id = ? ORDER BY seq DESC LIMIT 1")?
        .query_row([program], |row| row.get(0))
        .optional()?)
}

/// A child's programs, the one that lasts longest into the future first, at most `count`.
pub fn newest_programs(db: &Connection, child: ChildId, count: u32) -> Result<Vec<ProgramId>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM program WHERE child_id = ? ORDER BY last_day DESC, first_day DESC LIMIT ?",
    )?;
    let rows = statement.query_map(params![child, count], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was done in a program: all of it, each exercise's seconds included.
pub fn work(db: &Connection, program: ProgramId) -> Result<Lifetime> {
    Ok(db
        .prepare_cached(
            "SELECT coalesce(sum(times), 0), coalesce(sum(reps), 0), coalesce(sum(seconds), 0)
             FROM exercise JOIN exercise_tally ON exercise_id = exercise.id WHERE program_id = ?",
        )?
        .query_row([program], |row| {
            Ok(Lifetime {
                times: row.get(0)?,
                reps: row.get(1)?,
                seconds: row.get(2)?,
            })
        })?)
}

/// How many times an exercise was done.
pub fn times(db: &Connection, exercise: ExerciseId) -> Result<u32> {
    Ok(db
        .prepare_cached("SELECT times FROM exercise_tally WHERE exercise_id = ?")?
        .query_row([exercise], |row| row.get(0))?)
}
