//! A parent's questions for the therapist. A child sees nothing of them.

use serde::Serialize;

use crate::model::child::Face;
use crate::model::ids::QuestionId;
use crate::model::program::Discipline;
use crate::model::question::{QuestionDetails, Suggestion};

/// The questions about a child.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuestionsView {
    /// About whom.
    pub face: Face,
    /// What the last four weeks suggest to ask, what hurts first.
    pub suggestions: Vec<ParentSuggestion>,
    /// The parent's list, oldest first.
    pub questions: Vec<ParentQuestion>,
    /// The most exercises a day asks for, when those are many.
    pub many: Option<u8>,
}

/// Something to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentSuggestion {
    /// What was seen.
    pub suggestion: Suggestion,
    /// What it is about, by name.
    pub about: About,
}

/// What a suggestion is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum About {
    /// An exercise.
    Exercise {
        /// Its name.
        name: String,
    },
    /// A program.
    Program {
        /// Whose therapy it belongs to.
        discipline: Discipline,
    },
}

/// A question of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentQuestion {
    /// Which.
    pub id: QuestionId,
    /// What it is, and what was answered.
    pub details: QuestionDetails,
}
