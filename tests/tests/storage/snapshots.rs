//! Taking good copies, thinning them, and going back to one.

use std::fs;
use std::path::PathBuf;

use hep_core::Error;
use hep_core::store::open::Store;
use hep_core::store::snapshot::{self, Why};
use rusqlite::Connection;

use super::laptop::{Laptop, at, complete, completed, integrity, now};

const MORNING: &str = "2026-11-19T210500.000Z-day-start.sqlite";

fn path(laptop: &Laptop, name: &str) -> PathBuf {
    laptop.dir().join("snapshots").join(name)
}

fn listed(laptop: &Laptop) -> Vec<String> {
    let list = snapshot::list(&laptop.dir()).unwrap();
    list.into_iter().map(|snapshot| snapshot.name).collect()
}

#[test]
fn a_snapshot_is_a_whole_database_that_says_when_and_why() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    complete(store.db(), 1).unwrap();
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    snapshot::take(&store, at("2026-11-19T21:06:00Z"), Why::BeforeRestore).unwrap();
    let list = snapshot::list(&laptop.dir()).unwrap();
    assert_eq!(
        listed(&laptop),
        ["2026-11-19T210600.000Z-before-restore.sqlite", MORNING]
    );
    assert_eq!(list[1].at, now().millis());
    let copy = Connection::open(path(&laptop, MORNING)).unwrap();
    assert_eq!(completed(&copy), 1);
    assert_eq!(integrity(&copy), "ok");
    drop((copy, store));
    assert_eq!(laptop.names().len(), 3, "nothing lies beside them");
}

#[test]
fn two_snapshots_of_one_moment_are_two() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    for _ in 0..3 {
        snapshot::take(&store, now(), Why::DayStart).unwrap();
    }
    assert_eq!(listed(&laptop).len(), 3);
}

#[test]
fn work_goes_on_while_a_copy_is_checked() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    let draft = snapshot::begin(&store, now(), Why::DayStart).unwrap();
    assert!(listed(&laptop).is_empty(), "not one yet");
    std::thread::scope(|both| {
        both.spawn(|| draft.keep().unwrap());
        complete(store.db(), 1).unwrap();
    });
    let copy = Connection::open(path(&laptop, MORNING)).unwrap();
    assert_eq!(completed(&copy), 0, "as it was when begun");
}

#[test]
fn one_is_due_once_a_day_by_the_clock_on_the_wall() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    let due = |utc| snapshot::due(&laptop.dir(), at(utc)).unwrap();
    assert!(due("2026-11-19T21:05:00Z"));
    // Thursday, 20:30 in New York: already Friday in UTC.
    snapshot::take(&store, at("2026-11-20T01:30:00Z"), Why::DayStart).unwrap();
    assert!(!due("2026-11-20T01:30:00Z"));
    assert!(!due("2026-11-20T04:59:59Z"));
    assert!(due("2026-11-20T05:00:00Z"), "midnight");
    assert!(
        due("2026-11-18T21:05:00Z"),
        "one from the future does not count"
    );
}

#[test]
fn a_year_of_snapshots_is_a_small_pile() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    for day in 0..365 {
        let mut now = at("2026-01-01T17:00:00Z");
        now.utc += std::time::Duration::from_secs(day * 86_400);
        // Copying a file is quicker than 365 checks; the last ones are real.
        if day < 355 {
            let name = format!("{}T170000.000Z-day-start.sqlite", now.date());
            fs::create_dir_all(laptop.dir().join("snapshots")).unwrap();
            fs::copy(laptop.file(), path(&laptop, &name)).unwrap();
        } else {
            snapshot::take(&store, now, Why::DayStart).unwrap();
        }
    }
    fs::write(path(&laptop, "my own copy.sqlite"), "mine").unwrap();
    let names: Vec<String> = laptop
        .names()
        .into_iter()
        .filter(|name| name.contains("Z-"))
        .collect();
    assert_eq!(names.len(), 12 + 10 + 9);
    assert!(names.last().unwrap().contains("2026-12-31"));
    assert!(path(&laptop, "my own copy.sqlite").is_file());
}

#[test]
fn a_clock_set_back_does_not_cost_the_fresh_one() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    for month in 1..=12 {
        for day in 1..=28 {
            let name = format!("2030-{month:02}-{day:02}T000000.000Z-day-start.sqlite");
            fs::create_dir_all(laptop.dir().join("snapshots")).unwrap();
            fs::write(path(&laptop, &name), "").unwrap();
        }
    }
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    assert!(path(&laptop, MORNING).is_file());
}

#[test]
fn only_good_ones_are_offered() {
    let laptop = Laptop::with_family();
    snapshot::take(&laptop.open().unwrap(), now(), Why::DayStart).unwrap();
    let good = fs::read(path(&laptop, MORNING)).unwrap();
    let mut rotten = good.clone();
    rotten[8192..12288].fill(0x5a);
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    for (name, content) in [
        ("2026-11-18T210500.000Z-day-start.sqlite", &rotten),
        ("2026-11-17T210500.000Z-day-start.sqlite", &newer),
        (
            "2026-11-16T210500.000Z-day-start.sqlite",
            &good[..good.len() / 2].to_vec(),
        ),
        ("2026-11-15T210500.000Z-day-start.sqlite", &Vec::new()),
        ("yesterday.sqlite", &good),
    ] {
        fs::write(path(&laptop, name), content).unwrap();
    }
    let before = laptop.content();
    assert_eq!(listed(&laptop), [MORNING]);
    assert_eq!(laptop.content(), before, "looking changes nothing");
}

