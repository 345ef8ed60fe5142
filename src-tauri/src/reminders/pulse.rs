//! When the ticker looks, and what one look at the clock says. Nothing in here waits or knows what
//! time it is, so that nights, journeys and clock changes can be tried in an instant.

use std::time::Duration;

use hep_core::Now;
use hep_core::model::day::{Day, Zone};

/// How long the ticker may sleep. No timer counts the time a laptop sleeps, and not every system
/// tells when its clock is set; this long after either, it is seen.
const LONGEST_NAP: Duration = Duration::from_secs(2);

/// Until the minute turns, but never long.
pub(super) fn nap(now: Now) -> Duration {
    let into_minute = now.millis().rem_euclid(60_000).unsigned_abs();
    Duration::from_millis(60_000 - into_minute).min(LONGEST_NAP)
}

/// Compares one look at the clock with the one before.
#[derive(Default)]
pub(super) struct Pulse(Option<Now>);

#[derive(Debug, PartialEq)]
pub(super) struct Beat {
    /// The wall clock shows another minute.
    pub(super) minute: bool,
    /// The clock was set, or is another country's.
    pub(super) moved: bool,
}

impl Pulse {
    pub(super) fn beat(&mut self, now: Now) -> Beat {
        let minute = |now: Now| (now.date(), now.time());
        match self.0.replace(now) {
            None => Beat {
                minute: true,
                moved: false,
            },
            Some(before) => {
                let wall = now.millis() - before.millis();
                let steady = now.steady.elapsed.saturating_sub(before.steady.elapsed);
                let set = wall.abs_diff(steady.as_millis() as i64) > 5_000;
                Beat {
                    minute: minute(now) != minute(before),
                    moved: set || differs(now.zone, before.zone),
                }
            }
        }
    }
}

fn differs(one: Zone, other: Zone) -> bool {
    one.name() != other.name()
}

/// The child's day it is, and the one that a snapshot was made on.
#[derive(Default)]
pub(super) struct Days {
    today: Option<Day>,
    snapshot: Option<Day>,
}

impl Days {
    /// Whether another day has begun.
    pub(super) fn turn(&mut self, today: Option<Day>) -> bool {
        let before = self.today;
        self.today = today.or(before);
        before.is_some() && before != self.today
    }

    pub(super) fn unsaved(&self) -> bool {
        self.today != self.snapshot
    }

    pub(super) fn saved(&mut self) {
        self.snapshot = self.today;
    }
}

/// How many minutes in a row nobody could be reminded.
#[derive(Default)]
pub(super) struct Trouble(u32);

impl Trouble {
    /// After so many it is no hiccup: somebody has to see it.
    const LASTING: u32 = 3;

    /// Whether this minute is the one in which it becomes more than a hiccup.
    pub(super) fn lasts(&mut self, failed: bool) -> bool {
        self.0 = if failed { self.0.saturating_add(1) } else { 0 };
        self.0 == Self::LASTING
    }
}

#[cfg(test)]
mod tests;
