//! "Too hard" and "it hurts".

use super::*;

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
fn it_hurts_is_on_record_before_a_face_is_pointed_at() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let exercise = bridges(&story);
    let hurts = ChildAction::Hurts { exercise };
    story.act(hurts.clone()).unwrap();
    let said = |story: &Story| {
        let mia = story.children["Mia"];
        let view = story.app.programs(&PARENT, mia, story.now).unwrap();
        let signals = view.programs[0].exercises[0].signals.iter();
        signals.map(|told| told.signal).collect::<Vec<_>>()
    };
    assert_eq!(said(&story), [Signal::Hurts { face: None }]);
    // It waits where it was: a slip of the finger ends nothing.
    assert_eq!(shown(&story).work, work(0, 7, 0));
    tell(&mut story, Signal::Hurts { face: Some(2) }).unwrap();
    assert_eq!(said(&story), [Signal::Hurts { face: Some(2) }]);
    assert_eq!(record(&story), [work(0, 7, 0)]);
    story.act(hurts).unwrap();
    assert_eq!(said(&story), [Signal::Hurts { face: Some(2) }]);
}

#[test]
fn too_hard_and_it_hurts_can_be_said_of_what_is_done() {
    let mut story = mia(reps(3, 10));
    let done = press_the_card(&mut story, 1).completion;
    let exercise = bridges(&story);
    story.act(ChildAction::Hurts { exercise }).unwrap();
    for signal in [Signal::Hurts { face: Some(1) }, Signal::TooHard] {
        let told = tell(&mut story, signal).unwrap();
        assert_eq!(told, Outcome::default());
    }
    let facts = story.facts();
    assert_eq!(facts.number("SELECT count(*) FROM signal"), 3);
    assert_eq!(record(&story), [work(3, 30, 0)]);
    assert_eq!(press_the_card(&mut story, 1).completion, done);
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
