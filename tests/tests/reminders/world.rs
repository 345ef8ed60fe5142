//! A laptop that a random history happens to, and an onlooker who holds it to the rules.

mod onlooker;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use hep_core::model::day::{Day, Now, Weekday, Zone};
use hep_core::model::delivery::Notice;
use hep_core::model::ids::{ChildId, DeliveryId, ReminderId};
use hep_core::model::reminder::occurrences::Slot;
use hep_core::model::reminder::rhythm::{self, UsualTime};
use hep_core::model::reminder::{DayMoves, DeliveryOutcome, NoticeAnswer, ReminderDetails, Target};
use hep_core::model::settings::Switch;
use hep_core::store::anchors::{self, Moved};
use hep_core::store::{deliveries, reminders};

use super::histories::{Event, Killed, State, Tally};
use super::{Laptop, TICK};

/// How many reminders the family has.
pub(crate) const REMINDERS: usize = 4;

/// The laptop, and what an onlooker remembers.
pub(crate) struct World {
    laptop: Laptop,
    children: [Kid; 2],
    reminders: Vec<(ReminderId, ReminderDetails)>,
    kill: Option<(Killed, i64)>,
    /// Started again, and not yet asked what was left unanswered.
    fresh: bool,
    /// What stands on the screen and can be answered.
    screen: Vec<DeliveryId>,

    /// The latest the clock has ever shown.
    latest: DateTime<Utc>,
    shown: BTreeSet<Occurrence>,
    on_time: BTreeSet<Occurrence>,
    /// Claimed when the app was killed, and then its reminder was removed or switched off: nobody
    /// wants to know any more.
    given_up: BTreeSet<Occurrence>,
    /// Put off until when.
    put_off: BTreeMap<Occurrence, DateTime<Utc>>,
    /// The clock has been put back, and what was put off may come sooner.
    put_back: bool,
    hushed: BTreeSet<(ReminderId, Day)>,
    /// "Not today" was the answer to these themselves, maybe a day later.
    unwanted: BTreeSet<Occurrence>,
    /// How much of what became of them was looked at.
    fates: u32,
    tally: Tally,
}

type Occurrence = (ReminderId, Slot);

struct Kid {
    id: ChildId,
    state: State,
    /// Two moves, both to be done.
    asks: DayMoves,
}

impl World {
    pub(crate) fn new(start: &str, zone: Zone, rollover: u8) -> Self {
        let mut laptop = Laptop::at(start, zone);
        laptop.settings.rollover = rollover;
        let children = ["Mia", "Leo"].map(|name| {
            let id = laptop.child(name, &["Bridges", "Superhero"]);
            Kid {
                id,
                state: State::Open,
                asks: laptop.usual[&id].clone(),
            }
        });
        let usual = |on| UsualTime {
            on,
            time: super::time("15:30"),
        };
        anchors::set_usual(&laptop.db, "after-snack", &Weekday::ALL.map(usual)).unwrap();
        let [mia, leo] = [children[0].id, children[1].id];
        let mut reminders: Vec<_> = [
            (mia, "16:00"),
            (mia, "01:30"),
            (mia, "02:15"),
            (leo, "16:00"),
        ]
        .map(|(child, time)| laptop.remind(child, time, &[time]))
        .into();
        reminders[1].1.target = Target::Exercises {
            exercises: vec![children[0].asks.moves[0].exercise],
        };
        reminders[2].1.anchor = Some("after-snack".into());
        for (id, details) in &reminders {
            laptop.set(*id, details);
        }
        Self {
            laptop,
            children,
            reminders,
            kill: None,
            fresh: true,
            screen: Vec::new(),
            latest: DateTime::UNIX_EPOCH,
            shown: BTreeSet::new(),
            on_time: BTreeSet::new(),
            given_up: BTreeSet::new(),
            put_off: BTreeMap::new(),
            put_back: false,
            hushed: BTreeSet::new(),
            unwanted: BTreeSet::new(),
            fates: 0,
            tally: Tally::default(),
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
            Event::Kill(at, minutes) => self.kill = Some((at, minutes)),
            Event::Answer(answer) => self.answer(answer),
            Event::Set(n, times, on, switch) => self.set(n, |details| {
                (details.times, details.on, details.switch) = (times, on, switch);
                details.anchor = None;
            }),
            Event::Tie(n, moment) => self.set(n, |details| details.anchor = Some(moment.into())),
            Event::Usual(moment, usual) => {
                let usual = rhythm::checked(usual).unwrap();
                let db = &self.laptop.db;
                if anchors::set_usual(db, moment, &usual).unwrap() == Moved::Yes {
                    reminders::moved(db, moment, self.laptop.now).unwrap();
                    self.tally.moved += 1;
                }
            }
            Event::Title(n, title) => self.set(n, |details| details.title = title.into()),
            Event::Remove(n) => {
                let id = self.reminders[n].0;
                self.give_up(id);
                reminders::remove(&self.laptop.db, id).unwrap();
            }
            Event::Child(nth, state) => self.becomes(nth, state),
            Event::Quiet(hours) => self.laptop.settings.quiet = hours,
        }
        self.tick();
    }

