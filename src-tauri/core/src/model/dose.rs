//! How much of an exercise is asked for, and how much was done.

use serde::{Deserialize, Serialize};

/// How much of an exercise the therapist asks for at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// How many sets, 1 to 20.
    pub sets: u8,
    /// What one set is.
    pub amount: Amount,
    /// Whether left and right are done each on their own.
    pub sides: Sides,
    /// What is counted when it is not simply "times": the key of a unit in the words
    /// ("lengths" of the hallway, "words" from a list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub unit: Option<String>,
}

/// What one set of an exercise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Amount {
    /// A number of repetitions.
    Reps {
        /// How many, 1 to 200.
        reps: u16,
        /// Seconds each is held, 0 (not at all) to 300.
        #[serde(default)]
        hold_seconds: u16,
    },
    /// A length of time.
    Time {
        /// Seconds, 1 to 3600.
        seconds: u16,
    },
}

/// Whether left and right are done each on their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// Together, or sides do not matter.
    Both,
    /// The whole dose on the left and again on the right.
    Each,
}

/// What was really done, all sets and sides together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WorkDone {
    /// Sets begun and finished, both sides counted.
    pub sets: u16,
    /// Repetitions.
    pub reps: u32,
    /// Seconds held or practised.
    pub seconds: u32,
}

/// How a completion says what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Done {
    /// All that the dose asks for.
    AsAsked,
    /// This much.
    Part(WorkDone),
}

impl Dose {
    /// The work of doing this dose once, whole.
    pub fn whole(&self) -> WorkDone {
        let sides = match self.sides {
            Sides::Both => 1,
            Sides::Each => 2,
        };
        let sets = u16::from(self.sets) * sides;
        let times = u32::from(sets);
        match self.amount {
            Amount::Reps { reps, hold_seconds } => {
                let reps = u32::from(reps) * times;
                WorkDone {
                    sets,
                    reps,
                    seconds: reps * u32::from(hold_seconds),
                }
            }
            Amount::Time { seconds } => WorkDone {
                sets,
                reps: 0,
                seconds: u32::from(seconds) * times,
            },
        }
    }

    /// Whether every number lies within its bounds, and the unit can be a key of the words.
    pub fn is_sensible(&self) -> bool {
        let is_key = |unit: &str| {
            let letters = unit
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            letters && (1..=40).contains(&unit.len())
        };
        let amount = match self.amount {
            Amount::Reps { reps, hold_seconds } => (1..=200).contains(&reps) && hold_seconds <= 300,
            Amount::Time { seconds } => (1..=3600).contains(&seconds),
        };
        amount && (1..=20).contains(&self.sets) && self.unit.as_deref().is_none_or(is_key)
    }

    /// What to record for `done`: never more than a day's worth of effort can be.
    pub fn record(&self, done: Done) -> WorkDone {
        match done {
            Done::AsAsked => self.whole(),
            Done::Part(work) => WorkDone {
                sets: work.sets.min(200),
                reps: work.reps.min(20_000),
                seconds: work.seconds.min(24 * 3600),
            },
        }
    }
}

#[cfg(test)]
mod tests;
