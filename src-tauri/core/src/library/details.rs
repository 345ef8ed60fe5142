//! What the library knows of an exercise. Each of its words is one that the UI has words for.

use serde::Deserialize;

use crate::model::dose::Dose;
use crate::model::look::Aid;
use crate::model::program::Discipline;

/// An exercise of the library: its own words are found by its id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryExercise {
    /// Its name in the words.
    pub id: String,
    /// Which therapy usually gives it.
    pub discipline: Discipline,
    /// What it trains.
    pub kind: Kind,
    /// Which parts of the body it is for.
    pub body: Vec<BodyPart>,
    /// How the child is when it begins.
    pub position: Position,
    /// What has to be at hand.
    pub needs: Vec<Need>,
    /// A usual dose; the therapist's own goes before it.
    pub dose: Dose,
    /// Its name among the demonstrations.
    pub demo: String,
    /// The aids it can be done with.
    pub allows: Vec<Aid>,
}

/// What an exercise trains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Strength,
    Balance,
    Stretch,
    Ball,
    Gait,
    Hands,
    Shoelaces,
    Scissors,
    Handwriting,
    Sensory,
    Tongue,
    Lips,
    Breath,
    Sounds,
    Chewing,
}

/// A part of the body that an exercise is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum BodyPart {
    Arms,
    Back,
    Breath,
    Cheeks,
    Eyes,
    Feet,
    Hands,
    Hips,
    Jaw,
    Legs,
    Lips,
    Neck,
    Shoulders,
    Tongue,
    Tummy,
    Voice,
}

/// How a child is when an exercise begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Position {
    Standing,
    Sitting,
    Kneeling,
    HandsAndKnees,
    LyingBack,
    LyingTummy,
    LyingSide,
    Moving,
    Anywhere,
}

/// A thing that has to be at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Need {
    Ball,
    Beads,
    Bubbles,
    ButtonedShirt,
    Chair,
    Clothespins,
    Coins,
    CottonBall,
    Cup,
    Cushion,
    Mat,
    Mirror,
    Paper,
    Pencil,
    Putty,
    Scissors,
    Shoe,
    Snack,
    Spoon,
    Step,
    Straw,
    Tape,
    TherapyBall,
    Tray,
    Wall,
    WordList,
}
