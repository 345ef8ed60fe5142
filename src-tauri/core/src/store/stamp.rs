//! A moment as part of a file name: "2026-11-19T160500.123Z", readable, sortable and without the
//! colons that Windows refuses.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::Result;
use crate::model::day::{Day, Now, Zone};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The path that `name` makes of this moment; of the next free one where something has it already.
pub(super) fn free(now: Now, name: impl Fn(&str) -> PathBuf) -> Result<PathBuf> {
    let mut now = now;
    loop {
        let path = name(&write(now));
        if !Path::try_exists(&path)? {
            return Ok(path);
        }
        now.utc += Duration::from_millis(1);
    }
}

/// The UTC day of a stamp, and its moment in milliseconds since 1970.
pub(super) fn read(stamp: &str) -> Option<(Day, i64)> {
    let (day, time) = stamp.strip_suffix('Z')?.split_once('T')?;
    let (time, millis) = time.split_once('.')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if time.len() != 6 || millis.len() != 3 || !digits(time) || !digits(millis) {
        return None;
    }
    let part = |at| time.get(at..at + 2)?.parse::<u8>().ok();
    let (hours, minutes, seconds) = (part(0)?, part(2)?, part(4)?);
    if hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    let seconds = (i64::from(hours) * 60 + i64::from(minutes)) * 60 + i64::from(seconds);
    let day: Day = day.parse().ok()?;
    let days = i64::from(day.since(Day::ymd(1970, 1, 1)?));
    Some((
        day,
        days * DAY + seconds * 1000 + i64::from(millis.parse::<u16>().ok()?),
    ))
}

fn write(now: Now) -> String {
    let day = Day::of(
        Now {
            zone: Zone::UTC,
            ..now
        },
        0,
    );
    let millis = now.millis().rem_euclid(DAY);
    let (seconds, millis) = (millis / 1000, millis % 1000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    format!("{day}T{hours:02}{minutes:02}{seconds:02}.{millis:03}Z")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::model::day::Steady;

    fn now(millis: u64) -> Now {
        let steady = Steady {
            run: Uuid::nil(),
            elapsed: Duration::ZERO,
        };
        let epoch = chrono::DateTime::UNIX_EPOCH;
        Now {
            utc: epoch + Duration::from_millis(millis),
            zone: Zone::America__New_York,
            steady,
        }
    }

    #[test]
    fn a_stamp_is_utc_and_has_no_colon() {
        assert_eq!(write(now(1_795_104_300_123)), "2026-11-19T160500.123Z");
    }

    #[test]
    fn what_is_no_stamp_is_not_read() {
        for text in [
            "",
            "Z",
            "T.Z",
            "2026-11-19T160500.123",
            "2026-11-19T240000.000Z",
            "2026-13-19T160500.123Z",
            "2026-11-19T16:05.123Z",
            "2026-11-19T1605é.123Z",
            "../../2026-11-19T160500.123Z",
            "2026-11-19T160500.+23Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_stamp_reads_back(millis in 0..4_102_444_800_000_u64) {
            let (day, at) = read(&write(now(millis))).expect("a stamp");
            prop_assert_eq!(at, millis as i64);
            prop_assert_eq!(day, Day::of(Now { zone: Zone::UTC, ..now(millis) }, 0));
        }
    }
}
