//! The onlooker: what must be seen, what must not, and what the record must say.

use hep_core::model::delivery::Timing;
use hep_core::model::reminder::occurrences::{LOOK_BACK, look_back_to};
use hep_core::model::reminder::verdict::{ON_TIME, day_of, is_quiet};
use rusqlite::{Row, params};

use super::*;

impl World {
    /// One notice for a child at a time, for what is open, of the day that it is, outside quiet
    /// hours, each once.
    pub(super) fn see(&mut self, notices: &[Notice]) {
        let called: BTreeSet<_> = notices.iter().map(|notice| notice.child).collect();
        assert_eq!(called.len(), notices.len(), "{notices:?}");
        let now = self.laptop.now;
        for notice in notices {
            assert!(!self.quiet_at(now.utc), "{notice:?} in quiet hours");
            let kid = self.children.iter().find(|kid| kid.id == notice.child);
            let begun = kid.unwrap().state == State::Begun;
            let open: &[&str] = if begun {
                &["Superhero"]
            } else {
                &["Bridges", "Superhero"]
            };
            assert!(
                notice
                    .moves
                    .iter()
                    .all(|name| open.contains(&name.as_str())),
                "{notice:?} is about what is done"
            );
            let mut from_quiet = false;
            for one in self.occurrences(&notice.deliveries) {
                let (reminder, slot) = one;
                assert_eq!(self.child_of(reminder), notice.child);
                assert_eq!(self.wants(reminder), State::Open);
                let again = self.put_off.remove(&one);
                if let Some(until) = again {
                    assert!(until <= now.utc || self.put_back, "{slot:?} too early");
                } else {
                    assert!(self.shown.insert(one), "{slot:?} twice");
                }
                let due = again.map_or_else(|| self.due_of(slot), |until| until.min(now.utc));
                from_quiet |= self.quiet_at(due);
                assert!(!self.hushed.contains(&(reminder, self.day(due))));
                assert!(
                    now.utc - due <= ON_TIME || self.day(due) >= self.day(now.utc),
                    "{slot:?} is over"
                );
                if notice.timing == Timing::OnTime {
                    self.on_time.insert(one);
                }
            }
            match notice.timing {
                Timing::OnTime => {}
                Timing::AfterQuiet => {
                    assert!(from_quiet, "{notice:?} fell into no quiet hours");
                    self.tally.after_quiet += 1;
                }
                Timing::Late => self.tally.late += 1,
            }
            self.tally.shown += 1;
            self.screen.clone_from(&notice.deliveries);
        }
    }

    /// Nothing is given up without the reason that is written down.
    pub(super) fn look_at_fates(&mut self) {
        let now = self.laptop.now;
        let sql = "SELECT reminder_id, date, time, outcome FROM fate JOIN delivery ON delivery.id = delivery_id
                   WHERE seq > ? ORDER BY seq";
        let fates: Vec<(Occurrence, String)> = {
            let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
            let row = |row: &Row<'_>| Ok((occurrence(row)?, row.get(3)?));
            let rows = statement.query_map([self.fates], row).unwrap();
            rows.map(Result::unwrap).collect()
        };
        for (one, outcome) in fates {
            let (reminder, slot) = one;
            self.fates += 1;
            if matches!(outcome.as_str(), "shown" | "snoozed" | "claimed") {
                continue;
            }
            // What was put off has come to its end without being shown again.
            let again = self.put_off.remove(&one);
            let due = again.map_or_else(|| self.due_of(slot), |until| until.min(now.utc));
            let is_over = self.day(due) < self.day(now.utc);
            match outcome.as_str() {
                "missed" => {
                    assert!(is_over, "{slot:?} was not over");
                    self.tally.missed += 1;
                }
                "quiet" => {
                    assert!(is_over, "{slot:?} was not over");
                    assert!(self.quiet_at(due), "{slot:?} fell into no quiet hours");
                    self.tally.quiet += 1;
                }
                "already_done" => assert_eq!(self.wants(reminder), State::Done),
                "paused" => assert_eq!(self.wants(reminder), State::Paused),
                "not_today" => assert!(
                    self.hushed.contains(&(reminder, self.day(due)))
                        || self.unwanted.contains(&one),
                    "nobody said that of {slot:?}"
                ),
                _ => panic!("{slot:?} became {outcome}"),
            }
        }
    }

    /// In the end, everything that was due in the last thirty days has been claimed and has an
    /// outcome, but for what nobody wants to know any more.
    pub(crate) fn end(&mut self) -> Tally {
        self.becomes(0, State::Open);
        self.becomes(1, State::Open);
        (self.kill, self.laptop.settings.quiet) = (None, None);
        self.tick();
        let (now, rollover) = (self.laptop.now, self.laptop.settings.rollover);
        let active = reminders::active(&self.laptop.db).unwrap();
        let rows = self.all();
        for (due, (reminder, slot)) in self.due(DateTime::UNIX_EPOCH, now.utc) {
            let active = active.iter().find(|active| active.id == reminder);
            let since = look_back_to(active.unwrap().since, now, rollover);
            let claimed = rows.contains_key(&(reminder, slot));
            assert!(claimed || due < since, "{slot:?} was lost");
        }
        let rings = self.ringing();
        for (one, until) in &self.put_off {
            let waits = *until > now.utc || *until < self.latest - LOOK_BACK;
            assert!(
                waits || !rings.contains(&one.0) || self.given_up.contains(one),
                "{one:?} was put off for ever"
            );
        }
        for (one, outcome) in &rows {
            let old = self.due_of(one.1) < self.latest - LOOK_BACK;
            assert!(
                outcome.is_some() || old || self.given_up.contains(one),
                "{one:?} has no outcome"
            );
        }
        self.tally.histories = 1;
        self.tally.claimed = rows.len() as u32;
        self.tally
    }

