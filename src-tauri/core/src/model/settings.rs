//! What the family has set for the whole app.

use serde::{Deserialize, Serialize};

use super::day::{TimeOfDay, Weekday};
use super::program::within;
use crate::error::{Field, Result};

/// What the family has set for the whole app. Whether it starts at login is the system's to
/// remember, not ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Settings {
    /// The day a week begins with. A change cuts the current week short and begins a new one at
    /// the next such day; past weeks keep their cut.
    pub first_weekday: Weekday,
    /// The hour at which a day turns, 0 to 12.
    pub rollover: u8,
    /// When no reminder may sound, if ever.
    pub quiet: Option<QuietHours>,
    /// Whether the app makes sounds.
    pub sounds: Switch,
    /// Whether a soft tune is played while a move is done, where sounds are on.
    pub music: Switch,
    /// Whether things move.
    pub motion: Switch,
    /// The type in which everything is written.
    pub font: Font,
}

/// Something that is on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Switch {
    On,
    Off,
}

/// The type in which everything is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Font {
    /// Baloo 2 and Lexend.
    Playful,
    /// Atkinson Hyperlegible, for readers who need it.
    Hyperlegible,
}

/// Hours of silence, on the wall clock. `from` after `to` spans midnight; equal means none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuietHours {
    /// The first silent minute.
    pub from: TimeOfDay,
    /// The first minute that is no longer silent.
    pub to: TimeOfDay,
}

impl QuietHours {
    /// Whether `time` falls into them.
    pub fn cover(&self, time: TimeOfDay) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            first_weekday: Weekday::Mon,
            rollover: 4,
            quiet: Some(QuietHours {
                from: TimeOfDay::from_minutes(20 * 60),
                to: TimeOfDay::from_minutes(7 * 60),
            }),
            sounds: Switch::On,
            music: Switch::Off,
            motion: Switch::On,
            font: Font::Playful,
        }
    }
}

impl Settings {
    /// The settings as they are stored, or what is wrong with them.
    pub fn checked(self) -> Result<Self> {
        within(Field::Rollover, self.rollover, 0, 12)?;
        Ok(self)
    }
}
