//! Good copies of the data file, and going back to one.
//!
//! They lie in `snapshots/`, each a database of its own, named by the UTC time it was taken and
//! why. One gets its name only when it was read back whole and is on the disk.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::check::{self, Depth};
use super::open::{self, FILE, Store};
use super::{disk, stamp, thin};
use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::snapshot::Snapshot;

/// Under this name the present file is kept aside, followed by when.
const ASIDE: &str = "damaged-";

/// What a copy is called until it is known to be good.
const DRAFT: &str = "part";

/// Why a snapshot is taken; its name says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The day's first start.
    DayStart,
    /// A newer version of the app is about to change the schema.
    BeforeMigration,
    /// An earlier snapshot is about to be brought back.
    BeforeRestore,
    /// Another family's data is about to come in.
    BeforeImport,
}

/// A copy that has yet to be checked. It is gone when dropped.
#[derive(Debug)]
#[must_use = "a copy becomes a snapshot when it is kept"]
pub struct Draft {
    file: PathBuf,
    becomes: PathBuf,
}

/// The snapshots that can be gone back to, newest first. Each is read whole; those that are not
/// sound, not ours or newer than this app are left out.
pub fn list(dir: &Path) -> Result<Vec<Snapshot>> {
    let sound = |name: &str| check::snapshot(&folder(dir).join(name), Depth::Rows).is_ok();
    let named = named(&folder(dir))?.into_iter();
    Ok(named
        .map(|(_, snapshot)| snapshot)
        .filter(|snapshot| sound(&snapshot.name))
        .collect())
}

/// Whether none has been taken yet today, on the family's wall clock.
pub fn due(dir: &Path, now: Now) -> Result<bool> {
    let today = i64::from(now.time().minutes()) * 60_000 + now.millis().rem_euclid(60_000);
    // One that lies in the future was taken while the clock was wrong.
    let taken = now.millis() - today..=now.millis();
    Ok(!named(&folder(dir))?
        .iter()
        .any(|(_, snapshot)| taken.contains(&snapshot.at)))
}

/// Takes a snapshot: [`begin`] and [`Draft::keep`] in one.
pub fn take(store: &Store, now: Now, why: Why) -> Result<()> {
    begin(store, now, why)?.keep()
}

/// Copies the data as it is now. Only this needs the store; [`Draft::keep`], which takes longer,
/// can go on beside the family's taps.
pub fn begin(store: &Store, now: Now, why: Why) -> Result<Draft> {
    let folder = folder(&store.dir);
    disk::make_private(&folder)?;
    let why = match why {
        Why::DayStart => "day-start",
        Why::BeforeMigration => "before-migration",
        Why::BeforeRestore => "before-restore",
        Why::BeforeImport => "before-import",
    };
    let becomes = stamp::free(now, |stamp| folder.join(format!("{stamp}-{why}.sqlite")))?;
    let file = becomes.with_extension(DRAFT);
    disk::write_database(&file, "DELETE", |to| copy(&store.db, to))?;
    Ok(Draft { file, becomes })
}

impl Draft {
    /// Reads the copy back, gives it its name and thins out the older ones.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is not sound. It was copied page by page, so then the data file
    /// is not sound either.
    pub fn keep(self) -> Result<()> {
        check::snapshot(&self.file, Depth::Indexes)?;
        disk::sync(&self.file)?;
        fs::rename(&self.file, &self.becomes)?;
        let Some(folder) = self.becomes.parent() else {
            return Ok(());
        };
        disk::sync_folder(folder)?;
        let (days, snapshots): (Vec<Day>, Vec<Snapshot>) = named(folder)?.into_iter().unzip();
        for (kept, snapshot) in thin::kept(&days).into_iter().zip(snapshots) {
            let path = folder.join(snapshot.name);
            // While the clock is wrong, the one just made may be the oldest.
            if !kept && path != self.becomes {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        disk::discard(&self.file);
    }
}

/// Brings a snapshot back. The present file is kept aside. No [`Store`] may be open; while one is
/// that could be, take a snapshot [`Why::BeforeRestore`] first.
///
/// # Errors
/// [`Error::InUse`] while the data is open, [`Error::Gone`] when there is no such snapshot, and
/// those of [`Store::open`]. Nothing has changed then.
pub fn restore(dir: &Path, name: &str, now: Now) -> Result<()> {
    let _hold = disk::hold(dir)?;
    let file = folder(dir).join(name);
    if read_name(name).is_none() || !file.is_file() {
        return Err(Error::Gone);
    }
    let snapshot = check::snapshot(&file, Depth::Rows)?;
    let built = open::build(dir, |to| copy(&snapshot, to))?;
    set_aside(dir, now)?;
    open::put_in_place(dir, &built)
}

/// Makes room for starting anew, when no snapshot is good or wanted: the present file and all
/// snapshots are kept aside. No [`Store`] may be open.
pub fn start_over(dir: &Path, now: Now) -> Result<()> {
    let _hold = disk::hold(dir)?;
    set_aside(dir, now)?;
    if folder(dir).try_exists()? {
        let aside = stamp::free(now, |stamp| dir.join(format!("{ASIDE}{stamp}-snapshots")))?;
        fs::rename(folder(dir), aside)?;
    }
    disk::sync_folder(dir)
}

/// Removes every snapshot and every file kept aside, for erasing a child whole. Comes before the
/// erasing itself, so that no crash in between can leave the child in a snapshot; afterwards come
/// [`Store::scrub`] and a fresh snapshot.
pub fn erase_all(dir: &Path) -> Result<()> {
    if folder(dir).try_exists()? {
        fs::remove_dir_all(folder(dir))?;
    }
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(ASIDE) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    disk::sync_folder(dir)
}

/// Removes the copies that a crash left unfinished. Whoever calls this holds the folder.
pub(super) fn sweep(dir: &Path) -> Result<()> {
    for name in names(&folder(dir))? {
        if Path::new(&name)
            .extension()
            .is_some_and(|extension| extension == DRAFT)
        {
            disk::discard(&folder(dir).join(name));
        }
    }
    Ok(())
}

fn set_aside(dir: &Path, now: Now) -> Result<()> {
    let aside = stamp::free(now, |stamp| dir.join(format!("{ASIDE}{stamp}.sqlite")))?;
    disk::rename(&dir.join(FILE), &aside)
}

fn folder(dir: &Path) -> PathBuf {
    dir.join("snapshots")
}

/// The snapshots of a folder with the UTC day of each, newest first, as far as names tell.
fn named(folder: &Path) -> Result<Vec<(Day, Snapshot)>> {
    let mut found: Vec<_> = names(folder)?
        .into_iter()
        .filter_map(|name| read_name(&name).map(|(day, at)| (day, Snapshot { name, at })))
        .collect();
    found.sort_by_key(|(_, snapshot)| std::cmp::Reverse(snapshot.at));
    Ok(found)
}

fn names(folder: &Path) -> Result<Vec<String>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// The day and the moment of a name like "2026-11-19T160500.123Z-day-start.sqlite".
fn read_name(name: &str) -> Option<(Day, i64)> {
    let (stamp, why) = name
        .strip_suffix(".sqlite")?
        .split_at_checked("2026-11-19T160500.123Z".len())?;
    let plain = why
        .bytes()
        .all(|byte| byte == b'-' || byte.is_ascii_lowercase());
    if plain { stamp::read(stamp) } else { None }
}

fn copy(from: &Connection, to: &mut Connection) -> Result<()> {
    match Backup::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::InUse),
    }
}
