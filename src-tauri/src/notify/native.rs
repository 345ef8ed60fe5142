//! Notifications on Windows and macOS.

use hep_core::model::ids::ChildId;
use notify_rust::{Notification, NotificationResponse};
use tauri::AppHandle;

use super::{Note, Unshown, pressed};

/// These systems keep their notifications themselves.
#[derive(Default)]
pub(crate) struct Desk;

impl Desk {
    /// Neither system lets a program take a notification down again.
    pub(crate) fn keep_only(&self, _: &[ChildId]) {}
}

/// Shows a notification. `Ok` means that the system has taken it.
pub(crate) async fn show(app: &AppHandle, note: Note) -> Result<(), Unshown> {
    let (told, tell) = std::sync::mpsc::channel();
    let app = app.clone();
    // A thread of its own: it waits until the notification is pressed or gone.
    std::thread::spawn(move || {
        let mut notification = Notification::new();
        notification.summary(&note.title).body(&note.body);
        name(&app, &mut notification);
        match notification.show() {
            Ok(shown) => {
                let _ = told.send(Ok(()));
                let _ = shown.wait_for_response(|response: &NotificationResponse| {
                    if matches!(response, NotificationResponse::Default) {
                        pressed(&app, &note, None);
                    }
                });
            }
            Err(error) => {
                let _ = told.send(Err(Unshown::Refused(error.to_string())));
            }
        }
    });
    let answer = tauri::async_runtime::spawn_blocking(move || tell.recv()).await;
    match answer {
        Ok(Ok(answer)) => answer,
        _ => Err(Unshown::Refused("no answer".to_owned())),
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
fn name(app: &AppHandle, _: &mut Notification) {
    // It can be set once; later calls say so, and change nothing.
    let _ = notify_rust::set_application(&app.config().identifier);
}
