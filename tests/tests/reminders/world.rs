//! A laptop that a random history happens to, and an onlooker who holds it to the rules.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use hep_core::model::day::{Day, Now, Zone};
use hep_core::model::delivery::{Notice, Timing};
use hep_core::model::ids::{ChildId, DeliveryId, ReminderId};
use hep_core::model::reminder::occurrences::{LOOK_BACK, Slot, look_back_to};
use hep_core::model::reminder::verdict::{ON_TIME, day_of, is_quiet};
use hep_core::model::reminder::{DayMoves, DeliveryOutcome, NoticeAnswer, ReminderDetails};
use hep_core::model::settings::Switch;
use hep_core::store::{deliveries, reminders};

use super::histories::{Event, State};
use super::{Laptop, TICK};

/// The laptop, and what an onlooker remembers.
pub(crate) struct World {
    laptop: Laptop,
    child: ChildId,
    asks: DayMoves,
    state: State,
    reminders: Vec<(ReminderId, ReminderDetails)>,
    /// Once removed or switched off: what had been claimed when the app was killed may stay so.
    stopped: BTreeSet<ReminderId>,
    /// The latest the clock has ever shown.
    latest: DateTime<Utc>,
    kill: Option<i64>,
    /// Started again, and not yet asked what was left unanswered.
    fresh: bool,
    shown: BTreeSet<(ReminderId, Slot)>,
    on_time: BTreeSet<(ReminderId, Slot)>,
    /// What stands on the screen and can be answered.
    notice: Vec<DeliveryId>,
    /// Put off until when.
    put_off: BTreeMap<(ReminderId, Slot), DateTime<Utc>>,
    /// The clock has been put back, and what was put off may come sooner.
    put_back: bool,
    hushed: BTreeSet<(ReminderId, Day)>,
    /// "Not today" was the answer to these themselves, maybe a day later.
    unwanted: BTreeSet<(ReminderId, Slot)>,
    fates: u32,
}

impl World {
    pub(crate) fn new(start: &str, zone: Zone, rollover: u8) -> Self {
        let mut laptop = Laptop::at(start, zone);
        laptop.settings.rollover = rollover;
        let child = laptop.child("Mia", &["Bridges"]);
        let reminders = ["16:00", "01:30", "02:15"]
            .map(|time| laptop.remind(child, time, &[time]))
            .into();
        Self {
            asks: laptop.usual[&child].clone(),
            laptop,
            child,
            state: State::Open,
            reminders,
            stopped: BTreeSet::new(),
            latest: DateTime::UNIX_EPOCH,
            kill: None,
            fresh: true,
            shown: BTreeSet::new(),
            on_time: BTreeSet::new(),
            notice: Vec::new(),
            put_off: BTreeMap::new(),
            put_back: false,
            hushed: BTreeSet::new(),
            unwanted: BTreeSet::new(),
            fates: 0,
        }
    }

    pub(crate) fn live(&mut self, event: Event) {
        match event {
            Event::Awake(minutes) => return self.pass(TimeDelta::minutes(minutes)),
            Event::Asleep(minutes) | Event::Clock(minutes) => {
                self.put_back |= minutes < 0;
                self.laptop.now.utc += TimeDelta::minutes(minutes)
            }
            Event::Travel(zone) => self.laptop.now.zone = zone,
            Event::Kill(minutes) => self.kill = Some(minutes),
            Event::Answer(answer) => self.answer(answer),
            Event::Set(n, times, on, switch) => {
                let (id, details) = &mut self.reminders[n];
                (details.times, details.on, details.switch) = (times, on, switch);
                self.laptop.set(*id, details);
                if switch == Switch::Off {
                    self.stopped.insert(*id);
                }
            }
            Event::Title(n, title) => {
                let (id, details) = &mut self.reminders[n];
                details.title = title;
                self.laptop.set(*id, details);
            }
            Event::Remove(n) => {
                let id = self.reminders[n].0;
                reminders::remove(&self.laptop.db, id).unwrap();
                self.stopped.insert(id);
            }
            Event::Child(state) => self.becomes(state),
            Event::Quiet(hours) => self.laptop.settings.quiet = hours,
        }
        self.tick();
    }

