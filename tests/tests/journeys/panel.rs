//! A desktop's panel, as far as an app can tell: somebody who watches for tray icons, and perhaps
//! somebody who draws them; and the login service of a laptop that sleeps.

use std::sync::{Arc, Mutex};

use zbus::object_server::SignalEmitter;
use zbus::{Connection, message::Header};

use super::Result;
use super::bus::Bus;
use super::desk::until;

const PATH: &str = "/StatusNotifierWatcher";

/// Whether somebody draws the icons that a watcher knows of.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Host {
    Here,
    Away,
}

/// A watcher for tray icons.
pub(crate) struct Panel {
    bus: Connection,
    icons: Arc<Mutex<Vec<(String, String)>>>,
    host: Arc<Mutex<Host>>,
}

impl Panel {
    pub(crate) async fn on(bus: &Bus, host: Host) -> Result<Self> {
        let icons = Arc::new(Mutex::new(Vec::new()));
        let host = Arc::new(Mutex::new(host));
        let watcher = Watcher {
            icons: Arc::clone(&icons),
            host: Arc::clone(&host),
        };
        let bus = zbus::connection::Builder::address(bus.address.as_str())?
            .serve_at(PATH, watcher)?
            .name("org.kde.StatusNotifierWatcher")?
            .build()
            .await?;
        Ok(Self { bus, icons, host })
    }

    /// Somebody who draws icons comes, or goes.
    pub(crate) async fn turns(&self, host: Host) -> Result {
        if let Ok(mut now) = self.host.lock() {
            *now = host;
        }
        let emitter = SignalEmitter::new(&self.bus, PATH)?;
        match host {
            Host::Here => Watcher::status_notifier_host_registered(&emitter).await?,
            Host::Away => Watcher::status_notifier_host_unregistered(&emitter).await?,
        }
        Ok(())
    }

    /// It ends, as one that crashed or was updated.
    pub(crate) async fn ends(self) -> Result {
        Ok(self.bus.close().await?)
    }

    /// Presses the app's icon.
    pub(crate) async fn press(&self) -> Result {
        let (name, path) = until("the icon is in the tray", async || {
            self.icons.lock().ok()?.last().cloned()
        })
        .await?;
        let item = Some("org.kde.StatusNotifierItem");
        let pressed = self.bus.call_method(
            Some(name.as_str()),
            path.as_str(),
            item,
            "Activate",
            &(0, 0),
        );
        pressed.await?;
        Ok(())
    }
}

struct Watcher {
    icons: Arc<Mutex<Vec<(String, String)>>>,
    host: Arc<Mutex<Host>>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    /// An icon is told by its owner's name, or by the path it lies at.
    fn register_status_notifier_item(&self, service: &str, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let icon = if service.starts_with('/') {
            (sender, service.to_owned())
        } else {
            (service.to_owned(), "/StatusNotifierItem".to_owned())
        };
        if let Ok(mut icons) = self.icons.lock() {
            icons.push(icon);
        }
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        self.host.lock().is_ok_and(|host| *host == Host::Here)
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_host_registered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_host_unregistered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;
}

/// The login service, which tells when the laptop sleeps.
pub(crate) struct Login(Connection);

impl Login {
    const PATH: &'static str = "/org/freedesktop/login1";

    pub(crate) async fn on(bus: &Bus) -> Result<Self> {
        let bus = zbus::connection::Builder::address(bus.address.as_str())?
            .serve_at(Self::PATH, Sleep)?
            .name("org.freedesktop.login1")?
            .build()
            .await?;
        Ok(Self(bus))
    }

    /// The lid is closed, and opened again.
    pub(crate) async fn sleeps_and_wakes(&self) -> Result {
        let emitter = SignalEmitter::new(&self.0, Self::PATH)?;
        Sleep::prepare_for_sleep(&emitter, true).await?;
        Sleep::prepare_for_sleep(&emitter, false).await?;
        Ok(())
    }
}

struct Sleep;

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Sleep {
    #[zbus(signal)]
    async fn prepare_for_sleep(emitter: &SignalEmitter<'_>, start: bool) -> zbus::Result<()>;
}
