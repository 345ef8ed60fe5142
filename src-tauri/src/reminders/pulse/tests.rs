//! The ticker's decisions, under a clock that is set by hand.

use super::*;
use chrono::{DateTime, TimeDelta, Utc};
use hep_core::model::day::Steady;
use uuid::Uuid;

fn at(utc: &str, zone: &str, elapsed: u64) -> Now {
    Now {
        utc: utc_of(utc),
        zone: zone.parse().unwrap(),
        steady: Steady {
            run: Uuid::nil(),
            elapsed: Duration::from_secs(elapsed),
        },
    }
}

fn utc_of(utc: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(utc).unwrap().to_utc()
}

#[test]
fn a_beat_tells_what_changed() {
    let mut pulse = Pulse::default();
    for (utc, zone, elapsed, minute, moved) in [
        ("2026-11-19T21:00:57Z", "America/New_York", 0, true, false),
        ("2026-11-19T21:00:59Z", "America/New_York", 2, false, false),
        ("2026-11-19T21:01:00Z", "America/New_York", 3, true, false),
        // The lid was closed for an hour: later, but nobody set the clock.
        (
            "2026-11-19T22:01:00Z",
            "America/New_York",
            3603,
            true,
            false,
        ),
        // Set forward, within the minute, and back.
        (
            "2026-11-19T22:01:30Z",
            "America/New_York",
            3605,
            false,
            true,
        ),
        ("2026-11-19T22:00:00Z", "America/New_York", 3607, true, true),
        // In another country, where it is the same minute of another hour.
        ("2026-11-19T22:00:02Z", "Europe/Berlin", 3609, true, true),
        // The clock is corrected by a moment, as it is all day long.
        ("2026-11-19T22:00:05Z", "Europe/Berlin", 3611, false, false),
    ] {
        assert_eq!(
            pulse.beat(at(utc, zone, elapsed)),
            Beat { minute, moved },
            "{utc}"
        );
    }
}

#[test]
fn a_day_begins_once_and_is_saved_once() {
    let day = |day| Day::ymd(2026, 11, day);
    let mut days = Days::default();
    for (today, turned, unsaved) in [
        (None, false, false),
        (day(19), false, true),
        (day(19), false, false),
        (None, false, false),
        (day(20), true, true),
        (day(20), false, false),
    ] {
        assert_eq!(
            (days.turn(today), days.unsaved()),
            (turned, unsaved),
            "{today:?}"
        );
        days.saved();
    }
}

#[test]
fn it_wakes_when_the_minute_turns() {
    for (utc, ms) in [
        ("2026-11-19T21:00:00Z", 2000),
        ("2026-11-19T21:00:58.500Z", 1500),
        ("2026-11-19T21:00:59.999Z", 1),
    ] {
        assert_eq!(nap(at(utc, "UTC", 0)), Duration::from_millis(ms), "{utc}");
    }
}

/// What happens to a laptop while the ticker naps.
#[derive(Clone, Copy)]
enum Event {
    /// The lid is closed for so long.
    Sleep(TimeDelta),
    /// Somebody sets the clock, forward or back.
    Set(TimeDelta),
    /// It is another country's clock from here on.
    Land(&'static str),
}

/// A laptop whose time passes as fast as it can be computed.
struct Laptop {
    now: Now,
    /// The zone as the app knows it: it is read anew only now and then.
    known: (Duration, Zone),
}

/// As the clock's `ZONE_IS_FRESH`.
const ZONE_IS_FRESH: Duration = Duration::from_secs(10);

impl Laptop {
    fn starts(utc: &str, zone: &str) -> Self {
        let now = at(utc, zone, 0);
        Self {
            now,
            known: (Duration::ZERO, now.zone),
        }
    }

    /// The moment as the ticker sees it.
    fn look(&mut self) -> Now {
        if self.now.steady.elapsed.saturating_sub(self.known.0) >= ZONE_IS_FRESH {
            self.known = (self.now.steady.elapsed, self.now.zone);
        }
        Now {
            zone: self.known.1,
            ..self.now
        }
    }

    fn pass(&mut self, time: Duration) {
        self.now.utc += TimeDelta::from_std(time).unwrap();
        self.now.steady.elapsed += time;
    }

