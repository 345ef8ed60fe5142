use proptest::prelude::*;

use super::*;

fn reps(sets: u8, reps: u16, hold_seconds: u16, sides: Sides) -> Dose {
    Dose {
        sets,
        amount: Amount::Reps { reps, hold_seconds },
        sides,
        unit: None,
    }
}

fn time(sets: u8, seconds: u16, sides: Sides) -> Dose {
    Dose {
        sets,
        amount: Amount::Time { seconds },
        sides,
        unit: None,
    }
}

/// Tells a play in letters: `p` a press, `b` a beat of a second, `z` a beat of an hour's sleep,
/// `.` a pause, `s` a skip, `r` a restart of the app.
fn tell(dose: Dose, story: &str) -> Play {
    story
        .chars()
        .fold(Play::new(dose), |play, letter| match letter {
            'p' => next(play, PlayEvent::Press),
            'b' => next(play, PlayEvent::Beat { ms: 1000 }),
            'z' => next(play, PlayEvent::Beat { ms: 3_600_000 }),
            '.' => next(play, PlayEvent::Pause),
            's' => next(play, PlayEvent::Skip),
            'r' => play.resumed(),
            _ => play,
        })
}

/// The play after an event that is meant for the step it stands at.
fn next(play: Play, event: PlayEvent) -> Play {
    let step = play.step;
    play.after(step, event)
}

fn work(sets: u16, reps: u32, seconds: u32) -> WorkDone {
    WorkDone {
        sets,
        reps,
        seconds,
    }
}

#[test]
fn ten_presses_make_a_set_of_ten() {
    let play = tell(reps(1, 10, 0, Sides::Both), &"p".repeat(10));
    assert_eq!((play.phase, play.work), (Phase::Finished, work(1, 10, 0)));
}

#[test]
fn a_rest_lies_between_two_sets_and_can_be_cut_short() {
    let dose = reps(2, 2, 0, Sides::Both);
    assert_eq!(
        tell(dose.clone(), "pp").phase,
        Phase::Resting { left_ms: REST_MS }
    );
    assert_eq!(tell(dose.clone(), "ppp").phase, Phase::Counting);
    assert_eq!(
        tell(dose.clone(), &format!("pp{}", "b".repeat(15))).phase,
        Phase::Counting
    );
    assert_eq!(tell(dose, "pppp p").work, work(2, 4, 0));
}

#[test]
fn each_leg_is_held_on_its_own() {
    let dose = time(1, 3, Sides::Each);
    let left = tell(dose.clone(), "pbbb");
    assert_eq!(
        (left.side, left.phase, left.work),
        (Some(Side::Right), Phase::SwitchSides, work(1, 0, 3))
    );
    let both = tell(dose, "pbbb p pbbb");
    assert_eq!((both.phase, both.work), (Phase::Finished, work(2, 0, 6)));
}

#[test]
fn a_held_repetition_counts_when_its_time_is_over() {
    let dose = reps(1, 2, 2, Sides::Both);
    assert_eq!(tell(dose.clone(), "pb").work, work(0, 0, 1));
    assert_eq!(tell(dose.clone(), "pbb").work, work(0, 1, 2));
    assert_eq!(tell(dose, "pbb pbb").phase, Phase::Finished);
}

#[test]
fn a_pause_keeps_the_rest_of_the_time() {
    let dose = time(1, 10, Sides::Both);
    let paused = tell(dose.clone(), "pbbb.bbbb");
    assert_eq!(
        (paused.phase, paused.work),
        (Phase::Paused { left_ms: 7000 }, work(0, 0, 3))
    );
    assert_eq!(tell(dose, "pbbb.p").phase, Phase::Holding { left_ms: 7000 });
}

#[test]
fn sleep_and_restart_neither_lose_nor_invent() {
    let dose = time(1, 10, Sides::Both);
    assert_eq!(
        tell(dose.clone(), "pbbbz").phase,
        Phase::Holding { left_ms: 5500 }
    );
    assert_eq!(tell(dose, "pbbbr").phase, Phase::Paused { left_ms: 7000 });
}

