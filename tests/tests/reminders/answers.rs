//! "10 more minutes" and "not today".

use chrono_tz::America::New_York;
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer, Obstacle};
use hep_core::store::deliveries;

use super::{Laptop, NOTHING};

const SNACK: &str = "Mia, OnTime: after snack (Bridges)";

/// Looks at this time, answers what is shown, and says what it was.
fn answered(laptop: &mut Laptop, wall: &str, answer: NoticeAnswer) -> String {
    let notices = laptop.set_clock(wall).claim();
    let shown = super::said(&notices).join("; ");
    for notice in notices {
        let (db, now) = (&laptop.db, laptop.now);
        deliveries::record(db, &notice.deliveries, DeliveryOutcome::Shown, now).unwrap();
        laptop.answer(&notice.deliveries, answer);
        // A second press on what is already gone changes nothing.
        laptop.answer(&notice.deliveries, NoticeAnswer::Later);
    }
    shown
}

#[test]
fn put_off_it_comes_again_after_ten_minutes_as_often_as_one_likes() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    let later = NoticeAnswer::Later;
    assert_eq!(answered(&mut laptop, "2026-11-19 16:00:20", later), SNACK);
    assert_eq!(laptop.record(mia), ["11-19 16:00 after snack: Snoozed"]);
    assert_eq!(laptop.set_clock("2026-11-19 16:09:59").look(), NOTHING);
    assert_eq!(answered(&mut laptop, "2026-11-19 16:10:01", later), SNACK);
    assert_eq!(laptop.look(), NOTHING);
    assert_eq!(laptop.set_clock("2026-11-19 16:20:05").look(), [SNACK]);
    assert_eq!(laptop.set_clock("2026-11-19 16:40:05").look(), NOTHING);
    assert_eq!(laptop.record(mia), ["11-19 16:00 after snack: Shown"]);
    let lately = deliveries::lately(&laptop.db, mia, "2026-11-19".parse().unwrap()).unwrap();
    assert_eq!(lately[0].put_off, 2);
}

#[test]
fn what_was_put_off_keeps_to_the_rules() {
    /// What happens meanwhile, when it is looked again, what is shown then, and the record of it.
    type Case = (
        &'static str,
        fn(&mut Laptop),
        &'static str,
        &'static [&'static str],
        &'static str,
    );
    let cases: [Case; 6] = [
        (
            "done meanwhile",
            |of| of.usual.values_mut().for_each(|day| day.moves[0].done = 1),
            "2026-11-19 16:10:05",
            &[],
            "AlreadyDone",
        ),
        (
            "paused",
            |of| of.usual.values_mut().for_each(|day| day.paused = true),
            "2026-11-19 16:10:05",
            &[],
            "Paused",
        ),
        (
            "quiet until later",
            |of| {
                of.quiet(Some(("16:05", "16:30")));
            },
            "2026-11-19 16:30",
            &["Mia, AfterQuiet: after snack (Bridges)"],
            "Shown",
        ),
        (
            "quiet until the next day",
            |of| {
                of.quiet(Some(("16:05", "08:00")));
            },
            "2026-11-20 08:00",
            &[],
            "Quiet",
        ),
        (
            "asleep until the next day",
            |_| (),
            "2026-11-20 08:00",
            &[],
            "Missed",
        ),
        (
            "the clock put back",
            |_| (),
            "2026-11-19 15:00",
            &[SNACK],
            "Shown",
        ),
    ];
    for (what, happens, wall, shown, outcome) in cases {
        let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
        let mia = laptop.child("Mia", &["Bridges"]);
        laptop.remind(mia, "after snack", &["16:00"]);
        answered(&mut laptop, "2026-11-19 16:00", NoticeAnswer::Later);
        happens(&mut laptop);
        assert_eq!(laptop.set_clock(wall).look(), shown, "{what}");
        assert_eq!(
            laptop.record(mia),
            [format!("11-19 16:00 after snack: {outcome}")],
            "{what}"
        );
    }
}

#[test]
fn in_quiet_hours_it_waits_for_their_end() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    answered(&mut laptop, "2026-11-19 16:00", NoticeAnswer::Later);
    laptop.quiet(Some(("16:05", "16:30")));
    assert_eq!(laptop.set_clock("2026-11-19 16:29:59").look(), NOTHING);
    assert_eq!(laptop.record(mia), ["11-19 16:00 after snack: Snoozed"]);
}

#[test]
fn after_a_crash_what_was_put_off_is_told_once_more() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    answered(&mut laptop, "2026-11-19 16:00", NoticeAnswer::Later);
    assert_eq!(
        laptop.unanswered(),
        Some(Vec::new()),
        "it waits, and is not lost"
    );
    assert_eq!(laptop.set_clock("2026-11-19 16:10").claim().len(), 1);
    // Killed before it was shown.
    assert_eq!(laptop.record(mia), ["11-19 16:00 after snack: Claimed"]);
    assert_eq!(laptop.claim(), []);
    let again = laptop.set_clock("2026-11-19 16:11").unanswered().unwrap();
    assert_eq!(super::said(&again), [SNACK]);
}

#[test]
fn not_today_is_all_of_that_reminder_that_day_and_nothing_else() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "16:05", "17:00"]);
    laptop.remind(mia, "brushing teeth", &["19:15"]);
    answered(&mut laptop, "2026-11-19 16:00", NoticeAnswer::Later);
    // The one put off comes with the next; "not today" is for both.
    let said = answered(&mut laptop, "2026-11-19 16:05", NoticeAnswer::NotToday);
    assert_eq!(said, SNACK);
    assert_eq!(laptop.set_clock("2026-11-19 16:10").look(), NOTHING);
    assert_eq!(laptop.set_clock("2026-11-19 17:00").look(), NOTHING);
    assert_eq!(
        laptop.set_clock("2026-11-19 19:15").look(),
        ["Mia, OnTime: brushing teeth (Bridges)"]
    );
    assert_eq!(
        laptop.record(mia),
        [
            "11-19 16:00 after snack: NotToday",
            "11-19 16:05 after snack: NotToday",
            "11-19 17:00 after snack: NotToday",
            "11-19 19:15 brushing teeth: Shown",
        ]
    );
    assert_eq!(laptop.set_clock("2026-11-20 16:00").look(), [SNACK]);
}

#[test]
fn the_record_says_why_it_was_the_banner() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    let notice = laptop.set_clock("2026-11-19 16:00").claim().remove(0);
    deliveries::record_banner(&laptop.db, &notice.deliveries, Obstacle::Silent, laptop.now)
        .unwrap();
    let lately = deliveries::lately(&laptop.db, mia, "2026-11-19".parse().unwrap()).unwrap();
    assert_eq!(
        (lately[0].outcome, lately[0].obstacle),
        (DeliveryOutcome::Banner, Some(Obstacle::Silent))
    );
    // It says so when the banner was answered, until the desktop shows it after all.
    laptop.answer(&notice.deliveries, NoticeAnswer::Later);
    let last = |laptop: &Laptop| {
        let mut lately =
            deliveries::lately(&laptop.db, mia, "2026-11-19".parse().unwrap()).unwrap();
        let one = lately.remove(0);
        (one.outcome, one.obstacle, one.server_id)
    };
    assert_eq!(
        last(&laptop),
        (DeliveryOutcome::Snoozed, Some(Obstacle::Silent), None)
    );
    let again = laptop.set_clock("2026-11-19 16:10").claim().remove(0);
    deliveries::record_shown(&laptop.db, &again.deliveries, Some(71), laptop.now).unwrap();
    assert_eq!(last(&laptop), (DeliveryOutcome::Shown, None, Some(71)));
}
