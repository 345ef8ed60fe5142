//! What can be asked for. An action says the wanted result ("complete the 2nd of today"), never
//! "toggle"; the same action twice is the same as once.

use serde::{Deserialize, Serialize};

use crate::model::anchor::AnchorDetails;
use crate::model::child::ChildDetails;
use crate::model::completion::Effort;
use crate::model::day::Day;
use crate::model::dose::Done;
use crate::model::fading::Stretch;
use crate::model::ids::SelfCheckId;
use crate::model::ids::{
    ChildId, CompletionId, ExerciseId, JarId, PauseId, PlaceId, ProgramId, QuestionId,
    RedemptionId, ReminderId, RewardId,
};
use crate::model::jar::JarDetails;
use crate::model::media::{MediaHash, OwnStickerDetails};
use crate::model::pause::PauseDetails;
use crate::model::place::PlaceDetails;
use crate::model::play::PlayEvent;
use crate::model::program::{ExerciseDetails, ProgramDetails};
use crate::model::question::{Concern, QuestionDetails};
use crate::model::reminder::ReminderDetails;
use crate::model::reminder::rhythm::UsualTime;
use crate::model::reward::{Answer, RewardDetails};
use crate::model::self_check::CheckAnswer;
use crate::model::settings::Settings;
use crate::model::signal::Signal;

/// What a child can do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ChildAction {
    /// Have an exercise done for the `nth` time today. It earns its sticker at once; which one
    /// it is can be chosen afterwards with [`ChildAction::Decorate`]. Of a move that was begun in the
    /// player, "as asked" is what was counted there.
    Complete {
        /// What was done.
        exercise: ExerciseId,
        /// Which time of today, from 1.
        nth: u8,
        /// How much of it.
        done: Done,
        /// The sticker; without one the app picks.
        sticker: Option<String>,
    },
    /// Choose the sticker of a completion, or say how or where it was. What is left out stays.
    Decorate {
        /// Which completion.
        completion: CompletionId,
        /// A sticker of the library.
        sticker: Option<String>,
        /// How it was.
        effort: Option<Effort>,
        /// Where it was done: the id of one of the places offered.
        place: Option<String>,
    },
    /// Take back a completion of today. The tap stays on record, with the undo beside it.
    Undo {
        /// Which completion.
        completion: CompletionId,
    },
    /// Let something happen in the player. A play in the middle is kept until it is finished.
    Play {
        /// What is being done.
        exercise: ExerciseId,
        /// Which time of today, from 1.
        nth: u8,
        /// The step of the play it is meant for: one that has passed is left as it is.
        step: u32,
        /// What happens.
        event: PlayEvent,
    },
    /// "I did it", in the player: have what was counted there on record, or the whole dose when
    /// nothing was begun there.
    FinishPlay {
        /// What was done.
        exercise: ExerciseId,
        /// Which time of today, from 1.
        nth: u8,
    },
    /// Say that an exercise hurts. It is on record at once; a play in the middle stays as it is until
    /// [`ChildAction::Tell`] says more.
    Hurts {
        /// What hurts.
        exercise: ExerciseId,
    },
    /// Say that an exercise is too hard or hurts, while it is done or after it. One in the middle is
    /// stopped, and what was done until then counts.
    Tell {
        /// What was being done.
        exercise: ExerciseId,
        /// Which time of today, from 1.
        nth: u8,
        /// What is said.
        signal: Signal,
    },
    /// Save for this reward from now on, at the price it has today.
    SaveFor {
        /// Which reward.
        reward: RewardId,
    },
    /// Ask for a reward for the `nth` time in this child's life.
    Ask {
        /// Which reward.
        reward: RewardId,
        /// Which time, from 1: one more than were answered so far.
        nth: u16,
    },
}

