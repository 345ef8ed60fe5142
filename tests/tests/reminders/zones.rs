//! Every zone of the IANA database, at every change of its clocks from 2024 to 2037, against two
//! oracles: the rule once more in other words, and the `rrule` crate.

use std::collections::BTreeSet;
use std::thread;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use hep_core::model::day::{TimeOfDay, Weekday};
use hep_core::model::reminder::occurrences::occurrences;
use rrule::{Frequency, RRule};

use super::times::{at, every_day, slot};
use super::wall;

const QUARTER: TimeDelta = TimeDelta::minutes(15);

#[test]
fn at_every_clock_change_of_every_zone_from_2024_to_2037() {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let changes: usize = thread::scope(|scope| {
        let shares = TZ_VARIANTS.chunks(TZ_VARIANTS.len().div_ceil(cores));
        let shares: Vec<_> = shares
            .map(|zones| scope.spawn(|| zones.iter().map(|zone| changes_of(*zone)).sum::<usize>()))
            .collect();
        shares.into_iter().map(|share| share.join().unwrap()).sum()
    });
    assert!(changes > 5000, "{changes} clock changes");
}

/// Looks at every change of a zone's clocks, or at some day of one that has none, and tells how many
/// there are.
fn changes_of(zone: Tz) -> usize {
    let start = wall("2024-01-01 00:00").and_utc();
    let weeks = (0..14 * 366 / 7).map(|n| start + TimeDelta::weeks(n));
    let differ =
        |week: &DateTime<Utc>| offset(zone, *week) != offset(zone, *week + TimeDelta::weeks(1));
    let mut changes = 0;
    for week in weeks.filter(differ) {
        let days = (0..7).map(|n| week + TimeDelta::days(n));
        let before = offset(zone, week);
        let day = days.rev().find(|day| offset(zone, *day) == before).unwrap();
        let passing: Vec<_> = (-96..192)
            .map(|n| day + QUARTER * n)
            .map(|utc| (utc, shows(zone, utc)))
            .collect();
        let change = passing
            .windows(2)
            .find(|pair| pair[1].1 - pair[0].1 != QUARTER)
            .unwrap()[1]
            .1;
        let wanted: Vec<_> = (-8..8).map(|n| change + QUARTER * n).collect();
        as_time_passes(zone, &passing, &wanted);
        as_another_calendar(zone, change, &wanted, before);
        changes += 1;
    }
    if changes == 0 {
        let noon = wall("2030-03-31 12:00");
        let wanted: Vec<_> = (-8..8).map(|n| noon + QUARTER * n).collect();
        let begin = noon.and_utc() - TimeDelta::days(1);
        let passing: Vec<_> = (0..192)
            .map(|n| begin + QUARTER * n)
            .map(|utc| (utc, shows(zone, utc)))
            .collect();
        as_time_passes(zone, &passing, &wanted);
        as_another_calendar(zone, noon, &wanted, offset(zone, begin));
    }
    changes
}

/// The rule once more, in other words and without any local-to-UTC conversion: let the time pass by
/// quarters of an hour (no zone of these years changes in between); the first that shows the wall
/// time is it, or else the first that shows a later one.
fn as_time_passes(zone: Tz, passing: &[(DateTime<Utc>, NaiveDateTime)], wanted: &[NaiveDateTime]) {
    for wanted in wanted {
        let first =
            |shown: &dyn Fn(NaiveDateTime) -> bool| passing.iter().find(|(_, wall)| shown(*wall));
        let expected = first(&|wall| wall == *wanted).or_else(|| first(&|wall| wall > *wanted));
        assert_eq!(
            slot(*wanted).due(zone),
            expected.map(|(utc, _)| *utc),
            "{zone} {wanted}"
        );
    }
}

/// What the `rrule` crate makes of the same times of the day, from two days before a change to two
/// days after. Two things are left to the rule above. By design, RFC 5545 moves a skipped time on by
/// the gap (it is read with the offset from before), where we ring at its end. And the crate counts
/// doubled and skipped times from midnight: where that itself is doubled or skipped, it has none.
fn as_another_calendar(
    zone: Tz,
    change: NaiveDateTime,
    wanted: &[NaiveDateTime],
    before: TimeDelta,
) {
    let hours: BTreeSet<u8> = wanted.iter().map(|wall| wall.hour() as u8).collect();
    let minutes = [0, 15, 30, 45_u8];
    let times = hours
        .iter()
        .flat_map(|hour| minutes.map(|minute| u16::from(*hour) * 60 + u16::from(minute)));
    let mut details = every_day(&["12:00"], &Weekday::ALL);
    details.times = times.map(TimeOfDay::from_minutes).collect();
    let noon = |days| {
        let date = change.date() + TimeDelta::days(days);
        zone.from_local_datetime(&date.and_time(NaiveTime::MIN + TimeDelta::hours(12)))
            .earliest()
            .unwrap()
    };
    let (from, until) = (noon(-2), noon(2));

    let (rhythm, until_now) = (details.rhythm(&[]), at(until.to_utc(), zone));
    let nothing = BTreeSet::new();
    let ours: BTreeSet<_> = occurrences(&rhythm, from.to_utc(), until_now, &nothing)
        .filter_map(|ours| {
            let midnight = ours.slot.date.date().and_time(NaiveTime::MIN);
            let wall = midnight + TimeDelta::minutes(ours.slot.time.minutes().into());
            let is_plain = |wall| zone.from_local_datetime(wall).single().is_some();
            if is_plain(&wall) {
                Some(ours.due)
            } else if !is_plain(&midnight) {
                None
            } else if zone.from_local_datetime(&wall).earliest().is_none() {
                Some((wall - before).and_utc())
            } else {
                Some(ours.due)
            }
        })
        .collect();
    let theirs = RRule::new(Frequency::Daily)
        .by_hour(hours.into_iter().collect())
        .by_minute(minutes.into())
        .by_second(vec![0])
        .until(until.with_timezone(&rrule::Tz::UTC))
        .build(from.with_timezone(&rrule::Tz::Tz(zone)))
        .unwrap();
    let theirs: BTreeSet<_> = theirs.into_iter().map(|due| due.to_utc()).collect();
    assert_eq!(ours, theirs, "{zone} {change}");
    // Those that are moved on meet others there, and some are left out: two hours of them at most.
    assert!(ours.len() >= 4 * 16 - 8, "{} of them", ours.len());
}

fn shows(zone: Tz, utc: DateTime<Utc>) -> NaiveDateTime {
    utc.with_timezone(&zone).naive_local()
}

fn offset(zone: Tz, utc: DateTime<Utc>) -> TimeDelta {
    shows(zone, utc) - utc.naive_utc()
}
