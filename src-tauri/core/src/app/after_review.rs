//! How it goes on after the review: a program is finished, or the next one takes its place.

use rusqlite::Connection;

use crate::action::TakenOver;
use crate::error::{Error, Field, Problem, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::{ExerciseId, ProgramId};
use crate::model::journey;
use crate::model::plan::ProgramPlan;
use crate::model::program::ProgramDetails;
use crate::model::reminder::{ReminderDetails, Target};
use crate::store::{
    children, completions, finishes, passport, places, programs, reminders, skills,
};
use crate::view::journey::Stamp;
use crate::view::parent::{ParentProgram, ReviewState};

/// Finishes a program with a certificate. What still ran of it ends: yesterday was its last day,
/// or today when something was done.
pub(super) fn finish(db: &Connection, program: ProgramId, today: Day, now: Now) -> Result<()> {
    let plan = programs::get(db, program)?;
    let runs = plan.on(today).is_some();
    if finishes::day(db, program)?.is_some_and(|day| day == today || !runs) {
        return Ok(());
    }
    let from = today.plus(i32::from(completions::any_in(db, program, today, today)?));
    end_before(db, program, from, now)?;
    finishes::add(db, program, today, now)
}

/// The next program, with the exercises wanted of the one before, which is finished.
pub(super) struct Next {
    pub(super) after: ProgramId,
    pub(super) program: ProgramId,
    pub(super) details: ProgramDetails,
    pub(super) exercises: Vec<TakenOver>,
}

/// Starts the next program. Asking twice starts it once.
pub(super) fn start_next(db: &Connection, next: Next, today: Day, now: Now) -> Result<()> {
    if programs::exists(db, next.program)? {
        return Ok(());
    }
    let before = programs::get(db, next.after)?;
    let details = ProgramDetails {
        child: before.child,
        ..next.details.clone()
    };
    children::get(db, details.child)?;
    let start = details.start.max(today);
    programs::set(db, next.program, &details, today, now)?;
    for taken in &next.exercises {
        if !taken.id.is_well_formed() {
            return Err(Error::Invalid(Field::Id, Problem::Unknown));
        }
        let exercise = before.exercise(taken.from).ok_or(Error::Gone)?;
        let wanted = exercise.newest().ok_or(Error::Gone)?;
        programs::set_exercise(db, next.program, taken.id, wanted, today, now)?;
        skills::go_on(db, taken.id, taken.from)?;
    }
    reminders_go_on(db, &before, &next, today, now)?;
    end_before(db, next.after, start, now)?;
    if finishes::day(db, next.after)?.is_none() {
        finishes::add(db, next.after, today, now)?;
    }
    Ok(())
}

/// Has what called for the program before, or for exercises of it, call for the next: for what was
/// taken over, or for all of it once nothing is left of the one before.
fn reminders_go_on(
    db: &Connection,
    before: &ProgramPlan,
    next: &Next,
    today: Day,
    now: Now,
) -> Result<()> {
    let taken = |from: &ExerciseId| {
        let mut taken = next.exercises.iter();
        taken
            .find(|taken| taken.from == *from)
            .map(|taken| taken.id)
    };
    for reminder in reminders::of_child(db, before.child)? {
        let called = match &reminder.details.target {
            Target::Exercises { exercises } => exercises.clone(),
            Target::Program { program } if *program == before.id => {
                before.exercises.iter().map(|one| one.id).collect()
            }
            Target::Program { .. } | Target::Everything => continue,
        };
        let whole = matches!(reminder.details.target, Target::Program { .. });
        let target = if whole && (next.details.start <= today || called.is_empty()) {
            Target::Program {
                program: next.program,
            }
        } else {
            let goes_on: Vec<_> = called.iter().filter_map(taken).collect();
            Target::Exercises {
                exercises: [called, goes_on].concat(),
            }
        };
        let details = ReminderDetails {
            target,
            ..reminder.details
        };
        reminders::set(db, reminder.id, &details, now)?;
    }
    Ok(())
}

/// Ends what a program still has from `day` on.
fn end_before(db: &Connection, program: ProgramId, day: Day, now: Now) -> Result<()> {
    let plan = programs::get(db, program)?;
    if journey::days(&plan).is_some_and(|days| *days.end() >= day) {
        programs::end(db, program, day, now)?;
    }
    Ok(())
}

/// Tells a parent's programs, which are some of these plans, how they stand after the review, and
/// where they were practised.
pub(super) fn tell(
    db: &Connection,
    shown: &mut [ParentProgram],
    plans: &[ProgramPlan],
    today: Day,
) -> Result<()> {
    for program in shown {
        let plan = plans.iter().find(|plan| plan.id == program.id);
        let plan = plan.ok_or(Error::Gone)?;
        let finished = finishes::day(db, program.id)?.is_some();
        let review = program.details.review.unwrap_or(program.last.plus(1));
        let due = review <= today || program.last < today;
        program.review = match plan.on(today) {
            None if finished => ReviewState::Finished,
            _ if due && plan.ended_from().is_none() => ReviewState::Due,
            _ => ReviewState::NotYet,
        };
        for exercise in &mut program.exercises {
            for (place, times) in passport::of_exercise(db, exercise.id)? {
                let place = places::named(db, &place)?;
                exercise.places.push(Stamp { place, times });
            }
        }
    }
    Ok(())
}
