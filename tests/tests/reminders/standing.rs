//! What is in sight, and when it is to go.

use chrono_tz::America::New_York;
use hep_core::model::ids::DeliveryId;
use hep_core::model::reminder::DeliveryOutcome::{Banner, Opened, Shown};
use hep_core::model::reminder::{DeliveryOutcome, NoticeAnswer, Obstacle};
use hep_core::store::deliveries;

use super::{Laptop, NOTHING, asked, said};

impl Laptop {
    /// What these still call for.
    fn standing(&self, ids: &[DeliveryId]) -> Vec<String> {
        let mut moves_of = |child, day| Ok(asked(&self.days, &self.usual, child, day));
        said(&deliveries::standing(&self.db, ids, self.now, &self.settings, &mut moves_of).unwrap())
    }

    /// What stood in a banner when the app ended.
    fn left_in_banners(&self) -> Vec<String> {
        let mut moves_of = |child, day| Ok(asked(&self.days, &self.usual, child, day));
        said(
            &deliveries::left_in_banners(&self.db, self.now, &self.settings, &mut moves_of)
                .unwrap(),
        )
    }

    /// What is due at this time is claimed, and that becomes of it.
    fn becomes(&mut self, clock: &str, outcome: DeliveryOutcome) -> Vec<DeliveryId> {
        let notice = self.set_clock(clock).claim().remove(0);
        deliveries::record(&self.db, &notice.deliveries, outcome, self.now).unwrap();
        notice.deliveries
    }
}

#[test]
fn two_notices_that_nobody_answered_are_one() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Superhero"]);
    laptop.remind(mia, "after snack", &["16:00"]);
    laptop.remind(mia, "brushing teeth", &["16:30"]);
    let mut both = laptop.becomes("2026-11-19 16:00", Shown);
    both.extend(
        laptop
            .set_clock("2026-11-19 16:30")
            .claim()
            .remove(0)
            .deliveries,
    );
    assert_eq!(
        laptop.standing(&both),
        ["Mia, OnTime: after snack + brushing teeth (Bridges, Superhero)"]
    );
    // The first was answered: only the other one still calls.
    laptop.answer(&both[..1], NoticeAnswer::Later);
    assert_eq!(
        laptop.standing(&both),
        ["Mia, OnTime: brushing teeth (Bridges, Superhero)"]
    );
}

#[test]
fn what_is_done_answered_or_over_calls_no_more() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges", "Superhero"]);
    let (snack, details) = laptop.remind(mia, "after snack", &["16:00"]);
    let first = laptop.becomes("2026-11-19 16:00", Shown);
    laptop.moves(mia, "2026-11-19").moves[0].done = 1;
    assert_eq!(
        laptop.standing(&first),
        ["Mia, OnTime: after snack (Superhero)"]
    );
    laptop.moves(mia, "2026-11-19").moves[1].done = 1;
    assert_eq!(laptop.standing(&first), NOTHING, "done");
    laptop.moves(mia, "2026-11-19").moves[1].done = 0;
    laptop.set_clock("2026-11-20 08:00");
    assert_eq!(laptop.standing(&first), NOTHING, "its day is over");

    let second = laptop.becomes("2026-11-20 16:00", Shown);
    laptop.moves(mia, "2026-11-20").paused = true;
    assert_eq!(laptop.standing(&second), NOTHING, "paused meanwhile");
    laptop.moves(mia, "2026-11-20").paused = false;
    deliveries::record(&laptop.db, &second, Opened, laptop.now).unwrap();
    assert_eq!(laptop.standing(&second), NOTHING, "opened");

    let third = laptop.becomes("2026-11-21 16:00", Shown);
    assert_eq!(laptop.standing(&third).len(), 1);
    let mut off = details;
    off.switch = hep_core::model::settings::Switch::Off;
    laptop.set(snack, &off);
    assert_eq!(laptop.standing(&third), NOTHING, "switched off");
    // Nothing of this is written down.
    assert_eq!(
        laptop.record(mia),
        [
            "11-19 16:00 after snack: Shown",
            "11-20 16:00 after snack: Opened",
            "11-21 16:00 after snack: Shown",
        ]
    );
}

#[test]
fn a_banner_that_nobody_answered_is_there_again_after_a_restart() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "17:00", "18:00"]);
    let first = laptop.becomes("2026-11-19 16:00", Banner);
    laptop.becomes("2026-11-19 17:00", Shown);
    laptop.set_clock("2026-11-19 17:30");
    assert_eq!(
        laptop.left_in_banners(),
        ["Mia, Late: after snack (Bridges)"],
        "one of the two: the other is the desktop's"
    );
    deliveries::record(&laptop.db, &first, Opened, laptop.now).unwrap();
    assert_eq!(laptop.left_in_banners(), NOTHING, "opened");
    let third = laptop.becomes("2026-11-19 18:00", Banner);
    laptop.set_clock("2026-11-20 08:00");
    assert_eq!(laptop.left_in_banners(), NOTHING, "yesterday's");
    laptop.set_clock("2026-11-19 18:01");
    laptop.answer(&third, NoticeAnswer::NotToday);
    assert_eq!(laptop.left_in_banners(), NOTHING, "answered");
}

#[test]
fn an_opened_banner_still_says_why_it_was_one() {
    let mut laptop = Laptop::at("2026-11-19 09:00", New_York);
    let mia = laptop.child("Mia", &["Bridges"]);
    laptop.remind(mia, "after snack", &["16:00", "17:00"]);
    let why = |laptop: &Laptop| {
        let from = "2026-11-19".parse().unwrap();
        let lately = deliveries::lately(&laptop.db, mia, from).unwrap();
        (lately[0].outcome, lately[0].obstacle)
    };
    let notice = laptop.set_clock("2026-11-19 16:00").claim().remove(0);
    deliveries::record_banner(&laptop.db, &notice.deliveries, Obstacle::Silent, laptop.now)
        .unwrap();
    deliveries::record(&laptop.db, &notice.deliveries, Opened, laptop.now).unwrap();
    assert_eq!(why(&laptop), (Opened, Some(Obstacle::Silent)));
    // Of a notification that was opened there is nothing to say.
    let notice = laptop.becomes("2026-11-19 17:00", Shown);
    deliveries::record(&laptop.db, &notice, Opened, laptop.now).unwrap();
    assert_eq!(why(&laptop), (Opened, None));
}
