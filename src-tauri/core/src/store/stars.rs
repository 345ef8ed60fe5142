//! The tables `star` and `star_undo`, whose rows are only added, and their sum, `week_tally`.

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

/// The weeks of a program that were reached, by their first days.
pub fn weeks_of(db: &Connection, program: ProgramId) -> Result<Vec<Day>> {
    let sql = format!("SELECT week FROM star WHERE program_id = ? AND {LIVE} ORDER BY week");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([program], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many golden stars a child was given in its life.
pub fn of_child(db: &Connection, child: ChildId) -> Result<u32> {
    Ok(db
        .prepare_cached("SELECT weeks FROM week_tally WHERE child_id = ?")?
        .query_row([child], |row| row.get(0))?)
}
