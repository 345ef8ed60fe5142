//! The reminders that are due: claimed, judged, and gathered into one notice for each child.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::answers::{claim_again, is_hushed, snoozed};
use super::{Open, claim, open, record, taken};
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::delivery::{Notice, Timing};
use crate::model::ids::{ChildId, DeliveryId, ReminderId};
use crate::model::reminder::occurrences::{
    LOOK_BACK, Occurrence, earliest_date, look_back_to, occurrences,
};
use crate::model::reminder::verdict::{Verdict, day_of, is_quiet, verdict};
use crate::model::reminder::{DayMoves, DeliveryOutcome, Target};
use crate::model::settings::Settings;
use crate::store::{children, reminders};

/// Tells what a day asks of a child.
pub type MovesOf<'a> = dyn FnMut(ChildId, Day) -> Result<DayMoves> + 'a;

/// Claims every occurrence that is due and not yet claimed or was put off until now, writes down
/// what becomes of those that are not shown, and returns what is to be shown now: one notice for
/// each child.
///
/// All of it happens in the caller's transaction: a notice may be shown once that is committed.
/// In quiet hours nothing is claimed.
pub fn claim_due(
    db: &Connection,
    now: Now,
    settings: &Settings,
    moves_of: &mut MovesOf<'_>,
) -> Result<Vec<Notice>> {
    if is_quiet(now, settings) {
        return Ok(Vec::new());
    }
    let reminders = reminders::active(db)?;
    let mut due = Vec::new();
    for reminder in &reminders {
        let from = look_back_to(reminder.since, now, settings.rollover);
        let taken = taken(db, reminder.id, earliest_date(from, now))?;
        let open = occurrences(&reminder.rhythm, from, now, &taken);
        due.extend(open.map(|occurrence| (occurrence, reminder)));
    }
    due.sort_by_key(|(occurrence, _)| *occurrence);

    let mut round = Round::new(db, now, settings, moves_of);
    for (occurrence, reminder) in due {
        let details = &reminder.details;
        let (verdict, moves) =
            round.judge(occurrence, reminder.id, details.child, &details.target)?;
        if let Some(id) = claim(db, reminder, occurrence.slot, &moves, timing(verdict), now)? {
            round.settle(id, details.child, &details.title, verdict, moves)?;
        }
    }
    for again in snoozed(db, now)? {
        claim_again(db, again.id, now)?;
        round.resume(again)?;
    }
    Ok(round.notices)
}

/// What was claimed and has no outcome, gathered and judged anew: the app ended between claiming
/// and showing, or between showing and writing that down. None in quiet hours: ask again after.
///
/// To be asked once in a run of the app, before the first [`claim_due`]; later, what has no outcome is
/// being shown at that moment. It may have been seen already, so show it where it doesn't disturb.
pub fn unanswered(
    db: &Connection,
    now: Now,
    settings: &Settings,
    moves_of: &mut MovesOf<'_>,
) -> Result<Option<Vec<Notice>>> {
    if is_quiet(now, settings) {
        return Ok(None);
    }
    let mut round = Round::new(db, now, settings, moves_of);
    let since = now.utc - LOOK_BACK;
    for open in open(db, earliest_date(since, now), since)? {
        round.resume(open)?;
    }
    Ok(Some(round.notices))
}

/// One look at what is due.
pub(super) struct Round<'a, 'm> {
    db: &'a Connection,
    now: Now,
    settings: &'a Settings,
    moves_of: &'a mut MovesOf<'m>,
    /// What was asked about already.
    days: BTreeMap<(ChildId, Day), DayMoves>,
    pub(super) notices: Vec<Notice>,
}

impl<'a, 'm> Round<'a, 'm> {
    pub(super) fn new(
        db: &'a Connection,
        now: Now,
        settings: &'a Settings,
        moves_of: &'a mut MovesOf<'m>,
    ) -> Self {
        Self {
            db,
            now,
            settings,
            moves_of,
            days: BTreeMap::new(),
            notices: Vec::new(),
        }
    }

