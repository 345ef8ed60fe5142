//! What the store keeps of reminders and deliveries.

use chrono::TimeDelta;
use chrono_tz::America::New_York;
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::DeliveryOutcome::{AlreadyDone, Banner, Claimed, Opened, Shown};
use hep_core::model::reminder::Target;
use hep_core::model::settings::Switch;
use hep_core::store::{deliveries, reminders};

use super::{Laptop, NOTHING, said};

#[test]
fn a_childs_reminders_are_listed_as_they_were_set() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    let leo = laptop.child("Leo", &["Shoelaces"]);
    let evening = laptop.remind(mia, "brushing teeth", &["19:15"]);
    let (id, mut details) = laptop.remind(mia, "after snack", &["16:00", "08:00"]);
    details.switch = Switch::Off;
    details.target = Target::Exercises {
        exercises: vec![laptop.moves(mia, "2026-11-19").moves[0].exercise],
    };
    laptop.set(id, &details);
    laptop.remind(leo, "after school", &["15:00"]);
    let listed: Vec<_> = reminders::of_child(&laptop.db, mia)
        .unwrap()
        .into_iter()
        .map(|reminder| (reminder.id, reminder.details))
        .collect();
    assert_eq!(listed, [evening, (id, details.checked().unwrap())]);
    assert_eq!(reminders::active(&laptop.db).unwrap().len(), 2);
    reminders::remove(&laptop.db, id).unwrap();
    reminders::remove(&laptop.db, id).unwrap();
    assert_eq!(reminders::of_child(&laptop.db, mia).unwrap().len(), 1);
}

#[test]
fn an_occurrence_is_claimed_by_whoever_comes_first() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    let first = laptop.set_clock("2026-11-19 16:00").claim();
    assert_eq!(first.len(), 1);
    assert!(
        laptop.claim().is_empty(),
        "claimed, though nobody said yet what became of it"
    );
    let reminder = &reminders::active(&laptop.db).unwrap()[0];
    let slot = reminder
        .rhythm
        .slots("2026-11-19".parse().unwrap(), "2026-11-19".parse().unwrap())
        .next()
        .unwrap();
    let again =
        deliveries::claim(&laptop.db, reminder, slot, &[], first[0].timing, laptop.now).unwrap();
    assert_eq!(again, None);
}

#[test]
fn what_became_of_it_is_recorded_once_and_opened_is_the_last_word() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    let notice = laptop.set_clock("2026-11-19 16:00").claim().remove(0);
    let mut stories = Vec::new();
    for (clock, outcome) in [
        ("2026-11-19 16:00:00", Claimed),
        ("2026-11-19 16:00:05", Banner),
        ("2026-11-19 16:05:00", Shown),
        ("2026-11-19 16:06:00", Opened),
        ("2026-11-19 16:07:00", Shown),
        ("2026-11-19 16:07:00", AlreadyDone),
    ] {
        let now = laptop.set_clock(clock).now;
        deliveries::record(&laptop.db, &notice.deliveries, outcome, now).unwrap();
        deliveries::record(&laptop.db, &notice.deliveries, outcome, now).unwrap();
        stories.extend(laptop.record(mia));
    }
    let words = ["Claimed", "Banner", "Shown", "Opened", "Opened", "Opened"];
    assert_eq!(
        stories,
        words.map(|word| format!("11-19 16:00 after snack: {word}"))
    );
    let rows: u32 = laptop
        .db
        .query_row("SELECT count(*) FROM fate", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 3);
    // One that is gone with its child is nothing to fail about.
    deliveries::record(
        &laptop.db,
        &[DeliveryId::new(laptop.now)],
        Shown,
        laptop.now,
    )
    .unwrap();
}

#[test]
fn after_a_crash_what_was_claimed_is_told_again_while_it_still_helps() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Superhero"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    laptop.set_clock("2026-11-19 16:00").claim();
    laptop.moves(mia, "2026-11-19").moves[0].done = 1;
    let again = laptop.set_clock("2026-11-19 16:30").unanswered().unwrap();
    assert_eq!(said(&again), ["Mia, Late: after snack (Superhero)"]);
    assert_eq!(
        laptop.set_clock("2026-11-19 20:30").unanswered(),
        None,
        "not in quiet hours"
    );
    deliveries::record(&laptop.db, &again[0].deliveries, Banner, laptop.now).unwrap();
    assert_eq!(
        laptop.set_clock("2026-11-20 08:00").unanswered(),
        Some(Vec::new())
    );

    laptop.set_clock("2026-11-20 16:00").claim();
    laptop
        .moves(mia, "2026-11-20")
        .moves
        .iter_mut()
        .for_each(|of| of.done = 1);
    assert_eq!(
        laptop.set_clock("2026-11-20 17:00").unanswered(),
        Some(Vec::new())
    );
    laptop.set_clock("2026-11-21 16:00").claim();
    assert_eq!(
        laptop.set_clock("2026-11-22 08:00").unanswered(),
        Some(Vec::new())
    );
    assert_eq!(
        laptop.record(mia),
        [
            "11-19 16:00 after snack: Banner at 20:30 (Closed)",
            "11-20 16:00 after snack: AlreadyDone",
            "11-21 16:00 after snack: Missed",
        ]
    );
}

/// It happens every minute for years, so it must cost next to nothing (75 µs with what is here, optimised).
#[test]
fn a_look_at_nothing_due_writes_nothing_and_asks_nothing() {
    let mut laptop = Laptop::at("2026-10-01 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "17:00"]);
    laptop.remind(mia, "brushing teeth", &["19:15"]);
    laptop.set_clock("2026-11-19 19:20").look();
    laptop.usual.clear();
    let changes = laptop.db.total_changes();
    for _ in 0..100 {
        laptop.now.utc += TimeDelta::seconds(10);
        assert_eq!(laptop.look(), NOTHING);
    }
    assert_eq!(laptop.db.total_changes(), changes);
}
