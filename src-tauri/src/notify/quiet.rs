//! "Do not disturb", where a desktop lets it be told. A notification that a desktop would only keep
//! to itself calls nobody, so the banner comes instead.
//!
//! The specification has no word for it. Plasma's server says so itself, dunst has a property of its
//! own, GNOME writes it into its settings; of all others nothing is known.

use gtk::gio::prelude::SettingsExt;
use gtk::gio::{Settings, SettingsSchemaSource};
use zbus::Connection;
use zbus::proxy::CacheProperties;

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

/// Whether the desktop is told not to disturb, as far as it says.
pub(super) async fn is_on(
    bus: &Connection,
    server: &NotificationsProxy<'_>,
    abilities: &[String],
) -> bool {
    if abilities.iter().any(|can| can == "inhibitions") {
        return server.inhibited().await.unwrap_or_default();
    }
    match server.get_server_information().await {
        Ok((name, ..)) if name == "dunst" => is_paused(bus).await.unwrap_or_default(),
        Ok((name, ..)) if name == "gnome-shell" => !banners_are_shown(),
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

/// What GNOME's switch sets. A settings file that is not installed has no switch.
fn banners_are_shown() -> bool {
    let schema = SettingsSchemaSource::default()
        .and_then(|all| all.lookup("org.gnome.desktop.notifications", true))
        .filter(|schema| schema.has_key("show-banners"));
    schema.is_none_or(|schema| {
        Settings::new_full(&schema, None::<&gtk::gio::SettingsBackend>, None)
            .boolean("show-banners")
    })
}
