//! Questions for the therapist: those a parent writes, and what the record suggests to ask. The app
//! gives no advice and blames nobody: it says what was seen and whom to ask.

use serde::{Deserialize, Serialize};

use super::adherence::{self, Share};
use super::child::Role;
use super::completion::Effort;
use super::day::Day;
use super::ids::{ChildId, ExerciseId, ProgramId};
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::signal::{Signal, Signalled};
use super::span::Span;
use super::text;
use super::week::{Week, WeekCount};
use crate::error::{Error, Field, Problem, Result};

/// A question for the therapist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuestionDetails {
    /// About whom. Fixed once the question exists.
    pub child: ChildId,
    /// What to ask.
    pub question: String,
    /// Whether it was asked.
    pub asked: Asked,
    /// What the therapist said; may be empty.
    pub answer: String,
}

/// Whether a question was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// At the next visit.
    NotYet,
    /// It was.
    Yes,
}

impl QuestionDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.question = text::text(Field::Question, &self.question)?;
        if self.question.is_empty() {
            return Err(Error::Invalid(Field::Question, Problem::Empty));
        }
        self.answer = text::text(Field::Answer, &self.answer)?;
        Ok(self)
    }
}

/// What a suggestion is about. Once a parent kept it or set it aside, it comes back only for what
/// happens on later days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Concern {
    /// An exercise is hard.
    Hard {
        /// Which.
        exercise: ExerciseId,
    },
    /// An exercise hurts.
    Hurts {
        /// Which.
        exercise: ExerciseId,
    },
    /// A week stayed far below what was asked for.
    FarBelow {
        /// Of which program.
        program: ProgramId,
    },
    /// It goes so steadily that a reward could be stretched.
    Steady {
        /// With whom.
        child: ChildId,
    },
}

impl Concern {
    /// Whether it is a question about whoever has this role. How full the weeks of a grown-up are
    /// who joins in is no therapist's.
    pub fn is_about(self, role: Role) -> bool {
        role == Role::Child || !matches!(self, Self::FarBelow { .. })
    }
}

/// Something to ask the therapist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Suggestion {
    /// What it is about.
    pub concern: Concern,
    /// The last day of what was seen: the parent's answer holds for all up to it.
    pub until: Day,
    /// What was seen.
    pub seen: Seen,
}

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Seen {
    /// An exercise was hard.
    Hard {
        /// On so many days it was done and called hard.
        called: u32,
        /// On so many days it was stopped because it was too hard.
        stopped: u32,
    },
    /// An exercise was stopped because it hurt.
    Hurts {
        /// On so many days.
        days: u32,
    },
    /// A week stayed far below its goal.
    FarBelow {
        /// Its first day.
        week: Day,
        /// Days that counted.
        counted: u8,
        /// Days that were its goal.
        goal: u8,
    },
}

/// On so many days an exercise is called hard before it is worth a question: an effort is part of
/// training, and one bad day is none.
pub const OFTEN: u32 = 3;
/// A week needs so many days without a pause before it says anything: in less there was hardly room.
pub const ROOM: usize = 4;
/// More exercises than this on a day are many: few are done better than many.
pub const FEW: u8 = 5;

/// What a child's last weeks suggest to ask, what hurts first.
///
/// What is over now still tells: the review is often the day after the last, and an exercise may
/// have been retired for what it did.
///
/// `answered` tells until which day a parent has answered a concern. A day is one fact: whatever is
/// said twice on it says nothing new. `weeks` lie within the span; the one of `today` is not over
/// and says nothing yet.
pub fn suggestions(
    span: &Span,
    signals: &[Signalled],
    weeks: &[Week],
    today: Day,
    answered: impl Fn(Concern) -> Option<Day>,
) -> Vec<Suggestion> {
    let fresh = |concern, day| answered(concern).is_none_or(|until| day > until);
    let mut found = Vec::new();
    for plan in &span.plans {
        for exercise in &plan.exercises {
            found.extend(hurts(exercise.id, signals, fresh));
            found.extend(hard(exercise.id, span, signals, fresh));
        }
        found.extend(far_below(plan, span, weeks, today, fresh));
    }
    found.sort_by_key(|suggestion| match suggestion.seen {
        Seen::Hurts { .. } => 0,
        Seen::Hard { .. } => 1,
        Seen::FarBelow { .. } => 2,
    });
    found
}

