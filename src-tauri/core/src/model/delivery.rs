//! Occurrences of reminders: what is to be shown, and what became of it.

use serde::Serialize;
use ts_rs::TS;

use super::day::{Day, TimeOfDay};
use super::ids::{ChildId, DeliveryId};
use super::reminder::{DeliveryOutcome, Obstacle};

/// A reminder to be shown now: one for each child, however many occurrences came together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
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
    /// On time, or after the laptop was off, asleep or in quiet hours.
    pub timing: Timing,
}

/// Whether a notice for some occurrences says all that an older one said.
pub fn stands_for(newer: &[DeliveryId], older: &[DeliveryId]) -> bool {
    older.iter().all(|one| newer.contains(one))
}

/// Whether a notice comes on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Timing {
    OnTime,
    Late,
}

/// One occurrence of a reminder and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
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
    /// The time it was really shown, when that was late.
    pub late_at: Option<TimeOfDay>,
    /// How many times it was put off.
    pub put_off: u32,
    /// Why it was the banner, if it was one and that is known.
    pub obstacle: Option<Obstacle>,
}
