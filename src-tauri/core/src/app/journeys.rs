//! Gathers the facts of the journey, the album and the certificate.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::model::day::Day;
use crate::model::dose::Amount;
use crate::model::ids::{ChildId, ProgramId};
use crate::model::journey::{self, Leg, WeekFacts};
use crate::model::plan::ProgramPlan;
use crate::model::program::ExerciseDetails;
use crate::model::road::{Lifetime, Measure, road};
use crate::store::{
    album, children, completions, finishes, passport, pauses, places, programs, settings, skills,
    stars,
};
use crate::view::album::*;
use crate::view::journey::{Journey, JourneyFacts, JourneyView, SkillRoad, Stamp};

/// How many of the programs that are over make a page of the album.
const PAGE: usize = 6;
/// For so many days after its last one a program that nobody finished is still on its way.
const AWAITED: i32 = 28;
/// How many skills a child without a running program sees the roads of.
const ROADS: usize = 6;

pub(super) fn journey(db: &Connection, child: ChildId, today: Day) -> Result<JourneyView> {
    let plans = shown(db, child, today)?;
    let mut journeys = Vec::new();
    for plan in &plans {
        journeys.extend(of_program(db, plan, today)?);
    }
    Ok(JourneyView {
        face: children::get(db, child)?,
        today,
        journeys,
        roads: roads(db, child, &plans, today)?,
        stamps: stamps(db, child)?,
        weeks_reached: stars::of_child(db, child)?,
    })
}

/// The running programs, and those that are over and were not finished yet: the day their therapist
/// looks at them is part of their journey. Without a running one, also the next to come; without
/// any, the last.
fn shown(db: &Connection, child: ChildId, today: Day) -> Result<Vec<ProgramPlan>> {
    let runs = |plan: &ProgramPlan| plan.on(today).is_some();
    let mut plans = Vec::new();
    for plan in programs::between(db, child, today.plus(-AWAITED), today)? {
        let over = journey::days(&plan).is_some_and(|days| *days.end() < today);
        let awaits = over && plan.ended_from().is_none() && finishes::day(db, plan.id)?.is_none();
        if awaits || runs(&plan) {
            plans.push(plan);
        }
    }
    if plans.iter().any(runs) {
        return Ok(plans);
    }
    let newest: Vec<ProgramPlan> = finishes::newest_programs(db, child, PAGE as u32)?
        .into_iter()
        .map(|id| programs::get(db, id))
        .collect::<Result<_>>()?;
    let days = |plan: &ProgramPlan| journey::days(plan);
    let coming = newest
        .iter()
        .filter(|plan| days(plan).is_some_and(|days| *days.start() > today))
        .min_by_key(|plan| days(plan).map(|days| *days.start()));
    let last = || {
        let over = newest.iter().filter(|plan| days(plan).is_some());
        over.max_by_key(|plan| days(plan).map(|days| *days.end()))
    };
    plans.extend(coming.cloned());
    if plans.is_empty() {
        plans.extend(last().cloned());
    }
    Ok(plans)
}

fn of_program(db: &Connection, plan: &ProgramPlan, today: Day) -> Result<Option<Journey>> {
    let legs = journey::legs(plan, &settings::week_cut(db)?);
    let (Some(days), Some(first), Some(last)) = (journey::days(plan), legs.first(), legs.last())
    else {
        return Ok(None);
    };
    let reached = stars::weeks_of(db, plan.id)?;
    let pauses: Vec<_> = pauses::between(db, plan.child, first.week.first, last.week.last)?
        .into_iter()
        .map(|(_, pause)| pause)
        .collect();
    let facts = |leg: &Leg| -> Result<(Leg, WeekFacts)> {
        let week = leg.week;
        let reached = reached.iter().any(|star| week.holds(*star));
        let tried = !reached
            && week.last < today
            && completions::any_in(db, plan.id, week.first, week.last)?;
        let rests = journey::rests(plan, week, &pauses);
        Ok((
            *leg,
            WeekFacts {
                reached,
                rests,
                tried,
            },
        ))
    };
    Ok(Journey::build(JourneyFacts {
        plan,
        weeks: legs.iter().map(facts).collect::<Result<_>>()?,
        last: *days.end(),
        weeks_reached: reached.len() as u32,
        today,
    }))
}

/// The roads of what the programs practise today; without any, those practised most.
fn roads(
    db: &Connection,
    child: ChildId,
    plans: &[ProgramPlan],
    today: Day,
) -> Result<Vec<SkillRoad>> {
    let mut seen: Vec<String> = Vec::new();
    let mut roads = Vec::new();
    for plan in plans {
        for exercise in &plan.exercises {
            let Some(details) = exercise.on(today).filter(|_| plan.on(today).is_some()) else {
                continue;
            };
            let skill = skills::name(db, exercise.id)?;
            if !seen.contains(&skill) {
                let lifetime = skills::of_exercise(db, child, exercise.id)?;
                roads.extend(skill_roads(details, lifetime));
                seen.push(skill);
            }
        }
    }
    if roads.is_empty() {
        roads = practised(db, child, ROADS)?;
    }
    Ok(roads)
}

