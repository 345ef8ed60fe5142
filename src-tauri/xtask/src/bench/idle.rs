//! What it costs to wait in the tray for the next reminder.

use std::{
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;

use super::{family, program, table::Row, window::Window};
use crate::command::run;

/// Until everything that a start or a page sets going has come to rest: a page tidies up for a while.
const SETTLE: Duration = Duration::from_secs(30);
const SPAN: Duration = Duration::from_secs(60);
/// So many ways back from a rest, of which the middle one counts.
const ROUNDS: usize = 5;
/// `USER_HZ`, which Linux promises to programs whatever the kernel's own pace is.
const TICKS_PER_SECOND: f64 = 100.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    let dir = std::env::temp_dir().join(format!("hep-hooray-idle-{}", std::process::id()));
    let rows = family(&dir).and_then(|()| {
        let mut tray = super::helper("tray").spawn()?;
        let rows = since_login(&dir).and_then(|idle| {
            let mut rows = vec![idle, once_closed(&dir)?];
            rows.extend(at_rest(&dir)?);
            Ok(rows)
        });
        tray.kill()?;
        tray.wait()?;
        rows
    });
    // It lies where the system puts such things.
    let _ = std::fs::remove_dir_all(&dir);
    rows
}

/// Started at login, and nobody has looked at it.
fn since_login(dir: &Path) -> Result<Row> {
    let mut app = Window::open(app(dir).arg("--hidden"))?;
    app.wait_for("tray")?;
    idle("idle in the tray since login, of one core", &app)
}

/// Its window was closed; its web view is still there.
fn once_closed(dir: &Path) -> Result<Row> {
    let mut app = Window::open(&mut app(dir))?;
    app.wait_for("tray")?;
    app.wait_for("today-ready")?;
    app.close()?;
    idle("idle in the tray, its window closed, of one core", &app)
}

fn idle(what: &str, app: &Window) -> Result<Row> {
    thread::sleep(SETTLE);
    let before = app.ticks()?;
    thread::sleep(SPAN);
    let used = app.ticks()?.saturating_sub(before) as f64 / TICKS_PER_SECOND;
    Ok(Row {
        what: what.to_owned(),
        unit: "%".to_owned(),
        ours: used / SPAN.as_secs_f64() * 100.0,
        compare: None,
        limit: 0.1,
    })
}

/// Hidden for so long that its web view is closed: what it keeps then, beside an empty window that
/// was closed, and how soon it is back.
fn at_rest(dir: &Path) -> Result<Vec<Row>> {
    let mut floor = Window::open(Command::new(program("hep-floor")).arg("--rest"))?;
    floor.wait_for("rests")?;
    thread::sleep(SETTLE);
    let least = floor.memory()?;
    drop(floor);

    let mut app = Window::open(app(dir).args(["--rest-after", "1"]))?;
    app.wait_for("tray")?;
    app.wait_for("today-ready")?;
    app.close()?;
    app.wait_for("rests")?;
    thread::sleep(SETTLE);
    let memory = app.memory()?;
    let mut shown = Vec::new();
    let mut ready = Vec::new();
    for round in 1..=ROUNDS {
        let asked = Instant::now();
        run(&mut self::app(dir))?;
        let millis = |at: Instant| (at - asked).as_secs_f64() * 1000.0;
        shown.push(millis(app.wait_for_another("shown", round - 1)?));
        ready.push(millis(app.wait_for_another("today-ready", round)?));
        app.close()?;
        app.wait_for_another("rests", round)?;
    }
    let row = |what: &str, ours: f64| Row {
        what: what.to_owned(),
        unit: "ms".to_owned(),
        ours,
        compare: None,
        limit: 1000.0,
    };
    Ok(vec![
        Row {
            what: "memory at rest in the tray".to_owned(),
            unit: "MiB".to_owned(),
            ours: memory,
            compare: Some(least),
            limit: 1.1,
        },
        row("second start: to the window", middle(shown)),
        row("from rest to a Today that can be pressed", middle(ready)),
    ])
}

/// The middle one; there is at least one.
fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn app(dir: &Path) -> Command {
    let mut app = Command::new(program("hep-hooray"));
    app.arg("--data-dir").arg(dir);
    app
}
