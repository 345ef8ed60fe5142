//! The right instant: wall times through clock changes, in tables and against an independent oracle.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Africa, America, Antarctica, Asia, Australia, Europe, Pacific, Tz};
use hep_core::model::day::{Day, Now, Steady, TimeOfDay, Weekday};
use hep_core::model::ids::ChildId;
use hep_core::model::reminder::occurrences::{Slot, occurrences};
use hep_core::model::reminder::rhythm::UsualTime;
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::settings::Switch;
use rrule::{Frequency, NWeekday, RRule};

use super::{instant, wall};

#[test]
fn wall_times_through_clock_changes() {
    // (zone, wall time, the instant it is due)
    let table: [(Tz, &str, &str); 34] = [
        // New York, Sunday 1 November 2026: 02:00 EDT becomes 01:00 EST.
        (America::New_York, "2026-11-01 00:59", "2026-11-01 04:59"),
        (America::New_York, "2026-11-01 01:00", "2026-11-01 05:00"),
        (America::New_York, "2026-11-01 01:30", "2026-11-01 05:30"),
        (America::New_York, "2026-11-01 01:59", "2026-11-01 05:59"),
        (America::New_York, "2026-11-01 02:00", "2026-11-01 07:00"),
        (America::New_York, "2026-11-01 16:00", "2026-11-01 21:00"),
        // Sunday 14 March 2027: 02:00 EST becomes 03:00 EDT.
        (America::New_York, "2027-03-14 01:59", "2027-03-14 06:59"),
        (America::New_York, "2027-03-14 02:00", "2027-03-14 07:00"),
        (America::New_York, "2027-03-14 02:30", "2027-03-14 07:00"),
        (America::New_York, "2027-03-14 03:00", "2027-03-14 07:00"),
        (America::New_York, "2027-03-14 16:00", "2027-03-14 20:00"),
        // Berlin, 25 October 2026 and 28 March 2027, at 01:00 UTC.
        (Europe::Berlin, "2026-10-25 01:59", "2026-10-24 23:59"),
        (Europe::Berlin, "2026-10-25 02:30", "2026-10-25 00:30"),
        (Europe::Berlin, "2026-10-25 03:00", "2026-10-25 02:00"),
        (Europe::Berlin, "2027-03-28 01:59", "2027-03-28 00:59"),
        (Europe::Berlin, "2027-03-28 02:30", "2027-03-28 01:00"),
        (Europe::Berlin, "2027-03-28 03:00", "2027-03-28 01:00"),
        // Lord Howe moves by half an hour: on 5 April 2026 back to 01:30, on 4 October ahead to 02:30.
        (Australia::Lord_Howe, "2026-04-05 01:29", "2026-04-04 14:29"),
        (Australia::Lord_Howe, "2026-04-05 01:45", "2026-04-04 14:45"),
        (Australia::Lord_Howe, "2026-04-05 02:00", "2026-04-04 15:30"),
        (Australia::Lord_Howe, "2026-10-04 01:59", "2026-10-03 15:29"),
        (Australia::Lord_Howe, "2026-10-04 02:15", "2026-10-03 15:30"),
        (Australia::Lord_Howe, "2026-10-04 02:30", "2026-10-03 15:30"),
        // Samoa crossed the date line and had no 30 December 2011.
        (Pacific::Apia, "2011-12-29 23:59", "2011-12-30 09:59"),
        (Pacific::Apia, "2011-12-30 00:00", "2011-12-30 10:00"),
        (Pacific::Apia, "2011-12-30 16:00", "2011-12-30 10:00"),
        (Pacific::Apia, "2011-12-31 00:00", "2011-12-30 10:00"),
        (Pacific::Apia, "2011-12-31 16:00", "2011-12-31 02:00"),
        // Midnight itself is skipped in Cairo and doubled in Havana.
        (Africa::Cairo, "2026-04-24 00:30", "2026-04-23 22:00"),
        (America::Havana, "2026-11-01 00:15", "2026-11-01 04:15"),
        // Two hours at once at Troll station; winter time is the odd one in Dublin and Morocco.
        (Antarctica::Troll, "2026-03-29 02:10", "2026-03-29 01:00"),
        (Europe::Dublin, "2026-03-29 01:30", "2026-03-29 01:00"),
        (Africa::Casablanca, "2026-03-22 02:30", "2026-03-22 02:00"),
        // No clock changes at all.
        (Asia::Kolkata, "2026-03-29 02:30", "2026-03-28 21:00"),
    ];
    for (zone, local, expected) in table {
        assert_eq!(
            slot(wall(local)).due(zone),
            Some(wall(expected).and_utc()),
            "{zone} {local}"
        );
    }
}

