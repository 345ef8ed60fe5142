//! Weeks on their own: how the calendar is cut, and what can be reached.

use hep_core::Day;
use hep_core::model::completion::{By, Completion};
use hep_core::model::dose::WorkDone;
use hep_core::model::ids::{CompletionId, ExerciseId};
use hep_core::model::pause::PauseDetails;
use hep_core::model::plan::{Dated, ExercisePlan, ProgramPlan};
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::week::{DoneByDay, Week, WeekCount, WeekCut, count};
use hep_tests::details;
use hep_tests::when::{at, day};
use proptest::prelude::*;

use super::steps::{ExerciseEdit, ProgramEdit, exercise_edit, program_edit, weekday};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every day lies in exactly one week of one to seven days, whatever was changed when, in
    /// whatever order.
    #[test]
    fn weeks_cover_the_calendar(
        first in weekday(),
        changes in prop::collection::vec((0..120_i32, weekday()), 0..12),
    ) {
        let day_zero = day("1 Oct");
        let changes = changes.into_iter().map(|(made, first)| (day_zero.plus(made), first)).collect();
        let cut = WeekCut::new(first, changes);
        let mut week = cut.week_of(day_zero.plus(-20));
        while week.first < day_zero.plus(150) {
            let days = week.days().count();
            prop_assert!((1..=7).contains(&days), "{week:?}");
            for day in week.days() {
                prop_assert_eq!(cut.week_of(day), week, "{:?}", day);
            }
            let next = cut.week_of(week.last.plus(1));
            prop_assert_eq!(next.first, week.last.plus(1));
            week = next;
        }
    }

    /// Another first weekday from some day on leaves every week alone that was over by then.
    #[test]
    fn a_change_leaves_past_weeks_alone(
        first in weekday(),
        changes in prop::collection::vec((0..60_i32, weekday()), 0..5),
        new in weekday(),
    ) {
        let mut changes: Vec<_> = changes.into_iter().map(|(made, first)| (day("1 Oct").plus(made), first)).collect();
        changes.sort_by_key(|(made, _)| *made);
        let today = changes.last().map_or(day("1 Oct"), |(made, _)| *made).plus(3);
        let before = WeekCut::new(first, changes.clone());
        changes.push((today, new));
        let after = WeekCut::new(first, changes);
        let this_week = before.week_of(today).first;
        for day in day("1 Sep").to(this_week.plus(-1)) {
            prop_assert_eq!(after.week_of(day), before.week_of(day), "{:?}", day);
        }
        prop_assert_eq!(after.week_of(this_week).first, this_week);
    }

    /// Whoever does all that is asked reaches the week, if there is anything to reach.
    #[test]
    fn a_week_can_be_reached(week in told_week()) {
        let mut done = Vec::new();
        for day in week.week.days() {
            let asked = week.count(&done);
            for (row, exercise) in week.plan.exercises.iter().enumerate() {
                done.extend((1..=asked.tally(row, day).asked).map(|nth| completion(exercise.id, day, nth)));
            }
        }
        let count = week.count(&done);
        let goals = week.plan.versions.iter().flat_map(|version| &version.value).map(|details| details.weekly_goal);
        prop_assert!(count.goal <= goals.max().unwrap());
        prop_assert_eq!(count.reached(), count.goal > 0, "{:?}", count);
    }

    /// Days done in part before some day take nothing from it and the days after: whoever does all
    /// that is asked from then on has as many days that count as if the week had begun there.
    #[test]
    fn half_days_use_up_nothing(week in told_week(), from in 0..7_i32) {
        let from = week.week.first.plus(from).min(week.week.last);
        let mut done = Vec::new();
        for day in week.week.first.to(from.plus(-1)) {
            let asked = week.count(&done);
            for (row, exercise) in week.plan.exercises.iter().enumerate() {
                let half = asked.tally(row, day).asked / 2;
                done.extend((1..=half).map(|nth| completion(exercise.id, day, nth)));
            }
        }
        let do_the_rest = |week: &ToldWeek, mut done: Vec<Completion>| -> Vec<Day> {
            for day in from.to(week.week.last) {
                let asked = week.count(&done);
                for (row, exercise) in week.plan.exercises.iter().enumerate() {
                    done.extend((1..=asked.tally(row, day).asked).map(|nth| completion(exercise.id, day, nth)));
                }
            }
            let count = week.count(&done);
            from.to(week.week.last).filter(|day| count.counts(*day)).collect()
        };
        let rest = ToldWeek { week: Week { first: from, ..week.week }, ..week.clone() };
        prop_assert_eq!(do_the_rest(&week, done), do_the_rest(&rest, Vec::new()));
    }

    /// Doing more on the last day so far never makes fewer days count, and never moves the goal.
    #[test]
    fn one_more_never_counts_less(week in told_week(), taps in prop::collection::vec((0..7_i32, any::<u8>()), 0..20)) {
        let mut taps = taps;
        taps.sort();
        let mut done = Vec::new();
        let mut before = week.count(&done);
        for (d, exercise) in taps {
            let exercise = week.plan.exercises[usize::from(exercise) % week.plan.exercises.len()].id;
            let nth = done.len() as u8 + 1;
            done.push(completion(exercise, week.week.first.plus(d), nth));
            let after = week.count(&done);
            prop_assert!(after.counted_days() >= before.counted_days(), "{before:?} {after:?}");
            prop_assert_eq!(after.goal, before.goal);
            before = after;
        }
    }
}

