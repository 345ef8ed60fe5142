//! The tables `completion`, `remark` and `undo`. Rows are only added.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::Result;
use crate::model::completion::{By, Completion, Effort};
use crate::model::day::{Day, Now, Zone};
use crate::model::ids::{ChildId, CompletionId, ExerciseId, ProgramId};

/// Writes down that an exercise was done.
pub fn add(db: &Connection, child: ChildId, done: &Completion, why: &str, now: Now) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO completion (id, child_id, exercise_id, day, nth, sets, reps, seconds, sticker, by, why, at, zone)
         VALUES (:id, :child, :exercise, :day, :nth, :sets, :reps, :seconds, :sticker, :by, :why, :at, :zone)",
    )?
    .execute(named_params! {
        ":id": done.id, ":child": child, ":exercise": done.exercise, ":day": done.day, ":nth": done.nth,
        ":sets": done.work.sets, ":reps": done.work.reps, ":seconds": done.work.seconds, ":sticker": done.sticker,
        ":by": Word(done.by), ":why": why, ":at": now.millis(), ":zone": now.zone.name(),
    })?;
    Ok(())
}

/// What is said about a completion; what is left out stays as it was.
pub struct Remark<'a> {
    /// The sticker it gets.
    pub sticker: Option<&'a str>,
    /// How it was.
    pub effort: Option<Effort>,
    /// Where it was done.
    pub place: Option<&'a str>,
}

/// Writes down what was said about a completion.
pub fn remark(db: &Connection, id: CompletionId, said: Remark<'_>, now: Now) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO remark (completion_id, sticker, effort, place, at) VALUES (?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        said.sticker,
        said.effort.map(Word),
        said.place,
        now.millis()
    ])?;
    Ok(())
}

/// Writes down that a completion was taken back, which it must not have been yet.
pub fn undo(db: &Connection, id: CompletionId, by: By, why: &str, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO undo (completion_id, by, why, at, zone) VALUES (?, ?, ?, ?, ?)",
        params![id, Word(by), why, now.millis(), now.zone.name()],
    )?;
    Ok(())
}

/// A completion and whose it is; `None` once it was taken back.
pub fn get(db: &Connection, id: CompletionId) -> Result<Option<(ChildId, Completion)>> {
    Ok(db
        .prepare_cached(&live("completion.id = ?"))?
        .query_row([id], |row| Ok((row.get("child_id")?, from_row(row)?)))
        .optional()?)
}

/// Whether this completion was ever written, taken back or not: its child and exercise's day.
pub fn was_written(db: &Connection, id: CompletionId) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM completion WHERE id = ?")?
        .exists([id])?)
}

/// A child's completions from `first` to `last` that were not taken back, in the order of their days.
pub fn between(db: &Connection, child: ChildId, first: Day, last: Day) -> Result<Vec<Completion>> {
    let mut statement = db.prepare_cached(&live(
        "child_id = ? AND day BETWEEN ? AND ? ORDER BY day, at, completion.id",
    ))?;
    let rows = statement.query_map(params![child, first, last], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One exercise's completions of one day that were not taken back, first to last.
pub fn of_day(db: &Connection, exercise: ExerciseId, day: Day) -> Result<Vec<Completion>> {
    let mut statement = db.prepare_cached(&live("exercise_id = ? AND day = ? ORDER BY nth"))?;
    let rows = statement.query_map(params![exercise, day], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The day of a child's first completion, taken back or not.
pub fn first_day(db: &Connection, child: ChildId) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached("SELECT min(day) FROM completion WHERE child_id = ?")?
        .query_row([child], |row| row.get(0))?)
}

/// The last day before `day` on which a child did something that was not taken back.
pub fn last_before(db: &Connection, child: ChildId, day: Day) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached(
            "SELECT day FROM completion WHERE child_id = ? AND day < ?
             AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.completion_id = completion.id)
             ORDER BY day DESC LIMIT 1",
        )?
        .query_row(params![child, day], |row| row.get(0))
        .optional()?)
}

