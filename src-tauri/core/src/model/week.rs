//! Weeks: how the calendar is cut into them, when a day counts and when a week is reached.

use std::collections::HashMap;

use super::completion::Completion;
use super::day::{Day, Weekday};
use super::ids::ExerciseId;
use super::pause::PauseDetails;
use super::plan::{ExercisePlan, ProgramPlan};
use super::program::{CountRule, ProgramDetails};

/// How a family's calendar is cut into weeks. A change of the first weekday cuts the week it
/// falls into short at the next such weekday; earlier weeks keep their cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekCut {
    first: Weekday,
    /// Later changes: from the day on which one was made, oldest first.
    changes: Vec<(Day, Weekday)>,
}

/// A run of days that is counted together: seven, or fewer where a cut changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
}

impl Week {
    /// Its days, first to last.
    pub fn days(self) -> impl DoubleEndedIterator<Item = Day> + Clone {
        self.first.to(self.last)
    }

    /// Whether `day` is one of them.
    pub fn holds(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

impl WeekCut {
    /// Weeks that begin with `first`, changed on the given days (oldest first).
    pub fn new(first: Weekday, changes: Vec<(Day, Weekday)>) -> Self {
        Self { first, changes }
    }

    /// The week that `day` lies in.
    pub fn week_of(&self, day: Day) -> Week {
        // A change can leave more than seven days between two beginnings: whole weeks fill them as
        // far as they fit. Each time without a change holds a beginning within seven days.
        let most = 7 * (self.changes.len() as i32 + 1);
        let since = (0..most).find(|n| self.begins(day.plus(-n))).unwrap_or(0);
        let first = day.plus(-(since % 7));
        let last = first
            .to(first.plus(6))
            .skip(1)
            .take_while(|day| !self.begins(*day))
            .last();
        Week {
            first,
            last: last.unwrap_or(first),
        }
    }

    /// Whether a week begins on `day`. On the day of a change the earlier weekday holds as well: the
    /// week that begins on that day has begun, and the one before it is over.
    fn begins(&self, day: Day) -> bool {
        [day, day.plus(-1)]
            .iter()
            .any(|held| self.first_on(*held) == day.weekday())
    }

    /// The weekday that weeks begin with by the changes made up to `day`.
    fn first_on(&self, day: Day) -> Weekday {
        let made = self.changes.iter().rev().find(|(made, _)| *made <= day);
        made.map_or(self.first, |(_, first)| *first)
    }
}

/// What one exercise was asked for and how often it was done on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayTally {
    /// How many times it was asked for.
    pub asked: u8,
    /// How many times it was done.
    pub done: u8,
}

impl DayTally {
    /// How many stickers the exercise can earn that day: as many as the times it is asked for,
    /// and one as an extra when it is not asked, so that nobody earns by tapping on.
    pub fn times_to_earn(self) -> u8 {
        self.asked.max(1)
    }
}

/// Which time of a day is the next to earn a sticker, when `done` are earned of `times`; none once
/// there are as many, whichever they are.
pub fn next_to_earn(times: u8, done: impl Iterator<Item = u8> + Clone) -> Option<u8> {
    (1..=times)
        .find(|nth| !done.clone().any(|earned| earned == *nth))
        .filter(|_| done.count() < usize::from(times))
}

/// Whether a day counts, given all exercises of one program on that day.
pub fn counts(rule: CountRule, tallies: &[DayTally]) -> bool {
    let done = |tally: &DayTally| tally.done >= tally.asked;
    match rule {
        CountRule::AllAsked => {
            tallies.iter().any(|tally| tally.asked > 0) && tallies.iter().all(done)
        }
        CountRule::AnyDone => tallies.iter().any(|tally| tally.done > 0),
    }
}

/// How often each exercise was done on each day.
#[derive(Clone, Debug, Default)]
pub struct DoneByDay(HashMap<(ExerciseId, Day), u8>);

impl DoneByDay {
    /// How often `exercise` was done on `day`.
    pub fn times(&self, exercise: ExerciseId, day: Day) -> u8 {
        self.0.get(&(exercise, day)).copied().unwrap_or(0)
    }
}

impl<'a> FromIterator<&'a Completion> for DoneByDay {
    fn from_iter<I: IntoIterator<Item = &'a Completion>>(completions: I) -> Self {
        let mut times = HashMap::new();
        for done in completions {
            let count: &mut u8 = times.entry((done.exercise, done.day)).or_default();
            *count = count.saturating_add(1);
        }
        Self(times)
    }
}

