//! The tables `redemption` and `answer`. Rows are only added.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::{Error, Result};
use crate::model::completion::By;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, RedemptionId, RewardId};
use crate::model::reward::Answer;

/// One asking for a reward, with what it was when it was asked for.
#[derive(Clone, Debug)]
pub struct Redemption {
    /// Which asking.
    pub id: RedemptionId,
    /// Who asked.
    pub child: ChildId,
    /// For what.
    pub reward: RewardId,
    /// For the how-manieth time, from 1.
    pub nth: u16,
    /// The reward's name then.
    pub name: String,
    /// Its picture then.
    pub picture: String,
    /// Its price then.
    pub price: u16,
    /// The day it was asked on.
    pub day: Day,
    /// The answer and its day, once there is one.
    pub answer: Option<(Answer, Day)>,
}

/// Writes down that a child asked.
pub fn ask(db: &Connection, asked: &Redemption, now: Now) -> Result<()> {
    db.execute(
        "INSERT INTO redemption (id, child_id, reward_id, nth, name, picture, price, day, at)
         VALUES (:id, :child, :reward, :nth, :name, :picture, :price, :day, :at)",
        named_params! {
            ":id": asked.id, ":child": asked.child, ":reward": asked.reward, ":nth": asked.nth, ":name": asked.name,
            ":picture": asked.picture, ":price": asked.price, ":day": asked.day, ":at": now.millis(),
        },
    )?;
    Ok(())
}

/// Writes an answer down.
pub fn answer(
    db: &Connection,
    id: RedemptionId,
    answer: Answer,
    by: By,
    day: Day,
    now: Now,
) -> Result<()> {
    db.execute(
        "INSERT INTO answer (redemption_id, answer, by, day, at) VALUES (?, ?, ?, ?, ?)",
        params![id, Word(answer), Word(by), day, now.millis()],
    )?;
    Ok(())
}

const COLUMNS: &str = "SELECT id, child_id, reward_id, nth, name, picture, price, redemption.day,
    answer, answer.day AS answer_day FROM redemption LEFT JOIN answer ON redemption_id = id";

/// One asking.
pub fn get(db: &Connection, id: RedemptionId) -> Result<Redemption> {
    db.prepare_cached(&format!("{COLUMNS} WHERE id = ?"))?
        .query_row([id], from_row)
        .optional()?
        .ok_or(Error::Gone)
}

/// The `nth` asking for a reward, if there was one.
pub fn find(db: &Connection, reward: RewardId, nth: u16) -> Result<Option<Redemption>> {
    Ok(db
        .prepare_cached(&format!("{COLUMNS} WHERE reward_id = ? AND nth = ?"))?
        .query_row(params![reward, nth], from_row)
        .optional()?)
}

/// The last asking for a reward, if there was one.
pub fn last(db: &Connection, reward: RewardId) -> Result<Option<Redemption>> {
    Ok(db
        .prepare_cached(&format!(
            "{COLUMNS} WHERE reward_id = ? ORDER BY nth DESC LIMIT 1"
        ))?
        .query_row([reward], from_row)
        .optional()?)
}

/// How often a reward was given.
pub fn given(db: &Connection, reward: RewardId) -> Result<u32> {
    Ok(db
        .prepare_cached(
            "SELECT count(*) FROM redemption JOIN answer ON redemption_id = id WHERE reward_id = ? AND answer = 'given'",
        )?
        .query_row([reward], |row| row.get(0))?)
}

/// Askings that wait for an answer, oldest first; one child's or everybody's. Of each reward only
/// the last one can.
pub fn waiting(db: &Connection, child: Option<ChildId>) -> Result<Vec<Redemption>> {
    let mut statement = db.prepare_cached(&format!(
        "{COLUMNS} WHERE (reward_id, nth) IN (
             SELECT id, (SELECT max(nth) FROM redemption AS later WHERE later.reward_id = reward.id)
             FROM reward WHERE ?1 IS NULL OR child_id = ?1)
         AND answer IS NULL ORDER BY redemption.at, id"
    ))?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many stickers a child's waiting askings are for. Only the last asking for a reward can wait.
pub fn kept(db: &Connection, child: ChildId) -> Result<u32> {
    Ok(db
        .prepare_cached(
            "SELECT coalesce(sum(asked.price), 0)
             FROM reward JOIN redemption AS asked ON asked.reward_id = reward.id AND asked.nth = (
                 SELECT max(nth) FROM redemption WHERE reward_id = reward.id)
             WHERE reward.child_id = ? AND NOT EXISTS (SELECT 1 FROM answer WHERE redemption_id = asked.id)",
        )?
        .query_row([child], |row| row.get(0))?)
}

/// A child's askings that were answered, newest first.
pub fn history(db: &Connection, child: ChildId, most: u32) -> Result<Vec<Redemption>> {
    let mut statement = db.prepare_cached(&format!(
        "{COLUMNS} WHERE answer IS NOT NULL AND child_id = ? ORDER BY redemption.at DESC, id DESC LIMIT ?"
    ))?;
    let rows = statement.query_map(params![child, most], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Redemption> {
    let answer = row
        .get::<_, Option<Word<Answer>>>("answer")?
        .map(|Word(answer)| answer);
    Ok(Redemption {
        id: row.get("id")?,
        child: row.get("child_id")?,
        reward: row.get("reward_id")?,
        nth: row.get("nth")?,
        name: row.get("name")?,
        picture: row.get("picture")?,
        price: row.get("price")?,
        day: row.get("day")?,
        answer: answer.zip(row.get("answer_day")?),
    })
}
