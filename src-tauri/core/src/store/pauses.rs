//! The table `pause`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::Word;
use crate::error::Result;
use crate::model::day::Day;
use crate::model::ids::{ChildId, PauseId};
use crate::model::pause::PauseDetails;

/// Has a pause with these details.
pub fn set(db: &Connection, id: PauseId, pause: &PauseDetails) -> Result<()> {
    db.execute(
        "INSERT INTO pause (id, child_id, kind, from_day, to_day, note) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, from_day = excluded.from_day,
             to_day = excluded.to_day, note = excluded.note",
        params![
            id,
            pause.child,
            Word(pause.kind),
            pause.from,
            pause.to,
            pause.note
        ],
    )?;
    Ok(())
}

/// Has no such pause.
pub fn remove(db: &Connection, id: PauseId) -> Result<()> {
    db.execute("DELETE FROM pause WHERE id = ?", [id])?;
    Ok(())
}

/// One pause, if it is there.
pub fn get(db: &Connection, id: PauseId) -> Result<Option<PauseDetails>> {
    Ok(db
        .prepare_cached(
            "SELECT id, child_id, kind, from_day, to_day, note FROM pause WHERE id = ?",
        )?
        .query_row([id], from_row)
        .optional()?
        .map(|(_, pause)| pause))
}

/// A child's pauses with a day between `first` and `last`, newest first.
pub fn between(
    db: &Connection,
    child: ChildId,
    first: Day,
    last: Day,
) -> Result<Vec<(PauseId, PauseDetails)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, child_id, kind, from_day, to_day, note FROM pause
         WHERE child_id = ? AND to_day >= ? AND from_day <= ? ORDER BY from_day DESC, id",
    )?;
    let rows = statement.query_map(params![child, first, last], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(PauseId, PauseDetails)> {
    let details = PauseDetails {
        child: row.get("child_id")?,
        kind: row.get::<_, Word<_>>("kind")?.0,
        from: row.get("from_day")?,
        to: row.get("to_day")?,
        note: row.get("note")?,
    };
    Ok((row.get("id")?, details))
}
