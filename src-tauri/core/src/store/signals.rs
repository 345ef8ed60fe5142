//! The table `signal`. Rows are only added.

use rusqlite::{Connection, Row, named_params, params};

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ExerciseId, SignalId};
use crate::model::signal::{Signal, Signalled};

/// Writes a signal down; the same one of the same day once.
pub fn add(
    db: &Connection,
    child: ChildId,
    exercise: ExerciseId,
    signal: Signal,
    day: Day,
    now: Now,
) -> Result<()> {
    let (kind, face) = match signal {
        Signal::TooHard => ("too_hard", None),
        Signal::Hurts { face } => ("hurts", face),
    };
    db.execute(
        "INSERT INTO signal (id, child_id, exercise_id, day, kind, face, at, zone)
         SELECT :id, :child, :exercise, :day, :kind, :face, :at, :zone WHERE NOT EXISTS (
             SELECT 1 FROM signal
             WHERE child_id = :child AND day = :day AND exercise_id = :exercise AND kind = :kind AND face IS :face)",
        named_params! {
            ":id": SignalId::new(now), ":child": child, ":exercise": exercise, ":day": day, ":kind": kind,
            ":face": face, ":at": now.millis(), ":zone": now.zone.name(),
        },
    )?;
    Ok(())
}

/// A child's signals from `first` to `last`, oldest first. "It hurts" and the face that was pointed
/// at after it are one.
pub fn between(db: &Connection, child: ChildId, first: Day, last: Day) -> Result<Vec<Signalled>> {
    let mut statement = db.prepare_cached(
        "SELECT exercise_id, day, kind, face FROM signal WHERE child_id = ? AND day BETWEEN ? AND ?
         AND NOT (kind = 'hurts' AND face IS NULL AND EXISTS (
             SELECT 1 FROM signal AS more
             WHERE more.child_id = signal.child_id AND more.day = signal.day
             AND more.exercise_id = signal.exercise_id AND more.face IS NOT NULL))
         ORDER BY day, id",
    )?;
    let rows = statement.query_map(params![child, first, last], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Signalled> {
    let kind: String = row.get("kind")?;
    let signal = match kind.as_str() {
        "too_hard" => Signal::TooHard,
        _ => Signal::Hurts {
            face: row.get("face")?,
        },
    };
    Ok(Signalled {
        exercise: row.get("exercise_id")?,
        day: row.get("day")?,
        signal,
    })
}
