//! What is in sight of a child, or was when the app ended, and still calls for something.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::due::{MovesOf, Round};
use super::open_row;
use crate::error::Result;
use crate::model::day::Now;
use crate::model::delivery::Notice;
use crate::model::ids::DeliveryId;
use crate::model::reminder::occurrences::{LOOK_BACK, earliest_date};
use crate::model::settings::Settings;

/// What these deliveries still call for, gathered into one notice for each child. What was answered
/// is left out, and what is done, over or no longer wanted; nothing is written down.
pub fn standing(
    db: &Connection,
    deliveries: &[DeliveryId],
    now: Now,
    settings: &Settings,
    moves_of: &mut MovesOf<'_>,
) -> Result<Vec<Notice>> {
    let mut statement = db.prepare_cached(
        "SELECT delivery.id, reminder_id, delivery.child_id, date, time, delivery.title, target,
                (SELECT until FROM fate WHERE delivery_id = delivery.id AND outcome = 'snoozed'
                 ORDER BY seq DESC LIMIT 1) AS until
         FROM delivery JOIN reminder ON reminder.id = reminder_id AND switch = 'on' AND removed = 0
         WHERE delivery.id = :id
         AND coalesce((SELECT outcome FROM fate WHERE delivery_id = delivery.id ORDER BY seq DESC LIMIT 1),
                      'claimed') IN ('claimed', 'shown', 'banner')",
    )?;
    let mut round = Round::new(db, now, settings, moves_of);
    for id in deliveries {
        let row = statement.query_row(named_params! { ":id": id }, open_row);
        if let Some(open) = row.optional()? {
            round.recall(open)?;
        }
    }
    Ok(round.notices)
}

/// What stood in a banner of the app that nobody has answered, and still calls for something: a
/// banner ends with the app.
pub fn left_in_banners(
    db: &Connection,
    now: Now,
    settings: &Settings,
    moves_of: &mut MovesOf<'_>,
) -> Result<Vec<Notice>> {
    // CROSS JOIN fixes the order, so that the index by child and date is used.
    let mut statement = db.prepare_cached(
        "SELECT delivery.id FROM child CROSS JOIN delivery ON child_id = child.id AND date >= :from
         WHERE (SELECT outcome FROM fate WHERE delivery_id = delivery.id ORDER BY seq DESC LIMIT 1)
               = 'banner'
         ORDER BY date, time, delivery.id",
    )?;
    let from = earliest_date(now.utc - LOOK_BACK, now);
    let rows = statement.query_map(named_params! { ":from": from }, |row| row.get(0))?;
    let left: Vec<DeliveryId> = rows.collect::<rusqlite::Result<_>>()?;
    standing(db, &left, now, settings, moves_of)
}
