//! The exercise library and the sticker list, as data. Their words lie in the UI's `words/`.

pub mod details;
pub(crate) mod sample;

use std::sync::LazyLock;

use serde::Deserialize;

pub use self::details::LibraryExercise;
use crate::model::day::Day;
use crate::model::ids::ExerciseId;

/// One sticker.
#[derive(Clone, Debug, Deserialize)]
pub struct Sticker {
    /// Its name among the pictures.
    pub id: String,
    /// The pack it belongs to.
    pub pack: String,
}

/// A moment of the day. Its name lies in the words.
#[derive(Clone, Debug, Deserialize)]
pub struct LibraryAnchor {
    /// Its name in the words.
    pub id: String,
    /// Its picture.
    pub picture: String,
}

/// A place where exercises are done. Its name lies in the words.
#[derive(Clone, Debug, Deserialize)]
pub struct LibraryPlace {
    /// Its name in the words.
    pub id: String,
    /// Its picture.
    pub picture: String,
}

#[derive(Deserialize)]
struct Pictures {
    stickers: Vec<Sticker>,
    avatars: Vec<String>,
    pictures: Vec<String>,
}

#[expect(
    clippy::expect_used,
    reason = "both files are part of the program; a test reads them"
)]
static EXERCISES: LazyLock<Vec<LibraryExercise>> =
    LazyLock::new(|| serde_json::from_str(include_str!("exercises.json")).expect("exercises.json"));

#[expect(
    clippy::expect_used,
    reason = "both files are part of the program; a test reads them"
)]
static PICTURES: LazyLock<Pictures> =
    LazyLock::new(|| serde_json::from_str(include_str!("stickers.json")).expect("stickers.json"));

#[expect(
    clippy::expect_used,
    reason = "the file is part of the program; a test reads it"
)]
static PLACES: LazyLock<Vec<LibraryPlace>> =
    LazyLock::new(|| serde_json::from_str(include_str!("places.json")).expect("places.json"));

#[expect(
    clippy::expect_used,
    reason = "the file is part of the program; a test reads it"
)]
static ANCHORS: LazyLock<Vec<LibraryAnchor>> =
    LazyLock::new(|| serde_json::from_str(include_str!("anchors.json")).expect("anchors.json"));

/// Every exercise of the library.
pub fn exercises() -> &'static [LibraryExercise] {
    &EXERCISES
}

/// The library exercise with this id.
pub fn exercise(id: &str) -> Option<&'static LibraryExercise> {
    EXERCISES.iter().find(|exercise| exercise.id == id)
}

/// Every moment of the day that the library knows, in the order of a usual day.
pub fn anchors() -> &'static [LibraryAnchor] {
    &ANCHORS
}

/// The library's moment with this id.
pub fn anchor(id: &str) -> Option<&'static LibraryAnchor> {
    ANCHORS.iter().find(|anchor| anchor.id == id)
}

/// Every place of the library.
pub fn places() -> &'static [LibraryPlace] {
    &PLACES
}

/// Every sticker, in packs.
pub fn stickers() -> &'static [Sticker] {
    &PICTURES.stickers
}

/// Whether there is such a sticker.
pub fn is_sticker(id: &str) -> bool {
    PICTURES.stickers.iter().any(|sticker| sticker.id == id)
}

/// Whether there is such an avatar.
pub fn is_avatar(id: &str) -> bool {
    PICTURES.avatars.iter().any(|avatar| avatar == id)
}

/// Whether there is such a picture for a reward or a goal.
pub fn is_picture(id: &str) -> bool {
    PICTURES.pictures.iter().any(|picture| picture == id)
}

/// How many stickers there are to choose from after a completion.
pub const OFFERED: usize = 8;

/// Stickers to choose from when an exercise is done for the `nth` time of a day: as many different
/// ones as `count`, these `favourites` first. The first one drawn is the one it gets without a
/// choice. The same time of the same day is always offered the same, so that a screen can have
/// their pictures ready before the press.
pub fn offer(
    exercise: ExerciseId,
    day: Day,
    nth: u8,
    count: usize,
    favourites: &[String],
) -> Vec<String> {
    let all = stickers();
    let turn = i64::from(day.since(Day::BEGINNING)) * 256 + i64::from(nth);
    let mut seed = exercise.seed() ^ turn.cast_unsigned();
    let mut offered: Vec<usize> = Vec::new();
    while offered.len() < count.min(all.len()) {
        // One step of SplitMix64: even spread from ids that differ in few bits.
        seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let at = ((mixed ^ (mixed >> 31)) % all.len() as u64) as usize;
        // Eight stickers of eight packs, as far as there are packs.
        let fresh_pack = offered.len() >= packs()
            || offered.iter().all(|other| all[*other].pack != all[at].pack);
        if fresh_pack && !offered.contains(&at) {
            offered.push(at);
        }
    }
    let drawn = offered.into_iter().map(|at| all[at].id.clone());
    let fresh = drawn.filter(|id| !favourites.contains(id));
    favourites
        .iter()
        .cloned()
        .chain(fresh)
        .take(count)
        .collect()
}

fn packs() -> usize {
    let mut packs: Vec<&str> = stickers()
        .iter()
        .map(|sticker| sticker.pack.as_str())
        .collect();
    packs.sort_unstable();
    packs.dedup();
    packs.len()
}
