//! What a child can do.

use rusqlite::Connection;

use super::child_views::free_of;
use super::offer::offer;
use super::{fading, jar, milestones, plays, stars};
use crate::action::ChildAction;
use crate::error::{Error, Field, Problem, Result};
use crate::library;
use crate::model::completion::{By, Completion};
use crate::model::day::{Day, Now};
use crate::model::dose::{Done, Dose};
use crate::model::ids::{ChildId, CompletionId, ExerciseId, RedemptionId, RewardId};
use crate::model::media::MediaHash;
use crate::model::reward::{Answer, Handover, Offered};
use crate::store::redemptions::{self, Redemption};
use crate::store::rewards::{self, SavingFor};
use crate::store::{
    completions, media, passport, places, playing, programs, settings, skills, span,
};
use crate::view::outcome::{Outcome, Recorded, RedemptionState, StarEarned};

pub(super) fn act(db: &Connection, action: ChildAction, today: Day, now: Now) -> Result<Outcome> {
    match action {
        ChildAction::Complete {
            exercise,
            nth,
            done: Done::AsAsked,
            sticker,
        } => plays::finish(db, exercise, nth, sticker, today, now),
        ChildAction::Complete {
            exercise,
            nth,
            done,
            sticker,
        } => {
            let wish = Wish {
                exercise,
                day: today,
                nth,
                done,
                sticker,
                by: By::Child,
                why: "",
            };
            complete(db, wish, now)
        }
        ChildAction::Decorate {
            completion,
            sticker,
            effort,
            place,
        } => {
            let Some((child, done)) = completions::get(db, completion)? else {
                return Err(Error::Gone);
            };
            let other = sticker.as_deref().filter(|chosen| *chosen != done.sticker);
            known_sticker(db, child, other)?;
            if let Some(place) = &place {
                places::named(db, place)?;
            }
            let news = sticker
                .as_ref()
                .is_some_and(|chosen| *chosen != done.sticker)
                || effort.is_some_and(|said| Some(said) != done.effort)
                || place.is_some() && place != done.place;
            let mut stamp = None;
            if let Some(place) = place.as_deref().filter(|_| news)
                && passport::times(db, child, place)? == 0
            {
                stamp = Some(places::named(db, place)?);
            }
            if news {
                let said = completions::Remark {
                    sticker: sticker.as_deref(),
                    effort,
                    place: place.as_deref(),
                };
                completions::remark(db, completion, said, now)?;
            }
            Ok(Outcome {
                completion: Some(completion),
                stamp,
                sticker: sticker.or(Some(done.sticker)),
                ..Outcome::default()
            })
        }
        ChildAction::Undo { completion } => {
            if let Some((_, done)) = completions::get(db, completion)?
                && done.day != today
            {
                return Err(Error::TooLate);
            }
            undo(db, completion, By::Child, "", now)
        }
        ChildAction::Play {
            exercise,
            nth,
            step,
            event,
        } => plays::event(db, exercise, nth, (step, event), today),
        ChildAction::FinishPlay { exercise, nth } => {
            plays::finish(db, exercise, nth, None, today, now)
        }
        ChildAction::Hurts { exercise } => plays::hurts(db, exercise, today, now),
        ChildAction::Tell {
            exercise,
            nth,
            signal,
        } => plays::tell(db, exercise, nth, signal, today, now),
        ChildAction::SaveFor { reward } => save_for(db, reward, today, now),
        ChildAction::Ask { reward, nth } => ask(db, reward, nth, today, now),
    }
}

/// A completion that is wished for.
pub(super) struct Wish<'a> {
    pub exercise: ExerciseId,
    pub day: Day,
    pub nth: u8,
    pub done: Done,
    pub sticker: Option<String>,
    pub by: By,
    pub why: &'a str,
}

/// Writes a completion down, unless it is there already.
pub(super) fn complete(db: &Connection, wish: Wish<'_>, now: Now) -> Result<Outcome> {
    let plan = programs::of_exercise(db, wish.exercise)?;
    known_sticker(db, plan.child, wish.sticker.as_deref())?;
    let exercise = plan.exercise(wish.exercise).ok_or(Error::Gone)?;
    let details = plan
        .on(wish.day)
        .and_then(|_| exercise.on(wish.day))
        .ok_or(Error::Gone)?;
    let earned = completions::of_day(db, wish.exercise, wish.day)?;
    if let Some(done) = earned.iter().find(|done| done.nth == wish.nth) {
        return completed(db, plan.child, done, &details.dose, Vec::new());
    }
    let times = times_to_earn(db, plan.child, wish.exercise, wish.day)?;
    if !(1..=times).contains(&wish.nth) || earned.len() >= usize::from(times) {
        return Err(Error::Gone);
    }
    let id = CompletionId::new(now);
    let done = Completion {
        id,
        exercise: wish.exercise,
        day: wish.day,
        nth: wish.nth,
        work: details.dose.record(wish.done),
        sticker: wish.sticker.unwrap_or_else(|| {
            library::offer(wish.exercise, wish.day, wish.nth, 1, &[]).swap_remove(0)
        }),
        effort: None,
        place: None,
        by: wish.by,
    };
    let before = skills::of_exercise(db, plan.child, wish.exercise)?;
    completions::add(db, plan.child, &done, wish.why, now)?;
    playing::forget_of(db, wish.exercise, wish.day, wish.nth)?;
    let marble = jar::drop_marble(db, plan.child, id, now)?;
    let stars = stars::give(db, plan.child, wish.day, wish.day, now)?;
    Ok(Outcome {
        marble,
        milestones: milestones::pass(db, plan.child, wish.exercise, before, wish.by, now)?,
        ..completed(db, plan.child, &done, &details.dose, stars)?
    })
}

