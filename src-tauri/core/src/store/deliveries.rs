//! The tables `delivery` (an occurrence of a reminder, claimed once) and `fate` (what became of it).

mod answers;
mod due;
mod standing;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params, params};

use super::column::{Json, Word};
use super::reminders::Active;
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::delivery::{Delivery, LateBecause, Lateness, Timing};
use crate::model::ids::{ChildId, DeliveryId, ReminderId};
use crate::model::reminder::occurrences::Slot;
use crate::model::reminder::verdict::ON_TIME;
use crate::model::reminder::{DeliveryOutcome, Obstacle, Target};

pub use answers::{answer, is_hushed};
pub use due::{MovesOf, claim_due, unanswered};
pub use standing::{left_in_banners, standing};

/// Claims an occurrence for whoever calls first: only that call is told a name for it.
pub fn claim(
    db: &Connection,
    reminder: &Active,
    slot: Slot,
    moves: &[String],
    timing: Timing,
    now: Now,
) -> Result<Option<DeliveryId>> {
    let id = DeliveryId::new(now);
    let claimed = db
        .prepare_cached(
            "INSERT INTO delivery (id, reminder_id, child_id, date, time, title, moves, timing, claimed_at)
             SELECT :id, :reminder, :child, :date, :time, :title, :moves, :timing, :now WHERE NOT EXISTS (
                 SELECT 1 FROM delivery WHERE reminder_id = :reminder AND date = :date AND time = :time)",
        )?
        .execute(named_params! {
            ":id": id,
            ":reminder": reminder.id,
            ":child": reminder.details.child,
            ":date": slot.date,
            ":time": Word(slot.time),
            ":title": reminder.details.title,
            ":moves": Json(moves),
            ":timing": Word(timing),
            ":now": now.millis(),
        })?;
    Ok((claimed == 1).then_some(id))
}