/// Pain is told at once, on paused days too.
fn hurts(
    exercise: ExerciseId,
    signals: &[Signalled],
    fresh: impl Fn(Concern, Day) -> bool,
) -> Option<Suggestion> {
    let concern = Concern::Hurts { exercise };
    let days = days(signals.iter().filter_map(|said| {
        let hurts = matches!(said.signal, Signal::Hurts { .. });
        (said.exercise == exercise && hurts && fresh(concern, said.day)).then_some(said.day)
    }));
    Some(Suggestion {
        concern,
        until: *days.last()?,
        seen: Seen::Hurts {
            days: days.len() as u32,
        },
    })
}

/// Hard several times, or stopped once. A sick child's days say nothing about the exercise.
fn hard(
    exercise: ExerciseId,
    span: &Span,
    signals: &[Signalled],
    fresh: impl Fn(Concern, Day) -> bool,
) -> Option<Suggestion> {
    let concern = Concern::Hard { exercise };
    let tells = |day: &Day| fresh(concern, *day) && span.pause_on(*day).is_none();
    let called = days(
        span.done
            .iter()
            .filter(|done| done.exercise == exercise && done.effort == Some(Effort::Hard))
            .map(|done| done.day)
            .filter(tells),
    );
    let stopped = days(
        signals
            .iter()
            .filter(|said| said.exercise == exercise && said.signal == Signal::TooHard)
            .map(|said| said.day)
            .filter(tells),
    );
    let until = called.last().max(stopped.last()).copied()?;
    let (called, stopped) = (called.len() as u32, stopped.len() as u32);
    (called >= OFTEN || stopped > 0).then_some(Suggestion {
        concern,
        until,
        seen: Seen::Hard { called, stopped },
    })
}

/// The newest week that is over and stayed far below.
fn far_below(
    plan: &ProgramPlan,
    span: &Span,
    weeks: &[Week],
    today: Day,
    fresh: impl Fn(Concern, Day) -> bool,
) -> Option<Suggestion> {
    let concern = Concern::FarBelow { program: plan.id };
    weeks
        .iter()
        .rev()
        .filter(|week| week.last < today && fresh(concern, week.last))
        .find_map(|week| {
            let count = span.count(plan, *week);
            let share = share(&count, plan, week.last);
            let open = open_days(*week, plan, &span.pauses);
            // A pause that is set afterwards, over days that were done, takes no credit for them.
            let far = is_far_below(&count, share, open)
                && few(&span.count_as_if_unpaused(plan, *week), count.goal);
            far.then(|| Suggestion {
                concern,
                until: week.last,
                seen: Seen::FarBelow {
                    week: week.first,
                    counted: count.counted_days(),
                    goal: count.goal,
                },
            })
        })
}

/// Under half of the goal's days, with under half of the work: whoever leaves one exercise out every
/// day has no day that counts and yet does most of it.
fn is_far_below(count: &WeekCount, share: Share, open: usize) -> bool {
    open >= ROOM && few(count, count.goal) && share.done * 2 < share.asked
}

/// Whether under half of the goal's days count.
fn few(count: &WeekCount, goal: u8) -> bool {
    count.counted_days() * 2 < goal
}

/// What a program's week asked for and what was done of it.
pub fn share(count: &WeekCount, plan: &ProgramPlan, today: Day) -> Share {
    let rows = plan.exercises.iter().enumerate();
    rows.map(|(row, exercise)| adherence::of_week(count, row, exercise, today))
        .fold(Share::default(), |sum, one| Share {
            asked: sum.asked + one.asked,
            done: sum.done + one.done,
        })
}

/// The days of a week on which a program runs and no pause lies.
pub fn open_days(week: Week, plan: &ProgramPlan, pauses: &[PauseDetails]) -> usize {
    week.days()
        .filter(|day| plan.on(*day).is_some())
        .filter(|day| !pauses.iter().any(|pause| pause.covers(*day)))
        .count()
}

/// The most exercises that one of the seven days from `from` asks for, over all programs, when
/// nothing is done yet. It holds whatever was done this week and whatever is paused.
pub fn most_on_a_day(plans: &[ProgramPlan], from: Day) -> u8 {
    let asked = |day: Day| {
        plans
            .iter()
            .filter_map(|plan| Some((plan, plan.on(day)?)))
            .flat_map(|(plan, program)| {
                let on = plan.exercises.iter().filter_map(move |one| one.on(day));
                on.filter(move |details| details.schedule.asks(day, program.start, 0))
            })
            .count()
    };
    from.to(from.plus(6)).map(asked).max().unwrap_or(0).min(255) as u8
}

/// These days in order, each once.
fn days(days: impl Iterator<Item = Day>) -> Vec<Day> {
    let mut days: Vec<Day> = days.collect();
    days.sort();
    days.dedup();
    days
}

#[cfg(test)]
mod tests;
