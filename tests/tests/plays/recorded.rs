//! What is on record when a child says "I did it".

use super::*;

#[test]
fn a_part_of_it_earns_its_sticker_and_is_written_down_as_that() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let done = finish(&mut story);
    assert!(done.sticker.is_some() && done.offer.is_some(), "{done:?}");
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
fn who_leaves_every_set_out_did_nothing_and_has_its_sticker() {
    let mut story = mia(reps(3, 10));
    let skip = PlayEvent::Skip;
    let over = play(&mut story, &[skip, PRESS, skip, PRESS, skip]);
    assert_eq!((over.phase, over.work), (Phase::Finished, work(0, 0, 0)));
    let done = finish(&mut story);
    assert!(done.sticker.is_some());
    assert!(!done.recorded.unwrap().whole);
    assert_eq!(record(&story), [work(0, 0, 0)]);
}

#[test]
fn a_hold_that_was_hardly_begun_is_no_whole_hold() {
    let mut story = mia(seconds(20));
    play(&mut story, &[PRESS, PlayEvent::Beat { ms: 900 }]);
    let done = finish(&mut story);
    assert!(done.sticker.is_some());
    assert_eq!(record(&story), [work(0, 0, 0)]);
}

#[test]
fn what_was_counted_is_written_down_by_a_press_on_the_card_too() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    let (once, twice) = (press_the_card(&mut story, 1), press_the_card(&mut story, 1));
    assert_eq!(once.completion, twice.completion);
    assert_eq!(record(&story), [work(0, 7, 0)]);
    story.now = when::at("Tue 13 Oct 16:00");
    assert_eq!(
        press_the_card(&mut story, 1).recorded.unwrap().work,
        work(3, 30, 0)
    );
    assert_eq!(record(&story), [work(0, 7, 0)]);
}

#[test]
fn what_comes_late_for_a_move_that_is_done_changes_nothing() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    press_the_card(&mut story, 1);
    let before = story.facts().dump();
    let late = ChildAction::Play {
        exercise: bridges(&story),
        nth: 1,
        step: 0,
        event: PRESS,
    };
    assert_eq!(story.act(late).unwrap(), Outcome::default());
    assert_eq!(story.facts().dump(), before);
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
