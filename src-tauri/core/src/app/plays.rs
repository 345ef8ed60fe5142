//! Doing an exercise in the app.

use rusqlite::Connection;

use super::child_acts::{Wish, complete};
use super::child_views;
use crate::error::{Error, Field, Problem, Result};
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::dose::Done;
use crate::model::ids::ExerciseId;
use crate::model::play::{Play, PlayEvent};
use crate::model::signal::{Signal, WORST_FACE};
use crate::store::playing::{self, Playing};
use crate::store::{programs, signals};
use crate::view::outcome::Outcome;
use crate::view::play::PlayView;

/// Lets something happen in the play of an exercise, at this step of it, beginning one if none is
/// in the middle.
pub(super) fn event(
    db: &Connection,
    exercise: ExerciseId,
    nth: u8,
    (step, event): (u32, PlayEvent),
    today: Day,
    now: Now,
) -> Result<Outcome> {
    let play = current(db, exercise, nth, today, now)?.after(step, event);
    playing::keep(
        db,
        exercise,
        &Playing {
            day: today,
            nth,
            play: play.clone(),
        },
    )?;
    Ok(Outcome {
        play: Some(play),
        ..Outcome::default()
    })
}

/// "I did it": writes down what was counted, or the whole dose when nothing was.
pub(super) fn finish(
    db: &Connection,
    exercise: ExerciseId,
    nth: u8,
    today: Day,
    now: Now,
) -> Result<Outcome> {
    let done = current(db, exercise, nth, today, now)?.done();
    playing::forget(db, exercise)?;
    complete(db, wish(exercise, nth, done, today), now)
}

/// "Too hard", "it hurts": stops kindly and writes it down. What was done until then counts.
pub(super) fn tell(
    db: &Connection,
    exercise: ExerciseId,
    nth: u8,
    signal: Signal,
    today: Day,
    now: Now,
) -> Result<Outcome> {
    if matches!(signal, Signal::Hurts { face: Some(face) } if face > WORST_FACE) {
        return Err(Error::Invalid(Field::Face, Problem::OutOfRange));
    }
    let child = programs::of_exercise(db, exercise)?.child;
    signals::add(db, child, exercise, signal, today, now)?;
    let play = current(db, exercise, nth, today, now)?;
    playing::forget(db, exercise)?;
    if play.has_work() {
        complete(db, wish(exercise, nth, play.done(), today), now)
    } else {
        Ok(Outcome::default())
    }
}

/// What the player shows.
pub(super) fn view(db: &Connection, exercise: ExerciseId, today: Day) -> Result<PlayView> {
    let plan = programs::of_exercise(db, exercise)?;
    let mut today_view = child_views::today(db, plan.child, today)?;
    let at = today_view
        .cards
        .iter()
        .position(|card| card.exercise == exercise)
        .ok_or(Error::Gone)?;
    let card = today_view.cards.swap_remove(at);
    let nth = card.next.ok_or(Error::Gone)?;
    let play = match playing::get(db, exercise)? {
        Some(playing)
            if (playing.day, playing.nth) == (today, nth) && playing.play.dose == card.dose =>
        {
            playing.play.resumed()
        }
        _ => Play::new(card.dose.clone()),
    };
    Ok(PlayView {
        face: today_view.face,
        card,
        nth,
        play,
    })
}

/// The play in the middle, or a new one. One left over from an earlier day is written down as what
/// it was: that much done on that day.
fn current(db: &Connection, exercise: ExerciseId, nth: u8, today: Day, now: Now) -> Result<Play> {
    let plan = programs::of_exercise(db, exercise)?;
    let details = plan
        .exercise(exercise)
        .and_then(|one| one.on(today))
        .ok_or(Error::Gone)?;
    let Some(left) = playing::get(db, exercise)? else {
        return Ok(Play::new(details.dose.clone()));
    };
    if (left.day, left.nth) == (today, nth) && left.play.dose == details.dose {
        return Ok(left.play);
    }
    playing::forget(db, exercise)?;
    if left.day < today && left.play.has_work() {
        match complete(
            db,
            wish(exercise, left.nth, left.play.done(), left.day),
            now,
        ) {
            Ok(_) | Err(Error::Gone) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Play::new(details.dose.clone()))
}

fn wish(exercise: ExerciseId, nth: u8, done: Done, day: Day) -> Wish<'static> {
    Wish {
        exercise,
        day,
        nth,
        done,
        sticker: None,
        by: By::Child,
        why: "",
    }
}
