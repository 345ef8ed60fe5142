//! Reminders: what is due, and the moves it is about.

use rusqlite::Connection;

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::delivery::Notice;
use crate::model::ids::{ChildId, DeliveryId};
use crate::model::reminder::{DayMoves, Move};
use crate::store::{deliveries, settings, span};

pub(super) fn claim_due(db: &Connection, now: Now) -> Result<Vec<Notice>> {
    let settings = settings::get(db)?;
    deliveries::claim_due(db, now, &settings, &mut |child, day| moves(db, child, day))
}

pub(super) fn unanswered(db: &Connection, now: Now) -> Result<Option<Vec<Notice>>> {
    let settings = settings::get(db)?;
    deliveries::unanswered(db, now, &settings, &mut |child, day| moves(db, child, day))
}

pub(super) fn standing(
    db: &Connection,
    deliveries: &[DeliveryId],
    now: Now,
) -> Result<Vec<Notice>> {
    let settings = settings::get(db)?;
    deliveries::standing(db, deliveries, now, &settings, &mut |child, day| {
        moves(db, child, day)
    })
}

pub(super) fn left_in_banners(db: &Connection, now: Now) -> Result<Vec<Notice>> {
    let settings = settings::get(db)?;
    deliveries::left_in_banners(db, now, &settings, &mut |child, day| moves(db, child, day))
}

/// A child's moves of one day, asked or not, done or not.
fn moves(db: &Connection, child: ChildId, day: Day) -> Result<DayMoves> {
    let week = settings::week_cut(db)?.week_of(day);
    let span = span::of_week(db, child, week)?;
    let mut moves = Vec::new();
    for plan in &span.plans {
        let count = span.count(plan, week);
        for (row, exercise) in plan.exercises.iter().enumerate() {
            let Some(details) = exercise.on(day) else {
                continue;
            };
            let tally = count.tally(row, day);
            moves.push(Move {
                exercise: exercise.id,
                program: plan.id,
                name: details.name.clone(),
                asked: tally.asked,
                done: tally.done,
            });
        }
    }
    Ok(DayMoves {
        paused: span.pause_on(day).is_some(),
        moves,
    })
}
