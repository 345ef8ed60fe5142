//! What the grown-ups' screens show.

use serde::Serialize;

use super::jar::ParentJar;
use super::journey::Stamp;
use super::week::WeekView;
use crate::model::anchor::Anchor;
use crate::model::child::Face;
use crate::model::completion::{By, Effort};
use crate::model::day::Day;
use crate::model::delivery::Delivery;
use crate::model::dose::{Dose, WorkDone};
use crate::model::fading::{Fading, Step};
use crate::model::ids::{
    ChildId, CompletionId, ExerciseId, PauseId, PlaceId, ProgramId, RedemptionId, ReminderId,
    RewardId,
};
use crate::model::jar::GivenJar;
use crate::model::media::Media;
use crate::model::pause::PauseDetails;
use crate::model::place::{Place, PlaceDetails};
use crate::model::program::{ExerciseDetails, ProgramDetails};
use crate::model::reminder::ReminderDetails;
use crate::model::reminder::rhythm::Ring;
use crate::model::reward::{Answer, RewardDetails};
use crate::model::self_check::SelfCheck;
use crate::model::signal::Signalled;

/// The frame of the grown-ups' side: the family, and what waits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentFamilyView {
    /// Today.
    pub today: Day,
    /// Everybody, in order, with how many askings wait for an answer.
    pub children: Vec<ParentChild>,
    /// Every asking that waits, oldest first.
    pub waiting: Vec<Waiting>,
    /// The family's own places, put away or not, oldest first.
    pub places: Vec<ParentPlace>,
    /// The family jars that were not given yet, put away or not, oldest first.
    pub jars: Vec<ParentJar>,
    /// The last jars that were given, newest first.
    pub jars_given: Vec<GivenJar>,
    /// The moments of the family's day, put away or not, in its order.
    pub anchors: Vec<Anchor>,
    /// Whether any of them belongs to the sample family.
    pub sample: bool,
}

/// A place of the family's own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentPlace {
    /// Which.
    pub id: PlaceId,
    /// What it is.
    pub details: PlaceDetails,
}

/// One of the family in the rail.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentChild {
    /// Who.
    pub face: Face,
    /// How many of this child's askings wait.
    pub waiting: u32,
    /// How many questions are suggested.
    pub suggestions: u32,
}

/// An asking that waits for an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Waiting {
    /// Which asking.
    pub redemption: RedemptionId,
    /// Who asked.
    pub child: ChildId,
    /// Its name.
    pub child_name: String,
    /// For what.
    pub reward: String,
    /// Its picture.
    pub picture: String,
    /// What it costs.
    pub price: u16,
    /// When.
    pub day: Day,
    /// Whether the stickers still reach.
    pub enough: bool,
}

/// A child's programs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentProgramsView {
    /// Whose.
    pub face: Face,
    /// Running and coming ones first, ended ones after.
    pub programs: Vec<ParentProgram>,
    /// Pauses, newest first.
    pub pauses: Vec<ParentPause>,
}

/// A program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentProgram {
    /// Which.
    pub id: ProgramId,
    /// As it is from today on.
    pub details: ProgramDetails,
    /// Its last day.
    pub last: Day,
    /// Where it stands.
    pub state: ProgramState,
    /// Its exercises, in order.
    pub exercises: Vec<ParentExercise>,
    /// This week, while it runs.
    pub week: Option<WeekView>,
    /// How it goes on after the review.
    pub review: ReviewState,
}

/// Whether a parent has said how a program goes on after its review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// The review is still to come, or the program was ended without one.
    NotYet,
    /// The review is here, or the program is over: finish, extend, or start the next?
    Due,
    /// It was finished, with a certificate.
    Finished,
}

/// Where a program stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ProgramState {
    Coming,
    Running,
    Ended,
}

/// An exercise of a program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentExercise {
    /// Which.
    pub id: ExerciseId,
    /// As it is from today on.
    pub details: ExerciseDetails,
    /// The last four weeks, oldest first.
    pub last_weeks: Vec<WeekShare>,
    /// How often it was called hard in the last four weeks.
    pub hard: u32,
    /// What a child said when it stopped it, in the last four weeks, oldest first.
    pub signals: Vec<Signalled>,
    /// Where it was practised, most often first.
    pub places: Vec<Stamp>,
}

/// How much of what a week asked for was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekShare {
    /// The week's first day.
    pub start: Day,
    /// How many times it was asked for.
    pub asked: u32,
    /// How many of those were done.
    pub done: u32,
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentPause {
    /// Which.
    pub id: PauseId,
    /// From when to when, and why.
    pub details: PauseDetails,
}

