//! Gathers the facts of the child's screens.

use rusqlite::Connection;

use super::child_acts::answered;
use super::fading::{sleeps, stand};
use super::jar;
use super::offer::offer;
use crate::error::Result;
use crate::model::day::Day;
use crate::model::fading::{Step, Stretched};
use crate::model::ids::ChildId;
use crate::model::journey;
use crate::model::plan::ProgramPlan;
use crate::model::reward::{Offered, balance, free};
use crate::model::span::Span;
use crate::model::week::Week;
use crate::store::{
    anchors, children, completions, programs, redemptions, rewards, settings, span, stars,
};
use crate::view::chart::{ChartFacts, ChartView};
use crate::view::family::{WhoFace, WhoView};
use crate::view::rewards::{Answered, RewardFact, RewardsFacts, RewardsView, filled};
use crate::view::today::{Ahead, Card, CardPlace, Saving, TodayFacts, TodayView};
use crate::view::week::Reached;

pub(super) fn who(db: &Connection, today: Day) -> Result<WhoView> {
    let faces = children::all(db)?
        .into_iter()
        .map(|face| {
            let view = self::today(db, face.id, today)?;
            let asked = || {
                view.cards
                    .iter()
                    .filter(|card| card.place != CardPlace::Extra)
            };
            Ok(WhoFace {
                face,
                to_go: asked().map(Card::to_go).sum(),
                done: asked().map(|card| card.done.len() as u32).sum(),
                paused: view.pause.is_some(),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(WhoView {
        day: today,
        sample: faces.iter().any(|who| who.face.sample),
        jar: jar::view(db)?,
        faces,
    })
}

pub(super) fn today(db: &Connection, child: ChildId, today: Day) -> Result<TodayView> {
    let week = settings::week_cut(db)?.week_of(today);
    let span = span::of_week(db, child, week)?;
    let balance = balance_of(db, child)?;
    Ok(TodayView::build(TodayFacts {
        face: children::get(db, child)?,
        day: today,
        week,
        reached: reached(db, &span, week)?,
        span: &span,
        anchors: anchors::all(db)?,
        balance,
        saving: saving(db, child, balance, today)?,
        last_done: completions::last_before(db, child, today)?,
    }))
}

/// Today as its own screen shows it: what else reads [`today`] looks no move ahead.
pub(super) fn today_screen(db: &Connection, child: ChildId, today: Day) -> Result<TodayView> {
    let view = self::today(db, child, today)?;
    let ahead = match view.next() {
        Some((exercise, nth)) => Some(Ahead {
            exercise,
            offer: offer(db, child, exercise, today, nth)?,
        }),
        None => None,
    };
    Ok(TodayView { ahead, ..view })
}

pub(super) fn chart(db: &Connection, child: ChildId, day: Day, today: Day) -> Result<ChartView> {
    let week = settings::week_cut(db)?.week_of(day);
    let span = span::of_week(db, child, week)?;
    let began = [
        completions::first_day(db, child)?,
        programs::first_day(db, child)?,
    ];
    Ok(ChartView::build(ChartFacts {
        face: children::get(db, child)?,
        today,
        week,
        reached: reached(db, &span, week)?,
        span: &span,
        since: began.into_iter().flatten().min(),
    }))
}

pub(super) fn rewards(db: &Connection, child: ChildId, today: Day) -> Result<RewardsView> {
    let saving = rewards::saving(db, child)?;
    let offered = rewards::of_child(db, child)?
        .into_iter()
        .filter(|(_, details)| details.offered == Offered::Yes)
        .map(|(id, details)| {
            let last = redemptions::last(db, id)?;
            let price = stand(db, id, &details, Stretched::Price, today)?;
            let spacing = stand(db, id, &details, Stretched::Spacing, today)?;
            Ok(RewardFact {
                price_today: price.now,
                coming: price.coming,
                spacing: spacing.now,
                spacing_coming: spacing.coming,
                sleeps: sleeps(db, id, today)?,
                id,
                details,
                saving_at: saving
                    .filter(|saving| saving.reward == id)
                    .map(|saving| saving.price),
                answered: answered(db, id)?,
                waiting: last.is_some_and(|last| last.answer.is_none()),
            })
        })
        .collect::<Result<_>>()?;
    let answered = redemptions::history(db, child, 12)?
        .into_iter()
        .filter_map(|asked| {
            let (answer, day) = asked.answer?;
            let (name, picture, price) = (asked.name, asked.picture, asked.price);
            Some(Answered {
                redemption: asked.id,
                name,
                picture,
                price,
                day,
                answer,
            })
        })
        .collect();
    Ok(RewardsView::build(RewardsFacts {
        face: children::get(db, child)?,
        balance: balance_of(db, child)?,
        free: free_of(db, child)?,
        rewards: offered,
        answered,
        jar: jar::view(db)?,
        daily: daily(db, child, today)?,
    }))
}

pub(super) fn balance_of(db: &Connection, child: ChildId) -> Result<u32> {
    let (earned, spent) = children::tally(db, child)?;
    Ok(balance(earned, spent))
}

/// Stickers a child can ask with.
pub(super) fn free_of(db: &Connection, child: ChildId) -> Result<u32> {
    Ok(free(balance_of(db, child)?, redemptions::kept(db, child)?))
}

/// How far each program of a week's facts has come.
pub(super) fn reached(db: &Connection, span: &Span, week: Week) -> Result<Vec<Reached>> {
    let cut = settings::week_cut(db)?;
    let reached = |plan: &ProgramPlan| {
        let legs = journey::legs(plan, &cut);
        Ok(Reached {
            this_week: stars::is_given(db, plan.id, week.first)?,
            weeks: stars::weeks_reached(db, plan.id)?,
            stage: journey::stage(&legs, week.first),
            of: journey::counted(&legs),
        })
    };
    span.plans.iter().map(reached).collect()
}

fn saving(db: &Connection, child: ChildId, balance: u32, today: Day) -> Result<Option<Saving>> {
    let Some(saving) = rewards::saving(db, child)? else {
        return Ok(None);
    };
    let reward = rewards::get(db, saving.reward)?;
    let waiting = redemptions::last(db, saving.reward)?
        .filter(|last| last.answer.is_none())
        .map(|last| last.id);
    let coming = |what| -> Result<Option<Step>> {
        Ok(stand(db, saving.reward, &reward, what, today)?.coming)
    };
    let price = u32::from(saving.price);
    Ok(Some(Saving {
        kept: waiting.is_none() && price <= balance && price > free_of(db, child)?,
        coming: coming(Stretched::Price)?,
        spacing_coming: coming(Stretched::Spacing)?,
        sleeps: sleeps(db, saving.reward, today)?.filter(|_| waiting.is_none()),
        reward: saving.reward,
        name: reward.name,
        picture: reward.picture,
        price: saving.price,
        saved: filled(balance, saving.price),
        waiting,
    }))
}

/// Stickers earned on a day of moves, over the last two weeks.
fn daily(db: &Connection, child: ChildId, today: Day) -> Result<Option<f32>> {
    let done = completions::between(db, child, today.plus(-13), today)?;
    let mut days: Vec<Day> = done.iter().map(|done| done.day).collect();
    days.dedup();
    Ok((!days.is_empty()).then(|| done.len() as f32 / days.len() as f32))
}
