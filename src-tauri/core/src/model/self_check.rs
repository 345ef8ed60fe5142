//! "Show me one now": a notification that a parent asked for, to see whether reminders arrive.

use serde::{Deserialize, Serialize};

use super::day::{Day, TimeOfDay};
use super::ids::SelfCheckId;
use super::reminder::Obstacle;

/// What the desktop said when a check was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Sent {
    /// Why it could not be shown; none when the desktop took it.
    pub obstacle: Option<Obstacle>,
    /// On which desktop: what helps is different on each.
    pub desktop: Desktop,
    /// What the one who shows notifications calls itself ("dunst 1.9.0"); may be empty.
    pub server: String,
}

/// Which desktop a check was sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Desktop {
    Gnome,
    Plasma,
    /// Another one of Linux.
    Other,
    Windows,
    MacOs,
}

/// What a parent answers to "Did you see it?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum CheckAnswer {
    Yes,
    No,
}

/// A check, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SelfCheck {
    /// Which.
    pub id: SelfCheckId,
    /// The date it was sent, on the wall clock.
    pub date: Day,
    /// The time it was sent.
    pub time: TimeOfDay,
    /// What the desktop said.
    pub sent: Sent,
    /// Whether it was seen; none while nobody has answered.
    pub seen: Option<CheckAnswer>,
}
