//! The album: every sticker ever earned, by pack and by month, milestones, and the programs that
//! are over, with their certificates.

use serde::Serialize;

use crate::library;
use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::ids::ProgramId;
use crate::model::program::Discipline;
use crate::view::journey::SkillRoad;

/// All that the album shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumView {
    /// Whose it is.
    pub face: Face,
    /// Stickers earned in this child's life.
    pub stickers: u32,
    /// Golden stars earned in this child's life.
    pub stars: u32,
    /// Every sticker there is, by pack; those not earned yet are there to be earned.
    pub packs: Vec<AlbumPack>,
    /// One month's stickers.
    pub month: AlbumMonth,
    /// The roads with a milestone on them, most practised first.
    pub milestones: Vec<AlbumSkill>,
    /// Programs that are over, the last of them first.
    pub journeys: Vec<AlbumJourney>,
    /// Whether there are earlier ones to ask for.
    pub more_journeys: MoreJourneys,
}

/// The milestones of one skill.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumSkill {
    /// Its road.
    pub skill: SkillRoad,
    /// The milestones reached, first to last.
    pub badges: Vec<Badge>,
}

/// A milestone that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Badge {
    /// How many.
    pub number: u32,
    /// The day on which it was passed, if that is known.
    pub day: Option<Day>,
}

/// Whether the album has more programs than it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MoreJourneys {
    /// These are all.
    None,
    /// Earlier ones are there.
    Earlier,
}

/// One pack of stickers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumPack {
    /// Which pack; none for stickers of the family's own.
    pub pack: Option<String>,
    /// How many different ones of it were earned.
    pub kinds: u32,
    /// Its stickers.
    pub stickers: Vec<AlbumSticker>,
}

/// A sticker and how often it was earned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumSticker {
    /// Which sticker.
    pub sticker: String,
    /// How often.
    pub times: u32,
}

/// The stickers of one month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumMonth {
    /// The month's first day.
    pub first: Day,
    /// Its stickers, most often earned first.
    pub stickers: Vec<AlbumSticker>,
    /// How many they are in all.
    pub total: u32,
    /// A day of the last month before it with stickers.
    pub earlier: Option<Day>,
    /// A day of the next month after it with stickers.
    pub later: Option<Day>,
}

/// A program that is over.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlbumJourney {
    /// Which program.
    pub program: ProgramId,
    /// Its discipline.
    pub discipline: Discipline,
    /// The child's goal, in its words; may be empty.
    pub goal: String,
    /// The goal's picture.
    pub goal_picture: Option<String>,
    /// Its first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
    /// How many weeks were reached.
    pub weeks_reached: u32,
    /// The day it was finished with a certificate, if it was.
    pub finished: Option<Day>,
}

/// A certificate: what a child really did in a program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateView {
    /// Whose it is.
    pub face: Face,
    /// The program, its goal and its weeks.
    pub journey: AlbumJourney,
    /// How many weeks it counted.
    pub weeks: u16,
    /// How many of these were reached.
    pub reached: u16,
    /// Golden stars of the days before and after them.
    pub more: u32,
    /// How many times an exercise was done.
    pub times: u32,
    /// Repetitions.
    pub reps: u32,
    /// Whole minutes held or practised.
    pub minutes: u32,
    /// The exercises done, in the family's order.
    pub moves: Vec<CertificateMove>,
}

/// An exercise on a certificate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateMove {
    /// Its name.
    pub name: String,
    /// The library demonstration that shows it.
    pub demo: Option<String>,
    /// How many times it was done.
    pub times: u32,
}

/// Every sticker of the library by pack, and the family's own, with how often each was `earned`.
pub fn packs(earned: &[(String, u32)]) -> Vec<AlbumPack> {
    let times = |sticker: &str| {
        let found = earned.iter().find(|(known, _)| known == sticker);
        found.map_or(0, |(_, times)| *times)
    };
    let mut packs: Vec<AlbumPack> = Vec::new();
    for known in library::stickers() {
        let sticker = AlbumSticker {
            sticker: known.id.clone(),
            times: times(&known.id),
        };
        let pack = Some(known.pack.clone());
        match packs.iter_mut().find(|there| there.pack == pack) {
            Some(there) => there.stickers.push(sticker),
            None => packs.push(AlbumPack {
                pack,
                kinds: 0,
                stickers: vec![sticker],
            }),
        }
    }
    let own: Vec<(String, u32)> = earned
        .iter()
        .filter(|(sticker, _)| !library::stickers().iter().any(|known| known.id == *sticker))
        .cloned()
        .collect();
    if !own.is_empty() {
        packs.push(AlbumPack {
            pack: None,
            kinds: 0,
            stickers: stuck(own),
        });
    }
    for pack in &mut packs {
        pack.kinds = pack
            .stickers
            .iter()
            .filter(|sticker| sticker.times > 0)
            .count() as u32;
    }
    packs
}

/// Stickers with how often they were earned.
pub fn stuck(earned: Vec<(String, u32)>) -> Vec<AlbumSticker> {
    let stuck = |(sticker, times)| AlbumSticker { sticker, times };
    earned.into_iter().map(stuck).collect()
}

/// How many stickers these are in all.
pub fn total(earned: &[(String, u32)]) -> u32 {
    earned.iter().map(|(_, times)| times).sum()
}
