//! The first start: a child, a program, a reward and a PIN in one act.

use rusqlite::Connection;

use super::{parent_acts, set_pin};
use crate::action::{FirstExercise, FirstReward, ParentAction, SetUp};
use crate::error::{Error, Field, Problem, Result};
use crate::model::day::{Day, Now};
use crate::store::{children, settings};

pub(super) fn set_up(db: &Connection, wish: SetUp, today: Day, now: Now) -> Result<String> {
    if !children::all(db)?.is_empty() {
        return Err(Error::AlreadySetUp);
    }
    if wish.exercises.is_empty() {
        return Err(Error::Invalid(Field::Target, Problem::Empty));
    }
    settings::set(db, &settings::get(db)?, today)?;
    let SetUp {
        child,
        details,
        program,
        mut plan,
        exercises,
        reward,
        pin,
    } = wish;
    plan.child = child;
    let mut acts = vec![
        ParentAction::SetChild { child, details },
        ParentAction::SetProgram {
            program,
            details: plan,
        },
    ];
    acts.extend(exercises.into_iter().map(|FirstExercise { id, details }| {
        ParentAction::SetExercise {
            program,
            exercise: id,
            details,
        }
    }));
    acts.extend(reward.map(|FirstReward { id, mut details }| {
        details.child = child;
        ParentAction::SetReward {
            reward: id,
            details,
        }
    }));
    for act in acts {
        parent_acts::act(db, act, today, now)?;
    }
    Ok(set_pin(db, &pin)?.to_string())
}
