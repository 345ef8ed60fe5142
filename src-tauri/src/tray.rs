//! The icon near the clock that keeps reminders alive while no window is open.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::image::Image;
use tauri::{AppHandle, Manager};

use crate::{trace, window};

#[cfg_attr(target_os = "linux", path = "tray/status_notifier.rs")]
#[cfg_attr(not(target_os = "linux"), path = "tray/native.rs")]
mod platform;

pub(crate) use platform::start;

const ICON: Image<'_> = tauri::include_image!("../icons/tray.png");

/// How long a window may be hidden without a tray. At login the panel often comes up after the
/// apps, and a desktop that restarts its shell has none for a moment.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "their tray is always there")
)]
const GRACE: Duration = Duration::from_secs(10);

/// Whether the icon can be seen.
#[derive(Default)]
pub(crate) struct Tray(AtomicBool);

impl Tray {
    /// Whether somebody shows our icon right now.
    pub(crate) fn is_shown(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Remembers whether the icon can be seen.
fn set_shown(app: &AppHandle, shown: bool) {
    let before = app.state::<Tray>().0.swap(shown, Ordering::Relaxed);
    if before != shown {
        trace::mark(if shown { "tray" } else { "no-tray" });
    }
}

fn open(app: &AppHandle, token: Option<String>) {
    window::open(app, token);
}

fn quit(app: &AppHandle) {
    app.exit(0);
}