    /// Judges what was claimed before, and writes down what becomes of it if it is not shown.
    fn resume(&mut self, open: Open) -> Result<()> {
        if let Some((verdict, moves)) = self.judge_again(&open)? {
            self.settle(open.id, open.child, &open.title, verdict, moves)?;
        }
        Ok(())
    }

    /// Gathers what was shown before, if it still calls for something.
    pub(super) fn recall(&mut self, open: Open) -> Result<()> {
        if let Some((verdict @ (Verdict::OnTime | Verdict::Late), moves)) =
            self.judge_again(&open)?
        {
            self.call(open.id, open.child, &open.title, timing(verdict), moves)?;
        }
        Ok(())
    }

    /// What was put off is due when that is over, or at once when the clock was put back since.
    fn judge_again(&mut self, open: &Open) -> Result<Option<(Verdict, Vec<String>)>> {
        let slot = open.slot;
        let put_off = open.until.map(|until| until.min(self.now.utc));
        let Some(due) = put_off.or_else(|| slot.due(self.now.zone)) else {
            return Ok(None);
        };
        let occurrence = Occurrence { due, slot };
        self.judge(occurrence, open.reminder, open.child, &open.target)
            .map(Some)
    }

    /// What becomes of an occurrence, and the moves it is about that are still to do.
    fn judge(
        &mut self,
        occurrence: Occurrence,
        reminder: ReminderId,
        child: ChildId,
        target: &Target,
    ) -> Result<(Verdict, Vec<String>)> {
        let day = day_of(occurrence.due, self.now, self.settings);
        let key = (child, day);
        if !self.days.contains_key(&key) {
            self.days.insert(key, (self.moves_of)(child, day)?);
        }
        let asks = &self.days[&key];
        let verdict = match verdict(occurrence, target, asks, self.now, self.settings) {
            Verdict::OnTime | Verdict::AfterQuiet | Verdict::Late
                if is_hushed(self.db, reminder, day)? =>
            {
                Verdict::NotToday
            }
            verdict => verdict,
        };
        Ok((verdict, asks.open(target)))
    }

    fn settle(
        &mut self,
        id: DeliveryId,
        child: ChildId,
        title: &str,
        verdict: Verdict,
        moves: Vec<String>,
    ) -> Result<()> {
        let silent = match verdict {
            Verdict::OnTime | Verdict::AfterQuiet | Verdict::Late => {
                return self.call(id, child, title, timing(verdict), moves);
            }
            Verdict::AlreadyDone => DeliveryOutcome::AlreadyDone,
            Verdict::NotAsked => DeliveryOutcome::NotAsked,
            Verdict::Paused => DeliveryOutcome::Paused,
            Verdict::NotToday => DeliveryOutcome::NotToday,
            Verdict::Quiet => DeliveryOutcome::Quiet,
            Verdict::Missed => DeliveryOutcome::Missed,
        };
        record(self.db, &[id], silent, self.now)
    }

    /// Adds to the child's notice, which is as timely as the timeliest in it.
    fn call(
        &mut self,
        id: DeliveryId,
        child: ChildId,
        title: &str,
        timing: Timing,
        moves: Vec<String>,
    ) -> Result<()> {
        let place = match self.notices.iter().position(|notice| notice.child == child) {
            Some(place) => place,
            None => {
                self.notices.push(Notice {
                    deliveries: Vec::new(),
                    child,
                    child_name: children::get(self.db, child)?.name,
                    titles: Vec::new(),
                    moves: Vec::new(),
                    timing,
                });
                self.notices.len() - 1
            }
        };
        let notice = &mut self.notices[place];
        notice.deliveries.push(id);
        add(&mut notice.titles, title.to_owned());
        moves
            .into_iter()
            .for_each(|name| add(&mut notice.moves, name));
        notice.timing = notice.timing.min(timing);
        Ok(())
    }
}

fn timing(verdict: Verdict) -> Timing {
    match verdict {
        Verdict::OnTime => Timing::OnTime,
        Verdict::AfterQuiet => Timing::AfterQuiet,
        _ => Timing::Late,
    }
}

/// Each word once.
fn add(list: &mut Vec<String>, word: String) {
    if !list.contains(&word) {
        list.push(word);
    }
}
