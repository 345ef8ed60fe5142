//! The folder of the family's own photos, clips and pictures.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::kind::{HEAD, Kind};
use super::{picture, sound};
use crate::error::{Error, Field, Problem, Result};
use crate::model::day::Now;
use crate::model::media::{Media, MediaHash, MediaUse, Medium};
use crate::store::disk;

/// What a copy is called until it has its name.
const DRAFT: &str = "part";

/// A file that was looked at and copied, and has no name yet. It is gone when dropped.
#[derive(Debug)]
#[must_use = "a copy becomes the family's when it is kept"]
pub struct Draft {
    file: PathBuf,
    becomes: PathBuf,
    /// What it is.
    pub media: Media,
    /// Its size.
    pub bytes: u64,
}

/// A file of the folder, open.
#[derive(Debug)]
pub struct Taken {
    /// What it is.
    pub kind: Kind,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// Looks at the file that was chosen and copies it into the data folder. Needs no lock: a long clip
/// takes a while.
///
/// # Errors
/// `Invalid` with what is wrong with it; nothing is left of it then. `Unwritable` when there is no
/// room.
pub fn take_in(dir: &Path, chosen: &Path, wanted: MediaUse, now: Now) -> Result<Draft> {
    let refused = |problem| Error::Invalid(Field::File, problem);
    // Looked at before it is opened: a pipe or a device might never end.
    let found = fs::metadata(chosen).map_err(|_| refused(Problem::Unreadable))?;
    if !found.is_file() {
        return Err(refused(Problem::Unknown));
    }
    if found.len() == 0 {
        return Err(refused(Problem::Empty));
    }
    let mut from = File::open(chosen).map_err(|_| refused(Problem::Unreadable))?;
    let mut head = Vec::new();
    Read::by_ref(&mut from)
        .take(HEAD as u64)
        .read_to_end(&mut head)
        .map_err(|_| refused(Problem::Unreadable))?;
    let kind = Kind::of(&head).ok_or(refused(Problem::Unknown))?;
    if found.len() > kind.limit() {
        return Err(Error::Invalid(kind.field(), Problem::TooLarge));
    }
    // It may be growing while it is read.
    let rest = from.take(kind.limit() - head.len() as u64);
    let whole = head.as_slice().chain(rest);
    let folder = folder(dir);
    disk::make_private(&folder)?;
    let file = folder.join(format!("{}.{DRAFT}", now.uuid()));
    let copied = match (kind.field(), wanted) {
        (Field::Clip, MediaUse::Demonstration) => clip(whole, &file, kind),
        (Field::Clip, MediaUse::Sticker) => Err(Error::Invalid(Field::Photo, Problem::Unknown)),
        _ => photo(whole, &file, kind, wanted),
    };
    match copied {
        Ok((media, bytes)) => Ok(Draft {
            becomes: folder.join(media.hash.to_string()),
            file,
            media,
            bytes,
        }),
        Err(error) => {
            disk::discard(&file);
            Err(error)
        }
    }
}

impl Draft {
    /// Gives the copy its name. One that is there already is the same.
    pub(crate) fn keep(self) -> Result<()> {
        fs::rename(&self.file, &self.becomes)?;
        match self.becomes.parent() {
            Some(folder) => disk::sync_folder(folder),
            None => Ok(()),
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        disk::discard(&self.file);
    }
}

impl Taken {
    /// The file with this name, if it is there and can be shown.
    pub fn open(dir: &Path, hash: MediaHash) -> Option<Self> {
        let bytes = fs::read(folder(dir).join(hash.to_string())).ok()?;
        let kind = Kind::of(&bytes[..bytes.len().min(HEAD)])?;
        Some(Self { kind, bytes })
    }
}

/// Removes the copies that never got a name.
pub(super) fn sweep(dir: &Path) -> Result<()> {
    for path in paths(dir)? {
        if path.extension().is_some_and(|extension| extension == DRAFT) {
            disk::discard(&path);
        }
    }
    Ok(())
}

/// Removes the file with this name, if it is there.
pub(super) fn remove(dir: &Path, hash: MediaHash) -> Result<()> {
    match fs::remove_file(folder(dir).join(hash.to_string())) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes everything but what is to be kept.
pub(super) fn keep_only(dir: &Path, wanted: impl Fn(MediaHash) -> Result<bool>) -> Result<()> {
    for path in paths(dir)? {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let wanted = match name.and_then(|name| name.parse().ok()) {
            Some(hash) => wanted(hash)?,
            None => false,
        };
        if !wanted {
            fs::remove_file(path)?;
        }
    }
    if folder(dir).try_exists()? {
        disk::sync_folder(&folder(dir))?;
    }
    Ok(())
}

fn folder(dir: &Path) -> PathBuf {
    dir.join("media")
}

fn paths(dir: &Path) -> Result<Vec<PathBuf>> {
    match fs::read_dir(folder(dir)) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn photo(mut from: impl Read, file: &Path, kind: Kind, wanted: MediaUse) -> Result<(Media, u64)> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).map_err(unreadable)?;
    let (kept, medium) = match wanted {
        MediaUse::Demonstration => picture::demonstration(bytes, kind)?,
        MediaUse::Sticker => (picture::sticker(&bytes, kind)?, Medium::Photo),
    };
    let mut to = fresh(file)?;
    to.write_all(&kept)?;
    to.sync_all()?;
    let hash = MediaHash::new(Sha256::digest(&kept).into());
    Ok((Media { hash, medium }, kept.len() as u64))
}

fn clip(mut from: impl Read, file: &Path, kind: Kind) -> Result<(Media, u64)> {
    let mut to = fresh(file)?;
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut part = vec![0; 1 << 20];
    loop {
        let got = from.read(&mut part).map_err(unreadable)?;
        if got == 0 {
            break;
        }
        hash.update(&part[..got]);
        to.write_all(&part[..got])?;
        bytes += got as u64;
    }
    // The copy is judged: it is what will be shown.
    if !sound::is_whole(&mut to, kind)? {
        return Err(Error::Invalid(Field::Clip, Problem::Broken));
    }
    to.sync_all()?;
    let hash = MediaHash::new(hash.finalize().into());
    let medium = Medium::Clip;
    Ok((Media { hash, medium }, bytes))
}

fn fresh(file: &Path) -> Result<File> {
    Ok(OpenOptions::new()
        .create_new(true)
        .read(true)
        .write(true)
        .open(file)?)
}

fn unreadable(_: std::io::Error) -> Error {
    Error::Invalid(Field::File, Problem::Unreadable)
}
