//! The tray of Linux desktops: an item on the session bus, which a watcher passes on to whoever
//! draws the panel. Any of the three can be missing, come late or go away.
//!
//! Spoken directly, so that no tray library has to be installed (the usual one ends the program
//! when it is not), and so that a plain press on the icon opens the window.

use std::time::Duration;

use futures_util::StreamExt;
use ksni::menu::{MenuItem, StandardItem};
use ksni::{Icon, ToolTip, TrayMethods};
use tauri::{AppHandle, Manager};
use tokio::time::{sleep, timeout};
use zbus::Connection;
use zbus::fdo::DBusProxy;
use zbus::proxy::CacheProperties;

use super::{GRACE, ICON, Tray, open, quit, set_shown};
use crate::words::words;
use crate::{clock, window};

/// How long a desktop may take to say whether it has a tray.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long to wait before looking again for a session bus that was not there.
const RETRY: Duration = Duration::from_secs(30);

/// How often to look whether a time has passed.
const STEP: Duration = Duration::from_secs(1);

#[zbus::proxy(
    interface = "org.kde.StatusNotifierWatcher",
    default_service = "org.kde.StatusNotifierWatcher",
    default_path = "/StatusNotifierWatcher",
    gen_blocking = false
)]
trait Watcher {
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> zbus::Result<bool>;

    #[zbus(signal)]
    fn status_notifier_host_registered(&self) -> zbus::Result<()>;

    #[zbus(signal)]
    fn status_notifier_host_unregistered(&self) -> zbus::Result<()>;
}

/// Puts the icon into the tray as soon as there is one, and keeps an eye on it.
pub(crate) fn start(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        strand_nobody(&app);
        loop {
            // Without a bus there is no tray; the next look may find one.
            let _ = follow(&app).await;
            set(&app, false);
            pass(RETRY).await;
        }
    });
}

/// Shows the item and follows the watcher, for as long as the bus lives.
async fn follow(app: &AppHandle) -> zbus::Result<()> {
    let bus = timeout(PATIENCE, Connection::session())
        .await
        .map_err(|_| zbus::Error::InvalidReply)??;
    // Asked anew each time: a cache would remember for good that nobody was there at first.
    let watcher = WatcherProxy::builder(&bus)
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    let mut owners = DBusProxy::new(&bus)
        .await?
        .receive_name_owner_changed_with_args(&[(0, "org.kde.StatusNotifierWatcher")])
        .await?;
    let mut arrivals = watcher.receive_status_notifier_host_registered().await?;
    let mut departures = watcher.receive_status_notifier_host_unregistered().await?;
    // "Assume" only means that a watcher may also come later.
    let item = Item(app.clone()).assume_sni_available(true).spawn().await;
    loop {
        let host = timeout(PATIENCE, watcher.is_status_notifier_host_registered()).await;
        set(app, item.is_ok() && matches!(host, Ok(Ok(true))));
        let alive = tokio::select! {
            event = owners.next() => event.is_some(),
            event = arrivals.next() => event.is_some(),
            event = departures.next() => event.is_some(),
        };
        if !alive {
            if let Ok(item) = item {
                item.shutdown().await;
            }
            return Ok(());
        }
    }
}

fn set(app: &AppHandle, shown: bool) {
    let before = app.state::<Tray>().is_shown();
    set_shown(app, shown);
    if before && !shown {
        strand_nobody(app);
    }
}

/// A window that is hidden in a tray which is not there comes out, as an entry in the task bar.
fn strand_nobody(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        pass(GRACE).await;
        if !app.state::<Tray>().is_shown() {
            window::park(&app);
        }
    });
}

/// Lets a time pass on the app's own clock. In steps: a laptop that slept, or a test that pushes the
/// clock ahead, has let it pass.
async fn pass(time: Duration) {
    let end = clock::now().steady.elapsed + time;
    while clock::now().steady.elapsed < end {
        sleep(STEP).await;
    }
}

/// The icon and its menu.
struct Item(AppHandle);

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "hep-hooray".to_owned()
    }

    fn title(&self) -> String {
        words().get("app-name")
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: words().get("app-name"),
            ..ToolTip::default()
        }
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        let mut data = ICON.rgba().to_vec();
        for pixel in data.chunks_exact_mut(4) {
            // The panel wants the transparency first.
            pixel.rotate_right(1);
        }
        vec![Icon {
            width: ICON.width() as i32,
            height: ICON.height() as i32,
            data,
        }]
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        open(&self.0, ksni::current_xdg_activation_token());
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let item = |label: &str, then: fn(&AppHandle)| {
            StandardItem {
                label: words().get(label),
                activate: Box::new(move |item: &mut Self| then(&item.0)),
                ..StandardItem::default()
            }
            .into()
        };
        vec![
            item("tray-open", |app| {
                open(app, ksni::current_xdg_activation_token())
            }),
            item("tray-quit", quit),
        ]
    }
}
