//! A routine anchor: a moment of the family's day that an exercise belongs to ("after snack"). The
//! library knows some, a family adds its own, and puts all of them in the order of its day.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::reminder::rhythm::UsualTime;
use super::reward::Offered;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// A moment of the day, as a parent sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnchorDetails {
    /// What the family calls it; none for a library one that keeps the name it has in the words.
    pub name: Option<String>,
    /// A picture from the library's pictures.
    pub picture: String,
    /// Whether an exercise can still be given to it.
    pub offered: Offered,
}

/// A moment of the day, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Anchor {
    /// Its id in the library, or that of the family's own; what an exercise refers to.
    pub id: String,
    /// What the family calls it; a library one may have its name in the words only.
    pub name: Option<String>,
    /// Its picture.
    pub picture: String,
    /// Whether an exercise can still be given to it.
    pub offered: Offered,
    /// When it usually is, Monday first; what is tied to it rings then.
    pub usual: Vec<UsualTime>,
}

impl AnchorDetails {
    /// The details of the moment called `id` as they are stored, or what is wrong with them.
    pub fn checked(mut self, id: &str) -> Result<Self> {
        if !is_well_formed(id) {
            return Err(Error::Invalid(Field::Id, Problem::Unknown));
        }
        self.name = match self.name {
            None if library::anchor(id).is_some() => None,
            name => Some(text::name(Field::Name, &name.unwrap_or_default())?),
        };
        if !library::is_picture(&self.picture) {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        Ok(self)
    }
}

/// Whether this is one of the library's ids, or a UUIDv7.
pub fn is_well_formed(id: &str) -> bool {
    let own = |id: Uuid| id.get_version_num() == 7;
    library::anchor(id).is_some() || Uuid::parse_str(id).is_ok_and(own)
}

/// Sorts by the order of the family's day; what belongs to no moment comes last. What belongs to the
/// same moment keeps its order.
pub fn by_moment<T>(all: &mut [T], day: &[Anchor], anchor: impl Fn(&T) -> Option<&str>) {
    let place = |one: &T| {
        anchor(one)
            .and_then(|id| day.iter().position(|moment| moment.id == id))
            .unwrap_or(day.len())
    };
    all.sort_by_key(place);
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "0192f0c5-e0a3-7d1c-8e9b-7a2f3d4c5b6a";

    fn details(name: Option<&str>) -> AnchorDetails {
        AnchorDetails {
            name: name.map(Into::into),
            picture: "bed".into(),
            offered: Offered::Yes,
        }
    }

    #[test]
    fn a_moment_of_the_familys_own_has_a_name() {
        let empty = |id| details(None).checked(id);
        assert!(matches!(
            empty(OWN),
            Err(Error::Invalid(Field::Name, Problem::Empty))
        ));
        assert_eq!(empty("after-snack").unwrap().name, None);
        for id in ["after-snack", OWN] {
            let named = details(Some(" After  lunch ")).checked(id).unwrap();
            assert_eq!(named.name.as_deref(), Some("After lunch"));
        }
    }

    #[test]
    fn an_id_is_the_librarys_or_a_uuid_of_version_7() {
        for (id, known) in [
            ("after-snack", true),
            (OWN, true),
            ("", false),
            ("after-lunch", false),
            ("9f0c5e0a-3b1d-4c1e-9b7a-2f3d4c5b6a79", false),
        ] {
            assert_eq!(is_well_formed(id), known, "{id}");
            assert_eq!(details(Some("Lunch")).checked(id).is_ok(), known, "{id}");
        }
    }

    #[test]
    fn the_days_order_goes_first_and_the_own_order_within_a_moment() {
        let day = ["after-snack", "brushing-teeth"].map(|id| Anchor {
            id: id.into(),
            name: None,
            picture: "bed".into(),
            offered: Offered::Yes,
            usual: Vec::new(),
        });
        let mut all = [
            ("squats", ""),
            ("flamingo", "brushing-teeth"),
            ("bridges", "after-snack"),
            ("lost", "gone"),
            ("superhero", "after-snack"),
        ];
        by_moment(&mut all, &day, |(_, anchor)| Some(anchor));
        let names = all.map(|(name, _)| name);
        assert_eq!(
            names,
            ["bridges", "superhero", "flamingo", "squats", "lost"]
        );
    }
}
