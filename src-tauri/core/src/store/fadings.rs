//! The table `fading`. Rows are only added; a reward's last one holds.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::model::day::Now;
use crate::model::fading::{Fading, Stretch};
use crate::model::ids::{ChildId, RewardId};

/// Stretches a reward's price like this from now on, or no longer.
pub fn set(db: &Connection, reward: RewardId, fading: Option<Fading>, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO fading (reward_id, from_price, to_price, weeks, starts, at) VALUES (?, ?, ?, ?, ?, ?)",
        params![
            reward,
            fading.map(|fading| fading.from),
            fading.map(|fading| fading.stretch.to),
            fading.map(|fading| fading.stretch.weeks),
            fading.map(|fading| fading.starts),
            now.millis()
        ],
    )?;
    Ok(())
}

/// How a reward's price is stretched, if it is.
pub fn of_reward(db: &Connection, reward: RewardId) -> Result<Option<Fading>> {
    Ok(db
        .prepare_cached(
            "SELECT from_price, to_price, weeks, starts FROM fading WHERE reward_id = ? ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([reward], |row| {
            let Some(from) = row.get(0)? else {
                return Ok(None);
            };
            let stretch = Stretch {
                to: row.get(1)?,
                weeks: row.get(2)?,
            };
            Ok(Some(Fading { from, stretch, starts: row.get(3)? }))
        })
        .optional()?
        .flatten())
}

/// Erases what was planned for a child's rewards. While the child is being erased.
pub(super) fn erase(db: &Connection, child: ChildId) -> Result<()> {
    db.execute(
        "DELETE FROM fading WHERE reward_id IN (SELECT id FROM reward WHERE child_id = ?)",
        [child],
    )?;
    Ok(())
}