/// The slots of a reminder that are claimed, from one date on.
pub fn taken(db: &Connection, reminder: ReminderId, from: Day) -> Result<BTreeSet<Slot>> {
    let mut statement =
        db.prepare_cached("SELECT date, time FROM delivery WHERE reminder_id = ? AND date >= ?")?;
    let rows = statement.query_map(params![reminder, from], slot)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes down what became of deliveries. Each outcome is written once, and nothing comes after an
/// answer, until one that was put off is claimed again; [`DeliveryOutcome::Claimed`] is what they
/// are without a row.
pub fn record(
    db: &Connection,
    deliveries: &[DeliveryId],
    outcome: DeliveryOutcome,
    now: Now,
) -> Result<()> {
    write(db, deliveries, outcome, now, Extra::default())
}

/// Writes down that the desktop showed it, and by which number it knows the notification.
pub fn record_shown(
    db: &Connection,
    deliveries: &[DeliveryId],
    server_id: Option<u32>,
    now: Now,
) -> Result<()> {
    let extra = Extra {
        server_id,
        ..Extra::default()
    };
    write(db, deliveries, DeliveryOutcome::Shown, now, extra)
}

/// Writes down that the banner came instead of a notification, and why.
pub fn record_banner(
    db: &Connection,
    deliveries: &[DeliveryId],
    obstacle: Obstacle,
    now: Now,
) -> Result<()> {
    let extra = Extra {
        obstacle: Some(obstacle),
        ..Extra::default()
    };
    write(db, deliveries, DeliveryOutcome::Banner, now, extra)
}

/// What there is to some outcomes besides.
#[derive(Default)]
struct Extra {
    until: Option<DateTime<Utc>>,
    obstacle: Option<Obstacle>,
    server_id: Option<u32>,
}

fn write(
    db: &Connection,
    deliveries: &[DeliveryId],
    outcome: DeliveryOutcome,
    now: Now,
    extra: Extra,
) -> Result<()> {
    if outcome == DeliveryOutcome::Claimed {
        return Ok(());
    }
    let mut statement = db.prepare_cached(
        "INSERT INTO fate (delivery_id, outcome, at, at_time, until, obstacle, server_id)
         SELECT id, :outcome, :at, :time, :until, :obstacle, :server_id FROM delivery
         WHERE id = :id AND NOT EXISTS (
             SELECT 1 FROM fate
             WHERE delivery_id = :id AND outcome IN (:outcome, 'opened', 'snoozed', 'not_today')
                 AND seq > coalesce(
                     (SELECT max(seq) FROM fate WHERE delivery_id = :id AND outcome = 'claimed'), 0))",
    )?;
    for id in deliveries {
        statement.execute(named_params! {
            ":id": id, ":outcome": Word(outcome), ":at": now.millis(), ":time": Word(now.time()),
            ":until": extra.until.map(|until| until.timestamp_millis()),
            ":obstacle": extra.obstacle.map(Word), ":server_id": extra.server_id,
        })?;
    }
    Ok(())
}

/// A delivery that was claimed and has no outcome, or was put off.
pub struct Open {
    /// Which.
    pub id: DeliveryId,
    /// Of which reminder.
    pub reminder: ReminderId,
    /// Until when it was put off, if it was.
    pub until: Option<DateTime<Utc>>,
    /// Which occurrence.
    pub slot: Slot,
    /// Whom it calls.
    pub child: ChildId,
    /// The moment it stands for, as it was called then.
    pub title: String,
    /// What its reminder is about now.
    pub target: Target,
}

/// The deliveries that have no outcome and whose reminders still ring, oldest first: those from one
/// date on, and those that were put off until an instant since.
pub fn open(db: &Connection, from: Day, since: DateTime<Utc>) -> Result<Vec<Open>> {
    // CROSS JOIN fixes the order, so that the index by child and date is used.
    let mut statement = db.prepare_cached(
        "SELECT delivery.id, reminder_id, delivery.child_id, date, time, delivery.title, target,
                (SELECT until FROM fate WHERE delivery_id = delivery.id AND outcome = 'snoozed'
                 ORDER BY seq DESC LIMIT 1) AS until
         FROM delivery JOIN reminder ON reminder.id = reminder_id AND switch = 'on' AND removed = 0
         WHERE delivery.id IN (
             SELECT delivery.id FROM child CROSS JOIN delivery ON child_id = child.id AND date >= :from
             UNION SELECT delivery_id FROM fate WHERE outcome = 'snoozed' AND until >= :since)
         AND coalesce((SELECT outcome FROM fate WHERE delivery_id = delivery.id ORDER BY seq DESC LIMIT 1),
                      'claimed') = 'claimed'
         ORDER BY date, time, delivery.id",
    )?;
    let named = named_params! { ":from": from, ":since": since.timestamp_millis() };
    let rows = statement.query_map(named, open_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn open_row(row: &Row<'_>) -> rusqlite::Result<Open> {
    Ok(Open {
        id: row.get("id")?,
        reminder: row.get("reminder_id")?,
        until: row
            .get::<_, Option<i64>>("until")?
            .and_then(DateTime::from_timestamp_millis),
        slot: slot(row)?,
        child: row.get("child_id")?,
        title: row.get("title")?,
        target: row.get::<_, Json<_>>("target")?.0,
    })
}

/// What became of a child's reminders from one date on, newest first.
pub fn lately(db: &Connection, child: ChildId, from: Day) -> Result<Vec<Delivery>> {
    // Late is what was claimed late, or shown long after (when the app had to be started again).
    let mut statement = db.prepare_cached(
        "SELECT delivery.id, title, date, time, timing, face.obstacle, face.server_id,
                (SELECT count(*) FROM fate WHERE delivery_id = delivery.id AND outcome = 'snoozed') AS put_off,
                iif(timing <> 'on_time' OR seen.at - claimed_at > :on_time, seen.at_time, NULL) AS late_at,
                coalesce(last.outcome, 'claimed') AS outcome
         FROM delivery LEFT JOIN fate AS last ON last.seq = (
             SELECT max(seq) FROM fate WHERE delivery_id = delivery.id)
         LEFT JOIN fate AS seen ON seen.seq = (
             SELECT min(seq) FROM fate
             WHERE delivery_id = delivery.id AND outcome IN ('shown', 'opened', 'banner'))
         LEFT JOIN fate AS face ON face.seq = (
             SELECT max(seq) FROM fate
             WHERE delivery_id = delivery.id AND outcome IN ('shown', 'banner'))
         WHERE child_id = :child AND date >= :from ORDER BY date DESC, time DESC, delivery.id DESC",
    )?;
    let named =
        named_params! { ":child": child, ":from": from, ":on_time": ON_TIME.num_milliseconds() };
    let rows = statement.query_map(named, |row| {
        let Slot { date, time } = slot(row)?;
        let because = match row.get::<_, Word<_>>("timing")?.0 {
            Timing::OnTime => LateBecause::Closed,
            Timing::AfterQuiet => LateBecause::Quiet,
            Timing::Late => LateBecause::Asleep,
        };
        let late_at = row.get::<_, Option<Word<_>>>("late_at")?;
        Ok(Delivery {
            id: row.get("id")?,
            title: row.get("title")?,
            date,
            time,
            outcome: row.get::<_, Word<_>>("outcome")?.0,
            late: late_at.map(|Word(at)| Lateness { at, because }),
            put_off: row.get("put_off")?,
            obstacle: row.get::<_, Option<Word<_>>>("obstacle")?.map(|why| why.0),
            server_id: row.get("server_id")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn slot(row: &Row<'_>) -> rusqlite::Result<Slot> {
    Ok(Slot {
        date: row.get("date")?,
        time: row.get::<_, Word<_>>("time")?.0,
    })
}
