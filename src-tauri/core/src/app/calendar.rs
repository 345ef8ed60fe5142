//! Gathers a child's routine for a calendar.

use rusqlite::Connection;

use crate::error::Result;
use crate::model::day::Day;
use crate::model::ids::ChildId;
use crate::model::plan::ProgramPlan;
use crate::model::reminder::Target;
use crate::model::settings::Switch;
use crate::store::exported::{self, Told};
use crate::store::{children, pauses, programs, reminders};
use crate::view::calendar::{CalendarView, Routine, TakenBack};

/// The reminders that ring, for the programs that run or are to come. They begin where the programs
/// do, not today, so that a later export says the same of the days that are over. What an earlier one
/// told and is no longer so is taken back.
pub(super) fn tell(db: &Connection, child: ChildId, today: Day) -> Result<CalendarView> {
    let plans: Vec<ProgramPlan> = programs::all(db, child)?
        .into_iter()
        .filter(|plan| run(plan).is_some_and(|(_, last)| last >= today))
        .collect();
    let pauses: Vec<(Day, Day)> = pauses::between(db, child, Day::BEGINNING, Day::END)?
        .into_iter()
        .map(|(_, pause)| (pause.from, pause.to))
        .collect();
    let mut events = Vec::new();
    for reminder in reminders::of_child(db, child)? {
        if reminder.details.switch == Switch::Off {
            continue;
        }
        let target = &reminder.details.target;
        let mut routine = Routine {
            reminder: reminder.id,
            title: &reminder.details.title,
            rhythm: &reminder.rhythm,
            moves: Vec::new(),
            programs: Vec::new(),
            pauses: &pauses,
        };
        for plan in &plans {
            let moves = moves(plan, target, today);
            if !moves.is_empty() {
                routine.moves.extend(moves);
                routine.programs.extend(run(plan));
            }
        }
        for event in routine.events() {
            let told = Told {
                reminder: reminder.id,
                uid: event.uid.clone(),
                time: event.time,
                first: event.first,
                last: event.last,
            };
            exported::add(db, &told)?;
            events.push(event);
        }
    }
    let taken_back = exported::ringing(db, child, today)?
        .into_iter()
        .filter(|(told, _)| events.iter().all(|event| event.uid != told.uid))
        .map(|(told, title)| TakenBack {
            uid: told.uid,
            title,
            time: told.time,
            first: told.first,
        })
        .collect();
    Ok(CalendarView {
        child_name: children::get(db, child)?.name,
        events,
        taken_back,
    })
}

/// From when to when a program runs.
fn run(plan: &ProgramPlan) -> Option<(Day, Day)> {
    let details = plan.newest()?;
    let last = plan
        .ended_from()
        .map_or(details.last(), |ended| details.last().min(ended.plus(-1)));
    Some((details.start, last))
}

/// The names of a program's moves that a reminder is about.
fn moves(plan: &ProgramPlan, target: &Target, today: Day) -> Vec<String> {
    let day = plan
        .newest()
        .map_or(today, |details| today.max(details.start));
    plan.exercises
        .iter()
        .filter(|exercise| match target {
            Target::Everything => true,
            Target::Program { program } => *program == plan.id,
            Target::Exercises { exercises } => exercises.contains(&exercise.id),
        })
        .filter_map(|exercise| Some(exercise.on(day)?.name.clone()))
        .collect()
}
