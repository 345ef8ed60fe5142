//! A family's past, written down at once: a million acts would wait for the disk a million times, so
//! this goes past the app, into the same tables.

use std::path::Path;

use hep_core::Day;
use hep_core::library;
use hep_core::model::day::Weekday;
use hep_core::model::ids::{CompletionId, DeliveryId, JarId, RedemptionId, SignalId, StarId};
use rusqlite::{Connection, Transaction, params};

use crate::Result;
use crate::family::{A_DAY, Row, afternoon};

const PLACES: [&str; 4] = ["home", "garden", "school", "playground"];
const EFFORTS: [&str; 3] = ["easy", "just_right", "hard"];

/// One term of a family: who is asked what, from which day on, and how much of it was done.
pub(crate) struct Term {
    pub(crate) rows: Vec<Row>,
    pub(crate) first: Day,
    pub(crate) completions: usize,
}

/// Writes down what was done in these terms: each from its first day on, all there is to do, until it
/// is as much as was done. With it come what was said of it, what was undone, golden stars, rewards
/// asked for and given, reminders that rang, what was too hard, and a jar a day, full and given.
pub(crate) fn write(file: &Path, terms: &[Term]) -> Result<()> {
    let mut db = Connection::open(file)?;
    let tx = db.transaction()?;
    let mut past = Past {
        tx: &tx,
        written: 0,
        asked: 0,
    };
    for term in terms {
        past.live(term)?;
    }
    Ok(tx.commit()?)
}

struct Past<'a> {
    tx: &'a Transaction<'a>,
    written: usize,
    /// How often each child asked for its reward.
    asked: u32,
}

impl Past<'_> {
    fn live(&mut self, term: &Term) -> Result<()> {
        let until = self.written + term.completions;
        let mut day = term.first;
        while self.written < until {
            self.day(term, day, until)?;
            day = day.plus(1);
        }
        Ok(())
    }

    fn day(&mut self, term: &Term, day: Day, until: usize) -> Result<()> {
        let jar = JarId::new(afternoon(day));
        self.run(
            "INSERT INTO jar (id, position, name, picture, size, offered)
             VALUES (?, (SELECT ifnull(max(position), 0) + 1 FROM jar), 'Pizza', 'pizza', ?, 'yes')",
            params![jar, A_DAY as i64],
        )?;
        self.asked += u32::from(day.weekday() == Weekday::Wed);
        for row in &term.rows {
            for (exercise, nth) in row.moves() {
                if self.written < until {
                    let id = self.complete(row, (exercise, nth), day)?;
                    self.run(
                        "INSERT INTO marble (completion_id, jar_id, child_id, at) VALUES (?, ?, ?, ?)",
                        params![id, jar, row.child, afternoon(day).millis()],
                    )?;
                    self.remark(id, day)?;
                }
            }
            self.run(
                "INSERT INTO jar_member (jar_id, child_id) VALUES (?, ?)",
                params![jar, row.child],
            )?;
            self.ring(row, day)?;
            match day.weekday() {
                Weekday::Mon => self.stars(row, day)?,
                Weekday::Wed => self.reward(row, day)?,
                Weekday::Fri => self.too_hard(row, day)?,
                _ => {}
            }
        }
        self.run(
            "INSERT INTO jar_given (jar_id, day, at) VALUES (?, ?, ?)",
            params![jar, day, afternoon(day).millis()],
        )
    }

    fn complete(
        &mut self,
        row: &Row,
        (exercise, nth): (hep_core::model::ids::ExerciseId, u8),
        day: Day,
    ) -> Result<CompletionId> {
        let (now, id) = (afternoon(day), CompletionId::new(afternoon(day)));
        let stickers = library::stickers();
        self.run(
            "INSERT INTO completion (id, child_id, exercise_id, day, nth, sets, reps, seconds, sticker, by, why, at, zone)
             VALUES (?, ?, ?, ?, ?, 3, 30, 0, ?, 'child', '', ?, 'UTC')",
            params![
                id,
                row.child,
                exercise,
                day,
                nth,
                stickers[self.written % stickers.len()].id,
                now.millis()
            ],
        )?;
        self.written += 1;
        Ok(id)
    }

    /// Of every third completion something is said; every fortieth is undone.
    fn remark(&self, id: CompletionId, day: Day) -> Result<()> {
        let (n, at) = (self.written, afternoon(day).millis());
        if n.is_multiple_of(3) {
            let sticker = n.is_multiple_of(2).then_some("octopus");
            self.run(
                "INSERT INTO remark (completion_id, sticker, effort, place, at) VALUES (?, ?, ?, ?, ?)",
                params![
                    id,
                    sticker,
                    EFFORTS[n / 3 % EFFORTS.len()],
                    PLACES[n / 3 % PLACES.len()],
                    at
                ],
            )?;
        }
        if n.is_multiple_of(40) {
            self.run(
                "INSERT INTO undo (completion_id, by, why, at, zone) VALUES (?, 'child', '', ?, 'UTC')",
                params![id, at],
            )?;
        }
        Ok(())
    }

    fn ring(&self, row: &Row, day: Day) -> Result<()> {
        let (id, at) = (DeliveryId::new(afternoon(day)), afternoon(day).millis());
        self.run(
            "INSERT INTO delivery (id, reminder_id, child_id, date, time, title, moves, timing, claimed_at)
             VALUES (?, ?, ?, ?, '16:00', 'After snack', '[]', 'on_time', ?)",
            params![id, row.reminder, row.child, day, at],
        )?;
        self.run(
            "INSERT INTO fate (delivery_id, outcome, at, at_time) VALUES (?, 'shown', ?, '16:00')",
            params![id, at],
        )
    }

    fn stars(&self, row: &Row, day: Day) -> Result<()> {
        let now = afternoon(day);
        for program in &row.programs {
            self.run(
                "INSERT INTO star (id, child_id, program_id, week, worth, at) VALUES (?, ?, ?, ?, 2, ?)",
                params![StarId::new(now), row.child, program, day, now.millis()],
            )?;
        }
        Ok(())
    }

    fn reward(&self, row: &Row, day: Day) -> Result<()> {
        let (id, at) = (RedemptionId::new(afternoon(day)), afternoon(day).millis());
        self.run(
            "INSERT INTO redemption (id, child_id, reward_id, nth, name, picture, price, day, at)
             VALUES (?, ?, ?, ?, 'Pick the film', 'popcorn', 20, ?, ?)",
            params![id, row.child, row.reward, self.asked, day, at],
        )?;
        self.run(
            "INSERT INTO answer (redemption_id, answer, by, day, at) VALUES (?, 'given', 'parent', ?, ?)",
            params![id, day, at],
        )
    }

    fn too_hard(&self, row: &Row, day: Day) -> Result<()> {
        let now = afternoon(day);
        self.run(
            "INSERT INTO signal (id, child_id, exercise_id, day, kind, at, zone)
             VALUES (?, ?, ?, ?, 'too_hard', ?, 'UTC')",
            params![
                SignalId::new(now),
                row.child,
                row.exercises[0],
                day,
                now.millis()
            ],
        )
    }

    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        self.tx.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
