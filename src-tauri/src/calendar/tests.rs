//! Read back by the crate's own parser, and unrolled by the `rrule` crate.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeZone;
use hep_core::model::reminder::rhythm::UsualTime;
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::settings::Switch;
use hep_core::view::calendar::Routine;
use icalendar::parser;
use rrule::RRuleSet;

use super::*;
use crate::clock;
use hep_core::model::ids::{ChildId, ReminderId};

fn day(month: u32, day: u32) -> Day {
    Day::ymd(2026, month, day).unwrap()
}

fn usual(on: Weekday, time: &str) -> UsualTime {
    UsualTime {
        on,
        time: time.parse().unwrap(),
    }
}

/// Mia's autumn: after snack at 15:30, on Fridays at 14:00, from 12 October to 6 December, but for
/// the days she was ill and a day at the clinic.
fn autumn() -> (CalendarView, BTreeSet<NaiveDateTime>) {
    let family = [
        usual(Weekday::Mon, "15:30"),
        usual(Weekday::Tue, "15:30"),
        usual(Weekday::Thu, "15:30"),
        usual(Weekday::Fri, "14:00"),
    ];
    let details = ReminderDetails {
        child: ChildId::new(clock::now()),
        title: "After snack 🍎, with commas; and \\ so on, for all who have a very long afternoon"
            .into(),
        target: Target::Everything,
        times: Vec::new(),
        on: Weekday::ALL.to_vec(),
        switch: Switch::On,
        anchor: Some("after-snack".into()),
    };
    let rhythm = details.rhythm(&family);
    let pauses = [(day(10, 28), day(11, 1)), (day(11, 10), day(11, 10))];
    let programs = vec![(day(10, 12), day(12, 6))];
    let asked = rhythm
        .slots(day(10, 12), day(12, 6))
        .filter(|slot| {
            !pauses
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&slot.date))
        })
        .map(|slot| floating(slot.date, slot.time))
        .collect();
    let events = Routine {
        reminder: ReminderId::new(clock::now()),
        title: &details.title,
        rhythm: &rhythm,
        moves: vec!["Bridges".into(), "Superhero".into()],
        programs,
        pauses: &pauses,
    }
    .events();
    let view = CalendarView {
        child_name: "Mia 🦊".into(),
        events,
        taken_back: Vec::new(),
    };
    (view, asked)
}

fn written(view: &CalendarView) -> String {
    text(view, Utc.with_ymd_and_hms(2026, 11, 19, 21, 0, 0).unwrap())
}

/// Every moment at which the calendar rings.
fn rings(text: &str) -> Vec<NaiveDateTime> {
    let unfolded = parser::unfold(text);
    let calendar = parser::read_calendar(&unfolded).unwrap();
    let mut all = Vec::new();
    for event in &calendar.components {
        let named = |name: &str| {
            event
                .properties
                .iter()
                .filter(|property| property.name == name)
                .map(|property| property.val.to_string())
                .collect::<Vec<_>>()
        };
        let mut rules = format!(
            "DTSTART:{}Z\nRRULE:{}",
            named("DTSTART")[0],
            named("RRULE")[0]
        );
        // The `rrule` crate has no floating times: all of them are read as UTC.
        rules = rules.replace(";BYDAY", "Z;BYDAY");
        for but in named("EXDATE") {
            rules.push_str(&format!("\nEXDATE:{but}Z"));
        }
        let set: RRuleSet = rules.parse().unwrap();
        all.extend(set.all(1000).dates.iter().map(|date| date.naive_utc()));
        assert_eq!(event.components.len(), 1, "an alarm");
        assert_eq!(event.components[0].name, "VALARM");
    }
    all.sort();
    all
}

#[test]
fn another_program_reads_every_occurrence_of_the_autumn() {
    let (view, asked) = autumn();
    let rings = rings(&written(&view));
    assert_eq!(rings, asked.iter().copied().collect::<Vec<_>>());
    // Four a week for eight weeks, but for Thursday and Friday of the illness and one Tuesday.
    assert_eq!(rings.len(), 4 * 8 - 3);
}

