//! The tables `program`, `program_version`, `exercise` and `exercise_version`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::{Json, Word};
use super::media;
use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ExerciseId, ProgramId};
use crate::model::media::Media;
use crate::model::plan::{Dated, ExercisePlan, ProgramPlan, holds_from};
use crate::model::program::{ExerciseDetails, ProgramDetails};

/// Has a program with these details from `today` on (always, on the day it is made). Whose it is
/// stays as it was at first.
pub fn set(
    db: &Connection,
    id: ProgramId,
    details: &ProgramDetails,
    today: Day,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO program (id, child_id, first_day, last_day, made_on) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET
             first_day = min(first_day, excluded.first_day), last_day = max(last_day, excluded.last_day)",
        params![id, details.child, details.start, details.last(), today],
    )?;
    let plan = get(db, id)?;
    let details = ProgramDetails {
        child: plan.child,
        ..details.clone()
    };
    let from = holds_from(plan.made_on, today);
    if holds_already(&plan.versions, &details, from) {
        return Ok(());
    }
    add_version(db, id, &details, Ended::No, from, now)
}

/// Ends a program: `today` is no longer one of its days.
pub fn end(db: &Connection, id: ProgramId, today: Day, now: Now) -> Result<()> {
    let plan = get(db, id)?;
    let details = plan.newest().ok_or(Error::Gone)?;
    if plan.ended_from().is_none() {
        add_version(db, id, details, Ended::Yes, today, now)?;
    }
    Ok(())
}

/// Has an exercise with these details from `today` on; a new one comes last. Whose it is stays as
/// it was at first.
pub fn set_exercise(
    db: &Connection,
    program: ProgramId,
    id: ExerciseId,
    details: &ExerciseDetails,
    today: Day,
    now: Now,
) -> Result<()> {
    if !exists(db, program)? {
        return Err(Error::Gone);
    }
    db.execute(
        "INSERT INTO exercise (id, program_id, position, skill)
         VALUES (?1, ?2, (SELECT count(*) FROM exercise WHERE program_id = ?2), coalesce(?3, lower(hex(?1))))
         ON CONFLICT (id) DO NOTHING",
        params![id, program, details.demo],
    )?;
    let from = holds_from(of_exercise(db, id)?.made_on, today);
    let own = details.own.map(|own| media::known(db, own.hash));
    let details = &ExerciseDetails {
        own: own.transpose()?,
        ..details.clone()
    };
    if holds_already(&exercise(db, id)?.versions, details, from) {
        return Ok(());
    }
    add_exercise_version(db, id, details, Ended::No, from, now)
}

/// Asks for an exercise no longer, from `today` on.
pub fn retire_exercise(db: &Connection, id: ExerciseId, today: Day, now: Now) -> Result<()> {
    let plan = of_exercise(db, id)?;
    let exercise = plan.exercise(id).ok_or(Error::Gone)?;
    match exercise.newest() {
        Some(details) if exercise.on(today).is_some() => add_exercise_version(
            db,
            id,
            details,
            Ended::Yes,
            holds_from(plan.made_on, today),
            now,
        ),
        _ => Ok(()),
    }
}

/// Puts a program's exercises in this order; those left out keep theirs, after.
pub fn arrange(db: &Connection, program: ProgramId, order: &[ExerciseId]) -> Result<()> {
    let mut arranged: Vec<ExerciseId> = get(db, program)?.exercises.iter().map(|e| e.id).collect();
    let place = |id: &ExerciseId| order.iter().position(|wanted| wanted == id);
    arranged.sort_by_key(|id| place(id).unwrap_or(order.len()));
    for (position, exercise) in arranged.iter().enumerate() {
        db.execute(
            "UPDATE exercise SET position = ? WHERE id = ?",
            params![position as i64, exercise],
        )?;
    }
    Ok(())
}

/// A child's programs with a day between `first` and `last`, oldest first.
pub fn between(db: &Connection, child: ChildId, first: Day, last: Day) -> Result<Vec<ProgramPlan>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM program WHERE child_id = ? AND last_day >= ? AND first_day <= ? ORDER BY first_day, id",
    )?;
    let ids = statement.query_map(params![child, first, last], |row| row.get(0))?;
    ids.collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .map(|id| get(db, id))
        .collect()
}

/// All of a child's programs, oldest first.
pub fn all(db: &Connection, child: ChildId) -> Result<Vec<ProgramPlan>> {
    let mut statement =
        db.prepare_cached("SELECT id FROM program WHERE child_id = ? ORDER BY first_day, id")?;
    let ids = statement.query_map([child], |row| row.get(0))?;
    ids.collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .map(|id| get(db, id))
        .collect()
}

/// The first day of a child's first program.
pub fn first_day(db: &Connection, child: ChildId) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached("SELECT min(first_day) FROM program WHERE child_id = ?")?
        .query_row([child], |row| row.get(0))?)
}

/// The program that an exercise belongs to.
pub fn of_exercise(db: &Connection, exercise: ExerciseId) -> Result<ProgramPlan> {
    let program = db
        .prepare_cached("SELECT program_id FROM exercise WHERE id = ?")?
        .query_row([exercise], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone)?;
    get(db, program)
}

/// Whether there is such a program.
pub fn exists(db: &Connection, id: ProgramId) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM program WHERE id = ?")?
        .exists([id])?)
}

/// One program with all its versions and exercises.
pub fn get(db: &Connection, id: ProgramId) -> Result<ProgramPlan> {
    let mut plan = without_exercises(db, id)?;
    let mut statement =
        db.prepare_cached("SELECT id FROM exercise WHERE program_id = ? ORDER BY position, id")?;
    let ids = statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    plan.exercises = ids
        .into_iter()
        .map(|id| exercise(db, id))
        .collect::<Result<_>>()?;
    Ok(plan)
}

