//! The tables `sticker_tally` and `sticker_month`, which only the triggers write.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::model::day::Day;
use crate::model::ids::ChildId;

/// How often a child earned each sticker in its life; those it never earned are left out.
pub fn ever(db: &Connection, child: ChildId) -> Result<Vec<(String, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT sticker, times FROM sticker_tally WHERE child_id = ? AND times > 0 ORDER BY sticker",
    )?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How often a child earned each sticker in the month of `day`, most first.
pub fn in_month(db: &Connection, child: ChildId, day: Day) -> Result<Vec<(String, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT sticker, times FROM sticker_month WHERE child_id = ? AND month = ? AND times > 0
         ORDER BY times DESC, sticker",
    )?;
    let rows = statement.query_map(params![child, month(day)], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first day of the last month before the one of `day` in which a child earned a sticker.
pub fn month_before(db: &Connection, child: ChildId, day: Day) -> Result<Option<Day>> {
    first_of(
        db,
        "SELECT month || '-01' FROM sticker_month WHERE child_id = ? AND month < ? AND times > 0
         ORDER BY month DESC LIMIT 1",
        child,
        day,
    )
}

/// The first day of the next month after the one of `day` in which a child earned a sticker.
pub fn month_after(db: &Connection, child: ChildId, day: Day) -> Result<Option<Day>> {
    first_of(
        db,
        "SELECT month || '-01' FROM sticker_month WHERE child_id = ? AND month > ? AND times > 0
         ORDER BY month LIMIT 1",
        child,
        day,
    )
}

fn first_of(db: &Connection, sql: &str, child: ChildId, day: Day) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached(sql)?
        .query_row(params![child, month(day)], |row| row.get(0))
        .optional()?)
}

/// '2026-11', as the tables have it.
fn month(day: Day) -> String {
    let mut month = day.to_string();
    month.truncate(month.len() - 3);
    month
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(String, u32)> {
    Ok((row.get("sticker")?, row.get("times")?))
}
