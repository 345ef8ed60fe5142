//! What a child answers to a notice: "10 more minutes" and "not today".

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rusqlite::{Connection, named_params, params};

use super::{Extra, Open, open_row, write};
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{DeliveryId, ReminderId};
use crate::model::reminder::occurrences::LOOK_BACK;
use crate::model::reminder::{DeliveryOutcome, NoticeAnswer};
use crate::store::column::Word;

/// How long "10 more minutes" puts a reminder off.
const PUT_OFF: TimeDelta = TimeDelta::minutes(10);

/// A clock that is corrected by less than this has not been put back.
const CORRECTION: TimeDelta = TimeDelta::minutes(1);

/// Writes down a child's answer to the notice that stood for these deliveries, in the caller's
/// transaction. The first answer is the one that counts.
pub fn answer(
    db: &Connection,
    deliveries: &[DeliveryId],
    answer: NoticeAnswer,
    today: Day,
    now: Now,
) -> Result<()> {
    let (outcome, until) = match answer {
        NoticeAnswer::Later => (DeliveryOutcome::Snoozed, Some(until(now))),
        NoticeAnswer::NotToday => (DeliveryOutcome::NotToday, None),
    };
    let extra = Extra {
        until,
        ..Extra::default()
    };
    write(db, deliveries, outcome, now, extra)?;
    if answer == NoticeAnswer::NotToday {
        let mut statement = db.prepare_cached(
            "INSERT INTO hush (reminder_id, day, at)
             SELECT reminder_id, :today, :now FROM delivery WHERE id = :id
             ON CONFLICT DO NOTHING",
        )?;
        for id in deliveries {
            statement
                .execute(named_params! { ":id": id, ":today": today, ":now": now.millis() })?;
        }
    }
    Ok(())
}

/// Whether somebody said "not today" to this reminder on that day.
pub fn is_hushed(db: &Connection, reminder: ReminderId, day: Day) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM hush WHERE reminder_id = ? AND day = ?")?
        .exists(params![reminder, day])?)
}

/// The deliveries that were put off until now or earlier and whose reminders still ring, oldest
/// first. When the clock was put back since, nobody knows how long it has been: they are due at once.
pub(super) fn snoozed(db: &Connection, now: Now) -> Result<Vec<Open>> {
    let mut statement = db.prepare_cached(
        "SELECT delivery.id, reminder_id, delivery.child_id, date, time, delivery.title, target, until
         FROM fate JOIN delivery ON delivery.id = delivery_id
         JOIN reminder ON reminder.id = reminder_id AND switch = 'on' AND removed = 0
         WHERE outcome = 'snoozed' AND until >= :from AND (until <= :now OR at > :set_back)
             AND NOT EXISTS (SELECT 1 FROM fate AS later
                             WHERE later.delivery_id = fate.delivery_id AND later.seq > fate.seq)
         ORDER BY until, delivery.id",
    )?;
    let rows = statement.query_map(
        named_params! {
            ":now": now.millis(),
            ":from": (now.utc - LOOK_BACK).timestamp_millis(),
            ":set_back": (now.utc + CORRECTION).timestamp_millis(),
        },
        open_row,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Claims what was put off once more, for this showing.
pub(super) fn claim_again(db: &Connection, id: DeliveryId, now: Now) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO fate (delivery_id, outcome, at, at_time) VALUES (:id, 'claimed', :at, :time)",
    )?
    .execute(named_params! { ":id": id, ":at": now.millis(), ":time": Word(now.time()) })?;
    Ok(())
}

/// Ten minutes on, as the wall clock shows minutes: reminders come when one begins.
fn until(now: Now) -> DateTime<Utc> {
    let later = now.utc + PUT_OFF;
    later.duration_trunc(TimeDelta::minutes(1)).unwrap_or(later)
}
