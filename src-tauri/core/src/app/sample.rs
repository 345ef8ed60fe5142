//! The sample family: three rows with some weeks behind them, to look around in.

mod rewards;

use rusqlite::Connection;

use super::child_acts::{Wish, complete};
use super::{parent_acts, set_pin};
use crate::action::ParentAction;
use crate::error::{Error, Result};
use crate::library::sample::{self, Child, Program, Reminder};
use crate::model::child::{ChildDetails, Reading};
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::dose::Done;
use crate::model::ids::{ChildId, ExerciseId, PauseId, ProgramId, ReminderId};
use crate::model::pause::PauseDetails;
use crate::model::program::{CountRule, ExerciseDetails, ProgramDetails};
use crate::model::reminder::{ReminderDetails, Target};
use crate::model::settings::Switch;
use crate::store::{children, settings};

type Words<'a> = &'a dyn Fn(&str) -> String;

pub(super) fn start(db: &Connection, words: Words<'_>, today: Day, now: Now) -> Result<()> {
    if !children::all(db)?.is_empty() {
        return Err(Error::AlreadySetUp);
    }
    settings::set(db, &settings::get(db)?, today)?;
    let family = sample::family();
    set_pin(db, &family.pin)?;
    let mut recent = Vec::new();
    let mut rows = Vec::new();
    for child in &family.children {
        let id = ChildId::new(now);
        let (exercises, done) = add_child(db, id, child, words, today, now)?;
        recent.extend(done);
        rows.push((id, exercises));
    }
    // The jar came on the table a week ago: what was done since is in it, as it was done.
    let members = rows.iter().map(|(id, _)| *id).collect();
    rewards::add_jar(db, &family.jar, members, words, today, now)?;
    recent.sort_by_key(|done: &Then| (done.day, done.nth));
    for done in recent {
        do_then(db, &done, today, now)?;
    }
    for (child, (id, exercises)) in family.children.iter().zip(&rows) {
        for reward in &child.rewards {
            rewards::add(db, *id, reward, words, today, now)?;
        }
        for reminder in &child.reminders {
            add_reminder(db, *id, reminder, exercises, words, today, now)?;
        }
    }
    Ok(())
}

/// Exercises by their name in the library.
type Exercises = Vec<(String, ExerciseId)>;

/// What was done on a day, that time of it.
struct Then {
    exercise: ExerciseId,
    day: Day,
    nth: u8,
}

/// Adds a child with its programs. What it did lately is told, to be written down after the rest.
fn add_child(
    db: &Connection,
    id: ChildId,
    child: &Child,
    words: Words<'_>,
    today: Day,
    now: Now,
) -> Result<(Exercises, Vec<Then>)> {
    let details = ChildDetails {
        name: words(&child.name),
        avatar: child.avatar.clone(),
        accent: child.accent,
        role: child.role,
        reading: Reading::Words,
        look: child.look,
    };
    children::set(db, id, &details.checked()?, children::Kind::Sample, now)?;
    let (mut exercises, mut recent) = (Vec::new(), Vec::new());
    for program in &child.programs {
        let (added, done) = add_program(db, id, program, words, today, now)?;
        exercises.extend(added);
        recent.extend(done);
    }
    Ok((exercises, recent))
}

fn add_reminder(
    db: &Connection,
    child: ChildId,
    reminder: &Reminder,
    exercises: &Exercises,
    words: Words<'_>,
    today: Day,
    now: Now,
) -> Result<()> {
    let about = |library: &String| {
        exercises
            .iter()
            .find(|(key, _)| key == library)
            .map(|(_, id)| *id)
    };
    let target = match reminder.exercise.as_ref().and_then(about) {
        Some(exercise) => Target::Exercises {
            exercises: vec![exercise],
        },
        None => Target::Everything,
    };
    // Off: nobody wants to be called by a family that is only there to be looked at.
    let details = ReminderDetails {
        child,
        title: words(&reminder.title),
        target,
        times: reminder.times.clone(),
        on: reminder.on.clone(),
        switch: Switch::Off,
        anchor: None,
    };
    let action = ParentAction::SetReminder {
        reminder: ReminderId::new(now),
        details,
    };
    parent(db, action, today, now)
}

