//! The table `reminder`.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params, params};

use super::column::{Json, Word};
use crate::error::Result;
use crate::model::day::Now;
use crate::model::ids::{ChildId, ReminderId};
use crate::model::reminder::ReminderDetails;
use crate::model::reminder::rhythm::Rhythm;

/// A reminder, and when it rings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Active {
    /// Which.
    pub id: ReminderId,
    /// When, on what.
    pub details: ReminderDetails,
    /// When it rings in any week.
    pub rhythm: Rhythm,
    /// When it was last set: nothing before is due.
    pub since: DateTime<Utc>,
}

/// Has a reminder with these (checked) details. Changing when it rings, or switching it on, begins
/// it anew: what was due before `now` is not. Changing its words or what it is about does not.
pub fn set(db: &Connection, id: ReminderId, details: &ReminderDetails, now: Now) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO reminder (id, child_id, title, target, times, weekdays, switch, anchor, since)
         VALUES (:id, :child, :title, :target, :times, :weekdays, :switch, :anchor, :now)
         ON CONFLICT (id) DO UPDATE SET
             title = excluded.title, target = excluded.target, times = excluded.times,
             weekdays = excluded.weekdays, switch = excluded.switch, anchor = excluded.anchor,
             removed = 0,
             since = iif(
                 (removed, times, weekdays, switch) = (0, excluded.times, excluded.weekdays, excluded.switch)
                     AND anchor IS excluded.anchor,
                 since, excluded.since)",
    )?
    .execute(named_params! {
        ":id": id,
        ":child": details.child,
        ":title": details.title,
        ":target": Json(&details.target),
        ":times": Json(&details.times),
        ":weekdays": Json(&details.on),
        ":switch": Word(details.switch),
        ":anchor": details.anchor,
        ":now": now.millis(),
    })?;
    Ok(())
}

/// Begins anew what is tied to this moment, because it is at other times now.
pub fn moved(db: &Connection, anchor: &str, now: Now) -> Result<()> {
    db.prepare_cached("UPDATE reminder SET since = ? WHERE anchor = ? AND removed = 0")?
        .execute(params![now.millis(), anchor])?;
    Ok(())
}

/// Has no such reminder; what it did stays on record.
pub fn remove(db: &Connection, id: ReminderId) -> Result<()> {
    db.prepare_cached("UPDATE reminder SET removed = 1 WHERE id = ?")?
        .execute([id])?;
    Ok(())
}

/// A child's reminders, those that ring or not, in the order they were made.
pub fn of_child(db: &Connection, child: ChildId) -> Result<Vec<Active>> {
    let mut statement = db.prepare_cached(
        "SELECT reminder.id, child_id, title, target, times, weekdays, switch, since, anchor, usual
         FROM reminder LEFT JOIN anchor ON anchor.id = anchor
         WHERE child_id = ? AND removed = 0 ORDER BY reminder.id",
    )?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Everybody's reminders that ring, in the family's order.
pub fn active(db: &Connection) -> Result<Vec<Active>> {
    let mut statement = db.prepare_cached(
        "SELECT reminder.id, child_id, title, target, times, weekdays, switch, since, anchor, usual
         FROM reminder JOIN child ON child.id = child_id LEFT JOIN anchor ON anchor.id = anchor
         WHERE switch = 'on' AND removed = 0 ORDER BY child.position, reminder.id",
    )?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Active> {
    let details = ReminderDetails {
        child: row.get("child_id")?,
        title: row.get("title")?,
        target: row.get::<_, Json<_>>("target")?.0,
        times: row.get::<_, Json<_>>("times")?.0,
        on: row.get::<_, Json<_>>("weekdays")?.0,
        switch: row.get::<_, Word<_>>("switch")?.0,
        anchor: row.get("anchor")?,
    };
    let usual = row.get::<_, Option<Json<Vec<_>>>>("usual")?;
    let since = DateTime::from_timestamp_millis(row.get("since")?).unwrap_or_default();
    Ok(Active {
        id: row.get("id")?,
        rhythm: details.rhythm(&usual.map(|usual| usual.0).unwrap_or_default()),
        details,
        since,
    })
}
