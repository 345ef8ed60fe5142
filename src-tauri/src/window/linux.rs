//! What the window needs on Linux.

use std::fs::OpenOptions;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use gtk::gio::{BusType, Cancellable, bus_get_sync};
use gtk::glib;
use gtk::prelude::GtkWindowExt;
use tauri::WebviewWindow;
use webkit2gtk::WebViewExt;

use crate::{clock, trace};

/// A page that ends again so soon would only go on ending.
const HOPELESS: Duration = Duration::from_secs(10);

/// Lets web views paint without the graphics processor where that serves: NVIDIA's own driver
/// often leaves them blank, and where none can be used (a virtual machine, a remote screen) they
/// would paint through one that is only imitated, each frame several times as slow. Elsewhere
/// they paint faster with it. They learn it from the environment, so this comes before all else,
/// as long as there is one thread only.
pub(crate) fn paint_well() {
    let nvidia = Path::new("/proc/driver/nvidia/version").exists();
    if nvidia || !has_graphics(Path::new("/dev/dri")) {
        // What a person set stays. A name and a value without NUL bytes are never refused.
        let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
    }
}

/// Whether one of the graphics processors listed in this folder can be used by this family.
fn has_graphics(devices: &Path) -> bool {
    let Ok(devices) = devices.read_dir() else {
        return false;
    };
    devices
        .flatten()
        .filter(|device| device.file_name().to_string_lossy().starts_with("renderD"))
        .any(|device| {
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(device.path())
                .is_ok()
        })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn graphics_are_there_when_a_render_device_opens() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!has_graphics(&devices.path().join("none")));
        assert!(!has_graphics(devices.path()));
        // A screen alone paints nothing, and a device that does not open is of no use.
        std::fs::write(devices.path().join("card0"), "").unwrap();
        std::fs::create_dir(devices.path().join("renderD128")).unwrap();
        assert!(!has_graphics(devices.path()));
        std::fs::write(devices.path().join("renderD129"), "").unwrap();
        assert!(has_graphics(devices.path()));
    }
}
