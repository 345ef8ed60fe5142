//! "Do not disturb", where a desktop lets it be told. A notification that a desktop would only keep
//! to itself calls nobody, so the banner comes instead.
//!
//! The specification has no word for it. Plasma's server says so itself, dunst and SwayNC have calls
//! of their own, GNOME, Cinnamon, MATE and Xfce write it into their settings; of all others nothing
//! is known.

use gtk::gio::prelude::SettingsExt;
use gtk::gio::{Settings, SettingsSchemaSource};
use zbus::Connection;
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedValue;

use super::NotificationsProxy;

#[zbus::proxy(
    interface = "org.dunstproject.cmd0",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications",
    gen_blocking = false
)]
trait Dunst {
    #[zbus(property, name = "paused")]
    fn paused(&self) -> zbus::Result<bool>;
}

#[zbus::proxy(
    interface = "org.erikreider.swaync.cc",
    default_service = "org.erikreider.swaync.cc",
    default_path = "/org/erikreider/swaync/cc",
    gen_blocking = false
)]
trait SwayNc {
    fn get_dnd(&self) -> zbus::Result<bool>;
}

#[zbus::proxy(
    interface = "org.xfce.Xfconf",
    default_service = "org.xfce.Xfconf",
    default_path = "/org/xfce/Xfconf",
    gen_blocking = false
)]
trait Xfconf {
    fn get_property(&self, channel: &str, property: &str) -> zbus::Result<OwnedValue>;
}

/// Whether the desktop is told not to disturb, as far as it says.
pub(super) async fn is_on(
    bus: &Connection,
    server: &NotificationsProxy<'_>,
    abilities: &[String],
) -> bool {
    if abilities.iter().any(|can| can == "inhibitions") {
        return server.inhibited().await.unwrap_or_default();
    }
    let Ok((name, vendor, ..)) = server.get_server_information().await else {
        return false;
    };
    match name.as_str() {
        "dunst" => is_paused(bus).await.unwrap_or_default(),
        "SwayNotificationCenter" => is_silenced(bus).await.unwrap_or_default(),
        "Xfce Notify Daemon" => is_quiet_in_xfce(bus).await.unwrap_or_default(),
        "gnome-shell" => setting("org.gnome.desktop.notifications", "show-banners") == Some(false),
        "cinnamon" => {
            let schema = "org.cinnamon.desktop.notifications";
            setting(schema, "display-notifications") == Some(false)
        }
        // GNOME's old one has the same name.
        "Notification Daemon" if vendor.starts_with("MATE") => {
            setting("org.mate.NotificationDaemon", "do-not-disturb") == Some(true)
        }
        _ => false,
    }
}

async fn is_paused(bus: &Connection) -> zbus::Result<bool> {
    let dunst = DunstProxy::builder(bus)
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    dunst.paused().await
}

async fn is_silenced(bus: &Connection) -> zbus::Result<bool> {
    SwayNcProxy::new(bus).await?.get_dnd().await
}

async fn is_quiet_in_xfce(bus: &Connection) -> zbus::Result<bool> {
    let settings = XfconfProxy::new(bus).await?;
    // One that was never set is not there, which is an error.
    let quiet = settings.get_property("xfce4-notifyd", "/do-not-disturb");
    Ok(bool::try_from(quiet.await?)?)
}

/// What a switch of the desktop's settings says; none where there is no such switch.
fn setting(schema: &str, key: &str) -> Option<bool> {
    let schema = SettingsSchemaSource::default()?
        .lookup(schema, true)
        .filter(|schema| schema.has_key(key))?;
    let settings = Settings::new_full(&schema, None::<&gtk::gio::SettingsBackend>, None);
    Some(settings.boolean(key))
}
