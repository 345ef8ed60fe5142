//! The one window: where it stands, how it comes and how it goes.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tauri::webview::PageLoadEvent;
use tauri::window::Color;
use tauri::{
    AppHandle, CloseRequestApi, Manager, Url, UserAttentionType, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, Window, WindowEvent, Wry,
};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use crate::tray::Tray;
use crate::{clock, session, trace};

#[cfg(target_os = "linux")]
mod linux;
mod place;
mod rest;

#[cfg(target_os = "linux")]
pub(crate) use linux::{outlive_bus, paint_well, token_of_start};

pub(crate) use rest::{LONG_ENOUGH, Rest, goes_on_without, rest_if_hidden};

const LABEL: &str = "main";

/// The paper that everything lies on: what shows before the first screen is drawn.
const PAPER: Color = Color(0xff, 0xf6, 0xe6, 0xff);

/// Two wishes to close within this time mean it.
const INSISTING: Duration = Duration::from_secs(5);

/// Remembers where the window stood, in the data folder.
pub(crate) fn memory(dir: &Path) -> tauri::plugin::TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(REMEMBERED)
        .with_filename(dir.join("window.json").to_string_lossy())
        .build()
}

const REMEMBERED: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED);

/// How the app starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entrance {
    /// With its window.
    Open,
    /// At login: nothing to see but the tray.
    Hidden,
}

/// Makes the window, or lets it rest until it is wanted: who only logs in pays for no web view.
pub(crate) fn build(app: &AppHandle, entrance: Entrance) -> tauri::Result<()> {
    app.manage(LastClose::default());
    app.manage(place::Stood::default());
    match entrance {
        Entrance::Open => make(app)?.show(),
        Entrance::Hidden => {
            rest::from_the_start(app);
            Ok(())
        }
    }
}

fn make(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let developers = app
        .config()
        .build
        .dev_url
        .clone()
        .filter(|_| tauri::is_dev());
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(&app.package_info().name)
        .inner_size(1280.0, 800.0)
        .min_inner_size(900.0, 600.0)
        .background_color(PAPER)
        .visible(false)
        .on_navigation(move |address| is_home(address, developers.as_ref()))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                trace::mark("page");
                // Only by now does a window that was just made know where it is.
                let _ = place::keep_on_screen(&window);
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    linux::revive_page(&window)?;
    Ok(window)
}

/// Whether an address is one of the app's own pages, which are all that the window ever shows: a
/// link, a dropped file or a script that leads elsewhere leads nowhere.
fn is_home(address: &Url, developers: Option<&Url>) -> bool {
    // The first is what they are called on Linux and macOS, the second on Windows.
    let own = matches!(
        (address.scheme(), address.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    );
    own || developers.is_some_and(|server| server.origin() == address.origin())
}

/// Brings the window to the front. `token` is the desktop's leave to do so, where it gives one.
pub(crate) fn open(app: &AppHandle, token: Option<String>) {
    trace::mark("wanted");
    wish(app, move |window| {
        rest::seen(window.app_handle());
        #[cfg(target_os = "linux")]
        if let Some(token) = token {
            linux::use_token(window, &token)?;
        }
        #[cfg(not(target_os = "linux"))]
        drop(token);
        show(window)?;
        window.unminimize()?;
        trace::mark("shown");
        window.set_focus()
    });
}

/// Lets the window be seen, without taking the keyboard from whoever is typing.
pub(crate) fn surface(app: &AppHandle) {
    wish(app, |window| {
        rest::seen(window.app_handle());
        if !window.is_visible()? || window.is_minimized()? {
            show(window)?;
            window.unminimize()?;
            trace::mark("shown");
        }
        window.request_user_attention(Some(UserAttentionType::Informational))
    });
}

/// Shows a window where it stood.
fn show(window: &WebviewWindow) -> tauri::Result<()> {
    if !window.is_visible()? {
        place::go_back(window)?;
    }
    window.show()
}

/// Puts a hidden window into the task bar, where it can be found.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "their tray is always there")
)]
pub(crate) fn park(app: &AppHandle) {
    wish(app, |window| {
        rest::seen(window.app_handle());
        if !window.is_visible()? {
            window.minimize()?;
            show(window)?;
            trace::mark("parked");
        }
        Ok(())
    });
}

/// Answers a wish to close the window.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => close(window, api),
        WindowEvent::Moved(at) => trace::mark(&format!("stands at {} {}", at.x, at.y)),
        _ => {}
    }
}

fn wish(app: &AppHandle, act: impl FnOnce(&WebviewWindow) -> tauri::Result<()> + Send + 'static) {
    rest::wish(app, Box::new(act));
}

/// When the window was last asked to close.
#[derive(Default)]
struct LastClose(Mutex<Option<Duration>>);

fn close(window: &Window, api: &CloseRequestApi) {
    let app = window.app_handle();
    let now = clock::now().steady.elapsed;
    let last_close = app.state::<LastClose>();
    let before = last_close
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .replace(now);
    let insists = before.is_some_and(|before| now.saturating_sub(before) < INSISTING);
    let minimised = window.is_minimized().unwrap_or_default();
    let going = going(app.state::<Tray>().is_shown(), minimised, insists);
    // Remembered now: a laptop that is simply switched off asks nobody.
    let _ = app.save_window_state(REMEMBERED);
    session::end(app);
    let gone = match going {
        Going::ToTray => {
            place::remember(window);
            window.hide().inspect(|()| rest::hidden(app))
        }
        Going::ToTaskBar => window.minimize(),
        Going::End => return,
    };
    // A window that can do neither is closed.
    if gone.is_ok() {
        api.prevent_close();
    }
}

/// Where a window goes when it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Going {
    ToTray,
    ToTaskBar,
    End,
}

/// Reminders stay alive when the window is closed, and nobody is left with an app that cannot be
/// reached. In a tray it can. Without one (a plain GNOME) the window becomes an entry in the task
/// bar or the dash. "Close" or "Quit" on that entry ends the app, and so does closing twice in a
/// row, for desktops that minimise nothing: a window must not refuse to go.
fn going(tray: bool, minimised: bool, insists: bool) -> Going {
    if tray {
        Going::ToTray
    } else if minimised || insists {
        Going::End
    } else {
        Going::ToTaskBar
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_at_home() {
        let developers: Url = "http://localhost:1420".parse().unwrap();
        for (address, home, at_work) in [
            ("tauri://localhost/", true, true),
            ("tauri://localhost/index.html", true, true),
            ("http://tauri.localhost/", true, true),
            ("http://localhost:1420/index.html", false, true),
            ("http://localhost:1421/", false, false),
            ("tauri://elsewhere/", false, false),
            ("http://tauri.localhost.example.org/", false, false),
            ("https://example.org/", false, false),
            ("media://localhost/photo", false, false),
            ("file:///home/mia/photo.jpg", false, false),
            ("data:text/html,hello", false, false),
            ("about:blank", false, false),
        ] {
            let url = address.parse().unwrap();
            assert_eq!(is_home(&url, None), home, "{address}");
            assert_eq!(is_home(&url, Some(&developers)), at_work, "{address}");
        }
    }

    #[test]
    fn closing_never_strands_anybody() {
        for (tray, minimised, insists, goes) in [
            (true, false, false, Going::ToTray),
            (true, false, true, Going::ToTray),
            (true, true, false, Going::ToTray),
            (false, false, false, Going::ToTaskBar),
            (false, true, false, Going::End),
            (false, false, true, Going::End),
        ] {
            assert_eq!(
                going(tray, minimised, insists),
                goes,
                "{tray} {minimised} {insists}"
            );
        }
    }
}
