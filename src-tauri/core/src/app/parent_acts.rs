//! What a parent can do. The PIN was checked at the door.

use rusqlite::Connection;

use super::child_acts::{Wish, complete, enough, undo};
use super::child_views::balance_of;
use super::{after_review, set_pin};
use super::{fading, plays, questions, stars};
use crate::action::ParentAction;
use crate::error::{Error, Field, Problem, Result};
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::fading::Stretched;
use crate::model::ids::{PauseId, ProgramId, RedemptionId};
use crate::model::pause::PauseDetails;
use crate::model::reminder::rhythm;
use crate::model::reward::Answer;
use crate::model::settings::Settings;
use crate::model::text;
use crate::store::anchors::Moved;
use crate::store::self_checks;
use crate::store::{
    anchors, children, media, pauses, places, programs, redemptions, reminders, settings,
};
use crate::view::outcome::ParentOutcome;

pub(super) fn act(
    db: &Connection,
    action: ParentAction,
    today: Day,
    now: Now,
) -> Result<ParentOutcome> {
    use ParentAction as A;
    match action {
        A::SetChild { child, details } => {
            well_formed(child.is_well_formed())?;
            children::set(db, child, &details.checked()?, children::Kind::Own, now)?;
        }
        // Erasing touches the snapshots too: the app does it, outside this transaction.
        A::EraseChild { .. } => return Err(Error::Gone),
        A::SetProgram { program, details } => {
            well_formed(program.is_well_formed())?;
            let details = details.checked()?;
            children::get(db, details.child)?;
            programs::set(db, program, &details, today, now)?;
            give_stars(db, program, today, now)?;
        }
        A::EndProgram { program } => {
            programs::end(db, program, today, now)?;
            give_stars(db, program, today, now)?;
        }
        A::FinishProgram { program } => {
            after_review::finish(db, program, today, now)?;
            give_stars(db, program, today, now)?;
        }
        A::StartNext {
            after,
            program,
            details,
            exercises,
        } => {
            well_formed(program.is_well_formed())?;
            let next = after_review::Next {
                after,
                program,
                details: details.checked()?,
                exercises,
            };
            after_review::start_next(db, next, today, now)?;
            give_stars(db, after, today, now)?;
        }
        A::SetExercise {
            program,
            exercise,
            details,
        } => {
            well_formed(exercise.is_well_formed())?;
            let details = details.checked()?;
            anchors::known(db, &details.anchor)?;
            programs::set_exercise(db, program, exercise, &details, today, now)?;
            give_stars(db, programs::of_exercise(db, exercise)?.id, today, now)?;
        }
        A::RetireExercise { exercise } => {
            programs::retire_exercise(db, exercise, today, now)?;
            give_stars(db, programs::of_exercise(db, exercise)?.id, today, now)?;
        }
        A::ArrangeExercises { program, order } => programs::arrange(db, program, &order)?,
        A::SetPause { pause, details } => set_pause(db, pause, details, today, now)?,
        A::RemovePause { pause } => {
            if let Some(before) = pauses::get(db, pause)? {
                let before_it = fading::standings(db, before.child, today)?;
                pauses::remove(db, pause)?;
                fading::keep(db, before.child, &before_it, today, now)?;
                stars::give(db, before.child, before.from, before.to, now)?;
            }
        }
        A::SetReward { reward, details } => {
            well_formed(reward.is_well_formed())?;
            let details = details.checked()?;
            children::get(db, details.child)?;
            fading::set_reward(db, reward, &details, now)?;
        }
        A::StretchReward { reward, stretch } => {
            fading::stretch(db, reward, Stretched::Price, stretch, today, now)?;
        }
        A::StopStretch { reward } => fading::stop(db, reward, today, now)?,
        A::SpaceReward { reward, stretch } => {
            fading::stretch(db, reward, Stretched::Spacing, stretch, today, now)?;
        }
        A::StopSpacing { reward } => fading::stop_spacing(db, reward, now)?,
        A::SetQuestion {
            question,
            details,
            kept,
        } => {
            well_formed(question.is_well_formed())?;
            questions::set(db, question, details, kept, today, now)?;
        }
        A::RemoveQuestion { question } => crate::store::questions::remove(db, question)?,
        A::SetAside { child, concern } => questions::hear(db, child, concern, today, now)?,
        A::SetOwnSticker { hash, details } => {
            let details = details.checked()?;
            children::get(db, details.child)?;
            media::known(db, hash)?;
            media::set_sticker(db, hash, &details)?;
        }
        A::SetPlace { place, details } => {
            well_formed(place.is_well_formed())?;
            places::set(db, place, &details.checked()?)?;
        }
        A::SetAnchor { anchor, details } => anchors::set(db, &anchor, &details.checked(&anchor)?)?,
        A::ArrangeAnchors { order } => anchors::arrange(db, &order)?,
        A::SetJar { jar, details } => {
            well_formed(jar.is_well_formed())?;
            super::jar::set(db, jar, details)?;
        }
        A::GiveJar { jar } => super::jar::give(db, jar, today, now)?,
        A::AnswerAsk { redemption, answer } => answer_ask(db, redemption, answer, today, now)?,
        A::SetReminder { reminder, details } => {
            well_formed(reminder.is_well_formed())?;
            let details = details.checked()?;
            children::get(db, details.child)?;
            anchors::known(db, details.anchor.as_deref().unwrap_or_default())?;
            reminders::set(db, reminder, &details, now)?;
        }
        A::RemoveReminder { reminder } => reminders::remove(db, reminder)?,
        A::SetUsualTimes { anchor, usual } => {
            if anchors::set_usual(db, &anchor, &rhythm::checked(usual)?)? == Moved::Yes {
                reminders::moved(db, &anchor, now)?;
            }
        }
        A::AnswerSelfCheck { check, seen } => self_checks::answer(db, check, seen, now)?,
        A::CorrectAdd {
            exercise,
            day,
            nth,
            done,
            why,
        } => {
            if day > today {
                return Err(Error::Invalid(Field::Day, Problem::InTheFuture));
            }
            let why = text::text(Field::Note, &why)?;
            complete(
                db,
                Wish {
                    exercise,
                    day,
                    nth,
                    done,
                    sticker: None,
                    by: By::Parent,
                    why: &why,
                },
                now,
            )?;
        }
        A::CorrectUndo { completion, why } => {
            undo(
                db,
                completion,
                By::Parent,
                &text::text(Field::Note, &why)?,
                now,
            )?;
        }
        A::SetSettings { settings } => set_settings(db, &settings.checked()?, today, now)?,
        A::ChangePin { pin } => {
            return Ok(ParentOutcome {
                recovery: Some(set_pin(db, &pin)?.to_string()),
            });
        }
    }
    Ok(ParentOutcome::default())
}