    fn set(&mut self, n: usize, change: impl FnOnce(&mut ReminderDetails)) {
        let (id, details) = &mut self.reminders[n];
        change(details);
        self.laptop.set(*id, details);
        if details.switch == Switch::Off {
            let id = *id;
            self.give_up(id);
        }
    }

    /// Only the first answer counts, and a notice that was answered is gone.
    fn answer(&mut self, answer: NoticeAnswer) {
        let now = self.laptop.now.utc;
        let answered = std::mem::take(&mut self.screen);
        self.laptop.answer(&answered, answer);
        let until = now + TimeDelta::minutes(10);
        let until = until - TimeDelta::seconds(until.timestamp().rem_euclid(60));
        for occurrence in self.occurrences(&answered) {
            match answer {
                NoticeAnswer::Later => {
                    self.tally.put_off += 1;
                    self.put_off.insert(occurrence, until);
                    self.on_time.remove(&occurrence);
                }
                NoticeAnswer::NotToday => {
                    self.hushed.insert((occurrence.0, self.day(now)));
                    self.unwanted.insert(occurrence);
                }
            }
        }
    }

    fn becomes(&mut self, nth: usize, state: State) {
        let kid = &mut self.children[nth];
        kid.state = state;
        let mut asks = kid.asks.clone();
        asks.paused = state == State::Paused;
        asks.moves[0].done = u8::from(matches!(state, State::Begun | State::Done));
        asks.moves[1].done = u8::from(state == State::Done);
        self.laptop.usual.insert(kid.id, asks);
    }

    /// The laptop is awake: the ticker looks within ten seconds of every minute. What becomes due
    /// while it can be shown is shown, at that time.
    fn pass(&mut self, span: TimeDelta) {
        let (from, end) = (
            self.laptop.now.utc + TimeDelta::nanoseconds(1),
            self.laptop.now.utc + span,
        );
        let (due, claimed) = (self.due(from, end), self.claimed_since(from));
        let due = due.into_iter().filter(|(_, one)| !claimed.contains(one));
        let again = self.put_off.iter().map(|(one, until)| (*until, *one));
        let rings = self.ringing();
        let again = again.filter(|(until, (reminder, _))| {
            (from..=end).contains(until) && rings.contains(reminder)
        });
        let looks = self.ends_of_quiet(from, end).into_iter();
        let mut to_come: Vec<_> = due
            .chain(again)
            .filter(|(_, one)| !self.given_up.contains(one))
            .map(|(due, one)| (due, Some(one)))
            .chain(looks.map(|end| (end, None)))
            .collect();
        to_come.sort();
        for (due, occurrence) in to_come {
            let look = (due + TICK - TimeDelta::seconds(1)).max(self.laptop.now.utc);
            self.laptop.now.utc = look;
            let silent = |(reminder, _): Occurrence| {
                self.quiet_at(due)
                    || self.quiet_at(look)
                    || self.wants(reminder) != State::Open
                    || self.hushed.contains(&(reminder, self.day(due)))
            };
            let expected = occurrence.filter(|one| !silent(*one));
            self.tick();
            if self.laptop.now.utc > look {
                return; // killed, and started again later
            }
            if let Some(one) = expected {
                assert!(
                    self.on_time.contains(&one),
                    "{one:?} was due while awake and not shown"
                );
            }
        }
        self.laptop.now.utc = end.max(self.laptop.now.utc);
        self.tick();
    }

    /// As the ticker does: what was left unanswered comes first, and until it is known nothing new
    /// is claimed.
    fn tick(&mut self) {
        self.latest = self.latest.max(self.laptop.now.utc);
        if self.fresh
            && let Some(notices) = self.laptop.unanswered()
        {
            self.fresh = false;
            self.show(&notices);
        }
        if !self.fresh {
            let notices = self.laptop.claim();
            self.show(&notices);
        }
    }

    fn show(&mut self, notices: &[Notice]) {
        // What was written before is judged by the time it was written at.
        self.look_at_fates();
        let Some((at, minutes)) = self.kill.take_if(|_| !notices.is_empty()) else {
            self.see(notices);
            for notice in notices {
                let (db, now) = (&self.laptop.db, self.laptop.now);
                deliveries::record(db, &notice.deliveries, DeliveryOutcome::Shown, now).unwrap();
            }
            return self.look_at_fates();
        };
        match at {
            Killed::BeforeShowing => self.tally.killed_before_showing += 1,
            Killed::BeforeRecording => {
                // The app can't know that they were seen, and shows them once more.
                let before = (self.shown.clone(), self.put_off.clone());
                self.see(notices);
                (self.shown, self.put_off) = before;
                self.tally.killed_before_recording += 1;
            }
        }
        self.fresh = true;
        self.screen.clear();
        self.laptop.now.utc += TimeDelta::minutes(minutes);
        self.tick();
    }

    fn at(&self, utc: DateTime<Utc>) -> Now {
        Now {
            utc,
            ..self.laptop.now
        }
    }
}
