//! The table `anchor`: the moments of the family's day, the library's among them.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::{Json, Word};
use crate::error::{Error, Field, Problem, Result};
use crate::library;
use crate::model::anchor::{Anchor, AnchorDetails};
use crate::model::reminder::rhythm::UsualTime;

/// Whether usual times are others than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Moved {
    Yes,
    No,
}

/// Has a moment with these details; a new one comes last.
pub fn set(db: &Connection, id: &str, anchor: &AnchorDetails) -> Result<()> {
    db.execute(
        "INSERT INTO anchor (id, name, picture, position, offered)
         VALUES (:id, :name, :picture, (SELECT count(*) FROM anchor), :offered)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture = excluded.picture,
             offered = excluded.offered",
        named_params! {
            ":id": id, ":name": anchor.name, ":picture": anchor.picture,
            ":offered": Word(anchor.offered),
        },
    )?;
    Ok(())
}

/// All of them, put away or not, in the order of the family's day.
pub fn all(db: &Connection) -> Result<Vec<Anchor>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, picture, offered, usual FROM anchor ORDER BY position, id",
    )?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Has a moment at these (checked) usual times, and tells whether they were others before.
///
/// # Errors
/// `Invalid` when there is no such moment.
pub fn set_usual(db: &Connection, id: &str, usual: &[UsualTime]) -> Result<Moved> {
    let before = db
        .prepare_cached("SELECT usual FROM anchor WHERE id = ?")?
        .query_row([id], |row| row.get::<_, Json<Vec<UsualTime>>>(0))
        .optional()?
        .ok_or(Error::Invalid(Field::Anchor, Problem::Unknown))?;
    if before.0 == usual {
        return Ok(Moved::No);
    }
    db.execute(
        "UPDATE anchor SET usual = ? WHERE id = ?",
        params![Json(usual), id],
    )?;
    Ok(Moved::Yes)
}

/// Refuses an exercise's moment that is not there. None at all is fine.
pub fn known(db: &Connection, id: &str) -> Result<()> {
    let mut statement = db.prepare_cached("SELECT 1 FROM anchor WHERE id = ?")?;
    if id.is_empty() || statement.exists([id])? {
        Ok(())
    } else {
        Err(Error::Invalid(Field::Anchor, Problem::Unknown))
    }
}

/// Puts the family's day in this order; what is left out keeps its place, after.
pub fn arrange(db: &Connection, order: &[String]) -> Result<()> {
    let mut day = all(db)?;
    let place = |anchor: &Anchor| order.iter().position(|wanted| *wanted == anchor.id);
    day.sort_by_key(|anchor| place(anchor).unwrap_or(order.len()));
    for (position, anchor) in day.iter().enumerate() {
        db.execute(
            "UPDATE anchor SET position = ? WHERE id = ?",
            params![position as i64, anchor.id],
        )?;
    }
    Ok(())
}

/// Forgets the family's own moments and its order: only the library's are left, as they were.
pub fn erase_all(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM anchor", [])?;
    for known in library::anchors() {
        db.execute(
            "INSERT INTO anchor (id, name, picture, position, offered)
             VALUES (?, NULL, ?, (SELECT count(*) FROM anchor), 'yes')",
            [&known.id, &known.picture],
        )?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Anchor> {
    Ok(Anchor {
        id: row.get("id")?,
        name: row.get("name")?,
        picture: row.get("picture")?,
        offered: row.get::<_, Word<_>>("offered")?.0,
        usual: row.get::<_, Json<_>>("usual")?.0,
    })
}
