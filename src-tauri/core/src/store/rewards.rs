//! The tables `reward` and `saving`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::{Error, Result};
use crate::model::day::Now;
use crate::model::ids::{ChildId, RewardId};
use crate::model::reward::RewardDetails;

/// Has a reward with these details; a new one comes last.
pub fn set(db: &Connection, id: RewardId, reward: &RewardDetails) -> Result<()> {
    db.execute(
        "INSERT INTO reward (id, child_id, position, name, picture, price, handover, offered)
         VALUES (:id, :child, (SELECT count(*) FROM reward WHERE child_id = :child), :name, :picture, :price, :handover, :offered)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture = excluded.picture, price = excluded.price,
             handover = excluded.handover, offered = excluded.offered",
        named_params! {
            ":id": id, ":child": reward.child, ":name": reward.name, ":picture": reward.picture,
            ":price": reward.price, ":handover": Word(reward.handover), ":offered": Word(reward.offered),
        },
    )?;
    Ok(())
}

/// One reward.
pub fn get(db: &Connection, id: RewardId) -> Result<RewardDetails> {
    find(db, id)?.ok_or(Error::Gone)
}

/// One reward, if it is there.
pub fn find(db: &Connection, id: RewardId) -> Result<Option<RewardDetails>> {
    Ok(db
        .prepare_cached(
            "SELECT id, child_id, name, picture, price, handover, offered FROM reward WHERE id = ?",
        )?
        .query_row([id], from_row)
        .optional()?
        .map(|(_, reward)| reward))
}

/// A child's rewards, put away or not, in the family's order.
pub fn of_child(db: &Connection, child: ChildId) -> Result<Vec<(RewardId, RewardDetails)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, child_id, name, picture, price, handover, offered FROM reward WHERE child_id = ? ORDER BY position, id",
    )?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a child saves for, and at which price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavingFor {
    /// Which reward.
    pub reward: RewardId,
    /// The price when it began.
    pub price: u16,
}

/// Saves for this reward from now on; `answered` askings for it are over already.
pub fn save_for(
    db: &Connection,
    child: ChildId,
    saving: SavingFor,
    answered: u16,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO saving (child_id, reward_id, price, after_nth, at) VALUES (?, ?, ?, ?, ?)",
        params![child, saving.reward, saving.price, answered, now.millis()],
    )?;
    Ok(())
}

/// What a child saves for: the last reward it chose, until it was given or put away.
pub fn saving(db: &Connection, child: ChildId) -> Result<Option<SavingFor>> {
    Ok(db
        .prepare_cached(
            "SELECT saving.reward_id, saving.price FROM saving JOIN reward ON reward.id = saving.reward_id
             WHERE saving.seq = (SELECT max(seq) FROM saving WHERE child_id = ?) AND reward.offered = 'yes'
               AND NOT EXISTS (
                   SELECT 1 FROM redemption JOIN answer ON redemption_id = redemption.id
                   WHERE redemption.reward_id = saving.reward_id AND nth > after_nth AND answer = 'given')",
        )?
        .query_row([child], |row| Ok(SavingFor { reward: row.get(0)?, price: row.get(1)? }))
        .optional()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(RewardId, RewardDetails)> {
    let details = RewardDetails {
        child: row.get("child_id")?,
        name: row.get("name")?,
        picture: row.get("picture")?,
        price: row.get("price")?,
        handover: row.get::<_, Word<_>>("handover")?.0,
        offered: row.get::<_, Word<_>>("offered")?.0,
    };
    Ok((row.get("id")?, details))
}