    /// Only the first answer counts, and a notice that was answered is gone.
    fn answer(&mut self, answer: NoticeAnswer) {
        let now = self.laptop.now.utc;
        let answered = std::mem::take(&mut self.notice);
        self.laptop.answer(&answered, answer);
        let until = now + TimeDelta::minutes(10);
        let until = until - TimeDelta::seconds(until.timestamp().rem_euclid(60));
        for (id, reminder, slot, _) in self.deliveries() {
            if answered.contains(&id) {
                match answer {
                    NoticeAnswer::Later => {
                        self.put_off.insert((reminder, slot), until);
                        self.on_time.remove(&(reminder, slot));
                    }
                    NoticeAnswer::NotToday => {
                        self.hushed.insert((reminder, self.day(now)));
                        self.unwanted.insert((reminder, slot));
                    }
                }
            }
        }
    }

    fn becomes(&mut self, state: State) {
        self.state = state;
        let mut asks = self.asks.clone();
        asks.paused = state == State::Paused;
        asks.moves[0].done = u8::from(state == State::Done);
        self.laptop.usual.insert(self.child, asks);
    }

    /// The laptop is awake: the ticker looks within ten seconds of every minute. What becomes due
    /// while it can be shown is shown, at that time.
    fn pass(&mut self, span: TimeDelta) {
        let (from, end) = (
            self.laptop.now.utc + TimeDelta::nanoseconds(1),
            self.laptop.now.utc + span,
        );
        let claimed: BTreeSet<_> = self
            .deliveries()
            .into_iter()
            .map(|(_, reminder, slot, _)| (reminder, slot))
            .collect();
        let mut to_come = self.due(from, end);
        to_come.retain(|(_, reminder, slot)| !claimed.contains(&(*reminder, *slot)));
        let again = self.put_off.iter();
        to_come.extend(again.map(|((reminder, slot), until)| (*until, *reminder, *slot)));
        to_come.retain(|(due, reminder, _)| {
            (from..=end).contains(due) && !self.stopped.contains(reminder)
        });
        to_come.sort();
        for (due, reminder, slot) in to_come {
            let look = (due + TICK - TimeDelta::seconds(1)).max(self.laptop.now.utc);
            self.laptop.now.utc = look;
            let silent = self.quiet_at(due)
                || self.quiet_at(look)
                || self.state != State::Open
                || self.hushed.contains(&(reminder, self.day(due)));
            self.tick();
            if self.laptop.now.utc > look {
                return; // killed, and started again later
            }
            assert!(
                silent || self.on_time.contains(&(reminder, slot)),
                "{slot:?} was due while awake and not shown"
            );
        }
        self.laptop.now.utc = end.max(self.laptop.now.utc);
        self.tick();
    }

    fn tick(&mut self) {
        self.latest = self.latest.max(self.laptop.now.utc);
        if self.fresh
            && let Some(notices) = self.laptop.unanswered()
        {
            self.fresh = false;
            self.see(&notices);
        }
        let notices = self.laptop.claim();
        match self.kill {
            Some(minutes) if !notices.is_empty() => {
                // What was written before is judged by the time it was written at.
                self.look_at_fates();
                (self.kill, self.fresh) = (None, true);
                self.laptop.now.utc += TimeDelta::minutes(minutes);
                self.tick();
            }
            _ => self.see(&notices),
        }
        self.look_at_fates();
    }

    /// One notice at a time, for what is open, of the day that it is, outside quiet hours, each once.
    fn see(&mut self, notices: &[Notice]) {
        assert!(notices.len() <= 1, "{notices:?}");
        for notice in notices {
            let now = self.laptop.now;
            self.notice.clone_from(&notice.deliveries);
            assert!(!self.quiet_at(now.utc), "{notice:?} in quiet hours");
            assert_eq!(self.state, State::Open);
            for (id, reminder, slot, _) in self.deliveries() {
                if notice.deliveries.contains(&id) {
                    let again = self.put_off.remove(&(reminder, slot));
                    if let Some(until) = again {
                        assert!(until <= now.utc || self.put_back, "{slot:?} too early");
                    } else {
                        assert!(self.shown.insert((reminder, slot)), "{slot:?} twice");
                    }
                    let due = again
                        .map_or_else(|| slot.due(now.zone).unwrap(), |until| until.min(now.utc));
                    assert!(!self.hushed.contains(&(reminder, self.day(due))));
                    assert!(
                        now.utc - due <= ON_TIME || self.day(due) >= self.day(now.utc),
                        "{slot:?} is over"
                    );
                    if notice.timing == Timing::OnTime {
                        self.on_time.insert((reminder, slot));
                    }
                }
            }
            deliveries::record(
                &self.laptop.db,
                &notice.deliveries,
                DeliveryOutcome::Shown,
                now,
            )
            .unwrap();
        }
    }