/// A program's week, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekCount {
    /// The days.
    pub days: Vec<Day>,
    /// For each exercise of the program, for each day.
    pub tallies: Vec<Vec<DayTally>>,
    /// For each day, whether it counts.
    pub counted: Vec<bool>,
    /// How many days make the goal; 0 for a rest week.
    pub goal: u8,
}

impl WeekCount {
    /// How many days count.
    pub fn counted_days(&self) -> u8 {
        self.counted.iter().filter(|counts| **counts).count() as u8
    }

    /// Whether the goal is met. A rest week (goal 0) is neither reached nor missed.
    pub fn reached(&self) -> bool {
        self.goal > 0 && self.counted_days() >= self.goal
    }

    /// Whether `day` counts.
    pub fn counts(&self, day: Day) -> bool {
        self.days
            .iter()
            .zip(&self.counted)
            .any(|(d, counts)| *d == day && *counts)
    }

    /// What the program's exercise number `row` was asked for and how often it was done on `day`.
    pub fn tally(&self, row: usize, day: Day) -> DayTally {
        let at = self.days.iter().position(|d| *d == day);
        at.and_then(|d| self.tallies.get(row)?.get(d).copied())
            .unwrap_or_default()
    }
}

/// Counts one program's week.
///
/// Per day, an exercise is asked as its schedule says, unless the day is paused or outside the
/// program's dates. The goal is the program's weekly goal, or as many days as the week can still
/// have where that is fewer (pauses, start and end, exercises asked on fewer days than the goal).
pub fn count(
    week: Week,
    plan: &ProgramPlan,
    done: &DoneByDay,
    pauses: &[PauseDetails],
) -> WeekCount {
    let days: Vec<Day> = week.days().collect();
    let open: Vec<Option<&ProgramDetails>> = days
        .iter()
        .map(|day| {
            plan.on(*day)
                .filter(|_| !pauses.iter().any(|pause| pause.covers(*day)))
        })
        .collect();
    let tallies: Vec<Vec<DayTally>> = plan
        .exercises
        .iter()
        .map(|exercise| {
            tally(&days, &open, exercise, |day, _| {
                done.times(exercise.id, day)
            })
        })
        .collect();
    let counted = open
        .iter()
        .enumerate()
        .map(|(d, program)| {
            let today: Vec<DayTally> = tallies.iter().map(|row| row[d]).collect();
            program.is_some_and(|program| counts(program.counts, &today))
        })
        .collect();
    // The goal set last is the week's, whether the days since are paused or not.
    let usual = days
        .iter()
        .rev()
        .find_map(|day| plan.on(*day))
        .map_or(0, |program| program.weekly_goal);
    let goal = usual.min(possible_days(&days, &open, plan));
    WeekCount {
        days,
        tallies,
        counted,
        goal,
    }
}

/// One exercise's week, when `done` tells how often it was done on a day on which it was asked for
/// so many times.
fn tally(
    days: &[Day],
    open: &[Option<&ProgramDetails>],
    exercise: &ExercisePlan,
    done: impl Fn(Day, u8) -> u8,
) -> Vec<DayTally> {
    let mut done_earlier = 0;
    days.iter()
        .zip(open)
        .map(|(day, program)| {
            let asked = program
                .zip(exercise.on(*day))
                .filter(|(program, details)| {
                    details.schedule.asks(*day, program.start, done_earlier)
                })
                .map_or(0, |(_, details)| details.times_a_day);
            let done = done(*day, asked);
            // Half a day's times and extras in a pause use up none of "any N days": whoever did
            // more than nothing must not find the goal out of reach.
            done_earlier += u8::from(asked > 0 && done >= asked);
            DayTally { asked, done }
        })
        .collect()
}

/// How many days of the week would count if all that is asked were done. (Leaving days out makes
/// room for no more of them.)
fn possible_days(days: &[Day], open: &[Option<&ProgramDetails>], plan: &ProgramPlan) -> u8 {
    let rows: Vec<Vec<DayTally>> = plan
        .exercises
        .iter()
        .map(|exercise| tally(days, open, exercise, |_, asked| asked))
        .collect();
    let asked = |d: &usize| rows.iter().any(|row| row[*d].asked > 0);
    (0..days.len()).filter(asked).count() as u8
}

#[cfg(test)]
mod tests;
