//! Power cuts and killed processes: what was reported as done is there, nothing is there by half.

use std::fs;

use hep_core::Error;
use hep_core::store::snapshot::{self, Why};

use super::another_app::{AnotherApp, Jail, Role};
use super::laptop::{Laptop, complete, completed, integrity, now};

#[test]
fn a_killed_app_has_lost_nothing_it_reported_and_left_nothing_by_half() {
    let laptop = Laptop::with_family();
    let mut before = 0;
    for kill_after in [1, 40, 3, 150, 17] {
        let mut app = AnotherApp::start(Role::Write, &laptop.dir(), Jail::Free);
        assert_eq!(app.next().as_deref(), Some("open"));
        for _ in 0..kill_after {
            app.next().unwrap();
        }
        let reported = app.kill().map_or(0, |last| last.parse().unwrap());
        let store = laptop.open().unwrap();
        assert_eq!(integrity(store.db()), "ok");
        let found = completed(store.db());
        assert!(found >= before.max(reported), "{found} of {reported}");
        before = found;
    }
}

#[test]
fn an_open_transaction_is_as_if_it_had_never_been() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    complete(store.db(), 1).unwrap();
    // More than the cache holds, so that the log has much of it.
    store
        .db()
        .execute_batch(
            "PRAGMA cache_size = 5; BEGIN;
             UPDATE child SET name = 'Nobody'; UPDATE reward SET name = 'Nothing';
             CREATE TABLE half AS
             WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 300)
             SELECT randomblob(2000) FROM n;",
        )
        .unwrap();
    let killed = laptop.after_power_cut();
    let store = killed.open().unwrap();
    assert_eq!(integrity(store.db()), "ok");
    assert_eq!(completed(store.db()), 1);
    let query = "SELECT count(*) FROM sqlite_schema, child WHERE child.name = 'Nobody'";
    let left: u32 = store.db().query_row(query, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn a_log_cut_anywhere_gives_everything_up_to_the_cut() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    (1..=80).for_each(|nth| complete(store.db(), nth).unwrap());
    let whole = laptop.after_power_cut();
    drop(store);
    let log = whole.dir().join("hep-hooray.sqlite-wal");
    let bytes = fs::read(&log).unwrap();
    let mut found = 0;
    for sector in (0..bytes.len() / 512).step_by(23) {
        let cut = whole.after_power_cut();
        fs::write(
            cut.dir().join("hep-hooray.sqlite-wal"),
            &bytes[..sector * 512],
        )
        .unwrap();
        let store = cut.open().unwrap();
        assert_eq!(integrity(store.db()), "ok");
        assert!(
            completed(store.db()) >= found,
            "more of the log gives no less"
        );
        found = completed(store.db());
    }
    assert!(found > 60);
    assert_eq!(completed(whole.open().unwrap().db()), 80);
}

#[test]
fn damage_that_a_crash_left_is_noticed_and_the_log_is_kept() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    (1..=20).for_each(|nth| complete(store.db(), nth).unwrap());
    let killed = laptop.after_power_cut();
    let mut bytes = fs::read(killed.file()).unwrap();
    // A page that the log does not bring anew.
    let page = bytes
        .windows(11)
        .position(|text| text == b"After snack")
        .unwrap()
        / 4096
        * 4096;
    bytes[page..page + 4096].fill(0xa5);
    fs::write(killed.file(), bytes).unwrap();
    assert!(matches!(killed.refuses(), Error::Damaged));
    assert!(killed.names().contains(&"hep-hooray.sqlite-wal".to_owned()));
}

#[test]
fn a_snapshot_cut_off_half_way_is_swept_away() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    let draft = snapshot::begin(&store, now(), Why::BeforeImport).unwrap();
    let killed = laptop.after_power_cut();
    drop((draft, store));
    assert!(killed.names().iter().any(|name| name.ends_with(".part")));
    drop(killed.open().unwrap());
    assert_eq!(
        killed.names(),
        [
            "hep-hooray.sqlite",
            "snapshots/2026-11-19T210500.000Z-day-start.sqlite"
        ]
    );
}

#[test]
fn a_restore_cut_off_half_way_can_be_done_again() {
    let laptop = Laptop::with_family();
    snapshot::take(&laptop.open().unwrap(), now(), Why::DayStart).unwrap();
    // The present file is set aside, the new one has not got its name yet.
    fs::copy(laptop.file(), laptop.dir().join("building.sqlite")).unwrap();
    let aside = laptop.dir().join("damaged-2026-11-19T210500.000Z.sqlite");
    fs::rename(laptop.file(), &aside).unwrap();
    assert!(matches!(laptop.refuses(), Error::Damaged));
    let good = snapshot::list(&laptop.dir()).unwrap();
    snapshot::restore(&laptop.dir(), &good[0].name, now()).unwrap();
    laptop.open().unwrap();
    assert!(aside.is_file());
}