    /// Nothing is given up without the reason that is written down.
    fn look_at_fates(&mut self) {
        let now = self.laptop.now;
        let sql = "SELECT outcome, date, time, reminder_id FROM fate JOIN delivery ON delivery.id = delivery_id
                   WHERE seq > ?";
        let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
        let row = |row: &rusqlite::Row<'_>| {
            Ok((
                row.get::<_, String>(0)?,
                slot(row.get(1)?, &row.get::<_, String>(2)?),
                row.get::<_, ReminderId>(3)?,
            ))
        };
        for fate in statement.query_map([self.fates], row).unwrap() {
            let (outcome, slot, reminder) = fate.unwrap();
            self.fates += 1;
            if matches!(outcome.as_str(), "shown" | "snoozed" | "claimed") {
                continue;
            }
            // What was put off has come to its end without being shown again.
            let again = self.put_off.remove(&(reminder, slot));
            let due = again.map_or_else(|| slot.due(now.zone).unwrap(), |until| until.min(now.utc));
            match outcome.as_str() {
                "missed" => assert!(self.day(due) < self.day(now.utc), "{slot:?} was not over"),
                "already_done" => assert_eq!(self.state, State::Done),
                "not_asked" => assert_eq!(self.state, State::Paused),
                _ => assert!(
                    self.hushed.contains(&(reminder, self.day(due)))
                        || self.unwanted.contains(&(reminder, slot)),
                    "{slot:?} became {outcome}"
                ),
            }
        }
    }

    /// In the end, everything that was due in the last thirty days has been claimed and has an outcome.
    pub(crate) fn end(&mut self) {
        self.becomes(State::Open);
        (self.kill, self.laptop.settings.quiet) = (None, None);
        self.tick();
        let (now, rollover) = (self.laptop.now, self.laptop.settings.rollover);
        let active = reminders::active(&self.laptop.db).unwrap();
        let rows = self.deliveries();
        for (due, reminder, slot) in self.due(DateTime::UNIX_EPOCH, now.utc) {
            let since = active
                .iter()
                .find(|active| active.id == reminder)
                .unwrap()
                .since;
            let found = rows.iter().any(|row| (row.1, row.2) == (reminder, slot));
            assert!(
                found || due < look_back_to(since, now, rollover),
                "{slot:?} was lost"
            );
        }
        for ((reminder, slot), until) in &self.put_off {
            let waits = *until > now.utc || *until < self.latest - LOOK_BACK;
            assert!(
                waits || self.stopped.contains(reminder),
                "{slot:?} was put off for ever"
            );
        }
        for (_, reminder, slot, fates) in rows {
            let old = slot.due(now.zone).unwrap() < self.latest - LOOK_BACK;
            assert!(
                fates > 0 || old || self.stopped.contains(&reminder),
                "{slot:?} has no outcome"
            );
        }
    }

    /// What is due between two instants (of the last five weeks), oldest first.
    fn due(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Vec<(DateTime<Utc>, ReminderId, Slot)> {
        let zone = self.laptop.now.zone;
        let date = |utc| Day::of(self.at(utc), 0);
        let dates = date(from.max(until - TimeDelta::weeks(5))).plus(-1)..=date(until);
        let active = reminders::active(&self.laptop.db).unwrap();
        let mut due: Vec<_> = active
            .iter()
            .flat_map(|one| {
                one.rhythm
                    .slots(*dates.start(), *dates.end())
                    .map(|slot| (one.id, slot))
            })
            .map(|(id, slot)| (slot.due(zone).unwrap(), id, slot))
            .filter(|(due, ..)| (from..=until).contains(due))
            .collect();
        due.sort();
        due
    }

    /// Every delivery, with how many outcomes it has.
    fn deliveries(&self) -> Vec<(DeliveryId, ReminderId, Slot, u32)> {
        let sql = "SELECT id, reminder_id, date, time, (SELECT count(*) FROM fate WHERE delivery_id = id) FROM delivery";
        let mut statement = self.laptop.db.prepare_cached(sql).unwrap();
        let rows = statement.query_map([], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                slot(row.get(2)?, &row.get::<_, String>(3)?),
                row.get(4)?,
            ))
        });
        rows.unwrap().map(Result::unwrap).collect()
    }

    fn at(&self, utc: DateTime<Utc>) -> Now {
        Now {
            utc,
            ..self.laptop.now
        }
    }

    fn quiet_at(&self, utc: DateTime<Utc>) -> bool {
        is_quiet(self.at(utc), &self.laptop.settings)
    }

    fn day(&self, utc: DateTime<Utc>) -> Day {
        day_of(utc, self.laptop.now, &self.laptop.settings)
    }
}

fn slot(date: Day, time: &str) -> Slot {
    Slot {
        date,
        time: super::time(time),
    }
}
