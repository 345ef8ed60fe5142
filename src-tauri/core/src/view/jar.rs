//! The family jar, as everybody sees it: how full it is, and a colour for everyone who helped. It
//! tells nobody's number and puts nobody before another.

use serde::Serialize;

use crate::model::child::{Accent, Face};
use crate::model::ids::{ChildId, JarId};
use crate::model::jar::{GivenJar, Jar, JarDetails};

/// The jar on the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JarView {
    /// Which.
    pub jar: JarId,
    /// What everybody gets when it is full.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// How many marbles fill it.
    pub size: u16,
    /// How many are missing.
    pub missing: u32,
    /// Whether it is full: a grown-up can give what it is for.
    pub full: bool,
    /// Everybody who takes part or helped, in the family's order.
    pub parts: Vec<Part>,
    /// The marbles in the order they fell in; each says whose it is by its place in `parts`.
    pub marbles: Vec<u8>,
    /// The last jars that were given, newest first.
    pub given: Vec<GivenJar>,
}

/// Somebody's part in the jar.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Part {
    /// Who.
    pub child: ChildId,
    /// Its name.
    pub name: String,
    /// Its picture.
    pub avatar: String,
    /// The colour of its marbles.
    pub accent: Accent,
    /// The pattern of its marbles, its place in the family from 0: never colour alone, and two can have the same colour.
    pub pattern: u8,
}

/// A jar that was not given yet, as a parent manages it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentJar {
    /// Which.
    pub id: JarId,
    /// As it was set.
    pub details: JarDetails,
    /// How many marbles are in it, of everybody together.
    pub marbles: u32,
    /// Whether it can be given.
    pub full: bool,
}

impl JarView {
    /// Puts the jar together. `everybody` is the whole family, in its order.
    pub fn build(
        jar: Jar,
        marbles: &[ChildId],
        mut everybody: Vec<Part>,
        given: Vec<GivenJar>,
    ) -> Self {
        for (pattern, part) in (0..).zip(&mut everybody) {
            part.pattern = pattern;
        }
        everybody.retain(|part| {
            jar.details.members.contains(&part.child) || marbles.contains(&part.child)
        });
        let place = |child: &ChildId| everybody.iter().position(|part| part.child == *child);
        Self {
            jar: jar.id,
            missing: jar.missing(),
            full: jar.is_full(),
            marbles: marbles
                .iter()
                .filter_map(|child| u8::try_from(place(child)?).ok())
                .collect(),
            name: jar.details.name,
            picture: jar.details.picture,
            size: jar.details.size,
            parts: everybody,
            given,
        }
    }
}

impl Part {
    /// Somebody of the family.
    pub fn of(face: Face) -> Self {
        Self {
            child: face.id,
            name: face.name,
            avatar: face.avatar,
            accent: face.accent,
            pattern: 0,
        }
    }
}

impl ParentJar {
    /// What a parent is told of it.
    pub fn of(jar: Jar) -> Self {
        Self {
            full: jar.is_full(),
            id: jar.id,
            details: jar.details,
            marbles: jar.marbles,
        }
    }
}
