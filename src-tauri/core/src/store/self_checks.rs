//! The tables `self_check` (a notification that a parent asked for) and `self_check_answer`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::SelfCheckId;
use crate::model::self_check::{CheckAnswer, SelfCheck, Sent};

/// Writes down that a check was sent, and what the desktop said.
pub fn record(db: &Connection, sent: &Sent, now: Now) -> Result<SelfCheckId> {
    let id = SelfCheckId::new(now);
    db.execute(
        "INSERT INTO self_check (id, date, time, at, obstacle, desktop, server)
         VALUES (:id, :date, :time, :at, :obstacle, :desktop, :server)",
        named_params! {
            ":id": id, ":date": Day::of(now, 0), ":time": Word(now.time()), ":at": now.millis(),
            ":obstacle": sent.obstacle.map(Word), ":desktop": Word(sent.desktop),
            ":server": sent.server,
        },
    )?;
    Ok(id)
}

/// Writes down whether it was seen. The first answer stands.
///
/// # Errors
/// `Gone` when no such check was sent.
pub fn answer(db: &Connection, id: SelfCheckId, seen: CheckAnswer, now: Now) -> Result<()> {
    let sent = db
        .prepare_cached("SELECT 1 FROM self_check WHERE id = ?")?
        .exists([id])?;
    if !sent {
        return Err(Error::Gone);
    }
    db.execute(
        "INSERT INTO self_check_answer (check_id, seen, at) SELECT ?1, ?2, ?3
         WHERE NOT EXISTS (SELECT 1 FROM self_check_answer WHERE check_id = ?1)",
        params![id, Word(seen), now.millis()],
    )?;
    Ok(())
}

/// The last one that was sent.
pub fn last(db: &Connection) -> Result<Option<SelfCheck>> {
    let mut statement = db.prepare_cached(
        "SELECT id, date, time, obstacle, desktop, server, seen
         FROM self_check LEFT JOIN self_check_answer ON check_id = id
         ORDER BY seq DESC LIMIT 1",
    )?;
    Ok(statement.query_row([], from_row).optional()?)
}

/// Forgets them, with the last child.
pub fn erase_all(db: &Connection) -> Result<()> {
    // They are nobody's, so no child's erasing lets them go.
    db.execute_batch(
        "INSERT INTO erasing (child_id) VALUES (x'');
         DELETE FROM self_check_answer;
         DELETE FROM self_check;
         DELETE FROM erasing WHERE child_id = x'';",
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<SelfCheck> {
    Ok(SelfCheck {
        id: row.get("id")?,
        date: row.get("date")?,
        time: row.get::<_, Word<_>>("time")?.0,
        sent: Sent {
            obstacle: row.get::<_, Option<Word<_>>>("obstacle")?.map(|why| why.0),
            desktop: row.get::<_, Word<_>>("desktop")?.0,
            server: row.get("server")?,
        },
        seen: row.get::<_, Option<Word<_>>>("seen")?.map(|seen| seen.0),
    })
}
