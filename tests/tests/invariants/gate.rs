//! Invariant 6: parent powers are a type. That nobody can make one is in the doc tests of
//! `hep_tests::powers`, which must not compile.

use std::fs;
use std::path::Path;
use std::time::Duration;

use hep_core::error::Result;
use hep_core::model::day::{Now, Steady};
use hep_core::model::ids::{ChildId, SelfCheckId};
use hep_core::model::media::{Media, OwnSticker};
use hep_core::model::pin::Unlocked;
use hep_core::model::self_check::Sent;
use hep_core::store::media::Draft;
use hep_core::view::calendar::CalendarView;
use hep_core::view::outcome::ParentOutcome;
use hep_core::view::parent::*;
use hep_core::view::questions::QuestionsView;
use hep_core::{App, Day, Error, ParentAction};
use hep_tests::story::{PARENT, PIN};
use hep_tests::when::day;

use super::a_full_week;
use super::acts::{parent_acts, picture, sent};

/// The doors of the grown-ups' side.
const PARENTS: [&str; 11] = [
    "act_as_parent",
    "keep_media",
    "family",
    "programs",
    "rewards_of",
    "reminders",
    "questions",
    "calendar",
    "day",
    "own_stickers",
    "record_self_check",
];

/// The doors that stand open: how a family comes in, what a child sees and does, and what the shell
/// does by itself.
const OPEN: [&str; 28] = [
    "open",
    "stage",
    "settings",
    "set_up",
    "start_sample",
    "remove_sample",
    "act",
    "unlock",
    "recover",
    "who",
    "today",
    "play",
    "chart",
    "rewards",
    "journey",
    "album",
    "certificate",
    "claim_due",
    "unanswered",
    "standing",
    "left_in_banners",
    "record_delivery",
    "record_shown",
    "record_banner",
    "answer_notice",
    "begin_daily_snapshot",
    "take_snapshot_before_restore",
    "today_is",
];

/// Every door there is stands in one of the two lists, and those of the parents ask first.
#[test]
fn invariant_6_every_door_is_a_parents_or_stands_open() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src");
    let parts = fs::read_dir(core.join("app")).unwrap();
    let face: String = parts
        .map(|part| part.unwrap().path())
        .filter(|part| part.extension().is_some_and(|kind| kind == "rs"))
        .chain([core.join("app.rs")])
        .map(|part| fs::read_to_string(part).unwrap())
        .filter(|part| part.contains("\nimpl App {"))
        .collect();
    let doors: Vec<(&str, &str)> = face
        .split("\n    pub fn ")
        .skip(1)
        .filter_map(|door| door.split_once('('))
        .collect();
    let named: Vec<&str> = doors.iter().map(|(name, _)| *name).collect();
    for name in PARENTS.iter().chain(&OPEN) {
        assert!(named.contains(name), "there is no door {name} any more");
    }
    for (name, door) in doors {
        let (takes, does) = door.split_once("{\n").unwrap();
        let first = does.trim_start().lines().next();
        let guarded = takes.contains("unlocked: &Unlocked");
        assert_eq!(guarded, PARENTS.contains(&name), "{name}");
        assert_ne!(guarded, OPEN.contains(&name), "{name}");
        if guarded {
            assert_eq!(first, Some("unlocked.check(now)?;"), "{name}");
        }
    }
}

/// What each door of the grown-ups' side takes: this test compiles only while it is so.
#[test]
fn invariant_6_every_parents_door_takes_an_unlocked() {
    let _: fn(&mut App, &Unlocked, ParentAction, Now) -> Result<ParentOutcome> = App::act_as_parent;
    let _: fn(&App, &Unlocked, Now) -> Result<ParentFamilyView> = App::family;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentProgramsView> = App::programs;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentRewardsView> = App::rewards_of;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<ParentRemindersView> = App::reminders;
    let _: fn(&App, &Unlocked, ChildId, Day, Now) -> Result<ParentDayView> = App::day;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<QuestionsView> = App::questions;
    let _: fn(&mut App, &Unlocked, ChildId, Now) -> Result<CalendarView> = App::calendar;
    let _: fn(&App, &Unlocked, ChildId, Now) -> Result<Vec<OwnSticker>> = App::own_stickers;
    let _: fn(&mut App, &Unlocked, Draft, Now) -> Result<Media> = App::keep_media;
    let _: fn(&mut App, &Unlocked, &Sent, Now) -> Result<SelfCheckId> = App::record_self_check;
}

/// Five minutes without a touch, or another run of the app: every act and every view is refused,
/// and nothing is written.
#[test]
fn invariant_6_a_power_that_lapsed_opens_nothing() {
    fn is_locked<T>(door: &str, answer: Result<T>) {
        assert!(matches!(answer, Err(Error::Locked)), "{door}");
    }
    let mut mia = a_full_week();
    let child = mia.children["Mia"];
    let acts = parent_acts(&mut mia);
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
        for action in &acts {
            let told = format!("{action:?}");
            is_locked(&told, mia.app.act_as_parent(&PARENT, action.clone(), now));
        }
        let draft = picture(&mia);
        let app = &mut mia.app;
        is_locked("keep_media", app.keep_media(&PARENT, draft, now));
        is_locked("self_check", app.record_self_check(&PARENT, &sent(), now));
        is_locked("family", app.family(&PARENT, now));
        is_locked("programs", app.programs(&PARENT, child, now));
        is_locked("rewards_of", app.rewards_of(&PARENT, child, now));
        is_locked("reminders", app.reminders(&PARENT, child, now));
        is_locked("questions", app.questions(&PARENT, child, now));
        is_locked("calendar", app.calendar(&PARENT, child, now));
        is_locked("own_stickers", app.own_stickers(&PARENT, child, now));
        is_locked("day", app.day(&PARENT, child, day("12 Oct"), now));
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
