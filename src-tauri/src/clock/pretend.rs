//! A clock that a test sets, in debug builds alone: a family's autumn passes in seconds.
//!
//! `HEP_HOORAY_CLOCK` holds a line like `2026-11-19T16:00:00 America/New_York`: the time on that
//! zone's wall clock at which the app begins, from where it runs on. `+90` at its end pushes the
//! steady clock 90 s ahead, so that a lock-out is over without waiting for it. With
//! `HEP_HOORAY_CLOCK=@/path/to/file` the line is read from a file, again each time it changes.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use hep_core::Now;
use hep_core::model::day::Zone;

static PRETEND: LazyLock<Option<Pretend>> = LazyLock::new(|| {
    let value = std::env::var("HEP_HOORAY_CLOCK").ok()?;
    Some(Pretend {
        source: match value.strip_prefix('@') {
            Some(path) => Source::File(path.to_owned()),
            None => Source::Line(value),
        },
        set: Mutex::new(None),
    })
});

struct Pretend {
    source: Source,
    set: Mutex<Option<Set>>,
}

enum Source {
    Line(String),
    File(String),
}

/// A line that was understood, and how long the run had lasted when it was first seen.
struct Set {
    line: String,
    seen: Duration,
    clock: Line,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    start: DateTime<Utc>,
    zone: Zone,
    ahead: Duration,
}

/// The moment a test wants it to be; the real one where none does.
pub(super) fn over(real: Now) -> Now {
    match &*PRETEND {
        Some(pretend) => pretend.over(real),
        None => real,
    }
}

impl Pretend {
    fn over(&self, real: Now) -> Now {
        let mut set = self.set.lock().unwrap_or_else(PoisonError::into_inner);
        let line = match &self.source {
            Source::Line(line) => line.clone(),
            Source::File(path) => std::fs::read_to_string(path).unwrap_or_default(),
        };
        let line = line.trim();
        // A file that is just being written says nothing yet: the clock runs on until it does.
        if set.as_ref().is_none_or(|set| set.line != line)
            && let Some(clock) = Line::parse(line)
        {
            *set = Some(Set {
                line: line.to_owned(),
                seen: real.steady.elapsed,
                clock,
            });
        }
        match &*set {
            Some(set) => {
                let mut now = real;
                // Another thread may have seen the line after this one read the real clock.
                now.utc = set.clock.start + real.steady.elapsed.saturating_sub(set.seen);
                now.zone = set.clock.zone;
                now.steady.elapsed += set.clock.ahead;
                now
            }
            None => real,
        }
    }
}

impl Line {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let start = words.next()?;
        let zone: Zone = words.next()?.parse().ok()?;
        let ahead = match words.next() {
            Some(seconds) => seconds.strip_prefix('+')?.parse().ok()?,
            None => 0,
        };
        if words.next().is_some() {
            return None;
        }
        // With an offset of its own, where the wall clock shows a time twice.
        let start = match DateTime::parse_from_rfc3339(start) {
            Ok(start) => start.to_utc(),
            Err(_) => NaiveDateTime::parse_from_str(start, "%Y-%m-%dT%H:%M:%S")
                .ok()?
                .and_local_timezone(zone)
                .earliest()?
                .to_utc(),
        };
        Some(Self {
            start,
            zone,
            ahead: Duration::from_secs(ahead),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hep_core::model::day::Steady;
    use uuid::Uuid;

    fn real(seconds: u64) -> Now {
        Now {
            utc: DateTime::UNIX_EPOCH,
            zone: Zone::UTC,
            steady: Steady {
                run: Uuid::nil(),
                elapsed: Duration::from_secs(seconds),
            },
        }
    }

    fn shown(now: Now) -> String {
        format!(
            "{} +{}",
            now.utc.with_timezone(&now.zone).format("%F %T %Z"),
            now.steady.elapsed.as_secs()
        )
    }

    #[test]
    fn a_line_says_where_the_clock_begins() {
        for (line, utc) in [
            (
                "2026-11-19T16:00:00 America/New_York",
                Some("2026-11-19T21:00:00+00:00"),
            ),
            (
                "2026-11-19T16:00:00 Europe/Berlin +300",
                Some("2026-11-19T15:00:00+00:00"),
            ),
            // The clocks go back: a plain time is the first of the two.
            (
                "2026-11-01T01:30:00 America/New_York",
                Some("2026-11-01T05:30:00+00:00"),
            ),
            (
                "2026-11-01T01:30:00-05:00 America/New_York",
                Some("2026-11-01T06:30:00+00:00"),
            ),
            // The clocks go forward: there is no such time.
            ("2026-03-08T02:30:00 America/New_York", None),
            ("2026-11-19T16:00:00", None),
            ("2026-11-19T16:00:00 Narnia", None),
            ("2026-11-19T16:00:00 UTC 300", None),
            ("2026-11-19T16:00:00 UTC +5 +5", None),
            ("16:00 UTC", None),
            ("", None),
        ] {
            let start = Line::parse(line).map(|line| line.start.to_rfc3339());
            assert_eq!(start.as_deref(), utc, "{line}");
        }
    }

    #[test]
    fn it_runs_on_from_there() {
        let pretend = Pretend {
            source: Source::Line("2026-11-19T16:00:00 America/New_York +300".into()),
            set: Mutex::new(None),
        };
        assert_eq!(shown(pretend.over(real(5))), "2026-11-19 16:00:00 EST +305");
        assert_eq!(
            shown(pretend.over(real(65))),
            "2026-11-19 16:01:00 EST +365"
        );
    }

    #[test]
    fn a_file_can_let_it_jump() {
        let path = std::env::temp_dir().join(format!("hep-clock-{}", std::process::id()));
        let write = |line: &str| std::fs::write(&path, line).unwrap();
        let pretend = Pretend {
            source: Source::File(path.to_str().unwrap().to_owned()),
            set: Mutex::new(None),
        };
        write("2026-11-19T16:00:00 America/New_York\n");
        assert_eq!(shown(pretend.over(real(10))), "2026-11-19 16:00:00 EST +10");
        write("2026-11-26T09:");
        assert_eq!(shown(pretend.over(real(20))), "2026-11-19 16:00:10 EST +20");
        write("2026-11-26T09:00:00 Europe/Berlin +60\n");
        assert_eq!(shown(pretend.over(real(30))), "2026-11-26 09:00:00 CET +90");
        std::fs::remove_file(&path).unwrap();
        assert_eq!(shown(pretend.over(real(31))), "2026-11-26 09:00:01 CET +91");
    }
}
