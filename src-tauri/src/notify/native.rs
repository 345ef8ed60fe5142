//! Notifications on Windows and macOS.
//!
//! The notification plugin answers whether the app may show any. It does not show them: it says "yes"
//! before a notification is even sent, and keeps to itself what the system answered. So they are sent
//! by what the plugin itself builds on, which tells.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use hep_core::model::ids::{ChildId, DeliveryId};
use hep_core::model::reminder::NoticeAnswer;
use hep_core::model::self_check::Desktop;
use notify_rust::{Notification, NotificationResponse};
use tauri::AppHandle;
use tauri::plugin::PermissionState;
use tauri_plugin_notification::NotificationExt;

use super::{LATER, NOT_TODAY, Note, Unshown, answered, pressed};
use crate::words::words;

/// A system that takes longer has hung: the banner must be up within 5 s.
#[cfg(windows)]
const PATIENCE: Duration = Duration::from_secs(4);

/// macOS says nothing about a notification it has taken until that is pressed or gone, but says at
/// once what it refuses.
#[cfg(target_os = "macos")]
const REFUSAL: Duration = Duration::from_secs(1);

/// These systems keep their notifications themselves.
#[derive(Default)]
pub(crate) struct Desk;

impl Desk {
    /// They show a newer notification beside the older one.
    pub(crate) fn standing(&self) -> Vec<(ChildId, Vec<DeliveryId>)> {
        Vec::new()
    }

    /// Neither system lets a program take a notification down again.
    pub(crate) fn take_down(&self, _: &[DeliveryId]) {}

    /// Nor this one.
    pub(crate) fn keep_only(&self, _: &[ChildId]) {}
}

/// Shows a notification. `Ok` means that the system has taken it; it has no name for it.
pub(crate) async fn show(app: &AppHandle, note: Note) -> Result<Option<u32>, Unshown> {
    allowed(app)?;
    let (tell, told) = channel();
    let app = app.clone();
    // A thread of its own: it waits until the notification is pressed or gone.
    std::thread::spawn(move || send(&app, &note, &tell));
    let answer = tauri::async_runtime::spawn_blocking(move || hear(&told)).await;
    answer
        .unwrap_or_else(|lost| Err(Unshown::Refused(lost.to_string())))
        .map(|()| None)
}

/// Whose desktop it is. The system shows notifications itself, under no name.
pub(crate) async fn server() -> (Desktop, String) {
    let desktop = if cfg!(windows) {
        Desktop::Windows
    } else {
        Desktop::MacOs
    };
    (desktop, String::new())
}

/// Asks for leave where the system wants that, and knows when it was denied.
fn allowed(app: &AppHandle) -> Result<(), Unshown> {
    let refused = |error: tauri_plugin_notification::Error| Unshown::Refused(error.to_string());
    let plugin = app.notification();
    let state = match plugin.permission_state().map_err(refused)? {
        PermissionState::Prompt | PermissionState::PromptWithRationale => {
            plugin.request_permission().map_err(refused)?
        }
        state => state,
    };
    match state {
        PermissionState::Denied => Err(Unshown::Refused("it is not allowed".to_owned())),
        _ => Ok(()),
    }
}

/// Sends it, tells what the system says to it, and waits for what becomes of it.
fn send(app: &AppHandle, note: &Note, tell: &Sender<Result<(), Unshown>>) {
    let mut notification = Notification::new();
    notification.summary(&note.title).body(&note.body);
    // A test stands for nothing that could be put off.
    if !note.deliveries.is_empty() {
        let words = words();
        // macOS takes a press on the menu's own button for the first of them: the milder one.
        notification.action(LATER, &words.get("notify-later"));
        notification.action(NOT_TODAY, &words.get("notify-not-today"));
    }
    name(app, &mut notification);
    let refused = |error: notify_rust::error::Error| Err(Unshown::Refused(error.to_string()));
    let shown = match notification.show() {
        Ok(shown) => shown,
        Err(error) => {
            // Nobody listens any more when it took too long.
            let _ = tell.send(refused(error));
            return;
        }
    };
    // On macOS nothing has been sent until it is waited for.
    #[cfg(windows)]
    let _ = tell.send(Ok(()));
    let ended = shown.wait_for_response(|response: &NotificationResponse| match response {
        NotificationResponse::Default => pressed(app, note, None),
        NotificationResponse::Action(key) => match key.as_str() {
            LATER => answered(app, note, NoticeAnswer::Later),
            NOT_TODAY => answered(app, note, NoticeAnswer::NotToday),
            _ => pressed(app, note, None),
        },
        _ => {}
    });
    if let Err(error) = ended {
        let _ = tell.send(refused(error));
    }
}

/// What the system said. One that waits for a press has taken it.
#[cfg(target_os = "macos")]
fn hear(told: &Receiver<Result<(), Unshown>>) -> Result<(), Unshown> {
    match told.recv_timeout(REFUSAL) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Ok(()),
    }
}

#[cfg(not(target_os = "macos"))]
fn hear(told: &Receiver<Result<(), Unshown>>) -> Result<(), Unshown> {
    match told.recv_timeout(PATIENCE) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout) => Err(Unshown::Silent),
        Err(RecvTimeoutError::Disconnected) => Err(Unshown::Refused("no answer".to_owned())),
    }
}

/// Windows drops notifications of an app it does not know, without a word: one that runs from
/// where it was built has not been installed, and goes by another's name.
#[cfg(windows)]
fn name(app: &AppHandle, notification: &mut Notification) {
    if !cfg!(debug_assertions) {
        notification.app_id(&app.config().identifier);
    }
}

#[cfg(not(windows))]
fn name(app: &AppHandle, notification: &mut Notification) {
    use notify_rust::NsNotificationExt;

    notification.actions_label(&words().get("notify-later"));
    // It can be set once; later calls say so, and change nothing.
    let _ = notify_rust::set_application(&app.config().identifier);
}
