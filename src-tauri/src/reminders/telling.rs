//! Getting a notice to a child: as a notification where the desktop shows them, as a banner in the
//! app where it does not; and away again when nothing is left to say.

use hep_core::model::delivery::{Notice, stands_for};
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::{DeliveryOutcome, Obstacle};
use tauri::{AppHandle, Manager};

use super::written;
use crate::banner::{self, Banners};
use crate::data::Data;
use crate::notify::{self, Desk, Note};
use crate::{clock, trace};

/// Shows notices that were just claimed.
pub(super) fn show(app: &AppHandle, notices: Vec<Notice>) {
    for notice in notices {
        let app = app.clone();
        // Side by side: a desktop that hangs delays nobody else's.
        tauri::async_runtime::spawn(async move {
            let notice = with_standing(&app, notice);
            match notify::show(&app, Note::from(&notice)).await {
                Ok(id) => taken(&app, &notice, id),
                Err(unshown) => {
                    trace::mark(&format!("banner: {unshown}"));
                    fall_back(&app, notice, Some(unshown.obstacle()));
                }
            }
        });
    }
}

/// Shows again what was left open when the app ended. It may have been seen already: nothing but
/// the banner comes, and no second notification.
pub(super) fn show_again(app: &AppHandle, in_banners: Vec<Notice>, unanswered: Vec<Notice>) {
    for notice in in_banners {
        told("banner");
        banner::raise(app, notice);
    }
    for notice in unanswered {
        fall_back(app, with_standing(app, notice), None);
    }
}

/// A notification went away together with the desktop that showed it. The banner takes its place, if
/// it still calls for something.
#[cfg(target_os = "linux")]
pub(crate) fn lost(app: &AppHandle, deliveries: &[DeliveryId]) {
    trace::mark("lost");
    for notice in standing(app, deliveries).unwrap_or_default() {
        fall_back(app, with_standing(app, notice), Some(Obstacle::NoDesktop));
    }
}

/// Takes down what was done, answered or over since it was shown. A banner says what is left.
pub(crate) fn settle(app: &AppHandle) {
    for (_, deliveries) in app.state::<Desk>().standing() {
        if standing(app, &deliveries).is_some_and(|left| left.is_empty()) {
            app.state::<Desk>().take_down(&deliveries);
        }
    }
    for notice in app.state::<Banners>().all() {
        let Some(left) = standing(app, &notice.deliveries) else {
            continue;
        };
        match left.into_iter().next() {
            Some(left) if left.moves == notice.moves && left.titles == notice.titles => {}
            // It came when it came: what is left of it is no later for that.
            Some(left) => {
                let timing = notice.timing;
                let left = Notice { timing, ..left };
                banner::put(app, &notice.deliveries, Some(left));
            }
            None => banner::put(app, &notice.deliveries, None),
        }
    }
}

/// What the desktop has taken. `id` is what it calls it.
fn taken(app: &AppHandle, notice: &Notice, id: Option<u32>) {
    told("notification");
    banner::take_down(app, &notice.deliveries);
    let data = app.state::<Data>();
    let recorded = data.app(|core| core.record_shown(&notice.deliveries, id, clock::now()));
    written(app, recorded);
}

/// Shows the banner instead, and writes down why.
fn fall_back(app: &AppHandle, notice: Notice, why: Option<Obstacle>) {
    let deliveries = &notice.deliveries;
    // Before it can be answered, because nothing comes after an answer.
    let recorded = app.state::<Data>().app(|core| match why {
        Some(why) => core.record_banner(deliveries, why, clock::now()),
        None => core.record_delivery(deliveries, DeliveryOutcome::Banner, clock::now()),
    });
    app.state::<Desk>().take_down(deliveries);
    told("banner");
    banner::raise(app, notice);
    written(app, recorded);
}

/// A newer notice for a child stands for what is still in sight of it, too.
fn with_standing(app: &AppHandle, notice: Notice) -> Notice {
    let popups = app.state::<Desk>().standing();
    let banners = app.state::<Banners>().all();
    let banners = banners.into_iter().map(|one| (one.child, one.deliveries));
    let mut all: Vec<DeliveryId> = Vec::new();
    for (child, deliveries) in popups.into_iter().chain(banners) {
        if child == notice.child && !stands_for(&notice.deliveries, &deliveries) {
            all.extend(deliveries);
        }
    }
    if all.is_empty() {
        return notice;
    }
    all.retain(|one| !notice.deliveries.contains(one));
    all.extend(&notice.deliveries);
    let gathered = standing(app, &all).and_then(|gathered| gathered.into_iter().next());
    match gathered {
        Some(both) if stands_for(&both.deliveries, &notice.deliveries) => both,
        _ => notice,
    }
}

/// What these still call for; none when that cannot be known.
fn standing(app: &AppHandle, deliveries: &[DeliveryId]) -> Option<Vec<Notice>> {
    let data = app.state::<Data>();
    data.app(|core| core.standing(deliveries, clock::now()))
        .ok()
}

/// Leaves a mark of when a child could see it, by the wall clock in ms: how late it was.
fn told(how: &str) {
    trace::mark(&format!("told {how} {}", clock::now().millis()));
}