#[test]
fn over_a_clock_change_each_comes_once() {
    let count = |zone: Tz, from: &str, to: &str, time: &str| {
        let daily = every_day(&[time], &Weekday::ALL);
        let all: Vec<_> = occurrences(
            &daily.rhythm(&[]),
            instant(from, zone),
            at(instant(to, zone), zone),
            &BTreeSet::new(),
        )
        .collect();
        all.len()
    };
    assert_eq!(
        count(
            America::New_York,
            "2026-10-31 12:00",
            "2026-11-02 12:00",
            "01:30"
        ),
        2
    );
    assert_eq!(
        count(
            America::New_York,
            "2027-03-13 12:00",
            "2027-03-15 12:00",
            "02:30"
        ),
        2
    );
    assert_eq!(
        count(
            Australia::Lord_Howe,
            "2026-10-03 12:00",
            "2026-10-05 12:00",
            "02:15"
        ),
        2
    );
    assert_eq!(
        count(
            Pacific::Apia,
            "2011-12-29 12:00",
            "2012-01-01 12:00",
            "16:00"
        ),
        3
    );
    // Looked at minute by minute, as the ticker does, a skipped one is due in one minute alone.
    let daily = every_day(&["02:30"], &Weekday::ALL);
    let change = wall("2027-03-14 07:00").and_utc();
    let minutes = (-120..120).map(|n| change + TimeDelta::minutes(n));
    let due_in = minutes.filter(|minute| {
        let now = at(*minute + TimeDelta::seconds(59), America::New_York);
        occurrences(&daily.rhythm(&[]), *minute, now, &BTreeSet::new())
            .next()
            .is_some()
    });
    assert_eq!(due_in.collect::<Vec<_>>(), [change]);
}

/// The `rrule` crate, an independent implementation of iCalendar's rules, over fourteen years. It
/// differs in one thing by design: RFC 5545 moves a skipped time on by the gap, we ring at its end.
#[test]
fn the_calendar_of_another_implementation() {
    let zones = [
        America::New_York,
        America::Havana,
        America::Santiago,
        America::Sao_Paulo,
        America::St_Johns,
        America::Godthab,
        Europe::Berlin,
        Europe::Dublin,
        Europe::Lisbon,
        Asia::Jerusalem,
        Asia::Beirut,
        Asia::Kolkata,
        Asia::Tehran,
        Africa::Cairo,
        Africa::Casablanca,
        Australia::Sydney,
        Australia::Lord_Howe,
        Pacific::Chatham,
        Pacific::Apia,
        Antarctica::Troll,
    ];
    let mut skipped = 0;
    for (zone, (hour, minute)) in zones
        .into_iter()
        .flat_map(|zone| [(1, 30), (2, 15), (16, 0)].map(|time| (zone, time)))
    {
        let (from, until) = (
            instant("2024-01-01 12:00", zone),
            instant("2037-12-31 12:00", zone),
        );
        let details = every_day(
            &[&format!("{hour}:{minute}")],
            &[Weekday::Sun, Weekday::Wed, Weekday::Fri],
        );
        let ours: Vec<_> = occurrences(
            &details.rhythm(&[]),
            from,
            at(until, zone),
            &BTreeSet::new(),
        )
        .collect();
        let theirs = RRule::new(Frequency::Weekly)
            .by_weekday(
                [
                    chrono::Weekday::Sun,
                    chrono::Weekday::Wed,
                    chrono::Weekday::Fri,
                ]
                .map(NWeekday::Every)
                .into(),
            )
            .by_hour(vec![hour])
            .by_minute(vec![minute])
            .by_second(vec![0])
            .until(until.with_timezone(&rrule::Tz::UTC))
            .build(from.with_timezone(&rrule::Tz::Tz(zone)))
            .unwrap();
        let theirs: Vec<_> = theirs.into_iter().map(|due| due.to_utc()).collect();
        assert_eq!(ours.len(), theirs.len(), "{zone}");
        for (ours, theirs) in ours
            .iter()
            .zip(theirs)
            .filter(|(ours, theirs)| ours.due != *theirs)
        {
            let wanted = ours
                .slot
                .date
                .date()
                .and_hms_opt(hour.into(), minute.into(), 0)
                .unwrap();
            assert!(
                zone.from_local_datetime(&wanted).earliest().is_none(),
                "{zone} {wanted} is not skipped"
            );
            assert!(
                ours.due < theirs && theirs - ours.due < TimeDelta::hours(2),
                "{zone} {wanted}"
            );
            skipped += 1;
        }
    }
    assert!(skipped > 100, "{skipped} skipped ones");
}

