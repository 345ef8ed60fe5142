//! A laptop with a data folder, and ways to look at the folder from outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use hep_core::model::day::{Now, Steady, Zone};
use hep_core::store::open::{FILE, Store};
use hep_core::{Error, Result};
use rusqlite::{Connection, params};
use tempfile::TempDir;
use uuid::Uuid;

/// What the Rivera family's file holds, in SQL.
pub(crate) const FAMILY: &str = include_str!("../../fixtures/schema-1.sql");

/// The name that the app's lock has in the folder; it is no part of the data.
const LOCK: &str = "hep-hooray.lock";

pub(crate) struct Laptop {
    disk: TempDir,
}

impl Laptop {
    /// With no data folder yet.
    pub(crate) fn new() -> Self {
        let disk = tempfile::tempdir().unwrap();
        Self { disk }
    }

    /// With the Rivera family's data, closed.
    pub(crate) fn with_family() -> Self {
        let laptop = Self::new();
        laptop.open().unwrap().db().execute_batch(FAMILY).unwrap();
        laptop
    }

    /// With a data folder in which these files lie.
    pub(crate) fn with_files(files: &[(&str, &[u8])]) -> Self {
        let laptop = Self::new();
        fs::create_dir(laptop.dir()).unwrap();
        for (name, content) in files {
            fs::write(laptop.dir().join(name), content).unwrap();
        }
        laptop
    }

    /// The data folder.
    pub(crate) fn dir(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    /// The data file.
    pub(crate) fn file(&self) -> PathBuf {
        self.dir().join(FILE)
    }

    pub(crate) fn open(&self) -> Result<Store> {
        Store::open(&self.dir(), now())
    }

    /// The error that opening gives. Fails when it changes anything.
    #[track_caller]
    pub(crate) fn refuses(&self) -> Error {
        let before = self.content();
        let error = self.open().expect_err("opened");
        assert_eq!(self.content(), before, "{error:?}: left untouched");
        error
    }

    /// Every file of the data folder.
    pub(crate) fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut content = BTreeMap::new();
        read(&self.dir(), &mut content);
        content.retain(|path, _| path.file_name().is_some_and(|name| name != LOCK));
        content
    }

    /// The names of the data folder's files, folders with a slash.
    pub(crate) fn names(&self) -> Vec<String> {
        let start = self.dir();
        let relative = |path: PathBuf| path.strip_prefix(&start).unwrap().display().to_string();
        self.content().into_keys().map(relative).collect()
    }

    /// The laptop that a power cut at this moment would leave: what was not written is lost, what
    /// was is all there.
    pub(crate) fn after_power_cut(&self) -> Self {
        let other = Self::new();
        let at = |path: &Path| {
            other
                .disk
                .path()
                .join(path.strip_prefix(&self.disk).unwrap())
        };
        for (path, content) in self.content() {
            fs::create_dir_all(at(path.parent().unwrap())).unwrap();
            fs::write(at(&path), content).unwrap();
        }
        other
    }
}

fn read(dir: &Path, content: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, content);
        } else {
            content.insert(path.clone(), fs::read(path).unwrap());
        }
    }
}

/// Thursday, 19 November 2026, 16:05 in New York.
pub(crate) fn now() -> Now {
    at("2026-11-19T21:05:00Z")
}

/// That moment, for a family in New York.
pub(crate) fn at(utc: &str) -> Now {
    Now {
        utc: utc.parse().unwrap(),
        zone: Zone::America__New_York,
        steady: Steady {
            run: Uuid::from_u128(1),
            elapsed: Duration::from_secs(60),
        },
    }
}

/// The `nth` completion of Mia's bridges, and a word about it, in one transaction.
pub(crate) fn complete(db: &Connection, nth: u32) -> rusqlite::Result<()> {
    let [mia, bridges] = [1, 0x21].map(|number| id(0x01a1_2842_5c00, number));
    let completion = id(0x01a2_0000_0000, nth);
    let act = db.unchecked_transaction()?;
    act.execute(
        "INSERT INTO completion (id, child_id, exercise_id, day, nth, sets, reps, seconds, sticker, by, why, at, zone)
         VALUES (?, ?, ?, '2026-11-19', ?, 3, 30, 0, 'fox', 'child', '', 0, 'America/New_York')",
        params![completion, mia, bridges, nth + 1],
    )?;
    act.execute(
        "INSERT INTO remark (completion_id, effort, at) VALUES (?, 'easy', 0)",
        [completion],
    )?;
    act.commit()
}

/// How many of [`complete`]'s are there. Fails when one is there by half or one is missing.
#[track_caller]
pub(crate) fn completed(db: &Connection) -> u32 {
    let (count, last, remarks) = db
        .query_row(
            "SELECT count(*), coalesce(max(nth), 1), (SELECT count(*) FROM remark WHERE at = 0)
             FROM completion WHERE day = '2026-11-19'",
            [],
            |row| Ok((row.get(0)?, row.get::<_, u32>(1)?, row.get::<_, u32>(2)?)),
        )
        .unwrap();
    assert_eq!(count, last.max(1) - 1, "none in between is missing");
    assert_eq!(count, remarks, "none is there by half");
    count
}

/// What SQLite finds when it reads everything twice.
pub(crate) fn integrity(db: &Connection) -> String {
    db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .unwrap()
}

fn id(millis: u64, number: u32) -> [u8; 16] {
    let id = u128::from(millis) << 80 | 0x7000_8000_0000_0000_0000 | u128::from(number);
    id.to_be_bytes()
}
