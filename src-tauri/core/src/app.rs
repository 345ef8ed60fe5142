//! The public face of the core: open, act, unlock, look. One transaction per act.

mod after_review;
mod calendar;
mod child_acts;
mod child_views;
mod day_view;
mod fading;
mod first_start;
mod jar;
mod journeys;
mod milestones;
mod offer;
mod parent_acts;
mod parent_views;
mod plays;
#[cfg(test)]
mod query_plans;
mod questions;
mod reminders;
mod sample;
mod stars;
mod views;

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::action::{ChildAction, ParentAction, SetUp};
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::delivery::Notice;
use crate::model::ids::{ChildId, DeliveryId, SelfCheckId};
use crate::model::media::Media;
use crate::model::pin::{Pin, RecoveryCode, Unlocked};
use crate::model::reminder::{DeliveryOutcome, NoticeAnswer, Obstacle};
use crate::model::self_check::Sent;
use crate::model::settings::Settings;
use crate::store::media::{self, Draft};
use crate::store::open::Store;
use crate::store::snapshot::{self, Why};
use crate::store::{anchors, children, gate, places, settings};
use crate::view::calendar::CalendarView;
use crate::view::family::Stage;
use crate::view::outcome::{Outcome, ParentOutcome};

/// A family's data, open.
pub struct App {
    store: Store,
}

impl App {
    /// Opens the data in this folder, which is made if it is not there.
    ///
    /// # Errors
    /// `InUse`, `Newer`, `Foreign`, `Damaged` or `Unwritable`; the file is then as it was.
    pub fn open(dir: &Path, now: Now) -> Result<Self> {
        let mut store = Store::open(dir, now)?;
        media::sweep(store.db_mut(), dir)?;
        let mut app = Self { store };
        // What earlier days left in the middle is on record before anything is shown.
        app.write(now, |_, _| Ok(()))?;
        Ok(app)
    }

    /// Where the app stands.
    pub fn stage(&self) -> Result<Stage> {
        let faces = children::all(self.db())?;
        if faces.is_empty() {
            return Ok(Stage::FirstStart);
        }
        Ok(Stage::Ready {
            settings: settings::get(self.db())?,
            sample: faces.iter().any(|face| face.sample),
        })
    }

    /// What the family has set.
    pub fn settings(&self) -> Result<Settings> {
        settings::get(self.db())
    }

    /// Sets the family up, all at once or not at all, and tells the recovery code, which is not
    /// kept in readable form.
    ///
    /// # Errors
    /// `AlreadySetUp`, or `Invalid` for what was typed.
    pub fn set_up(&mut self, set_up: SetUp, now: Now) -> Result<String> {
        self.write(now, |tx, today| first_start::set_up(tx, set_up, today, now))
    }

    /// Fills an empty app with the sample family, its names and words looked up by `words`.
    ///
    /// # Errors
    /// `AlreadySetUp`.
    pub fn start_sample(&mut self, words: &dyn Fn(&str) -> String, now: Now) -> Result<()> {
        self.write(now, |tx, today| sample::start(tx, words, today, now))
    }

    /// Removes the sample family; a child the family added itself stays.
    pub fn remove_sample(&mut self, now: Now) -> Result<Stage> {
        let samples: Vec<ChildId> = children::all(self.db())?
            .into_iter()
            .filter(|face| face.sample)
            .map(|face| face.id)
            .collect();
        self.erase(&samples, now)?;
        self.stage()
    }

    /// Does what a child asks for. The same action twice is the same as once.
    pub fn act(&mut self, action: ChildAction, now: Now) -> Result<Outcome> {
        // One more on the counter is no fact yet: the disk is not waited for at each repetition. What
        // comes of the play is a fact, and takes with it to the disk what came before.
        let counts = matches!(action, ChildAction::Play { .. });
        let act = |tx: &Transaction<'_>, today| child_acts::act(tx, action, today, now);
        if counts {
            self.store.without_sync(|db| in_transaction(db, now, act))
        } else {
            self.write(now, act)
        }
    }

