//! What the desktop could not show is shown in the app instead.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hep_core::model::delivery::Notice;
use hep_core::model::ids::ChildId;
use hep_core::model::reminder::NoticeAnswer;
use tauri::{AppHandle, Emitter, Manager};

use crate::{reminders, window};

/// Notices that wait to be seen, oldest first; one for each child.
#[derive(Default)]
pub(crate) struct Banners(Mutex<Vec<Notice>>);

impl Banners {
    /// The one to show.
    pub(crate) fn first(&self) -> Option<Notice> {
        self.lock().first().cloned()
    }

    /// Takes the first away. The next one, if there is one, is the answer.
    fn dismiss(&self) -> Option<Notice> {
        let mut waiting = self.lock();
        if !waiting.is_empty() {
            waiting.remove(0);
        }
        waiting.first().cloned()
    }

    /// Takes away what calls somebody who is no longer here.
    pub(crate) fn keep_only(&self, here: &[ChildId]) {
        self.lock().retain(|notice| here.contains(&notice.child));
    }

    /// A newer notice for a child stands for the older one too.
    fn add(&self, notice: Notice) {
        let mut waiting = self.lock();
        waiting.retain(|older| older.child != notice.child);
        waiting.push(notice);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Notice>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows a notice in the app. A window that is hidden comes out for it: nobody sees a banner in
/// the tray.
pub(crate) fn raise(app: &AppHandle, notice: Notice) {
    app.state::<Banners>().add(notice);
    tell(app, app.state::<Banners>().first());
    window::surface(app);
}

/// Takes the banner away, and shows the next.
pub(crate) fn dismiss(app: &AppHandle) {
    let next = app.state::<Banners>().dismiss();
    tell(app, next);
}

/// Writes down what was answered to the banner on the screen, and shows the next.
pub(crate) fn answer(app: &AppHandle, answer: NoticeAnswer) {
    if let Some(notice) = app.state::<Banners>().first() {
        reminders::answer(app, &notice.deliveries, answer);
    }
    dismiss(app);
}

fn tell(app: &AppHandle, notice: Option<Notice>) {
    if let Some(notice) = notice {
        // A screen that is not up yet asks for it when it is.
        let _ = app.emit("banner", notice);
    }
}
