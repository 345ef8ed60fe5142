//! The ticker: asks the core what is due, shows it, records the outcome.
//!
//! It goes by the wall clock. It wakes at each turn of the minute, and at least every two seconds,
//! because no timer counts the time a laptop sleeps. Where the system tells that the laptop woke up
//! or that its clock was set ([`crate::wakes`]), it looks at once, but it never relies on that. A
//! wake costs a look at the clock; the core is asked only when the minute, the zone or the data
//! changed.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use hep_core::error::Fault;
use hep_core::model::delivery::Notice;
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer};
use tauri::{AppHandle, Emitter, Manager};

use crate::banner::Banners;
use crate::data::Data;
use crate::notify::{self, Desk, Note};
use crate::{banner, clock, session, trace, window};

mod pulse;

use pulse::{Days, Pulse, nap};

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

/// Looks at once: the laptop woke up, or its clock was set.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the ticker alone sees it there")
)]
pub(crate) fn look_now(app: &AppHandle) {
    clock::read_zone_anew();
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
        window::rest_if_hidden(app, now);
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
