//! Invariants 9 and 11: a reminder is claimed once, and everything has an id of its own.

use std::time::Duration;

use hep_core::error::{Field, Problem};
use hep_core::model::anchor::AnchorDetails;
use hep_core::model::day::Weekday;
use hep_core::model::place::PlaceDetails;
use hep_core::model::question::{Asked, QuestionDetails};
use hep_core::model::reminder::DeliveryOutcome;
use hep_core::model::reward::Offered;
use hep_core::{App, Error, ParentAction};
use hep_tests::details;
use hep_tests::story::Story;
use hep_tests::when::day;

use super::{a_full_week, everything};

#[test]
fn invariant_9_an_occurrence_is_claimed_once_before_it_is_shown() {
    let mut mia = a_full_week();
    let facts = |mia: &Story, sql| mia.facts().number(sql);
    let (deliveries, fates) = ("SELECT count(*) FROM delivery", "SELECT count(*) FROM fate");
    mia.tell("Mon 19 Oct 15:59  show who");
    mia.app.claim_due(mia.now).unwrap();
    let before = (facts(&mia, deliveries), facts(&mia, fates));
    mia.tell("Mon 19 Oct 16:00  show who");
    let notices = mia.app.claim_due(mia.now).unwrap();
    assert_eq!(notices.len(), 1);
    // The claim is on the disk, and says nothing yet of what became of it.
    assert_eq!(
        (facts(&mia, deliveries), facts(&mia, fates)),
        (before.0 + 1, before.1)
    );
    // Nobody else gets it: not the next tick, not after a crash, not a second copy of the app.
    assert_eq!(mia.app.claim_due(mia.now).unwrap(), []);
    mia.now.steady.elapsed += Duration::from_secs(10);
    assert_eq!(mia.app.claim_due(mia.now).unwrap(), []);
    assert!(matches!(
        App::open(mia.home.path(), mia.now),
        Err(Error::InUse)
    ));
    let mut mia = mia.restart();
    assert_eq!(mia.app.claim_due(mia.now).unwrap(), []);
    // What the file itself says to a second claim.
    let again = mia.facts().db.execute_batch(
        "INSERT INTO delivery SELECT randomblob(16), reminder_id, child_id, date, time, title, moves, timing, claimed_at
         FROM delivery",
    );
    assert!(again.unwrap_err().to_string().contains("a claim is a fact"));
    // What became of it is recorded, once.
    for _ in 0..2 {
        mia.app
            .record_delivery(&notices[0].deliveries, DeliveryOutcome::Shown, mia.now)
            .unwrap();
    }
    assert_eq!(facts(&mia, fates), before.1 + 1);
}

#[test]
fn invariant_11_ids_are_uuids_of_version_7() {
    let mut mia = everything();
    let facts = mia.facts();
    // Wherever a row has an id of its own; a moment of the day has one in words or in letters.
    let mut named = Vec::new();
    for table in facts.dump().into_keys() {
        let own = facts.number(&format!(
            "SELECT count(*) FROM pragma_table_info('{table}') WHERE name = 'id' AND type = 'BLOB'"
        ));
        if own > 0 {
            named.push(table);
        }
    }
    assert!(named.len() > 14, "only {named:?}");
    for table in named {
        let rows = facts.number(&format!("SELECT count(*) FROM {table}"));
        // Version 7, variant 10, and the moment it was made in the first six bytes.
        let made = facts.number(&format!(
            "SELECT count(*) FROM {table} WHERE length(id) = 16 AND substr(hex(id), 13, 1) = '7'
             AND substr(hex(id), 17, 1) IN ('8', '9', 'A', 'B')"
        ));
        assert!(rows > 0, "{table} is empty");
        assert_eq!(made, rows, "{table}");
    }
    // Those that refer to another row name one of these.
    assert_eq!(
        facts.number("SELECT count(*) FROM pragma_foreign_key_check"),
        0
    );
    let at = facts.number("SELECT at FROM completion ORDER BY id LIMIT 1");
    let named: String = facts
        .db
        .query_row(
            "SELECT substr(hex(id), 1, 12) FROM completion ORDER BY id LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(i64::from_str_radix(&named, 16).unwrap() / 1000, at / 1000);

    // What a screen made otherwise is not taken.
    let now = mia.now;
    let child = mia.children["Mia"];
    let four = "9f0c5e0a-3b1d-4c1e-9b7a-2f3d4c5b6a79";
    let refused = [
        ParentAction::SetChild {
            child: four.parse().unwrap(),
            details: details::child("Leo"),
        },
        ParentAction::SetProgram {
            program: four.parse().unwrap(),
            details: details::program(child, day("12 Oct")),
        },
        ParentAction::SetExercise {
            program: mia.programs["Mia's physical"],
            exercise: four.parse().unwrap(),
            details: details::exercise("Squats", details::reps(1, 1), details::any(1)),
        },
        ParentAction::SetPause {
            pause: four.parse().unwrap(),
            details: details::pause(child, day("12 Oct"), day("12 Oct")),
        },
        ParentAction::SetReward {
            reward: four.parse().unwrap(),
            details: details::reward(child, "Film", 1),
        },
        ParentAction::SetReminder {
            reminder: four.parse().unwrap(),
            details: details::reminder(child, "Bed", &[now.time()], &Weekday::ALL),
        },
        ParentAction::SetJar {
            jar: four.parse().unwrap(),
            details: details::jar(&[child], 5),
        },
        ParentAction::SetPlace {
            place: four.parse().unwrap(),
            details: PlaceDetails {
                name: "Garden".into(),
                picture: "popcorn".into(),
                offered: Offered::Yes,
            },
        },
        ParentAction::SetAnchor {
            anchor: four.into(),
            details: AnchorDetails {
                name: Some("Lunch".into()),
                picture: "popcorn".into(),
                offered: Offered::Yes,
            },
        },
        ParentAction::SetQuestion {
            question: four.parse().unwrap(),
            details: QuestionDetails {
                child,
                question: "More?".into(),
                asked: Asked::NotYet,
                answer: String::new(),
            },
            kept: None,
        },
        ParentAction::StartNext {
            after: mia.programs["Mia's physical"],
            program: four.parse().unwrap(),
            details: details::program(child, day("12 Oct")),
            exercises: Vec::new(),
        },
    ];
    let before = mia.facts().dump();
    for action in refused {
        let error = mia.try_mum(action).unwrap_err();
        assert!(
            matches!(error, Error::Invalid(Field::Id, Problem::Unknown)),
            "{error:?}"
        );
    }
    assert_eq!(mia.facts().dump(), before);
}
