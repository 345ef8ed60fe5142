//! What an act brought about.

use serde::Serialize;

use crate::model::dose::WorkDone;
use crate::model::ids::{CompletionId, ProgramId, RedemptionId};
use crate::model::media::OwnSticker;
use crate::model::place::Place;
use crate::model::play::Play;
use crate::model::reward::Answer;
use crate::model::road::Measure;

/// What a child's act brought about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Outcome {
    /// The completion the act was about.
    pub completion: Option<CompletionId>,
    /// How much was written down in it.
    pub recorded: Option<Recorded>,
    /// Its sticker.
    pub sticker: Option<String>,
    /// What may be chosen for it.
    pub offer: Option<Offer>,
    /// Golden stars the act earned.
    pub stars: Vec<StarEarned>,
    /// The milestones it passed.
    pub milestones: Vec<MilestonePassed>,
    /// A place it was said to be at for the first time: a new stamp.
    pub stamp: Option<Place>,
    /// The marble it put into the family jar.
    pub marble: Option<MarbleDropped>,
    /// The asking the act was about.
    pub redemption: Option<RedemptionState>,
    /// The play the act was about.
    pub play: Option<Play>,
}

/// What a child may choose from once a move is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Offer {
    /// Stickers (8), the favourites among them first.
    pub stickers: Vec<String>,
    /// Those the child chose most often lately.
    pub favourites: Vec<String>,
    /// The child's own ones.
    pub own: Vec<OwnSticker>,
    /// Where it can have been.
    pub places: Vec<Place>,
}

/// How much a completion says was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Recorded {
    /// What was really done.
    pub work: WorkDone,
    /// Whether that is all that was asked for.
    pub whole: bool,
}

/// A golden star for a program's reached week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StarEarned {
    /// Whose week.
    pub program: ProgramId,
    /// How many stickers it is worth.
    pub worth: u8,
}

/// A milestone on the road of a skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MilestonePassed {
    /// What the skill is called.
    pub name: String,
    /// The library demonstration that shows it.
    pub demo: Option<String>,
    /// What is counted, when it is not simply "times".
    pub unit: Option<String>,
    /// What the road counts.
    pub measure: Measure,
    /// How many of it.
    pub number: u32,
}

/// A marble fell into the family jar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarbleDropped {
    /// What the jar is for.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// The pattern of this one's marbles, as in a jar's parts.
    pub pattern: u8,
    /// Whether the jar is full now.
    pub full: bool,
}

/// Where an asking stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RedemptionState {
    /// Which asking.
    pub redemption: RedemptionId,
    /// The answer, once there is one.
    pub answer: Option<Answer>,
}

/// What a parent's act brought about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentOutcome {
    /// A new recovery code, to be shown once, after the PIN was changed.
    pub recovery: Option<String>,
}
