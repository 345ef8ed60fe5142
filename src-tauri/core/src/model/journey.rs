//! The journey of a program: a place for every week, from its first day to the review.

use std::ops::RangeInclusive;

use serde::Serialize;
use ts_rs::TS;

use super::day::Day;
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::week::{DoneByDay, Week, WeekCut, count};

/// What the place of a week shows. A week that was not reached is no loss: it was tried, or quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
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

/// Which place `day` has on the path, from 1: the first before it begins, the last once it is over.
pub fn number(weeks: &[Week], day: Day) -> u16 {
    let begun = weeks.iter().filter(|week| week.first <= day).count();
    begun.max(1) as u16
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