#[test]
fn going_back_brings_everything_back_and_keeps_the_present_file_aside() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    complete(store.db(), 1).unwrap();
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    complete(store.db(), 2).unwrap();
    let killed = laptop.after_power_cut();
    let present = fs::read(killed.file()).unwrap();
    let mut damaged = present.clone();
    damaged[..4096].fill(0);
    fs::write(killed.file(), &damaged).unwrap();
    for _ in 0..2 {
        snapshot::restore(&killed.dir(), MORNING, now()).unwrap();
        let store = killed.open().unwrap();
        assert_eq!(completed(store.db()), 1);
        assert_eq!(integrity(store.db()), "ok");
    }
    let aside = |name: &str| fs::read(killed.dir().join(name)).unwrap();
    assert_eq!(aside("damaged-2026-11-19T210500.000Z.sqlite"), damaged);
    assert!(!aside("damaged-2026-11-19T210500.000Z.sqlite-wal").is_empty());
    assert!(!aside("damaged-2026-11-19T210500.001Z.sqlite").is_empty());
    assert!(path(&killed, MORNING).is_file(), "the snapshot stays");
    assert_eq!(killed.names().len(), 5, "{:?}", killed.names());
}

#[test]
fn going_back_to_what_is_not_there_or_not_good_changes_nothing() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    let restore = |name: &str| snapshot::restore(&laptop.dir(), name, now()).unwrap_err();
    assert!(matches!(restore(MORNING), Error::InUse));
    drop(store);
    fs::copy(laptop.file(), laptop.dir().join(MORNING)).unwrap();
    fs::write(
        path(&laptop, "2026-11-18T210500.000Z-day-start.sqlite"),
        "rubbish",
    )
    .unwrap();
    let before = laptop.content();
    for name in [
        "",
        "..",
        &format!("../{MORNING}"),
        "2026-11-19T210501.000Z-day-start.sqlite",
    ] {
        assert!(matches!(restore(name), Error::Gone), "{name}");
    }
    let damaged = restore("2026-11-18T210500.000Z-day-start.sqlite");
    assert!(matches!(damaged, Error::Damaged));
    assert_eq!(laptop.content(), before);
}

#[test]
fn damage_that_opening_does_not_see_is_found_by_the_day_s_snapshot() {
    let laptop = Laptop::with_family();
    let yesterday = at("2026-11-18T21:00:00Z");
    snapshot::take(&laptop.open().unwrap(), yesterday, Why::DayStart).unwrap();
    // The rewards moved, and an index that was hidden meanwhile has them in their old places.
    let hide = "PRAGMA writable_schema = ON;
                CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'reward_by_child';
                DELETE FROM sqlite_schema WHERE name = 'reward_by_child';";
    let show = "PRAGMA writable_schema = ON;
                INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden;";
    for sql in [hide, "UPDATE reward SET position = position + 7", show] {
        let db = Connection::open(laptop.file()).unwrap();
        db.execute_batch(sql).unwrap();
    }
    let store = laptop.open().unwrap();
    let taken = snapshot::take(&store, now(), Why::DayStart);
    assert!(matches!(taken, Err(Error::Damaged)), "{taken:?}");
    assert_eq!(listed(&laptop), ["2026-11-18T210000.000Z-day-start.sqlite"]);
}

#[test]
fn starting_over_keeps_everything_aside() {
    let laptop = Laptop::with_family();
    snapshot::take(&laptop.open().unwrap(), now(), Why::DayStart).unwrap();
    fs::write(laptop.file(), "damaged").unwrap();
    snapshot::start_over(&laptop.dir(), now()).unwrap();
    assert!(laptop.open().is_ok());
    assert_eq!(
        laptop.names(),
        [
            &format!("damaged-2026-11-19T210500.000Z-snapshots/{MORNING}"),
            "damaged-2026-11-19T210500.000Z.sqlite",
            "hep-hooray.sqlite",
        ]
    );
}

#[test]
fn of_an_erased_child_no_byte_is_left() {
    let laptop = Laptop::with_family();
    let trace = |laptop: &Laptop| {
        let found = |content: &Vec<u8>| content.windows(7).any(|text| text == b"Zebulon");
        laptop.content().values().any(found)
    };
    let store = laptop.open().unwrap();
    let write = |sql: &str| store.db().execute_batch(sql).unwrap();
    write(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3000)
         INSERT INTO pause (id, child_id, kind, from_day, to_day, note)
         SELECT randomblob(16), (SELECT id FROM child LIMIT 1), 'sick', '2026-01-01', '2026-01-02',
             'Zebulon coughs ' || hex(randomblob(n % 90)) FROM n;",
    );
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    drop(store);
    snapshot::restore(&laptop.dir(), MORNING, now()).unwrap();
    let store = laptop.open().unwrap();
    assert!(trace(&laptop));
    erase(&laptop, &store);
    assert!(!trace(&laptop));
    assert_eq!(listed(&laptop).len(), 1);
}

fn erase(laptop: &Laptop, store: &Store) {
    snapshot::erase_all(&laptop.dir()).unwrap();
    store
        .db()
        .execute("DELETE FROM pause WHERE note LIKE 'Zebulon%'", [])
        .unwrap();
    store.scrub().unwrap();
    snapshot::take(store, now(), Why::DayStart).unwrap();
}
