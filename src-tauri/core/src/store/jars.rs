//! The tables `jar`, `jar_member`, `marble`, `jar_tally` and `jar_given`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, CompletionId, JarId};
use crate::model::jar::{GivenJar, Jar, JarDetails};

/// Has a jar with these details; a new one stands behind the others.
pub fn set(db: &Connection, id: JarId, jar: &JarDetails) -> Result<()> {
    db.execute(
        "INSERT INTO jar (id, position, name, picture, size, offered)
         VALUES (:id, (SELECT ifnull(max(position), 0) + 1 FROM jar), :name, :picture, :size, :offered)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture = excluded.picture,
             size = excluded.size, offered = excluded.offered",
        named_params! {
            ":id": id, ":name": jar.name, ":picture": jar.picture, ":size": jar.size,
            ":offered": Word(jar.offered),
        },
    )?;
    db.execute("DELETE FROM jar_member WHERE jar_id = ?", [id])?;
    for child in &jar.members {
        db.execute(
            "INSERT INTO jar_member (jar_id, child_id) VALUES (?, ?)",
            params![id, child],
        )?;
    }
    Ok(())
}

/// The jars that were not given yet, put away or not, oldest first.
pub fn not_given(db: &Connection) -> Result<Vec<Jar>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, picture, size, offered,
             (SELECT ifnull(sum(marbles), 0) FROM jar_tally WHERE jar_id = id) AS marbles
         FROM jar WHERE given = 0 ORDER BY position",
    )?;
    let mut jars = statement
        .query_map([], from_row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut members =
        db.prepare_cached("SELECT child_id FROM jar_member WHERE jar_id = ? ORDER BY child_id")?;
    for jar in &mut jars {
        let ids = members.query_map([jar.id], |row| row.get(0))?;
        jar.details.members = ids.collect::<rusqlite::Result<_>>()?;
    }
    Ok(jars)
}

/// The jars that were given, newest first.
pub fn given(db: &Connection, most: u32) -> Result<Vec<GivenJar>> {
    let mut statement = db.prepare_cached(
        "SELECT name, picture, day FROM jar JOIN jar_given ON jar_id = id
         WHERE given = 1 ORDER BY position DESC LIMIT ?",
    )?;
    let rows = statement.query_map([most], |row| {
        Ok(GivenJar {
            name: row.get("name")?,
            picture: row.get("picture")?,
            day: row.get("day")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whose marbles lie in a jar, in the order they fell in.
pub fn marbles(db: &Connection, jar: JarId) -> Result<Vec<ChildId>> {
    let mut statement = db.prepare_cached(
        "SELECT child_id FROM marble
         WHERE jar_id = ? AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.completion_id = marble.completion_id)
         ORDER BY seq",
    )?;
    let rows = statement.query_map([jar], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts the marble of a completion into a jar.
pub fn put_in(
    db: &Connection,
    jar: JarId,
    child: ChildId,
    completion: CompletionId,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO marble (completion_id, jar_id, child_id, at) VALUES (?, ?, ?, ?)",
        params![completion, jar, child, now.millis()],
    )?;
    Ok(())
}

/// Whether a jar was given.
///
/// # Errors
/// `Gone` when there is none.
pub fn is_given(db: &Connection, id: JarId) -> Result<bool> {
    db.prepare_cached("SELECT given FROM jar WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone)
}

/// Writes down that a jar was given.
pub fn give(db: &Connection, id: JarId, today: Day, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO jar_given (jar_id, day, at) VALUES (?, ?, ?)",
        params![id, today, now.millis()],
    )?;
    Ok(())
}

/// Erases a child's marbles, and the jars in which nobody else takes part. While a child is being
/// erased.
pub(super) fn erase(db: &Connection, child: ChildId) -> Result<()> {
    for table in ["marble", "jar_tally", "jar_member"] {
        db.execute(
            &format!("DELETE FROM {table} WHERE child_id = ?"),
            params![child],
        )?;
    }
    const NOBODYS: &str = "NOT IN (SELECT jar_id FROM jar_member)";
    for (table, id) in [
        ("marble", "jar_id"),
        ("jar_tally", "jar_id"),
        ("jar_given", "jar_id"),
        ("jar", "id"),
    ] {
        db.execute(&format!("DELETE FROM {table} WHERE {id} {NOBODYS}"), [])?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Jar> {
    Ok(Jar {
        id: row.get("id")?,
        details: JarDetails {
            name: row.get("name")?,
            picture: row.get("picture")?,
            size: row.get("size")?,
            members: Vec::new(),
            offered: row.get::<_, Word<_>>("offered")?.0,
        },
        marbles: row.get("marbles")?,
    })
}
