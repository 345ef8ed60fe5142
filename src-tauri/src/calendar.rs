//! A child's routine as iCalendar (RFC 5545), so that it can also ring on a parent's phone.
//!
//! Its times are "floating": those of the wall clock, wherever the phone is. That is what a routine
//! means, and what the app's own reminders do: after snack stays after snack at the grandparents'.

use std::io::{self, Write};
use std::path::Path;

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};
use hep_core::model::day::{Day, TimeOfDay, Weekday};
use hep_core::view::calendar::{CalendarEvent, CalendarView, TakenBack};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus};

use crate::words::{Gap, words};

/// How a moment without seconds or a zone is written.
const FLOATING: &str = "%Y%m%dT%H%M%S";

/// From when files count their seconds: the beginning of 2020, for calendars that count to 2³¹.
const FIRST_SECOND: i64 = 1_577_836_800;

/// How long a calendar shows it.
const LENGTH: &str = "PT15M";

/// The whole file.
pub(crate) fn text(view: &CalendarView, now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::new();
    let child = ("child", Gap::Text(&view.child_name));
    calendar.name(&words().fill("calendar-name", &[child]));
    for event in &view.events {
        calendar.push(entry(event, &view.child_name, now));
    }
    for event in &view.taken_back {
        calendar.push(cancelled(event, &view.child_name, now));
    }
    calendar.to_string()
}

/// Puts a file there, whole or not at all.
pub(crate) fn save(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Beside it, so that the name is given within one disk.
    let draft = folder.join(format!(".{name}.{}", std::process::id()));
    let written = std::fs::File::create(&draft)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&draft, path));
    if written.is_err() {
        // It may not even have been made.
        let _ = std::fs::remove_file(&draft);
    }
    written
}

fn entry(event: &CalendarEvent, child: &str, now: DateTime<Utc>) -> Event {
    let summary = summary(child, &event.title);
    let ring = |day: Day| floating(day, event.time);
    let mut entry = begun(&event.uid, &summary, ring(event.first), now);
    entry
        .description(&event.moves.join("\n"))
        .add_property("RRULE", rule(event));
    for day in &event.except {
        let but = ring(*day).format(FLOATING).to_string();
        entry.add_multi_property("EXDATE", &but);
    }
    let mut alarm = Alarm::display(&summary, Duration::zero());
    alarm
        .uid(&format!("{}-alarm@hep-hooray", event.uid))
        .timestamp(now);
    entry.alarm(alarm);
    entry.done()
}

/// What takes an event back that a calendar has from an earlier file. It repeats no more and has no
/// alarm, so that it is silent in a calendar that knows nothing of `STATUS`, too.
fn cancelled(event: &TakenBack, child: &str, now: DateTime<Utc>) -> Event {
    let first = floating(event.first, event.time);
    begun(&event.uid, &summary(child, &event.title), first, now)
        .status(EventStatus::Cancelled)
        .done()
}

/// What every event has.
fn begun(uid: &str, summary: &str, first: NaiveDateTime, now: DateTime<Utc>) -> Event {
    Event::with_uid(&format!("{uid}@hep-hooray"))
        .summary(summary)
        .timestamp(now)
        .starts(first)
        .add_property("DURATION", LENGTH)
        // A calendar that has it already takes the newer one.
        .sequence(u32::try_from(now.timestamp() - FIRST_SECOND).unwrap_or_default())
        // Nobody is busy because of it.
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

fn summary(child: &str, moment: &str) -> String {
    let gaps = [("child", Gap::Text(child)), ("moment", Gap::Text(moment))];
    words().fill("notify-title", &gaps)
}

/// Every week on its weekdays, until the program's last day is over.
fn rule(event: &CalendarEvent) -> String {
    let on: Vec<_> = event.on.iter().copied().map(two_letters).collect();
    let over = TimeOfDay::from_minutes(24 * 60 - 1);
    let until = floating(event.last, over).format(FLOATING);
    format!("FREQ=WEEKLY;UNTIL={until};BYDAY={}", on.join(","))
}

fn floating(day: Day, time: TimeOfDay) -> NaiveDateTime {
    let midnight = day.date().and_time(NaiveTime::MIN);
    midnight + Duration::minutes(i64::from(time.minutes()))
}

fn two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

#[cfg(test)]
mod tests;
