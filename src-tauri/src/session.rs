//! The parent's unlocked session. The gate itself is in the core: without an [`Unlocked`] it does
//! nothing for a parent. Here is only where one is kept.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hep_core::model::pin::Unlocked;
use hep_core::{Error, Now, Result};
use tauri::{AppHandle, Manager};

use crate::clock;
use crate::news::{self, News};

/// What the right PIN gave, until the grown-ups' side is left or sits idle.
#[derive(Default)]
pub(crate) struct Session(Mutex<Option<Unlocked>>);

impl Session {
    /// Begins a session.
    pub(crate) fn begin(&self, unlocked: Unlocked) {
        *self.lock() = Some(unlocked);
    }

    /// Does something with the session.
    ///
    /// # Errors
    /// [`Error::Locked`] when there is none, or it was idle for too long.
    pub(crate) fn with<T, E: From<Error>>(
        &self,
        now: Now,
        ask: impl FnOnce(&mut Unlocked) -> Result<T, E>,
    ) -> Result<T, E> {
        match &mut *self.lock() {
            Some(unlocked) if unlocked.is_open(now) => ask(unlocked),
            _ => Err(Error::Locked.into()),
        }
    }

    /// Ends the session. Says whether there was one.
    fn end(&self) -> bool {
        self.lock().take().is_some()
    }

    fn is_over(&self, now: Now) -> bool {
        self.lock()
            .as_ref()
            .is_some_and(|unlocked| !unlocked.is_open(now))
    }

    fn lock(&self) -> MutexGuard<'_, Option<Unlocked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends the session and tells the screen.
pub(crate) fn end(app: &AppHandle) {
    if app.state::<Session>().end() {
        news::tell(app, News::Locked);
    }
}

/// Ends the session if nobody touched anything for too long.
pub(crate) fn end_if_idle(app: &AppHandle) {
    if app.state::<Session>().is_over(clock::now()) {
        end(app);
    }
}