/// A reminder that is tied to a moment with another time on each weekday is as many rules of iCalendar
/// as there are times.
#[test]
fn a_moment_with_usual_times_is_what_another_implementation_makes_of_its_rules() {
    let usual = |on, time| UsualTime {
        on,
        time: super::time(time),
    };
    let family = [
        usual(Weekday::Mon, "15:30"),
        usual(Weekday::Tue, "15:30"),
        usual(Weekday::Wed, "15:30"),
        usual(Weekday::Thu, "15:30"),
        usual(Weekday::Fri, "14:00"),
        usual(Weekday::Sun, "08:45"),
    ];
    let rules = [
        (
            (15, 30),
            vec![
                chrono::Weekday::Mon,
                chrono::Weekday::Wed,
                chrono::Weekday::Thu,
            ],
        ),
        ((14, 0), vec![chrono::Weekday::Fri]),
        ((8, 45), vec![chrono::Weekday::Sun]),
    ];
    let mut details = every_day(
        &["19:00"],
        &[
            Weekday::Mon,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
            // Nobody knows when the moment is on a Saturday.
            Weekday::Sat,
            Weekday::Sun,
        ],
    );
    details.anchor = Some("after-snack".into());
    for zone in [
        America::New_York,
        Europe::Berlin,
        Australia::Lord_Howe,
        Africa::Casablanca,
        Asia::Kolkata,
    ] {
        let (from, until) = (
            instant("2024-01-01 12:00", zone),
            instant("2037-12-31 12:00", zone),
        );
        let ours: Vec<_> = occurrences(
            &details.rhythm(&family),
            from,
            at(until, zone),
            &BTreeSet::new(),
        )
        .map(|occurrence| occurrence.due)
        .collect();
        let mut theirs: Vec<_> = rules
            .iter()
            .flat_map(|((hour, minute), on)| {
                RRule::new(Frequency::Weekly)
                    .by_weekday(on.iter().copied().map(NWeekday::Every).collect())
                    .by_hour(vec![*hour])
                    .by_minute(vec![*minute])
                    .by_second(vec![0])
                    .until(until.with_timezone(&rrule::Tz::UTC))
                    .build(from.with_timezone(&rrule::Tz::Tz(zone)))
                    .unwrap()
                    .into_iter()
                    .map(|due| due.to_utc())
                    .collect::<Vec<_>>()
            })
            .collect();
        theirs.sort();
        assert_eq!(ours, theirs, "{zone}");
        assert!(ours.len() > 3600, "{} of them", ours.len());
    }
}

pub(crate) fn slot(wall: NaiveDateTime) -> Slot {
    let minutes = (wall - wall.date().and_time(chrono::NaiveTime::MIN)).num_minutes();
    Slot {
        date: day(wall.date()),
        time: TimeOfDay::from_minutes(minutes as u16),
    }
}

fn day(date: NaiveDate) -> Day {
    date.to_string().parse().unwrap()
}

pub(crate) fn at(utc: DateTime<Utc>, zone: Tz) -> Now {
    Now {
        utc,
        zone,
        steady: Steady {
            run: uuid::Uuid::nil(),
            elapsed: std::time::Duration::ZERO,
        },
    }
}

pub(crate) fn every_day(times: &[&str], on: &[Weekday]) -> ReminderDetails {
    ReminderDetails {
        child: ChildId::new(at(DateTime::UNIX_EPOCH, Tz::UTC)),
        title: "after snack".into(),
        target: Target::Everything,
        times: times.iter().map(|text| super::time(text)).collect(),
        on: on.to_vec(),
        switch: Switch::On,
        anchor: None,
    }
    .checked()
    .unwrap()
}
