//! Golden stars: given when a program's week is reached, taken back only with an undo.

use rusqlite::Connection;

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ProgramId};
use crate::model::plan::ProgramPlan;
use crate::model::week::Week;
use crate::store::{settings, span, stars};
use crate::view::outcome::StarEarned;

/// Gives the golden stars that the weeks from the one of `first` to the one of `last` deserve and
/// lack. Nothing is taken: a week once reached stays so, whatever is asked of it later.
pub(super) fn give(
    db: &Connection,
    child: ChildId,
    first: Day,
    last: Day,
    now: Now,
) -> Result<Vec<StarEarned>> {
    let cut = settings::week_cut(db)?;
    let mut earned = Vec::new();
    let mut week = cut.week_of(first);
    while week.first <= last {
        for plan in reached_in(db, child, week)? {
            let worth = |day| Some(plan.on(day)?.star_worth);
            let (program, worth) = (plan.id, week.days().rev().find_map(worth));
            if let Some(worth) = worth
                && !stars::is_given(db, program, week.first)?
            {
                stars::give(db, child, program, week.first, worth, now)?;
                earned.push(StarEarned { program, worth });
            }
        }
        week = cut.week_of(week.last.plus(1));
    }
    Ok(earned)
}

/// The programs whose week, the one of `day`, is reached.
pub(super) fn reached(db: &Connection, child: ChildId, day: Day) -> Result<Vec<ProgramId>> {
    let week = settings::week_cut(db)?.week_of(day);
    let plans = reached_in(db, child, week)?;
    Ok(plans.into_iter().map(|plan| plan.id).collect())
}

/// After an undo: takes the stars of the week of `day` back from the programs that had reached it
/// `before` and now have not.
pub(super) fn take_back(
    db: &Connection,
    child: ChildId,
    day: Day,
    before: &[ProgramId],
    now: Now,
) -> Result<()> {
    let week = settings::week_cut(db)?.week_of(day);
    let after = reached(db, child, day)?;
    for program in before.iter().filter(|program| !after.contains(program)) {
        stars::undo(db, *program, week.first, now)?;
    }
    Ok(())
}

fn reached_in(db: &Connection, child: ChildId, week: Week) -> Result<Vec<ProgramPlan>> {
    let mut span = span::of_week(db, child, week)?;
    let mut plans = std::mem::take(&mut span.plans);
    plans.retain(|plan| span.count(plan, week).reached());
    Ok(plans)
}
