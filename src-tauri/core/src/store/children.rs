//! The tables `child` and `child_tally`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::{Json, Word};
use crate::error::{Error, Result};
use crate::model::child::{ChildDetails, Face};
use crate::model::day::Now;
use crate::model::ids::ChildId;

/// Whether a child belongs to the sample family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is one of the family's own.
    Own,
    /// It came with the sample family and goes with it.
    Sample,
}

/// Has a child with these details; a new one comes last.
pub fn set(
    db: &Connection,
    id: ChildId,
    details: &ChildDetails,
    kind: Kind,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO child (id, position, name, avatar, accent, role, reading, look, sample, created_at)
         VALUES (:id, (SELECT count(*) FROM child), :name, :avatar, :accent, :role, :reading, :look,
             :sample, :at)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, avatar = excluded.avatar,
             accent = excluded.accent, role = excluded.role, reading = excluded.reading,
             look = excluded.look",
        named_params! {
            ":id": id, ":name": details.name, ":avatar": details.avatar, ":accent": Word(details.accent),
            ":role": Word(details.role), ":reading": Word(details.reading),
            ":look": details.look.map(Json), ":sample": kind == Kind::Sample, ":at": now.millis(),
        },
    )?;
    Ok(())
}

const FACE: &str = "SELECT id, name, avatar, accent, role, reading, look, sample FROM child";

/// Everybody, in the family's order.
pub fn all(db: &Connection) -> Result<Vec<Face>> {
    let mut statement = db.prepare_cached(&format!("{FACE} ORDER BY position, id"))?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub fn get(db: &Connection, id: ChildId) -> Result<Face> {
    db.prepare_cached(&format!("{FACE} WHERE id = ?"))?
        .query_row([id], from_row)
        .optional()?
        .ok_or(Error::Gone)
}

/// Stickers earned and stickers given for rewards, in this child's whole life.
pub fn tally(db: &Connection, id: ChildId) -> Result<(u32, u32)> {
    db.prepare_cached("SELECT earned, spent FROM child_tally WHERE child_id = ?")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or(Error::Gone)
}

/// Erases a child and every fact about it. The caller erases the snapshots as well.
pub fn erase(db: &Connection, id: ChildId) -> Result<()> {
    db.execute("INSERT INTO erasing (child_id) VALUES (?)", [id])?;
    super::jars::erase(db, id)?;
    super::fadings::erase(db, id)?;
    super::milestones::erase(db, id)?;
    const OWN_COMPLETIONS: &str = "(SELECT id FROM completion WHERE child_id = ?)";
    const OWN_PROGRAMS: &str = "(SELECT id FROM program WHERE child_id = ?)";
    const OWN_EXERCISES: &str = "(SELECT exercise.id FROM exercise JOIN program ON program.id = program_id WHERE child_id = ?)";
    let steps = [
        (
            "fate",
            "delivery_id IN (SELECT id FROM delivery WHERE child_id = ?)",
        ),
        ("delivery", "child_id = ?"),
        (
            "hush",
            "reminder_id IN (SELECT id FROM reminder WHERE child_id = ?)",
        ),
        (
            "exported",
            "reminder_id IN (SELECT id FROM reminder WHERE child_id = ?)",
        ),
        ("reminder", "child_id = ?"),
        (
            "answer",
            "redemption_id IN (SELECT id FROM redemption WHERE child_id = ?)",
        ),
        ("redemption", "child_id = ?"),
        ("saving", "child_id = ?"),
        ("reward", "child_id = ?"),
        (
            "star_undo",
            "star_id IN (SELECT id FROM star WHERE child_id = ?)",
        ),
        ("star", "child_id = ?"),
        ("remark", &format!("completion_id IN {OWN_COMPLETIONS}")),
        ("undo", &format!("completion_id IN {OWN_COMPLETIONS}")),
        ("signal", "child_id = ?"),
        ("playing", &format!("exercise_id IN {OWN_EXERCISES}")),
        ("skill_tally", "child_id = ?"),
        ("sticker_tally", "child_id = ?"),
        ("sticker_month", "child_id = ?"),
        ("place_tally", "child_id = ?"),
        ("week_tally", "child_id = ?"),
        ("exercise_place", &format!("exercise_id IN {OWN_EXERCISES}")),
        ("finish", &format!("program_id IN {OWN_PROGRAMS}")),
        ("completion", "child_id = ?"),
        ("pause", "child_id = ?"),
        ("question", "child_id = ?"),
        ("heard", "child_id = ?"),
        ("exercise_tally", &format!("exercise_id IN {OWN_EXERCISES}")),
        (
            "exercise_version",
            &format!("exercise_id IN {OWN_EXERCISES}"),
        ),
        ("exercise", &format!("program_id IN {OWN_PROGRAMS}")),
        ("program_version", &format!("program_id IN {OWN_PROGRAMS}")),
        ("program", "child_id = ?"),
        ("own_sticker", "child_id = ?"),
        ("child_tally", "child_id = ?"),
        ("child", "id = ?"),
        ("erasing", "child_id = ?"),
    ];
    for (table, whose) in steps {
        db.execute(&format!("DELETE FROM {table} WHERE {whose}"), params![id])?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Face> {
    Ok(Face {
        id: row.get("id")?,
        name: row.get("name")?,
        avatar: row.get("avatar")?,
        accent: row.get::<_, Word<_>>("accent")?.0,
        role: row.get::<_, Word<_>>("role")?.0,
        reading: row.get::<_, Word<_>>("reading")?.0,
        look: row
            .get::<_, Option<Json<_>>>("look")?
            .map(|Json(look)| look),
        sample: row.get("sample")?,
    })
}
