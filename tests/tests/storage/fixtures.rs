//! A database of every schema there ever was, kept for ever: each still opens.
//!
//! While the newest schema is not released, its fixture is written anew after each change:
//! `cargo test -p hep-tests --test storage -- --ignored write_the_newest_fixture`

use std::fs;
use std::path::PathBuf;

use hep_core::App;
use hep_core::model::pin::Pin;
use hep_core::store::gate;
use hep_core::store::open::{FILE, SCHEMA};
use rusqlite::Connection;

use super::laptop::{FAMILY, Laptop, integrity, now};

fn fixture(version: usize) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/schema-{version}.sqlite"))
}

/// Everything that is in a schema, and how it is written.
fn schema(db: &Connection) -> Vec<(String, Option<String>)> {
    let mut all = db
        .prepare("SELECT type || ' ' || name, sql FROM sqlite_schema ORDER BY 1")
        .unwrap();
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_file_of_every_schema_opens_and_is_like_a_new_one() {
    let fresh = Laptop::new();
    let fresh = schema(fresh.open().unwrap().db());
    for version in 1..=SCHEMA {
        let kept = fs::read(fixture(version)).unwrap();
        let laptop = Laptop::with_files(&[(FILE, &kept)]);
        let store = laptop.open().unwrap();
        assert_eq!(
            schema(store.db()),
            fresh,
            "of schema {version}; see the head of this file"
        );
        assert_eq!(integrity(store.db()), "ok");
        let mut orphans = store.db().prepare("PRAGMA foreign_key_check").unwrap();
        assert!(!orphans.exists([]).unwrap());
    }
}

#[test]
fn every_screen_of_a_family_from_then_can_be_shown() {
    for version in 1..=SCHEMA {
        let kept = fs::read(fixture(version)).unwrap();
        let laptop = Laptop::with_files(&[(FILE, &kept)]);
        let mut app = App::open(&laptop.dir(), now()).unwrap();
        let unlocked = app.unlock("4711", now()).unwrap();
        let faces = app.who(now()).unwrap().faces;
        assert_eq!(faces.len(), 4);
        for day in ["2026-10-12", "2026-10-31", "2026-11-09", "2026-11-18"] {
            let day = day.parse().unwrap();
            for child in faces.iter().map(|face| face.face.id) {
                app.chart(child, Some(day), now()).unwrap();
                app.day(&unlocked, child, day, now()).unwrap();
            }
        }
        for child in faces.iter().map(|face| face.face.id) {
            app.today(child, now()).unwrap();
            app.rewards(child, now()).unwrap();
            app.programs(&unlocked, child, now()).unwrap();
            app.rewards_of(&unlocked, child, now()).unwrap();
            app.reminders(&unlocked, child, now()).unwrap();
        }
        let mia = faces[0].face.id;
        assert_eq!(app.rewards_of(&unlocked, mia, now()).unwrap().earned, 3 + 2);
        assert_eq!(app.rewards(mia, now()).unwrap().balance, 3 + 2 - 2);
        app.family(&unlocked, now()).unwrap();
        app.unanswered(now()).unwrap();
        app.claim_due(now()).unwrap();
    }
}

#[test]
#[ignore = "writes tests/fixtures, for a change of a schema that is not released"]
fn write_the_newest_fixture() {
    let laptop = Laptop::new();
    let store = laptop.open().unwrap();
    store.db().execute_batch(FAMILY).unwrap();
    gate::set(store.db(), &Pin::new("4711").unwrap()).unwrap();
    drop(store);
    fs::copy(laptop.file(), fixture(SCHEMA)).unwrap();
}
