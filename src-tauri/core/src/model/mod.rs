//! Values and pure rules. Nothing in here opens a file or reads a clock.

pub mod adherence;
pub mod anchor;
pub mod child;
pub mod completion;
pub mod day;
pub mod delivery;
pub mod dose;
pub mod ids;
pub mod jar;
pub mod look;
pub mod pause;
pub mod pin;
pub mod place;
pub mod plan;
pub mod play;
pub mod program;
pub mod reminder;
pub mod reward;
pub mod schedule;
pub mod settings;
pub mod signal;
pub mod snapshot;
pub mod span;
pub mod text;
pub mod week;
