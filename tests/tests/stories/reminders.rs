//! Reminders as a parent sets them: tied to a moment of the day, and looked after by a self-check.

use hep_core::error::{Error, Field, Problem};
use hep_core::model::day::Weekday::{self, Fri, Mon, Thu, Tue, Wed};
use hep_core::model::ids::{ReminderId, SelfCheckId};
use hep_core::model::reminder::rhythm::UsualTime;
use hep_core::model::reminder::{Obstacle, ReminderDetails};
use hep_core::model::self_check::{CheckAnswer, Desktop, Sent};
use hep_core::model::settings::Switch;
use hep_core::view::parent::ParentRemindersView;
use hep_core::{Day, ParentAction};
use hep_tests::details::reminder;
use hep_tests::rivera;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::at;

fn usual(on: &[Weekday], time: &str) -> Vec<UsualTime> {
    let time = time.parse().unwrap();
    on.iter().map(|on| UsualTime { on: *on, time }).collect()
}

fn set_usual(home: &mut Story, usual: Vec<UsualTime>) {
    home.mum(ParentAction::SetUsualTimes {
        anchor: "after-snack".into(),
        usual,
    });
}

/// After snack: 15:30 from Monday to Thursday, 14:00 on Friday.
fn tied(home: &mut Story) -> (ReminderId, ReminderDetails) {
    let mia = home.children["Mia"];
    set_usual(
        home,
        [
            usual(&[Mon, Tue, Wed, Thu], "15:30"),
            usual(&[Fri], "14:00"),
        ]
        .concat(),
    );
    let mut details = reminder(mia, "After snack", &[], &[Mon, Tue, Wed, Thu, Fri]);
    details.anchor = Some("after-snack".into());
    let id = ReminderId::new(home.now);
    home.mum(ParentAction::SetReminder {
        reminder: id,
        details: details.clone(),
    });
    (id, details)
}

/// What rings until then, looked for every ten minutes: "Thu 15:30 After snack".
fn rings_until(home: &mut Story, until: &str) -> Vec<String> {
    let mut rung = Vec::new();
    let mut begin = home.now;
    home.now = at(until);
    let end = home.now;
    while begin.utc <= end.utc {
        for notice in home.app.claim_due(begin).unwrap() {
            let titles = notice.titles.join(" + ");
            rung.push(format!(
                "{:?} {} {titles}",
                Day::of(begin, 0).weekday(),
                begin.time()
            ));
        }
        begin.utc += chrono::TimeDelta::minutes(10);
    }
    rung
}

fn view(home: &Story) -> ParentRemindersView {
    let mia = home.children["Mia"];
    home.app.reminders(&PARENT, mia, home.now).unwrap()
}

#[test]
fn a_reminder_follows_its_moment() {
    let mut home = rivera::home();
    home.now = at("19 Nov 09:00");
    let (id, details) = tied(&mut home);
    let rings = |home: &Story| -> Vec<String> {
        let all = view(home).reminders;
        let one = all.into_iter().find(|one| one.id == id).unwrap();
        let ring = one.rings.iter();
        ring.map(|ring| format!("{} {:?}", ring.time, ring.on))
            .collect()
    };
    assert_eq!(rings(&home), ["14:00 [Fri]", "15:30 [Mon, Tue, Wed, Thu]"]);
    let rung = rings_until(&mut home, "20 Nov 14:30");
    assert!(
        rung.contains(&"Thu 15:30 After snack".to_owned()),
        "{rung:?}"
    );
    assert!(
        rung.contains(&"Fri 14:00 After snack".to_owned()),
        "{rung:?}"
    );
    // School ends later now. What would have been due earlier that day is not made up for.
    home.now = at("23 Nov 17:00");
    set_usual(&mut home, usual(&[Mon, Tue], "16:20"));
    assert_eq!(rings(&home), ["16:20 [Mon, Tue]"]);
    let rung = rings_until(&mut home, "24 Nov 16:30");
    let after_snack: Vec<_> = rung
        .iter()
        .filter(|one| one.ends_with("After snack"))
        .collect();
    assert_eq!(after_snack, ["Tue 16:20 After snack"]);
    // Untied, it has times of its own again.
    let untied = ReminderDetails {
        anchor: None,
        times: vec!["18:00".parse().unwrap()],
        ..details
    };
    home.mum(ParentAction::SetReminder {
        reminder: id,
        details: untied,
    });
    assert_eq!(rings(&home), ["18:00 [Mon, Tue, Wed, Thu, Fri]"]);
}

#[test]
fn saying_the_same_usual_times_again_changes_nothing() {
    let mut home = rivera::home();
    home.now = at("19 Nov 09:00");
    tied(&mut home);
    home.now = at("19 Nov 15:40");
    let again = [
        usual(&[Fri], "14:00"),
        usual(&[Mon, Tue, Wed, Thu], "15:30"),
    ];
    set_usual(&mut home, again.concat());
    let due = home.app.claim_due(home.now).unwrap();
    let titles: Vec<_> = due.into_iter().flat_map(|notice| notice.titles).collect();
    assert_eq!(titles, ["After snack"], "it is still due, ten minutes late");
}

