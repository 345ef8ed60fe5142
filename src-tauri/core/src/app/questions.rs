//! Questions for the therapist, and what the record suggests to ask.

use rusqlite::Connection;

use super::parent_views::last_weeks;
use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, QuestionId};
use crate::model::plan::ProgramPlan;
use crate::model::question::{
    Concern, FEW, QuestionDetails, Suggestion, most_on_a_day, suggestions,
};
use crate::model::week::Week;
use crate::store::{children, programs, questions, signals, span};
use crate::view::questions::{About, ParentQuestion, ParentSuggestion, QuestionsView};

/// A child's questions.
pub(super) fn view(db: &Connection, child: ChildId, today: Day) -> Result<QuestionsView> {
    let (found, plans) = suggested(db, child, today)?;
    let names = programs::between(db, child, today, today.plus(6))?;
    let most = most_on_a_day(&names, today);
    Ok(QuestionsView {
        face: children::get(db, child)?,
        suggestions: found
            .into_iter()
            .filter_map(|suggestion| {
                Some(ParentSuggestion {
                    about: about(suggestion.concern, &plans)?,
                    suggestion,
                })
            })
            .collect(),
        questions: questions::of_child(db, child)?
            .into_iter()
            .map(|(id, details)| ParentQuestion { id, details })
            .collect(),
        many: (most > FEW).then_some(most),
    })
}

/// How many suggestions wait for a parent's answer.
pub(super) fn waiting(db: &Connection, child: ChildId, today: Day) -> Result<u32> {
    Ok(suggested(db, child, today)?.0.len() as u32)
}

/// Has a question; one that was suggested is answered with it.
pub(super) fn set(
    db: &Connection,
    id: QuestionId,
    details: QuestionDetails,
    kept: Option<Concern>,
    today: Day,
    now: Now,
) -> Result<()> {
    let mut details = details.checked()?;
    if let Some(before) = questions::get(db, id)? {
        details.child = before.child;
    }
    children::get(db, details.child)?;
    questions::set(db, id, &details)?;
    match kept {
        Some(concern) => hear(db, details.child, concern, today, now),
        None => Ok(()),
    }
}

/// A parent has answered a concern, for all that was seen of it until now.
pub(super) fn hear(
    db: &Connection,
    child: ChildId,
    concern: Concern,
    today: Day,
    now: Now,
) -> Result<()> {
    let until = match concern {
        Concern::Steady { child: with } if with == child => {
            super::fading::proposal(db, child, today)?
        }
        Concern::Steady { .. } => return Err(Error::Gone),
        _ => suggested(db, child, today)?
            .0
            .into_iter()
            .find(|found| found.concern == concern)
            .map(|found| found.until),
    };
    match until {
        Some(until) => questions::hear(db, child, concern, until, now),
        // It was answered already, or what was seen is no longer so.
        None => Ok(()),
    }
}

fn suggested(
    db: &Connection,
    child: ChildId,
    today: Day,
) -> Result<(Vec<Suggestion>, Vec<ProgramPlan>)> {
    let weeks: Vec<Week> = last_weeks(db, today)?;
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else {
        return Ok((Vec::new(), Vec::new()));
    };
    let span = span::between(db, child, first.first, last.last)?;
    let signals = signals::between(db, child, first.first, today)?;
    let mut heard = Vec::new();
    for plan in &span.plans {
        let of_exercise = plan.exercises.iter().flat_map(|exercise| {
            let exercise = exercise.id;
            [Concern::Hard { exercise }, Concern::Hurts { exercise }]
        });
        for concern in of_exercise.chain([Concern::FarBelow { program: plan.id }]) {
            heard.push((concern, questions::heard(db, child, concern)?));
        }
    }
    let mut found = suggestions(&span, &signals, &weeks, today, |concern| {
        heard.iter().find(|(known, _)| *known == concern)?.1
    });
    let role = children::get(db, child)?.role;
    found.retain(|one| one.concern.is_about(role));
    Ok((found, span.plans))
}

fn about(concern: Concern, plans: &[ProgramPlan]) -> Option<About> {
    match concern {
        Concern::Hard { exercise } | Concern::Hurts { exercise } => {
            let mut all = plans.iter().flat_map(|plan| &plan.exercises);
            let details = all.find(|one| one.id == exercise)?.newest()?;
            Some(About::Exercise {
                name: details.name.clone(),
            })
        }
        Concern::FarBelow { program } => {
            let plan = plans.iter().find(|plan| plan.id == program)?;
            Some(About::Program {
                discipline: plan.newest()?.discipline,
            })
        }
        Concern::Steady { .. } => None,
    }
}