/// Has a pause, and gives the stars of weeks whose goal it brings within reach.
fn set_pause(
    db: &Connection,
    id: PauseId,
    details: PauseDetails,
    today: Day,
    now: Now,
) -> Result<()> {
    well_formed(id.is_well_formed())?;
    let mut details = details.checked()?;
    let before = pauses::get(db, id)?;
    if let Some(before) = &before {
        details.child = before.child;
    }
    children::get(db, details.child)?;
    let before_it = fading::standings(db, details.child, today)?;
    pauses::set(db, id, &details)?;
    fading::keep(db, details.child, &before_it, today, now)?;
    // A pause that moved also brings back the days it covered before.
    for pause in before.iter().chain([&details]) {
        stars::give(db, pause.child, pause.from, pause.to, now)?;
    }
    Ok(())
}

/// Has these settings, and gives the stars of weeks that a new first weekday cuts short. A new turn
/// of the day may be one that has just passed: what was left in the middle before it is settled.
fn set_settings(db: &Connection, settings: &Settings, today: Day, now: Now) -> Result<()> {
    let first = settings::week_cut(db)?.week_of(today).first;
    settings::set(db, settings, today)?;
    plays::settle(db, Day::of(now, settings.rollover), now)?;
    for child in children::all(db)? {
        stars::give(db, child.id, first, today, now)?;
    }
    Ok(())
}

/// Gives the stars that a change of a program brings within reach: in this week, or on the day on
/// which the program is made in all its weeks so far.
fn give_stars(db: &Connection, program: ProgramId, today: Day, now: Now) -> Result<()> {
    let plan = programs::get(db, program)?;
    let (first, last) = match plan.newest() {
        Some(details) if plan.made_on == today => (details.start, details.last().min(today)),
        _ => (today, today),
    };
    stars::give(db, plan.child, first, last, now).map(drop)
}

fn answer_ask(
    db: &Connection,
    id: RedemptionId,
    answer: Answer,
    today: Day,
    now: Now,
) -> Result<()> {
    let asked = redemptions::get(db, id)?;
    if asked.answer.is_some() {
        return Ok(());
    }
    if answer == Answer::Given {
        enough(balance_of(db, asked.child)?, &asked)?;
        fading::tell_again(db, &asked, today, now)?;
    }
    redemptions::answer(db, id, answer, By::Parent, today, now)
}

fn well_formed(is_well_formed: bool) -> Result<()> {
    if is_well_formed {
        Ok(())
    } else {
        Err(Error::Invalid(Field::Id, Problem::Unknown))
    }
}
