//! Rewards at today's price, and how it is stretched.

use rusqlite::Connection;

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::fading::{
    Fading, PriceStep, Steadiness, Stretch, starts, steadiness, steady_until,
};
use crate::model::ids::{ChildId, RewardId};
use crate::model::pause::PauseDetails;
use crate::model::question::Concern;
use crate::model::reward::{Offered, RewardDetails};
use crate::model::week::{Week, WeekCut};
use crate::store::{fadings, pauses, questions, rewards, settings, span};

/// How many weeks back steadiness is looked for: four, and as many that a pause left out.
const WEEKS_BACK: usize = 8;

/// A reward's stretch with all it depends on.
pub(super) struct Plan {
    fading: Fading,
    cut: WeekCut,
    pauses: Vec<PauseDetails>,
}

impl Plan {
    /// A reward's stretch, if its price is stretched.
    pub(super) fn of(db: &Connection, child: ChildId, reward: RewardId) -> Result<Option<Self>> {
        let Some(fading) = fadings::of_reward(db, reward)? else {
            return Ok(None);
        };
        let paused = pauses::between(db, child, fading.starts, Day::END)?;
        Ok(Some(Self {
            fading,
            cut: settings::week_cut(db)?,
            pauses: paused.into_iter().map(|(_, pause)| pause).collect(),
        }))
    }

    /// The price on a day.
    pub(super) fn price_on(&self, day: Day) -> u16 {
        self.fading.price_on(day, &self.cut, &self.pauses)
    }

    /// The next price.
    pub(super) fn next_step(&self, day: Day) -> Option<PriceStep> {
        self.fading.next_step(day, &self.cut, &self.pauses)
    }

    /// The stretch, until its last step is taken.
    pub(super) fn running(&self, day: Day) -> Option<Fading> {
        (self.weeks_left(day) > 0).then_some(self.fading)
    }

    fn weeks_left(&self, day: Day) -> u8 {
        self.fading.weeks_left(day, &self.cut, &self.pauses)
    }
}

/// What a reward costs whoever does not save for it yet.
pub(super) fn price(
    db: &Connection,
    id: RewardId,
    details: &RewardDetails,
    today: Day,
) -> Result<u16> {
    let plan = Plan::of(db, details.child, id)?;
    Ok(plan.map_or(details.price, |plan| plan.price_on(today)))
}

/// Stretches a reward's price from a week on that the child can be told of beforehand.
pub(super) fn stretch(
    db: &Connection,
    id: RewardId,
    stretch: Stretch,
    today: Day,
    now: Now,
) -> Result<()> {
    let reward = rewards::get(db, id)?;
    let plan = Plan::of(db, reward.child, id)?;
    let running = plan.as_ref().and_then(|plan| plan.running(today));
    if running.is_some_and(|running| running.stretch == stretch) {
        return Ok(());
    }
    let from = plan.map_or(reward.price, |plan| plan.price_on(today));
    let fading = Fading {
        from,
        stretch: stretch.checked(from)?,
        starts: starts(&settings::week_cut(db)?, today),
    };
    fadings::set(db, id, Some(fading), now)?;
    // What went steadily until now made this stretch: another is proposed after as many weeks more.
    let child = reward.child;
    questions::hear(db, child, Concern::Steady { child }, today, now)
}

/// Leaves a reward's price as it is today.
pub(super) fn stop(db: &Connection, id: RewardId, today: Day, now: Now) -> Result<()> {
    let mut reward = rewards::get(db, id)?;
    if let Some(plan) = Plan::of(db, reward.child, id)? {
        reward.price = plan.price_on(today);
        rewards::set(db, id, &reward)?;
        fadings::set(db, id, None, now)?;
    }
    Ok(())
}

/// Has a reward with these details. Another price ends a stretch: it holds from now on.
pub(super) fn set_reward(
    db: &Connection,
    id: RewardId,
    details: &RewardDetails,
    now: Now,
) -> Result<()> {
    let before = rewards::find(db, id)?;
    if before.is_some_and(|before| before.price != details.price)
        && fadings::of_reward(db, id)?.is_some()
    {
        fadings::set(db, id, None, now)?;
    }
    rewards::set(db, id, details)
}

/// A reward on its way, before a change of its child's pauses.
pub(super) struct Standing {
    reward: RewardId,
    price: u16,
    weeks_left: u8,
}

/// Where the stretches of a child's rewards stand before a change of its pauses.
pub(super) fn standings(db: &Connection, child: ChildId, today: Day) -> Result<Vec<Standing>> {
    let mut standings = Vec::new();
    for (id, _) in rewards::of_child(db, child)? {
        if let Some(plan) = Plan::of(db, child, id)? {
            standings.push(Standing {
                reward: id,
                price: plan.price_on(today),
                weeks_left: plan.weeks_left(today),
            });
        }
    }
    Ok(standings)
}

/// After a change of a child's pauses: what a pause taken back made dearer at once, the child has
/// not heard of. The stretch goes on from the price before, a step a week.
pub(super) fn keep_prices(
    db: &Connection,
    child: ChildId,
    before: &[Standing],
    today: Day,
    now: Now,
) -> Result<()> {
    for stood in before {
        let Some(plan) = Plan::of(db, child, stood.reward)? else {
            continue;
        };
        if plan.price_on(today) > stood.price {
            let fading = Fading {
                from: stood.price,
                stretch: Stretch {
                    weeks: stood.weeks_left,
                    ..plan.fading.stretch
                },
                starts: starts(&plan.cut, today),
            };
            fadings::set(db, stood.reward, Some(fading), now)?;
        }
    }
    Ok(())
}

/// Until when it went steadily, when a stretch is worth proposing: four steady weeks that no parent
/// has answered yet, a reward on offer, and none that is being stretched.
pub(super) fn proposal(db: &Connection, child: ChildId, today: Day) -> Result<Option<Day>> {
    let mut offered = false;
    for (id, details) in rewards::of_child(db, child)? {
        offered |= details.offered == Offered::Yes;
        if Plan::of(db, child, id)?.is_some_and(|plan| plan.running(today).is_some()) {
            return Ok(None);
        }
    }
    if !offered {
        return Ok(None);
    }
    let cut = settings::week_cut(db)?;
    let mut weeks: Vec<Week> = Vec::new();
    let mut last = cut.week_of(today).first.plus(-1);
    while weeks.len() < WEEKS_BACK {
        let week = cut.week_of(last);
        weeks.push(week);
        last = week.first.plus(-1);
    }
    let heard = questions::heard(db, child, Concern::Steady { child })?;
    let span = span::between(db, child, last.plus(1), today)?;
    let told = weeks
        .into_iter()
        .filter(|week| heard.is_none_or(|until| week.first > until))
        .map(|week| (week, steadiness(week, &span)))
        .filter(|(_, told)| *told != Steadiness::Neutral);
    Ok(steady_until(told))
}
