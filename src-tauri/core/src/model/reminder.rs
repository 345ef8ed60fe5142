//! Reminders: when one is due, and what becomes of it.

pub mod occurrences;
pub mod rhythm;
pub mod verdict;

use serde::{Deserialize, Serialize};

use super::day::{TimeOfDay, Weekday};
use super::ids::{ChildId, ExerciseId, ProgramId};
use super::program::weekdays;
use super::settings::Switch;
use super::text;
use crate::error::{Error, Field, Problem, Result};

/// A reminder a parent has set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderDetails {
    /// Whom it calls. Fixed once the reminder exists.
    pub child: ChildId,
    /// The moment it stands for ("after snack").
    pub title: String,
    /// What it is about; it stays silent when all of that is done.
    pub target: Target,
    /// At which times of the day, 1 to 8, on the wall clock wherever the laptop is; none when it is
    /// tied to a moment.
    pub times: Vec<TimeOfDay>,
    /// On which weekdays; at least one.
    pub on: Vec<Weekday>,
    /// Whether it rings.
    pub switch: Switch,
    /// The moment of the family's day it is tied to, if it is: it rings when that usually is.
    #[serde(default)]
    pub anchor: Option<String>,
}

/// What a reminder is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Target {
    /// All that is asked of the child today.
    Everything,
    /// One program.
    Program {
        /// Which.
        program: ProgramId,
    },
    /// Single exercises; at least one.
    Exercises {
        /// Which.
        exercises: Vec<ExerciseId>,
    },
}

/// What became of one occurrence of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryOutcome {
    /// Taken, not yet shown. After a crash this is what remains.
    Claimed,
    /// The desktop showed it.
    Shown,
    /// Shown, and pressed.
    Opened,
    /// The desktop could not show it, the banner in the app did.
    Banner,
    /// Shown, and put off: it comes again.
    Snoozed,
    /// Somebody said "not today": this one and the rest of that day's stay silent.
    NotToday,
    /// It was already done: nothing was shown.
    AlreadyDone,
    /// Nothing was asked that day (a day off): nothing was shown.
    NotAsked,
    /// The day was paused: nothing was shown.
    Paused,
    /// It fell into quiet hours, and its day was over when they were: nothing was shown.
    Quiet,
    /// The laptop was off or asleep until the day was over: nothing was shown.
    Missed,
}

/// Why the banner in the app came instead of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// There is nobody on this desktop who shows notifications.
    NoDesktop,
    /// The desktop said no.
    Refused,
    /// The desktop did not answer.
    Silent,
    /// "Do not disturb" was on: the desktop would have kept it to itself.
    DoNotDisturb,
}

/// What a child answers to a notice, beside opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoticeAnswer {
    /// "10 more minutes".
    Later,
    /// "Not today".
    NotToday,
}

impl ReminderDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.title = text::name(Field::Name, &self.title)?;
        self.times.sort();
        self.times.dedup();
        if self.anchor.is_some() {
            self.times.clear();
        } else if !(1..=8).contains(&self.times.len()) {
            return Err(Error::Invalid(Field::Times, Problem::OutOfRange));
        }
        self.on = weekdays(&self.on)?;
        if matches!(&self.target, Target::Exercises { exercises } if exercises.is_empty()) {
            return Err(Error::Invalid(Field::Target, Problem::Empty));
        }
        Ok(self)
    }
}

/// One exercise on one day of a child, as a reminder sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Whose exercise.
    pub program: ProgramId,
    /// What the child calls it.
    pub name: String,
    /// How many times it is asked for that day.
    pub asked: u8,
    /// How many times it was done that day.
    pub done: u8,
}

/// What one day asks of a child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayMoves {
    /// Whether the day is paused.
    pub paused: bool,
    /// Its moves, in the family's order; those done and those not asked may be among them.
    pub moves: Vec<Move>,
}

impl Target {
    /// Whether it is about this move.
    pub fn is_about(&self, of: &Move) -> bool {
        match self {
            Self::Everything => true,
            Self::Program { program } => *program == of.program,
            Self::Exercises { exercises } => exercises.contains(&of.exercise),
        }
    }
}

impl DayMoves {
    /// The moves that are asked for and that `target` is about.
    pub fn asked(&self, target: &Target) -> impl Iterator<Item = &Move> {
        self.moves
            .iter()
            .filter(move |of| !self.paused && of.asked > 0 && target.is_about(of))
    }

    /// The names of those among them that are still to do, each once.
    pub fn open(&self, target: &Target) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for open in self.asked(target).filter(|of| of.done < of.asked) {
            if !names.contains(&open.name) {
                names.push(open.name.clone());
            }
        }
        names
    }
}
