//! What the app tells of itself while it runs, and how long that took.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

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
