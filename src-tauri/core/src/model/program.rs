//! A program: what one therapist asks of one child, and its exercises.

use serde::{Deserialize, Serialize};

use super::day::{Day, Weekday};
use super::dose::Dose;
use super::ids::ChildId;
use super::media::Media;
use super::schedule::Schedule;
use super::text;
use crate::error::{Error, Field, Problem, Result};
use crate::library;

/// One therapist's program for one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProgramDetails {
    /// Whose it is. Fixed once the program exists.
    pub child: ChildId,
    /// Which kind of therapy.
    pub discipline: Discipline,
    /// The child's own goal, in its words; may be empty.
    pub goal: String,
    /// A picture for the goal, from the library's pictures.
    pub goal_picture: Option<String>,
    /// The first day.
    pub start: Day,
    /// How many weeks it lasts, 1 to 52.
    pub weeks: u8,
    /// The day the therapist looks at it again.
    pub review: Option<Day>,
    /// On how many days a week it should count, 1 to 7.
    pub weekly_goal: u8,
    /// When a day counts.
    pub counts: CountRule,
    /// How many stickers the golden star of a reached week is worth, 0 to 20.
    pub star_worth: u8,
}

/// The kind of therapy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Discipline {
    Physical,
    Occupational,
    Speech,
}

/// When a day counts toward the weekly goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CountRule {
    /// When every exercise asked for was done.
    AllAsked,
    /// When any exercise was done.
    AnyDone,
}

/// One exercise of a program. Its words were copied from the library or typed by a parent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExerciseDetails {
    /// What the child calls it.
    pub name: String,
    /// How it is done, in a child's words; may be empty.
    pub how: String,
    /// Why it is there, in a parent's words; may be empty.
    pub why: String,
    /// How it helps with the child's own goal, in the child's words; may be empty.
    pub helps: String,
    /// How much of it.
    pub dose: Dose,
    /// On which days.
    pub schedule: Schedule,
    /// How many times on such a day, 1 to 6.
    pub times_a_day: u8,
    /// The moment of the day it belongs to ("after snack"): the id of one of the family's anchors;
    /// empty when it belongs to none.
    pub anchor: String,
    /// The library exercise whose demonstration shows it, if any.
    pub demo: Option<String>,
    /// A photo or clip of the child itself, which goes before the demonstration.
    pub own: Option<Media>,
}

impl ProgramDetails {
    /// The last day of the program.
    pub fn last(&self) -> Day {
        self.start.plus(i32::from(self.weeks) * 7 - 1)
    }

    /// Whether `day` lies within the program's dates.
    pub fn runs_on(&self, day: Day) -> bool {
        (self.start..=self.last()).contains(&day)
    }

    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.goal = text::text(Field::Goal, &self.goal)?;
        if self
            .goal_picture
            .as_deref()
            .is_some_and(|picture| !library::is_picture(picture))
        {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        if !self.start.is_sensible() {
            return Err(Error::Invalid(Field::Start, Problem::OutOfRange));
        }
        within(Field::Weeks, self.weeks, 1, 52)?;
        within(Field::WeeklyGoal, self.weekly_goal, 1, 7)?;
        within(Field::StarWorth, self.star_worth, 0, 20)?;
        if self.review.is_some_and(|review| review < self.start) {
            return Err(Error::Invalid(Field::Review, Problem::EndBeforeStart));
        }
        if self.review.is_some_and(|review| !review.is_sensible()) {
            return Err(Error::Invalid(Field::Review, Problem::OutOfRange));
        }
        Ok(self)
    }
}

impl ExerciseDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        self.how = text::text(Field::How, &self.how)?;
        self.why = text::text(Field::Why, &self.why)?;
        self.helps = text::line(Field::Helps, &self.helps)?;
        if !self.dose.is_sensible() {
            return Err(Error::Invalid(Field::Dose, Problem::OutOfRange));
        }
        match &mut self.schedule {
            Schedule::AnyDays { days } => within(Field::Schedule, *days, 1, 7)?,
            Schedule::EveryNDays { days } => within(Field::Schedule, *days, 2, 30)?,
            Schedule::Weekdays { on } => {
                *on = weekdays(on)?;
            }
            Schedule::EveryDay => {}
        }
        within(Field::TimesADay, self.times_a_day, 1, 6)?;
        if self
            .demo
            .as_deref()
            .is_some_and(|demo| library::exercise(demo).is_none())
        {
            return Err(Error::Invalid(Field::Picture, Problem::Unknown));
        }
        Ok(self)
    }
}

/// A set of weekdays, sorted; none is not a set.
pub(crate) fn weekdays(on: &[Weekday]) -> Result<Vec<Weekday>> {
    let mut days = on.to_vec();
    days.sort();
    days.dedup();
    if days.is_empty() {
        Err(Error::Invalid(Field::Weekdays, Problem::Empty))
    } else {
        Ok(days)
    }
}

/// Refuses a number outside its bounds.
pub(crate) fn within(field: Field, number: u8, least: u8, most: u8) -> Result<()> {
    if (least..=most).contains(&number) {
        Ok(())
    } else {
        Err(Error::Invalid(field, Problem::OutOfRange))
    }
}
