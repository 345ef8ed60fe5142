//! The data folder: private, held by one app at a time, and its changes brought to the disk.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use rusqlite::Connection;

use crate::error::{Error, Result};

/// Who has this file locked has the folder. SQLite's own lock is not enough: it guards no file
/// that is still to be made or is being exchanged, and a process loses it by merely reading the
/// file a second time.
const LOCK: &str = "hep-hooray.lock";

/// What SQLite keeps beside a database file.
const SIDES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Makes the folder, closed to the other people of this computer. One that is there stays as it is.
pub(super) fn make_private(dir: &Path) -> Result<()> {
    let mut folder = DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    Ok(folder.create(dir)?)
}

/// Takes the folder for as long as the returned file is held. Waits 0.3 s for another copy of the
/// app that is just leaving, then fails with [`Error::InUse`].
pub(super) fn hold(dir: &Path) -> Result<File> {
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(dir.join(LOCK))?;
    for _ in 0..15 {
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => sleep(Duration::from_millis(20)),
            // A file system without such locks: SQLite's lock has to do.
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(lock),
        }
    }
    Err(Error::InUse)
}

/// Writes a database file from nothing: whole when this returns, gone when it fails, and on the
/// disk after [`sync`]. `fill` has no journal; `journal` is the mode the file is left in.
pub(super) fn write_database(
    file: &Path,
    journal: &str,
    fill: impl FnOnce(&mut Connection) -> Result<()>,
) -> Result<()> {
    discard(file);
    let written = (|| {
        let mut db = Connection::open(file)?;
        db.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;",
        )?;
        fill(&mut db)?;
        db.pragma_update(None, "journal_mode", journal)?;
        Ok(db.close().map_err(|(_, error)| error)?)
    })();
    if written.is_err() {
        discard(file);
    }
    written
}

/// Removes a database file that nobody needs, with what lies beside it.
pub(super) fn discard(file: &Path) {
    for path in with_sides(file) {
        // Mostly not there; and what cannot be removed is overwritten or tried again next time.
        let _ = fs::remove_file(path);
    }
}

/// Gives a database file another name, with what lies beside it. The file itself goes first: the
/// log without it is noticed at the next start, it without the log would not be.
pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    for (from, to) in with_sides(from).into_iter().zip(with_sides(to)) {
        if from.try_exists()? {
            fs::rename(from, to)?;
        }
    }
    Ok(())
}

/// SQLite's log of what was written but not yet brought into the file.
pub(super) fn log_of(file: &Path) -> PathBuf {
    beside(file, SIDES[0])
}

/// How long a file is; a missing one has no length.
pub(super) fn length(file: &Path) -> Result<u64> {
    match fs::metadata(file) {
        Ok(found) => Ok(found.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error.into()),
    }
}

/// Waits until a file's content is on the disk.
pub(super) fn sync(file: &Path) -> Result<()> {
    Ok(OpenOptions::new().write(true).open(file)?.sync_all()?)
}

/// Waits until a folder's names are on the disk. Windows does so by itself, and cannot be asked.
pub(super) fn sync_folder(dir: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

fn with_sides(file: &Path) -> Vec<PathBuf> {
    [""].iter()
        .chain(&SIDES)
        .map(|side| beside(file, side))
        .collect()
}

fn beside(file: &Path, side: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(side);
    name.into()
}
