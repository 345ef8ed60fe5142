//! The table `exported`: what calendar files told of reminders.

use rusqlite::{Connection, named_params, params};

use super::column::Word;
use crate::error::Result;
use crate::model::day::{Day, TimeOfDay};
use crate::model::ids::{ChildId, ReminderId};

/// An event of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Of which reminder.
    pub reminder: ReminderId,
    /// The same in every file.
    pub uid: String,
    /// The time of the day.
    pub time: TimeOfDay,
    /// The first day it is on.
    pub first: Day,
    /// The last day it may be on.
    pub last: Day,
}

/// Remembers that a file tells this. A newer one takes its place.
pub fn add(db: &Connection, told: &Told) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO exported (uid, reminder_id, time, first, last)
         VALUES (:uid, :reminder, :time, :first, :last)
         ON CONFLICT (uid) DO UPDATE SET
             time = excluded.time, first = excluded.first, last = excluded.last",
    )?
    .execute(named_params! {
        ":uid": told.uid,
        ":reminder": told.reminder,
        ":time": Word(told.time),
        ":first": told.first,
        ":last": told.last,
    })?;
    Ok(())
}

/// What files told of a child's reminders, removed ones too, that may ring on `today` or later, with
/// their titles.
pub fn ringing(db: &Connection, child: ChildId, today: Day) -> Result<Vec<(Told, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT reminder_id, uid, time, first, last, title
         FROM reminder JOIN exported ON reminder_id = reminder.id
         WHERE child_id = ? AND last >= ? ORDER BY uid",
    )?;
    let rows = statement.query_map(params![child, today], |row| {
        let told = Told {
            reminder: row.get("reminder_id")?,
            uid: row.get("uid")?,
            time: row.get::<_, Word<_>>("time")?.0,
            first: row.get("first")?,
            last: row.get("last")?,
        };
        Ok((told, row.get("title")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
