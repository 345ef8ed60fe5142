//! Milestones: written down with their day when they are passed, celebrated, kept in the album.

use rusqlite::Connection;

use super::journeys::skill_roads;
use super::today_of;
use crate::error::Result;
use crate::model::completion::By;
use crate::model::day::Now;
use crate::model::ids::{ChildId, ExerciseId};
use crate::model::road::{Lifetime, Measure, passed};
use crate::store::milestones::{self, Milestone};
use crate::store::{programs, skills};
use crate::view::album::{AlbumSkill, Badge};
use crate::view::journey::SkillRoad;
use crate::view::outcome::MilestonePassed;

/// How many skills the album has milestones of.
const SKILLS: u32 = 24;

/// Writes down what a completion passed, which brought its skill from `before` to where it is, and
/// tells what is to be celebrated: the farthest for each road. What a grown-up's correction passed is
/// celebrated with the child's next move.
pub(super) fn pass(
    db: &Connection,
    child: ChildId,
    exercise: ExerciseId,
    before: Lifetime,
    by: By,
    now: Now,
) -> Result<Vec<MilestonePassed>> {
    let day = today_of(db, now)?;
    let after = skills::of_exercise(db, child, exercise)?;
    let mut news = Vec::new();
    for measure in Measure::ALL {
        let numbers = passed(measure, before, after);
        for number in &numbers {
            let stone = Milestone {
                measure,
                number: *number,
                day,
            };
            milestones::add(db, child, exercise, stone, by, now)?;
        }
        if let Some(number) = numbers.last() {
            news.push(told(db, exercise, measure, *number)?);
        }
    }
    if by == By::Child {
        let mut heard = hear(db, child, now)?;
        heard.retain(|one| !news.iter().any(|farther| same_road(one, farther)));
        news.extend(heard);
    }
    Ok(news)
}

/// What a grown-up's corrections passed and the child has not heard of, the farthest for each road.
fn hear(db: &Connection, child: ChildId, now: Now) -> Result<Vec<MilestonePassed>> {
    let mut news: Vec<MilestonePassed> = Vec::new();
    for quiet in milestones::quiet(db, child)? {
        milestones::celebrate(db, quiet, now)?;
        let lifetime = skills::of_exercise(db, child, quiet.exercise)?;
        // Taken back since: there is nothing to celebrate.
        if quiet.measure.of(lifetime) >= quiet.number {
            let one = told(db, quiet.exercise, quiet.measure, quiet.number)?;
            news.retain(|earlier| !same_road(earlier, &one));
            news.push(one);
        }
    }
    Ok(news)
}

fn same_road(one: &MilestonePassed, other: &MilestonePassed) -> bool {
    one.measure == other.measure && one.name == other.name
}

fn told(
    db: &Connection,
    exercise: ExerciseId,
    measure: Measure,
    number: u32,
) -> Result<MilestonePassed> {
    let details = programs::newest_details(db, exercise)?;
    Ok(MilestonePassed {
        name: details.name,
        demo: details.demo,
        unit: details.dose.unit.filter(|_| measure == Measure::Reps),
        measure,
        number,
    })
}

/// The roads with a milestone on them, most practised first, each milestone with its day.
pub(super) fn of_child(db: &Connection, child: ChildId) -> Result<Vec<AlbumSkill>> {
    let mut found = Vec::new();
    for skill in skills::most(db, child, SKILLS)? {
        let details = programs::newest_details(db, skill.exercise)?;
        let passed = milestones::of_skill(db, child, skill.exercise)?;
        let badges = |skill: &SkillRoad| {
            let badge = |number: &u32| Badge {
                number: *number,
                day: passed
                    .iter()
                    .rev()
                    .find(|one| one.measure == skill.road.measure && one.number == *number)
                    .map(|one| one.day),
            };
            skill.road.reached.iter().map(badge).collect()
        };
        let roads = skill_roads(&details, skill.lifetime);
        found.extend(
            roads
                .into_iter()
                .filter(|skill| !skill.road.reached.is_empty())
                .map(|skill| AlbumSkill {
                    badges: badges(&skill),
                    skill,
                }),
        );
    }
    Ok(found)
}
