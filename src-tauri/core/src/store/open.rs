//! Opening the family's data.
//!
//! A file is judged before anything is written: one that is foreign, newer or damaged stays as it
//! is, byte for byte. A new one is built under another name and renamed when it is whole, so there
//! is never half a file under the real name.
//!
//! How much is read before the first screen: always the header and the schema; every row while the
//! file is small (which is many years of a family) or when the app did not close it last time. A
//! large file that was closed well is read whole once a day, by the check of its snapshot, which
//! needs no waiting for (see [`super::snapshot::begin`]).

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::check::{self, Depth};
use super::disk;
use super::snapshot::{self, Why};
use crate::error::{Error, Result};
use crate::model::day::Now;

/// The data file's name in the data folder.
pub const FILE: &str = "hep-hooray.sqlite";

/// The schema's version: how many migrations there are.
pub const SCHEMA: usize = STEPS.len();

/// Something that only files of this version have.
const NEWEST: &str = "signal_once";

/// "HEPH", which tells our files from those of others.
pub(super) const APPLICATION_ID: u32 = 0x4845_5048;

/// Up to this size (some 20,000 completions, read in 20 ms) a file is read whole at every start.
const SMALL: u64 = 4 << 20;

/// The name under which a file is built.
const BUILDING: &str = "building.sqlite";

/// What a commit waits for.
const SYNC: &str = "synchronous";

static STEPS: [M<'static>; 5] = [
    M::up(include_str!("migrations/001-first.sql")),
    M::up(include_str!("migrations/002-play.sql")),
    M::up(include_str!("migrations/003-reminders.sql")),
    M::up(include_str!("migrations/004-lasting.sql")),
    M::up(include_str!("migrations/005-trust.sql")),
];

/// The open data of a family: the folder and its one connection. Dropping it closes the file well.
#[derive(Debug)]
pub struct Store {
    pub(crate) dir: PathBuf,
    pub(crate) db: Connection,
    /// Let go of last, when the file is closed.
    _hold: File,
}

impl Store {
    /// Opens the data in this folder, which is made when it is missing.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::Newer`], [`Error::Foreign`], [`Error::Damaged`] (also when the
    /// file is gone but there is a snapshot of it) and [`Error::Unwritable`].
    pub fn open(dir: &Path, now: Now) -> Result<Self> {
        disk::make_private(dir)?;
        let hold = disk::hold(dir)?;
        snapshot::sweep(dir)?;
        let file = dir.join(FILE);
        if disk::length(&file)? == 0 {
            let lost = disk::length(&disk::log_of(&file))? > 0 || !snapshot::list(dir)?.is_empty();
            if lost {
                return Err(Error::Damaged);
            }
            let building = build(dir, |db| {
                db.pragma_update(None, "application_id", APPLICATION_ID)?;
                migrate(db, &STEPS)
            })?;
            put_in_place(dir, &building)?;
        }
        let mut store = Self {
            dir: dir.to_owned(),
            db: connect(&file)?,
            _hold: hold,
        };
        store.upgrade(&STEPS, now)?;
        Ok(store)
    }

    /// The connection, for reading.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// The connection, for a transaction.
    pub fn db_mut(&mut self) -> &mut Connection {
        &mut self.db
    }

    /// Lets this write without waiting for the disk. The end of the app takes nothing of it back; a
    /// power cut may, as long as nothing was written after it that was waited for.
    pub(crate) fn without_sync<T>(
        &mut self,
        write: impl FnOnce(&mut Connection) -> Result<T>,
    ) -> Result<T> {
        self.db.pragma_update(None, SYNC, "NORMAL")?;
        let written = write(&mut self.db);
        self.db.pragma_update(None, SYNC, "FULL")?;
        written
    }

