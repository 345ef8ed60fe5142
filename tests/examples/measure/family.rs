//! A family to measure with: four who exercise, each with two programs of five exercises.

use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveTime, Utc};
use hep_core::action::{FirstExercise, FirstReward, SetUp};
use hep_core::model::child::{Accent, ChildDetails, Reading, Role};
use hep_core::model::day::{Steady, TimeOfDay, Weekday, Zone};
use hep_core::model::dose::{Amount, Dose, Sides};
use hep_core::model::ids::{ChildId, ExerciseId, JarId, ProgramId, ReminderId, RewardId};
use hep_core::model::jar::JarDetails;
use hep_core::model::pin::Unlocked;
use hep_core::model::program::{CountRule, Discipline, ExerciseDetails, ProgramDetails};
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::reward::{Handover, Offered, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Switch;
use hep_core::{App, ChildAction, Day, Now, ParentAction, Result};
use uuid::Uuid;

const PIN: &str = "2580";
const EXERCISES: usize = 5;
const TIMES_A_DAY: u8 = 2;
/// So many completions a family of four can have in a day.
pub(crate) const A_DAY: usize = 4 * 2 * EXERCISES * TIMES_A_DAY as usize;
/// The most weeks a program can last.
pub(crate) const LONGEST: u8 = 52;

/// Four in the afternoon of this day.
pub(crate) fn afternoon(day: Day) -> Now {
    let four = NaiveTime::from_hms_opt(16, 0, 0).unwrap_or_default();
    at(DateTime::from_naive_utc_and_offset(
        day.date().and_time(four),
        Utc,
    ))
}

/// This instant, on a wall clock in UTC.
pub(crate) fn at(utc: DateTime<Utc>) -> Now {
    Now {
        utc,
        zone: Zone::UTC,
        steady: Steady {
            run: Uuid::nil(),
            elapsed: Duration::ZERO,
        },
    }
}

/// A child and what it is asked in a term.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) child: ChildId,
    pub(crate) programs: Vec<ProgramId>,
    pub(crate) exercises: Vec<ExerciseId>,
    pub(crate) reward: RewardId,
    pub(crate) reminder: ReminderId,
}

impl Row {
    /// Everything it can do on a day.
    pub(crate) fn moves(&self) -> impl Iterator<Item = (ExerciseId, u8)> + '_ {
        let times = |exercise: &ExerciseId| {
            let exercise = *exercise;
            (1..=TIMES_A_DAY).map(move |nth| (exercise, nth))
        };
        self.exercises.iter().flat_map(times)
    }
}

/// Puts a family of one, in its second week today, into this folder.
pub(crate) fn of_today(dir: &Path) -> Result<()> {
    let today = Day::of(at(SystemTime::now().into()), 4);
    first_child(dir, today.plus(-7), LONGEST).map(drop)
}

/// Sets up a family of one, whose first program begins on `start`, and lets it save for a reward.
pub(crate) fn first_child(dir: &Path, start: Day, weeks: u8) -> Result<(App, Row)> {
    let now = afternoon(start);
    let mut app = App::open(dir, now)?;
    let (child, reward) = (ChildId::new(now), RewardId::new(now));
    let program_id = ProgramId::new(now);
    let exercises: Vec<_> = (0..EXERCISES)
        .map(|nth| FirstExercise {
            id: ExerciseId::new(now),
            details: exercise(nth),
        })
        .collect();
    let row = Row {
        child,
        programs: vec![program_id],
        exercises: exercises.iter().map(|first| first.id).collect(),
        reward,
        reminder: ReminderId::new(now),
    };
    app.set_up(
        SetUp {
            child,
            details: details(0),
            program: program_id,
            plan: program(child, start, weeks),
            exercises,
            reward: Some(FirstReward {
                id: reward,
                details: price(child),
            }),
            pin: PIN.to_owned(),
        },
        now,
    )?;
    app.act(ChildAction::SaveFor { reward }, now)?;
    Ok((app, row))
}

/// Adds the others, the second program of each, and what each is called for and saves for.
pub(crate) fn whole_family(app: &mut App, first: Row, start: Day, weeks: u8) -> Result<Vec<Row>> {
    let now = afternoon(start);
    let parent = app.unlock(PIN, now)?;
    let mut rows = vec![first];
    for nth in 1..4 {
        let child = ChildId::new(now);
        let row = Row {
            child,
            programs: Vec::new(),
            exercises: Vec::new(),
            reward: RewardId::new(now),
            reminder: ReminderId::new(now),
        };
        for action in [
            ParentAction::SetChild {
                child,
                details: details(nth),
            },
            ParentAction::SetReward {
                reward: row.reward,
                details: price(child),
            },
        ] {
            app.act_as_parent(&parent, action, now)?;
        }
        rows.push(row);
        add_program(app, &parent, &mut rows[nth], start, weeks)?;
    }
    for row in &mut rows {
        let reminder = ParentAction::SetReminder {
            reminder: row.reminder,
            details: after_snack(row.child),
        };
        app.act_as_parent(&parent, reminder, now)?;
        add_program(app, &parent, row, start, weeks)?;
    }
    Ok(rows)
}

/// At these hours of every day a family that is called is called.
pub(crate) const RINGS: [u8; 8] = [10, 11, 12, 13, 14, 15, 16, 17];

