//! What the app tells of itself while it runs, and how long that took.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, TimeDelta};

use super::{Desk, Result, pictures, until};

impl Desk {
    /// Waits until the app tells its tracers of this.
    pub(crate) async fn traces(&self, mark: &str) -> Result {
        self.traces_again(mark, 0).await.map(|_| ())
    }

    /// Waits until the app tells of this once more after the first `known` times, and answers how
    /// long after its start that was.
    pub(crate) async fn traces_again(&self, mark: &str, known: usize) -> Result<Duration> {
        until(&format!("the app tells of “{mark}”"), async || {
            self.traced(mark).get(known).copied()
        })
        .await
        .map_err(|stuck| {
            let told = std::fs::read_to_string(self.trace()).unwrap_or_default();
            format!("{stuck}; it told of\n{told}").into()
        })
    }

    /// How long after its start the app told of this, each time.
    pub(crate) fn traced(&self, mark: &str) -> Vec<Duration> {
        let told = std::fs::read_to_string(self.trace()).unwrap_or_default();
        let times = told.lines().filter_map(|line| {
            let (told, ms) = line.strip_prefix("trace ")?.rsplit_once(' ')?;
            told.starts_with(mark).then(|| ms.parse().ok())?
        });
        times.map(Duration::from_millis).collect()
    }

    /// Waits until the window stands there on the screen ("130 70"), and goes nowhere else.
    pub(crate) async fn stands_at(&self, place: &str) -> Result {
        let told = || {
            let told = std::fs::read_to_string(self.trace()).unwrap_or_default();
            let last = told.lines().rfind(|line| line.contains(" stands at "));
            last.map(str::to_owned).unwrap_or_default()
        };
        until(&format!("the window stands at {place}"), async || {
            told()
                .contains(&format!(" stands at {place} "))
                .then_some(())
        })
        .await
        .map_err(|stuck| format!("{stuck}; {}", told()).into())
    }

    /// How long after its time a child could see each reminder that came so ("notification",
    /// "banner"), by the app's own wall clock. `due` is that time: "2026-11-19T16:00:00-05:00".
    pub(crate) fn lateness(&self, how: &str, due: &str) -> Result<Vec<TimeDelta>> {
        let due = DateTime::parse_from_rfc3339(due)?.timestamp_millis();
        let told = std::fs::read_to_string(self.trace()).unwrap_or_default();
        let times = told.lines().filter_map(|line| {
            let rest = line.strip_prefix("trace told ")?.strip_prefix(how)?;
            rest.split_whitespace().next()?.parse::<i64>().ok()
        });
        Ok(times
            .map(|time| TimeDelta::milliseconds(time - due))
            .collect())
    }

    /// Keeps a number that was measured, beside the pictures. Nothing hangs on it: it is the
    /// machine's as much as the app's.
    pub(crate) fn note(&self, what: &str, took: Duration) -> Result {
        let file = pictures(self.name).join("times.txt");
        let mut file = std::fs::File::options()
            .append(true)
            .create(true)
            .open(file)?;
        Ok(writeln!(file, "{what}: {} ms", took.as_millis())?)
    }

    /// Where it is told.
    pub(super) fn trace(&self) -> PathBuf {
        self.home.path().join("trace")
    }
}
