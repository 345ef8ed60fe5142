//! A play goes on where it was, whatever comes between.

use super::*;

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
