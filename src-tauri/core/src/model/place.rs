//! Where an exercise was done: a place of the library, or one of the family's own.

use serde::{Deserialize, Serialize};

use super::ids::PlaceId;
use super::reward::Offered;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// A place of the family's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlaceDetails {
    /// What it is called.
    pub name: String,
    /// A picture from the library's pictures.
    pub picture: String,
    /// Whether a child can still choose it.
    pub offered: Offered,
}

/// A place, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    /// Its id in the library, or that of the family's own.
    pub id: String,
    /// What the family calls its own; the library's have their name in the words.
    pub name: Option<String>,
    /// Its picture.
    pub picture: String,
}

impl PlaceDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        if !library::is_picture(&self.picture) {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        Ok(self)
    }
}

impl Place {
    /// One of the library's.
    pub(crate) fn of_library(known: &library::LibraryPlace) -> Self {
        Self {
            id: known.id.clone(),
            name: None,
            picture: known.picture.clone(),
        }
    }

    /// One of the family's own.
    pub(crate) fn own(id: PlaceId, details: PlaceDetails) -> Self {
        Self {
            id: id.to_string(),
            name: Some(details.name),
            picture: details.picture,
        }
    }
}
