//! A run of days of one child: what was planned, what was done.

use super::completion::Completion;
use super::day::Day;
use super::pause::PauseDetails;
use super::plan::ProgramPlan;
use super::week::{DoneByDay, Week, WeekCount, count};

/// What was planned and done for one child in a run of days.
#[derive(Clone, Debug, Default)]
pub struct Span {
    /// Programs with a day among them, oldest first.
    pub plans: Vec<ProgramPlan>,
    /// What was done and not taken back, in order.
    pub done: Vec<Completion>,
    /// Pauses with a day among them.
    pub pauses: Vec<PauseDetails>,
    by_day: DoneByDay,
}

impl Span {
    /// A span of these facts.
    pub fn new(plans: Vec<ProgramPlan>, done: Vec<Completion>, pauses: Vec<PauseDetails>) -> Self {
        Self {
            by_day: done.iter().collect(),
            plans,
            done,
            pauses,
        }
    }

    /// Counts one program's week, which must lie within the span.
    pub fn count(&self, plan: &ProgramPlan, week: Week) -> WeekCount {
        count(week, plan, &self.by_day, &self.pauses)
    }

    /// The same as if there had been no pause: with what was done on days that are paused.
    pub fn count_as_if_unpaused(&self, plan: &ProgramPlan, week: Week) -> WeekCount {
        count(week, plan, &self.by_day, &[])
    }

    /// The pause that `day` lies in, if any.
    pub fn pause_on(&self, day: Day) -> Option<&PauseDetails> {
        self.pauses.iter().find(|pause| pause.covers(day))
    }
}
