//! The rhythm of a week: at which times something happens on which weekdays, on the wall clock.

use serde::{Deserialize, Serialize};

use super::ReminderDetails;
use super::occurrences::Slot;
use crate::error::{Error, Field, Problem, Result};
use crate::model::day::{Day, TimeOfDay, Weekday};

/// When a moment of the day usually is, on one weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UsualTime {
    /// On which weekday.
    pub on: Weekday,
    /// When.
    pub time: TimeOfDay,
}

/// One time of the day, and the weekdays on which it is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ring {
    /// When.
    pub time: TimeOfDay,
    /// On which weekdays, Monday first.
    pub on: Vec<Weekday>,
}

/// When a reminder rings in any week: each time with its weekdays, from early to late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm(Vec<Ring>);

impl Rhythm {
    /// Its times, from early to late.
    pub fn rings(&self) -> &[Ring] {
        &self.0
    }

    /// Its slots from one date to another, both included, by date and time.
    pub fn slots(&self, first: Day, last: Day) -> impl Iterator<Item = Slot> {
        first.to(last).flat_map(|date| {
            self.0
                .iter()
                .filter(move |ring| ring.on.contains(&date.weekday()))
                .map(move |ring| Slot {
                    date,
                    time: ring.time,
                })
        })
    }
}

impl ReminderDetails {
    /// When it rings: at its own times, or when the moment it is tied to usually is. On a weekday
    /// for which that is not known it is silent.
    pub fn rhythm(&self, usual: &[UsualTime]) -> Rhythm {
        if self.anchor.is_none() {
            let ring = |time: &TimeOfDay| Ring {
                time: *time,
                on: self.on.clone(),
            };
            return Rhythm(self.times.iter().map(ring).collect());
        }
        let mut rings: Vec<Ring> = Vec::new();
        for weekday in Weekday::ALL.into_iter().filter(|day| self.on.contains(day)) {
            for usual in usual.iter().filter(|usual| usual.on == weekday) {
                match rings.iter_mut().find(|ring| ring.time == usual.time) {
                    Some(ring) => ring.on.push(weekday),
                    None => rings.push(Ring {
                        time: usual.time,
                        on: vec![weekday],
                    }),
                }
            }
        }
        rings.sort_by_key(|ring| ring.time);
        Rhythm(rings)
    }
}

/// The usual times as they are stored, Monday first.
///
/// # Errors
/// `Invalid` when a weekday has two of them.
pub fn checked(mut usual: Vec<UsualTime>) -> Result<Vec<UsualTime>> {
    usual.sort_by_key(|usual| usual.on);
    if usual.windows(2).any(|pair| pair[0].on == pair[1].on) {
        return Err(Error::Invalid(Field::Times, Problem::OutOfRange));
    }
    Ok(usual)
}

#[cfg(test)]
mod tests;
