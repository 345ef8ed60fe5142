//! From the start to the first frame and to a Today that can be pressed, and the memory then.

use std::{path::Path, process::Command, thread, time::Duration};

use anyhow::Result;

use super::{family, program, table::Row, window::Window};

/// So many starts of each, in turns, so that what the machine does besides strikes both.
const ROUNDS: usize = 7;
/// A window that has come to rest weighs what it weighs.
const REST: Duration = Duration::from_secs(3);

pub(super) fn measure() -> Result<Vec<Row>> {
    let dir = std::env::temp_dir().join(format!("hep-hooray-start-{}", std::process::id()));
    let rows = family(&dir).and_then(|()| in_turns(&dir));
    // It lies where the system puts such things.
    let _ = std::fs::remove_dir_all(&dir);
    rows
}

fn in_turns(dir: &Path) -> Result<Vec<Row>> {
    let mut ours = Runs::default();
    let mut floor = Runs::default();
    // The first round of each warms the disk's cache, and is not counted.
    for round in 0..=ROUNDS {
        let app = Run::of(
            Command::new(program("hep-hooray"))
                .arg("--data-dir")
                .arg(dir),
            Some("today-ready"),
        )?;
        let least = Run::of(&mut Command::new(program("hep-floor")), None)?;
        if round > 0 {
            ours.add(app);
            floor.add(least);
        }
    }
    let row = |what: &str, unit: &str, ours: f64, floor: f64| Row {
        what: what.to_owned(),
        unit: unit.to_owned(),
        ours,
        compare: Some(floor),
        limit: 1.3,
    };
    let first_paint = median(&mut floor.paint);
    Ok(vec![
        row(
            "start to the first frame",
            "ms",
            median(&mut ours.paint),
            first_paint,
        ),
        row(
            "start to a Today that can be pressed",
            "ms",
            median(&mut ours.ready),
            first_paint,
        ),
        row(
            "memory of all its processes",
            "MiB",
            median(&mut ours.memory),
            median(&mut floor.memory),
        ),
    ])
}

struct Run {
    paint: f64,
    ready: f64,
    memory: f64,
}

impl Run {
    fn of(command: &mut Command, ready: Option<&str>) -> Result<Self> {
        let mut window = Window::open(command)?;
        let millis = |time: Duration| time.as_secs_f64() * 1000.0;
        let paint = millis(window.wait_for("first-paint")?);
        let ready = match ready {
            Some(mark) => millis(window.wait_for(mark)?),
            None => paint,
        };
        thread::sleep(REST);
        Ok(Self {
            paint,
            ready,
            memory: window.memory()?,
        })
    }
}

#[derive(Default)]
struct Runs {
    paint: Vec<f64>,
    ready: Vec<f64>,
    memory: Vec<f64>,
}

impl Runs {
    fn add(&mut self, run: Run) {
        self.paint.push(run.paint);
        self.ready.push(run.ready);
        self.memory.push(run.memory);
    }
}

/// The middle one; there is at least one.
fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
