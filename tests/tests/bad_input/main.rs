//! What a family may type and must not: each is answered with the field and what to change, and
//! nothing of it is written.

mod choices;
mod gone;
mod numbers;
mod words;

use hep_core::action::{ChildAction, FirstExercise, FirstReward, ParentAction, SetUp};
use hep_core::error::{Error, Field, Problem};
use hep_core::model::child::ChildDetails;
use hep_core::model::completion::Effort;
use hep_core::model::day::{TimeOfDay, Weekday};
use hep_core::model::dose::{Amount, Done, Dose, WorkDone};
use hep_core::model::ids::{
    ChildId, CompletionId, ExerciseId, PauseId, ProgramId, RedemptionId, ReminderId, RewardId,
};
use hep_core::model::pause::PauseDetails;
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::reward::{Answer, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_core::{App, Day};
use hep_tests::details::{
    any, child, exercise, pause, program, reminder, reps, reward, seconds, weekdays,
};
use hep_tests::facts::{Facts, folder};
use hep_tests::story::{PARENT, PIN, Story, smallest};
use hep_tests::when::{at, day, time};

fn mia() -> Story {
    let mut mia = Story::mia(&[exercise("Bridges", reps(3, 10), Schedule::EveryDay)]);
    mia.reward(reward(mia.children["Mia"], "Film", 5));
    mia.tell("Mon 16:00  Mia completes bridges");
    mia
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> (Field, Problem) {
    match result {
        Err(Error::Invalid(field, problem)) => (field, problem),
        other => panic!("{other:?}"),
    }
}

/// Tries each, and looks that nothing was written.
fn all_refused(mia: &mut Story, tries: Vec<(ParentAction, Field, Problem)>) {
    let before = mia.facts().dump();
    for (action, field, problem) in tries {
        let told = format!("{action:?}");
        assert_eq!(refused(mia.try_mum(action)), (field, problem), "{told}");
    }
    assert_eq!(mia.facts().dump(), before);
}
