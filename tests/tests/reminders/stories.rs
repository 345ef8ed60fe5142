//! What families live through.

use chrono_tz::America::New_York;
use hep_core::model::day::Weekday;
use hep_core::model::reminder::Target;
use hep_core::model::settings::Switch;

use super::{Laptop, NOTHING};

#[test]
fn a_reminder_comes_at_its_minute_and_only_then() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Superhero"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    assert_eq!(laptop.set_clock("2026-11-19 15:59:59").look(), NOTHING);
    assert_eq!(
        laptop.set_clock("2026-11-19 16:00:08").look(),
        ["Mia, OnTime: after snack (Bridges, Superhero)"]
    );
    for later in [
        "2026-11-19 16:00:18",
        "2026-11-19 16:30",
        "2026-11-20 15:59",
    ] {
        assert_eq!(laptop.set_clock(later).look(), NOTHING, "{later}");
    }
    assert_eq!(laptop.set_clock("2026-11-20 16:01:59").look().len(), 1);
    assert_eq!(
        laptop.record(mia),
        [
            "11-19 16:00 after snack: Shown",
            "11-20 16:00 after snack: Shown"
        ]
    );
}

#[test]
fn several_at_once_come_as_one_notice_for_each_child() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Flamingo stand"]);
    let leo = laptop.child("Leo", &["Shoelaces"]);
    laptop.remind(mia, "brushing teeth", &["16:00"]);
    let (id, mut snack) = laptop.remind(mia, "after snack", &["15:00", "16:00"]);
    let bridges = laptop.moves(mia, "2026-11-19").moves[0].clone();
    snack.target = Target::Exercises {
        exercises: vec![bridges.exercise],
    };
    laptop.set(id, &snack);
    laptop.remind(leo, "after school", &["16:01"]);
    let said = laptop.set_clock("2026-11-19 16:01").look();
    assert_eq!(
        said,
        [
            "Mia, OnTime: after snack + brushing teeth (Bridges, Flamingo stand)",
            "Leo, OnTime: after school (Shoelaces)",
        ]
    );
    let mut record = laptop.record(mia);
    record.sort();
    assert_eq!(
        record,
        [
            "11-19 15:00 after snack: Shown at 16:01 (Asleep)",
            "11-19 16:00 after snack: Shown",
            "11-19 16:00 brushing teeth: Shown",
        ]
    );
}

#[test]
fn it_is_about_what_is_still_to_do() {
    let mut laptop = Laptop::at("2026-11-18 17:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Superhero"]);
    let (id, mut details) = laptop.remind(mia, "after snack", &["16:00"]);
    laptop.moves(mia, "2026-11-19").moves[0].done = 1;
    assert_eq!(
        laptop.set_clock("2026-11-19 16:00").look(),
        ["Mia, OnTime: after snack (Superhero)"]
    );

    // Twice a day: once is not all of it. And what is not asked is no reason to stay silent.
    let day = laptop.moves(mia, "2026-11-20");
    (day.moves[0].asked, day.moves[0].done, day.moves[1].asked) = (2, 1, 0);
    assert_eq!(
        laptop.set_clock("2026-11-20 16:00").look(),
        ["Mia, OnTime: after snack (Bridges)"]
    );

    laptop
        .moves(mia, "2026-11-21")
        .moves
        .iter_mut()
        .for_each(|of| of.done = 1);
    laptop
        .moves(mia, "2026-11-22")
        .moves
        .iter_mut()
        .for_each(|of| of.asked = 0);
    laptop.moves(mia, "2026-11-23").paused = true;
    details.target = Target::Program {
        program: laptop.moves(mia, "2026-11-24").moves[0].program,
    };
    laptop.moves(mia, "2026-11-24").moves.clear();
    for day in 21..=24 {
        if day == 24 {
            laptop.set(id, &details);
        }
        assert_eq!(
            laptop.set_clock(&format!("2026-11-{day} 16:00")).look(),
            NOTHING
        );
    }
    assert_eq!(
        laptop.record(mia)[2..],
        [
            "11-21 16:00 after snack: AlreadyDone",
            "11-22 16:00 after snack: NotAsked",
            "11-23 16:00 after snack: Paused",
            "11-24 16:00 after snack: NotAsked",
        ]
    );
}

