//! Notifications on Linux: the desktop's own server, spoken to directly. It answers with an id when
//! it has taken a notification; without an answer nothing was shown.
//!
//! Each notification has a connection of its own for as long as it is on screen. A session bus that
//! died and came back is found again that way, and some servers tell only the connection that sent
//! a notification when it is pressed, or take it down when that connection goes away.

use std::collections::HashMap;
use std::time::Duration;

use tauri::{AppHandle, Manager};
use tokio::sync::oneshot::{Sender, channel};
use tokio::time::timeout;
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, MessageStream};

use super::{LATER, NOT_TODAY, Note, Unshown};
use crate::words::words;

mod desk;
mod quiet;
mod server;
mod shown;

pub(crate) use desk::Desk;
pub(crate) use server::server;
use shown::Shown;

/// A desktop that takes longer has hung: the banner must be up within 5 s.
const PATIENCE: Duration = Duration::from_secs(4);

/// Shows a notification. `Ok` means that the desktop has taken it, and is what it calls it.
pub(crate) async fn show(app: &AppHandle, note: Note) -> Result<Option<u32>, Unshown> {
    let (tell, told) = channel();
    // A task of its own: a desktop that hung may go on, and show what was given up long ago.
    tauri::async_runtime::spawn(send(app.clone(), note.clone(), tell));
    let answer = timeout(PATIENCE, told).await;
    let Ok(Ok(shown)) = answer else {
        return Err(Unshown::Silent);
    };
    let shown = shown.map_err(why)?;
    let id = shown.id;
    let dropped = app.state::<Desk>().take(&note);
    tauri::async_runtime::spawn(shown.watch(app.clone(), note, dropped));
    Ok(Some(id))
}

/// Sends a notification and tells what came of it. When nobody waits for that any more, a banner is
/// up instead: what the desktop then shows after all is taken down.
async fn send(app: AppHandle, note: Note, tell: Sender<Result<Shown, Failure>>) {
    let sent = match Draft::new().await {
        Ok(_) if tell.is_closed() => return,
        Ok(draft) => draft.send(&app, &note).await,
        Err(failure) => Err(failure),
    };
    if let Err(Ok(late)) = tell.send(sent) {
        late.close().await;
    }
}

#[zbus::proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications",
    gen_blocking = false
)]
trait Notifications {
    fn get_capabilities(&self) -> zbus::Result<Vec<String>>;

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        app_name: &str,
        replaces_id: u32,
        app_icon: &str,
        summary: &str,
        body: &str,
        actions: &[&str],
        hints: HashMap<&str, Value<'_>>,
        expire_timeout: i32,
    ) -> zbus::Result<u32>;

    fn get_server_information(&self) -> zbus::Result<(String, String, String, String)>;

    fn close_notification(&self, id: u32) -> zbus::Result<()>;

    #[zbus(property)]
    fn inhibited(&self) -> zbus::Result<bool>;
}

/// Why sending came to nothing.
enum Failure {
    Bus(zbus::Error),
    Inhibited,
}

impl<E: Into<zbus::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Bus(error.into())
    }
}

/// Nobody there is told from somebody who says no.
fn why(failure: Failure) -> Unshown {
    let error = match failure {
        Failure::Inhibited => return Unshown::DoNotDisturb,
        Failure::Bus(error) => error,
    };
    let said = error.to_string();
    match error {
        zbus::Error::MethodError(name, ..)
            if !name.as_str().ends_with(".ServiceUnknown")
                && !name.as_str().contains(".Spawn.") =>
        {
            Unshown::Refused(said)
        }
        _ => Unshown::NoDesktop(said),
    }
}

/// A notification that the desktop could show.
struct Draft {
    server: NotificationsProxy<'static>,
    signals: MessageStream,
    abilities: Vec<String>,
}

impl Draft {
    /// Asks whether the desktop shows notifications, and would show one now.
    async fn new() -> Result<Self, Failure> {
        let bus = Connection::session().await?;
        // Listening first, so that not even the quickest press is missed.
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface("org.freedesktop.Notifications")?
            .build();
        let signals = MessageStream::for_match_rule(rule, &bus, None).await?;
        let server = NotificationsProxy::builder(&bus)
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await?;
        let abilities = server.get_capabilities().await?;
        if quiet::is_on(&bus, &server, &abilities).await {
            return Err(Failure::Inhibited);
        }
        Ok(Self {
            server,
            signals,
            abilities,
        })
    }

    async fn send(self, app: &AppHandle, note: &Note) -> Result<Shown, Failure> {
        let can = |what| self.abilities.iter().any(|can| can == what);
        let body = if can("body-markup") {
            escaped(&note.body)
        } else {
            note.body.clone()
        };
        let labels = ["notify-open", "notify-later", "notify-not-today"].map(|id| words().get(id));
        let [open, later, not_today] = &labels;
        // "default" is a press anywhere on it. A test stands for nothing that could be put off.
        let actions: &[&str] = match (can("actions"), note.deliveries.is_empty()) {
            (false, _) => &[],
            (true, true) => &["default", open],
            (true, false) => &["default", open, LATER, later, NOT_TODAY, not_today],
        };
        let owners = self.server.inner().receive_owner_changed().await?;
        let id = self
            .server
            .notify(
                &words().get("app-name"),
                0,
                "",
                &note.title,
                &body,
                actions,
                HashMap::from([("image-data", picture(app))]),
                -1,
            )
            .await?;
        Ok(Shown {
            id,
            server: self.server,
            signals: self.signals,
            owners,
        })
    }
}

/// The app's icon in the form the desktop takes: it need not be installed anywhere.
fn picture(app: &AppHandle) -> Value<'static> {
    let (width, height, pixels) = match app.default_window_icon() {
        Some(icon) => (
            icon.width() as i32,
            icon.height() as i32,
            icon.rgba().to_vec(),
        ),
        None => (0, 0, Vec::new()),
    };
    // Width, height, bytes in a row, transparency, bits of a colour, colours, the pixels.
    Value::from((width, height, width * 4, true, 8, 4, pixels))
}

/// A name with a `<` in it is a name, not markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_not_markup() {
        assert_eq!(
            escaped("Mum & <b>Leo</b>"),
            "Mum &amp; &lt;b&gt;Leo&lt;/b&gt;"
        );
    }
}
