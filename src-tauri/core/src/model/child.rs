//! A child, or a grown-up who joins in with a row of their own.

use serde::{Deserialize, Serialize};

use super::ids::ChildId;
use super::look::FigureLook;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// Who a child is, as a parent sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChildDetails {
    /// The name the app greets with.
    pub name: String,
    /// A picture from the library's avatars.
    pub avatar: String,
    /// The colour of this child's screens.
    pub accent: Accent,
    /// A child, or a grown-up who joins in.
    pub role: Role,
    /// Whether its screens use words, or say everything in pictures.
    pub reading: Reading,
    /// How the figure in its exercises looks; the usual figure while nobody chose.
    pub look: Option<FigureLook>,
}

/// A child as every screen greets it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Face {
    /// Which child.
    pub id: ChildId,
    /// Its name.
    pub name: String,
    /// Its avatar picture.
    pub avatar: String,
    /// Its colour.
    pub accent: Accent,
    /// A child, or a grown-up who joins in.
    pub role: Role,
    /// Whether its screens use words, or say everything in pictures.
    pub reading: Reading,
    /// How the figure in its exercises looks; the usual figure while nobody chose.
    pub look: Option<FigureLook>,
    /// Whether it belongs to the sample family.
    pub sample: bool,
}

/// The colour of a child's screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Accent {
    Coral,
    Teal,
    Violet,
    Sky,
}

/// Whose row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The one the program was made for.
    Child,
    /// One who joins in.
    GrownUp,
}

/// What a child's screens are read by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Few words, each beside a picture.
    #[default]
    Words,
    /// Pictures first: nothing is only in words.
    Pictures,
}

impl ChildDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        if !library::is_avatar(&self.avatar) {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        Ok(self)
    }
}