    fn suffer(&mut self, event: Event) {
        match event {
            Event::Sleep(time) => self.pass(time.to_std().unwrap()),
            Event::Set(by) => self.now.utc += by,
            Event::Land(zone) => self.now.zone = zone.parse().unwrap(),
        }
    }
}

/// Every reminder time that lies between two looks is seen at the second one. How late is that,
/// counted from the time itself, or from the event that skipped it?
fn lateness(laptop: &mut Laptop, hours: i64, events: &[(i64, Event)]) -> Vec<Duration> {
    let mut pulse = Pulse::default();
    let mut late = Vec::new();
    let mut events = events.iter().peekable();
    let end = Duration::from_secs(hours as u64 * 3600);
    let mut since = Duration::ZERO;
    let mut shown = minute(laptop.now);
    pulse.beat(laptop.look());
    while laptop.now.steady.elapsed < end {
        // Millisecond by millisecond would be the same, but slow: a nap is cut where the wall clock
        // turns its minute, or something happens.
        let mut left = nap(laptop.look());
        while left > Duration::ZERO {
            let turn = Duration::from_millis(
                60_000 - laptop.now.millis().rem_euclid(60_000).unsigned_abs(),
            );
            let mut step = left.min(turn);
            let due = events.peek().map(|(at, _)| Duration::from_secs(*at as u64));
            if let Some(due) = due {
                step = step.min(due.saturating_sub(laptop.now.steady.elapsed));
            }
            laptop.pass(step);
            left -= step;
            if due.is_some_and(|due| due <= laptop.now.steady.elapsed)
                && let Some((_, event)) = events.next()
            {
                laptop.suffer(*event);
            }
            if minute(laptop.now) != shown {
                shown = minute(laptop.now);
                since = laptop.now.steady.elapsed;
                late.push(Duration::MAX);
            }
        }
        let seen = laptop.look();
        if pulse.beat(seen).minute && minute(seen) == shown {
            for waiting in late.iter_mut().filter(|late| **late == Duration::MAX) {
                *waiting = seen.steady.elapsed - since;
            }
        }
    }
    late
}

fn minute(now: Now) -> String {
    now.utc
        .with_timezone(&now.zone)
        .format("%F %H:%M")
        .to_string()
}

#[test]
fn awake_every_minute_is_seen_as_it_turns() {
    for start in ["2026-11-19T21:00:00Z", "2026-11-19T21:00:01.237Z"] {
        let late = lateness(&mut Laptop::starts(start, "Asia/Kathmandu"), 6, &[]);
        assert!(late.len() >= 359, "{start}: {} minutes", late.len());
        let latest = late.iter().max().unwrap();
        assert!(*latest < Duration::from_millis(5), "{start}: {latest:?}");
    }
}

#[test]
fn after_sleep_a_set_clock_or_a_flight_it_is_seen_soon() {
    let hours = TimeDelta::hours;
    for (what, event, soon) in [
        ("a nap", Event::Sleep(TimeDelta::minutes(7)), 2),
        ("a night", Event::Sleep(hours(9)), 2),
        ("a week", Event::Sleep(hours(7 * 24)), 2),
        ("an hour ahead", Event::Set(hours(1)), 2),
        ("an hour back", Event::Set(-hours(1)), 2),
        ("a year back", Event::Set(-hours(365 * 24)), 2),
        ("half a minute ahead", Event::Set(TimeDelta::seconds(30)), 2),
        ("a flight", Event::Land("Pacific/Auckland"), 12),
        ("a crooked zone", Event::Land("Asia/Kolkata"), 12),
    ] {
        // At every second of a minute: naps are not all as long as each other.
        for second in 0..60 {
            let mut laptop = Laptop::starts("2026-11-19T21:00:00Z", "America/New_York");
            let late = lateness(&mut laptop, 1, &[(600 + second, event)]);
            // What the lid hid from the clock is over by the end.
            let latest = late.iter().max().unwrap();
            assert!(
                *latest <= Duration::from_secs(soon),
                "{what} at {second} s: {latest:?}"
            );
        }
    }
}

#[test]
fn trouble_is_shown_once_it_is_no_hiccup() {
    let mut trouble = Trouble::default();
    let minutes = [true, true, false, true, true, true, true, true, false, true];
    let shown: Vec<_> = minutes
        .into_iter()
        .map(|failed| u8::from(trouble.lasts(failed)))
        .collect();
    assert_eq!(shown, [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
}