    /// Opens the grown-ups' side.
    ///
    /// # Errors
    /// `WrongPin` or `LockedOut`. The try is on record before the PIN is compared, so that ending
    /// the app in the middle wins none.
    pub fn unlock(&mut self, pin: &str, now: Now) -> Result<Unlocked> {
        gate::unlock(self.store.db_mut(), pin, now)
    }

    /// Opens the grown-ups' side with the recovery code and sets a new PIN. Tells the new code.
    ///
    /// # Errors
    /// `Invalid` for the PIN or the code, `LockedOut`.
    pub fn recover(&mut self, code: &str, pin: &str, now: Now) -> Result<(Unlocked, String)> {
        let pin = Pin::new(pin)?;
        let unlocked = gate::recover(self.store.db_mut(), code, now)?;
        let code = self.write(now, |tx, _| gate::set(tx, &pin))?;
        Ok((unlocked, code.to_string()))
    }

    /// Does what a parent asks for.
    ///
    /// # Errors
    /// `Locked` when the power has lapsed; `Invalid` for what was typed; `Gone`, `NotEnough`.
    pub fn act_as_parent(
        &mut self,
        unlocked: &Unlocked,
        action: ParentAction,
        now: Now,
    ) -> Result<ParentOutcome> {
        unlocked.check(now)?;
        match action {
            ParentAction::EraseChild { child } => {
                self.erase(&[child], now)?;
                Ok(ParentOutcome::default())
            }
            action => self.write(now, |tx, today| parent_acts::act(tx, action, today, now)),
        }
    }

    /// Keeps a file that was taken in with [`media::take_in`], for an act that names it.
    ///
    /// # Errors
    /// `Locked` when the power has lapsed, `Unwritable`; nothing is left of the file then.
    pub fn keep_media(&mut self, unlocked: &Unlocked, draft: Draft, now: Now) -> Result<Media> {
        unlocked.check(now)?;
        let kept = draft.media;
        self.write(now, |tx, _| media::add(tx, kept, draft.bytes, now))?;
        draft.keep()?;
        Ok(kept)
    }

