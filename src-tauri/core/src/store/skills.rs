//! The table `skill_tally`, which only the triggers write, and the skill of an exercise.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::model::ids::{ChildId, ExerciseId};
use crate::model::road::Lifetime;

/// What was done of one skill.
pub struct Skill {
    /// The exercise with which it was done last.
    pub exercise: ExerciseId,
    /// How much.
    pub lifetime: Lifetime,
}

/// What was done of the skill that this exercise practises, in any program.
pub fn of_exercise(db: &Connection, child: ChildId, exercise: ExerciseId) -> Result<Lifetime> {
    let lifetime = db
        .prepare_cached(
            "SELECT times, reps, seconds FROM skill_tally
             WHERE child_id = ? AND skill = (SELECT skill FROM exercise WHERE id = ?)",
        )?
        .query_row(params![child, exercise], lifetime_from_row)
        .optional()?;
    Ok(lifetime.unwrap_or_default())
}

/// The skills a child has practised most, at most `count`.
pub fn most(db: &Connection, child: ChildId, count: u32) -> Result<Vec<Skill>> {
    let mut statement = db.prepare_cached(
        "SELECT exercise_id, times, reps, seconds FROM skill_tally WHERE child_id = ? AND times > 0
         ORDER BY times DESC, skill LIMIT ?",
    )?;
    let rows = statement.query_map(params![child, count], |row| {
        Ok(Skill {
            exercise: row.get("exercise_id")?,
            lifetime: lifetime_from_row(row)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The skill an exercise practises: two exercises with the same one share their road.
pub fn name(db: &Connection, exercise: ExerciseId) -> Result<String> {
    Ok(db
        .prepare_cached("SELECT skill FROM exercise WHERE id = ?")?
        .query_row([exercise], |row| row.get(0))?)
}

/// Has an exercise that was never done go on with the skill of an earlier one.
pub fn go_on(db: &Connection, exercise: ExerciseId, from: ExerciseId) -> Result<()> {
    db.execute(
        "UPDATE exercise SET skill = (SELECT skill FROM exercise WHERE id = ?2) WHERE id = ?1",
        params![exercise, from],
    )?;
    Ok(())
}

fn lifetime_from_row(row: &Row<'_>) -> rusqlite::Result<Lifetime> {
    Ok(Lifetime {
        times: row.get("times")?,
        reps: row.get("reps")?,
        seconds: row.get("seconds")?,
    })
}
