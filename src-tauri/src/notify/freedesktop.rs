//! Notifications on Linux: the desktop's own server, spoken to directly. It answers with an id when
//! it has taken a notification; without an answer nothing was shown.
//!
//! Each notification has a connection of its own for as long as it is on screen. A session bus that
//! died and came back is found again that way, and some servers tell only the connection that sent
//! a notification when it is pressed, or take it down when that connection goes away.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use hep_core::model::ids::ChildId;
use hep_core::model::reminder::NoticeAnswer;
use tauri::{AppHandle, Manager};
use tokio::sync::oneshot::{Receiver, Sender, channel};
use tokio::time::timeout;
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, MessageStream};

use super::{LATER, NOT_TODAY, Note, Unshown, answered, pressed};
use crate::words::words;

mod quiet;
mod server;

pub(crate) use server::server;

/// A desktop that takes longer has hung: the banner must be up within 5 s.
const PATIENCE: Duration = Duration::from_secs(4);

/// The notifications on the desk: one for each child at most.
#[derive(Default)]
pub(crate) struct Desk(Mutex<HashMap<ChildId, Sender<()>>>);

impl Desk {
    /// Makes room for a child's notification. An older one is taken down: its end of the line is
    /// dropped here.
    fn take(&self, child: ChildId) -> Receiver<()> {
        let (hold, dropped) = channel();
        self.lock().insert(child, hold);
        dropped
    }

    /// Takes down what calls somebody who is no longer here.
    pub(crate) fn keep_only(&self, here: &[ChildId]) {
        self.lock().retain(|child, _| here.contains(child));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ChildId, Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows a notification. `Ok` means that the desktop has taken it.
pub(crate) async fn show(app: &AppHandle, note: Note) -> Result<(), Unshown> {
    let shown = timeout(PATIENCE, Shown::send(app, &note)).await;
    let shown = shown.map_err(|_| Unshown::Silent)?.map_err(why)?;
    let dropped = app.state::<Desk>().take(note.child);
    tauri::async_runtime::spawn(shown.watch(app.clone(), note, dropped));
    Ok(())
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

/// A notification that the desktop has taken.
struct Shown {
    id: u32,
    server: NotificationsProxy<'static>,
    signals: MessageStream,
}

impl Shown {
    async fn send(app: &AppHandle, note: &Note) -> Result<Self, Failure> {
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
        let can = |what| abilities.iter().any(|can| can == what);
        if quiet::is_on(&bus, &server, &abilities).await {
            return Err(Failure::Inhibited);
        }
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
        let id = server
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
        Ok(Self {
            id,
            server,
            signals,
        })
    }

    /// Waits for what becomes of it: pressed, closed, or taken down because a newer one comes.
    async fn watch(mut self, app: AppHandle, note: Note, mut dropped: Receiver<()>) {
        let mut token = None;
        loop {
            let signal = tokio::select! {
                signal = self.signals.next() => signal,
                _ = &mut dropped => {
                    // It may be gone already, which is what is wanted.
                    let _ = timeout(PATIENCE, self.server.close_notification(self.id)).await;
                    return;
                }
            };
            let Some(Ok(signal)) = signal else { return };
            let header = signal.header();
            let body = signal.body();
            match header.member().map(|member| member.as_str()) {
                Some("ActivationToken") => {
                    if let Ok((id, word)) = body.deserialize::<(u32, String)>()
                        && id == self.id
                    {
                        token = Some(word);
                    }
                }
                Some("ActionInvoked") => {
                    if let Ok((id, key)) = body.deserialize::<(u32, &str)>()
                        && id == self.id
                    {
                        let answer = match key {
                            LATER => NoticeAnswer::Later,
                            NOT_TODAY => NoticeAnswer::NotToday,
                            _ => {
                                pressed(&app, &note, token.take());
                                continue;
                            }
                        };
                        answered(&app, &note, answer);
                        // Not every server takes down what was answered.
                        let _ = timeout(PATIENCE, self.server.close_notification(self.id)).await;
                        return;
                    }
                }
                Some("NotificationClosed") => {
                    if let Ok((id, _)) = body.deserialize::<(u32, u32)>()
                        && id == self.id
                    {
                        return;
                    }
                }
                _ => {}
            }
        }
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
