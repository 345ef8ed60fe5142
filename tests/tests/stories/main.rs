//! What happens to a family, rule by rule. Every number was counted by hand first.

mod dates;
mod faces;
mod fading;
mod goals;
mod jar;
mod journey;
mod library;
mod moments;
mod pauses;
mod places;
mod programs;
mod questions;
mod reminders;
mod rewards;
mod settings;
mod taps;
mod weeks;

use expect_test::expect;
use hep_core::ParentAction;
use hep_core::model::day::Weekday;
use hep_core::model::program::{CountRule, ExerciseDetails, ProgramDetails};
use hep_core::model::reward::{Handover, Offered, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_tests::details::{any, exercise, program, reps, reward, weekdays};
use hep_tests::story::Story;
use hep_tests::when::day;

fn bridges(schedule: Schedule) -> ExerciseDetails {
    exercise("Bridges", reps(3, 10), schedule)
}

fn squats(schedule: Schedule) -> ExerciseDetails {
    exercise("Squats", reps(2, 8), schedule)
}

fn twice(details: ExerciseDetails) -> ExerciseDetails {
    ExerciseDetails {
        times_a_day: 2,
        ..details
    }
}

fn weeks_begin(story: &mut Story, first_weekday: Weekday) {
    let settings = Settings {
        first_weekday,
        ..story.app.settings().unwrap()
    };
    story.mum(ParentAction::SetSettings { settings });
}
