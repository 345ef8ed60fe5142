//! The tables `settings` and `week_cut`.

use rusqlite::{Connection, OptionalExtension, params};

use super::column::{Json, Word};
use crate::error::Result;
use crate::model::day::{Day, Weekday};
use crate::model::settings::Settings;
use crate::model::week::WeekCut;

/// What the family has set.
pub fn get(db: &Connection) -> Result<Settings> {
    let mut settings = db
        .prepare_cached("SELECT rollover, quiet, sounds, music, motion, font FROM settings")?
        .query_row([], |row| {
            Ok(Settings {
                first_weekday: Weekday::Mon,
                rollover: row.get("rollover")?,
                quiet: row
                    .get::<_, Option<Json<_>>>("quiet")?
                    .map(|Json(quiet)| quiet),
                sounds: row.get::<_, Word<_>>("sounds")?.0,
                music: row.get::<_, Word<_>>("music")?.0,
                motion: row.get::<_, Word<_>>("motion")?.0,
                font: row.get::<_, Word<_>>("font")?.0,
            })
        })
        .optional()?
        .unwrap_or_default();
    if let Some((_, first)) = cuts(db)?.last() {
        settings.first_weekday = *first;
    }
    Ok(settings)
}

/// Has these settings from `today` on.
pub fn set(db: &Connection, settings: &Settings, today: Day) -> Result<()> {
    db.execute(
        "INSERT INTO settings (one, rollover, quiet, sounds, music, motion, font)
         VALUES (1, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (one) DO UPDATE SET rollover = excluded.rollover, quiet = excluded.quiet,
             sounds = excluded.sounds, music = excluded.music, motion = excluded.motion, font = excluded.font",
        params![settings.rollover, settings.quiet.map(Json), Word(settings.sounds), Word(settings.music), Word(settings.motion), Word(settings.font)],
    )?;
    let cuts = cuts(db)?;
    let before = cuts.last().map(|(_, first)| *first);
    if before != Some(settings.first_weekday) {
        let from = if cuts.is_empty() {
            Day::BEGINNING
        } else {
            today
        };
        db.execute(
            "INSERT INTO week_cut (from_day, first_weekday) VALUES (?, ?)",
            params![from, Word(settings.first_weekday)],
        )?;
    }
    Ok(())
}

/// How the family's calendar is cut into weeks.
pub fn week_cut(db: &Connection) -> Result<WeekCut> {
    let cuts = cuts(db)?;
    let first = cuts
        .first()
        .map_or(Settings::default().first_weekday, |(_, first)| *first);
    Ok(WeekCut::new(first, cuts))
}

fn cuts(db: &Connection) -> Result<Vec<(Day, Weekday)>> {
    let mut statement =
        db.prepare_cached("SELECT from_day, first_weekday FROM week_cut ORDER BY seq")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Word<_>>(1)?.0)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