#[test]
fn lines_are_folded_and_words_escaped() {
    let (view, _) = autumn();
    let text = written(&view);
    assert!(text.lines().count() > 20);
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains('\n'), "{line}");
    }
    let unfolded = parser::unfold(&text);
    assert!(
        unfolded.contains("SUMMARY:Mia 🦊: After snack 🍎\\, with commas\\; and \\\\ so on"),
        "{unfolded}"
    );
    assert!(unfolded.contains("DESCRIPTION:Bridges\\nSuperhero"));
    let calendar: Calendar = text.parse().unwrap();
    let summary = calendar
        .events()
        .next()
        .unwrap()
        .get_summary()
        .unwrap()
        .to_owned();
    assert!(
        summary.contains("commas; and \\ so on, for all"),
        "{summary}"
    );
}

#[test]
fn a_later_export_takes_the_place_of_an_earlier_one() {
    let (view, _) = autumn();
    let uids = |text: &str| -> Vec<String> {
        let calendar: Calendar = text.parse().unwrap();
        let uid = |event: &Event| event.get_uid().unwrap().to_owned();
        calendar.events().map(uid).collect()
    };
    let sequence = |text: &str| {
        let calendar: Calendar = text.parse().unwrap();
        calendar.events().next().unwrap().get_sequence().unwrap()
    };
    let early = written(&view);
    assert_eq!(early, written(&view), "nothing in it is drawn by lot");
    let late = text(&view, Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap());
    assert_eq!(uids(&early), uids(&late));
    assert_eq!(uids(&early).len(), 2);
    assert!(sequence(&late) > sequence(&early));
}

#[test]
fn the_file_is_there_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mia.ics");
    save(&path, "first").unwrap();
    save(&path, "second").unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "second");
    // Where a folder has the name already.
    let taken = folder.path().join("taken");
    std::fs::create_dir_all(taken.join("inside")).unwrap();
    assert!(save(&taken, "third").is_err());
    assert!(save(&folder.path().join("nowhere/mia.ics"), "third").is_err());
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 2, "no draft is left behind");
}

/// What a calendar holds after it was given these files, as RFC 5545 asks of it: of each event the
/// newest, and none that is off. As "uid", with how many times it still rings.
fn kept(files: &[String]) -> BTreeMap<String, usize> {
    let mut newest: BTreeMap<String, (u32, Event)> = BTreeMap::new();
    for file in files {
        let calendar: Calendar = file.parse().unwrap();
        for event in calendar.events() {
            let uid = event.get_uid().unwrap().to_owned();
            let sequence = event.get_sequence().unwrap();
            if newest.get(&uid).is_none_or(|(known, _)| *known < sequence) {
                newest.insert(uid, (sequence, event.clone()));
            }
        }
    }
    let stands = |event: &Event| event.get_status() != Some(EventStatus::Cancelled);
    let newest = newest.into_iter();
    newest
        .filter(|(_, (_, event))| stands(event))
        .map(|(uid, (_, event))| {
            let one = Calendar::new().push(event).done().to_string();
            (uid, rings(&one).len())
        })
        .collect()
}

#[test]
fn what_was_removed_rings_no_more_where_an_earlier_file_was_taken_in() {
    let (mut view, _) = autumn();
    let first = written(&view);
    let uids: Vec<_> = kept(std::slice::from_ref(&first)).into_keys().collect();
    assert_eq!(uids.len(), 2);
    // Friday has no time of its own any more.
    let gone = view.events.remove(0);
    view.taken_back.push(TakenBack {
        uid: gone.uid.clone(),
        title: gone.title,
        time: gone.time,
        first: gone.first,
    });
    let later = text(&view, Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap());
    let left = kept(&[first, later.clone()]);
    assert_eq!(left.len(), 1);
    assert!(!left.contains_key(&format!("{}@hep-hooray", gone.uid)));
    assert!(left.values().all(|rings| *rings > 20));
    // A calendar that does not know of STATUS has nothing to ring with, either.
    let unfolded = parser::unfold(&later);
    let calendar = parser::read_calendar(&unfolded).unwrap();
    let off: Vec<_> = calendar
        .components
        .iter()
        .filter(|event| event.properties.iter().any(|one| one.name == "STATUS"))
        .collect();
    assert_eq!(off.len(), 1);
    assert!(off[0].components.is_empty(), "no alarm");
    assert!(off[0].properties.iter().all(|one| one.name != "RRULE"));
}
