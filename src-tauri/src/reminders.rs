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

use hep_core::Now;
use hep_core::error::Fault;
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer};
use tauri::{AppHandle, Manager};

use crate::data::Data;
use crate::news::{self, News};
use crate::notify::Desk;
use crate::{banner, clock, session, trace, window};

mod pulse;
mod telling;

use pulse::{Days, Pulse, Trouble, nap};
#[cfg(target_os = "linux")]
pub(crate) use telling::lost;
pub(crate) use telling::settle;

/// The day's snapshot waits until the app has started and its first screen stands.
const SETTLED: Duration = Duration::from_secs(5);

/// Wakes the ticker, and tells it why.
struct Bell(Mutex<Sender<&'static str>>);

impl Bell {
    fn ring(&self, why: &'static str) {
        if let Ok(bell) = self.0.lock() {
            // The ticker ends with the app, and then nothing is due any more.
            let _ = bell.send(why);
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

/// Looks again at what is due, and takes down what nobody needs any more.
pub(crate) fn data_changed(app: &AppHandle) {
    if let Ok(who) = app.state::<Data>().app(|core| core.who(clock::now())) {
        let here: Vec<_> = who.faces.iter().map(|who| who.face.id).collect();
        banner::keep_only(app, &here);
        app.state::<Desk>().keep_only(&here);
    }
    settle(app);
    app.state::<Bell>().ring("data-changed");
}

/// Looks at once: the laptop woke up, or its clock was set. `why` is traced when that was done.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the ticker alone sees it there")
)]
pub(crate) fn look_now(app: &AppHandle, why: &'static str) {
    clock::read_zone_anew();
    app.state::<Bell>().ring(why);
}

/// Tells the screens that something changed outside them.
pub(crate) fn changed(app: &AppHandle) {
    news::tell(app, News::Changed);
}

fn tick(app: &AppHandle, rings: &Receiver<&'static str>) {
    let data = app.state::<Data>();
    let mut pulse = Pulse::default();
    let mut days = Days::default();
    let mut trouble = Trouble::default();
    let mut recovered = false;
    let mut rung: Vec<&'static str> = Vec::new();
    loop {
        let now = clock::now();
        let beat = pulse.beat(now);
        session::end_if_idle(app);
        window::rest_if_hidden(app, now);
        // What kept the data from being opened may be mended by now, and nobody may be here to ask.
        if beat.minute && data.try_again() {
            changed(app);
        }
        if beat.minute || !rung.is_empty() {
            let looked = look(app, now, &mut recovered);
            if let Err(fault) = &looked {
                trace::mark(&format!("no look: {}", fault.message));
            }
            if beat.minute && trouble.lasts(looked.is_err()) {
                // Nobody would learn in the tray that no reminder comes any more.
                window::surface(app);
            }
            rung.drain(..).for_each(trace::mark);
        }
        let turned = beat.minute && days.turn(data.app(|core| core.today_is(now)).ok());
        if turned {
            settle(app);
        }
        if turned || beat.moved {
            changed(app);
        }
        if days.unsaved() && now.steady.elapsed > SETTLED {
            days.saved();
            if let Err(fault) = data.take_daily_snapshot(now) {
                trace::mark(&format!("no snapshot: {}", fault.message));
            }
        }
        rung.extend(rings.recv_timeout(nap(now)));
        // Several rings in a row ask for one look.
        rung.extend(rings.try_iter());
    }
}

/// Claims what is due, and shows it.
fn look(app: &AppHandle, now: Now, recovered: &mut bool) -> Result<(), Fault> {
    let data = app.state::<Data>();
    // What was claimed when the app ended, and never answered, comes first; until it is known,
    // nothing new is claimed, so that the two are never mixed up.
    if !*recovered {
        let Some(unanswered) = data.app(|core| core.unanswered(now))? else {
            return Ok(());
        };
        let in_banners = data.app(|core| core.left_in_banners(now))?;
        *recovered = true;
        telling::show_again(app, in_banners, unanswered);
        trace::mark("looked");
    }
    let due = data.app(|core| core.claim_due(now))?;
    if !due.is_empty() {
        trace::mark("claimed");
        telling::show(app, due);
    }
    Ok(())
}