/// Writes down that a completion was taken back, unless it was already.
pub(super) fn undo(
    db: &Connection,
    id: CompletionId,
    by: By,
    why: &str,
    now: Now,
) -> Result<Outcome> {
    match completions::get(db, id)? {
        Some((child, done)) => {
            let reached = stars::reached(db, child, done.day)?;
            completions::undo(db, id, by, why, now)?;
            stars::take_back(db, child, done.day, &reached, now)?;
            stars::give(db, child, done.day, done.day, now)?;
            Ok(Outcome::default())
        }
        None if completions::was_written(db, id)? => Ok(Outcome::default()),
        None => Err(Error::Gone),
    }
}

/// How many stickers an exercise can earn on `day`.
fn times_to_earn(db: &Connection, child: ChildId, exercise: ExerciseId, day: Day) -> Result<u8> {
    let week = settings::week_cut(db)?.week_of(day);
    let span = span::of_week(db, child, week)?;
    let tally = span.plans.iter().find_map(|plan| {
        let row = plan.exercises.iter().position(|one| one.id == exercise)?;
        Some(span.count(plan, week).tally(row, day))
    });
    Ok(tally.ok_or(Error::Gone)?.times_to_earn())
}

fn completed(
    db: &Connection,
    child: ChildId,
    done: &Completion,
    dose: &Dose,
    stars: Vec<StarEarned>,
) -> Result<Outcome> {
    Ok(Outcome {
        completion: Some(done.id),
        recorded: Some(Recorded {
            work: done.work,
            whole: done.work == dose.whole(),
        }),
        sticker: Some(done.sticker.clone()),
        offer: Some(offer(db, child, done.exercise, done.day, done.nth)?),
        stars,
        ..Outcome::default()
    })
}

fn known_sticker(db: &Connection, child: ChildId, sticker: Option<&str>) -> Result<()> {
    let known = match sticker {
        Some(sticker) => match MediaHash::of_sticker(sticker) {
            Some(hash) => media::is_offered(db, child, hash)?,
            None => library::is_sticker(sticker),
        },
        None => true,
    };
    if known {
        Ok(())
    } else {
        Err(Error::Invalid(Field::Sticker, Problem::Unknown))
    }
}

fn save_for(db: &Connection, id: RewardId, today: Day, now: Now) -> Result<Outcome> {
    let reward = rewards::get(db, id)?;
    if reward.offered == Offered::PutAway {
        return Err(Error::Gone);
    }
    // Asking twice must not renew the price: it stays what it was when the saving began.
    if rewards::saving(db, reward.child)?.is_none_or(|saving| saving.reward != id) {
        rewards::save_for(
            db,
            reward.child,
            SavingFor {
                reward: id,
                price: fading::price(db, id, &reward, today)?,
            },
            answered(db, id)?,
            now,
        )?;
    }
    Ok(Outcome::default())
}

fn ask(db: &Connection, id: RewardId, nth: u16, today: Day, now: Now) -> Result<Outcome> {
    if let Some(asked) = redemptions::find(db, id, nth)? {
        return Ok(asked_state(&asked));
    }
    let reward = rewards::get(db, id)?;
    if reward.offered == Offered::PutAway || answered(db, id)? + 1 != nth {
        return Err(Error::Gone);
    }
    let saving = rewards::saving(db, reward.child)?.filter(|saving| saving.reward == id);
    let mut asked = Redemption {
        id: RedemptionId::new(now),
        child: reward.child,
        reward: id,
        nth,
        price: match saving {
            Some(saving) => saving.price,
            None => fading::price(db, id, &reward, today)?,
        },
        name: reward.name,
        picture: reward.picture,
        day: today,
        answer: None,
    };
    fading::in_time(db, id, today)?;
    enough(free_of(db, asked.child)?, &asked)?;
    redemptions::ask(db, &asked, now)?;
    if reward.handover == Handover::AtOnce {
        fading::tell_again(db, &asked, today, now)?;
        redemptions::answer(db, asked.id, Answer::Given, By::Child, today, now)?;
        asked.answer = Some((Answer::Given, today));
    }
    Ok(asked_state(&asked))
}

/// How many askings for a reward are over.
pub(super) fn answered(db: &Connection, reward: RewardId) -> Result<u16> {
    Ok(redemptions::last(db, reward)?.map_or(0, |last| {
        if last.answer.is_some() {
            last.nth
        } else {
            last.nth - 1
        }
    }))
}

/// Refuses what so many stickers do not reach for.
pub(super) fn enough(stickers: u32, asked: &Redemption) -> Result<()> {
    if stickers < u32::from(asked.price) {
        Err(Error::NotEnough)
    } else {
        Ok(())
    }
}

fn asked_state(asked: &Redemption) -> Outcome {
    let state = RedemptionState {
        redemption: asked.id,
        answer: asked.answer.map(|(answer, _)| answer),
    };
    Outcome {
        redemption: Some(state),
        ..Outcome::default()
    }
}
