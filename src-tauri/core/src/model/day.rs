//! The calendar: what "now" is, and which [`Day`] of a child it belongs to.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc};
pub use chrono_tz::Tz as Zone;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::{ContextV7, Uuid};

/// The moment an act happens, as the shell's clock read it. The core has no other time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Now {
    /// The instant.
    pub utc: DateTime<Utc>,
    /// The zone the family's wall clock shows.
    pub zone: Zone,
    /// A clock nobody can set, for waits that must not be shortened by moving the wall clock.
    pub steady: Steady,
}

/// An instant as the wall clock of `zone` showed it: "2026-11-19 16:05".
pub fn wall_time(millis: i64, zone: Zone) -> String {
    let instant = DateTime::from_timestamp_millis(millis)
        .unwrap_or_default()
        .with_timezone(&zone);
    let (date, time) = (instant.date_naive(), instant.time());
    format!("{date} {:02}:{:02}", time.hour(), time.minute())
}

/// Time since the app's process began. It only ever grows, and is of no use to another process:
/// that is what `run` tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steady {
    /// Which run of the app this is.
    pub run: Uuid,
    /// How long that run has lasted.
    pub elapsed: Duration,
}

impl Now {
    /// Milliseconds since 1970, the form in which an instant is stored.
    pub fn millis(self) -> i64 {
        self.utc.timestamp_millis()
    }

    /// The hour and minute on the family's wall clock.
    pub fn time(self) -> TimeOfDay {
        let local = self.utc.with_timezone(&self.zone);
        TimeOfDay::from_minutes((local.hour() * 60 + local.minute()) as u16)
    }

    /// The date on the family's wall clock, which turns at midnight (a [`Day`] does not).
    pub fn date(self) -> NaiveDate {
        self.utc.with_timezone(&self.zone).date_naive()
    }

    /// A new id. Ids that one thread makes sort in the order they were made, even within one
    /// millisecond and when the clock was set back in between, so that a list ordered by its
    /// ids reads as things happened.
    pub(crate) fn uuid(self) -> Uuid {
        thread_local! {
            static ORDER: ContextV7 = const { ContextV7::new() };
        }
        let seconds = self.utc.timestamp().max(0) as u64;
        let nanos = self.utc.timestamp_subsec_nanos().min(999_999_999);
        ORDER.with(|order| Uuid::new_v7(uuid::Timestamp::from_unix(order, seconds, nanos)))
    }
}

/// A child's calendar day. It turns at the rollover hour, not at midnight, so that a late
/// bedtime still belongs to the day it ends.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct Day(NaiveDate);

impl Day {
    /// Before any day a family can mean: what holds from here on holds always.
    pub const BEGINNING: Self = match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(date) => Self(date),
        None => Self(NaiveDate::MIN),
    };

    /// After any day a family can mean.
    pub const END: Self = match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(date) => Self(date),
        None => Self(NaiveDate::MAX),
    };

    /// The day that `now` belongs to, when days turn at `rollover` o'clock (0 to 12).
    pub fn of(now: Now, rollover: u8) -> Self {
        let local = now.utc.with_timezone(&now.zone).naive_local();
        Self((local - chrono::Duration::hours(i64::from(rollover))).date())
    }

    /// The day with this number in the calendar, if there is one.
    pub fn ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The date this day is named after.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// Whether a family can mean this day: from the year in which an unset clock starts to the end
    /// of the next century.
    pub fn is_sensible(self) -> bool {
        (1970..2200).contains(&self.0.year())
    }

    /// The first day of its month.
    pub fn first_of_month(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.0.weekday().num_days_from_monday() as usize]
    }

    /// The day `count` days later (earlier when negative); stays put at the calendar's ends.
    pub fn plus(self, count: i32) -> Self {
        let days = Days::new(u64::from(count.unsigned_abs()));
        let moved = if count < 0 {
            self.0.checked_sub_days(days)
        } else {
            self.0.checked_add_days(days)
        };
        Self(moved.unwrap_or(self.0))
    }

    /// Days from `earlier` to this day; negative when this day comes first.
    pub fn since(self, earlier: Self) -> i32 {
        (self.0 - earlier.0).num_days() as i32
    }

    /// Every day from this one to `last`, both included.
    pub fn to(self, last: Self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (0..=last.since(self)).map(move |n| self.plus(n))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.0.year(),
            self.0.month(),
            self.0.day()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self)
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.to_string()))
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(FromSqlError::other)
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    /// All seven, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];

    /// How many days after `first` this weekday comes, 0 to 6.
    pub fn days_after(self, first: Self) -> u8 {
        (self as u8 + 7 - first as u8) % 7
    }
}

/// A time on the wall clock, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(test, ts(type = "string"))]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// The time `minutes` after midnight; counts on past a full day.
    pub fn from_minutes(minutes: u16) -> Self {
        Self {
            minutes: minutes % (24 * 60),
        }
    }

    /// Minutes after midnight, 0 to 1439.
    pub fn minutes(self) -> u16 {
        self.minutes
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl FromStr for TimeOfDay {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "a time looks like 16:05";
        let (hour, minute) = text.split_once(':').ok_or(wrong)?;
        let hour: u16 = hour.parse().map_err(|_| wrong)?;
        let minute: u16 = minute.parse().map_err(|_| wrong)?;
        (hour < 24 && minute < 60)
            .then(|| Self::from_minutes(hour * 60 + minute))
            .ok_or(wrong)
    }
}

#[cfg(test)]
mod tests;
