//! A notification that the desktop has taken, until it is gone.

use futures_util::StreamExt;
use hep_core::model::reminder::NoticeAnswer;
use tauri::AppHandle;
use tokio::sync::oneshot::Receiver;
use tokio::time::timeout;
use zbus::proxy::OwnerChangedStream;
use zbus::{Message, MessageStream};

use super::super::{LATER, NOT_TODAY, Note, answered, pressed};
use super::{NotificationsProxy, PATIENCE};
use crate::reminders;

/// A notification that the desktop has taken.
pub(super) struct Shown {
    /// What the desktop calls it.
    pub(super) id: u32,
    pub(super) server: NotificationsProxy<'static>,
    /// What is told of notifications, from before this one was sent.
    pub(super) signals: MessageStream,
    /// Tells when another server, or none, has taken the place of the one that shows it.
    pub(super) owners: OwnerChangedStream<'static>,
}

/// What became of it.
enum Told {
    Pressed,
    Answered(NoticeAnswer),
    Closed,
    /// Something about another one, or nothing of interest.
    Nothing,
}

impl Shown {
    /// Takes it down. It may be gone already, which is what is wanted.
    pub(super) async fn close(&self) {
        let _ = timeout(PATIENCE, self.server.close_notification(self.id)).await;
    }

    /// Waits for what becomes of it: pressed, closed, taken down because a newer one stands for it
    /// or nothing is left to do, or lost together with the server that showed it.
    pub(super) async fn watch(mut self, app: AppHandle, note: Note, mut dropped: Receiver<()>) {
        let mut token = None;
        loop {
            let signal = tokio::select! {
                // What is told of it goes first: one that was closed is not lost with its server.
                biased;
                signal = self.signals.next() => signal,
                _ = self.owners.next() => None,
                _ = &mut dropped => return self.close().await,
            };
            let Some(Ok(signal)) = signal else {
                return reminders::lost(&app, &note.deliveries);
            };
            match self.told(&signal, &mut token) {
                Told::Pressed => pressed(&app, &note, token.take()),
                Told::Answered(answer) => {
                    answered(&app, &note, answer);
                    // Not every server takes down what was answered.
                    return self.close().await;
                }
                Told::Closed => return,
                Told::Nothing => {}
            }
        }
    }

    /// What a signal says of this one. The leave to come to the front is kept for the press.
    fn told(&self, signal: &Message, token: &mut Option<String>) -> Told {
        let header = signal.header();
        let body = signal.body();
        match header.member().map(|member| member.as_str()) {
            Some("ActivationToken") => {
                if let Ok((id, word)) = body.deserialize::<(u32, String)>()
                    && id == self.id
                {
                    *token = Some(word);
                }
                Told::Nothing
            }
            Some("ActionInvoked") => match body.deserialize::<(u32, &str)>() {
                Ok((id, LATER)) if id == self.id => Told::Answered(NoticeAnswer::Later),
                Ok((id, NOT_TODAY)) if id == self.id => Told::Answered(NoticeAnswer::NotToday),
                Ok((id, _)) if id == self.id => Told::Pressed,
                _ => Told::Nothing,
            },
            Some("NotificationClosed") => match body.deserialize::<(u32, u32)>() {
                Ok((id, _)) if id == self.id => Told::Closed,
                _ => Told::Nothing,
            },
            _ => Told::Nothing,
        }
    }
}
