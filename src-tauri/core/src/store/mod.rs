//! SQLite, with its SQL in sight: one file per table or pair of tables. Functions take the
//! connection; the one transaction of an act is opened by [`crate::app`].

pub mod album;
pub mod anchors;
mod check;
pub mod children;
mod column;
pub mod completions;
pub mod deliveries;
mod disk;
pub mod exported;
pub mod fadings;
pub mod finishes;
pub mod gate;
pub mod jars;
pub mod media;
pub mod milestones;
pub mod open;
pub mod passport;
pub mod pauses;
pub mod places;
pub mod playing;
pub mod programs;
pub mod questions;
pub mod redemptions;
pub mod reminders;
pub mod rewards;
pub mod self_checks;
pub mod settings;
pub mod signals;
pub mod skills;
pub mod snapshot;
pub mod span;
mod stamp;
pub mod stars;
mod thin;