#[test]
fn what_was_skipped_was_not_done() {
    let play = tell(reps(2, 5, 0, Sides::Each), "ppps p");
    assert_eq!((play.side, play.work), (Some(Side::Right), work(0, 3, 0)));
    assert_eq!(play.done(), Done::Part(work(0, 3, 0)));
    assert_eq!(Play::new(reps(2, 5, 0, Sides::Each)).done(), Done::AsAsked);
}

#[test]
fn only_who_began_nothing_here_did_it_as_asked() {
    let (counted, held) = (reps(2, 5, 0, Sides::Both), time(1, 20, Sides::Both));
    let part = |reps, seconds| Done::Part(work(0, reps, seconds));
    for (dose, story, done) in [
        (&counted, "", Done::AsAsked),
        (&counted, "r", Done::AsAsked),
        (&counted, "s", part(0, 0)),
        (&counted, "s s s", part(0, 0)),
        (&counted, "p s", part(1, 0)),
        (&held, "", Done::AsAsked),
        (&held, ".b", Done::AsAsked),
        (&held, "p", part(0, 0)),
        (&held, "p.r", part(0, 0)),
        (&held, "s", part(0, 0)),
    ] {
        assert_eq!(tell(dose.clone(), story).done(), done, "{story}");
    }
    let begun = next(Play::new(held.clone()), PlayEvent::Press);
    let short = next(next(begun, PlayEvent::Beat { ms: 900 }), PlayEvent::Pause);
    assert_eq!(held.record(short.done()), work(0, 0, 0));
}

#[test]
fn another_dose_begins_anew_and_keeps_what_was_done() {
    let begun = tell(reps(3, 10, 0, Sides::Both), "ppppppp");
    let dose = reps(2, 8, 0, Sides::Each);
    let changed = begun.under(&dose);
    assert_eq!(
        (changed.set, changed.reps, changed.side),
        (1, 0, Some(Side::Left))
    );
    assert_eq!((changed.step, changed.work), (7, work(0, 7, 0)));
    assert_eq!(changed.clone().under(&dose), changed);
}

#[test]
fn what_is_meant_for_a_step_that_has_passed_or_not_come_does_nothing() {
    let two = tell(reps(1, 10, 0, Sides::Both), "pp");
    for step in [0, 1, 3] {
        assert_eq!(two.clone().after(step, PlayEvent::Press), two, "{step}");
    }
    assert_eq!(two.after(2, PlayEvent::Press).reps, 3);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let play = tell(reps(1, 10, 0, Sides::Both), "p.bz");
    assert_eq!((play.step, play.reps), (1, 1));
}

fn doses() -> impl Strategy<Value = Dose> {
    let sides = prop_oneof![Just(Sides::Both), Just(Sides::Each)];
    let amount = prop_oneof![
        (1..8_u16, 0..4_u16).prop_map(|(reps, hold_seconds)| Amount::Reps { reps, hold_seconds }),
        (1..8_u16).prop_map(|seconds| Amount::Time { seconds }),
    ];
    (1..4_u8, amount, sides).prop_map(|(sets, amount, sides)| Dose {
        sets,
        amount,
        sides,
        unit: None,
    })
}

fn events() -> impl Strategy<Value = Vec<PlayEvent>> {
    let event = prop_oneof![
        4 => Just(PlayEvent::Press),
        4 => (1..5000_u32).prop_map(|ms| PlayEvent::Beat { ms }),
        1 => Just(PlayEvent::Pause),
        1 => Just(PlayEvent::Skip),
    ];
    prop::collection::vec(event, 0..120)
}

