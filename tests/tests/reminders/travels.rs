//! Other places, and clocks that are set.

use chrono_tz::America::New_York;
use chrono_tz::Europe::Berlin;
use hep_core::model::day::Weekday;

use super::{Laptop, NOTHING, TICK, instant};

#[test]
fn the_riveras_take_the_laptop_to_berlin_and_back() {
    let mut laptop = Laptop::at("2026-11-25 12:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Flamingo stand"]);
    let (id, mut snack) = laptop.remind(mia, "after snack", &["16:00"]);
    snack.on = vec![
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ];
    laptop.set(id, &snack);
    laptop.remind(mia, "brushing teeth", &["19:15"]);
    let mut shown = Vec::new();
    let mut live = |laptop: &mut Laptop, until: &str| {
        let until = instant(until, laptop.now.zone);
        while laptop.now.utc < until {
            laptop.now.utc += TICK * 6;
            shown.extend(laptop.look());
        }
    };
    live(&mut laptop, "2026-11-26 11:30");
    laptop.travel(Berlin); // 17:30 there: snack time is over, and comes late once
    live(&mut laptop, "2026-11-29 17:00");
    laptop.travel(New_York); // 11:00 there
    live(&mut laptop, "2026-11-30 18:00");
    let all = |when: &str, title: &str| format!("Mia, {when}: {title} (Bridges, Flamingo stand)");
    let expected: Vec<String> = [
        all("OnTime", "after snack"), // Wednesday
        all("OnTime", "brushing teeth"),
        all("Late", "after snack"), // Thursday, in Berlin
        all("OnTime", "brushing teeth"),
        all("OnTime", "after snack"), // Friday
        all("OnTime", "brushing teeth"),
        all("OnTime", "brushing teeth"), // Saturday
        all("OnTime", "brushing teeth"), // Sunday, back in New York
        all("OnTime", "after snack"),    // Monday
    ]
    .into();
    assert_eq!(shown, expected);
    assert_eq!(laptop.record(mia).len(), 9);
}

#[test]
fn a_clock_set_back_or_ahead_repeats_nothing() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "17:00"]);
    assert_eq!(laptop.set_clock("2026-11-19 16:00").look().len(), 1);
    assert_eq!(laptop.set_clock("2026-11-19 15:30").look(), NOTHING);
    assert_eq!(laptop.set_clock("2026-11-19 16:00").look(), NOTHING);
    assert_eq!(
        laptop.set_clock("2026-11-19 17:30").look(),
        ["Mia, Late: after snack (Bridges)"]
    );
    assert_eq!(laptop.set_clock("2026-11-19 17:00").look(), NOTHING);
}

#[test]
fn a_reminder_set_by_a_clock_that_ran_ahead_still_rings() {
    let mut laptop = Laptop::at("2030-01-01 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    assert_eq!(
        laptop.set_clock("2026-11-19 16:00").look(),
        ["Mia, OnTime: after snack (Bridges)"]
    );
    assert_eq!(
        laptop.set_clock("2026-11-20 18:00").look(),
        ["Mia, Late: after snack (Bridges)"]
    );
    assert_eq!(
        laptop.record(mia).len(),
        2,
        "and no day before is called missed"
    );
}
