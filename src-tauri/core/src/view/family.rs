//! The first screens: where the app stands, and who is here.

use serde::Serialize;

use super::jar::JarView;
use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::settings::Settings;

/// Where the app stands when it opens.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Nothing is here yet: the first start.
    FirstStart,
    /// A family is here.
    Ready {
        /// What they have set.
        settings: Settings,
        /// Whether it is (also) the sample family.
        sample: bool,
    },
}

/// Who is here?
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhoView {
    /// The child's day it is now.
    pub day: Day,
    /// Everybody with a row, in the family's order.
    pub faces: Vec<WhoFace>,
    /// The family jar, if there is one.
    pub jar: Option<JarView>,
    /// Whether any of them belongs to the sample family.
    pub sample: bool,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhoFace {
    /// Who.
    pub face: Face,
    /// How many moves (times a day included) are still asked today.
    pub to_go: u32,
    /// How many were asked for and done today.
    pub done: u32,
    /// Whether today is paused.
    pub paused: bool,
}