/// The roads of the skills a child has practised most.
fn practised(db: &Connection, child: ChildId, count: usize) -> Result<Vec<SkillRoad>> {
    let mut roads = Vec::new();
    for skill in skills::most(db, child, count as u32)? {
        let details = programs::newest_details(db, skill.exercise)?;
        roads.extend(skill_roads(&details, skill.lifetime));
    }
    Ok(roads)
}

/// A skill's road, or two where it was done both in repetitions and by the clock.
pub(super) fn skill_roads(details: &ExerciseDetails, lifetime: Lifetime) -> Vec<SkillRoad> {
    let ExerciseDetails {
        name,
        demo,
        own,
        dose,
        ..
    } = details;
    let usual = match dose.amount {
        Amount::Reps { .. } => Measure::Reps,
        Amount::Time { .. } => Measure::Minutes,
    };
    let told = |measure: &Measure| *measure == usual || measure.of(lifetime) > 0;
    let road = |measure: Measure| SkillRoad {
        name: name.clone(),
        demo: demo.clone(),
        own: *own,
        unit: dose.unit.clone().filter(|_| measure == Measure::Reps),
        road: road(measure, lifetime),
    };
    Measure::ALL.into_iter().filter(told).map(road).collect()
}

/// The places offered, and those that have a stamp though they are put away.
fn stamps(db: &Connection, child: ChildId) -> Result<Vec<Stamp>> {
    let been = passport::of_child(db, child)?;
    let mut stamps: Vec<Stamp> = places::offered(db)?
        .into_iter()
        .map(|place| Stamp {
            times: been
                .iter()
                .find(|(known, _)| *known == place.id)
                .map_or(0, |(_, times)| *times),
            place,
        })
        .collect();
    for (place, times) in been {
        if !stamps.iter().any(|stamp| stamp.place.id == place) {
            let place = places::named(db, &place)?;
            stamps.push(Stamp { place, times });
        }
    }
    Ok(stamps)
}

/// The album, open at the month of `day`, with so many pages of programs that are over.
pub(super) fn album(
    db: &Connection,
    child: ChildId,
    day: Day,
    pages: u16,
    today: Day,
) -> Result<AlbumView> {
    let ever = album::ever(db, child)?;
    let count = PAGE * usize::from(pages.max(1));
    let programs = finishes::newest_programs(db, child, count as u32 + 1)?;
    let mut journeys = Vec::new();
    for program in programs.iter().take(count) {
        journeys.extend(over(db, *program, today)?);
    }
    Ok(AlbumView {
        face: children::get(db, child)?,
        stickers: total(&ever),
        stars: stars::of_child(db, child)?,
        packs: packs(&ever),
        month: month(db, child, day)?,
        milestones: super::milestones::of_child(db, child)?,
        journeys,
        more_journeys: if programs.len() > count {
            MoreJourneys::Earlier
        } else {
            MoreJourneys::None
        },
    })
}

fn month(db: &Connection, child: ChildId, day: Day) -> Result<AlbumMonth> {
    let stickers = album::in_month(db, child, day)?;
    Ok(AlbumMonth {
        first: day.first_of_month(),
        total: total(&stickers),
        stickers: stuck(stickers),
        earlier: album::month_before(db, child, day)?,
        later: album::month_after(db, child, day)?,
    })
}

/// A program that is over, or was finished; none while it is still going on.
fn over(db: &Connection, program: ProgramId, today: Day) -> Result<Option<AlbumJourney>> {
    let plan = programs::without_exercises(db, program)?;
    let finished = finishes::day(db, program)?;
    let (Some(details), Some(days)) = (plan.newest(), journey::days(&plan)) else {
        return Ok(None);
    };
    if *days.end() >= today && finished.is_none() {
        return Ok(None);
    }
    Ok(Some(AlbumJourney {
        program,
        discipline: details.discipline,
        goal: details.goal.clone(),
        goal_picture: details.goal_picture.clone(),
        first: *days.start(),
        last: *days.end(),
        weeks_reached: stars::weeks_reached(db, program)?,
        finished,
    }))
}

/// The certificate of a finished program.
pub(super) fn certificate(
    db: &Connection,
    program: ProgramId,
    today: Day,
) -> Result<CertificateView> {
    let journey = over(db, program, today)?.filter(|journey| journey.finished.is_some());
    let journey = journey.ok_or(Error::Gone)?;
    let plan = programs::get(db, program)?;
    let work = finishes::work(db, program)?;
    let legs = journey::legs(&plan, &settings::week_cut(db)?);
    let reached = journey::reached(&legs, &stars::weeks_of(db, program)?);
    let mut moves = Vec::new();
    for exercise in &plan.exercises {
        let times = finishes::times(db, exercise.id)?;
        if let Some(details) = exercise.newest().filter(|_| times > 0) {
            moves.push(CertificateMove {
                name: details.name.clone(),
                demo: details.demo.clone(),
                times,
            });
        }
    }
    Ok(CertificateView {
        face: children::get(db, plan.child)?,
        weeks: journey::counted(&legs),
        reached,
        more: journey.weeks_reached.saturating_sub(reached.into()),
        journey,
        times: work.times,
        reps: work.reps,
        minutes: work.seconds / 60,
        moves,
    })
}
