//! What rings while a story is told.

use std::fmt::Write;

use chrono::DateTime;
use hep_core::Day;
use hep_core::model::day::{Now, TimeOfDay};
use hep_core::model::delivery::Notice;
use hep_core::model::reminder::DeliveryOutcome;

use crate::story::Story;
use crate::when;

/// How often somebody looks whether a reminder is due, in seconds. Every reminder of a story is on
/// such a minute, so each comes on time.
const LOOK: i64 = 15 * 60;

/// A reminder that rang: when, on the wall clock where the laptop was, and what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The date.
    pub date: Day,
    /// The time.
    pub time: TimeOfDay,
    /// Whom it called, which moments it stood for, and the moves that were still to do.
    pub said: String,
}

impl Story {
    /// Tells these lines, and what rang until each of them. What is due at the minute of a line
    /// rings before it happens.
    pub fn tell_with_reminders(&mut self, lines: &str) -> Vec<Rung> {
        let mut rung = Vec::new();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (until, _) = when::read(line, self.now, self.now.zone);
            self.pass(until, &mut rung);
            self.tell(line);
        }
        rung
    }

    fn pass(&mut self, until: Now, rung: &mut Vec<Rung>) {
        let looks = self.now.utc.timestamp().div_euclid(LOOK) + 1..;
        for look in looks {
            let utc = DateTime::from_timestamp(look * LOOK, 0).expect("a moment of this year");
            if utc > until.utc {
                return;
            }
            let now = Now { utc, ..self.now };
            for notice in self.app.claim_due(now).unwrap() {
                rung.push(Rung {
                    date: Day::of(now, 0),
                    time: now.time(),
                    said: said(&notice),
                });
                self.app
                    .record_delivery(&notice.deliveries, DeliveryOutcome::Shown, now)
                    .unwrap();
            }
        }
    }
}

fn said(notice: &Notice) -> String {
    format!(
        "{}, {} ({})",
        notice.child_name,
        notice.titles.join(" and "),
        notice.moves.join(", ")
    )
}

/// What rang, a line for all that said the same at the same time: "16:00 Mia, after snack (Bridges):
/// 12 Oct, 13 Oct".
pub fn told(rung: &[Rung]) -> String {
    let mut lines: Vec<(TimeOfDay, &str, Vec<String>)> = Vec::new();
    for one in rung {
        let date = when::name(one.date);
        match lines
            .iter_mut()
            .find(|(time, said, _)| (*time, *said) == (one.time, &one.said))
        {
            Some((_, _, dates)) => dates.push(date),
            None => lines.push((one.time, &one.said, vec![date])),
        }
    }
    lines.sort_by_key(|(time, ..)| *time);
    let mut text = String::new();
    for (time, said, dates) in lines {
        writeln!(text, "{time} {said}: {}", dates.join(", ")).unwrap();
    }
    text
}
