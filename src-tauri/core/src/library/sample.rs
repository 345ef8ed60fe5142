//! The sample family, as data. What it says are keys of the words.

use serde::Deserialize;

use crate::model::child::{Accent, Role};
use crate::model::day::{TimeOfDay, Weekday};
use crate::model::dose::Dose;
use crate::model::look::FigureLook;
use crate::model::pause::PauseKind;
use crate::model::program::Discipline;
use crate::model::reward::Handover;
use crate::model::schedule::Schedule;

/// The sample family.
#[expect(
    clippy::expect_used,
    reason = "the file is part of the program; a test reads it"
)]
pub(crate) fn family() -> Family {
    serde_json::from_str(include_str!("sample.json")).expect("sample.json")
}

#[derive(Deserialize)]
pub(crate) struct Family {
    pub pin: String,
    pub children: Vec<Child>,
    pub jar: Jar,
}

#[derive(Deserialize)]
pub(crate) struct Jar {
    pub name: String,
    pub picture: String,
    pub size: u16,
}

#[derive(Deserialize)]
pub(crate) struct Child {
    pub name: String,
    pub avatar: String,
    pub accent: Accent,
    pub role: Role,
    pub look: Option<FigureLook>,
    pub programs: Vec<Program>,
    #[serde(default)]
    pub rewards: Vec<Reward>,
    #[serde(default)]
    pub reminders: Vec<Reminder>,
}

#[derive(Deserialize)]
pub(crate) struct Program {
    pub discipline: Discipline,
    pub weeks: u8,
    pub weekly_goal: u8,
    pub goal: String,
    pub goal_picture: Option<String>,
    pub exercises: Vec<Exercise>,
    /// One for each week, the last of them the current one; in it one letter for each day: `a`
    /// all done, `p` a part, `.` nothing.
    pub history: Vec<String>,
    pub pause: Option<Pause>,
}

#[derive(Deserialize)]
pub(crate) struct Exercise {
    pub library: String,
    pub dose: Dose,
    pub schedule: Schedule,
    #[serde(default = "once")]
    pub times_a_day: u8,
    /// A moment of the library.
    pub anchor: String,
    pub why: Option<String>,
    pub helps: Option<String>,
}

/// A pause in week number `week` of the history, from day `from` to day `to` of it (all from 0).
#[derive(Deserialize)]
pub(crate) struct Pause {
    pub week: i32,
    pub from: i32,
    pub to: i32,
    pub kind: PauseKind,
}

#[derive(Deserialize)]
pub(crate) struct Reward {
    pub name: String,
    pub picture: String,
    pub price: u16,
    pub handover: Handover,
    /// How often it was given already.
    pub given: u16,
    #[serde(default)]
    pub saving: bool,
    /// Whether an asking waits for an answer.
    #[serde(default)]
    pub asked: bool,
}

#[derive(Deserialize)]
pub(crate) struct Reminder {
    pub title: String,
    pub times: Vec<TimeOfDay>,
    pub on: Vec<Weekday>,
    pub exercise: Option<String>,
}

fn once() -> u8 {
    1
}
