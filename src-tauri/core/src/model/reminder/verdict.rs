//! What becomes of an occurrence that is due.

use chrono::{DateTime, TimeDelta, Utc};

use super::occurrences::Occurrence;
use super::{DayMoves, Target};
use crate::model::day::{Day, Now};
use crate::model::settings::Settings;

/// What becomes of an occurrence that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is shown, at its time.
    OnTime,
    /// It is shown, after the laptop was off, asleep or in quiet hours.
    Late,
    /// All of it was done: nothing is shown.
    AlreadyDone,
    /// Nothing of it was asked that day: nothing is shown.
    NotAsked,
    /// Somebody said "not today": nothing is shown.
    NotToday,
    /// Its day is over: nothing is shown.
    Missed,
}

/// How long after its minute an occurrence still comes on time.
pub const ON_TIME: TimeDelta = TimeDelta::minutes(2);

/// Whether no reminder may sound now. What is due then waits, unclaimed, until the quiet hours end.
pub fn is_quiet(now: Now, settings: &Settings) -> bool {
    settings.quiet.is_some_and(|quiet| quiet.cover(now.time()))
}

/// The child's day that an occurrence due at this instant belongs to.
pub fn day_of(due: DateTime<Utc>, now: Now, settings: &Settings) -> Day {
    Day::of(Now { utc: due, ..now }, settings.rollover)
}

/// What becomes of an occurrence that is due outside quiet hours, when its day asks for `day`.
///
/// What was not asked or is done is never shown. The rest is shown while it is on time, and after
/// that while the child's day is still the same; older ones are missed, so that a week off ends in
/// one notice and not in a storm.
pub fn verdict(
    occurrence: Occurrence,
    target: &Target,
    day: &DayMoves,
    now: Now,
    settings: &Settings,
) -> Verdict {
    let then = Now {
        utc: occurrence.due,
        ..now
    };
    if day.asked(target).next().is_none() {
        Verdict::NotAsked
    } else if day.open(target).is_empty() {
        Verdict::AlreadyDone
    } else if now.utc - occurrence.due <= ON_TIME && !is_quiet(then, settings) {
        Verdict::OnTime
    } else if day_of(occurrence.due, now, settings) >= Day::of(now, settings.rollover) {
        Verdict::Late
    } else {
        Verdict::Missed
    }
}