    /// The data folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Takes the steps that the file has not taken yet, after a snapshot.
    fn upgrade(&mut self, steps: &[M<'_>], now: Now) -> Result<()> {
        let version = check::version(&self.db)?;
        // Older than what is in it: the header is not to be believed.
        let newest = || {
            self.db
                .prepare("SELECT 1 FROM sqlite_schema WHERE name = ?")?
                .exists([NEWEST])
        };
        if version < SCHEMA && newest()? {
            return Err(Error::Damaged);
        }
        if version < steps.len() {
            snapshot::take(self, now, Why::BeforeMigration)?;
            migrate(&mut self.db, steps)?;
        }
        Ok(())
    }

    /// Leaves no trace of what was deleted: rows are zeroed in the file as they go, and this brings
    /// the zeros there and empties the log.
    pub fn scrub(&self) -> Result<()> {
        let blocked: bool = self
            .db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if blocked { Err(Error::InUse) } else { Ok(()) }
    }
}

/// Builds a whole data file beside the real one. Whoever calls this holds the folder.
pub(super) fn build(
    dir: &Path,
    fill: impl FnOnce(&mut Connection) -> Result<()>,
) -> Result<PathBuf> {
    let building = dir.join(BUILDING);
    disk::write_database(&building, "WAL", fill)?;
    disk::sync(&building).inspect_err(|_| disk::discard(&building))?;
    Ok(building)
}

/// Makes a file built by [`build`] the real one. The earlier one must have been set aside.
pub(super) fn put_in_place(dir: &Path, built: &Path) -> Result<()> {
    disk::rename(built, &dir.join(FILE))?;
    disk::sync_folder(dir)
}

/// Opens a file that is there.
fn connect(file: &Path) -> Result<Connection> {
    check::header(file)?;
    let closed_well = disk::length(&disk::log_of(file))? == 0;
    let db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    if !closed_well {
        // Until it is found to be sound, closing it must not carry the log into the file.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    }
    db.busy_timeout(Duration::from_millis(300))?;
    // Exclusive locking comes before the first look at the log, which then needs no shared memory.
    // `fullfsync` is what FULL means on a Mac; `secure_delete` is for erasing a child whole.
    db.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;",
    )
    .map_err(check::unreadable)?;
    // The log may hold a later version than the header.
    check::version(&db)?;
    if !closed_well || disk::length(file)? <= SMALL {
        check::sound(&db, Depth::Rows)?;
    }
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(db)
}

/// Brings the schema up to date, in one transaction.
fn migrate(db: &mut Connection, steps: &[M<'_>]) -> Result<()> {
    // A step may rebuild a table that others refer to.
    db.pragma_update(None, "foreign_keys", "OFF")?;
    Migrations::from_slice(steps)
        .to_latest(db)
        .map_err(|error| match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            rusqlite_migration::Error::ForeignKeyCheck(_) => Error::Damaged,
            other => Error::Store(rusqlite::Error::ToSqlConversionFailure(other.into())),
        })?;
    db.pragma_update(None, "foreign_keys", "ON")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::model::day::{Steady, Zone};

    fn now() -> Now {
        Now {
            utc: chrono::DateTime::UNIX_EPOCH,
            zone: Zone::UTC,
            steady: Steady {
                run: Uuid::nil(),
                elapsed: Duration::ZERO,
            },
        }
    }

    /// Opens a new file and takes one more step, whatever comes of it.
    fn one_more(dir: &Path, step: &str) -> (Store, Result<()>) {
        let mut store = Store::open(dir, now()).unwrap();
        let mut steps = STEPS.to_vec();
        steps.push(M::up(step));
        let done = store.upgrade(&steps, now());
        (store, done)
    }

    fn user_version(db: &Connection) -> usize {
        db.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0))
            .unwrap() as usize
    }

    #[test]
    fn a_step_is_taken_after_a_snapshot_of_what_was_before() {
        let dir = tempfile::tempdir().unwrap();
        let (store, done) = one_more(dir.path(), "CREATE TABLE later (x TEXT) STRICT;");
        done.unwrap();
        assert_eq!(user_version(&store.db), SCHEMA + 1);
        let foreign_keys: bool = store
            .db
            .query_row("PRAGMA foreign_keys", [], |row| row.get(0))
            .unwrap();
        assert!(foreign_keys);
        let before = snapshot::list(dir.path()).unwrap();
        assert_eq!(
            before[0].name,
            "1970-01-01T000000.000Z-before-migration.sqlite"
        );
        let before = dir.path().join("snapshots").join(&before[0].name);
        assert_eq!(user_version(&Connection::open(before).unwrap()), SCHEMA);
    }

    #[test]
    fn a_step_that_fails_half_way_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let wrong = "CREATE TABLE later (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);";
        let (store, done) = one_more(dir.path(), wrong);
        assert!(matches!(done, Err(Error::Store(_))));
        drop(store);
        let store = Store::open(dir.path(), now()).unwrap();
        assert_eq!(user_version(&store.db), SCHEMA);
        assert!(!store.db.table_exists(None, "later").unwrap());
    }

    #[test]
    fn the_disk_is_waited_for_again_after_a_write_that_did_not() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(dir.path(), now()).unwrap();
        let waits = |db: &Connection| -> u8 {
            db.query_row("PRAGMA synchronous", [], |row| row.get(0))
                .unwrap()
        };
        let (normal, full) = (1, 2);
        assert_eq!(waits(&store.db), full);
        let during = store.without_sync(|db| Ok(waits(db))).unwrap();
        assert_eq!((during, waits(&store.db)), (normal, full));
        let failed = store.without_sync(|_| Err::<(), _>(Error::Gone));
        assert!(failed.is_err());
        assert_eq!(waits(&store.db), full);
    }
}
