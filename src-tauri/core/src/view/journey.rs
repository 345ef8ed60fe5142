//! A child's journeys: a place for every week, the roads of its skills, its passport.

use serde::Serialize;

use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::ids::ProgramId;
use crate::model::journey::{
    Leg, WeekFacts, WeekMark, WeekStage, counted, mark, position, review_at, stage,
};
use crate::model::media::Media;
use crate::model::place::Place;
use crate::model::plan::ProgramPlan;
use crate::model::program::Discipline;
use crate::model::road::Road;

/// All that the Journey screen shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JourneyView {
    /// Whose it is.
    pub face: Face,
    /// Which day it is.
    pub today: Day,
    /// The running programs and those whose review is still to be answered; without a running one,
    /// also the next to come; without any, the last.
    pub journeys: Vec<Journey>,
    /// The roads of what they practise, in the family's order.
    pub roads: Vec<SkillRoad>,
    /// Every place to practise at, with how often it was: the passport.
    pub stamps: Vec<Stamp>,
    /// Golden stars in this child's life.
    pub weeks_reached: u32,
}

/// One program's journey.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Journey {
    /// Which program.
    pub program: ProgramId,
    /// Its discipline.
    pub discipline: Discipline,
    /// The child's goal at its end, in its words; may be empty.
    pub goal: String,
    /// The goal's picture.
    pub goal_picture: Option<String>,
    /// A place for every week, first to last.
    pub weeks: Vec<JourneyPlace>,
    /// Which of the places is today's, from 1; the last once it is over.
    pub at: u16,
    /// Which week of the program that is.
    pub stage: WeekStage,
    /// How many weeks it counts.
    pub of: u16,
    /// Where it stands.
    pub state: JourneyState,
    /// How many golden stars it has.
    pub weeks_reached: u32,
    /// The day the therapist looks at it again.
    pub review: Option<Day>,
    /// Which of the places that is at, from 1; one past the last, the goal's, when it is after them.
    pub review_at: Option<u16>,
    /// How many more sleeps until the review; none once it is past.
    pub sleeps: Option<u32>,
}

/// Where a journey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum JourneyState {
    /// It begins on a later day.
    Coming,
    /// It is going on.
    Running,
    /// Its last day is past.
    Over,
}

/// The place of one week.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JourneyPlace {
    /// Which week of the program it is.
    pub stage: WeekStage,
    /// The week's first day.
    pub first: Day,
    /// The week's last day.
    pub last: Day,
    /// What it shows.
    pub mark: WeekMark,
}

/// The road of one skill.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SkillRoad {
    /// What it is called, as last set.
    pub name: String,
    /// The library demonstration that shows it.
    pub demo: Option<String>,
    /// The family's own photo or clip of it.
    pub own: Option<Media>,
    /// What is counted, when it is not simply "times".
    pub unit: Option<String>,
    /// How far along it is.
    pub road: Road,
}

/// A page of the passport.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Stamp {
    /// Which place.
    pub place: Place,
    /// How often something was done there; 0 while the stamp is still to come.
    pub times: u32,
}

/// What a journey is built from.
pub struct JourneyFacts<'a> {
    /// The program.
    pub plan: &'a ProgramPlan,
    /// Its weeks, each with what is known of it; never empty.
    pub weeks: Vec<(Leg, WeekFacts)>,
    /// Its last day.
    pub last: Day,
    /// How many of its weeks were reached.
    pub weeks_reached: u32,
    /// Today.
    pub today: Day,
}

impl Journey {
    /// Puts one journey together; none for a program without details.
    pub fn build(facts: JourneyFacts<'_>) -> Option<Self> {
        let JourneyFacts {
            plan,
            weeks,
            last,
            weeks_reached,
            today,
        } = facts;
        let details = plan.newest()?;
        let begins = weeks.first()?.0.week.first.max(details.start.min(last));
        let legs: Vec<Leg> = weeks.iter().map(|(leg, _)| *leg).collect();
        let place = |(leg, known): &(Leg, WeekFacts)| JourneyPlace {
            stage: leg.stage,
            first: leg.week.first,
            last: leg.week.last,
            mark: mark(leg.week, today, *known),
        };
        Some(Self {
            program: plan.id,
            discipline: details.discipline,
            goal: details.goal.clone(),
            goal_picture: details.goal_picture.clone(),
            weeks: weeks.iter().map(place).collect(),
            at: position(&legs, today),
            stage: stage(&legs, today),
            of: counted(&legs),
            state: if today > last {
                JourneyState::Over
            } else if today < begins {
                JourneyState::Coming
            } else {
                JourneyState::Running
            },
            weeks_reached,
            review: details.review,
            review_at: details.review.and_then(|review| review_at(&legs, review)),
            sleeps: details
                .review
                .and_then(|review| u32::try_from(review.since(today)).ok()),
        })
    }
}
