//! Today and who is here.

use expect_test::expect;
use hep_core::ParentAction;
use hep_core::model::ids::PauseId;
use hep_core::model::pause::{PauseDetails, PauseKind};
use hep_core::view::today::CardPlace;
use hep_tests::details::{any, exercise, pause, reps, reward};
use hep_tests::story::Story;
use hep_tests::when::{at, day};

use super::{daily, leo};

/// Which cards come first and then, after these were done, in this order.
#[test]
fn first_and_then() {
    use CardPlace::{Done, First, Later, Then};
    for (done, places) in [
        (&[][..], [First, Then, Later, Later]),
        (&["a"], [Done, First, Then, Later]),
        (&["b"], [First, Later, Then, Later]),
        (&["d"], [First, Then, Later, Done]),
        (&["a", "b"], [Done, Later, First, Then]),
        (&["b", "c"], [First, Later, Later, Then]),
        (&["a", "b", "d"], [Done, Then, First, Done]),
        (&["a", "b", "c", "d"], [Done, First, Then, Done]),
        (&["a", "b 2nd", "c", "d"], [Done, First, Then, Done]),
        (&["a", "b", "b 2nd", "c", "d"], [Done, Done, First, Done]),
        (
            &["a", "b", "b 2nd", "c", "c 2nd", "d"],
            [Done, Done, First, Done],
        ),
        (
            &["a", "b", "b 2nd", "c", "c 2nd", "c 3rd", "d"],
            [Done, Done, Done, Done],
        ),
    ] {
        let mut mia = Story::mia(&[daily("a", 1), daily("b", 2), daily("c", 3), daily("d", 1)]);
        for exercise in done {
            mia.tell(&format!("Mon 12 Oct 16:00  Mia completes {exercise}"));
        }
        let view = mia
            .app
            .today(mia.children["Mia"], at("Mon 12 Oct 16:00"))
            .unwrap();
        let told: Vec<CardPlace> = view.cards.iter().map(|card| card.place).collect();
        assert_eq!(told, places, "{done:?}");
        assert_eq!(view.to_go as usize, 7 - done.len(), "{done:?}");
    }
}

/// The second of the day pressed before the first leaves the first to be pressed.
#[test]
fn what_a_press_would_complete() {
    for (done, next) in [
        (&[][..], Some(1)),
        (&["a"], Some(2)),
        (&["a 2nd"], Some(1)),
        (&["a 3rd", "a"], Some(2)),
        (&["a", "a 2nd", "a 3rd"], None),
    ] {
        let mut mia = Story::mia(&[daily("a", 3)]);
        for exercise in done {
            mia.tell(&format!("Mon 12 Oct 16:00  Mia completes {exercise}"));
        }
        let view = mia.app.today(mia.children["Mia"], mia.now).unwrap();
        assert_eq!(view.cards[0].next, next, "{done:?}");
    }
}

