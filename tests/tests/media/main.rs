//! Photos, clips and pictures that a family takes in: what is one, what becomes of it, and what a
//! file that is none leaves behind.

mod files;
mod shown;

use std::path::{Path, PathBuf};

use hep_core::Result;
use hep_core::model::media::{Media, MediaUse};
use hep_core::store::media::take_in;
use hep_tests::story::{PARENT, Story};

/// A real small file.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/media")
        .join(name)
}

/// Takes a file in, as the shell does once a parent has chosen it.
fn taken(home: &mut Story, file: &Path, wanted: MediaUse) -> Result<Media> {
    let draft = take_in(home.home.path(), file, wanted, home.now)?;
    home.app.keep_media(&PARENT, draft, home.now)
}

/// The names in the media folder, sorted.
fn kept(home: &Story) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(home.home.path().join("media")) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
