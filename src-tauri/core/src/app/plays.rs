//! Doing an exercise in the app.

use rusqlite::Connection;

use super::child_acts::{Wish, complete};
use super::child_views;
use crate::error::{Error, Field, Problem, Result};
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::dose::{Done, Dose};
use crate::model::ids::ExerciseId;
use crate::model::play::{LONGEST_BEAT_MS, Play, PlayEvent};
use crate::model::signal::{Signal, WORST_FACE};
use crate::store::playing::{self, Playing};
use crate::store::{completions, programs, signals};
use crate::view::outcome::Outcome;
use crate::view::play::PlayView;

/// Lets something happen in the play of an exercise, at this step of it, beginning one if none is
/// in the middle. What is on record already is played no more.
pub(super) fn event(
    db: &Connection,
    exercise: ExerciseId,
    nth: u8,
    (step, event): (u32, PlayEvent),
    today: Day,
) -> Result<Outcome> {
    let Some(before) = current(db, exercise, nth, today)? else {
        return Ok(Outcome::default());
    };
    let at = before.step;
    let play = before.after(step, event);
    if play.step != at {
        let play = play.clone();
        let playing = Playing {
            day: today,
            nth,
            play,
        };
        playing::keep(db, exercise, &playing)?;
    }
    Ok(Outcome {
        play: Some(play),
        ..Outcome::default()
    })
}

/// "I did it", in the player or on the card: writes down what was counted in the player, or the
/// whole dose when nothing was begun there.
pub(super) fn finish(
    db: &Connection,
    exercise: ExerciseId,
    nth: u8,
    sticker: Option<String>,
    today: Day,
    now: Now,
) -> Result<Outcome> {
    let play = current(db, exercise, nth, today)?;
    if play.is_some() {
        playing::forget(db, exercise)?;
    }
    let done = play.map_or(Done::AsAsked, |play| play.done());
    let wish = Wish {
        sticker,
        ..wish(exercise, nth, done, today)
    };
    complete(db, wish, now)
}

/// "It hurts", before anything else is asked: it is on record, whatever the child does next.
pub(super) fn hurts(
    db: &Connection,
    exercise: ExerciseId,
    today: Day,
    now: Now,
) -> Result<Outcome> {
    say(db, exercise, Signal::Hurts { face: None }, today, now)?;
    Ok(Outcome::default())
}

/// "Too hard", "it hurts", while it is done or after it: writes it down, and stops what is in the
/// middle. What was done until then counts.
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
    say(db, exercise, signal, today, now)?;
    let Some(play) = current(db, exercise, nth, today)? else {
        return Ok(Outcome::default());
    };
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
    let play = in_the_middle(db, exercise, &card.dose, today)?.resumed();
    Ok(PlayView {
        face: today_view.face,
        card,
        nth,
        play,
        longest_beat_ms: LONGEST_BEAT_MS,
    })
}

/// Writes down what was left in the middle on earlier days, as what it was: that much done on that
/// day. So a move that nobody came back to has its sticker, too.
pub(super) fn settle(db: &Connection, today: Day, now: Now) -> Result<()> {
    for (exercise, left) in playing::before(db, today)? {
        playing::forget(db, exercise)?;
        if !left.play.has_work() {
            continue;
        }
        match complete(
            db,
            wish(exercise, left.nth, left.play.done(), left.day),
            now,
        ) {
            // It was not asked for any more by the end of that day, or all of it was done.
            Ok(_) | Err(Error::Gone) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The play of this time of today, as far as it got; none when that is on record already.
fn current(db: &Connection, exercise: ExerciseId, nth: u8, today: Day) -> Result<Option<Play>> {
    let plan = programs::exercise(db, exercise)?;
    let details = plan.on(today).ok_or(Error::Gone)?;
    let done = completions::of_day(db, exercise, today)?;
    if done.iter().any(|done| done.nth == nth) {
        return Ok(None);
    }
    in_the_middle(db, exercise, &details.dose, today).map(Some)
}

/// The play in the middle, or a new one. It is of today, whichever time of today it was begun as:
/// one may have been taken back meanwhile. That of a day to come was begun before the clock was put
/// right.
fn in_the_middle(db: &Connection, exercise: ExerciseId, dose: &Dose, today: Day) -> Result<Play> {
    Ok(match playing::get(db, exercise)? {
        Some(left) if left.day >= today => left.play.under(dose),
        _ => Play::new(dose.clone()),
    })
}

fn say(db: &Connection, exercise: ExerciseId, signal: Signal, today: Day, now: Now) -> Result<()> {
    let child = programs::of_exercise(db, exercise)?.child;
    signals::add(db, child, exercise, signal, today, now)
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