/// Extras come last, whatever their place in the program, and ask for nothing.
#[test]
fn extras_come_last() {
    Story::mia(&[exercise("Bridges", reps(3, 10), any(1)), daily("Squats", 1)]).check(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 13 Oct 16:00  show Mia's today
        Tue 13 Oct 16:00  Mia completes bridges
        Tue 13 Oct 16:00  show Mia's today
        ",
        expect![[r#"
            Mia, Tue 13 Oct: 1 to go, 2 to spend
            first  Squats              ·
            extra  Bridges             ·
            physical: 1 of 4 days; week 1 of 8, 0 reached
            strip: ✓ · · · · · ·
            Mia, Tue 13 Oct: 1 to go, 3 to spend
            first  Squats              ·
            extra  Bridges             ★
            physical: 1 of 4 days; week 1 of 8, 0 reached
            strip: ✓ ★ · · · · ·
        "#]],
    );
}

#[test]
fn a_paused_day_asks_for_nothing() {
    let mut leo = leo();
    for (kind, from, to) in [
        (PauseKind::Sick, "14 Oct", "14 Oct"),
        (PauseKind::Holiday, "15 Oct", "15 Oct"),
        (PauseKind::TherapistRest, "16 Oct", "16 Oct"),
    ] {
        let details = PauseDetails {
            kind,
            ..pause(leo.children["Leo"], day(from), day(to))
        };
        leo.mum(ParentAction::SetPause {
            pause: PauseId::new(leo.now),
            details,
        });
    }
    leo.check(
        "
        Wed 14 Oct 16:00  show Leo's today
        Wed 14 Oct 16:00  Leo completes tongue
        Thu 15 Oct 16:00  show Leo's today
        Fri 16 Oct 16:00  show who
        Sat 17 Oct 16:00  show who
        ",
        expect![[r#"
            Leo, Wed 14 Oct: 0 to go, 0 to spend, Sick pause
            extra  Tongue              ·
            extra  Words               ·
            extra  Laces               ·
            speech: 0 of 4 days; week 1 of 8, 0 reached
            occupational: 0 of 2 days; week 1 of 8, 0 reached
            strip: · · z z z · ·
            goal: Tie my boots.
            Leo, Thu 15 Oct: 0 to go, 1 to spend, Holiday pause
            extra  Tongue              ·
            extra  Words               ·
            extra  Laces               ·
            speech: 0 of 4 days; week 1 of 8, 0 reached
            occupational: 0 of 2 days; week 1 of 8, 0 reached
            strip: · · ★ z z · ·
            goal: Tie my boots.
            Leo: 0 to go, 0 done, paused
            Leo: 4 to go, 0 done
        "#]],
    );
}

/// Two programs, one of which begins on Wednesday: its week asks for the five days that are left.
#[test]
fn two_programs() {
    let mut leo = leo();
    leo.reward(reward(leo.children["Leo"], "Game time", 3));
    leo.check(
        "
        Tue 13 Oct 16:00  show Leo's today
        Wed 14 Oct 16:00  show Leo's today
        Wed 14 Oct 16:00  Leo saves for game time
        Wed 14 Oct 16:00  Leo completes laces
        Wed 14 Oct 16:00  Leo completes everything
        Wed 14 Oct 16:00  show Leo's today
        ",
        expect![[r#"
            Leo, Tue 13 Oct: 3 to go, 0 to spend
            first  Tongue              ··
            then   Words               ·
            speech: 0 of 4 days; week 1 of 8, 0 reached
            occupational: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Leo, Wed 14 Oct: 4 to go, 0 to spend
            first  Tongue              ··
            then   Words               ·
            later  Laces               ·
            speech: 0 of 4 days; week 1 of 8, 0 reached
            occupational: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            goal: Tie my boots.
            Leo, Wed 14 Oct: 0 to go, 4 to spend
            done   Tongue              ★★
            done   Words               ★
            done   Laces               ★
            speech: 1 of 4 days; week 1 of 8, 0 reached
            occupational: 1 of 4 days; week 1 of 8, 0 reached
            strip: · · ✓ · · · ·
            saving for Game time: 3 of 3
            goal: Tie my boots.
        "#]],
    );
}

#[test]
fn who_is_here() {
    let mut home = leo();
    let mia = home.child(hep_tests::details::child("Mia"));
    home.program(
        "Mia's physical",
        hep_tests::details::program(mia, day("12 Oct")),
    );
    home.exercise("Mia's physical", exercise("Bridges", reps(3, 10), any(1)));
    home.child(hep_tests::details::child("Sam"));
    home.check(
        "
        Mon 12 Oct 16:00  show who
        Mon 12 Oct 16:00  Leo completes tongue
        Mon 12 Oct 16:00  Mia completes bridges
        Mon 12 Oct 16:00  show who
        Tue 13 Oct 16:00  Mia completes bridges
        Tue 13 Oct 16:00  show who
        ",
        expect![[r#"
            Leo: 3 to go, 0 done
            Mia: 1 to go, 0 done
            Sam: 0 to go, 0 done
            Mon 12 Oct 16:00  Mia completes bridges: a golden star worth 2
            Leo: 2 to go, 1 done
            Mia: 0 to go, 1 done
            Sam: 0 to go, 0 done
            Leo: 3 to go, 0 done
            Mia: 0 to go, 0 done
            Sam: 0 to go, 0 done
        "#]],
    );
}
