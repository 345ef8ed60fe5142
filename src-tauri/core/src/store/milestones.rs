//! The tables `milestone`, the days on which milestones were passed, and `celebrated`, those that a
//! child was told of after a grown-up had mended the record. Rows are only added.

use rusqlite::{Connection, params};

use super::column::Word;
use crate::error::Result;
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ExerciseId};
use crate::model::road::Measure;

/// A milestone of a skill.
#[derive(Clone, Copy, Debug)]
pub struct Milestone {
    /// What the road counts.
    pub measure: Measure,
    /// How many of it.
    pub number: u32,
    /// The day on which it was passed.
    pub day: Day,
}

/// Writes down that a milestone was passed in the skill of this exercise.
pub fn add(
    db: &Connection,
    child: ChildId,
    exercise: ExerciseId,
    passed: Milestone,
    by: By,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO milestone (child_id, skill, measure, number, day, by, at)
         VALUES (?1, (SELECT skill FROM exercise WHERE id = ?2), ?3, ?4, ?5, ?6, ?7)",
        params![
            child,
            exercise,
            Word(passed.measure),
            passed.number,
            passed.day,
            Word(by),
            now.millis()
        ],
    )?;
    Ok(())
}

/// The milestones of an exercise's skill, in the order in which they were passed; one that was passed
/// again after an undo is there again.
pub fn of_skill(db: &Connection, child: ChildId, exercise: ExerciseId) -> Result<Vec<Milestone>> {
    let mut statement = db.prepare_cached(
        "SELECT measure, number, day FROM milestone
         WHERE child_id = ? AND skill = (SELECT skill FROM exercise WHERE id = ?) ORDER BY seq",
    )?;
    let rows = statement.query_map(params![child, exercise], |row| {
        Ok(Milestone {
            measure: row.get::<_, Word<_>>("measure")?.0,
            number: row.get("number")?,
            day: row.get("day")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A milestone that a grown-up's correction passed, which the child has not heard of.
#[derive(Clone, Copy, Debug)]
pub struct Quiet {
    /// Which.
    seq: i64,
    /// The exercise with which its skill was done last.
    pub exercise: ExerciseId,
    /// What the road counts.
    pub measure: Measure,
    /// How many of it.
    pub number: u32,
}

/// The milestones that a child has not heard of, in the order in which they were passed.
pub fn quiet(db: &Connection, child: ChildId) -> Result<Vec<Quiet>> {
    let mut statement = db.prepare_cached(
        "SELECT seq, exercise_id, measure, number FROM milestone
         JOIN skill_tally ON skill_tally.child_id = milestone.child_id AND skill_tally.skill = milestone.skill
         WHERE milestone.child_id = ? AND by = 'parent'
             AND NOT EXISTS (SELECT 1 FROM celebrated WHERE milestone_seq = seq) ORDER BY seq",
    )?;
    let rows = statement.query_map([child], |row| {
        Ok(Quiet {
            seq: row.get("seq")?,
            exercise: row.get("exercise_id")?,
            measure: row.get::<_, Word<_>>("measure")?.0,
            number: row.get("number")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes down that a child hears of it now.
pub fn celebrate(db: &Connection, quiet: Quiet, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO celebrated (milestone_seq, at) VALUES (?, ?)",
        params![quiet.seq, now.millis()],
    )?;
    Ok(())
}

/// Erases a child's milestones. While the child is being erased.
pub(super) fn erase(db: &Connection, child: ChildId) -> Result<()> {
    db.execute(
        "DELETE FROM celebrated WHERE milestone_seq IN (SELECT seq FROM milestone WHERE child_id = ?)",
        [child],
    )?;
    db.execute("DELETE FROM milestone WHERE child_id = ?", [child])?;
    Ok(())
}
