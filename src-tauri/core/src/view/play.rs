//! The player: one exercise, being done.

use serde::Serialize;

use super::today::Card;
use crate::model::child::Face;
use crate::model::play::Play;

/// All that the player shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlayView {
    /// Who does it.
    pub face: Face,
    /// What is done.
    pub card: Card,
    /// Which time of today.
    pub nth: u8,
    /// How far it got.
    pub play: Play,
    /// The longest a beat can be, in milliseconds: what passes beyond it was sleep.
    pub longest_beat_ms: u32,
}
