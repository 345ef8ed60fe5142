//! Today: what to do first and then, this week, the reward saved for, the goal.

use serde::Serialize;

use super::outcome::Offer;
use super::week::{Reached, WeekView, weeks};
use crate::model::anchor::{Anchor, by_moment};
use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::dose::Dose;
use crate::model::fading::Step;
use crate::model::ids::{CompletionId, ExerciseId, ProgramId, RedemptionId, RewardId};
use crate::model::journey::comes_back;
use crate::model::media::Media;
use crate::model::pause::PauseKind;
use crate::model::program::{Discipline, ExerciseDetails, ProgramDetails};
use crate::model::span::Span;
use crate::model::week::{DayTally, Week, WeekCount, next_to_earn};

/// All that the Today screen shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodayView {
    /// Whose it is.
    pub face: Face,
    /// Which day it is.
    pub day: Day,
    /// Moves (times a day included) still asked for today.
    pub to_go: u32,
    /// The moves: asked ones in the order of the family's day, then extras.
    pub cards: Vec<Card>,
    /// The asked moves by their moment of the day.
    pub moments: Vec<DayMoment>,
    /// One week for each running program.
    pub weeks: Vec<WeekView>,
    /// What each day of the calendar week earned, all programs together.
    pub strip: Vec<StripDay>,
    /// Stickers to spend.
    pub balance: u32,
    /// The reward saved for, if one was chosen.
    pub saving: Option<Saving>,
    /// Each running program's goal, where one was set.
    pub goals: Vec<Goal>,
    /// Whether the child comes back after a week or more without a move.
    pub back: bool,
    /// Set while today is paused.
    pub pause: Option<PauseKind>,
    /// What the next press will most likely lead to, so that it can be ready before it.
    pub ahead: Option<Ahead>,
}

/// What a press will lead to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ahead {
    /// On which card.
    pub exercise: ExerciseId,
    /// What there will be to choose from.
    pub offer: Offer,
}

/// The moves of one moment of the day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayMoment {
    /// Which moment; none for moves that belong to none.
    pub anchor: Option<Anchor>,
    /// Its moves, in order.
    pub exercises: Vec<ExerciseId>,
    /// Whether all of them are done.
    pub done: bool,
}

/// One exercise on Today.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Card {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Its program's discipline.
    pub discipline: Discipline,
    /// Its name.
    pub name: String,
    /// How it is done.
    pub how: String,
    /// Why it is there.
    pub why: String,
    /// What it helps with, where its program has a goal.
    pub aim: Option<Aim>,
    /// How much.
    pub dose: Dose,
    /// The moment of the day it belongs to, if any.
    pub anchor: Option<Anchor>,
    /// The library demonstration that shows it.
    pub demo: Option<String>,
    /// The family's own, which goes before it.
    pub own: Option<Media>,
    /// Where it stands.
    pub place: CardPlace,
    /// How many times it is asked for today (1 for an extra).
    pub times: u8,
    /// Today's completions, first to last.
    pub done: Vec<CardDone>,
    /// Which time a press would complete; none when there is nothing left to earn today.
    pub next: Option<u8>,
}

/// The child's own goal that an exercise helps with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Aim {
    /// The goal, in the child's words.
    pub goal: String,
    /// Its picture.
    pub picture: Option<String>,
    /// How the exercise helps; may be empty.
    pub helps: String,
}

/// Where a card stands in "first, then".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CardPlace {
    /// The one to do now.
    First,
    /// The one after it.
    Then,
    /// Asked today, later.
    Later,
    /// Asked today and done.
    Done,
    /// Not asked today (any more); done if the child likes.
    Extra,
}

/// One completion on a card.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CardDone {
    /// Which; what an undo names.
    pub completion: CompletionId,
    /// Which time of the day.
    pub nth: u8,
    /// Its sticker.
    pub sticker: String,
}

/// One day of the week strip.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StripDay {
    /// Which day.
    pub day: Day,
    /// The last sticker earned that day.
    pub sticker: Option<String>,
    /// Whether the day counts for at least one program.
    pub counted: bool,
    /// Whether it was paused.
    pub paused: bool,
}

/// The reward a child saves for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Saving {
    /// Which reward.
    pub reward: RewardId,
    /// Its name.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// The price, fixed when the child began to save.
    pub price: u16,
    /// How many tiles are filled, at most the price.
    pub saved: u16,
    /// Set while the child has asked and waits for an OK.
    pub waiting: Option<RedemptionId>,
    /// Whether there are enough, but kept for what the child asked for before.
    pub kept: bool,
    /// What a new one takes from a later day on; told beforehand.
    pub coming: Option<Step>,
    /// After how many days it is given again from a later day on; told beforehand.
    pub spacing_coming: Option<Step>,
    /// How many more sleeps until it can be asked for again; none when it can.
    pub sleeps: Option<u32>,
}

/// A program's goal in the child's words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Goal {
    /// Whose goal.
    pub program: ProgramId,
    /// The words.
    pub words: String,
    /// The picture.
    pub picture: Option<String>,
}

/// What the Today screen is built from.
pub struct TodayFacts<'a> {
    /// Whose it is.
    pub face: Face,
    /// Which day it is.
    pub day: Day,
    /// The week it lies in.
    pub week: Week,
    /// That week's facts.
    pub span: &'a Span,
    /// The weeks reached, for each program of the span.
    pub reached: Vec<Reached>,
    /// The moments of the family's day, in its order.
    pub anchors: Vec<Anchor>,
    /// Stickers to spend.
    pub balance: u32,
    /// The reward saved for.
    pub saving: Option<Saving>,
    /// The last day before this one on which something was done.
    pub last_done: Option<Day>,
}