/// Whether anything of a program was done from `first` to `last`.
pub fn any_in(db: &Connection, program: ProgramId, first: Day, last: Day) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM exercise JOIN completion ON completion.exercise_id = exercise.id
             WHERE program_id = ? AND day BETWEEN ? AND ?
             AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.completion_id = completion.id)",
        )?
        .exists(params![program, first, last])?)
}

/// When and by whom a completion was written, and when and by whom it was taken back.
pub struct Record {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Which completion.
    pub id: CompletionId,
    /// The writing.
    pub written: Entry,
    /// The taking back.
    pub undone: Option<Entry>,
}

/// One entry in the record of a day.
pub struct Entry {
    /// By whom.
    pub by: By,
    /// Why; may be empty.
    pub why: String,
    /// The instant, in milliseconds since 1970.
    pub at: i64,
    /// The zone it was written in.
    pub zone: Zone,
}

/// All that was ever written about a child's day, oldest first.
pub fn record(db: &Connection, child: ChildId, day: Day) -> Result<Vec<Record>> {
    let mut statement = db.prepare_cached(
        "SELECT completion.exercise_id, completion.id, completion.by, completion.why, completion.at, completion.zone,
                undo.by AS undo_by, undo.why AS undo_why, undo.at AS undo_at, undo.zone AS undo_zone
         FROM completion LEFT JOIN undo ON undo.completion_id = completion.id
         WHERE child_id = ? AND day = ? ORDER BY completion.at, completion.id",
    )?;
    let entry = |row: &Row<'_>,
                 by: &str,
                 why: &str,
                 at: &str,
                 zone: &str|
     -> rusqlite::Result<Option<Entry>> {
        let Some(Word(by)) = row.get::<_, Option<Word<By>>>(by)? else {
            return Ok(None);
        };
        let zone: String = row.get(zone)?;
        Ok(Some(Entry {
            by,
            why: row.get(why)?,
            at: row.get(at)?,
            zone: zone.parse().unwrap_or(Zone::UTC),
        }))
    };
    let rows = statement.query_map(params![child, day], |row| {
        let written =
            entry(row, "by", "why", "at", "zone")?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let undone = entry(row, "undo_by", "undo_why", "undo_at", "undo_zone")?;
        Ok(Record {
            exercise: row.get("exercise_id")?,
            id: row.get("id")?,
            written,
            undone,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Completions not taken back, each with the last sticker, effort and place said of it.
fn live(which: &str) -> String {
    format!(
        "SELECT completion.id, completion.child_id, exercise_id, day, nth, sets, reps, seconds, by,
             coalesce((SELECT sticker FROM remark WHERE completion_id = completion.id AND sticker IS NOT NULL
                       ORDER BY seq DESC LIMIT 1), completion.sticker) AS sticker,
             (SELECT effort FROM remark WHERE completion_id = completion.id AND effort IS NOT NULL
              ORDER BY seq DESC LIMIT 1) AS effort,
             (SELECT place FROM remark WHERE completion_id = completion.id AND place IS NOT NULL
              ORDER BY seq DESC LIMIT 1) AS place
         FROM completion
         WHERE NOT EXISTS (SELECT 1 FROM undo WHERE undo.completion_id = completion.id) AND {which}"
    )
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Completion> {
    Ok(Completion {
        id: row.get("id")?,
        exercise: row.get("exercise_id")?,
        day: row.get("day")?,
        nth: row.get("nth")?,
        work: crate::model::dose::WorkDone {
            sets: row.get("sets")?,
            reps: row.get("reps")?,
            seconds: row.get("seconds")?,
        },
        sticker: row.get("sticker")?,
        effort: row
            .get::<_, Option<Word<_>>>("effort")?
            .map(|Word(effort)| effort),
        place: row.get("place")?,
        by: row.get::<_, Word<_>>("by")?.0,
    })
}
