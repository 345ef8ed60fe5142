//! How long an act and each of a child's views take, with 10 thousand, 100 thousand and 1 million
//! completions on record.

use std::fs;
use std::path::Path;
use std::time::Instant;

use hep_core::model::dose::Done;
use hep_core::model::ids::{CompletionId, JarId};
use hep_core::store::open::FILE;
use hep_core::{App, ChildAction, Day};
use rusqlite::{Connection, params};

use crate::Result;
use crate::family::{self, Row, TERM, afternoon};

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
/// On so many days every child does all there is to do, timed.
const DAYS: i32 = 4;
/// So often each view is read.
const LOOKS: usize = 200;

/// Measures in this folder, which must lie on a real disk, and removes it.
pub(crate) fn measure(dir: &Path) -> Result<()> {
    let today = Day::ymd(2026, 11, 19).ok_or("a day")?;
    let mut families = Vec::new();
    for size in SIZES {
        println!("writing down {size} completions");
        families.push(Family::with(size, &dir.join(size.to_string()), today)?);
    }
    views(&families, today)?;
    acts(&mut families, today)?;
    drop(families);
    Ok(fs::remove_dir_all(dir)?)
}

/// A family with its history.
struct Family {
    app: App,
    rows: Vec<Row>,
}

impl Family {
    /// As many completions as `size`, the last of them yesterday.
    fn with(size: usize, dir: &Path, today: Day) -> Result<Self> {
        fs::create_dir_all(dir)?;
        // Four children, ten exercises each, twice a day.
        let first = today.plus(-(size as i32 / 80));
        let (mut app, child) = family::first_child(dir, first)?;
        let mut rows = family::whole_family(&mut app, child, first)?;
        let mut term = first;
        loop {
            drop(app);
            let next = term.plus(TERM);
            fill(&dir.join(FILE), &rows, term, next.min(today))?;
            app = App::open(dir, afternoon(next.min(today)))?;
            if next > today {
                family::new_jar(&mut app, &rows, today)?;
                return Ok(Self { app, rows });
            }
            family::next_term(&mut app, &mut rows, next)?;
            term = next;
        }
    }
}

/// Writes down that everything was done from `first` until before `end`. A million acts would
/// wait for the disk a million times, so this goes past the app, into the same tables.
fn fill(file: &Path, rows: &[Row], first: Day, end: Day) -> Result<()> {
    let mut db = Connection::open(file)?;
    let tx = db.transaction()?;
    let mut insert = tx.prepare(
        "INSERT INTO completion (id, child_id, exercise_id, day, nth, sets, reps, seconds, sticker, by, why, at, zone)
         VALUES (?, ?, ?, ?, ?, 3, 30, 0, 'fox', 'child', '', ?, 'UTC')",
    )?;
    // A jar a day, each full and given.
    let mut jar = tx.prepare(
        "INSERT INTO jar (id, position, name, picture, size, offered)
         VALUES (?, (SELECT ifnull(max(position), 0) + 1 FROM jar), 'Pizza', 'pizza', 80, 'yes')",
    )?;
    let mut member = tx.prepare("INSERT INTO jar_member (jar_id, child_id) VALUES (?, ?)")?;
    let mut marble =
        tx.prepare("INSERT INTO marble (completion_id, jar_id, child_id, at) VALUES (?, ?, ?, ?)")?;
    let mut given = tx.prepare("INSERT INTO jar_given (jar_id, day, at) VALUES (?, ?, ?)")?;
    for day in first.to(end.plus(-1)) {
        let now = afternoon(day);
        let of_day = JarId::new(now);
        jar.execute([of_day])?;
        for row in rows {
            for (exercise, nth) in row.moves() {
                let id = CompletionId::new(now);
                insert.execute(params![id, row.child, exercise, day, nth, now.millis()])?;
                marble.execute(params![id, of_day, row.child, now.millis()])?;
            }
            member.execute(params![of_day, row.child])?;
        }
        given.execute(params![of_day, day, now.millis()])?;
    }
    drop((insert, jar, member, marble, given));
    Ok(tx.commit()?)
}

/// Times every act of some days, the families in turns, so that a slow disk strikes all alike.
fn acts(families: &mut [Family], today: Day) -> Result<()> {
    let mut times = vec![Vec::new(); families.len()];
    for day in today.to(today.plus(DAYS - 1)) {
        for child in 0..families[0].rows.len() {
            for nth in 0..families[0].rows[child].moves().count() {
                for (family, times) in families.iter_mut().zip(&mut times) {
                    let moves = family.rows[child].moves().nth(nth);
                    let (exercise, nth) = moves.ok_or("all have as many")?;
                    let act = ChildAction::Complete {
                        exercise,
                        nth,
                        done: Done::AsAsked,
                        sticker: None,
                    };
                    times.push(millis(|| family.app.act(act, afternoon(day)))?);
                }
            }
        }
    }
    tell("a press, safely on the disk", &mut times);
    Ok(())
}

fn views(families: &[Family], today: Day) -> Result<()> {
    let now = afternoon(today);
    let mut slowest = 0.0_f64;
    let mut view = |name: &str, look: &dyn Fn(&App, &Row) -> hep_core::Result<()>| -> Result<()> {
        let mut times = vec![Vec::new(); families.len()];
        for nth in 0..LOOKS {
            for (family, times) in families.iter().zip(&mut times) {
                let row = &family.rows[nth % family.rows.len()];
                times.push(millis(|| look(&family.app, row))?);
            }
        }
        tell(name, &mut times);
        let slow = times.iter().map(|times| times[times.len() * 95 / 100]);
        slowest = slow.fold(slowest, f64::max);
        Ok(())
    };
    view("who is here", &|app, _| app.who(now).map(drop))?;
    view("Today", &|app, row| app.today(row.child, now).map(drop))?;
    view("the week's chart", &|app, row| {
        app.chart(row.child, None, now).map(drop)
    })?;
    let earlier = today.plus(-70);
    view("a chart of ten weeks ago", &|app, row| {
        app.chart(row.child, Some(earlier), now).map(drop)
    })?;
    view("the journey", &|app, row| {
        app.journey(row.child, now).map(drop)
    })?;
    view("the album", &|app, row| {
        app.album(row.child, None, 1, now).map(drop)
    })?;
    view("the album ten weeks ago", &|app, row| {
        app.album(row.child, Some(earlier), 1, now).map(drop)
    })?;
    view("rewards", &|app, row| app.rewards(row.child, now).map(drop))?;
    println!("bench\tthe slowest view, 95th percentile\tms\t{slowest}\t-\t5");
    Ok(())
}

fn millis<T>(work: impl FnOnce() -> hep_core::Result<T>) -> Result<f64> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}

/// Prints the medians, smallest family first, and the row: the slowest against the smallest.
fn tell(what: &str, times: &mut [Vec<f64>]) {
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|times| {
            times.sort_unstable_by(f64::total_cmp);
            times[times.len() / 2]
        })
        .collect();
    println!("{what}: {medians:.3?} ms");
    let slowest = medians.iter().copied().fold(0.0, f64::max);
    println!(
        "bench\t{what}, 1 M against 10 k\tms\t{slowest}\t{}\t1.5",
        medians[0]
    );
}