    /// A child's routine, for a calendar elsewhere. What it tells is remembered, so that a later one
    /// can take back what rings no more.
    pub fn calendar(
        &mut self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<CalendarView> {
        unlocked.check(now)?;
        self.write(now, |tx, today| calendar::tell(tx, child, today))
    }

    /// Claims the reminders that are due, so that no one else shows them, and tells what to show.
    pub fn claim_due(&mut self, now: Now) -> Result<Vec<Notice>> {
        self.write(now, |tx, _| reminders::claim_due(tx, now))
    }

    /// Reminders that were claimed and have no outcome: the app ended in between. To be asked once
    /// in a run, before the first [`App::claim_due`]; none in quiet hours: ask again after.
    pub fn unanswered(&mut self, now: Now) -> Result<Option<Vec<Notice>>> {
        self.write(now, |tx, _| reminders::unanswered(tx, now))
    }

    /// What notices in sight still call for, one for each child: without what was answered since, is
    /// done or over.
    pub fn standing(&self, deliveries: &[DeliveryId], now: Now) -> Result<Vec<Notice>> {
        reminders::standing(self.db(), deliveries, now)
    }

    /// What stood in a banner when the app ended, and was not answered. To be asked once in a run.
    pub fn left_in_banners(&self, now: Now) -> Result<Vec<Notice>> {
        reminders::left_in_banners(self.db(), now)
    }

    /// Writes down that a notification was sent because a parent asked for one, and what the
    /// desktop said.
    pub fn record_self_check(
        &mut self,
        unlocked: &Unlocked,
        sent: &Sent,
        now: Now,
    ) -> Result<SelfCheckId> {
        unlocked.check(now)?;
        self.write(now, |tx, _| {
            crate::store::self_checks::record(tx, sent, now)
        })
    }

    /// Writes down what became of a reminder.
    pub fn record_delivery(
        &mut self,
        deliveries: &[DeliveryId],
        outcome: DeliveryOutcome,
        now: Now,
    ) -> Result<()> {
        self.write(now, |tx, _| {
            crate::store::deliveries::record(tx, deliveries, outcome, now)
        })
    }

    /// Writes down that the desktop showed a reminder, and by which number it knows the
    /// notification, if it gave one.
    pub fn record_shown(
        &mut self,
        deliveries: &[DeliveryId],
        server_id: Option<u32>,
        now: Now,
    ) -> Result<()> {
        self.write(now, |tx, _| {
            crate::store::deliveries::record_shown(tx, deliveries, server_id, now)
        })
    }

    /// Writes down that the banner came instead of a notification, and why.
    pub fn record_banner(
        &mut self,
        deliveries: &[DeliveryId],
        obstacle: Obstacle,
        now: Now,
    ) -> Result<()> {
        self.write(now, |tx, _| {
            crate::store::deliveries::record_banner(tx, deliveries, obstacle, now)
        })
    }

    /// Writes down what a child answered to a reminder. It needs no PIN.
    pub fn answer_notice(
        &mut self,
        deliveries: &[DeliveryId],
        answer: NoticeAnswer,
        now: Now,
    ) -> Result<()> {
        self.write(now, |tx, today| {
            crate::store::deliveries::answer(tx, deliveries, answer, today, now)
        })
    }

    /// Begins the day's snapshot, if it is not there yet. Keeping it takes longer and needs the data
    /// no more: it can go on beside the family's taps.
    pub fn begin_daily_snapshot(&self, now: Now) -> Result<Option<snapshot::Draft>> {
        if !snapshot::due(self.store.dir(), now)? {
            return Ok(None);
        }
        snapshot::begin(&self.store, now, Why::DayStart).map(Some)
    }

    /// Makes a snapshot of the data as it is, before an older one takes its place.
    pub fn take_snapshot_before_restore(&self, now: Now) -> Result<()> {
        snapshot::take(&self.store, now, Why::BeforeRestore)
    }

    /// The child's day that `now` belongs to.
    pub fn today_is(&self, now: Now) -> Result<Day> {
        today_of(self.db(), now)
    }

    fn db(&self) -> &Connection {
        self.store.db()
    }

    fn write<T>(
        &mut self,
        now: Now,
        act: impl FnOnce(&Transaction<'_>, Day) -> Result<T>,
    ) -> Result<T> {
        in_transaction(self.store.db_mut(), now, act)
    }

    /// Erases children and all that was written of them. With the last child goes the PIN: the app
    /// is then as new.
    fn erase(&mut self, erased: &[ChildId], now: Now) -> Result<()> {
        // The snapshots go first, so that no crash in between can leave a child in one.
        snapshot::erase_all(self.store.dir())?;
        let dir = self.store.dir().to_owned();
        self.write(now, |tx, _| {
            for child in erased {
                children::erase(tx, *child)?;
            }
            if children::all(tx)?.is_empty() {
                gate::remove(tx)?;
                places::erase_all(tx)?;
                anchors::erase_all(tx)?;
                crate::store::self_checks::erase_all(tx)?;
            }
            media::erase_unused(tx, &dir)?;
            Ok(())
        })?;
        // What was deleted must not linger in free pages or in the log.
        self.db().execute_batch("VACUUM")?;
        self.store.scrub()?;
        snapshot::take(&self.store, now, Why::DayStart)
    }
}

/// The one place where a transaction begins and ends.
fn in_transaction<T>(
    db: &mut Connection,
    now: Now,
    act: impl FnOnce(&Transaction<'_>, Day) -> Result<T>,
) -> Result<T> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let today = today_of(&tx, now)?;
    plays::settle(&tx, today, now)?;
    let done = act(&tx, today)?;
    tx.commit()?;
    Ok(done)
}

/// Has a PIN and tells its recovery code.
fn set_pin(db: &Connection, pin: &str) -> Result<RecoveryCode> {
    gate::set(db, &Pin::new(pin)?)
}

fn today_of(db: &Connection, now: Now) -> Result<Day> {
    Ok(Day::of(now, settings::get(db)?.rollover))
}
