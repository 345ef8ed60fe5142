//! Rewards, as a child sees them.

use serde::Serialize;

use super::jar::JarView;
use crate::model::child::Face;
use crate::model::day::Day;
use crate::model::fading::Step;
use crate::model::ids::{RedemptionId, RewardId};
use crate::model::reward::{Answer, Handover, RewardDetails};

/// A child's rewards.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RewardsView {
    /// Whose they are.
    pub face: Face,
    /// Stickers to spend.
    pub balance: u32,
    /// Those on offer: the one saved for first.
    pub rewards: Vec<RewardCard>,
    /// The last ones answered, newest first (at most 12).
    pub answered: Vec<Answered>,
    /// The family jar, if there is one.
    pub jar: Option<JarView>,
}

/// A reward on offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RewardCard {
    /// Which.
    pub reward: RewardId,
    /// Its name.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// What it costs this child now.
    pub price: u16,
    /// How many tiles are filled, at most the price.
    pub saved: u16,
    /// Whether a grown-up has to agree.
    pub handover: Handover,
    /// Where it stands.
    pub state: RewardState,
    /// Whether the child is saving for it.
    pub chosen: bool,
    /// What an asking names.
    pub nth: u16,
    /// What it takes from a later day on, for whoever does not save for it by then; told beforehand.
    pub coming: Option<Step>,
    /// After how many days it is given again; 0 is as often as the stickers reach.
    pub spacing: u16,
    /// After how many days it is given again from a later day on; told beforehand.
    pub spacing_coming: Option<Step>,
    /// How many more sleeps until it can be asked for again; none when it can. Saving goes on.
    pub sleeps: Option<u32>,
    /// About how many more days of moves it takes, from the last weeks; none when it can't be told.
    pub days_left: Option<u32>,
}

/// Where a reward on offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RewardState {
    /// Not enough stickers yet.
    Saving,
    /// Enough: the child can ask.
    Ready,
    /// Enough, and it was given a little while ago: it can be asked for again in some sleeps.
    Soon,
    /// Asked, waiting for a grown-up.
    Waiting,
    /// Enough, but they are kept for what the child asked for before.
    Kept,
}

/// An asking that was answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Answered {
    /// Which asking.
    pub redemption: RedemptionId,
    /// The reward's name.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// What it cost.
    pub price: u16,
    /// When it was answered.
    pub day: Day,
    /// How.
    pub answer: Answer,
}

/// What the rewards screen is built from.
pub struct RewardsFacts {
    /// Whose they are.
    pub face: Face,
    /// Stickers to spend.
    pub balance: u32,
    /// Those of them that no asking waits for.
    pub free: u32,
    /// Rewards on offer, in the family's order.
    pub rewards: Vec<RewardFact>,
    /// Askings that were answered, newest first.
    pub answered: Vec<Answered>,
    /// The family jar.
    pub jar: Option<JarView>,
    /// Stickers earned on a day of moves lately, if there was any.
    pub daily: Option<f32>,
}

/// One reward on offer.
pub struct RewardFact {
    /// Which.
    pub id: RewardId,
    /// What it is.
    pub details: RewardDetails,
    /// The price the child saves at, while it saves for this one.
    pub saving_at: Option<u16>,
    /// What it costs whoever does not save for it yet.
    pub price_today: u16,
    /// The next step of that price.
    pub coming: Option<Step>,
    /// After how many days it is given again.
    pub spacing: u16,
    /// The next step of that spacing.
    pub spacing_coming: Option<Step>,
    /// How many more sleeps until it can be asked for again.
    pub sleeps: Option<u32>,
    /// How many askings for it were answered.
    pub answered: u16,
    /// Whether an asking waits for an answer.
    pub waiting: bool,
}

impl RewardFact {
    /// What the reward costs this child now: the price it saves at goes before a changed one.
    pub fn price(&self) -> u16 {
        self.saving_at.unwrap_or(self.price_today)
    }
}

impl RewardsView {
    /// Puts the screen together.
    pub fn build(facts: RewardsFacts) -> Self {
        let RewardsFacts {
            face,
            balance,
            free,
            rewards,
            answered,
            jar,
            daily,
        } = facts;
        let mut rewards: Vec<RewardCard> = rewards
            .into_iter()
            .map(|fact| {
                let price = fact.price();
                let missing = u32::from(price).saturating_sub(balance);
                RewardCard {
                    reward: fact.id,
                    price,
                    saved: filled(balance, price),
                    handover: fact.details.handover,
                    state: match (fact.waiting, missing, fact.sleeps) {
                        (true, ..) => RewardState::Waiting,
                        (false, 0, Some(_)) => RewardState::Soon,
                        (false, 0, None) if u32::from(price) > free => RewardState::Kept,
                        (false, 0, None) => RewardState::Ready,
                        _ => RewardState::Saving,
                    },
                    chosen: fact.saving_at.is_some(),
                    nth: fact.answered + 1,
                    coming: fact.coming,
                    spacing: fact.spacing,
                    spacing_coming: fact.spacing_coming,
                    sleeps: fact.sleeps.filter(|_| !fact.waiting),
                    days_left: daily
                        .filter(|_| missing > 0)
                        .map(|daily| (missing as f32 / daily).ceil() as u32),
                    name: fact.details.name,
                    picture: fact.details.picture,
                }
            })
            .collect();
        rewards.sort_by_key(|reward| !reward.chosen);
        Self {
            face,
            balance,
            rewards,
            answered,
            jar,
        }
    }
}

/// How many of a reward's tiles are filled.
pub fn filled(balance: u32, price: u16) -> u16 {
    balance.min(u32::from(price)) as u16
}
