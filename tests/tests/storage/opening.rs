//! Opening what is there, or nothing.

use hep_core::Error;
use hep_core::store::open::SCHEMA;
use rusqlite::types::FromSql;

use super::laptop::{Laptop, complete, completed, integrity};

#[test]
fn a_new_folder_gets_a_whole_file_and_nothing_else() {
    let laptop = Laptop::new();
    let store = laptop.open().unwrap();
    assert_eq!(completed(store.db()), 0);
    assert_eq!(integrity(store.db()), "ok");
    drop(store);
    assert_eq!(laptop.names(), ["hep-hooray.sqlite"]);
}

#[cfg(unix)]
#[test]
fn the_folder_is_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;

    let laptop = Laptop::new();
    laptop.open().unwrap();
    let mode = laptop.dir().metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn the_connection_is_as_the_design_has_it() {
    let laptop = Laptop::new();
    let store = laptop.open().unwrap();
    fn pragma<T: FromSql>(store: &hep_core::store::open::Store, name: &str) -> T {
        let asked = store.db().pragma_query_value(None, name, |row| row.get(0));
        asked.unwrap()
    }
    assert_eq!(pragma::<String>(&store, "journal_mode"), "wal");
    assert_eq!(pragma::<String>(&store, "locking_mode"), "exclusive");
    assert_eq!(pragma::<i64>(&store, "synchronous"), 2, "full");
    assert_eq!(pragma::<i64>(&store, "application_id"), 0x4845_5048);
    assert_eq!(pragma::<i64>(&store, "user_version"), SCHEMA as i64);
    assert!(pragma::<bool>(&store, "foreign_keys"));
    assert!(pragma::<bool>(&store, "cell_size_check"));
    assert!(pragma::<bool>(&store, "secure_delete"));
    assert!(!pragma::<bool>(&store, "trusted_schema"));
}

#[test]
fn a_restart_keeps_everything() {
    let laptop = Laptop::with_family();
    for nth in 1..=20 {
        let store = laptop.open().unwrap();
        complete(store.db(), nth).unwrap();
    }
    assert_eq!(completed(laptop.open().unwrap().db()), 20);
    assert_eq!(laptop.names(), ["hep-hooray.sqlite"]);
}

#[test]
fn opening_and_closing_writes_nothing() {
    let laptop = Laptop::with_family();
    let before = laptop.content();
    drop(laptop.open().unwrap());
    assert_eq!(laptop.content(), before);
}

#[test]
fn a_second_copy_of_the_app_is_kept_out_and_disturbs_nothing() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    assert!(matches!(laptop.open(), Err(Error::InUse)));
    complete(store.db(), 1).unwrap();
    assert!(matches!(laptop.open(), Err(Error::InUse)));
    drop(store);
    assert_eq!(completed(laptop.open().unwrap().db()), 1);
}

#[cfg(unix)]
#[test]
fn two_processes_cannot_both_have_the_data() {
    use super::another_app::{AnotherApp, Jail, Role};

    let laptop = Laptop::with_family();
    let mut first = AnotherApp::start(Role::Hold, &laptop.dir(), Jail::Free);
    assert_eq!(first.next().as_deref(), Some("open"));
    assert!(matches!(laptop.open(), Err(Error::InUse)));
    first.kill();
    let store = laptop.open().unwrap();
    let mut second = AnotherApp::start(Role::Open, &laptop.dir(), Jail::Free);
    assert_eq!(second.next().as_deref(), Some("InUse"));
    drop(store);
}

#[cfg(unix)]
#[test]
fn of_four_first_starts_at_once_one_makes_the_file() {
    use super::another_app::{AnotherApp, Jail, Role};

    let laptop = Laptop::new();
    let start = |_| AnotherApp::start(Role::Hold, &laptop.dir(), Jail::Free);
    let mut apps: Vec<AnotherApp> = (0..4).map(start).collect();
    let mut said: Vec<String> = apps.iter_mut().filter_map(AnotherApp::next).collect();
    said.sort();
    assert_eq!(said, ["InUse", "InUse", "InUse", "open"]);
}

#[test]
fn another_program_that_reads_the_file_is_waited_for_only_shortly() {
    let laptop = Laptop::with_family();
    let reader = rusqlite::Connection::open(laptop.file()).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM child")
        .unwrap();
    assert!(matches!(laptop.open(), Err(Error::InUse)));
    drop(reader);
    laptop.open().unwrap();
}

#[test]
fn a_start_that_was_cut_off_while_building_leaves_nothing_behind() {
    let laptop = Laptop::with_files(&[
        ("building.sqlite", b"SQLite format 3\0 half of it"),
        ("building.sqlite-wal", b"rubbish"),
    ]);
    drop(laptop.open().unwrap());
    assert_eq!(laptop.names(), ["hep-hooray.sqlite"]);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_left_alone() {
    let laptop = Laptop::new();
    std::fs::write(laptop.dir(), "my shopping list").unwrap();
    assert!(matches!(laptop.open(), Err(Error::Unwritable(_))));
    assert_eq!(std::fs::read(laptop.dir()).unwrap(), b"my shopping list");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_left_alone() {
    let laptop = Laptop::new();
    std::fs::create_dir_all(laptop.file().join("photos")).unwrap();
    assert!(matches!(laptop.refuses(), Error::Unwritable(_)));
    assert!(laptop.file().join("photos").is_dir());
}
