//! How long after its time a reminder is on screen, in the real app with a desktop that takes it.
//!
//! The app's clock is set by hand, so this is a debug build: a family's weeks pass in minutes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use hep_core::Day;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStderr, Command};
use tokio::time::timeout;
use zbus::zvariant::OwnedValue;

use crate::Result;
use crate::family::{self, RINGS};

/// Four children are called at once, so often.
const ROUNDS: usize = 25;
/// So often the clock is set past a reminder, and so often the laptop lands in another zone.
const JUMPS: usize = 8;
/// How long anything may take before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(40);

/// Measures this debug build of the app.
pub(crate) async fn measure(app: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let data = home.path().join("data");
    let start = Day::ymd(2026, 11, 2).ok_or("a day")?;
    let children = family::that_is_called(&data, start)?;
    let _desktop = zbus::connection::Builder::session()?
        .serve_at("/org/freedesktop/Notifications", Desktop(0))?
        .name("org.freedesktop.Notifications")?
        .build()
        .await?;
    let clock = home.path().join("clock");
    let mut laptop = Laptop::start(app, &data, clock, start, children)?;

    let mut late = Vec::new();
    for round in 0..ROUNDS {
        let due = ring(start.plus(1), round);
        laptop.set(&format!("{} UTC", local(due - TimeDelta::seconds(3))))?;
        late.extend(laptop.told().await?.into_iter().map(|told| told - due));
    }
    late.sort_unstable();
    println!("{} reminders, latest {}", late.len(), late[late.len() - 1]);
    let nth = late[(late.len() * 99).div_ceil(100) - 1];
    row("awake, 99th percentile", nth.as_seconds_f64(), 2.0);

    // From here on what counts is the time that passes in the room.
    let begin = start.plus(1 + (ROUNDS / RINGS.len()) as i32 + 1);
    let (mut set, mut moved) = (0.0_f64, 0.0_f64);
    for jump in 0..JUMPS {
        let due = ring(begin.plus(jump as i32), 2);
        // Half an hour past one ring, and, an hour to the east, half an hour past the next.
        let then = local(due + TimeDelta::minutes(30));
        set = set.max(laptop.after(&format!("{then} UTC")).await?);
        let there = local(due + TimeDelta::minutes(90));
        moved = moved.max(laptop.after(&format!("{there} Europe/Berlin")).await?);
    }
    row("the clock was set, slowest", set, 15.0);
    row("another time zone, slowest", moved, 15.0);
    Ok(())
}

fn row(what: &str, seconds: f64, limit: f64) {
    println!("bench\treminder: {what}\ts\t{seconds:.3}\t-\t{limit}");
}

/// When the nth ring after the morning of this day is.
fn ring(begin: Day, nth: usize) -> DateTime<Utc> {
    let day = begin.plus((nth / RINGS.len()) as i32);
    let hour = TimeDelta::hours(i64::from(RINGS[nth % RINGS.len()]));
    day.date().and_time(chrono::NaiveTime::MIN).and_utc() + hour
}

fn local(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// The app, hidden, and its clock.
struct Laptop {
    _app: Child,
    marks: Lines<BufReader<ChildStderr>>,
    clock: PathBuf,
    children: usize,
}

impl Laptop {
    fn start(app: &Path, data: &Path, clock: PathBuf, start: Day, children: usize) -> Result<Self> {
        let evening = ring(start, RINGS.len() - 1) + TimeDelta::minutes(90);
        std::fs::write(&clock, format!("{} UTC", local(evening)))?;
        let mut app = Command::new(app)
            .args(["--hidden", "--data-dir"])
            .arg(data)
            .env("HEP_HOORAY_TRACE", "1")
            .env("HEP_HOORAY_CLOCK", format!("@{}", clock.display()))
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let marks = app.stderr.take().ok_or("its stderr is piped")?;
        Ok(Self {
            _app: app,
            marks: BufReader::new(marks).lines(),
            clock,
            children,
        })
    }

    fn set(&self, line: &str) -> Result<()> {
        let draft = self.clock.with_extension("draft");
        std::fs::write(&draft, line)?;
        Ok(std::fs::rename(draft, &self.clock)?)
    }

    /// Waits until every child was called, and says when each was, by the app's own clock.
    async fn told(&mut self) -> Result<Vec<DateTime<Utc>>> {
        let mut told = Vec::new();
        while told.len() < self.children {
            let line = timeout(PATIENCE, self.marks.next_line()).await??;
            let line = line.ok_or("the app has ended")?;
            if line.starts_with("trace told banner") {
                return Err("it was the banner".into());
            }
            if let Some(rest) = line.strip_prefix("trace told notification ") {
                let at = rest.split(' ').next().unwrap_or(rest).parse()?;
                told.push(DateTime::from_timestamp_millis(at).ok_or("a time")?);
            }
        }
        Ok(told)
    }

    /// Sets the clock so that every child is due, and says how many seconds that took.
    async fn after(&mut self, line: &str) -> Result<f64> {
        let begin = Instant::now();
        self.set(line)?;
        self.told().await?;
        Ok(begin.elapsed().as_secs_f64())
    }
}

/// A desktop that takes every notification.
struct Desktop(u32);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &mut self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        _summary: &str,
        _body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        self.0 += 1;
        self.0
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let words = ["desktop", "benchmarks", "1", "1.2"];
        words.map(str::to_owned).into()
    }

    fn close_notification(&self, _id: u32) {}
}
