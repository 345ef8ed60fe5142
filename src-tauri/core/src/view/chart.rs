//! The sticker chart of one week.

use serde::Serialize;

use super::week::{Reached, WeekView, weeks};
use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::ids::{CompletionId, ExerciseId};
use crate::model::media::Media;
use crate::model::plan::{ExercisePlan, ProgramPlan};
use crate::model::span::Span;
use crate::model::week::{Week, WeekCount};

/// The sticker chart of one week.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChartView {
    /// Whose it is.
    pub face: Face,
    /// Today.
    pub today: Day,
    /// The week's days, first to last (fewer than seven in a week that was cut short).
    pub days: Vec<ChartDay>,
    /// One row for each exercise asked or done in that week.
    pub rows: Vec<ChartRow>,
    /// One for each program running in that week.
    pub weeks: Vec<WeekView>,
    /// Golden stars this week earned.
    pub stars: u32,
    /// A day of the week before, while there is one to look at.
    pub earlier: Option<Day>,
    /// A day of the week after, unless this is the current one.
    pub later: Option<Day>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChartDay {
    /// Which day.
    pub day: Day,
    /// Whether it is paused.
    pub paused: bool,
    /// Whether it counts for at least one program.
    pub counted: bool,
}

/// One exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChartRow {
    /// Which.
    pub exercise: ExerciseId,
    /// Its name, as it was in that week.
    pub name: String,
    /// The library demonstration that shows it.
    pub demo: Option<String>,
    /// The family's own, which goes before it.
    pub own: Option<Media>,
    /// One for each day.
    pub cells: Vec<Cell>,
}

/// One exercise on one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cell {
    /// How many times it was asked for.
    pub asked: u8,
    /// The stickers it earned.
    pub stickers: Vec<CellSticker>,
}

/// A sticker on the chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CellSticker {
    /// The completion that earned it.
    pub completion: CompletionId,
    /// Which sticker.
    pub sticker: String,
}

/// What a chart is built from.
pub struct ChartFacts<'a> {
    /// Whose it is.
    pub face: Face,
    /// Today.
    pub today: Day,
    /// The week shown.
    pub week: Week,
    /// That week's facts.
    pub span: &'a Span,
    /// The weeks reached, for each program of the span.
    pub reached: Vec<Reached>,
    /// The first day there is anything to look at.
    pub since: Option<Day>,
}

impl ChartView {
    /// Puts the chart together.
    pub fn build(facts: ChartFacts<'_>) -> Self {
        let ChartFacts {
            face,
            today,
            week,
            span,
            reached,
            since,
        } = facts;
        let counts: Vec<WeekCount> = span
            .plans
            .iter()
            .map(|plan| span.count(plan, week))
            .collect();
        let shown = if week.holds(today) { today } else { week.last };
        Self {
            face,
            today,
            days: week
                .days()
                .map(|day| ChartDay {
                    day,
                    paused: span.pause_on(day).is_some(),
                    counted: counts.iter().any(|count| count.counts(day)),
                })
                .collect(),
            rows: span
                .plans
                .iter()
                .zip(&counts)
                .flat_map(|(plan, count)| rows(plan, count, span))
                .collect(),
            weeks: weeks(shown, span, &counts, &reached),
            stars: reached.iter().filter(|program| program.this_week).count() as u32,
            earlier: since
                .filter(|since| *since < week.first)
                .map(|_| week.first.plus(-1)),
            later: (week.last < today).then(|| week.last.plus(1)),
        }
    }
}

/// The exercises that were there on some day of the week on which their program ran, and those
/// that were done all the same.
fn rows(plan: &ProgramPlan, count: &WeekCount, span: &Span) -> Vec<ChartRow> {
    let row = |(row, exercise): (usize, &ExercisePlan)| {
        let there = count
            .days
            .iter()
            .rev()
            .filter(|day| plan.on(**day).is_some())
            .find_map(|day| exercise.on(*day));
        let done = count.tallies[row].iter().any(|tally| tally.done > 0);
        let details = there.or_else(|| exercise.newest().filter(|_| done))?;
        let cells = count
            .days
            .iter()
            .zip(&count.tallies[row])
            .map(|(day, tally)| Cell {
                asked: tally.asked,
                stickers: span
                    .done
                    .iter()
                    .filter(|done| done.exercise == exercise.id && done.day == *day)
                    .map(|done| CellSticker {
                        completion: done.id,
                        sticker: done.sticker.clone(),
                    })
                    .collect(),
            })
            .collect();
        Some(ChartRow {
            exercise: exercise.id,
            name: details.name.clone(),
            demo: details.demo.clone(),
            own: details.own,
            cells,
        })
    };
    plan.exercises.iter().enumerate().filter_map(row).collect()
}
