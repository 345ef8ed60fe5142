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

/// Until everything that a start sets going has come to rest.
const SETTLE: Duration = Duration::from_secs(10);
const SPAN: Duration = Duration::from_secs(60);
/// So many ways back from a rest, of which the middle one counts.
const ROUNDS: usize = 5;
/// `USER_HZ`, which Linux promises to programs whatever the kernel's own pace is.
const TICKS_PER_SECOND: f64 = 100.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    let dir = std::env::temp_dir().join(format!("hep-hooray-idle-{}", std::process::id()));
    let rows = family(&dir).and_then(|()| {
        let mut tray = super::helper("tray").spawn()?;
        let rows = in_the_tray(&dir).and_then(|busy| {
            let mut rows = vec![busy];
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

/// Hidden for so long that its web view is closed: what it keeps then, beside an empty window that
/// was closed, and how soon it is back.
fn at_rest(dir: &Path) -> Result<Vec<Row>> {
    let mut floor = Window::open(Command::new(program("hep-floor")).arg("--rest"))?;
    floor.wait_for("rests")?;
    thread::sleep(SETTLE);
    let least = floor.memory()?;
    drop(floor);

    let mut app = Window::open(hidden(dir).args(["--rest-after", "5"]))?;
    app.wait_for("rests")?;
    thread::sleep(SETTLE);
    let memory = app.memory()?;
    let mut shown = Vec::new();
    let mut ready = Vec::new();
    for _ in 0..ROUNDS {
        let before = ["shown", "today-ready"].map(|mark| app.count(mark));
        let asked = Instant::now();
        run(Command::new(program("hep-hooray"))
            .arg("--data-dir")
            .arg(dir))?;
        let millis = |at: Instant| (at - asked).as_secs_f64() * 1000.0;
        shown.push(millis(app.wait_for_another("shown", before[0])?));
        ready.push(millis(app.wait_for_another("today-ready", before[1])?));
        // Each round is the way back from a rest: another app takes one.
        drop(app);
        app = Window::open(hidden(dir).args(["--rest-after", "1"]))?;
        app.wait_for("rests")?;
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

fn hidden(dir: &Path) -> Command {
    let mut app = Command::new(program("hep-hooray"));
    app.arg("--hidden").arg("--data-dir").arg(dir);
    app
}

fn in_the_tray(dir: &Path) -> Result<Row> {
    let mut app = Window::open(&mut hidden(dir))?;
    app.wait_for("tray")?;
    thread::sleep(SETTLE);
    let before = app.ticks()?;
    thread::sleep(SPAN);
    let used = app.ticks()?.saturating_sub(before) as f64 / TICKS_PER_SECOND;
    Ok(Row {
        what: "idle in the tray, of one core".to_owned(),
        unit: "%".to_owned(),
        ours: used / SPAN.as_secs_f64() * 100.0,
        compare: None,
        limit: 0.1,
    })
}