#[test]
fn a_moment_that_is_not_there_is_refused() {
    let mut home = rivera::home();
    let mia = home.children["Mia"];
    let mut details = reminder(mia, "Lunch", &[], &[Mon]);
    details.anchor = Some("lunch".into());
    let tie = ParentAction::SetReminder {
        reminder: ReminderId::new(home.now),
        details,
    };
    let time = ParentAction::SetUsualTimes {
        anchor: "lunch".into(),
        usual: usual(&[Mon], "12:00"),
    };
    for action in [tie, time] {
        assert!(matches!(
            home.try_mum(action),
            Err(Error::Invalid(Field::Anchor, Problem::Unknown))
        ));
    }
}

#[test]
fn the_last_self_check_is_told_with_what_the_desktop_said_and_the_parent_saw() {
    let mut home = rivera::home();
    home.now = at("19 Nov 17:02");
    assert_eq!(view(&home).check, None);
    let taken = Sent {
        obstacle: None,
        desktop: Desktop::Gnome,
        server: "gnome-shell 43.9".into(),
    };
    let first = home
        .app
        .record_self_check(&PARENT, &taken, home.now)
        .unwrap();
    let check = view(&home).check.unwrap();
    assert_eq!((check.id, check.seen), (first, None));
    assert_eq!(
        (&check.sent, check.time.to_string().as_str()),
        (&taken, "17:02")
    );
    let say = |home: &mut Story, seen| {
        home.mum(ParentAction::AnswerSelfCheck { check: first, seen });
    };
    say(&mut home, CheckAnswer::No);
    say(&mut home, CheckAnswer::Yes);
    let check = view(&home).check.unwrap();
    assert_eq!(check.seen, Some(CheckAnswer::No), "the first answer stands");

    home.now = at("19 Nov 17:05");
    let hung = Sent {
        obstacle: Some(Obstacle::Silent),
        server: String::new(),
        desktop: Desktop::Other,
    };
    home.app
        .record_self_check(&PARENT, &hung, home.now)
        .unwrap();
    let check = view(&home).check.unwrap();
    assert_eq!((check.sent, check.seen), (hung, None));
    let unknown = ParentAction::AnswerSelfCheck {
        check: SelfCheckId::new(home.now),
        seen: CheckAnswer::Yes,
    };
    assert!(matches!(home.try_mum(unknown), Err(Error::Gone)));
}

#[test]
fn the_self_checks_go_with_the_last_child() {
    let mut home = rivera::home();
    tied(&mut home);
    let sent = Sent {
        obstacle: None,
        desktop: Desktop::Plasma,
        server: "Plasma".into(),
    };
    home.app
        .record_self_check(&PARENT, &sent, home.now)
        .unwrap();
    let children: Vec<_> = home.children.values().copied().collect();
    for child in children {
        home.mum(ParentAction::EraseChild { child });
    }
    let sql = "SELECT (SELECT count(*) FROM self_check) + (SELECT count(*) FROM anchor WHERE usual <> '[]')";
    assert_eq!(home.facts().number(sql), 0);
}

/// What a calendar file of that moment says: what rings, and what is taken back.
fn calendar(home: &mut Story) -> (Vec<String>, Vec<String>) {
    let mia = home.children["Mia"];
    let view = home.app.calendar(&PARENT, mia, home.now).unwrap();
    let rings = view.events.iter();
    let rings = rings.map(|one| format!("{} {}", one.time, one.title));
    let gone = view.taken_back.iter();
    let gone = gone.map(|one| format!("{} {} from {}", one.time, one.title, one.first));
    (rings.collect(), gone.collect())
}

#[test]
fn a_calendar_takes_back_what_an_earlier_one_told() {
    let mut home = rivera::home();
    home.now = at("19 Nov 09:00");
    let mia = home.children["Mia"];
    let id = ReminderId::new(home.now);
    let set = |home: &mut Story, times: &[&str], switch| {
        let times: Vec<_> = times.iter().map(|time| time.parse().unwrap()).collect();
        let mut details = reminder(mia, "Story", &times, &[Mon, Tue]);
        details.switch = switch;
        home.mum(ParentAction::SetReminder {
            reminder: id,
            details,
        });
    };
    let told = |home: &Story| view(home).in_a_calendar;
    let before = calendar(&mut home).0.len();
    // What no file ever told is not taken back.
    set(&mut home, &["18:00", "19:00"], Switch::Off);
    assert_eq!(calendar(&mut home).1, [""; 0]);

    set(&mut home, &["18:00", "19:00"], Switch::On);
    let (rings, gone) = calendar(&mut home);
    assert_eq!((rings.len(), gone.len()), (before + 2, 0));
    assert!(told(&home));
    set(&mut home, &["17:30"], Switch::On);
    let (rings, gone) = calendar(&mut home);
    assert!(rings.contains(&"17:30 Story".to_owned()), "{rings:?}");
    assert_eq!(gone, ["19:00 Story from 2026-10-12"]);
    set(&mut home, &["17:30"], Switch::Off);
    let both = ["17:30 Story from 2026-10-12", "19:00 Story from 2026-10-12"];
    assert_eq!(calendar(&mut home).1, both);
    home.mum(ParentAction::RemoveReminder { reminder: id });
    assert_eq!(
        calendar(&mut home).1,
        both,
        "again, for who missed the last"
    );
    // On again, it is no longer off.
    set(&mut home, &["17:30", "19:00"], Switch::On);
    assert_eq!(calendar(&mut home).1, [""; 0]);
    // When the program is over, nothing of it rings anywhere.
    home.mum(ParentAction::RemoveReminder { reminder: id });
    home.now = at("31 Dec 09:00");
    assert_eq!(calendar(&mut home), (vec![], vec![]));
    assert!(!told(&home));
}
