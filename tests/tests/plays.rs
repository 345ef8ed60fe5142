//! Doing an exercise step by step: what was done is kept, counts, and earns its sticker.

use expect_test::expect;
use hep_core::ChildAction;
use hep_core::error::{Error, Field, Problem};
use hep_core::model::dose::{Dose, WorkDone};
use hep_core::model::ids::ExerciseId;
use hep_core::model::play::{Phase, Play, PlayEvent, REST_MS, Side};
use hep_core::model::schedule::Schedule;
use hep_core::model::signal::Signal;
use hep_core::view::outcome::Outcome;
use hep_tests::details::{each_side, exercise, reps, seconds};
use hep_tests::story::{PARENT, Story};
use hep_tests::when;

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

#[test]
fn a_play_goes_on_after_a_restart_where_it_was() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 13]);
    let story = story.restart();
    let play = shown(&story);
    // Ten made the first set, one cut the rest short, two are of the second.
    assert_eq!((play.set, play.reps, play.work), (2, 2, work(1, 12, 0)));
}

#[test]
fn a_press_that_comes_twice_counts_once() {
    let mut story = mia(reps(3, 10));
    for step in 0..5 {
        at_step(&mut story, step, PRESS);
        at_step(&mut story, step, PRESS);
    }
    let mut story = story.restart();
    assert_eq!(at_step(&mut story, 2, PRESS).reps, 5);
    assert_eq!(at_step(&mut story, 5, PRESS).reps, 6);
}

#[test]
fn a_press_from_yesterdays_screen_counts_nothing_today() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    story.now = when::at("Tue 13 Oct 16:00");
    assert_eq!(at_step(&mut story, 7, PRESS).work, work(0, 0, 0));
    assert_eq!(at_step(&mut story, 0, PRESS).work, work(0, 1, 0));
}

#[test]
fn time_that_ran_stands_still_after_a_restart() {
    let mut story = mia(seconds(20));
    play(&mut story, &[PRESS, SECOND, SECOND, SECOND]);
    let story = story.restart();
    assert_eq!(shown(&story).phase, Phase::Paused { left_ms: 17_000 });
}

#[test]
fn an_hour_of_sleep_is_no_hour_of_work() {
    let mut story = mia(seconds(20));
    let slept = PlayEvent::Beat { ms: 3_600_000 };
    let held = play(&mut story, &[PRESS, slept]);
    assert_eq!(held.phase, Phase::Holding { left_ms: 18_500 });
    assert_eq!(held.work, work(0, 0, 1));
}

#[test]
fn each_side_has_its_turn() {
    let mut story = mia(each_side(seconds(2)));
    let left = play(&mut story, &[PRESS, SECOND, SECOND]);
    assert_eq!(
        (left.phase, left.side),
        (Phase::SwitchSides, Some(Side::Right))
    );
    let both = play(&mut story, &[PRESS, PRESS, SECOND, SECOND]);
    assert_eq!((both.phase, both.work), (Phase::Finished, work(2, 0, 4)));
}

#[test]
fn a_rest_lies_between_the_sets() {
    let mut story = mia(reps(2, 2));
    let resting = play(&mut story, &[PRESS; 2]).phase;
    assert_eq!(resting, Phase::Resting { left_ms: REST_MS });
    assert_eq!(play(&mut story, &[PRESS]).phase, Phase::Counting);
}

#[test]
fn a_part_of_it_earns_its_sticker_and_is_written_down_as_that() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let done = finish(&mut story);
    assert!(done.sticker.is_some() && done.offer.len() == 8, "{done:?}");
    story.check(
        "Mon 16:05  show Mia's day of Mon 12 Oct",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-12 16:00: 0 sets, 7 times, 0 s
        "#]],
    );
}

#[test]
fn who_presses_nothing_along_the_way_did_all_of_it() {
    let mut story = mia(reps(3, 10));
    finish(&mut story);
    story.check(
        "Mon 16:05  show Mia's day of Mon 12 Oct",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-12 16:00: 3 sets, 30 times, 0 s
        "#]],
    );
}

#[test]
fn finished_twice_is_finished_once() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let (once, twice) = (finish(&mut story), finish(&mut story));
    assert_eq!(
        (once.completion, once.sticker),
        (twice.completion, twice.sticker)
    );
    story.check(
        "Mon 16:05  show Mia's day of Mon 12 Oct",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-12 16:00: 0 sets, 7 times, 0 s
        "#]],
    );
}

#[test]
fn what_was_left_over_yesterday_counts_for_yesterday() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    story.now = when::at("Tue 13 Oct 16:00");
    assert_eq!(shown(&story).work, work(0, 0, 0));
    let today = play(&mut story, &[PRESS]);
    assert_eq!(today.work, work(0, 1, 0));
    story.check(
        "
        Tue 16:05  show Mia's day of Mon 12 Oct
        Tue 16:05  show Mia's day of Tue 13 Oct
        ",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-13 16:00: 0 sets, 7 times, 0 s
            Mia, Tue 13 Oct
            Bridges: asked 1, done 0, next is 1
        "#]],
    );
}

#[test]
fn a_changed_dose_begins_anew() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    story.exercise(
        "Mia's physical",
        exercise("Bridges", reps(2, 8), Schedule::EveryDay),
    );
    assert_eq!(shown(&story).work, work(0, 0, 0));
}

#[test]
fn too_hard_stops_and_what_was_done_has_its_sticker() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let stopped = tell(&mut story, Signal::TooHard).unwrap();
    assert!(stopped.completion.is_some() && stopped.sticker.is_some());
    let told = story.facts();
    assert_eq!(
        told.number("SELECT count(*) FROM signal WHERE kind = 'too_hard'"),
        1
    );
    assert_eq!(told.number("SELECT count(*) FROM playing"), 0);
    story.check(
        "Mon 16:05  show Mia's day of Mon 12 Oct",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-12 16:00: 0 sets, 7 times, 0 s
        "#]],
    );
}

#[test]
fn it_hurts_before_anything_was_done_is_told_and_earns_nothing() {
    let mut story = mia(reps(3, 10));
    let stopped = tell(&mut story, Signal::Hurts { face: Some(3) }).unwrap();
    assert_eq!((stopped.completion, stopped.sticker), (None, None));
    let told = story.facts();
    assert_eq!(
        told.number("SELECT face FROM signal WHERE kind = 'hurts'"),
        3
    );
    assert_eq!(told.number("SELECT count(*) FROM completion"), 0);
}

#[test]
fn pointing_at_a_face_is_a_childs_choice_and_there_are_five() {
    let mut story = mia(reps(3, 10));
    tell(&mut story, Signal::Hurts { face: None }).unwrap();
    let none = tell(&mut story, Signal::Hurts { face: Some(5) });
    assert!(
        matches!(none, Err(Error::Invalid(Field::Face, Problem::OutOfRange))),
        "{none:?}"
    );
}

#[test]
fn what_hurts_is_told_to_a_grown_up_once() {
    let mut story = mia(reps(3, 10));
    let hurts = Signal::Hurts { face: Some(3) };
    tell(&mut story, hurts).unwrap();
    tell(&mut story, hurts).unwrap();
    tell(&mut story, Signal::TooHard).unwrap();
    let mia = story.children["Mia"];
    let view = story.app.programs(&PARENT, mia, story.now).unwrap();
    let told: Vec<Signal> = view.programs[0].exercises[0]
        .signals
        .iter()
        .map(|told| told.signal)
        .collect();
    assert_eq!(told, [hurts, Signal::TooHard]);
}
