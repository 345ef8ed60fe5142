use Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};

use super::*;
use crate::model::day::Now;
use crate::model::ids::ChildId;
use crate::model::reminder::Target;
use crate::model::settings::Switch;

fn usual(on: Weekday, time: &str) -> UsualTime {
    UsualTime {
        on,
        time: time.parse().unwrap(),
    }
}

fn details(anchor: Option<&str>, times: &[&str], on: &[Weekday]) -> ReminderDetails {
    let now = Now {
        utc: chrono::DateTime::UNIX_EPOCH,
        zone: chrono_tz::UTC,
        steady: crate::model::day::Steady {
            run: uuid::Uuid::nil(),
            elapsed: std::time::Duration::ZERO,
        },
    };
    ReminderDetails {
        child: ChildId::new(now),
        title: "after snack".into(),
        target: Target::Everything,
        times: times.iter().map(|time| time.parse().unwrap()).collect(),
        on: on.to_vec(),
        switch: Switch::On,
        anchor: anchor.map(Into::into),
    }
}

#[test]
fn a_tied_reminder_rings_when_its_moment_usually_is() {
    let family = [
        usual(Mon, "15:30"),
        usual(Tue, "15:30"),
        usual(Wed, "15:30"),
        usual(Thu, "15:30"),
        usual(Fri, "14:00"),
    ];
    let said = |details: &ReminderDetails| -> Vec<String> {
        let rhythm = details.rhythm(&family);
        let ring = |ring: &Ring| format!("{} {:?}", ring.time, ring.on);
        rhythm.rings().iter().map(ring).collect()
    };
    for (anchor, times, on, expected) in [
        (
            Some("after-snack"),
            &[][..],
            &[Mon, Tue, Wed, Thu, Fri][..],
            &["14:00 [Fri]", "15:30 [Mon, Tue, Wed, Thu]"][..],
        ),
        // What it rang at before it was tied is not looked at.
        (
            Some("after-snack"),
            &["19:00"],
            &[Fri, Mon],
            &["14:00 [Fri]", "15:30 [Mon]"],
        ),
        // Nobody knows when that is on a Saturday.
        (Some("after-snack"), &[], &[Sat], &[]),
        // Its own times are its own.
        (
            None,
            &["08:00", "19:00"],
            &[Fri, Sat],
            &["08:00 [Fri, Sat]", "19:00 [Fri, Sat]"],
        ),
    ] {
        assert_eq!(said(&details(anchor, times, on)), expected);
    }
}

#[test]
fn its_slots_lie_on_the_weekdays() {
    let family = [usual(Thu, "15:30"), usual(Fri, "14:00")];
    let rhythm = details(Some("after-snack"), &[], &[Thu, Fri]).rhythm(&family);
    let day = |text: &str| text.parse().unwrap();
    let slots: Vec<_> = rhythm
        .slots(day("2026-11-19"), day("2026-11-27"))
        .map(|slot| format!("{} {}", slot.date, slot.time))
        .collect();
    assert_eq!(
        slots,
        [
            "2026-11-19 15:30",
            "2026-11-20 14:00",
            "2026-11-26 15:30",
            "2026-11-27 14:00"
        ]
    );
}

#[test]
fn a_weekday_has_one_usual_time() {
    let sorted = checked(vec![usual(Fri, "14:00"), usual(Mon, "15:30")]).unwrap();
    assert_eq!(sorted, [usual(Mon, "15:30"), usual(Fri, "14:00")]);
    assert!(matches!(
        checked(vec![usual(Fri, "14:00"), usual(Fri, "15:30")]),
        Err(Error::Invalid(Field::Times, Problem::OutOfRange))
    ));
}