/// What a parent can do, behind the PIN. Ids are made by the screen (UUIDv7), so that "set this"
/// adds what is not there yet and changes what is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ParentAction {
    /// Have a child with these details.
    SetChild {
        /// Which child.
        child: ChildId,
        /// Who it is.
        details: ChildDetails,
    },
    /// Have nothing left of a child: facts, settings and snapshots.
    EraseChild {
        /// Which child.
        child: ChildId,
    },
    /// Have a program with these details, from today on.
    SetProgram {
        /// Which program.
        program: ProgramId,
        /// What it is.
        details: ProgramDetails,
    },
    /// End a program: yesterday was its last day. What was done stays.
    EndProgram {
        /// Which program.
        program: ProgramId,
    },
    /// Finish a program with a certificate. What still runs of it ends.
    FinishProgram {
        /// Which program.
        program: ProgramId,
    },
    /// Have the next program begin where another is finished.
    StartNext {
        /// The one before.
        after: ProgramId,
        /// The next.
        program: ProgramId,
        /// What it is; its child is that of the one before.
        details: ProgramDetails,
        /// The exercises it takes over, as they are now.
        exercises: Vec<TakenOver>,
    },
    /// Have an exercise with these details, from today on.
    SetExercise {
        /// Whose exercise. Fixed once it exists.
        program: ProgramId,
        /// Which exercise.
        exercise: ExerciseId,
        /// What it is.
        details: ExerciseDetails,
    },
    /// Ask for an exercise no longer, from today on. What was done stays.
    RetireExercise {
        /// Which exercise.
        exercise: ExerciseId,
    },
    /// Have a program's exercises in this order.
    ArrangeExercises {
        /// Which program.
        program: ProgramId,
        /// Its exercises, first to last.
        order: Vec<ExerciseId>,
    },
    /// Have a pause with these details.
    SetPause {
        /// Which pause.
        pause: PauseId,
        /// From when to when, and why.
        details: PauseDetails,
    },
    /// Have no such pause.
    RemovePause {
        /// Which pause.
        pause: PauseId,
    },
    /// Have a picture of the family's own as a sticker with these details. The picture must have
    /// been taken in before.
    SetOwnSticker {
        /// The picture.
        hash: MediaHash,
        /// What it is.
        details: OwnStickerDetails,
    },
    /// Have a place of the family's own with these details.
    SetPlace {
        /// Which place.
        place: PlaceId,
        /// What it is.
        details: PlaceDetails,
    },
    /// Have a moment of the day with these details, a library one or the family's own.
    SetAnchor {
        /// Which moment: its id in the library, or a UUIDv7.
        anchor: String,
        /// What it is.
        details: AnchorDetails,
    },
    /// Have the family's day in this order.
    ArrangeAnchors {
        /// The moments, first to last.
        order: Vec<String>,
    },
    /// Have a reward with these details.
    SetReward {
        /// Which reward.
        reward: RewardId,
        /// What it is.
        details: RewardDetails,
    },
    /// Have a reward's price grow step by step, from a week on that the child is told of beforehand.
    StretchReward {
        /// Which reward.
        reward: RewardId,
        /// How far, over how many weeks.
        stretch: Stretch,
    },
    /// Leave a reward's price as it is today.
    StopStretch {
        /// Which reward.
        reward: RewardId,
    },
    /// Have a reward given less often, step by step: at most once in so many days, more of them from
    /// a week on that the child is told of beforehand.
    SpaceReward {
        /// Which reward.
        reward: RewardId,
        /// After how many days in the end, over how many weeks.
        stretch: Stretch,
    },
    /// Have a reward given as often as the stickers reach.
    StopSpacing {
        /// Which reward.
        reward: RewardId,
    },
    /// Have a question for the therapist with these details.
    SetQuestion {
        /// Which question.
        question: QuestionId,
        /// What to ask.
        details: QuestionDetails,
        /// The suggestion it was kept from; with it the suggestion is answered.
        kept: Option<Concern>,
    },
    /// Have no such question.
    RemoveQuestion {
        /// Which question.
        question: QuestionId,
    },
    /// Hear no more of what was seen until now; what happens later is suggested again.
    SetAside {
        /// About whom.
        child: ChildId,
        /// Which suggestion.
        concern: Concern,
    },
    /// Have a family jar with these details.
    SetJar {
        /// Which jar.
        jar: JarId,
        /// What it is for, how large it is, who takes part.
        details: JarDetails,
    },
    /// Give what a full jar is for; the next one begins.
    GiveJar {
        /// Which jar.
        jar: JarId,
    },
    /// Answer a child's asking. The first answer stands.
    AnswerAsk {
        /// Which asking.
        redemption: RedemptionId,
        /// Yes or not now.
        answer: Answer,
    },
    /// Have a reminder with these details.
    SetReminder {
        /// Which reminder.
        reminder: ReminderId,
        /// When, on what.
        details: ReminderDetails,
    },
    /// Have a moment of the family's day at these usual times; what is tied to it rings then.
    SetUsualTimes {
        /// Which moment.
        anchor: String,
        /// When it is, on each weekday at most once.
        usual: Vec<UsualTime>,
    },
    /// Answer "Did you see it?". The first answer stands.
    AnswerSelfCheck {
        /// Which notification was asked for.
        check: SelfCheckId,
        /// Whether it was seen.
        seen: CheckAnswer,
    },
    /// Have no such reminder; what it did stays on record.
    RemoveReminder {
        /// Which reminder.
        reminder: ReminderId,
    },
    /// Write down for the child that an exercise was done, on any day up to today.
    CorrectAdd {
        /// What was done.
        exercise: ExerciseId,
        /// When.
        day: Day,
        /// Which time of that day, from 1.
        nth: u8,
        /// How much of it.
        done: Done,
        /// Why the record is mended; may be empty.
        why: String,
    },
    /// Take back a completion of any day.
    CorrectUndo {
        /// Which completion.
        completion: CompletionId,
        /// Why the record is mended; may be empty.
        why: String,
    },
    /// Have these settings.
    SetSettings {
        /// All of them.
        settings: Settings,
    },
    /// Have another PIN.
    ChangePin {
        /// Four to eight digits.
        pin: String,
    },
}

/// An exercise that goes on in the next program, with its road.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TakenOver {
    /// Which of the program before.
    pub from: ExerciseId,
    /// Its name in the next.
    pub id: ExerciseId,
}

/// All that a first start asks for, done at once or not at all.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetUp {
    /// The first child.
    pub child: ChildId,
    /// Who it is.
    pub details: ChildDetails,
    /// Its program.
    pub program: ProgramId,
    /// What the therapist asks; its `child` is the one above.
    pub plan: ProgramDetails,
    /// The exercises, first to last.
    pub exercises: Vec<FirstExercise>,
    /// A first reward, if the family wants one; its `child` is the one above.
    pub reward: Option<FirstReward>,
    /// The grown-ups' PIN, four to eight digits.
    pub pin: String,
}

/// An exercise taken on at the first start.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FirstExercise {
    /// Its name.
    pub id: ExerciseId,
    /// What it is.
    pub details: ExerciseDetails,
}

/// A reward taken on at the first start.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FirstReward {
    /// Its name.
    pub id: RewardId,
    /// What it is.
    pub details: RewardDetails,
}
