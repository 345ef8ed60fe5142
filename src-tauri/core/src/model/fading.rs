//! Fading: a reward's price grows step by step over some weeks, so that the moves stay when the
//! reward comes less often. A child hears of each step beforehand, and a price it already saves at
//! stays. (Rewards should be faded, not stopped; praise stays as it is.)

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::adherence::Share;
use super::day::Day;
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::question::{open_days, share};
use super::span::Span;
use super::week::{Week, WeekCut};
use crate::error::{Error, Field, Problem, Result};

/// How a reward's price is stretched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stretch {
    /// The price at the end, in stickers.
    pub to: u16,
    /// Over how many weeks, 1 to 12.
    pub weeks: u8,
}

/// A stretch as it was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Fading {
    /// The price before it.
    pub from: u16,
    /// How it is stretched.
    pub stretch: Stretch,
    /// The first day of its first week.
    pub starts: Day,
}

/// A price to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PriceStep {
    /// From which day on.
    pub day: Day,
    /// What it costs then.
    pub price: u16,
}

/// A child hears of a new price at least so many days before it holds.
pub const NOTICE: i32 = 2;
/// How far ahead the next step is looked for: past the longest pause.
const AHEAD: usize = 60;
/// So many steady weeks make the app propose a stretch.
pub const STEADY_WEEKS: usize = 4;

impl Stretch {
    /// The stretch, or what is wrong with it, for a reward that costs `price` today.
    pub fn checked(self, price: u16) -> Result<Self> {
        if !(price + 1..=500).contains(&self.to) {
            return Err(Error::Invalid(Field::Price, Problem::OutOfRange));
        }
        if !(1..=12).contains(&self.weeks) {
            return Err(Error::Invalid(Field::Weeks, Problem::OutOfRange));
        }
        Ok(self)
    }
}

/// The first day on which a stretch planned today can begin: a week's first, told in time.
pub fn starts(cut: &WeekCut, today: Day) -> Day {
    let next = cut.week_of(today).last.plus(1);
    if next.since(today) >= NOTICE {
        next
    } else {
        cut.week_of(next).last.plus(1)
    }
}

impl Fading {
    /// The price on `day`. It takes one step at the beginning of each week; a week that is all
    /// paused takes none, so that a pause makes the stretch longer and nothing dearer.
    pub fn price_on(&self, day: Day, cut: &WeekCut, pauses: &[PauseDetails]) -> u16 {
        self.price_at(self.steps_until(day, cut, pauses))
    }

    /// How many weeks are still to come after the one of `day`.
    pub fn weeks_left(&self, day: Day, cut: &WeekCut, pauses: &[PauseDetails]) -> u8 {
        self.stretch.weeks - self.steps_until(day, cut, pauses)
    }

    /// The next price after that of `day`, if there is one.
    pub fn next_step(&self, day: Day, cut: &WeekCut, pauses: &[PauseDetails]) -> Option<PriceStep> {
        let now = self.price_on(day, cut, pauses);
        let mut first = cut.week_of(day.max(self.starts.plus(-1))).last.plus(1);
        for _ in 0..AHEAD {
            let price = self.price_on(first, cut, pauses);
            if price > now {
                return Some(PriceStep { day: first, price });
            }
            first = cut.week_of(first).last.plus(1);
        }
        None
    }

    fn price_at(&self, steps: u8) -> u16 {
        let (from, to) = (u32::from(self.from), u32::from(self.stretch.to));
        let (steps, weeks) = (u32::from(steps), u32::from(self.stretch.weeks.max(1)));
        // Rounded down: in doubt a week later.
        (from + to.saturating_sub(from) * steps / weeks) as u16
    }

    fn steps_until(&self, day: Day, cut: &WeekCut, pauses: &[PauseDetails]) -> u8 {
        let mut steps = 0;
        let mut first = self.starts;
        while first <= day && steps < self.stretch.weeks {
            let week = cut.week_of(first);
            steps += u8::from(!is_rest(week, pauses));
            first = week.last.plus(1);
        }
        steps
    }
}

/// Whether all of a week is paused.
fn is_rest(week: Week, pauses: &[PauseDetails]) -> bool {
    week.days()
        .all(|day| pauses.iter().any(|pause| pause.covers(day)))
}

/// What a week says of how steadily it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steadiness {
    /// Every program was reached, or four fifths of what it asked for were done.
    Steady,
    /// Neither.
    Not,
    /// A pause lies in it, or a program began or ended in it: it says nothing.
    Neutral,
    /// No program ran.
    None,
}

/// What a child's week says, which must lie within the span.
pub fn steadiness(week: Week, span: &Span) -> Steadiness {
    let mut found = Steadiness::None;
    if week.days().any(|day| span.pause_on(day).is_some()) {
        return Steadiness::Neutral;
    }
    for plan in &span.plans {
        match open_days(week, plan, &span.pauses) {
            0 => {}
            7 if is_steady(week, plan, span) => {
                if found == Steadiness::None {
                    found = Steadiness::Steady;
                }
            }
            7 => return Steadiness::Not,
            _ => found = Steadiness::Neutral,
        }
    }
    found
}

fn is_steady(week: Week, plan: &ProgramPlan, span: &Span) -> bool {
    let count = span.count(plan, week);
    let Share { asked, done } = share(&count, plan, week.last);
    count.reached() || asked > 0 && done * 5 >= asked * 4
}

/// The last day of the newest of four steady weeks in a row, newest first; neutral weeks between
/// them are left out.
pub fn steady_until(weeks: impl Iterator<Item = (Week, Steadiness)>) -> Option<Day> {
    let mut steady = weeks
        .filter(|(_, told)| *told != Steadiness::Neutral)
        .take(STEADY_WEEKS)
        .take_while(|(_, told)| *told == Steadiness::Steady);
    let newest = steady.next()?.0.last;
    (steady.count() + 1 == STEADY_WEEKS).then_some(newest)
}

#[cfg(test)]
mod tests;
