//! What becomes of an occurrence that is due.

use chrono::{DateTime, TimeDelta, Utc};

use super::occurrences::{Occurrence, Slot, date_of};
use super::{DayMoves, Target};
use crate::model::day::{Day, Now};
use crate::model::settings::Settings;

/// What becomes of an occurrence that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is shown, at its time.
    OnTime,
    /// It is shown, as soon as the quiet hours that it fell into are over.
    AfterQuiet,
    /// It is shown, after the laptop was off or asleep.
    Late,
    /// All of it was done: nothing is shown.
    AlreadyDone,
    /// Nothing of it was asked that day: nothing is shown.
    NotAsked,
    /// The day was paused: nothing is shown.
    Paused,
    /// Somebody said "not today": nothing is shown.
    NotToday,
    /// It fell into quiet hours, and its day was over when they were: nothing is shown.
    Quiet,
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
/// that while the child's day is still the same; older ones are over, so that a week off ends in
/// one notice and not in a storm.
pub fn verdict(
    occurrence: Occurrence,
    target: &Target,
    day: &DayMoves,
    now: Now,
    settings: &Settings,
) -> Verdict {
    let due = occurrence.due;
    let same_day = |utc| day_of(utc, now, settings) <= day_of(due, now, settings);
    let hushed_until = quiet_until(due, now, settings);
    if day.paused {
        Verdict::Paused
    } else if day.asked(target).next().is_none() {
        Verdict::NotAsked
    } else if day.open(target).is_empty() {
        Verdict::AlreadyDone
    } else if hushed_until.is_none() && now.utc - due <= ON_TIME {
        Verdict::OnTime
    } else if same_day(now.utc) {
        match hushed_until {
            Some(end) if now.utc - end <= ON_TIME => Verdict::AfterQuiet,
            _ => Verdict::Late,
        }
    } else {
        match hushed_until {
            Some(end) if !same_day(end) => Verdict::Quiet,
            _ => Verdict::Missed,
        }
    }
}

/// When the quiet hours end that an instant lies in, if it lies in any.
fn quiet_until(utc: DateTime<Utc>, now: Now, settings: &Settings) -> Option<DateTime<Utc>> {
    let then = Now { utc, ..now };
    let quiet = settings.quiet.filter(|quiet| quiet.cover(then.time()))?;
    [date_of(then), date_of(then).plus(1)]
        .into_iter()
        .filter_map(|date| {
            let end = Slot {
                date,
                time: quiet.to,
            };
            end.due(now.zone)
        })
        .find(|end| *end > utc)
}
