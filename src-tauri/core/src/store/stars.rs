//! The tables `star` and `star_undo`. Rows are only added.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ProgramId, StarId};

const LIVE: &str = "NOT EXISTS (SELECT 1 FROM star_undo WHERE star_id = star.id)";

/// Gives the golden star of a program's week, unless it was given.
pub fn give(
    db: &Connection,
    child: ChildId,
    program: ProgramId,
    week: Day,
    worth: u8,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO star (id, child_id, program_id, week, worth, at) VALUES (?, ?, ?, ?, ?, ?)",
        params![StarId::new(now), child, program, week, worth, now.millis()],
    )?;
    Ok(())
}

/// Takes the golden star of a program's week back, as part of an undo.
pub fn undo(db: &Connection, program: ProgramId, week: Day, now: Now) -> Result<()> {
    db.execute(
        &format!("INSERT INTO star_undo (star_id, at) SELECT id, ?3 FROM star WHERE program_id = ?1 AND week = ?2 AND {LIVE}"),
        params![program, week, now.millis()],
    )?;
    Ok(())
}

/// Whether a program's week has its golden star.
pub fn is_given(db: &Connection, program: ProgramId, week: Day) -> Result<bool> {
    let sql = format!("SELECT 1 FROM star WHERE program_id = ? AND week = ? AND {LIVE}");
    Ok(db.prepare_cached(&sql)?.exists(params![program, week])?)
}

/// How many weeks of a program were reached.
pub fn weeks_reached(db: &Connection, program: ProgramId) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM star WHERE program_id = ? AND {LIVE}");
    Ok(db
        .prepare_cached(&sql)?
        .query_row([program], |row| row.get(0))?)
}
