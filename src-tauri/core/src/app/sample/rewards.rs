//! What the sample family saves for.

use rusqlite::Connection;

use super::super::child_acts;
use super::{Words, parent};
use crate::action::{ChildAction, ParentAction};
use crate::error::Result;
use crate::library::sample::{Jar, Reward};
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, JarId, RewardId};
use crate::model::jar::JarDetails;
use crate::model::reward::{Handover, Offered, RewardDetails};

/// Puts the family jar on the table.
pub(super) fn add_jar(
    db: &Connection,
    jar: &Jar,
    members: Vec<ChildId>,
    words: Words<'_>,
    today: Day,
    now: Now,
) -> Result<()> {
    let details = JarDetails {
        name: words(&jar.name),
        picture: jar.picture.clone(),
        size: jar.size,
        members,
        offered: Offered::Yes,
    };
    let jar = JarId::new(now);
    parent(db, ParentAction::SetJar { jar, details }, today, now)
}

/// Offers a reward, given and asked for as often as the sample says.
pub(super) fn add(
    db: &Connection,
    child: ChildId,
    reward: &Reward,
    words: Words<'_>,
    today: Day,
    now: Now,
) -> Result<()> {
    let id = RewardId::new(now);
    let details = RewardDetails {
        child,
        name: words(&reward.name),
        picture: reward.picture.clone(),
        price: reward.price,
        handover: Handover::AtOnce,
        offered: Offered::Yes,
    };
    let with = |handover| ParentAction::SetReward {
        reward: id,
        details: RewardDetails {
            handover,
            ..details.clone()
        },
    };
    parent(db, with(Handover::AtOnce), today, now)?;
    for nth in 1..=reward.given {
        let then = Now {
            utc: now.utc - chrono::Duration::days(7 * i64::from(reward.given - nth + 1)),
            ..now
        };
        child_acts::act(
            db,
            ChildAction::Ask { reward: id, nth },
            today.plus(-7 * i32::from(reward.given - nth + 1)),
            then,
        )?;
    }
    parent(db, with(reward.handover), today, now)?;
    if reward.saving {
        child_acts::act(db, ChildAction::SaveFor { reward: id }, today, now)?;
    }
    if reward.asked {
        child_acts::act(
            db,
            ChildAction::Ask {
                reward: id,
                nth: reward.given + 1,
            },
            today,
            now,
        )?;
    }
    Ok(())
}
