//! Rewards: what a child saves stickers for.

use serde::{Deserialize, Serialize};

use super::ids::ChildId;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// Something a child can save stickers for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RewardDetails {
    /// Whose it is. Fixed once the reward exists.
    pub child: ChildId,
    /// What it is called.
    pub name: String,
    /// A picture from the library's pictures.
    pub picture: String,
    /// What it costs, 1 to 500 stickers. A change leaves alone whoever is saving for it already.
    pub price: u16,
    /// Whether a grown-up has to agree first.
    pub handover: Handover,
    /// Whether a child can still choose it.
    pub offered: Offered,
}

/// When a reward is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Handover {
    /// As soon as the child asks.
    AtOnce,
    /// When a grown-up has said OK.
    AfterOk,
}

/// Whether a reward is on the child's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Offered {
    /// It is.
    Yes,
    /// It was put away; what was given stays.
    PutAway,
}

/// What became of an asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It was handed over: the price left the balance.
    Given,
    /// Not this time: nothing left the balance.
    Declined,
}

impl RewardDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        if !library::is_picture(&self.picture) {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        if !(1..=500).contains(&self.price) {
            return Err(Error::Invalid(Field::Price, Problem::OutOfRange));
        }
        Ok(self)
    }
}

/// Stickers a child can spend: all it earned less all it was given for. Never below nothing:
/// an undo after a reward was handed over leaves no debt on the screen.
pub fn balance(earned: u32, spent: u32) -> u32 {
    earned.saturating_sub(spent)
}

/// Stickers a child can ask with: those that wait with an earlier asking are kept for it, so that
/// nothing overtakes what was asked for in time. They stay in the balance until it is given.
pub fn free(balance: u32, kept: u32) -> u32 {
    balance.saturating_sub(kept)
}
