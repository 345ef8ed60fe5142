//! The tables `media` and `own_sticker`, and the files they are about. Those lie in `media/` beside
//! the data file, each called by its hash: so a snapshot needs to hold no more than their names.

mod folder;
mod kind;
mod picture;
mod sound;

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

pub use folder::{Draft, Taken, take_in};
pub use kind::Kind;

use super::column::Word;
use crate::error::{Error, Field, Problem, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::ChildId;
use crate::model::media::{Media, MediaHash, OwnSticker, OwnStickerDetails};
use crate::model::reward::Offered;

/// Has a file on record, before it gets its name: one without a row would never be swept.
pub fn add(db: &Connection, media: Media, bytes: u64, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO media (hash, medium, bytes, at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
        params![media.hash, Word(media.medium), bytes as i64, now.millis()],
    )?;
    Ok(())
}

/// The file with this name.
///
/// # Errors
/// `Invalid` when there is none.
pub fn known(db: &Connection, hash: MediaHash) -> Result<Media> {
    db.prepare_cached("SELECT medium FROM media WHERE hash = ?")?
        .query_row([hash], |row| row.get::<_, Word<_>>(0))
        .optional()?
        .map(|Word(medium)| Media { hash, medium })
        .ok_or(Error::Invalid(Field::File, Problem::Unknown))
}

/// Has a picture as a child's sticker, with these details. Whose it is stays as it was at first.
pub fn set_sticker(db: &Connection, hash: MediaHash, details: &OwnStickerDetails) -> Result<()> {
    db.execute(
        "INSERT INTO own_sticker (child_id, hash, position, name, offered)
         VALUES (:child, :hash, (SELECT count(*) FROM own_sticker WHERE child_id = :child), :name, :offered)
         ON CONFLICT (child_id, hash) DO UPDATE SET name = excluded.name, offered = excluded.offered",
        named_params! {
            ":child": details.child, ":hash": hash, ":name": details.name, ":offered": Word(details.offered),
        },
    )?;
    Ok(())
}

/// A child's own stickers, put away or not, oldest first.
pub fn stickers(db: &Connection, child: ChildId) -> Result<Vec<OwnSticker>> {
    let mut statement = db.prepare_cached(
        "SELECT hash, name, offered FROM own_sticker WHERE child_id = ? ORDER BY position, hash",
    )?;
    let rows = statement.query_map([child], sticker_from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a child can choose this picture as a sticker.
pub fn is_offered(db: &Connection, child: ChildId, hash: MediaHash) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM own_sticker WHERE child_id = ? AND hash = ? AND offered = ?",
        )?
        .exists(params![child, hash, Word(Offered::Yes)])?)
}

/// The stickers that a child chose itself, and more than once, in the eight weeks before `day`: the
/// most often chosen first. Only a new day brings new ones, so that they lie still while it chooses.
pub fn favourites(db: &Connection, child: ChildId, day: Day, most: usize) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT remark.sticker FROM completion JOIN remark ON remark.completion_id = completion.id
         WHERE child_id = ? AND day BETWEEN ? AND ? AND remark.sticker IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.completion_id = completion.id)
         GROUP BY remark.sticker HAVING count(*) > 1
         ORDER BY count(*) DESC, max(remark.seq) DESC",
    )?;
    let rows = statement.query_map(params![child, day.plus(-56), day.plus(-1)], |row| {
        row.get::<_, String>(0)
    })?;
    let mut liked = Vec::new();
    for sticker in rows {
        let sticker = sticker?;
        let offered = match MediaHash::of_sticker(&sticker) {
            Some(hash) => is_offered(db, child, hash)?,
            None => crate::library::is_sticker(&sticker),
        };
        if offered && liked.len() < most {
            liked.push(sticker);
        }
    }
    Ok(liked)
}

/// Sweeps up what an act that failed left behind: copies without a name, and files that nothing
/// ever came to use. A file without a row stays: a snapshot may name it.
pub(crate) fn sweep(db: &mut Connection, dir: &Path) -> Result<()> {
    folder::sweep(dir)?;
    let tx = db.transaction()?;
    for hash in forget_unused(&tx)? {
        folder::remove(dir, hash)?;
    }
    Ok(tx.commit()?)
}

/// Leaves no file that nothing uses any more: for erasing a child whole, when all snapshots are
/// gone. The files go before the transaction ends, so that a crash leaves the child to be erased
/// once more, and no picture of it behind.
pub(crate) fn erase_unused(tx: &Connection, dir: &Path) -> Result<()> {
    forget_unused(tx)?;
    folder::keep_only(dir, |hash| {
        Ok(tx
            .prepare_cached("SELECT 1 FROM media WHERE hash = ?")?
            .exists([hash])?)
    })
}

fn forget_unused(tx: &Connection) -> Result<Vec<MediaHash>> {
    let mut statement = tx.prepare(
        "DELETE FROM media WHERE hash NOT IN
             (SELECT own FROM exercise_version WHERE own IS NOT NULL UNION ALL SELECT hash FROM own_sticker)
         RETURNING hash",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn sticker_from_row(row: &Row<'_>) -> rusqlite::Result<OwnSticker> {
    let hash: MediaHash = row.get("hash")?;
    Ok(OwnSticker {
        sticker: hash.sticker(),
        hash,
        name: row.get("name")?,
        offered: row.get::<_, Word<_>>("offered")?.0,
    })
}
