//! Gathers the facts of one day, to be corrected.

use rusqlite::Connection;

use crate::error::Result;
use crate::model::completion::By;
use crate::model::day::{Day, wall_time};
use crate::model::ids::ChildId;
use crate::model::week::next_to_earn;
use crate::store::completions::{self, Entry};
use crate::store::{children, places, settings, span};
use crate::view::parent::{Change, DayChange, DayDone, DayRow, ParentDayView};

pub(super) fn day(db: &Connection, child: ChildId, day: Day, today: Day) -> Result<ParentDayView> {
    let week = settings::week_cut(db)?.week_of(day);
    let span = span::of_week(db, child, week)?;
    let record = completions::record(db, child, day)?;
    let mut rows = Vec::new();
    let mut history = Vec::new();
    for plan in &span.plans {
        let count = span.count(plan, week);
        for (row, exercise) in plan.exercises.iter().enumerate() {
            let Some(details) = exercise.on(day).or_else(|| exercise.newest()) else {
                continue;
            };
            let tally = count.tally(row, day);
            let there = plan.on(day).is_some() && exercise.on(day).is_some();
            let entries = || {
                record
                    .iter()
                    .filter(|record| record.exercise == exercise.id)
            };
            for record in entries() {
                changes(&details.name, record, &mut history);
            }
            let done: Vec<DayDone> = span
                .done
                .iter()
                .filter(|done| done.exercise == exercise.id && done.day == day)
                .map(|done| {
                    Ok(DayDone {
                        completion: done.id,
                        nth: done.nth,
                        sticker: done.sticker.clone(),
                        work: done.work,
                        effort: done.effort,
                        place: done
                            .place
                            .as_deref()
                            .map(|place| places::named(db, place))
                            .transpose()?,
                        by: done.by,
                        at: entries()
                            .find(|record| record.id == done.id)
                            .map_or_else(String::new, |record| when(&record.written)),
                    })
                })
                .collect::<Result<_>>()?;
            if there || !done.is_empty() {
                rows.push(DayRow {
                    exercise: exercise.id,
                    name: details.name.clone(),
                    demo: details.demo.clone(),
                    own: details.own,
                    whole: details.dose.whole(),
                    dose: details.dose.clone(),
                    asked: tally.asked,
                    next: next_to_earn(tally.times_to_earn(), done.iter().map(|done| done.nth))
                        .filter(|_| there && day <= today),
                    done,
                });
            }
        }
    }
    history.sort_by_key(|(at, _)| *at);
    Ok(ParentDayView {
        face: children::get(db, child)?,
        today,
        day,
        paused: span.pause_on(day).is_some(),
        rows,
        history: history.into_iter().map(|(_, change)| change).collect(),
    })
}

/// The changes a completion's record holds: added by a parent, taken back by anybody.
fn changes(name: &str, record: &completions::Record, history: &mut Vec<(i64, DayChange)>) {
    let change = |change, entry: &Entry| {
        (
            entry.at,
            DayChange {
                name: name.to_owned(),
                change,
                by: entry.by,
                at: when(entry),
                why: entry.why.clone(),
            },
        )
    };
    if record.written.by == By::Parent {
        history.push(change(Change::Added, &record.written));
    }
    history.extend(
        record
            .undone
            .as_ref()
            .map(|entry| change(Change::Undone, entry)),
    );
}

fn when(entry: &Entry) -> String {
    wall_time(entry.at, entry.zone)
}
