//! The road to 5,000: how much of a skill was really done in a lifetime, and the milestones on it,
//! which come often at first.

use serde::{Deserialize, Serialize};

/// What was done of a skill in a child's life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lifetime {
    /// How many times.
    pub times: u32,
    /// Repetitions.
    pub reps: u32,
    /// Seconds of what has no repetitions.
    pub seconds: u32,
}

/// What a road counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Measure {
    Reps,
    Minutes,
}

/// How far along a road is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Road {
    /// What it counts.
    pub measure: Measure,
    /// How many, in all.
    pub total: u32,
    /// The milestones reached, first to last.
    pub reached: Vec<u32>,
    /// The next milestone.
    pub next: u32,
    /// Where the road leads: 5,000 repetitions or 500 minutes, or the next milestone beyond.
    pub end: u32,
}

/// A new skill can take 5,000 repetitions or more.
const REPS: [u32; 20] = [
    10, 25, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1000, 1500, 2000, 2500, 3000, 3500, 4000,
    4500, 5000,
];
const MINUTES: [u32; 17] = [
    1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 150, 200, 250, 300, 400, 500,
];

impl Measure {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Reps, Self::Minutes];

    /// How many of it a lifetime holds, whole ones.
    pub fn of(self, lifetime: Lifetime) -> u32 {
        match self {
            Self::Reps => lifetime.reps,
            Self::Minutes => lifetime.seconds / 60,
        }
    }

    /// Every milestone, first to last, without an end.
    fn milestones(self) -> impl Iterator<Item = u32> {
        let (often, then) = match self {
            Self::Reps => (&REPS[..], 1000),
            Self::Minutes => (&MINUTES[..], 100),
        };
        let last = often.last().copied().unwrap_or_default();
        let beyond = (1..).map_while(move |n: u32| last.checked_add(n.checked_mul(then)?));
        often.iter().copied().chain(beyond)
    }

    fn end(self) -> u32 {
        match self {
            Self::Reps => REPS[REPS.len() - 1],
            Self::Minutes => MINUTES[MINUTES.len() - 1],
        }
    }
}

/// How far along a skill's road is. The number falls only when something is taken back.
pub fn road(measure: Measure, lifetime: Lifetime) -> Road {
    let total = measure.of(lifetime);
    let reached = measure.milestones().take_while(|stone| *stone <= total);
    let next = measure.milestones().find(|stone| *stone > total);
    let next = next.unwrap_or(u32::MAX);
    Road {
        measure,
        total,
        reached: reached.collect(),
        next,
        end: next.max(measure.end()),
    }
}

/// The milestones passed between two moments, first to last.
pub fn passed(measure: Measure, before: Lifetime, after: Lifetime) -> Vec<u32> {
    let (before, after) = (measure.of(before), measure.of(after));
    measure
        .milestones()
        .skip_while(|stone| *stone <= before)
        .take_while(|stone| *stone <= after)
        .collect()
}

#[cfg(test)]
mod tests;
