//! Gathers the facts of the grown-ups' screens.

use rusqlite::Connection;

use super::child_views::{balance_of, reached};
use super::fading::stand;
use crate::error::Result;
use crate::model::adherence::{self, Share};
use crate::model::completion::Effort;
use crate::model::day::Day;
use crate::model::fading::Stretched;
use crate::model::ids::{ChildId, ExerciseId};
use crate::model::plan::{ExercisePlan, ProgramPlan};
use crate::model::reward::Offered;
use crate::model::signal::Signalled;
use crate::model::span::Span;
use crate::model::week::{Week, WeekCount};
use crate::store::redemptions::{self, Redemption};
use crate::store::{
    anchors, children, deliveries, exported, pauses, places, programs, reminders, rewards,
    self_checks, settings, signals, span,
};
use crate::view::parent::*;
use crate::view::week::weeks;

/// How many weeks back the small bars of a program reach, this week included.
const BARS: usize = 4;
/// How many days back the record of reminders reaches.
const LATELY: i32 = 30;

pub(super) fn family(db: &Connection, today: Day) -> Result<ParentFamilyView> {
    let faces = children::all(db)?;
    let waiting = waiting(db, None)?;
    let (jars, jars_given) = super::jar::of_parent(db)?;
    Ok(ParentFamilyView {
        today,
        sample: faces.iter().any(|face| face.sample),
        children: faces
            .into_iter()
            .map(|face| {
                Ok(ParentChild {
                    waiting: waiting.iter().filter(|ask| ask.child == face.id).count() as u32,
                    suggestions: super::questions::waiting(db, face.id, today)?,
                    face,
                })
            })
            .collect::<Result<_>>()?,
        waiting,
        places: places::own(db)?
            .into_iter()
            .map(|(id, details)| ParentPlace { id, details })
            .collect(),
        anchors: anchors::all(db)?,
        jars,
        jars_given,
    })
}

pub(super) fn programs(db: &Connection, child: ChildId, today: Day) -> Result<ParentProgramsView> {
    let bars = last_weeks(db, today)?;
    let this_week = bars[bars.len() - 1];
    let span = span::between(db, child, bars[0].first, this_week.last)?;
    let signals = signals::between(db, child, bars[0].first, this_week.last)?;
    let plans = programs::all(db, child)?;
    let mut shown: Vec<ParentProgram> = plans
        .iter()
        .filter_map(|plan| program(plan, &span, &signals, &bars, today))
        .collect();
    let current = span::of_week(db, child, this_week)?;
    let counts: Vec<_> = current
        .plans
        .iter()
        .map(|plan| current.count(plan, this_week))
        .collect();
    let reached = reached(db, &current, this_week)?;
    let views = weeks(today, &current, &counts, &reached);
    for program in &mut shown {
        if program.state == ProgramState::Running {
            program.week = views
                .iter()
                .find(|week| week.program == program.id)
                .cloned();
        }
    }
    super::after_review::tell(db, &mut shown, &plans, today)?;
    shown.sort_by_key(|program| program.state == ProgramState::Ended);
    Ok(ParentProgramsView {
        face: children::get(db, child)?,
        programs: shown,
        pauses: pauses::between(db, child, Day::BEGINNING, Day::END)?
            .into_iter()
            .map(|(id, details)| ParentPause { id, details })
            .collect(),
    })
}

fn program(
    plan: &ProgramPlan,
    span: &Span,
    signals: &[Signalled],
    bars: &[Week],
    today: Day,
) -> Option<ParentProgram> {
    let details = plan.newest()?.clone();
    let last = plan
        .ended_from()
        .map_or(details.last(), |ended| details.last().min(ended.plus(-1)));
    let state = if details.start > today {
        ProgramState::Coming
    } else if last < today {
        ProgramState::Ended
    } else {
        ProgramState::Running
    };
    let counts: Vec<WeekCount> = bars.iter().map(|week| span.count(plan, *week)).collect();
    let exercises = plan
        .exercises
        .iter()
        .enumerate()
        .filter(|(_, exercise)| exercise.on(today.max(details.start)).is_some())
        .filter_map(|(row, exercise)| {
            Some(ParentExercise {
                id: exercise.id,
                details: exercise.newest()?.clone(),
                last_weeks: bars
                    .iter()
                    .zip(&counts)
                    .map(|(week, count)| share(*week, count, row, exercise, today))
                    .collect(),
                hard: hard(span, exercise.id),
                signals: signals
                    .iter()
                    .filter(|signal| signal.exercise == exercise.id)
                    .copied()
                    .collect(),
                places: Vec::new(),
            })
        })
        .collect();
    Some(ParentProgram {
        id: plan.id,
        details,
        last,
        state,
        exercises,
        week: None,
        review: ReviewState::NotYet,
    })
}

