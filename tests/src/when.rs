//! Moments, as a story names them.

use std::time::Duration;

use chrono::{LocalResult, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use hep_core::model::day::{Steady, TimeOfDay, Weekday, Zone};
use hep_core::{Day, Now};
use uuid::Uuid;

/// Every story is told of this year.
const YEAR: i32 = 2026;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The run of the app in which every story happens. Its steady clock stands still, so that one
/// unlocking is good for all of them.
pub const RUN: Steady = Steady {
    run: Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001),
    elapsed: Duration::from_secs(60),
};

/// The moment at which the wall clock of `zone` shows this date and time. Where a clock change
/// skips it: as long after as the clock jumped.
pub fn moment(date: Day, time: TimeOfDay, zone: Zone) -> Now {
    instant(date, time, zone, Again::No)
}

/// The second time the wall clock shows it, in the night in which the clocks go back.
pub fn moment_again(date: Day, time: TimeOfDay, zone: Zone) -> Now {
    instant(date, time, zone, Again::Yes)
}

#[derive(PartialEq)]
enum Again {
    No,
    Yes,
}

fn instant(date: Day, time: TimeOfDay, zone: Zone, again: Again) -> Now {
    let minutes = TimeDelta::minutes(i64::from(time.minutes()));
    let wall: NaiveDateTime = date.date().and_time(NaiveTime::MIN) + minutes;
    let local = match zone.from_local_datetime(&wall) {
        LocalResult::Single(one) => one,
        LocalResult::Ambiguous(_, second) if again == Again::Yes => second,
        LocalResult::Ambiguous(first, _) => first,
        LocalResult::None => zone
            .from_local_datetime(&(wall + TimeDelta::hours(1)))
            .earliest()
            .expect("no clock jumps by more than an hour"),
    };
    Now {
        utc: local.with_timezone(&Utc),
        zone,
        steady: RUN,
    }
}

/// The moment "Mon 12 Oct 16:00" in New York.
pub fn at(told: &str) -> Now {
    at_in(told, Zone::America__New_York)
}

/// The moment "Mon 12 Oct 16:00" on the wall clock of `zone`.
pub fn at_in(told: &str, zone: Zone) -> Now {
    let (date, time) = told.rsplit_once(' ').expect("a moment has a time");
    moment(day(date), self::time(time), zone)
}

/// The day "12 Oct" or "Mon 12 Oct".
pub fn day(told: &str) -> Day {
    let words: Vec<&str> = told.split_whitespace().collect();
    let (number, month) = match words[..] {
        [number, month] | [_, number, month] => (number, month),
        _ => panic!("{told:?} is no day"),
    };
    let number = number
        .parse()
        .unwrap_or_else(|_| panic!("{told:?} is no day"));
    let month = MONTHS
        .iter()
        .position(|name| *name == month)
        .unwrap_or_else(|| panic!("{told:?} has no month"));
    let day = Day::ymd(YEAR, month as u32 + 1, number).expect("a day of the calendar");
    if let [weekday, _, _] = words[..] {
        assert_eq!(
            self::weekday(weekday),
            Some(day.weekday()),
            "{told:?} is another weekday"
        );
    }
    day
}

/// "12 Oct".
pub fn name(day: Day) -> String {
    let text = day.to_string();
    let number: u32 = text[8..].parse().unwrap();
    let month: usize = text[5..7].parse().unwrap();
    format!("{number} {}", MONTHS[month - 1])
}

/// The time "16:00".
pub fn time(told: &str) -> TimeOfDay {
    told.parse()
        .unwrap_or_else(|_| panic!("{told:?} is no time"))
}

/// The weekday "Mon".
pub fn weekday(told: &str) -> Option<Weekday> {
    Weekday::ALL
        .into_iter()
        .find(|weekday| format!("{weekday:?}") == told)
}

/// Reads the moment a line begins with, coming after `before`; the rest of the line is what
/// happens then. "Mon 16:00" is the next such moment, "Mon 12 Oct 16:00" that very one.
/// "01:30+" is the second half past one of the night in which the clocks go back.
pub fn read(line: &str, before: Now, zone: Zone) -> (Now, &str) {
    let clock = line
        .split_whitespace()
        .find(|word| word.contains(':'))
        .unwrap_or_else(|| panic!("no time in {line:?}"));
    let (date, what) = line.split_once(clock).expect("it was found in there");
    let date = date.trim();
    let make = match clock.strip_suffix('+') {
        Some(_) => moment_again,
        None => moment,
    };
    let time = self::time(clock.trim_end_matches('+'));
    let now = if date.contains(' ') {
        make(day(date), time, zone)
    } else {
        let weekday = self::weekday(date).unwrap_or_else(|| panic!("no weekday in {line:?}"));
        let today = before.utc.with_timezone(&zone).date_naive();
        let today: Day = today.to_string().parse().unwrap();
        today
            .to(today.plus(7))
            .filter(|day| day.weekday() == weekday)
            .map(|day| make(day, time, zone))
            .find(|moment| moment.utc >= before.utc)
            .expect("every weekday comes again")
    };
    (now, what.trim())
}