impl TodayView {
    /// Puts the screen together.
    pub fn build(facts: TodayFacts<'_>) -> Self {
        let TodayFacts {
            face,
            day,
            week,
            span,
            reached,
            anchors,
            balance,
            saving,
            last_done,
        } = facts;
        let counts: Vec<WeekCount> = span
            .plans
            .iter()
            .map(|plan| span.count(plan, week))
            .collect();
        let cards = cards(day, span, &counts, &anchors);
        let running = || {
            span.plans
                .iter()
                .filter_map(|plan| Some((plan, plan.on(day)?)))
        };
        Self {
            day,
            to_go: cards.iter().map(Card::to_go).sum(),
            weeks: weeks(day, span, &counts, &reached),
            strip: week
                .days()
                .map(|day| strip_day(day, span, &counts))
                .collect(),
            balance,
            saving,
            goals: running()
                .filter(|(_, details)| !details.goal.is_empty())
                .map(|(plan, details)| Goal {
                    program: plan.id,
                    words: details.goal.clone(),
                    picture: details.goal_picture.clone(),
                })
                .collect(),
            back: comes_back(last_done, day),
            pause: span.pause_on(day).map(|pause| pause.kind),
            ahead: None,
            face,
            moments: moments(&cards),
            cards,
        }
    }

    /// The move that comes first, or else any that can be done, and for which time of the day that
    /// would be.
    pub fn next(&self) -> Option<(ExerciseId, u8)> {
        let first = |card: &&Card| card.place == CardPlace::First;
        let mut cards = self.cards.iter().filter(first).chain(&self.cards);
        cards.find_map(|card| Some((card.exercise, card.next?)))
    }
}

impl Card {
    /// How many times it is still asked for today.
    pub fn to_go(&self) -> u32 {
        match self.place {
            CardPlace::Extra => 0,
            _ => u32::from(self.times).saturating_sub(self.done.len() as u32),
        }
    }
}

fn strip_day(day: Day, span: &Span, counts: &[WeekCount]) -> StripDay {
    StripDay {
        day,
        sticker: span
            .done
            .iter()
            .rev()
            .find(|done| done.day == day)
            .map(|done| done.sticker.clone()),
        counted: counts.iter().any(|count| count.counts(day)),
        paused: span.pause_on(day).is_some(),
    }
}

/// The moves that can be done on `day`: asked ones in the order of the family's day, then extras.
/// First comes the one done least often so far, so that the second round of the day waits for the
/// others.
fn cards(day: Day, span: &Span, counts: &[WeekCount], anchors: &[Anchor]) -> Vec<Card> {
    let mut cards: Vec<Card> = span
        .plans
        .iter()
        .zip(counts)
        .filter_map(|(plan, count)| Some((plan, plan.on(day)?, count)))
        .flat_map(|(plan, program, count)| {
            plan.exercises
                .iter()
                .enumerate()
                .filter_map(move |(row, exercise)| {
                    let details = exercise.on(day)?;
                    let mut card = card(exercise.id, program, details, count.tally(row, day));
                    card.anchor = anchors
                        .iter()
                        .find(|anchor| anchor.id == details.anchor)
                        .cloned();
                    Some(card)
                })
        })
        .collect();
    for card in &mut cards {
        let done = || {
            span.done
                .iter()
                .filter(|done| done.exercise == card.exercise && done.day == day)
        };
        card.done = done()
            .map(|done| CardDone {
                completion: done.id,
                nth: done.nth,
                sticker: done.sticker.clone(),
            })
            .collect();
        card.next = next_to_earn(card.times, done().map(|done| done.nth));
        if card.place != CardPlace::Extra && card.next.is_none() {
            card.place = CardPlace::Done;
        }
    }
    by_moment(&mut cards, anchors, |card| {
        card.anchor.as_ref().map(|anchor| anchor.id.as_str())
    });
    cards.sort_by_key(|card| card.place == CardPlace::Extra);
    let mut open: Vec<usize> = (0..cards.len())
        .filter(|at| cards[*at].place == CardPlace::Later)
        .collect();
    open.sort_by_key(|at| cards[*at].done.len());
    for (at, place) in open.into_iter().zip([CardPlace::First, CardPlace::Then]) {
        cards[at].place = place;
    }
    cards
}

/// The asked moves by moment; the cards of one moment lie side by side.
fn moments(cards: &[Card]) -> Vec<DayMoment> {
    let asked: Vec<&Card> = cards
        .iter()
        .filter(|card| card.place != CardPlace::Extra)
        .collect();
    asked
        .chunk_by(|one, next| one.anchor == next.anchor)
        .map(|cards| DayMoment {
            anchor: cards[0].anchor.clone(),
            exercises: cards.iter().map(|card| card.exercise).collect(),
            done: cards.iter().all(|card| card.place == CardPlace::Done),
        })
        .collect()
}

fn card(
    exercise: ExerciseId,
    program: &ProgramDetails,
    details: &ExerciseDetails,
    tally: DayTally,
) -> Card {
    Card {
        exercise,
        discipline: program.discipline,
        name: details.name.clone(),
        how: details.how.clone(),
        why: details.why.clone(),
        aim: (!program.goal.is_empty()).then(|| Aim {
            goal: program.goal.clone(),
            picture: program.goal_picture.clone(),
            helps: details.helps.clone(),
        }),
        dose: details.dose.clone(),
        anchor: None,
        demo: details.demo.clone(),
        own: details.own,
        place: if tally.asked > 0 {
            CardPlace::Later
        } else {
            CardPlace::Extra
        },
        times: tally.times_to_earn(),
        done: Vec::new(),
        next: None,
    }
}
