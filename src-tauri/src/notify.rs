//! Showing a notification, and knowing whether it was shown.

use hep_core::model::delivery::{Notice, Timing};
use hep_core::model::ids::{ChildId, DeliveryId};
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer, Obstacle};
use tauri::AppHandle;

use crate::words::{Gap, words};
use crate::{call, reminders, window};

#[cfg_attr(target_os = "linux", path = "notify/freedesktop.rs")]
#[cfg_attr(not(target_os = "linux"), path = "notify/native.rs")]
mod platform;

pub(crate) use platform::{Desk, server, show};

/// The names of the two other buttons, which the system gives back.
const LATER: &str = "later";
const NOT_TODAY: &str = "not-today";

/// What a notification says, and whom it calls.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Note {
    /// Whose Today a press opens.
    pub(crate) child: ChildId,
    /// The occurrences it stands for; none for a test.
    pub(crate) deliveries: Vec<DeliveryId>,
    /// The line that stands out.
    pub(crate) title: String,
    /// The words below it.
    pub(crate) body: String,
}

/// Why a notification was not shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unshown {
    /// The desktop has nobody who shows notifications.
    #[cfg(target_os = "linux")]
    #[error("there is nobody to show it: {0}")]
    NoDesktop(String),
    /// The desktop refused.
    #[error("the desktop could not show it: {0}")]
    Refused(String),
    /// The desktop did not answer in time.
    #[cfg(not(target_os = "macos"))]
    #[error("the desktop did not answer")]
    Silent,
    /// The desktop is told not to disturb, and says so.
    #[cfg(target_os = "linux")]
    #[error("the desktop is told not to disturb")]
    DoNotDisturb,
}

impl Unshown {
    /// What the record calls it.
    pub(crate) fn obstacle(&self) -> Obstacle {
        match self {
            Self::Refused(_) => Obstacle::Refused,
            #[cfg(target_os = "linux")]
            Self::NoDesktop(_) => Obstacle::NoDesktop,
            #[cfg(not(target_os = "macos"))]
            Self::Silent => Obstacle::Silent,
            #[cfg(target_os = "linux")]
            Self::DoNotDisturb => Obstacle::DoNotDisturb,
        }
    }
}

impl From<&Notice> for Note {
    fn from(notice: &Notice) -> Self {
        let words = words();
        let moment = notice.titles.join(&words.get("notify-and"));
        let child = ("child", Gap::Text(&notice.child_name));
        let title = match notice.timing {
            Timing::OnTime => words.fill("notify-title", &[child, ("moment", Gap::Text(&moment))]),
            Timing::AfterQuiet | Timing::Late => words.fill("notify-title-late", &[child]),
        };
        let body = match notice.moves.as_slice() {
            [] => words.get("notify-body"),
            [one] => one.clone(),
            [first, rest @ ..] => words.fill(
                "notify-body-more",
                &[
                    ("move", Gap::Text(first)),
                    ("count", Gap::Count(rest.len())),
                ],
            ),
        };
        Self {
            child: notice.child,
            deliveries: notice.deliveries.clone(),
            title,
            body,
        }
    }
}

impl Note {
    /// What a parent sees who wants to know whether reminders work.
    pub(crate) fn test(child: ChildId, name: &str) -> Self {
        Self {
            child,
            deliveries: Vec::new(),
            title: words().get("notify-test-title"),
            body: words().fill("notify-test-body", &[("child", Gap::Text(name))]),
        }
    }
}

/// A notification was pressed: shows that child's Today.
fn pressed(app: &AppHandle, note: &Note, token: Option<String>) {
    window::open(app, token);
    call::call(app, note.child);
    reminders::record(app, &note.deliveries, DeliveryOutcome::Opened);
}

/// A notification was answered with one of its other buttons.
fn answered(app: &AppHandle, note: &Note, answer: NoticeAnswer) {
    reminders::answer(app, &note.deliveries, answer);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    fn said(titles: &[&str], moves: &[&str], timing: Timing) -> String {
        let strings = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        let note = Note::from(&Notice {
            deliveries: vec![],
            child: ChildId::new(clock::now()),
            child_name: "Mia".into(),
            titles: strings(titles),
            moves: strings(moves),
            timing,
        });
        format!("{} / {}", note.title, note.body)
    }

    #[test]
    fn a_notification_names_the_child_the_moment_and_the_moves() {
        use Timing::{Late, OnTime};
        for (titles, moves, timing, words) in [
            (
                &["After snack"][..],
                &["Bridges"][..],
                OnTime,
                "Mia: After snack / Bridges",
            ),
            (
                &["After snack"],
                &["Bridges", "Superhero"],
                OnTime,
                "Mia: After snack / Bridges and 1 more",
            ),
            (
                &["After snack", "Brushing teeth"],
                &["Bridges", "Superhero", "Flamingo stand", "Chair squats"],
                OnTime,
                "Mia: After snack · Brushing teeth / Bridges and 3 more",
            ),
            (
                &["After snack"],
                &["Bridges"],
                Late,
                "Still time for Mia’s moves / Bridges",
            ),
        ] {
            assert_eq!(said(titles, moves, timing), words);
        }
    }
}
