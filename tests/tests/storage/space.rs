//! Full disks and folders that cannot be written.

use std::fs;

use hep_core::Error;
use hep_core::store::snapshot::{self, Why};

use super::another_app::{AnotherApp, Jail, Role, can_mount};
use super::laptop::{Laptop, complete, completed, integrity, now};

/// How it ends for an app that is shut in.
fn said_last(role: Role, laptop: &Laptop, jail: Jail<'_>) -> String {
    let mut app = AnotherApp::start(role, &laptop.dir(), jail);
    std::iter::from_fn(|| app.next()).last().unwrap()
}

#[test]
fn a_full_disk_stops_the_act_and_harms_nothing() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    let pages: u32 = store
        .db()
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    let full = |pages: u32| {
        let set = format!("PRAGMA max_page_count = {pages}");
        store.db().query_row(&set, [], |_| Ok(())).unwrap();
    };
    full(pages);
    let fits = (1..).find_map(|nth| Some((nth - 1, complete(store.db(), nth).err()?)));
    let (fits, error) = fits.unwrap();
    assert!(matches!(Error::from(error), Error::Unwritable(_)));
    assert_eq!(completed(store.db()), fits);
    assert_eq!(integrity(store.db()), "ok");
    full(pages + 100);
    complete(store.db(), fits + 1).unwrap();
}

#[test]
fn a_disk_without_room_for_a_new_file_is_left_empty() {
    let laptop = Laptop::new();
    let said = said_last(Role::Open, &laptop, Jail::SmallFiles(64));
    assert!(said.starts_with("Unwritable"), "{said}");
    assert!(laptop.names().is_empty(), "{:?}", laptop.names());
    laptop.open().unwrap();
}

#[test]
fn a_disk_that_fills_up_while_writing_keeps_what_was_reported() {
    let laptop = Laptop::with_family();
    let mut app = AnotherApp::start(Role::Write, &laptop.dir(), Jail::SmallFiles(600));
    let said: Vec<String> = std::iter::from_fn(|| app.next()).collect();
    assert!(said.last().unwrap().starts_with("Unwritable"), "{said:?}");
    let store = laptop.open().unwrap();
    assert_eq!(integrity(store.db()), "ok");
    // "open" first, the error last, and a report of each completion in between.
    assert_eq!(completed(store.db()) as usize, said.len() - 2);
}

#[test]
fn a_disk_that_fills_up_during_a_snapshot_keeps_the_earlier_ones_and_no_rubbish() {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    snapshot::take(&store, now(), Why::DayStart).unwrap();
    (1..=500).for_each(|nth| complete(store.db(), nth).unwrap());
    drop(store);
    let size = fs::metadata(laptop.file()).unwrap().len();
    let before = laptop.content();
    let jail = Jail::SmallFiles(size as u32 / 1024 - 40);
    let said = said_last(Role::Snapshot, &laptop, jail);
    assert!(said.starts_with("Err(Unwritable"), "{said}");
    assert_eq!(laptop.content(), before);
}

#[test]
fn a_really_full_disk_is_told_and_nothing_is_lost() {
    if !can_mount() {
        return;
    }
    // A small disk with the family's data on it, which the app fills by writing.
    let laptop = Laptop::with_family();
    let (dir, home) = (laptop.dir(), laptop.dir().with_extension("home"));
    fs::rename(&dir, &home).unwrap();
    fs::create_dir(&dir).unwrap();
    let (dir, home) = (dir.display(), home.display());
    let mount = format!("mount -t tmpfs -o size=700k none {dir} && cp {home}/* {dir}");
    let said = said_last(Role::Write, &laptop, Jail::Mounted(&mount));
    assert!(said.starts_with("Unwritable"), "{said}");
    let mount = format!("mount -t tmpfs -o size=16k none {dir}");
    let said = said_last(Role::Open, &laptop, Jail::Mounted(&mount));
    assert!(said.starts_with("Unwritable"), "{said}");
}

#[test]
fn a_read_only_disk_is_told_and_left_alone() {
    if !can_mount() {
        return;
    }
    let laptop = Laptop::with_family();
    let before = laptop.content();
    let dir = laptop.dir().display().to_string();
    let mount = format!("mount --bind {dir} {dir} && mount -o remount,bind,ro {dir}");
    let said = said_last(Role::Open, &laptop, Jail::Mounted(&mount));
    assert!(said.starts_with("Unwritable"), "{said}");
    assert_eq!(laptop.content(), before);
}

/// A folder that belongs to somebody else. An administrator may write in any, but not on a disk that
/// is read-only.
#[test]
fn a_folder_one_may_not_write_in_is_told_and_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let laptop = Laptop::new();
    fs::create_dir(laptop.dir()).unwrap();
    let may = |mode| fs::set_permissions(laptop.dir(), fs::Permissions::from_mode(mode)).unwrap();
    may(0o500);
    let said = if fs::write(laptop.dir().join("try"), "").is_err() {
        said_last(Role::Open, &laptop, Jail::Free)
    } else if can_mount() {
        fs::remove_file(laptop.dir().join("try")).unwrap();
        let mount = format!("mount -t tmpfs -o ro none {}", laptop.dir().display());
        said_last(Role::Open, &laptop, Jail::Mounted(&mount))
    } else {
        return;
    };
    assert!(said.starts_with("Unwritable"), "{said}");
    may(0o700);
    assert!(laptop.names().is_empty(), "{:?}", laptop.names());
    laptop.open().unwrap();
}
