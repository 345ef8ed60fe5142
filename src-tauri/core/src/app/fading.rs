//! Rewards at today's price and spacing, and how these are stretched.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::fading::{
    self, Fading, Standing, Steadiness, Step, Stretch, Stretched, starts, steadiness, steady_until,
};
use crate::model::ids::{ChildId, RewardId};
use crate::model::pause::PauseDetails;
use crate::model::question::Concern;
use crate::model::reward::{Offered, RewardDetails};
use crate::model::week::Week;
use crate::store::redemptions::Redemption;
use crate::store::{fadings, pauses, questions, rewards, settings, span};

/// How many weeks back steadiness is looked for: four, and as many that a pause left out.
const WEEKS_BACK: usize = 8;

/// Whatever of a reward can be stretched.
const WHAT: [Stretched; 2] = [Stretched::Price, Stretched::Spacing];

/// A reward's stretch with all it depends on.
pub(super) struct Plan {
    fading: Fading,
    pauses: Vec<PauseDetails>,
}

impl Plan {
    /// The stretch of a reward's price or spacing, if it is stretched.
    pub(super) fn of(
        db: &Connection,
        child: ChildId,
        reward: RewardId,
        what: Stretched,
    ) -> Result<Option<Self>> {
        let Some(fading) = fadings::of_reward(db, reward, what)? else {
            return Ok(None);
        };
        let paused = pauses::between(db, child, fading.starts, Day::END)?;
        Ok(Some(Self {
            fading,
            pauses: paused.into_iter().map(|(_, pause)| pause).collect(),
        }))
    }

    /// The price or the spacing on a day.
    pub(super) fn on(&self, day: Day) -> u16 {
        self.fading.on(day, &self.pauses)
    }

    /// The stretch, until its last step is taken.
    fn running(&self, day: Day) -> Option<Fading> {
        (self.standing(day).weeks_left > 0).then_some(self.fading)
    }

    fn standing(&self, day: Day) -> Standing {
        self.fading.standing(day, &self.pauses)
    }
}

/// How this of a reward stands today.
pub(super) struct Stand {
    /// What it costs, or after how many days it is given again.
    pub(super) now: u16,
    /// How it is stretched, while it is.
    pub(super) fading: Option<Fading>,
    /// The next step.
    pub(super) coming: Option<Step>,
}

/// How a reward's price or spacing stands today, for whoever does not save for it yet.
pub(super) fn stand(
    db: &Connection,
    id: RewardId,
    details: &RewardDetails,
    what: Stretched,
    today: Day,
) -> Result<Stand> {
    let plan = Plan::of(db, details.child, id, what)?;
    Ok(Stand {
        now: plan
            .as_ref()
            .map_or(unstretched(details, what), |plan| plan.on(today)),
        fading: plan.as_ref().and_then(|plan| plan.running(today)),
        coming: plan.and_then(|plan| plan.standing(today).next),
    })
}

fn unstretched(details: &RewardDetails, what: Stretched) -> u16 {
    match what {
        Stretched::Price => details.price,
        Stretched::Spacing => 0,
    }
}

/// What a reward costs whoever does not save for it yet.
pub(super) fn price(
    db: &Connection,
    id: RewardId,
    details: &RewardDetails,
    today: Day,
) -> Result<u16> {
    let plan = Plan::of(db, details.child, id, Stretched::Price)?;
    Ok(plan.map_or(details.price, |plan| plan.on(today)))
}

/// How many sleeps it takes until a reward can be asked for again; none when it can.
pub(super) fn sleeps(db: &Connection, reward: RewardId, today: Day) -> Result<Option<u32>> {
    if fadings::of_reward(db, reward, Stretched::Spacing)?.is_none() {
        return Ok(None);
    }
    let again = fadings::again(db, reward)?.filter(|day| *day > today);
    Ok(again.and_then(|day| u32::try_from(day.since(today)).ok()))
}

