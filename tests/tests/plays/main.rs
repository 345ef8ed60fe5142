//! Doing an exercise step by step: what was done is kept, counts, and earns its sticker.

use expect_test::expect;
use hep_core::error::{Error, Field, Problem};
use hep_core::model::dose::{Done, Dose, WorkDone};
use hep_core::model::ids::ExerciseId;
use hep_core::model::play::{Phase, Play, PlayEvent, REST_MS, Side};
use hep_core::model::program::ExerciseDetails;
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_core::model::signal::Signal;
use hep_core::view::outcome::Outcome;
use hep_core::{ChildAction, ParentAction};
use hep_tests::details::{each_side, exercise, reps, seconds};
use hep_tests::story::{PARENT, Story};
use hep_tests::when;

mod going_on;
mod left;
mod recorded;
mod said;

const PRESS: PlayEvent = PlayEvent::Press;
const SECOND: PlayEvent = PlayEvent::Beat { ms: 1000 };

/// Mia on Monday at four, with one exercise of this dose every day.
fn mia(dose: Dose) -> Story {
    let mut story = Story::mia(&[exercise("Bridges", dose, Schedule::EveryDay)]);
    story.now = when::at("Mon 12 Oct 16:00");
    story
}

fn bridges(story: &Story) -> ExerciseId {
    story.exercises["bridges"]
}

/// Lets these happen in the play, one after the other; how it stands then.
fn play(story: &mut Story, events: &[PlayEvent]) -> Play {
    let mut step = shown(story).step;
    let mut last = None;
    for &event in events {
        let play = at_step(story, step, event);
        step = play.step;
        last = Some(play);
    }
    last.expect("something happened")
}

fn at_step(story: &mut Story, step: u32, event: PlayEvent) -> Play {
    let act = ChildAction::Play {
        exercise: bridges(story),
        nth: 1,
        step,
        event,
    };
    story.act(act).unwrap().play.expect("how it stands then")
}

fn finish(story: &mut Story) -> Outcome {
    let exercise = bridges(story);
    story
        .act(ChildAction::FinishPlay { exercise, nth: 1 })
        .unwrap()
}

fn tell(story: &mut Story, signal: Signal) -> hep_core::Result<Outcome> {
    let exercise = bridges(story);
    story.act(ChildAction::Tell {
        exercise,
        nth: 1,
        signal,
    })
}

/// What is on record of that Monday, in short.
fn record(story: &Story) -> Vec<WorkDone> {
    let mia = story.children["Mia"];
    let monday = when::day("12 Oct");
    let view = story.app.day(&PARENT, mia, monday, story.now).unwrap();
    let done = view.rows.iter().flat_map(|row| &row.done);
    done.map(|done| done.work).collect()
}

/// A press on the card of the `nth` time.
fn press_the_card(story: &mut Story, nth: u8) -> Outcome {
    let act = ChildAction::Complete {
        exercise: bridges(story),
        nth,
        done: Done::AsAsked,
        sticker: None,
    };
    story.act(act).unwrap()
}

/// What the player would show.
fn shown(story: &Story) -> Play {
    story.app.play(bridges(story), story.now).unwrap().play
}

fn work(sets: u16, reps: u32, seconds: u32) -> WorkDone {
    WorkDone {
        sets,
        reps,
        seconds,
    }
}