    /// What had been claimed when the app was killed stays so when its reminder rings no more.
    pub(super) fn give_up(&mut self, reminder: ReminderId) {
        let open = self.all().into_iter();
        let open = open.filter(|((of, _), outcome)| *of == reminder && outcome.is_none());
        self.given_up.extend(open.map(|(one, _)| one));
    }

    /// How it stands with what a reminder is about.
    pub(super) fn wants(&self, reminder: ReminderId) -> State {
        let details = &self
            .reminders
            .iter()
            .find(|(id, _)| *id == reminder)
            .unwrap()
            .1;
        let child = self.child_of(reminder);
        let state = self
            .children
            .iter()
            .find(|kid| kid.id == child)
            .unwrap()
            .state;
        match (state, &details.target) {
            (State::Begun, Target::Exercises { .. }) => State::Done,
            (State::Begun, _) => State::Open,
            (state, _) => state,
        }
    }

    fn child_of(&self, reminder: ReminderId) -> ChildId {
        self.reminders
            .iter()
            .find(|(id, _)| *id == reminder)
            .unwrap()
            .1
            .child
    }

    /// Those reminders that ring.
    pub(super) fn ringing(&self) -> BTreeSet<ReminderId> {
        let active = reminders::active(&self.laptop.db).unwrap();
        active.iter().map(|active| active.id).collect()
    }

    /// What is due between two instants (of the last five weeks), oldest first.
    pub(super) fn due(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Vec<(DateTime<Utc>, Occurrence)> {
        let date = |utc| Day::of(self.at(utc), 0);
        let first = date(from.max(until - TimeDelta::weeks(5))).plus(-1);
        let active = reminders::active(&self.laptop.db).unwrap();
        let slots = active.iter().flat_map(|one| {
            let slots = one.rhythm.slots(first, date(until));
            slots.map(|slot| (self.due_of(slot), (one.id, slot)))
        });
        let mut due: Vec<_> = slots
            .filter(|(due, _)| (from..=until).contains(due))
            .collect();
        due.sort();
        due
    }

    /// When quiet hours end between two instants.
    pub(super) fn ends_of_quiet(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Vec<DateTime<Utc>> {
        let Some(quiet) = self.laptop.settings.quiet else {
            return Vec::new();
        };
        let date = |utc| Day::of(self.at(utc), 0);
        let ends = date(from).to(date(until)).map(|date| {
            self.due_of(Slot {
                date,
                time: quiet.to,
            })
        });
        ends.filter(|end| (from..=until).contains(end)).collect()
    }

    fn due_of(&self, slot: Slot) -> DateTime<Utc> {
        slot.due(self.laptop.now.zone).unwrap()
    }

    /// Which occurrences these are.
    pub(super) fn occurrences(&self, deliveries: &[DeliveryId]) -> Vec<Occurrence> {
        let sql = "SELECT reminder_id, date, time FROM delivery WHERE id = ?";
        let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
        let mut one = |id| statement.query_row([id], occurrence).unwrap();
        deliveries.iter().map(|id| one(*id)).collect()
    }

    /// What is claimed of the days around an instant and later.
    pub(super) fn claimed_since(&self, from: DateTime<Utc>) -> BTreeSet<Occurrence> {
        let sql = "SELECT reminder_id, date, time FROM delivery WHERE child_id = ? AND date >= ?";
        let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
        let date = Day::of(self.at(from), 0).plus(-1);
        let mut claimed = BTreeSet::new();
        for kid in &self.children {
            let rows = statement
                .query_map(params![kid.id, date], occurrence)
                .unwrap();
            claimed.extend(rows.map(Result::unwrap));
        }
        claimed
    }

    /// Everything that was ever claimed, and what became of it.
    fn all(&self) -> BTreeMap<Occurrence, Option<String>> {
        let sql = "SELECT reminder_id, date, time, nullif(
                       (SELECT outcome FROM fate WHERE delivery_id = id ORDER BY seq DESC LIMIT 1), 'claimed')
                   FROM delivery";
        let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
        let row = |row: &Row<'_>| Ok((occurrence(row)?, row.get(3)?));
        let rows = statement.query_map([], row).unwrap();
        rows.map(Result::unwrap).collect()
    }

    pub(super) fn quiet_at(&self, utc: DateTime<Utc>) -> bool {
        is_quiet(self.at(utc), &self.laptop.settings)
    }

    pub(super) fn day(&self, utc: DateTime<Utc>) -> Day {
        day_of(utc, self.laptop.now, &self.laptop.settings)
    }
}

/// The first three columns.
fn occurrence(row: &Row<'_>) -> rusqlite::Result<Occurrence> {
    let (date, time) = (row.get(1)?, super::super::time(&row.get::<_, String>(2)?));
    Ok((row.get(0)?, Slot { date, time }))
}