/// One program with all its versions, for those who ask for its dates and its goal alone.
pub fn without_exercises(db: &Connection, id: ProgramId) -> Result<ProgramPlan> {
    let (child, made_on) = db
        .prepare_cached("SELECT child_id, made_on FROM program WHERE id = ?")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or(Error::Gone)?;
    let mut statement = db.prepare_cached(
        "SELECT from_day, ended, discipline, goal, goal_picture, start_day, weeks, review_day, weekly_goal, counts, star_worth
         FROM program_version WHERE program_id = ? ORDER BY seq",
    )?;
    let versions = statement
        .query_map([id], |row| version_from_row(row, child))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ProgramPlan {
        id,
        child,
        made_on,
        versions,
        exercises: Vec::new(),
    })
}

/// An exercise as it was last set, retired or not, without the rest of its program.
pub fn newest_details(db: &Connection, id: ExerciseId) -> Result<ExerciseDetails> {
    exercise(db, id)?.newest().cloned().ok_or(Error::Gone)
}

/// An exercise with all its versions, without the rest of its program; of one that is not there,
/// it has none.
pub fn exercise(db: &Connection, id: ExerciseId) -> Result<ExercisePlan> {
    let mut statement = db.prepare_cached(
        "SELECT from_day, retired, name, how, why, helps, dose, schedule, times_a_day, anchor, demo,
             own, (SELECT medium FROM media WHERE hash = own) AS medium
         FROM exercise_version WHERE exercise_id = ? ORDER BY seq",
    )?;
    let versions = statement
        .query_map([id], exercise_version_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ExercisePlan { id, versions })
}

/// Whether the last version says the same already, from `from` on.
fn holds_already<T: PartialEq>(versions: &[Dated<T>], details: &T, from: Day) -> bool {
    let same = |last: &Dated<T>| last.from <= from && last.value.as_ref() == Some(details);
    versions.last().is_some_and(same)
}

#[derive(Clone, Copy, PartialEq)]
enum Ended {
    No,
    Yes,
}

fn add_version(
    db: &Connection,
    id: ProgramId,
    details: &ProgramDetails,
    ended: Ended,
    from: Day,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO program_version (program_id, from_day, discipline, goal, goal_picture, start_day, weeks,
             review_day, weekly_goal, counts, star_worth, ended, at)
         VALUES (:id, :from, :discipline, :goal, :goal_picture, :start, :weeks, :review, :weekly_goal, :counts, :worth, :ended, :at)",
        named_params! {
            ":id": id, ":from": from, ":discipline": Word(details.discipline), ":goal": details.goal,
            ":goal_picture": details.goal_picture, ":start": details.start, ":weeks": details.weeks,
            ":review": details.review, ":weekly_goal": details.weekly_goal, ":counts": Word(details.counts),
            ":worth": details.star_worth, ":ended": ended == Ended::Yes, ":at": now.millis(),
        },
    )?;
    Ok(())
}

fn add_exercise_version(
    db: &Connection,
    id: ExerciseId,
    details: &ExerciseDetails,
    retired: Ended,
    from: Day,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO exercise_version (exercise_id, from_day, name, how, why, helps, dose, schedule, times_a_day, anchor, demo, own, retired, at)
         VALUES (:id, :from, :name, :how, :why, :helps, :dose, :schedule, :times, :anchor, :demo, :own, :retired, :at)",
        named_params! {
            ":id": id, ":from": from, ":name": details.name, ":how": details.how, ":why": details.why, ":helps": details.helps,
            ":dose": Json(&details.dose), ":schedule": Json(&details.schedule), ":times": details.times_a_day,
            ":anchor": details.anchor, ":demo": details.demo, ":own": details.own.map(|own| own.hash),
            ":retired": retired == Ended::Yes, ":at": now.millis(),
        },
    )?;
    Ok(())
}

fn version_from_row(row: &Row<'_>, child: ChildId) -> rusqlite::Result<Dated<ProgramDetails>> {
    let details = ProgramDetails {
        child,
        discipline: row.get::<_, Word<_>>("discipline")?.0,
        goal: row.get("goal")?,
        goal_picture: row.get("goal_picture")?,
        start: row.get("start_day")?,
        weeks: row.get("weeks")?,
        review: row.get("review_day")?,
        weekly_goal: row.get("weekly_goal")?,
        counts: row.get::<_, Word<_>>("counts")?.0,
        star_worth: row.get("star_worth")?,
    };
    dated(row, "ended", details)
}

fn exercise_version_from_row(row: &Row<'_>) -> rusqlite::Result<Dated<ExerciseDetails>> {
    let details = ExerciseDetails {
        name: row.get("name")?,
        how: row.get("how")?,
        why: row.get("why")?,
        helps: row.get("helps")?,
        dose: row.get::<_, Json<_>>("dose")?.0,
        schedule: row.get::<_, Json<_>>("schedule")?.0,
        times_a_day: row.get("times_a_day")?,
        anchor: row.get("anchor")?,
        demo: row.get("demo")?,
        own: match row.get("own")? {
            Some(hash) => Some(Media {
                hash,
                medium: row.get::<_, Word<_>>("medium")?.0,
            }),
            None => None,
        },
    };
    dated(row, "retired", details)
}

fn dated<T>(row: &Row<'_>, ended: &str, value: T) -> rusqlite::Result<Dated<T>> {
    Ok(Dated {
        from: row.get("from_day")?,
        value: (!row.get::<_, bool>(ended)?).then_some(value),
    })
}
