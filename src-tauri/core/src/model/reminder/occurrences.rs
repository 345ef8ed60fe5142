//! When a reminder is due: from times on the wall clock to instants.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, TimeZone, Utc};

use super::rhythm::Rhythm;
use crate::model::day::{Day, Now, TimeOfDay, Zone};

/// Which occurrence of a reminder: its date and time on the wall clock, wherever the wall is. That
/// is all its identity, so a family that travels, or a clock that is set, meets each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The date on the wall clock, which turns at midnight.
    pub date: Day,
    /// The time on the wall clock.
    pub time: TimeOfDay,
}

/// An occurrence and the instant it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The instant.
    pub due: DateTime<Utc>,
    /// Which occurrence.
    pub slot: Slot,
}

/// How far back an occurrence is still looked for: as far as a parent sees what happened.
pub const LOOK_BACK: TimeDelta = TimeDelta::days(30);

/// The longest stretch of wall time that a zone has ever skipped is a day (Samoa crossed the date
/// line in 2011 and had no 30 December).
const LONGEST_GAP: i64 = 24 * 60;

impl Slot {
    /// The instant it is due in `zone`.
    ///
    /// A wall time that a clock change skips is due at the first valid minute after; one that
    /// occurs twice is due the first time (both as `DESIGN.md`, "Time").
    pub fn due(self, zone: Zone) -> Option<DateTime<Utc>> {
        let midnight = self.date.date().and_time(chrono::NaiveTime::MIN);
        let wanted = midnight + TimeDelta::minutes(i64::from(self.time.minutes()));
        (0..=LONGEST_GAP).find_map(|skipped| {
            let wall = wanted.checked_add_signed(TimeDelta::minutes(skipped))?;
            Some(zone.from_local_datetime(&wall).earliest()?.to_utc())
        })
    }
}

/// The occurrences of a reminder that are due from an instant until `now`, both included, but for
/// those that are `taken`.
pub fn occurrences(
    rhythm: &Rhythm,
    from: DateTime<Utc>,
    now: Now,
    taken: &BTreeSet<Slot>,
) -> impl Iterator<Item = Occurrence> {
    rhythm
        .slots(earliest_date(from, now), date_of(now))
        .filter(|slot| !taken.contains(slot))
        .filter_map(move |slot| {
            Some(Occurrence {
                due: slot.due(now.zone)?,
                slot,
            })
        })
        .filter(move |occurrence| (from..=now.utc).contains(&occurrence.due))
}

/// The earliest date that an occurrence due at `from` or later can have: the one before, should
/// that have been skipped.
pub fn earliest_date(from: DateTime<Utc>, now: Now) -> Day {
    date_of(Now { utc: from, ..now }).plus(-1)
}

/// The date on the wall clock, which is a day that turns at midnight.
pub(super) fn date_of(now: Now) -> Day {
    Day::of(now, 0)
}

/// The first instant at which a reminder can have been due that is now to be looked after, when it
/// was last set at `since`.
///
/// Nothing is due before it was set. If that lies ahead, the clock has been put back since; then
/// nothing is due before the child's day that it is now.
pub fn look_back_to(since: DateTime<Utc>, now: Now, rollover: u8) -> DateTime<Utc> {
    if since <= now.utc {
        return since.max(now.utc - LOOK_BACK);
    }
    let turn = TimeOfDay::from_minutes(u16::from(rollover) * 60);
    Slot {
        date: Day::of(now, rollover),
        time: turn,
    }
    .due(now.zone)
    .unwrap_or(now.utc)
}