/// Puts a family into this folder in which all are called at the same hours. How many they are.
pub(crate) fn that_is_called(dir: &Path, start: Day) -> Result<usize> {
    let now = afternoon(start);
    let (mut app, first) = first_child(dir, start, LONGEST)?;
    let rows = whole_family(&mut app, first, start, LONGEST)?;
    let parent = app.unlock(PIN, now)?;
    for row in &rows {
        let times = RINGS
            .iter()
            .filter_map(|hour| format!("{hour}:00").parse().ok());
        let details = ReminderDetails {
            child: row.child,
            title: "After snack".to_owned(),
            target: Target::Everything,
            times: times.collect(),
            on: Weekday::ALL.to_vec(),
            switch: Switch::On,
            anchor: None,
        };
        let reminder = ReminderId::new(now);
        app.act_as_parent(
            &parent,
            ParentAction::SetReminder { reminder, details },
            now,
        )?;
    }
    Ok(rows.len())
}

/// Puts a jar for all of them on the table.
pub(crate) fn new_jar(app: &mut App, rows: &[Row], today: Day) -> Result<()> {
    let now = afternoon(today);
    let parent = app.unlock(PIN, now)?;
    let details = JarDetails {
        name: "Pizza".to_owned(),
        picture: "pizza".to_owned(),
        size: 300,
        members: rows.iter().map(|row| row.child).collect(),
        offered: Offered::Yes,
    };
    let jar = JarId::new(now);
    app.act_as_parent(&parent, ParentAction::SetJar { jar, details }, now)?;
    Ok(())
}

/// Begins the next term: two new programs for each, now that the old ones are over and have their
/// certificates.
pub(crate) fn next_term(app: &mut App, rows: &mut [Row], start: Day, weeks: u8) -> Result<()> {
    let now = afternoon(start);
    let parent = app.unlock(PIN, now)?;
    for row in rows {
        for program in row.programs.drain(..) {
            app.act_as_parent(&parent, ParentAction::FinishProgram { program }, now)?;
        }
        row.exercises.clear();
        add_program(app, &parent, row, start, weeks)?;
        add_program(app, &parent, row, start, weeks)?;
    }
    Ok(())
}

/// A grown-up at the laptop.
pub(crate) fn parent(app: &mut App, today: Day) -> Result<Unlocked> {
    app.unlock(PIN, afternoon(today))
}

fn add_program(
    app: &mut App,
    parent: &Unlocked,
    row: &mut Row,
    start: Day,
    weeks: u8,
) -> Result<()> {
    let now = afternoon(start);
    let program_id = ProgramId::new(now);
    let details = program(row.child, start, weeks);
    row.programs.push(program_id);
    app.act_as_parent(
        parent,
        ParentAction::SetProgram {
            program: program_id,
            details,
        },
        now,
    )?;
    for nth in 0..EXERCISES {
        let (program, exercise, details) = (program_id, ExerciseId::new(now), exercise(nth));
        app.act_as_parent(
            parent,
            ParentAction::SetExercise {
                program,
                exercise,
                details,
            },
            now,
        )?;
        row.exercises.push(exercise);
    }
    Ok(())
}

fn details(nth: usize) -> ChildDetails {
    let (name, avatar) = [
        ("Mia", "fox"),
        ("Leo", "t-rex"),
        ("Sam", "bear"),
        ("Ana", "octopus"),
    ][nth];
    ChildDetails {
        name: name.to_owned(),
        avatar: avatar.to_owned(),
        accent: Accent::Coral,
        role: Role::Child,
        reading: Reading::Words,
        look: None,
    }
}

fn program(child: ChildId, start: Day, weeks: u8) -> ProgramDetails {
    ProgramDetails {
        child,
        discipline: Discipline::Physical,
        goal: "Climb the big slide".to_owned(),
        goal_picture: None,
        start,
        weeks,
        review: None,
        weekly_goal: 4,
        counts: CountRule::AllAsked,
        star_worth: 2,
    }
}

fn exercise(nth: usize) -> ExerciseDetails {
    ExerciseDetails {
        name: format!("Exercise {}", nth + 1),
        how: "Slowly up, slowly down.".to_owned(),
        why: "Strong hips for climbing.".to_owned(),
        helps: "Strong hips push you up the ladder.".to_owned(),
        dose: Dose {
            sets: 3,
            amount: Amount::Reps {
                reps: 10,
                hold_seconds: 0,
            },
            sides: Sides::Both,
            unit: None,
        },
        schedule: Schedule::EveryDay,
        times_a_day: TIMES_A_DAY,
        anchor: String::new(),
        demo: None,
        own: None,
    }
}

fn price(child: ChildId) -> RewardDetails {
    RewardDetails {
        child,
        name: "Pick the film".to_owned(),
        picture: "popcorn".to_owned(),
        price: 20,
        handover: Handover::AfterOk,
        offered: Offered::Yes,
    }
}

fn after_snack(child: ChildId) -> ReminderDetails {
    ReminderDetails {
        child,
        title: "After snack".to_owned(),
        target: Target::Everything,
        times: vec![TimeOfDay::from_minutes(16 * 60)],
        on: Weekday::ALL.to_vec(),
        switch: Switch::On,
        anchor: None,
    }
}