fn share(
    week: Week,
    count: &WeekCount,
    row: usize,
    exercise: &ExercisePlan,
    today: Day,
) -> WeekShare {
    let Share { asked, done } = adherence::of_week(count, row, exercise, today);
    WeekShare {
        start: week.first,
        asked,
        done,
    }
}

fn hard(span: &Span, exercise: ExerciseId) -> u32 {
    let said = |effort| {
        span.done
            .iter()
            .filter(|done| done.exercise == exercise && done.effort == Some(effort))
            .count()
    };
    said(Effort::Hard) as u32
}

/// The last weeks, oldest first; the last of them is the one `today` lies in.
pub(super) fn last_weeks(db: &Connection, today: Day) -> Result<Vec<Week>> {
    let cut = settings::week_cut(db)?;
    let mut weeks = vec![cut.week_of(today)];
    while weeks.len() < BARS {
        weeks.insert(0, cut.week_of(weeks[0].first.plus(-1)));
    }
    Ok(weeks)
}

pub(super) fn rewards(db: &Connection, child: ChildId, today: Day) -> Result<ParentRewardsView> {
    let saving = rewards::saving(db, child)?;
    let mut shown = rewards::of_child(db, child)?
        .into_iter()
        .map(|(id, details)| {
            let saving_at = saving
                .filter(|saving| saving.reward == id)
                .map(|saving| saving.price);
            let price = stand(db, id, &details, Stretched::Price, today)?;
            let spacing = stand(db, id, &details, Stretched::Spacing, today)?;
            Ok(ParentReward {
                price: price.now,
                fading: price.fading,
                coming: price.coming,
                spacing: spacing.now,
                spacing_fading: spacing.fading,
                spacing_coming: spacing.coming,
                id,
                details,
                given: redemptions::given(db, id)?,
                saving_at,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    shown.sort_by_key(|reward| reward.details.offered == Offered::PutAway);
    Ok(ParentRewardsView {
        face: children::get(db, child)?,
        balance: balance_of(db, child)?,
        earned: children::tally(db, child)?.0,
        steady: super::fading::proposal(db, child, today)?.is_some(),
        rewards: shown,
        waiting: waiting(db, Some(child))?,
        answered: redemptions::history(db, child, 50)?
            .into_iter()
            .filter_map(answered)
            .collect(),
    })
}

fn answered(asked: Redemption) -> Option<ParentAnswered> {
    let (answer, day) = asked.answer?;
    Some(ParentAnswered {
        redemption: asked.id,
        reward: asked.name,
        picture: asked.picture,
        price: asked.price,
        day,
        answer,
    })
}

fn waiting(db: &Connection, child: Option<ChildId>) -> Result<Vec<Waiting>> {
    redemptions::waiting(db, child)?
        .into_iter()
        .map(|asked| {
            Ok(Waiting {
                child_name: children::get(db, asked.child)?.name,
                enough: balance_of(db, asked.child)? >= u32::from(asked.price),
                redemption: asked.id,
                child: asked.child,
                reward: asked.name,
                picture: asked.picture,
                price: asked.price,
                day: asked.day,
            })
        })
        .collect()
}

pub(super) fn reminders(
    db: &Connection,
    child: ChildId,
    today: Day,
) -> Result<ParentRemindersView> {
    let mut shown: Vec<ParentReminder> = reminders::of_child(db, child)?
        .into_iter()
        .map(|reminder| ParentReminder {
            id: reminder.id,
            details: reminder.details,
            rings: reminder.rhythm.rings().to_vec(),
        })
        .collect();
    shown.sort_by_key(|reminder| reminder.rings.first().map(|ring| ring.time));
    let named = |exercise: &ExercisePlan| {
        Some(NamedExercise {
            id: exercise.id,
            name: exercise.on(today)?.name.clone(),
        })
    };
    Ok(ParentRemindersView {
        face: children::get(db, child)?,
        reminders: shown,
        lately: deliveries::lately(db, child, today.plus(-LATELY))?,
        check: self_checks::last(db)?,
        in_a_calendar: !exported::ringing(db, child, today)?.is_empty(),
        programs: programs::between(db, child, today, Day::END)?
            .iter()
            .filter(|plan| plan.ended_from().is_none())
            .filter_map(|plan| {
                let exercises = plan.exercises.iter().filter_map(named).collect();
                Some(ReminderProgram {
                    id: plan.id,
                    details: plan.newest()?.clone(),
                    exercises,
                })
            })
            .collect(),
    })
}
