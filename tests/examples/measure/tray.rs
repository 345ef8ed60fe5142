//! A desktop's tray, as far as an app can tell: it takes every icon and draws none.

use std::future::pending;

use crate::Result;

struct Watcher;

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, _service: &str) {}

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// Stays on the session bus until it is ended from outside.
pub(crate) async fn stay() -> Result<()> {
    let _bus = zbus::connection::Builder::session()?
        .serve_at("/StatusNotifierWatcher", Watcher)?
        .name("org.kde.StatusNotifierWatcher")?
        .build()
        .await?;
    pending().await
}
