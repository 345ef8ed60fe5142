//! Who shows notifications on this desktop.

use hep_core::model::self_check::Desktop;
use tokio::time::timeout;
use zbus::Connection;
use zbus::proxy::CacheProperties;

use super::{NotificationsProxy, PATIENCE};

/// What the one who shows notifications calls itself (empty when nobody answers), and whose desktop
/// it is.
pub(crate) async fn server() -> (Desktop, String) {
    let name = match timeout(PATIENCE, ask()).await {
        Ok(Ok((name, version))) => format!("{name} {version}").trim().to_owned(),
        _ => String::new(),
    };
    let session = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    (desktop(&name, &session), name)
}

async fn ask() -> zbus::Result<(String, String)> {
    let bus = Connection::session().await?;
    let server = NotificationsProxy::builder(&bus)
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    let (name, _, version, _) = server.get_server_information().await?;
    Ok((name, version))
}

/// The server knows best; where there is none, the session says what it is.
fn desktop(server: &str, session: &str) -> Desktop {
    let is = |name| session.split(':').any(|part| part == name);
    if server.starts_with("gnome-shell") {
        Desktop::Gnome
    } else if server.starts_with("Plasma") {
        Desktop::Plasma
    } else if !server.is_empty() {
        Desktop::Other
    } else if is("GNOME") {
        Desktop::Gnome
    } else if is("KDE") {
        Desktop::Plasma
    } else {
        Desktop::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_goes_before_the_session() {
        for (server, session, expected) in [
            ("gnome-shell 43.9", "GNOME", Desktop::Gnome),
            ("gnome-shell 46", "ubuntu:GNOME", Desktop::Gnome),
            ("Plasma 5.27", "KDE", Desktop::Plasma),
            ("dunst 1.9.0", "", Desktop::Other),
            // Somebody else shows them there.
            ("mako 0.8", "KDE", Desktop::Other),
            ("", "ubuntu:GNOME", Desktop::Gnome),
            ("", "KDE", Desktop::Plasma),
            ("", "XFCE", Desktop::Other),
            ("", "", Desktop::Other),
        ] {
            assert_eq!(desktop(server, session), expected, "{server} on {session}");
        }
    }
}