/// Refuses what was given a little while ago.
pub(super) fn in_time(db: &Connection, reward: RewardId, today: Day) -> Result<()> {
    match sleeps(db, reward, today)? {
        Some(sleeps) => Err(Error::NotYet { sleeps }),
        None => Ok(()),
    }
}

/// Has a child know, with a reward that is given, from when on it can be asked for again.
pub(super) fn tell_again(db: &Connection, given: &Redemption, today: Day, now: Now) -> Result<()> {
    let plan = Plan::of(db, given.child, given.reward, Stretched::Spacing)?;
    match plan.and_then(|plan| fading::again(today, plan.on(today))) {
        Some(day) => fadings::tell_again(db, given.id, day, now),
        None => Ok(()),
    }
}

/// Stretches a reward's price or spacing from a week on that the child can be told of beforehand.
pub(super) fn stretch(
    db: &Connection,
    id: RewardId,
    what: Stretched,
    stretch: Stretch,
    today: Day,
    now: Now,
) -> Result<()> {
    let reward = rewards::get(db, id)?;
    let Stand {
        now: from, fading, ..
    } = stand(db, id, &reward, what, today)?;
    if fading.is_some_and(|running| running.stretch == stretch) {
        return Ok(());
    }
    let fading = Fading {
        from,
        stretch: stretch.checked(what, from)?,
        starts: starts(&settings::week_cut(db)?, today),
    };
    fadings::set(db, id, what, Some(fading), now)?;
    // What went steadily until now made this stretch: another is proposed after as many weeks more.
    let child = reward.child;
    questions::hear(db, child, Concern::Steady { child }, today, now)
}

/// Leaves a reward's price as it is today.
pub(super) fn stop(db: &Connection, id: RewardId, today: Day, now: Now) -> Result<()> {
    let mut reward = rewards::get(db, id)?;
    if let Some(plan) = Plan::of(db, reward.child, id, Stretched::Price)? {
        reward.price = plan.on(today);
        rewards::set(db, id, &reward)?;
        fadings::set(db, id, Stretched::Price, None, now)?;
    }
    Ok(())
}

/// Has a reward given as often as the stickers reach.
pub(super) fn stop_spacing(db: &Connection, id: RewardId, now: Now) -> Result<()> {
    rewards::get(db, id)?;
    if fadings::of_reward(db, id, Stretched::Spacing)?.is_some() {
        fadings::set(db, id, Stretched::Spacing, None, now)?;
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
        && fadings::of_reward(db, id, Stretched::Price)?.is_some()
    {
        fadings::set(db, id, Stretched::Price, None, now)?;
    }
    rewards::set(db, id, details)
}

/// Where a reward's stretch stood before a change of its child's pauses.
pub(super) struct Stood {
    reward: RewardId,
    what: Stretched,
    standing: Standing,
}

/// Where the stretches of a child's rewards stand before a change of its pauses.
pub(super) fn standings(db: &Connection, child: ChildId, today: Day) -> Result<Vec<Stood>> {
    let mut standings = Vec::new();
    for (reward, _) in rewards::of_child(db, child)? {
        for what in WHAT {
            if let Some(plan) = Plan::of(db, child, reward, what)? {
                standings.push(Stood {
                    reward,
                    what,
                    standing: plan.standing(today),
                });
            }
        }
    }
    Ok(standings)
}

/// After a change of a child's pauses: what it would bring on unheard of is told first.
pub(super) fn keep(
    db: &Connection,
    child: ChildId,
    before: &[Stood],
    today: Day,
    now: Now,
) -> Result<()> {
    let starts = starts(&settings::week_cut(db)?, today);
    for stood in before {
        let plan = Plan::of(db, child, stood.reward, stood.what)?;
        let kept = plan.and_then(|Plan { fading, pauses }| {
            fading.kept(stood.standing, starts, today, &pauses)
        });
        if kept.is_some() {
            fadings::set(db, stood.reward, stood.what, kept, now)?;
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
        for what in WHAT {
            let plan = Plan::of(db, child, id, what)?;
            if plan.is_some_and(|plan| plan.running(today).is_some()) {
                return Ok(None);
            }
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
