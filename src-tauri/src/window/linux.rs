//! What the window needs on Linux.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use gtk::gio::{BusType, Cancellable, bus_get_sync};
use gtk::prelude::GtkWindowExt;
use tauri::WebviewWindow;
use webkit2gtk::WebViewExt;

use crate::{clock, trace};

/// A page that ends again so soon would only go on ending.
const HOPELESS: Duration = Duration::from_secs(10);

/// NVIDIA's own driver often leaves web views blank, unless they paint without its help. The web
/// view learns that from the environment, so the app starts itself once more with it set; only
/// where that driver is, because other machines paint faster with the help.
pub(crate) fn avoid_blank() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let nvidia = Path::new("/proc/driver/nvidia/version").exists();
    if nvidia
        && std::env::var_os(SWITCH).is_none()
        && let Ok(program) = std::env::current_exe()
    {
        // This only returns if it failed; then the app goes on as it is.
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(SWITCH, "1")
            .exec();
    }
}

/// GTK ends the program together with the session bus. This one has better things to do: it shows
/// its reminders in the window then.
pub(crate) fn outlive_bus() {
    // GTK holds this very connection, if there is one at all.
    if let Ok(bus) = bus_get_sync(BusType::Session, Cancellable::NONE) {
        bus.set_exit_on_close(false);
    }
}

/// The leave to come to the front that this start was given, for the app that already runs.
pub(crate) fn token_of_start() -> Option<String> {
    ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
}

/// Brings the window to the front with the desktop's leave.
pub(super) fn use_token(window: &WebviewWindow, token: &str) -> tauri::Result<()> {
    window.gtk_window()?.set_startup_id(token);
    Ok(())
}

/// The page lives in a process of its own, which ends when memory runs out or with the session bus.
/// What it showed is in the data: it is simply shown again.
pub(super) fn revive_page(window: &WebviewWindow) -> tauri::Result<()> {
    let last = Mutex::new(None);
    window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |view, _| {
            trace::mark("page-ended");
            let now = clock::now().steady.elapsed;
            let before = last.lock().ok().and_then(|mut last| last.replace(now));
            if before.is_none_or(|before: Duration| now.saturating_sub(before) > HOPELESS) {
                view.reload();
            }
        });
    })
}
