//! Files that are not opened, and stay as they are.

use hep_core::Error;
use hep_core::store::open::{FILE, SCHEMA};
use hep_core::store::snapshot::{self, Why};
use rusqlite::Connection;

use super::laptop::{Laptop, completed, now};

#[test]
fn an_empty_file_is_a_new_one() {
    let laptop = Laptop::with_files(&[(FILE, b"")]);
    assert_eq!(completed(laptop.open().unwrap().db()), 0);
}

#[test]
fn a_file_that_is_gone_or_empty_is_not_silently_begun_anew_when_there_is_a_snapshot() {
    let laptop = Laptop::with_family();
    snapshot::take(&laptop.open().unwrap(), now(), Why::DayStart).unwrap();
    std::fs::write(laptop.file(), "").unwrap();
    assert!(matches!(laptop.refuses(), Error::Damaged));
    std::fs::remove_file(laptop.file()).unwrap();
    assert!(matches!(laptop.refuses(), Error::Damaged));
}

#[test]
fn a_log_without_its_file_is_kept() {
    let laptop = Laptop::with_files(&[("hep-hooray.sqlite-wal", b"something")]);
    assert!(matches!(laptop.refuses(), Error::Damaged));
}

#[test]
fn what_is_no_database_is_damaged() {
    let contents: [&[u8]; 6] = [
        b"x",
        b"SQLite format 3\0",
        b"<html>A page that says the download failed</html>",
        b"\x89PNG\r\n\x1a\n and so on, for longer than a header of one hundred bytes, which this line makes sure of",
        &[0; 100],
        &[0; 65536],
    ];
    for content in contents {
        let laptop = Laptop::with_files(&[(FILE, content)]);
        assert!(matches!(laptop.refuses(), Error::Damaged), "{content:?}");
    }
}

#[test]
fn another_program_s_database_is_foreign() {
    for mark in ["", "PRAGMA application_id = 0x0F055112"] {
        let laptop = Laptop::with_files(&[]);
        let other = Connection::open(laptop.file()).unwrap();
        let chart = "CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup');";
        other.execute_batch(&format!("{mark}; {chart}")).unwrap();
        drop(other);
        assert!(matches!(laptop.refuses(), Error::Foreign));
    }
}

#[test]
fn what_another_program_left_unfinished_is_not_touched() {
    // In the middle of its write, with a journal to roll back from; and with a log to bring in.
    for mode in ["DELETE", "WAL"] {
        let laptop = Laptop::with_files(&[]);
        let other = Connection::open(laptop.file()).unwrap();
        other.pragma_update(None, "journal_mode", mode).unwrap();
        other
            .execute_batch(
                "PRAGMA cache_size = 1; CREATE TABLE recipe (name BLOB);
                 WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 50)
                 INSERT INTO recipe SELECT randomblob(3000) FROM n;
                 BEGIN; UPDATE recipe SET name = randomblob(3000);",
            )
            .unwrap();
        let cut = laptop.after_power_cut();
        assert_eq!(cut.names().len(), if mode == "WAL" { 3 } else { 2 });
        assert!(matches!(cut.refuses(), Error::Foreign));
    }
}

#[test]
fn a_newer_file_is_refused() {
    for version in [SCHEMA as i64 + 1, 4711, i64::from(i32::MAX), -1] {
        let laptop = Laptop::with_family();
        let newer = Connection::open(laptop.file()).unwrap();
        newer.pragma_update(None, "user_version", version).unwrap();
        drop(newer);
        assert!(matches!(laptop.refuses(), Error::Newer), "{version}");
    }
}

#[test]
fn a_file_whose_log_alone_says_that_it_is_newer_is_refused() {
    let laptop = Laptop::with_family();
    let newer = laptop.open().unwrap();
    let version = SCHEMA as i64 + 1;
    newer
        .db()
        .pragma_update(None, "user_version", version)
        .unwrap();
    let killed = laptop.after_power_cut();
    assert!(matches!(killed.refuses(), Error::Newer));
}

#[test]
fn a_file_of_no_version_is_damaged() {
    let laptop = Laptop::with_family();
    let wrong = Connection::open(laptop.file()).unwrap();
    wrong.pragma_update(None, "user_version", 0).unwrap();
    drop(wrong);
    assert!(matches!(laptop.refuses(), Error::Damaged));
}
