//! Fading: a reward's price, or the days from one giving to the next, grows step by step over some
//! weeks, so that the moves stay when the reward comes less often. A child hears of each step
//! beforehand, and a price it already saves at stays. (Rewards should be faded, not stopped; praise
//! stays as it is.)

use serde::{Deserialize, Serialize};

use super::adherence::Share;
use super::day::Day;
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::question::{open_days, share};
use super::span::Span;
use super::week::{Week, WeekCut};
use crate::error::{Error, Field, Problem, Result};

/// What of a reward is stretched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretched {
    /// Its price, in stickers.
    Price,
    /// Its spacing: it is given at most once in so many days. 0 is as often as the stickers reach.
    Spacing,
}

/// How a reward is stretched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Stretch {
    /// The price in stickers, or the spacing in days, at the end.
    pub to: u16,
    /// Over how many weeks, 1 to 12.
    pub weeks: u8,
}

/// A stretch as it was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fading {
    /// The price or the spacing before it.
    pub from: u16,
    /// How it is stretched.
    pub stretch: Stretch,
    /// The first day of its first week.
    pub starts: Day,
}

/// A price or a spacing to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// From which day on.
    pub day: Day,
    /// How many stickers it costs, or after how many days it is given again, from then on.
    pub to: u16,
}

/// A child hears of a step at least so many days before it holds.
pub const NOTICE: i32 = 2;
/// The most days from one giving to the next.
pub const MOST_DAYS: u16 = 60;
/// How many weeks ahead the next step is looked for: past the longest pause.
const AHEAD: usize = 60;
/// So many steady weeks make the app propose a stretch.
pub const STEADY_WEEKS: usize = 4;

impl Stretch {
    /// The stretch, or what is wrong with it, for a reward that stands at `from` today.
    pub fn checked(self, what: Stretched, from: u16) -> Result<Self> {
        let (most, field) = match what {
            Stretched::Price => (500, Field::Price),
            Stretched::Spacing => (MOST_DAYS, Field::Spacing),
        };
        if !(from + 1..=most).contains(&self.to) {
            return Err(Error::Invalid(field, Problem::OutOfRange));
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

/// The first day on which a reward given on `given` can be asked for again; any, when its spacing
/// is 0. It is told with the giving and stays, whatever the spacing is later.
pub fn again(given: Day, spacing: u16) -> Option<Day> {
    (spacing > 0).then(|| given.plus(i32::from(spacing)))
}

/// Where a stretch stands on a day, and what a child was told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The price or the spacing.
    pub now: u16,
    /// The next step.
    pub next: Option<Step>,
    /// How many weeks are still to come.
    pub weeks_left: u8,
}

impl Fading {
    /// The price or the spacing on `day`. It takes one step at the beginning of each of its weeks,
    /// which are seven days from its first on: a family whose weeks begin with another day later
    /// moves no step that was told. A week that is all paused takes none, so that a pause makes the
    /// stretch longer and nothing dearer.
    pub fn on(&self, day: Day, pauses: &[PauseDetails]) -> u16 {
        let (from, to) = (u32::from(self.from), u32::from(self.stretch.to));
        let steps = u32::from(self.steps_until(day, pauses));
        let weeks = u32::from(self.stretch.weeks.max(1));
        // Rounded down: in doubt a week later.
        (from + to.saturating_sub(from) * steps / weeks) as u16
    }

    /// Where it stands on `day`.
    pub fn standing(&self, day: Day, pauses: &[PauseDetails]) -> Standing {
        Standing {
            now: self.on(day, pauses),
            next: self.next_step(day, pauses),
            weeks_left: self.stretch.weeks - self.steps_until(day, pauses),
        }
    }

    /// The stretch as it goes on after a change of the pauses, when it can't go on as planned: what
    /// a pause taken back brought on at once, or sooner than can be told in time, the child has not
    /// heard of. It goes on from where it `stood`, a step a week, beginning on `starts`.
    pub fn kept(
        &self,
        stood: Standing,
        starts: Day,
        today: Day,
        pauses: &[PauseDetails],
    ) -> Option<Self> {
        let Standing { now, next, .. } = self.standing(today, pauses);
        let sooner = next.is_some_and(|next| {
            let told = stood.next.is_some_and(|told| told.day <= next.day);
            next.to > stood.now && next.day.since(today) < NOTICE && !told
        });
        (now > stood.now || sooner).then_some(Self {
            from: stood.now,
            stretch: Stretch {
                weeks: stood.weeks_left,
                ..self.stretch
            },
            starts,
        })
    }

    /// The next step after `day`, if there is one.
    pub fn next_step(&self, day: Day, pauses: &[PauseDetails]) -> Option<Step> {
        let now = self.on(day, pauses);
        let begun = day.since(self.starts).div_euclid(7) + 1;
        let mut first = self.starts.plus(7 * begun.max(0));
        for _ in 0..AHEAD {
            let to = self.on(first, pauses);
            if to > now {
                return Some(Step { day: first, to });
            }
            first = first.plus(7);
        }
        None
    }

    fn steps_until(&self, day: Day, pauses: &[PauseDetails]) -> u8 {
        let mut steps = 0;
        let mut first = self.starts;
        while first <= day && steps < self.stretch.weeks {
            let last = first.plus(6);
            steps += u8::from(!is_rest(Week { first, last }, pauses));
            first = last.plus(1);
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
