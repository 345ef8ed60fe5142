//! Invariant 6: parent powers are a type. That nobody can make one is in the doc tests of
//! `hep_tests::powers`, which must not compile.

use std::time::Duration;

use hep_core::error::Result;
use hep_core::model::day::{Now, Steady};
use hep_core::model::ids::ChildId;
use hep_core::model::pin::Unlocked;
use hep_core::view::outcome::ParentOutcome;
use hep_core::view::parent::*;
use hep_core::{App, Day, Error, ParentAction};
use hep_tests::story::{PARENT, PIN};
use hep_tests::when::day;

use super::{a_full_week, parent_acts};

/// What each door of the grown-ups' side takes: this test compiles only while it is so.
#[test]
fn invariant_6_every_parents_door_takes_an_unlocked() {
    let _: fn(&mut App, &Unlocked, ParentAction, Now) -> Result<ParentOutcome> = App::act_as_parent;
    let _: fn(&App, &Unlocked, Now) -> Result<ParentFamilyView> = App::family;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentProgramsView> = App::programs;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentRewardsView> = App::rewards_of;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentRemindersView> = App::reminders;
    let _: fn(&App, &Unlocked, ChildId, Day, Now) -> Result<ParentDayView> = App::day;
}

/// Five minutes without a touch, or another run of the app: every act and every view is refused,
/// and nothing is written.
#[test]
fn invariant_6_a_power_that_lapsed_opens_nothing() {
    let mut mia = a_full_week();
    let child = mia.children["Mia"];
    let before = mia.facts().dump();
    let fresh = mia.now.steady;
    let lapsed = Steady {
        elapsed: fresh.elapsed + Duration::from_secs(5 * 60),
        ..fresh
    };
    let another_run = Steady {
        run: uuid::Uuid::from_u128(9),
        ..fresh
    };
    for steady in [lapsed, another_run] {
        let now = Now { steady, ..mia.now };
        for action in parent_acts(&mia) {
            let told = format!("{action:?}");
            let refused = mia.app.act_as_parent(&PARENT, action, now);
            assert!(matches!(refused, Err(Error::Locked)), "{told}: {refused:?}");
        }
        let app = &mia.app;
        assert!(matches!(app.family(&PARENT, now), Err(Error::Locked)));
        assert!(matches!(
            app.programs(&PARENT, child, now),
            Err(Error::Locked)
        ));
        assert!(matches!(
            app.rewards_of(&PARENT, child, now),
            Err(Error::Locked)
        ));
        assert!(matches!(
            app.reminders(&PARENT, child, now),
            Err(Error::Locked)
        ));
        assert!(matches!(
            app.day(&PARENT, child, day("12 Oct"), now),
            Err(Error::Locked)
        ));
    }
    assert_eq!(mia.facts().dump(), before);
}

/// Only the right PIN makes one.
#[test]
fn invariant_6_only_the_right_pin_opens() {
    let (home, now) = (
        hep_tests::facts::folder(),
        hep_tests::when::at("Mon 12 Oct 09:00"),
    );
    let mut app = App::open(home.path(), now).unwrap();
    app.set_up(hep_tests::story::smallest(now), now).unwrap();
    for wrong in ["", "0000", "12345", "1234 ", "١٢٣٤"] {
        assert!(app.unlock(wrong, now).is_err(), "{wrong:?}");
    }
    assert!(matches!(
        app.unlock(PIN, now),
        Err(Error::LockedOut { seconds: 60 })
    ));
    let later = Steady {
        elapsed: now.steady.elapsed + Duration::from_secs(60),
        ..now.steady
    };
    let now = Now {
        steady: later,
        ..now
    };
    let parent = app.unlock(PIN, now).unwrap();
    assert!(app.family(&parent, now).is_ok());
}
