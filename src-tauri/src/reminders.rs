//! The ticker: asks the core what is due, shows it, records the outcome.
//!
//! It goes by the wall clock. It wakes at each turn of the minute, and at least every two seconds,
//! because no timer counts the time a laptop sleeps, and none is told when the clock is set. A wake
//! costs a look at the clock; the core is asked only when the minute, the zone or the data changed.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use hep_core::Now;
use hep_core::error::Fault;
use hep_core::model::day::{Day, Zone};
use hep_core::model::delivery::Notice;
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer};
use tauri::{AppHandle, Emitter, Manager};

use crate::banner::Banners;
use crate::data::Data;
use crate::notify::{self, Desk, Note};
use crate::{banner, clock, session, trace};

const LONGEST_NAP: Duration = Duration::from_secs(2);

/// The day's snapshot waits until the app has started and its first screen stands.
const SETTLED: Duration = Duration::from_secs(5);

/// Wakes the ticker.
struct Bell(Mutex<Sender<()>>);

impl Bell {
    fn ring(&self) {
        if let Ok(bell) = self.0.lock() {
            // The ticker ends with the app, and then nothing is due any more.
            let _ = bell.send(());
        }
    }
}

/// Starts the ticker.
pub(crate) fn start(app: &AppHandle) {
    let (bell, rings) = channel();
    app.manage(Bell(Mutex::new(bell)));
    let app = app.clone();
    std::thread::spawn(move || tick(&app, &rings));
}

/// Writes down what became of a reminder, and lets a screen that shows it look again.
pub(crate) fn record(app: &AppHandle, deliveries: &[DeliveryId], outcome: DeliveryOutcome) {
    // The test notice stands for no occurrence.
    if deliveries.is_empty() {
        return;
    }
    written(
        app,
        app.state::<Data>()
            .app(|core| core.record_delivery(deliveries, outcome, clock::now())),
    );
}

/// Writes down what a child answered.
pub(crate) fn answer(app: &AppHandle, deliveries: &[DeliveryId], answer: NoticeAnswer) {
    written(
        app,
        app.state::<Data>()
            .app(|core| core.answer_notice(deliveries, answer, clock::now())),
    );
}

fn written(app: &AppHandle, recorded: Result<(), Fault>) {
    match recorded {
        // What could not be written stays "claimed", and is shown again after the next start.
        Err(fault) => trace::mark(&format!("unrecorded: {}", fault.message)),
        Ok(()) => changed(app),
    }
}

/// Looks again at what is due, and takes down what calls a child that was erased.
pub(crate) fn data_changed(app: &AppHandle) {
    if let Ok(who) = app.state::<Data>().app(|core| core.who(clock::now())) {
        let here: Vec<_> = who.faces.iter().map(|who| who.face.id).collect();
        app.state::<Banners>().keep_only(&here);
        app.state::<Desk>().keep_only(&here);
    }
    app.state::<Bell>().ring();
}

/// Tells the screens that something changed outside them.
pub(crate) fn changed(app: &AppHandle) {
    let _ = app.emit("changed", ());
}

fn tick(app: &AppHandle, rings: &Receiver<()>) {
    let data = app.state::<Data>();
    let mut pulse = Pulse::default();
    let mut days = Days::default();
    let mut recovered = false;
    let mut rung = false;
    loop {
        let now = clock::now();
        let beat = pulse.beat(now);
        session::end_if_idle(app);
        if beat.minute || rung {
            // What was claimed when the app was killed, and never shown, comes first; until it is
            // known, nothing new is claimed, so that the two are never mixed up.
            if !recovered && let Ok(Some(notices)) = data.app(|core| core.unanswered(now)) {
                recovered = true;
                show(app, notices);
            }
            if recovered {
                show(
                    app,
                    data.app(|core| core.claim_due(now)).unwrap_or_default(),
                );
            }
        }
        let turned = beat.minute && days.turn(data.app(|core| core.today_is(now)).ok());
        if turned || beat.moved {
            changed(app);
        }
        if days.unsaved() && now.steady.elapsed > SETTLED {
            days.saved();
            if let Err(fault) = data.take_daily_snapshot(now) {
                trace::mark(&format!("no snapshot: {}", fault.message));
            }
        }
        rung = rings.recv_timeout(nap(now)).is_ok();
        // Several rings in a row ask for one look.
        while rings.try_recv().is_ok() {}
    }
}

/// The child's day it is, and the one that a snapshot was made on.
#[derive(Default)]
struct Days {
    today: Option<Day>,
    snapshot: Option<Day>,
}

impl Days {
    /// Whether another day has begun.
    fn turn(&mut self, today: Option<Day>) -> bool {
        let before = self.today;
        self.today = today.or(before);
        before.is_some() && before != self.today
    }

    fn unsaved(&self) -> bool {
        self.today != self.snapshot
    }

    fn saved(&mut self) {
        self.snapshot = self.today;
    }
}

fn show(app: &AppHandle, notices: Vec<Notice>) {
    for notice in notices {
        let app = app.clone();
        // Side by side: a desktop that hangs delays nobody else's.
        tauri::async_runtime::spawn(async move {
            match notify::show(&app, Note::from(&notice)).await {
                Ok(()) => record(&app, &notice.deliveries, DeliveryOutcome::Shown),
                Err(unshown) => {
                    trace::mark(&format!("banner: {unshown}"));
                    let deliveries = notice.deliveries.clone();
                    let why = unshown.obstacle();
                    // Before it can be answered, because nothing comes after an answer.
                    let recorded = app
                        .state::<Data>()
                        .app(|core| core.record_banner(&deliveries, why, clock::now()));
                    banner::raise(&app, notice);
                    written(&app, recorded);
                }
            }
        });
    }
}

/// Until the minute turns, but never long.
fn nap(now: Now) -> Duration {
    let into_minute = now.millis().rem_euclid(60_000).unsigned_abs();
    Duration::from_millis(60_000 - into_minute).min(LONGEST_NAP)
}

/// Compares one look at the clock with the one before.
#[derive(Default)]
struct Pulse(Option<Now>);

#[derive(Debug, PartialEq)]
struct Beat {
    /// The wall clock shows another minute.
    minute: bool,
    /// The clock was set, or is another country's.
    moved: bool,
}

impl Pulse {
    fn beat(&mut self, now: Now) -> Beat {
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

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use hep_core::model::day::Steady;
    use uuid::Uuid;

    fn at(utc: &str, zone: &str, elapsed: u64) -> Now {
        Now {
            utc: DateTime::parse_from_rfc3339(utc).unwrap().to_utc(),
            zone: zone.parse().unwrap(),
            steady: Steady {
                run: Uuid::nil(),
                elapsed: Duration::from_secs(elapsed),
            },
        }
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
}
