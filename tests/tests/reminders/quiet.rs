//! Quiet hours: nothing sounds, and what fell into them comes together when they end.

use chrono_tz::America::New_York;

use super::{Laptop, NOTHING};

#[test]
fn quiet_hours_hold_back_until_they_end() {
    let mut laptop = Laptop::at("2026-11-18 18:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "story", &["20:00"]);
    laptop.remind(mia, "getting up", &["06:30", "06:59", "07:00"]);
    for silent in [
        "2026-11-18 20:00:05",
        "2026-11-18 23:00",
        "2026-11-19 04:00",
        "2026-11-19 06:59:59",
    ] {
        assert_eq!(laptop.set_clock(silent).look(), NOTHING, "{silent}");
    }
    assert!(
        laptop.record(mia).is_empty(),
        "nothing is claimed in quiet hours"
    );
    assert_eq!(
        laptop.set_clock("2026-11-19 07:00").look(),
        ["Mia, OnTime: getting up (Bridges)"]
    );
    assert_eq!(
        laptop.record(mia),
        [
            "11-18 20:00 story: Quiet",
            "11-19 06:30 getting up: Shown at 07:00 (Quiet)",
            "11-19 06:59 getting up: Shown at 07:00 (Quiet)",
            "11-19 07:00 getting up: Shown",
        ]
    );
    // What was done in the meantime needs no reminder.
    laptop.moves(mia, "2026-11-20").moves[0].done = 1;
    assert_eq!(laptop.set_clock("2026-11-20 07:00").look(), NOTHING);
}

#[test]
fn what_fell_into_quiet_hours_comes_together_when_they_end_while_its_day_still_counts() {
    let mut laptop = Laptop::at("2026-11-18 12:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "story", &["22:30"]);
    laptop.remind(mia, "bedtime", &["23:15"]);
    // Over midnight: at two it is still Wednesday, until four.
    laptop.quiet(Some(("22:00", "02:00")));
    assert_eq!(laptop.set_clock("2026-11-19 01:59").look(), NOTHING);
    assert_eq!(
        laptop.set_clock("2026-11-19 02:00:05").look(),
        ["Mia, AfterQuiet: story + bedtime (Bridges)"]
    );
    // Opened an hour later, it is late because the laptop slept.
    assert_eq!(
        laptop.set_clock("2026-11-20 03:00").look(),
        ["Mia, Late: story + bedtime (Bridges)"]
    );
    // Asleep until the next day, though the quiet hours ended before: that is why it was missed.
    assert_eq!(laptop.set_clock("2026-11-21 12:00").look(), NOTHING);
    // Quiet until the day is over: nobody could have shown it.
    laptop.quiet(Some(("22:00", "07:00")));
    assert_eq!(laptop.set_clock("2026-11-22 12:00").look(), NOTHING);
    // What falls into no quiet hours is on time, and so is all that comes with it.
    laptop.remind(mia, "breakfast", &["02:01"]);
    laptop.quiet(Some(("22:00", "02:00")));
    assert_eq!(
        laptop.set_clock("2026-11-23 02:01").look(),
        ["Mia, OnTime: story + bedtime + breakfast (Bridges)"]
    );
    let record = laptop.record(mia);
    assert_eq!(
        record[..8],
        [
            "11-18 22:30 story: Shown at 02:00 (Quiet)",
            "11-18 23:15 bedtime: Shown at 02:00 (Quiet)",
            "11-19 22:30 story: Shown at 03:00 (Asleep)",
            "11-19 23:15 bedtime: Shown at 03:00 (Asleep)",
            "11-20 22:30 story: Missed",
            "11-20 23:15 bedtime: Missed",
            "11-21 22:30 story: Quiet",
            "11-21 23:15 bedtime: Quiet",
        ]
    );
}
