//! Occurrences of reminders: what is to be shown, and what became of it.

use serde::{Deserialize, Serialize};

use super::day::{Day, TimeOfDay};
use super::ids::{ChildId, DeliveryId};
use super::reminder::{DeliveryOutcome, Obstacle};

/// A reminder to be shown now: one for each child, however many occurrences came together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notice {
    /// The occurrences it stands for, all claimed.
    pub deliveries: Vec<DeliveryId>,
    /// Whom it calls.
    pub child: ChildId,
    /// Its name.
    pub child_name: String,
    /// The moments it stands for ("after snack"), each once.
    pub titles: Vec<String>,
    /// The moves it is about that are still to do, by name.
    pub moves: Vec<String>,
    /// On time as soon as anything in it is, and late only when all of it is.
    pub timing: Timing,
}

/// Whether a notice for some occurrences says all that an older one said.
pub fn stands_for(newer: &[DeliveryId], older: &[DeliveryId]) -> bool {
    older.iter().all(|one| newer.contains(one))
}

/// Whether a notice comes on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// At its minute.
    OnTime,
    /// As soon as the quiet hours that it fell into were over.
    AfterQuiet,
    /// After the laptop was off or asleep.
    Late,
}

/// When an occurrence was really shown, and why not at its minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lateness {
    /// The time it was shown.
    pub at: TimeOfDay,
    /// Why then.
    pub because: LateBecause,
}

/// Why an occurrence was not shown at its minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LateBecause {
    /// It fell into quiet hours.
    Quiet,
    /// The laptop was off or asleep.
    Asleep,
    /// The app ended before it could show it.
    Closed,
}

/// One occurrence of a reminder and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Delivery {
    /// Which.
    pub id: DeliveryId,
    /// The reminder's title at that time.
    pub title: String,
    /// The date it was due, on the wall clock.
    pub date: Day,
    /// The time it was due.
    pub time: TimeOfDay,
    /// What became of it.
    pub outcome: DeliveryOutcome,
    /// When it was really shown, if not at its minute.
    pub late: Option<Lateness>,
    /// How many times it was put off.
    pub put_off: u32,
    /// Why it was the banner that was seen last, if it was and that is known.
    pub obstacle: Option<Obstacle>,
    /// By which number the desktop knows the notification, if it gave one.
    pub server_id: Option<u32>,
}
