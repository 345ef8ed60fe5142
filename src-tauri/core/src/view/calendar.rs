//! The routine as a calendar can keep it: what repeats on which weekdays, until when, and but for
//! which days.

use crate::model::day::{Day, TimeOfDay, Weekday};
use crate::model::ids::ReminderId;
use crate::model::reminder::rhythm::{Rhythm, Ring};

/// A child's routine.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarView {
    /// Whose.
    pub child_name: String,
    /// What repeats.
    pub events: Vec<CalendarEvent>,
    /// What an earlier file told and is so no longer.
    pub taken_back: Vec<TakenBack>,
}

/// A time of a reminder, week after week. Its times are those of the wall clock, wherever the
/// family is, as the reminder's are.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarEvent {
    /// The same in every export, so that a later one takes the place of an earlier one.
    pub uid: String,
    /// The moment it stands for ("after snack").
    pub title: String,
    /// The moves it is about, by name.
    pub moves: Vec<String>,
    /// The time of the day.
    pub time: TimeOfDay,
    /// On which weekdays.
    pub on: Vec<Weekday>,
    /// The first day it is on.
    pub first: Day,
    /// The last day it may be on.
    pub last: Day,
    /// Days between them that it would be on, but is not.
    pub except: Vec<Day>,
}

/// An event of an earlier file that is off: its reminder was removed, switched off or has fewer
/// times, or nothing is left that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenBack {
    /// The same as in the earlier file.
    pub uid: String,
    /// The moment it stood for.
    pub title: String,
    /// The time of the day it had.
    pub time: TimeOfDay,
    /// The first day it was on.
    pub first: Day,
}

/// What the events of one reminder are made of.
pub struct Routine<'a> {
    /// Which reminder.
    pub reminder: ReminderId,
    /// The moment it stands for.
    pub title: &'a str,
    /// When it rings.
    pub rhythm: &'a Rhythm,
    /// The moves it is about, by name.
    pub moves: Vec<String>,
    /// From when to when its programs run; a day in none of them asks for nothing.
    pub programs: Vec<(Day, Day)>,
    /// The days that are paused, from when to when.
    pub pauses: &'a [(Day, Day)],
}

impl Routine<'_> {
    /// An event for each of its times. One that no day is left for is none.
    pub fn events(&self) -> Vec<CalendarEvent> {
        let rings = self.rhythm.rings().iter().enumerate();
        rings
            .filter_map(|(nth, ring)| self.event(nth, ring))
            .collect()
    }

    fn event(&self, nth: usize, ring: &Ring) -> Option<CalendarEvent> {
        let start = self.programs.iter().map(|(first, _)| *first).min()?;
        let last = self.programs.iter().map(|(_, last)| *last).max()?;
        let mut days = start
            .to(last)
            .filter(|day| ring.on.contains(&day.weekday()))
            .skip_while(|day| !self.is_on(*day));
        let first = days.next()?;
        let except = days.filter(|day| !self.is_on(*day)).collect();
        Some(CalendarEvent {
            // By its place among the reminder's times: a time that is moved stays the same event.
            uid: format!("{}-{}", self.reminder, nth + 1),
            title: self.title.to_owned(),
            moves: self.moves.clone(),
            time: ring.time,
            on: ring.on.clone(),
            first,
            last,
            except,
        })
    }

    fn is_on(&self, day: Day) -> bool {
        let within = |(first, last): &(Day, Day)| (*first..=*last).contains(&day);
        self.programs.iter().any(within) && !self.pauses.iter().any(within)
    }
}
