//! A window that nobody has looked at for a while: its web view is closed, which gives back most of
//! the memory, and made again when it is wanted.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hep_core::Now;
use tauri::{AppHandle, Manager, WebviewWindow};

use super::{LABEL, make};
use crate::{clock, session, trace};

/// How long a window stays hidden before its web view is closed.
pub(crate) const LONG_ENOUGH: Duration = Duration::from_secs(600);

/// What somebody wants of the window.
pub(super) type Wish = Box<dyn FnOnce(&WebviewWindow) -> tauri::Result<()> + Send>;

/// Where the window stands between being there and being gone.
pub(crate) struct Rest {
    after: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    phase: Phase,
    /// Since when nobody can see it; none while somebody can.
    hidden_since: Option<Duration>,
    /// What is wanted of it as soon as it is there again, in the order it was wanted.
    wishes: Vec<Wish>,
}

/// The four ways in which a window can be there or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    There,
    Going,
    Gone,
    Coming,
}

/// What a wish asks for next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// It is there: wish away.
    Grant,
    /// It has to be made first.
    Make,
    /// It is on its way.
    Wait,
}

impl Rest {
    /// Rests after this long.
    pub(crate) fn after(after: Duration) -> Self {
        Self {
            after,
            state: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn wish(&mut self) -> Next {
        match self.phase {
            Phase::There => Next::Grant,
            Phase::Going | Phase::Coming => Next::Wait,
            Phase::Gone => {
                self.phase = Phase::Coming;
                Next::Make
            }
        }
    }

    /// Whether to go now, after `long` hidden.
    fn may_go(&mut self, now: Duration, long: Duration) -> bool {
        let hidden = self
            .hidden_since
            .is_some_and(|since| now.saturating_sub(since) >= long);
        let goes = hidden && self.phase == Phase::There;
        if goes {
            self.phase = Phase::Going;
        }
        goes
    }

    /// It is gone. Whether it is wanted again already.
    fn went(&mut self) -> bool {
        self.phase = if self.wishes.is_empty() {
            Phase::Gone
        } else {
            Phase::Coming
        };
        self.phase == Phase::Coming
    }

    /// It is there again, or could not be made. What was wanted of it meanwhile.
    fn came(&mut self, phase: Phase, now: Duration) -> Vec<Wish> {
        self.phase = phase;
        self.hidden_since = Some(now);
        std::mem::take(&mut self.wishes)
    }
}

/// Notes that there is no window yet.
pub(super) fn from_the_start(app: &AppHandle) {
    app.state::<Rest>().lock().phase = Phase::Gone;
    trace::mark("rests");
}

/// Notes that nobody can see the window from now on.
pub(super) fn hidden(app: &AppHandle) {
    app.state::<Rest>().lock().hidden_since = Some(clock::now().steady.elapsed);
    trace::mark("hidden");
}

/// Notes that the window can be seen, or found in the task bar.
pub(super) fn seen(app: &AppHandle) {
    app.state::<Rest>().lock().hidden_since = None;
}

/// Closes the web view of a window that was hidden for long enough.
pub(crate) fn rest_if_hidden(app: &AppHandle, now: Now) {
    let rest = app.state::<Rest>();
    if !rest.lock().may_go(now.steady.elapsed, rest.after) {
        return;
    }
    session::end(app);
    let gone = match app.get_webview_window(LABEL) {
        Some(window) => window.destroy(),
        None => Ok(()),
    };
    if gone.is_err() {
        rest.lock().phase = Phase::There;
    }
}

/// The last window has closed. Whether the app goes on without one.
pub(crate) fn goes_on_without(app: &AppHandle) -> bool {
    let wanted = {
        let rest = app.state::<Rest>();
        let mut state = rest.lock();
        if state.phase != Phase::Going {
            return false;
        }
        state.went()
    };
    trace::mark("rests");
    if wanted {
        build(app);
    }
    true
}

/// Grants a wish, on the main thread that windows belong to; a window that rests is made first.
pub(super) fn wish(app: &AppHandle, wish: Wish) {
    let rest = app.state::<Rest>();
    let mut state = rest.lock();
    let next = state.wish();
    if next == Next::Grant {
        drop(state);
        return grant(app, vec![wish]);
    }
    state.wishes.push(wish);
    drop(state);
    if next == Next::Make {
        build(app);
    }
}

/// Makes the window again, beside the main thread: some systems make none from within an event.
fn build(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let made = make(&app);
        if let Err(error) = &made {
            trace::mark(&format!("no window: {error}"));
        }
        let phase = if made.is_ok() {
            Phase::There
        } else {
            Phase::Gone
        };
        let now = clock::now().steady.elapsed;
        let wishes = app.state::<Rest>().lock().came(phase, now);
        grant(&app, wishes);
    });
}

fn grant(app: &AppHandle, wishes: Vec<Wish>) {
    let handle = app.clone();
    // When the main thread has ended, so has the app.
    let _ = app.run_on_main_thread(move || {
        let Some(window) = handle.get_webview_window(LABEL) else {
            return;
        };
        for wish in wishes {
            if let Err(error) = wish(&window) {
                trace::mark(&format!("window: {error}"));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn only_a_window_that_was_hidden_for_long_goes() {
        for (hidden_since, now, goes) in [
            (None, 100_000, false),
            (Some(100), 699, false),
            (Some(100), 700, true),
            // A clock that went back is no reason.
            (Some(100), 0, false),
        ] {
            let mut state = State {
                hidden_since: hidden_since.map(seconds),
                ..State::default()
            };
            assert_eq!(
                state.may_go(seconds(now), LONG_ENOUGH),
                goes,
                "{hidden_since:?} {now}"
            );
        }
    }

    #[test]
    fn a_wish_is_kept_whenever_it_comes() {
        let nothing = || -> Wish { Box::new(|_| Ok(())) };
        let mut state = State {
            hidden_since: Some(seconds(0)),
            ..State::default()
        };
        assert_eq!(state.wish(), Next::Grant);
        assert!(state.may_go(seconds(600), LONG_ENOUGH));
        // It goes once.
        assert!(!state.may_go(seconds(600), LONG_ENOUGH));
        assert_eq!(state.wish(), Next::Wait);
        state.wishes.push(nothing());
        // Wanted while it went: it comes back at once, with what was wanted.
        assert!(state.went());
        assert_eq!(state.wish(), Next::Wait);
        state.wishes.push(nothing());
        assert_eq!(state.came(Phase::There, seconds(601)).len(), 2);
        assert_eq!(state.wish(), Next::Grant);
        // Hidden again: it waits the whole time before it goes.
        assert!(!state.may_go(seconds(1200), LONG_ENOUGH));
        assert!(state.may_go(seconds(1201), LONG_ENOUGH));
        assert!(!state.went());
        // Made by the first who wants it.
        assert_eq!((state.wish(), state.wish()), (Next::Make, Next::Wait));
        // It could not be made: the next wish tries again.
        state.came(Phase::Gone, seconds(1300));
        assert_eq!(state.wish(), Next::Make);
    }
}
