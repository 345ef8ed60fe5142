//! The only reader of the time and the time zone.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use hep_core::Now;
use hep_core::model::day::{Steady, Zone};
use uuid::Uuid;

#[cfg(debug_assertions)]
mod pretend;

/// How long a time zone that was read is believed. A laptop that lands in another country shows
/// that country's day this soon.
const ZONE_IS_FRESH: Duration = Duration::from_secs(10);

static CLOCK: LazyLock<Clock> = LazyLock::new(|| Clock {
    run: new_run(),
    began: uptime(),
    zone: Mutex::new(None),
});

struct Clock {
    run: Uuid,
    began: Duration,
    /// The zone, and how long the run had lasted when it was read.
    zone: Mutex<Option<(Duration, Zone)>>,
}

/// The moment it is.
pub(crate) fn now() -> Now {
    let real = CLOCK.now();
    #[cfg(debug_assertions)]
    return pretend::over(real);
    #[cfg(not(debug_assertions))]
    real
}

/// Believes no zone that was read before: the laptop may have been carried anywhere.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "nobody tells there when it was")
)]
pub(crate) fn read_zone_anew() {
    *CLOCK.zone.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

impl Clock {
    fn now(&self) -> Now {
        let elapsed = uptime().saturating_sub(self.began);
        Now {
            utc: utc(),
            zone: self.zone(elapsed),
            steady: Steady {
                run: self.run,
                elapsed,
            },
        }
    }

    fn zone(&self, elapsed: Duration) -> Zone {
        let mut known = self.zone.lock().unwrap_or_else(PoisonError::into_inner);
        match *known {
            Some((read, zone)) if elapsed.saturating_sub(read) < ZONE_IS_FRESH => zone,
            _ => {
                let zone = system_zone();
                *known = Some((elapsed, zone));
                zone
            }
        }
    }
}

/// The system's zone; UTC where it has none, or one that nobody has heard of.
fn system_zone() -> Zone {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(Zone::UTC)
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn utc() -> DateTime<Utc> {
    SystemTime::now().into()
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn new_run() -> Uuid {
    Uuid::now_v7()
}

/// How long the laptop has been on, sleep included: a lock-out must not last longer, nor the
/// grown-ups' side stay open, because the lid was closed.
#[cfg(unix)]
fn uptime() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    // On macOS the monotonic clock is the one that counts sleep.
    #[cfg(target_os = "linux")]
    let id = ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    let id = ClockId::Monotonic;
    clock_gettime(id).try_into().unwrap_or_default()
}

/// How long the app has been on: on Windows this clock counts sleep.
#[cfg(not(unix))]
fn uptime() -> Duration {
    use std::time::Instant;
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGAN.elapsed()
}

/// How long ago the process was started, before the system had even loaded its libraries. Linux
/// tells it to 10 ms.
#[cfg(target_os = "linux")]
pub(crate) fn since_start() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is the program's name, in which anything may stand; the 22nd is the start.
    let started = stat
        .rsplit(')')
        .next()
        .and_then(|rest| rest.split_whitespace().nth(19))
        .and_then(|ticks| ticks.parse::<u64>().ok());
    match started {
        Some(ticks) => uptime().saturating_sub(Duration::from_millis(
            ticks * 1000 / rustix::param::clock_ticks_per_second(),
        )),
        None => uptime().saturating_sub(CLOCK.began),
    }
}

/// How long ago the app's own code began to run.
#[cfg(not(target_os = "linux"))]
pub(crate) fn since_start() -> Duration {
    uptime().saturating_sub(CLOCK.began)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steady_clock_only_grows_and_names_its_run() {
        let first = now();
        let second = now();
        assert!(second.steady.elapsed >= first.steady.elapsed);
        assert_eq!(second.steady.run, first.steady.run);
        assert_eq!(first.steady.run.get_version_num(), 7);
    }

    #[test]
    fn the_process_was_started_before_the_clock() {
        assert!(since_start() + Duration::from_millis(20) >= now().steady.elapsed);
        assert!(since_start() < Duration::from_secs(3600));
    }
}
