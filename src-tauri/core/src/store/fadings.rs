//! The tables `fading`, of prices, and `spacing`, of the days between two givings, whose rows are only
//! added and the last one holds; and `again`, what a child was told with a giving.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::fading::{Fading, Stretch, Stretched};
use crate::model::ids::{ChildId, RedemptionId, RewardId};

/// Stretches this of a reward like this from now on, or no longer.
pub fn set(
    db: &Connection,
    reward: RewardId,
    what: Stretched,
    fading: Option<Fading>,
    now: Now,
) -> Result<()> {
    let sql = match what {
        Stretched::Price => {
            "INSERT INTO fading (reward_id, from_price, to_price, weeks, starts, at) VALUES (?, ?, ?, ?, ?, ?)"
        }
        Stretched::Spacing => {
            "INSERT INTO spacing (reward_id, from_days, to_days, weeks, starts, at) VALUES (?, ?, ?, ?, ?, ?)"
        }
    };
    db.execute(
        sql,
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

/// How this of a reward is stretched, if it is.
pub fn of_reward(db: &Connection, reward: RewardId, what: Stretched) -> Result<Option<Fading>> {
    let sql = match what {
        Stretched::Price => {
            "SELECT from_price, to_price, weeks, starts FROM fading WHERE reward_id = ? ORDER BY seq DESC LIMIT 1"
        }
        Stretched::Spacing => {
            "SELECT from_days, to_days, weeks, starts FROM spacing WHERE reward_id = ? ORDER BY seq DESC LIMIT 1"
        }
    };
    Ok(db
        .prepare_cached(sql)?
        .query_row([reward], |row| {
            let Some(from) = row.get(0)? else {
                return Ok(None);
            };
            let stretch = Stretch {
                to: row.get(1)?,
                weeks: row.get(2)?,
            };
            Ok(Some(Fading {
                from,
                stretch,
                starts: row.get(3)?,
            }))
        })
        .optional()?
        .flatten())
}

/// Writes down from which day on a reward that is given now can be asked for again.
pub fn tell_again(db: &Connection, asked: RedemptionId, day: Day, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO again (redemption_id, day, at) VALUES (?, ?, ?)",
        params![asked, day, now.millis()],
    )?;
    Ok(())
}

/// From which day on a reward can be asked for again, as told when it was given last. What was told
/// before a parent ended the waiting holds no longer.
pub fn again(db: &Connection, reward: RewardId) -> Result<Option<Day>> {
    Ok(db
        .prepare_cached(
            "SELECT again.day FROM redemption JOIN again ON redemption_id = id
             WHERE reward_id = ?1 AND NOT EXISTS (SELECT 1 FROM spacing
                 WHERE spacing.reward_id = ?1 AND from_days IS NULL AND spacing.at >= again.at)
             ORDER BY nth DESC LIMIT 1",
        )?
        .query_row([reward], |row| row.get(0))
        .optional()?)
}

/// Erases what was planned for a child's rewards. While the child is being erased.
pub(super) fn erase(db: &Connection, child: ChildId) -> Result<()> {
    for table in ["fading", "spacing"] {
        db.execute(
            &format!(
                "DELETE FROM {table} WHERE reward_id IN (SELECT id FROM reward WHERE child_id = ?)"
            ),
            [child],
        )?;
    }
    db.execute(
        "DELETE FROM again WHERE redemption_id IN (SELECT id FROM redemption WHERE child_id = ?)",
        [child],
    )?;
    Ok(())
}