fn add_program(
    db: &Connection,
    child: ChildId,
    program: &Program,
    words: Words<'_>,
    today: Day,
    now: Now,
) -> Result<(Exercises, Vec<Then>)> {
    let this_week = settings::week_cut(db)?.week_of(today).first;
    let start = this_week.plus(-7 * (program.history.len() as i32 - 1));
    let id = ProgramId::new(now);
    let details = ProgramDetails {
        child,
        discipline: program.discipline,
        goal: if program.goal.is_empty() {
            String::new()
        } else {
            words(&program.goal)
        },
        goal_picture: program.goal_picture.clone(),
        start,
        weeks: program.weeks,
        review: Some(start.plus(i32::from(program.weeks) * 7)),
        weekly_goal: program.weekly_goal,
        counts: CountRule::AllAsked,
        star_worth: 2,
    };
    parent(
        db,
        ParentAction::SetProgram {
            program: id,
            details,
        },
        // As if written down on its first day: what is tried out today leaves past weeks alone.
        start,
        now,
    )?;
    let mut exercises = Vec::new();
    for exercise in &program.exercises {
        let key = format!("library-{}", exercise.library);
        let details = ExerciseDetails {
            name: words(&key),
            how: words(&format!("{key}.how")),
            why: words(exercise.why.as_ref().unwrap_or(&format!("{key}.why"))),
            helps: exercise.helps.as_deref().map(words).unwrap_or_default(),
            dose: exercise.dose.clone(),
            schedule: exercise.schedule.clone(),
            times_a_day: exercise.times_a_day,
            anchor: exercise.anchor.clone(),
            demo: Some(exercise.library.clone()),
            own: None,
        };
        let exercise_id = ExerciseId::new(now);
        parent(
            db,
            ParentAction::SetExercise {
                program: id,
                exercise: exercise_id,
                details,
            },
            start,
            now,
        )?;
        exercises.push((exercise.library.clone(), exercise_id));
    }
    if let Some(pause) = &program.pause {
        let day = |n| start.plus(pause.week * 7 + n);
        let details = PauseDetails {
            child,
            kind: pause.kind,
            from: day(pause.from),
            to: day(pause.to),
            note: String::new(),
        };
        parent(
            db,
            ParentAction::SetPause {
                pause: PauseId::new(now),
                details,
            },
            today,
            now,
        )?;
    }
    let mut recent = Vec::new();
    let days = program
        .history
        .iter()
        .flat_map(|week| week.chars())
        .enumerate();
    for (n, how_much) in days {
        let day = start.plus(n as i32);
        let part = match how_much {
            _ if day >= today => break,
            'a' => exercises.len(),
            'p' => exercises.len().div_ceil(2),
            _ => 0,
        };
        for ((_, exercise), asked) in exercises.iter().zip(&program.exercises).take(part) {
            for nth in 1..=asked.times_a_day {
                let exercise = *exercise;
                let done = Then { exercise, day, nth };
                if today.since(day) <= 7 {
                    recent.push(done);
                } else {
                    do_then(db, &done, today, now)?;
                }
            }
        }
    }
    Ok((exercises, recent))
}

/// Has an exercise done at this time of the day, that many days ago. What is no longer asked that
/// week is left out.
fn do_then(db: &Connection, done: &Then, today: Day, now: Now) -> Result<()> {
    let Then { exercise, day, nth } = *done;
    let then = Now {
        utc: now.utc - chrono::Duration::days(i64::from(today.since(day))),
        ..now
    };
    let wish = Wish {
        exercise,
        day,
        nth,
        done: Done::AsAsked,
        sticker: None,
        by: By::Child,
        why: "",
    };
    match complete(db, wish, then) {
        Ok(_) | Err(Error::Gone) => Ok(()),
        Err(error) => Err(error),
    }
}

fn parent(db: &Connection, action: ParentAction, today: Day, now: Now) -> Result<()> {
    parent_acts::act(db, action, today, now).map(drop)
}
