//! How long an act and each of a child's views take, with 10 thousand, 100 thousand and 1 million
//! completions on record.

use std::path::Path;
use std::time::Instant;
use std::{fs, iter};

use hep_core::model::dose::Done;
use hep_core::model::ids::ProgramId;
use hep_core::model::pin::Unlocked;
use hep_core::store::open::FILE;
use hep_core::{App, ChildAction, Day};

use crate::Result;
use crate::family::{self, A_DAY, LONGEST, Row, afternoon};
use crate::history::{self, Term};

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
    parent: Unlocked,
    rows: Vec<Row>,
    /// A program of each row that is over and has its certificate.
    finished: Vec<ProgramId>,
}

/// So many terms every family has behind it. They are alike but for how much was done in each.
const TERMS: usize = 36;
/// The last days, those of the running term, are the same for all: everything was done.
const LATELY: i32 = 11 * 7;

impl Family {
    /// As many completions as `size`, the last of them yesterday.
    fn with(size: usize, dir: &Path, today: Day) -> Result<Self> {
        fs::create_dir_all(dir)?;
        let lately = LATELY as usize * A_DAY;
        // The first term is the same for all: a certificate tells of one program.
        let least = (SIZES[0] - lately) / TERMS;
        let each = (size - lately - least) / (TERMS - 1);
        let weeks = |completions: usize| completions.div_ceil(A_DAY * 7) as u8;
        let running = today.plus(-LATELY);
        let before = usize::from(weeks(least)) + (TERMS - 1) * usize::from(weeks(each));
        let mut first = running.plus(-(before as i32 * 7));
        let (mut app, child) = family::first_child(dir, first, weeks(least))?;
        let mut rows = family::whole_family(&mut app, child, first, weeks(least))?;
        let mut terms: Vec<Term> = Vec::new();
        for completions in iter::once(least).chain(iter::repeat_n(each, TERMS - 1)) {
            if !terms.is_empty() {
                family::next_term(&mut app, &mut rows, first, weeks(completions))?;
            }
            terms.push(Term {
                rows: rows.clone(),
                first,
                completions,
            });
            first = first.plus(i32::from(weeks(completions)) * 7);
        }
        family::next_term(&mut app, &mut rows, running, LONGEST)?;
        terms.push(Term {
            rows: rows.clone(),
            first: running,
            completions: lately,
        });
        drop(app);
        history::write(&dir.join(FILE), &terms)?;
        let mut app = App::open(dir, afternoon(today))?;
        family::new_jar(&mut app, &rows, today)?;
        Ok(Self {
            parent: family::parent(&mut app, today)?,
            app,
            rows,
            finished: terms[0].rows.iter().map(|row| row.programs[0]).collect(),
        })
    }
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

/// What a view is asked for: a family, and one of its rows.
type Look<'a> = &'a dyn Fn(&Family, usize) -> hep_core::Result<()>;

fn views(families: &[Family], today: Day) -> Result<()> {
    let now = afternoon(today);
    let (earlier, yesterday) = (today.plus(-70), today.plus(-1));
    let of = |family: &Family, row: usize| family.rows[row].child;
    let children: [(&str, Look<'_>); 10] = [
        ("who is here", &|f, _| f.app.who(now).map(drop)),
        ("Today", &|f, row| f.app.today(of(f, row), now).map(drop)),
        ("the player", &|f, row| {
            f.app.play(f.rows[row].exercises[0], now).map(drop)
        }),
        ("the week's chart", &|f, row| {
            f.app.chart(of(f, row), None, now).map(drop)
        }),
        ("a chart of ten weeks ago", &|f, row| {
            f.app.chart(of(f, row), Some(earlier), now).map(drop)
        }),
        ("the journey", &|f, row| {
            f.app.journey(of(f, row), now).map(drop)
        }),
        ("the album", &|f, row| {
            f.app.album(of(f, row), None, 1, now).map(drop)
        }),
        ("the album ten weeks ago", &|f, row| {
            f.app.album(of(f, row), Some(earlier), 1, now).map(drop)
        }),
        ("a certificate", &|f, row| {
            f.app.certificate(f.finished[row], now).map(drop)
        }),
        ("rewards", &|f, row| {
            f.app.rewards(of(f, row), now).map(drop)
        }),
    ];
    let parents: [(&str, Look<'_>); 6] = [
        ("the family, for a parent", &|f, _| {
            f.app.family(&f.parent, now).map(drop)
        }),
        ("programs, for a parent", &|f, row| {
            f.app.programs(&f.parent, of(f, row), now).map(drop)
        }),
        ("rewards, for a parent", &|f, row| {
            f.app.rewards_of(&f.parent, of(f, row), now).map(drop)
        }),
        ("reminders, for a parent", &|f, row| {
            f.app.reminders(&f.parent, of(f, row), now).map(drop)
        }),
        ("questions, for a parent", &|f, row| {
            f.app.questions(&f.parent, of(f, row), now).map(drop)
        }),
        ("a day, for a parent", &|f, row| {
            f.app.day(&f.parent, of(f, row), yesterday, now).map(drop)
        }),
    ];
    // A parent's views look back over months at once; what comes within 50 ms comes with the press.
    for (whose, views, limit) in [
        ("a child's", &children[..], 5),
        ("a parent's", &parents[..], 50),
    ] {
        let mut slowest = 0.0_f64;
        for (name, look) in views {
            slowest = slowest.max(view(families, name, look)?);
        }
        println!("bench\tthe slowest of {whose} views, 95th percentile\tms\t{slowest}\t-\t{limit}");
    }
    Ok(())
}

/// Times one view, the families in turns; tells its 95th percentile where it is slowest.
fn view(families: &[Family], name: &str, look: Look<'_>) -> Result<f64> {
    let mut times = vec![Vec::new(); families.len()];
    for nth in 0..LOOKS {
        for (family, times) in families.iter().zip(&mut times) {
            times.push(millis(|| look(family, nth % family.rows.len()))?);
        }
    }
    tell(name, &mut times);
    let slow = times.iter().map(|times| times[times.len() * 95 / 100]);
    Ok(slow.fold(0.0, f64::max))
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
