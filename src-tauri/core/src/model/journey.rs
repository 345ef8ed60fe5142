//! The journey of a program: a place for every week, from its first day to the review.
//!
//! A program of eight weeks that begins in the middle of a week lies in nine weeks of the calendar,
//! the first and the last of which have seven days together. The one of them with at least four is
//! counted, so that eight weeks are weeks 1 to 8; the other is there without a number, as the start
//! or as a few days more. Each has its place, its goal and its golden star.

use std::ops::RangeInclusive;

use serde::Serialize;

use super::day::Day;
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::week::{DoneByDay, Week, WeekCut, count};

/// What the place of a week shows. A week that was not reached is no loss: it was tried, or quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WeekMark {
    /// It has its golden star.
    Reached,
    /// Nothing is asked in it: paused whole. Neutral.
    Rest,
    /// It is going on.
    Now,
    /// It is still to come.
    Coming,
    /// It is over, and something was done in it.
    Tried,
    /// It is over, and nothing was done in it.
    Quiet,
}

/// Which week of its program a week of the calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WeekStage {
    /// A few days before week 1.
    Start,
    /// A week that counts.
    Week {
        /// Which, from 1.
        number: u16,
    },
    /// A few days more, after the last week.
    More,
}

/// A place on the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// Its week.
    pub week: Week,
    /// Which week of the program that is.
    pub stage: WeekStage,
}

/// A week of fewer days is none of its own: of two parts that make seven days, one has as many.
const HALF: i32 = 4;

/// The days on which a program ran or will run, gaps included; none when it never does.
pub fn days(plan: &ProgramPlan) -> Option<RangeInclusive<Day>> {
    let dates = || {
        plan.versions
            .iter()
            .filter_map(|version| version.value.as_ref())
    };
    let earliest = dates().map(|details| details.start).min()?;
    let latest = dates().map(super::program::ProgramDetails::last).max()?;
    let runs = |day: &Day| plan.on(*day).is_some();
    let first = earliest.to(latest).find(runs)?;
    let last = first.to(latest).rev().find(runs)?;
    Some(first..=last)
}

/// The weeks of a program, first to last: every week of the family's calendar that has one of its
/// days, and those of a gap between them.
pub fn weeks(plan: &ProgramPlan, cut: &WeekCut) -> Vec<Week> {
    let mut weeks = Vec::new();
    if let Some(days) = days(plan) {
        let mut week = cut.week_of(*days.start());
        while week.first <= *days.end() {
            weeks.push(week);
            week = cut.week_of(week.last.plus(1));
        }
    }
    weeks
}

/// The places of a program's path, first to last: one for each of its [`weeks`]. An early end leaves
/// those before it as they were called.
pub fn legs(plan: &ProgramPlan, cut: &WeekCut) -> Vec<Leg> {
    let (Some(days), Some(details)) = (days(plan), plan.newest()) else {
        return Vec::new();
    };
    let first = *days.start();
    let last = details.last().max(*days.end());
    let count = (last.since(first) + HALF) / 7;
    let weeks = weeks(plan, cut);
    let whole = |week: &Week| weeks.len() == 1 || week.last.since(first) + 1 >= HALF;
    let begins = i32::from(weeks.first().is_some_and(whole));
    let stage = |number: i32| match number {
        0 => WeekStage::Start,
        _ if number > count => WeekStage::More,
        _ => WeekStage::Week {
            number: number as u16,
        },
    };
    let leg = |(week, number): (&Week, i32)| Leg {
        week: *week,
        stage: stage(number),
    };
    weeks.iter().zip(begins..).map(leg).collect()
}

/// How many weeks a path counts.
pub fn counted(legs: &[Leg]) -> u16 {
    let counts = |leg: &&Leg| matches!(leg.stage, WeekStage::Week { .. });
    legs.iter().filter(counts).count() as u16
}

/// How many of the weeks it counts were reached, by the first days of those with a golden star. The
/// days before and after them can have one as well.
pub fn reached(legs: &[Leg], stars: &[Day]) -> u16 {
    let starred = |leg: &Leg| stars.iter().any(|star| leg.week.holds(*star));
    let reached: Vec<Leg> = legs.iter().copied().filter(starred).collect();
    counted(&reached)
}

/// Which week of its program the one of `day` is: the first place's before it begins, the last
/// one's once it is over.
pub fn stage(legs: &[Leg], day: Day) -> WeekStage {
    let at = usize::from(position(legs, day)) - 1;
    legs.get(at).map_or(WeekStage::Start, |leg| leg.stage)
}

/// Which place `day` has on the path, from 1: the first before it begins, the last once it is over.
pub fn position(legs: &[Leg], day: Day) -> u16 {
    let begun = legs.iter().filter(|leg| leg.week.first <= day).count();
    begun.max(1) as u16
}

/// The place at which the therapist looks at it again, from 1: that of the day's week, the goal
/// (one past the last place) after them, and none before.
pub fn review_at(legs: &[Leg], review: Day) -> Option<u16> {
    let over = legs.last()?.week.last < review;
    let begun = legs.first()?.week.first <= review;
    begun.then(|| position(legs, review) + u16::from(over))
}

/// Whether a week asks for nothing, because it is paused as far as the program runs in it. A
/// program that has no exercises yet does not rest.
pub fn rests(plan: &ProgramPlan, week: Week, pauses: &[PauseDetails]) -> bool {
    let paused = |day: Day| pauses.iter().any(|pause| pause.covers(day));
    let open = || {
        week.days()
            .filter(|day| plan.on(*day).is_some() && !paused(*day))
    };
    let there = |day: Day| {
        plan.exercises
            .iter()
            .any(|exercise| exercise.on(day).is_some())
    };
    let nothing_asked = || count(week, plan, &DoneByDay::default(), pauses).goal == 0;
    open().next().is_none() || (open().any(there) && nothing_asked())
}

/// What is known of a week for its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekFacts {
    /// Whether its golden star was given.
    pub reached: bool,
    /// Whether it asks for nothing.
    pub rests: bool,
    /// Whether anything was done in it.
    pub tried: bool,
}

/// What the place of `week` shows on `today`. A star stays a star, whatever is paused later.
pub fn mark(week: Week, today: Day, facts: WeekFacts) -> WeekMark {
    if facts.reached {
        WeekMark::Reached
    } else if facts.rests {
        WeekMark::Rest
    } else if week.holds(today) {
        WeekMark::Now
    } else if week.first > today {
        WeekMark::Coming
    } else if facts.tried {
        WeekMark::Tried
    } else {
        WeekMark::Quiet
    }
}

/// So many days without a move make coming back worth a welcome.
const GAP: i32 = 7;

/// Whether a child comes back on `today` after a week or more in which it did nothing; `last` is
/// the last earlier day with something done.
pub fn comes_back(last: Option<Day>, today: Day) -> bool {
    last.is_some_and(|last| today.since(last) > GAP)
}

#[cfg(test)]
mod tests;