#[test]
fn after_an_hour_of_sleep_it_comes_late_and_after_a_week_off_there_is_no_storm() {
    let mut laptop = Laptop::at("2026-11-09 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "17:00"]);
    laptop.remind(mia, "brushing teeth", &["19:15"]);
    assert_eq!(
        laptop.set_clock("2026-11-09 18:00").look(),
        ["Mia, Late: after snack (Bridges)"]
    );
    laptop.moves(mia, "2026-11-12").paused = true;
    assert_eq!(
        laptop.set_clock("2026-11-16 19:40").look(),
        ["Mia, Late: after snack + brushing teeth (Bridges)"]
    );
    assert_eq!(laptop.look(), NOTHING);
    let record = laptop.record(mia);
    assert_eq!(record.len(), 3 * 8);
    assert_eq!(
        record[1],
        "11-09 17:00 after snack: Shown at 18:00 (Asleep)"
    );
    assert_eq!(
        record
            .iter()
            .filter(|line| line.ends_with("Missed"))
            .count(),
        1 + 5 * 3
    );
    assert_eq!(
        record
            .iter()
            .filter(|line| line.ends_with("Paused"))
            .count(),
        3
    );
    assert!(
        record[21..]
            .iter()
            .all(|line| line.ends_with("Shown at 19:40 (Asleep)"))
    );
}

#[test]
fn after_a_year_in_a_drawer_it_looks_back_thirty_days() {
    let mut laptop = Laptop::at("2025-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    assert_eq!(laptop.set_clock("2026-11-19 15:00").look(), NOTHING);
    let record = laptop.record(mia);
    assert_eq!(record.len(), 30);
    assert_eq!(record[0], "10-20 16:00 after snack: Missed");
}

#[test]
fn a_bedtime_reminder_after_midnight_belongs_to_the_day_that_ends() {
    let mut laptop = Laptop::at("2026-11-19 12:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    let (id, mut late) = laptop.quiet(None).remind(mia, "bedtime", &["01:00"]);
    late.on = vec![Weekday::Fri];
    laptop.set(id, &late);
    laptop.moves(mia, "2026-11-19").moves[0].name = "Thursday's".into();
    assert_eq!(
        laptop.set_clock("2026-11-20 01:00:05").look(),
        ["Mia, OnTime: bedtime (Thursday's)"]
    );
    assert_eq!(
        laptop.set_clock("2026-11-21 01:00:05").look(),
        NOTHING,
        "on Friday's date alone"
    );

    // Until the day turns at 4 it may come late, then not at all.
    laptop.moves(mia, "2026-11-26").moves[0].name = "Thursday's".into();
    assert_eq!(
        laptop.set_clock("2026-11-27 03:59").look(),
        ["Mia, Late: bedtime (Thursday's)"]
    );
    assert_eq!(laptop.set_clock("2026-12-04 04:00").look(), NOTHING);
    assert_eq!(laptop.record(mia)[2], "12-04 01:00 bedtime: Missed");
}

#[test]
fn nothing_before_it_was_set_is_due() {
    let mut laptop = Laptop::at("2026-11-19 16:00:30", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    let (id, mut details) = laptop.remind(mia, "after snack", &["16:00", "17:00"]);
    assert_eq!(laptop.look(), NOTHING);

    // Other words, or another target, are no new beginning: 17:00 is not lost.
    details.title = "after the snack".into();
    laptop.set_clock("2026-11-19 17:00:05").set(id, &details);
    assert_eq!(laptop.look(), ["Mia, OnTime: after the snack (Bridges)"]);

    // Other times are: 16:30 is over, 18:00 is to come, and 17:00 does not come again.
    details.times = ["16:30", "17:00", "18:00"].map(super::time).into();
    laptop.set_clock("2026-11-19 17:00:30").set(id, &details);
    assert_eq!(laptop.look(), NOTHING);
    assert_eq!(laptop.set_clock("2026-11-19 18:00:05").look().len(), 1);
}

#[test]
fn switched_off_or_removed_it_is_silent() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    let (id, mut details) = laptop.remind(mia, "after snack", &["16:00"]);
    details.switch = Switch::Off;
    laptop.set(id, &details);
    assert_eq!(laptop.set_clock("2026-11-19 16:00").look(), NOTHING);
    details.switch = Switch::On;
    laptop.set_clock("2026-11-19 18:00").set(id, &details);
    assert_eq!(
        laptop.look(),
        NOTHING,
        "what it missed while it was off is not due"
    );
    assert_eq!(laptop.set_clock("2026-11-20 16:00").look().len(), 1);
    hep_core::store::reminders::remove(&laptop.db, id).unwrap();
    assert_eq!(laptop.set_clock("2026-11-21 16:00").look(), NOTHING);
    assert_eq!(laptop.record(mia), ["11-20 16:00 after snack: Shown"]);
}
