//! What the desktop could not show is shown in the app instead.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hep_core::model::delivery::{Notice, stands_for};
use hep_core::model::ids::{ChildId, DeliveryId};
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer};
use tauri::{AppHandle, Manager};

use crate::news::{self, News};
use crate::{reminders, window};

/// Notices that wait to be seen, oldest first.
#[derive(Default)]
pub(crate) struct Banners(Mutex<Vec<Notice>>);

impl Banners {
    /// The one to show.
    pub(crate) fn first(&self) -> Option<Notice> {
        self.lock().first().cloned()
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<Notice> {
        self.lock().clone()
    }

    /// Takes the first away, and answers it.
    fn take_first(&self) -> Option<Notice> {
        let mut waiting = self.lock();
        (!waiting.is_empty()).then(|| waiting.remove(0))
    }

    /// A notice takes the place of those that it stands for, too.
    fn add(&self, notice: Notice) {
        let mut waiting = self.lock();
        let is_covered = |older: &Notice| {
            older.child == notice.child && stands_for(&notice.deliveries, &older.deliveries)
        };
        let place = waiting.iter().position(is_covered);
        waiting.retain(|older| !is_covered(older));
        let place = place.unwrap_or(waiting.len());
        waiting.insert(place, notice);
    }

    /// Another notice says from now on what this one said; none when there is nothing left to say.
    fn put(&self, older: &[DeliveryId], newer: Option<Notice>) {
        let mut waiting = self.lock();
        if let Some(place) = waiting.iter().position(|one| one.deliveries == older) {
            drop(waiting.splice(place..=place, newer));
        }
    }

    /// Takes away what stands for nothing but these.
    fn take_down(&self, deliveries: &[DeliveryId]) {
        self.lock()
            .retain(|one| !stands_for(deliveries, &one.deliveries));
    }

    /// Takes away what calls somebody who is no longer here.
    fn keep_only(&self, here: &[ChildId]) {
        self.lock().retain(|notice| here.contains(&notice.child));
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Notice>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows a notice in the app. A window that is hidden comes out for it: nobody sees a banner in
/// the tray.
pub(crate) fn raise(app: &AppHandle, notice: Notice) {
    change(app, |banners| banners.add(notice));
    window::surface(app);
}

/// Takes down what stands for nothing but these: a notification says it now.
pub(crate) fn take_down(app: &AppHandle, deliveries: &[DeliveryId]) {
    change(app, |banners| banners.take_down(deliveries));
}

/// Takes down what calls somebody who is no longer here.
pub(crate) fn keep_only(app: &AppHandle, here: &[ChildId]) {
    change(app, |banners| banners.keep_only(here));
}

/// Says what is left of a notice, if anything is.
pub(crate) fn put(app: &AppHandle, older: &[DeliveryId], newer: Option<Notice>) {
    change(app, |banners| banners.put(older, newer));
}

/// The banner was pressed: it goes, and the next one comes.
pub(crate) fn dismiss(app: &AppHandle) {
    if let Some(notice) = take_first(app) {
        reminders::record(app, &notice.deliveries, DeliveryOutcome::Opened);
    }
}

/// Writes down what was answered to the banner on the screen, and shows the next.
pub(crate) fn answer(app: &AppHandle, answer: NoticeAnswer) {
    if let Some(notice) = take_first(app) {
        reminders::answer(app, &notice.deliveries, answer);
    }
}

fn take_first(app: &AppHandle) -> Option<Notice> {
    let mut first = None;
    change(app, |banners| first = banners.take_first());
    first
}

/// Changes what waits, and tells the screen when another one is to be seen.
fn change(app: &AppHandle, change: impl FnOnce(&Banners)) {
    let banners = app.state::<Banners>();
    let before = banners.first();
    change(banners.inner());
    let after = banners.first();
    if before != after {
        news::tell(app, News::Banner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;
    use hep_core::model::delivery::Timing;

    fn notice(child: ChildId, deliveries: &[DeliveryId]) -> Notice {
        Notice {
            deliveries: deliveries.to_vec(),
            child,
            child_name: String::new(),
            titles: vec![],
            moves: vec![],
            timing: Timing::OnTime,
        }
    }

    #[test]
    fn a_banner_stays_until_another_says_what_it_said() {
        let [mia, leo] = [(); 2].map(|()| ChildId::new(clock::now()));
        let [snack, teeth, ball] = [(); 3].map(|()| DeliveryId::new(clock::now()));
        let banners = Banners::default();
        let waiting = || -> Vec<Vec<DeliveryId>> {
            banners
                .all()
                .into_iter()
                .map(|one| one.deliveries)
                .collect()
        };
        banners.add(notice(mia, &[snack]));
        banners.add(notice(leo, &[ball]));
        banners.add(notice(mia, &[teeth]));
        assert_eq!(waiting(), [[snack], [ball], [teeth]]);
        // Where the first one was: it is the one that is being read.
        banners.add(notice(mia, &[snack, teeth]));
        assert_eq!(waiting(), [vec![snack, teeth], vec![ball]]);
        banners.put(&[snack, teeth], Some(notice(mia, &[teeth])));
        assert_eq!(waiting(), [[teeth], [ball]]);
        banners.put(&[teeth], None);
        assert_eq!(waiting(), [[ball]]);
        banners.take_down(&[snack]);
        assert_eq!(waiting(), [[ball]]);
        banners.take_down(&[snack, ball]);
        assert_eq!(banners.first(), None);
    }
}
