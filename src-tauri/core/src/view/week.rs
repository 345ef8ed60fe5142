//! A program's week, as the screens tell it.

use serde::Serialize;

use crate::model::day::Day;
use crate::model::ids::ProgramId;
use crate::model::journey::WeekStage;
use crate::model::program::{CountRule, Discipline};
use crate::model::span::Span;
use crate::model::week::WeekCount;

/// A program's week.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekView {
    /// Which program.
    pub program: ProgramId,
    /// Its discipline.
    pub discipline: Discipline,
    /// The days that count so far.
    pub counted: u8,
    /// How many make the goal this week, pauses taken off; 0 for a rest week.
    pub goal: u8,
    /// How many make the goal in a whole week: "Any 4 days count."
    pub usual_goal: u8,
    /// When a day counts.
    pub counts: CountRule,
    /// Whether the goal is met, or was before a pause or another goal changed what is asked: a
    /// week once reached stays so.
    pub reached: bool,
    /// Weeks reached so far, this one included.
    pub weeks_reached: u32,
    /// Which week of the program this is, as its journey counts them.
    pub stage: WeekStage,
    /// How many weeks the program counts.
    pub weeks: u16,
    /// What the golden star is worth.
    pub star_worth: u8,
}

/// How far a program has come in a week: its golden stars, and which of its weeks that is.
#[derive(Clone, Copy, Debug)]
pub struct Reached {
    /// Whether this week's was.
    pub this_week: bool,
    /// How many there are in all.
    pub weeks: u32,
    /// Which week of the program it is.
    pub stage: WeekStage,
    /// How many weeks the program counts.
    pub of: u16,
}

/// The programs of a span as they stand on `day`, those that run then.
pub fn weeks(day: Day, span: &Span, counts: &[WeekCount], reached: &[Reached]) -> Vec<WeekView> {
    span.plans
        .iter()
        .zip(counts)
        .zip(reached)
        .filter_map(|((plan, count), reached)| {
            let details = plan
                .on(day)
                .or_else(|| count.days.iter().rev().find_map(|day| plan.on(*day)))?;
            Some(WeekView {
                program: plan.id,
                discipline: details.discipline,
                counted: count.counted_days(),
                goal: count.goal,
                usual_goal: details.weekly_goal,
                counts: details.counts,
                reached: count.reached() || reached.this_week,
                weeks_reached: reached.weeks,
                stage: reached.stage,
                weeks: reached.of,
                star_worth: details.star_worth,
            })
        })
        .collect()
}
