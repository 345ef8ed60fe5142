//! What was begun and left: none of it is lost.

use super::*;

#[test]
fn the_second_time_in_the_middle_outlives_the_taking_back_of_the_first() {
    let mut story = mia(reps(3, 10));
    let twice = ExerciseDetails {
        times_a_day: 2,
        ..exercise("Bridges", reps(3, 10), Schedule::EveryDay)
    };
    story.exercise("Mia's physical", twice);
    let completion = press_the_card(&mut story, 1).completion.unwrap();
    let act = |step| ChildAction::Play {
        exercise: story.exercises["bridges"],
        nth: 2,
        step,
        event: PRESS,
    };
    for act in [act(0), act(1), act(2)] {
        story.act(act).unwrap();
    }
    press_the_card(&mut story, 1);
    story.act(ChildAction::Undo { completion }).unwrap();
    assert_eq!(shown(&story).work, work(0, 3, 0));
    finish(&mut story);
    assert_eq!(record(&story), [work(0, 3, 0)]);
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
fn what_nobody_came_back_to_is_on_record_at_the_first_act_of_a_later_day() {
    let mut story = mia(reps(3, 2));
    play(&mut story, &[PRESS; 5]);
    assert!(record(&story).is_empty());
    story.exercise(
        "Mia's physical",
        exercise("Clams", reps(1, 8), Schedule::EveryDay),
    );
    story.check(
        "
        Thu 15 Oct 16:00  Mia completes clams
        Thu 16:05  show Mia's day of Mon 12 Oct
        ",
        expect![[r#"
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-15 16:00: 2 sets, 4 times, 0 s
            Clams: asked 1, done 0, next is 1
        "#]],
    );
    assert_eq!(story.facts().number("SELECT count(*) FROM playing"), 0);
}

#[test]
fn what_nobody_came_back_to_is_on_record_when_the_app_opens() {
    let mut story = mia(reps(3, 2));
    play(&mut story, &[PRESS; 5]);
    let mut story = story.restart();
    assert!(record(&story).is_empty());
    story.now = when::at("Tue 13 Oct 03:59");
    let mut story = story.restart();
    assert!(record(&story).is_empty());
    story.now = when::at("Tue 13 Oct 04:00");
    let story = story.restart();
    assert_eq!(record(&story), [work(2, 4, 0)]);
    let story = story.restart();
    assert_eq!(record(&story), [work(2, 4, 0)]);
}

#[test]
fn a_turn_of_the_day_set_earlier_puts_on_record_what_was_left_before_it() {
    let mut story = mia(reps(3, 2));
    story.now = when::at("Tue 13 Oct 02:00");
    play(&mut story, &[PRESS; 5]);
    let settings = Settings {
        rollover: 1,
        ..story.app.settings().unwrap()
    };
    story.mum(ParentAction::SetSettings { settings });
    assert_eq!(record(&story), [work(2, 4, 0)]);
}

#[test]
fn a_play_without_any_work_leaves_nothing_behind() {
    let mut story = mia(seconds(20));
    play(&mut story, &[PRESS, PlayEvent::Beat { ms: 900 }]);
    story.now = when::at("Tue 13 Oct 16:00");
    let story = story.restart();
    assert!(record(&story).is_empty());
    assert_eq!(story.facts().number("SELECT count(*) FROM playing"), 0);
}

#[test]
fn a_clock_that_was_put_right_loses_nothing() {
    let mut story = mia(reps(3, 10));
    story.now = when::at("Tue 13 Oct 16:00");
    play(&mut story, &[PRESS; 7]);
    story.now = when::at("Mon 12 Oct 16:00");
    assert_eq!(play(&mut story, &[PRESS]).work, work(0, 8, 0));
    finish(&mut story);
    assert_eq!(record(&story), [work(0, 8, 0)]);
}

#[test]
fn a_changed_dose_begins_anew_and_keeps_what_was_counted() {
    let mut story = mia(reps(3, 10));
    play(&mut story, &[PRESS; 7]);
    story.exercise(
        "Mia's physical",
        exercise("Bridges", reps(2, 8), Schedule::EveryDay),
    );
    let changed = shown(&story);
    assert_eq!((changed.set, changed.reps), (1, 0));
    play(&mut story, &[PRESS; 2]);
    assert!(!finish(&mut story).recorded.unwrap().whole);
    assert_eq!(record(&story), [work(0, 9, 0)]);
}