/// A child's rewards, as a parent manages them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentRewardsView {
    /// Whose.
    pub face: Face,
    /// Stickers to spend.
    pub balance: u32,
    /// Stickers earned in all.
    pub earned: u32,
    /// Whether it goes so steadily that a reward could be stretched.
    pub steady: bool,
    /// Those on offer first, then those put away.
    pub rewards: Vec<ParentReward>,
    /// What waits for an answer.
    pub waiting: Vec<Waiting>,
    /// Askings answered, newest first (at most 50).
    pub answered: Vec<ParentAnswered>,
}

/// A reward.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentReward {
    /// Which.
    pub id: RewardId,
    /// What it is.
    pub details: RewardDetails,
    /// How many times it was given.
    pub given: u32,
    /// The price the child saves at, while it saves for this one.
    pub saving_at: Option<u16>,
    /// What it costs whoever does not save for it yet.
    pub price: u16,
    /// How the price is stretched, while it is.
    pub fading: Option<Fading>,
    /// The next step of the price.
    pub coming: Option<Step>,
    /// After how many days it is given again; 0 is as often as the stickers reach.
    pub spacing: u16,
    /// How the spacing is stretched, while it is.
    pub spacing_fading: Option<Fading>,
    /// The next step of the spacing.
    pub spacing_coming: Option<Step>,
}

/// An asking that was answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentAnswered {
    /// Which asking.
    pub redemption: RedemptionId,
    /// For what.
    pub reward: String,
    /// Its picture.
    pub picture: String,
    /// What it cost.
    pub price: u16,
    /// When it was answered.
    pub day: Day,
    /// How.
    pub answer: Answer,
}

/// A child's reminders.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentRemindersView {
    /// Whose.
    pub face: Face,
    /// By their first time of the day.
    pub reminders: Vec<ParentReminder>,
    /// What happened lately, newest first (30 days).
    pub lately: Vec<Delivery>,
    /// The last notification that a parent asked for, to see whether reminders arrive.
    pub check: Option<SelfCheck>,
    /// What a reminder can be about.
    pub programs: Vec<ReminderProgram>,
    /// Whether a calendar may ring because of an earlier file.
    pub in_a_calendar: bool,
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentReminder {
    /// Which.
    pub id: ReminderId,
    /// When, on what.
    pub details: ReminderDetails,
    /// When it rings in any week, from early to late.
    pub rings: Vec<Ring>,
}

/// A program a reminder can be about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderProgram {
    /// Which.
    pub id: ProgramId,
    /// What it is.
    pub details: ProgramDetails,
    /// Its exercises by name.
    pub exercises: Vec<NamedExercise>,
}

/// An exercise by name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NamedExercise {
    /// Which.
    pub id: ExerciseId,
    /// Its name.
    pub name: String,
}

/// One day of one child, to be corrected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParentDayView {
    /// Whose.
    pub face: Face,
    /// Today.
    pub today: Day,
    /// Which day is shown.
    pub day: Day,
    /// Whether it is paused.
    pub paused: bool,
    /// What was asked or done.
    pub rows: Vec<DayRow>,
    /// Every correction and undo of that day, oldest first.
    pub history: Vec<DayChange>,
}

/// One exercise on that day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayRow {
    /// Which.
    pub exercise: ExerciseId,
    /// Its name on that day.
    pub name: String,
    /// Its demonstration.
    pub demo: Option<String>,
    /// The family's own, which goes before it.
    pub own: Option<Media>,
    /// How much was asked at a time.
    pub dose: Dose,
    /// What doing all of that once comes to.
    pub whole: WorkDone,
    /// How many times it was asked for.
    pub asked: u8,
    /// What was done.
    pub done: Vec<DayDone>,
    /// Which time adding one would be; none when there is nothing left to earn that day.
    pub next: Option<u8>,
}

/// A completion of that day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayDone {
    /// Which.
    pub completion: CompletionId,
    /// Which time of the day.
    pub nth: u8,
    /// Its sticker.
    pub sticker: String,
    /// What was really done.
    pub work: WorkDone,
    /// How it was.
    pub effort: Option<Effort>,
    /// Where it was done.
    pub place: Option<Place>,
    /// Who wrote it down.
    pub by: By,
    /// When, on the wall clock of the place it was written at ("2026-11-19 16:05").
    pub at: String,
}

/// A change of the record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayChange {
    /// Which exercise.
    pub name: String,
    /// Added or undone.
    pub change: Change,
    /// By whom.
    pub by: By,
    /// When, on the wall clock of the place it was written at ("2026-11-19 16:05").
    pub at: String,
    /// Why; may be empty.
    pub why: String,
}

/// What a correction did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Change {
    Added,
    Undone,
}