proptest! {
    #[test]
    fn work_only_grows_and_never_passes_the_dose(dose in doses(), events in events()) {
        let whole = dose.whole();
        let mut play = Play::new(dose);
        for event in events {
            let before = play.work;
            play = next(play, event);
            prop_assert!(play.work.reps >= before.reps && play.work.seconds >= before.seconds && play.work.sets >= before.sets);
            prop_assert!(play.work.reps <= whole.reps && play.work.seconds <= whole.seconds && play.work.sets <= whole.sets);
        }
    }

    /// What is written down is what was pressed and held, whatever was left out and stopped early:
    /// all of it is believed only of who did nothing here.
    #[test]
    fn nothing_that_was_not_done_is_written_down(dose in doses(), events in events()) {
        let mut play = Play::new(dose.clone());
        let (mut presses, mut passed) = (0, 0);
        for event in events {
            let before = play.clone();
            play = next(play, event);
            match event {
                PlayEvent::Press if before.phase == Phase::Counting => presses += 1,
                PlayEvent::Beat { ms } if matches!(before.phase, Phase::Holding { .. }) => passed += ms.min(LONGEST_BEAT_MS),
                _ => {}
            }
            if play == before {
                continue;
            }
            prop_assert_eq!(play.done(), Done::Part(play.work));
            let written = dose.record(play.done());
            prop_assert!(written.seconds <= passed / 1000);
            if dose.whole().seconds == 0 {
                prop_assert_eq!(written.reps, presses);
            }
        }
    }

    /// A press that is delivered again, at once or late, is the same press.
    #[test]
    fn an_event_told_again_is_the_same_as_once(dose in doses(), events in events(), again in prop::collection::vec(0..4_usize, 120)) {
        let (mut once, mut often) = (Play::new(dose.clone()), Play::new(dose));
        let mut told = Vec::new();
        for (event, back) in events.into_iter().zip(again) {
            let step = once.step;
            once = once.after(step, event);
            often = often.after(step, event);
            // One that changed nothing may be told again: it changes nothing again.
            told.push((step, event));
            let (step, event) = told[told.len().saturating_sub(1 + back)];
            if step < often.step {
                often = often.after(step, event);
            }
            prop_assert_eq!(&once, &often);
        }
    }

    /// Whatever order sleep, pauses, restarts and skips come in, both sides have their turn in
    /// each set, left before right, and nothing comes back that is over.
    #[test]
    fn sets_and_sides_have_their_turn_once(dose in doses(), events in events(), restarts in prop::collection::vec(any::<bool>(), 120)) {
        let sides = dose.sides;
        let mut play = Play::new(dose);
        let mut turns = vec![(play.set, play.side)];
        for (event, restart) in events.into_iter().zip(restarts) {
            play = next(play, event);
            if restart {
                let work = play.work;
                play = play.resumed();
                prop_assert_eq!(play.work, work);
            }
            if turns.last() != Some(&(play.set, play.side)) {
                turns.push((play.set, play.side));
            }
        }
        let all: Vec<_> = (1..=play.dose.sets)
            .flat_map(|set| match sides {
                Sides::Both => vec![(set, None)],
                Sides::Each => vec![(set, Some(Side::Left)), (set, Some(Side::Right))],
            })
            .collect();
        prop_assert_eq!(&turns[..], &all[..turns.len()]);
    }

    #[test]
    fn without_skipping_a_finished_play_is_the_whole_dose(dose in doses(), events in events()) {
        let mut play = Play::new(dose.clone());
        for event in events.into_iter().filter(|event| *event != PlayEvent::Skip) {
            play = next(play, event);
        }
        for _ in 0..10_000 {
            if play.phase == Phase::Finished { break; }
            play = next(next(play, PlayEvent::Press), PlayEvent::Beat { ms: 1000 });
        }
        prop_assert_eq!(play.phase, Phase::Finished);
        prop_assert_eq!(play.work, dose.whole());
    }

    #[test]
    fn time_that_passed_is_time_that_was_held(seconds in 1..60_u16, beats in prop::collection::vec(1..1500_u32, 0..80)) {
        let mut play = next(Play::new(time(1, seconds, Sides::Both)), PlayEvent::Press);
        let passed: u32 = beats.iter().sum();
        for ms in beats {
            play = next(next(play, PlayEvent::Beat { ms }).resumed(), PlayEvent::Press);
        }
        prop_assert_eq!(play.work.seconds, (passed / 1000).min(u32::from(seconds)));
    }
}
