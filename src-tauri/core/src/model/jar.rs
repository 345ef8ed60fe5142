//! The family jar: it fills together toward one shared reward.
//!
//! The rule: every completion of anybody who takes part puts one marble in, at the moment it is
//! written down, whatever day it is of. So a part of a day counts too, everybody sees the marble
//! fall at once, and a change of a program or a pause moves none. Only an undo takes one out.

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::ids::{ChildId, JarId};
use super::reward::Offered;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// The most marbles a jar can hold.
pub const LARGEST: u16 = 300;

/// A jar, as a parent sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JarDetails {
    /// What everybody gets when it is full.
    pub name: String,
    /// A picture of it, from the library's pictures.
    pub picture: String,
    /// How many marbles fill it, 5 to [`LARGEST`]. A jar that has begun can only become smaller.
    pub size: u16,
    /// Who takes part; at least one. What somebody put in stays when they take part no more.
    pub members: Vec<ChildId>,
    /// Whether it stands on the table; put away, it keeps what is in it and gets nothing.
    pub offered: Offered,
}

/// A jar that was not given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jar {
    /// Which.
    pub id: JarId,
    /// As it was set.
    pub details: JarDetails,
    /// How many marbles are in it.
    pub marbles: u32,
}

/// A jar that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GivenJar {
    /// What everybody got.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// When.
    pub day: Day,
}

/// Where a marble goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot<'a> {
    /// Into this jar.
    Into(&'a Jar),
    /// Into a new jar like this one, for all that stand there are full.
    Another(&'a Jar),
    /// There is no jar for this one.
    None,
}

impl JarDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        if !library::is_picture(&self.picture) {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        if !(5..=LARGEST).contains(&self.size) {
            return Err(Error::Invalid(Field::Size, Problem::OutOfRange));
        }
        self.members.sort();
        self.members.dedup();
        if self.members.is_empty() {
            return Err(Error::Invalid(Field::Members, Problem::Empty));
        }
        Ok(self)
    }
}

impl Jar {
    /// Whether it can be given.
    pub fn is_full(&self) -> bool {
        self.marbles >= u32::from(self.details.size)
    }

    /// How many marbles are missing.
    pub fn missing(&self) -> u32 {
        u32::from(self.details.size).saturating_sub(self.marbles)
    }

    /// Refuses to move the end of a jar away from those who fill it.
    pub fn may_become(&self, details: &JarDetails) -> Result<()> {
        if self.marbles > 0 && details.size > self.details.size {
            Err(Error::Invalid(Field::Size, Problem::OutOfRange))
        } else {
            Ok(())
        }
    }
}

/// Where a marble of `child` goes, of the jars not given yet, oldest first: into the first on the
/// table that is not full.
pub fn slot(jars: &[Jar], child: ChildId) -> Slot<'_> {
    let on_table = || {
        jars.iter()
            .filter(|jar| jar.details.offered == Offered::Yes)
    };
    let slot = match on_table().find(|jar| !jar.is_full()) {
        Some(jar) => Slot::Into(jar),
        None => on_table().next_back().map_or(Slot::None, Slot::Another),
    };
    match slot {
        Slot::Into(jar) | Slot::Another(jar) if !jar.details.members.contains(&child) => Slot::None,
        slot => slot,
    }
}

#[cfg(test)]
#[path = "jar/tests.rs"]
mod tests;
