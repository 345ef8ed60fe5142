//! Whether a file is ours and whole. Looking changes nothing.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{disk, open};
use crate::error::{Error, Result};

/// How thoroughly a database is read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Depth {
    /// Every row, and every rule a row has to keep.
    Rows,
    /// That, and every index against the rows it points to.
    Indexes,
}

/// Judges a file by its first bytes. SQLite must not see it earlier: it would roll back what
/// another program left unfinished.
pub(super) fn header(file: &Path) -> Result<()> {
    let mut head = [0; 100];
    File::open(file)?
        .read_exact(&mut head)
        .map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => Error::Damaged,
            _ => error.into(),
        })?;
    if !head.starts_with(b"SQLite format 3\0") {
        return Err(Error::Damaged);
    }
    if number(&head, 68) != open::APPLICATION_ID {
        return Err(Error::Foreign);
    }
    known(i64::from(number(&head, 60)))?;
    let journal_modes = &head[18..20];
    let page = match u64::from(number(&head, 16) >> 16) {
        1 => 65536,
        bytes => bytes,
    };
    let cut_short = !disk::length(file)?.is_multiple_of(page.max(1))
        // A write that a power cut stopped half-way is finished from the log.
        && disk::length(&disk::log_of(file))? == 0;
    if journal_modes.iter().any(|mode| !(1..=2).contains(mode)) || cut_short {
        return Err(Error::Damaged);
    }
    Ok(())
}

/// The version of an open file's schema, if this app knows it.
pub(super) fn version(db: &Connection) -> Result<usize> {
    let version = db.pragma_query_value(None, "user_version", |row| row.get(0));
    known(version.map_err(unreadable)?)
}

/// Reads a whole database: 5 ms for every megabyte, 15 with the indexes.
pub(super) fn sound(db: &Connection, depth: Depth) -> Result<()> {
    let check = match depth {
        Depth::Rows => "PRAGMA quick_check(1)",
        Depth::Indexes => "PRAGMA integrity_check(1)",
    };
    let verdict: String = db
        .query_row(check, [], |row| row.get(0))
        .map_err(unreadable)?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

/// Opens a snapshot for reading, if it is ours and whole.
pub(super) fn snapshot(file: &Path, depth: Depth) -> Result<Connection> {
    header(file)?;
    let db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        .map_err(unreadable)?;
    sound(&db, depth)?;
    Ok(db)
}

/// What it means when a file that is only read gives an error: damage, unless it cannot be had.
pub(super) fn unreadable(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::DiskFull
            | ErrorCode::ReadOnly
            | ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory,
        ) => error.into(),
        _ => Error::Damaged,
    }
}

/// The big-endian number at that place of a header.
fn number(head: &[u8; 100], at: usize) -> u32 {
    head[at..at + 4]
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// No file of ours ever has version 0: it gets its name only with a schema in it.
fn known(version: i64) -> Result<usize> {
    match usize::try_from(version) {
        Ok(0) => Err(Error::Damaged),
        Ok(known) if known <= open::SCHEMA => Ok(known),
        _ => Err(Error::Newer),
    }
}