/// A program's week: what is asked in it, and which of its days are paused.
#[derive(Clone, Debug)]
struct ToldWeek {
    week: Week,
    plan: ProgramPlan,
    pauses: Vec<PauseDetails>,
}

impl ToldWeek {
    fn count(&self, done: &[Completion]) -> WeekCount {
        count(
            self.week,
            &self.plan,
            &done.iter().collect::<DoneByDay>(),
            &self.pauses,
        )
    }
}

fn told_week() -> impl Strategy<Value = ToldWeek> {
    let exercises = prop::collection::vec(
        (
            exercise_edit(),
            prop::option::of((0..7_i32, exercise_edit())),
        ),
        1..5,
    );
    let pause = prop::option::of((-3..7_i32, 0..4_i32));
    (
        1..=7_i32,
        exercises,
        program_edit(),
        prop::option::of((0..7_i32, program_edit())),
        pause,
    )
        .prop_map(|(days, exercises, first, later, pause)| {
            let now = at("Mon 12 Oct 06:00");
            let monday = day("12 Oct");
            let child = hep_core::model::ids::ChildId::new(now);
            let set = |edit: &ProgramEdit| ProgramDetails {
                weeks: edit.weeks,
                weekly_goal: edit.weekly_goal,
                counts: edit.counts,
                ..details::program(child, monday.plus(i32::from(edit.start)))
            };
            let mut versions = vec![Dated {
                from: Day::BEGINNING,
                value: Some(set(&first)),
            }];
            versions.extend(later.map(|(from, edit)| Dated {
                from: monday.plus(from),
                value: Some(set(&edit)),
            }));
            let exercises = exercises.iter().map(|(first, later)| {
                let mut versions = vec![Dated {
                    from: Day::BEGINNING,
                    value: Some(asked(first)),
                }];
                versions.extend(later.iter().map(|(from, edit)| Dated {
                    from: monday.plus(*from),
                    value: Some(asked(edit)),
                }));
                ExercisePlan {
                    id: ExerciseId::new(now),
                    versions,
                }
            });
            ToldWeek {
                week: Week {
                    first: monday,
                    last: monday.plus(days - 1),
                },
                plan: ProgramPlan {
                    id: hep_core::model::ids::ProgramId::new(now),
                    child,
                    made_on: Day::BEGINNING,
                    versions,
                    exercises: exercises.collect(),
                },
                pauses: pause
                    .map(|(from, days)| {
                        details::pause(child, monday.plus(from), monday.plus(from + days))
                    })
                    .into_iter()
                    .collect(),
            }
        })
}

fn asked(edit: &ExerciseEdit) -> ExerciseDetails {
    ExerciseDetails {
        times_a_day: edit.times_a_day,
        ..details::exercise("Bridges", details::reps(3, 10), edit.schedule.clone())
    }
}

fn completion(exercise: ExerciseId, day: Day, nth: u8) -> Completion {
    Completion {
        id: CompletionId::new(at("Mon 12 Oct 06:00")),
        exercise,
        day,
        nth,
        work: WorkDone::default(),
        sticker: "rocket".into(),
        effort: None,
        place: None,
        by: By::Child,
    }
}
