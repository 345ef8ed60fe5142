//! Reminders: at the right time, exactly once, and never for what is done.

mod answers;
mod books;
mod histories;
mod quiet;
mod rows;
mod standing;
mod stories;
mod times;
mod travels;
mod world;
mod zones;

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use hep_core::model::day::{Day, Now, Steady, TimeOfDay, Weekday, Zone};
use hep_core::model::delivery::Notice;
use hep_core::model::ids::{ChildId, DeliveryId, ExerciseId, ProgramId, ReminderId};
use hep_core::model::reminder::{
    DayMoves, DeliveryOutcome, Move, NoticeAnswer, ReminderDetails, Target,
};
use hep_core::model::settings::{QuietHours, Settings, Switch};
use hep_core::store::{deliveries, reminders};
use rusqlite::params;
use uuid::Uuid;

use books::Books;

/// A family's laptop: its data and its clock.
struct Laptop {
    db: Books,
    settings: Settings,
    now: Now,
    /// What days ask of children; every other day asks for nothing.
    days: BTreeMap<(ChildId, Day), DayMoves>,
    /// What every day asks of a child, unless `days` says otherwise.
    usual: BTreeMap<ChildId, DayMoves>,
}

impl Laptop {
    /// At this wall time in this zone, with the quiet hours of the Rivera family (20:00 to 7:00).
    fn at(wall: &str, zone: Zone) -> Self {
        let steady = Steady {
            run: Uuid::nil(),
            elapsed: Duration::ZERO,
        };
        let now = Now {
            utc: instant(wall, zone),
            zone,
            steady,
        };
        Self {
            db: Books::new(),
            settings: Settings::default(),
            now,
            days: BTreeMap::new(),
            usual: BTreeMap::new(),
        }
    }

    /// The clock shows this wall time.
    fn set_clock(&mut self, wall: &str) -> &mut Self {
        self.now.utc = instant(wall, self.now.zone);
        self
    }

    /// The family is somewhere else.
    fn travel(&mut self, zone: Zone) -> &mut Self {
        self.now.zone = zone;
        self
    }

    fn quiet(&mut self, hours: Option<(&str, &str)>) -> &mut Self {
        self.settings.quiet = hours.map(|(from, to)| QuietHours {
            from: time(from),
            to: time(to),
        });
        self
    }

    /// Has a child that is asked for these moves once a day, every day.
    fn child(&mut self, name: &str, moves: &[&str]) -> ChildId {
        let id = ChildId::new(self.now);
        self.db
            .execute(
                "INSERT INTO child (id, position, name, avatar, accent, role, sample, created_at)
                 VALUES (?, 0, ?, 'fox', 'coral', 'child', 0, 0)",
                params![id, name],
            )
            .unwrap();
        let program = ProgramId::new(self.now);
        let a_move = |name: &&str| Move {
            exercise: ExerciseId::new(self.now),
            program,
            name: (*name).to_owned(),
            asked: 1,
            done: 0,
        };
        let moves = moves.iter().map(a_move).collect();
        self.usual.insert(
            id,
            DayMoves {
                paused: false,
                moves,
            },
        );
        id
    }

    fn moves(&mut self, child: ChildId, day: &str) -> &mut DayMoves {
        let usual = &self.usual[&child];
        self.days
            .entry((child, day.parse().unwrap()))
            .or_insert_with(|| usual.clone())
    }

    fn remind(
        &mut self,
        child: ChildId,
        title: &str,
        times: &[&str],
    ) -> (ReminderId, ReminderDetails) {
        let details = ReminderDetails {
            child,
            title: title.to_owned(),
            target: Target::Everything,
            times: times.iter().map(|text| time(text)).collect(),
            on: Weekday::ALL.to_vec(),
            switch: Switch::On,
            anchor: None,
        };
        let id = ReminderId::new(self.now);
        self.set(id, &details);
        (id, details)
    }

    fn set(&self, id: ReminderId, details: &ReminderDetails) {
        reminders::set(&self.db, id, &details.clone().checked().unwrap(), self.now).unwrap();
    }

    /// Looks for what is due and shows it.
    fn look(&mut self) -> Vec<String> {
        let notices = self.claim();
        for notice in &notices {
            deliveries::record(
                &self.db,
                &notice.deliveries,
                DeliveryOutcome::Shown,
                self.now,
            )
            .unwrap();
        }
        said(&notices)
    }

    /// Somebody answers a notice.
    fn answer(&self, deliveries: &[DeliveryId], answer: NoticeAnswer) {
        let today = Day::of(self.now, self.settings.rollover);
        deliveries::answer(&self.db, deliveries, answer, today, self.now).unwrap();
    }

    /// Looks for what is due.
    fn claim(&mut self) -> Vec<Notice> {
        let step = self.db.savepoint().unwrap();
        let mut moves_of = |child, day| Ok(asked(&self.days, &self.usual, child, day));
        let notices =
            deliveries::claim_due(&step, self.now, &self.settings, &mut moves_of).unwrap();
        step.commit().unwrap();
        notices
    }

    /// Looks for what was claimed and not shown.
    fn unanswered(&mut self) -> Option<Vec<Notice>> {
        let mut moves_of = |child, day| Ok(asked(&self.days, &self.usual, child, day));
        deliveries::unanswered(&self.db, self.now, &self.settings, &mut moves_of).unwrap()
    }

    /// What a parent reads, oldest first: "11-19 16:00 after snack: Shown".
    fn record(&self, child: ChildId) -> Vec<String> {
        let mut lately =
            deliveries::lately(&self.db, child, "2000-01-01".parse().unwrap()).unwrap();
        lately.reverse();
        let line = |one: hep_core::model::delivery::Delivery| {
            let late = one
                .late
                .map(|late| format!(" at {} ({:?})", late.at, late.because))
                .unwrap_or_default();
            format!(
                "{} {} {}: {:?}{late}",
                &one.date.to_string()[5..],
                one.time,
                one.title,
                one.outcome
            )
        };
        lately.into_iter().map(line).collect()
    }
}

fn asked(
    days: &BTreeMap<(ChildId, Day), DayMoves>,
    usual: &BTreeMap<ChildId, DayMoves>,
    child: ChildId,
    day: Day,
) -> DayMoves {
    days.get(&(child, day))
        .or(usual.get(&child))
        .cloned()
        .unwrap_or_default()
}

/// Notices as one reads them: "Mia, OnTime: after snack (Bridges, Superhero)".
fn said(notices: &[Notice]) -> Vec<String> {
    let say = |one: &Notice| {
        format!(
            "{}, {:?}: {} ({})",
            one.child_name,
            one.timing,
            one.titles.join(" + "),
            one.moves.join(", ")
        )
    };
    notices.iter().map(say).collect()
}

fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

fn wall(text: &str) -> NaiveDateTime {
    let seconds = if text.len() == 16 { ":00" } else { "" };
    NaiveDateTime::parse_from_str(&format!("{text}{seconds}"), "%Y-%m-%d %H:%M:%S").unwrap()
}

fn instant(text: &str, zone: Zone) -> DateTime<Utc> {
    zone.from_local_datetime(&wall(text))
        .earliest()
        .unwrap()
        .to_utc()
}

const NOTHING: [&str; 0] = [];

/// A step of the ticker.
const TICK: TimeDelta = TimeDelta::seconds(10);
