//! Details as a parent would fill them in, with the usual answers already there.

use hep_core::Day;
use hep_core::model::child::{Accent, ChildDetails, Reading, Role};
use hep_core::model::day::{TimeOfDay, Weekday};
use hep_core::model::dose::{Amount, Dose, Sides};
use hep_core::model::ids::ChildId;
use hep_core::model::jar::JarDetails;
use hep_core::model::pause::{PauseDetails, PauseKind};
use hep_core::model::program::{CountRule, Discipline, ExerciseDetails, ProgramDetails};
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::reward::{Handover, Offered, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Switch;

/// Monday to Friday.
pub const SCHOOL_DAYS: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

/// A child with a fox.
pub fn child(name: &str) -> ChildDetails {
    ChildDetails {
        name: name.into(),
        avatar: "fox".into(),
        accent: Accent::Coral,
        role: Role::Child,
        reading: Reading::Words,
        look: None,
    }
}

/// A physical therapy of eight weeks, four days a week, the star worth two.
pub fn program(child: ChildId, start: Day) -> ProgramDetails {
    ProgramDetails {
        child,
        discipline: Discipline::Physical,
        goal: String::new(),
        goal_picture: None,
        start,
        weeks: 8,
        review: None,
        weekly_goal: 4,
        counts: CountRule::AllAsked,
        star_worth: 2,
    }
}

/// An exercise, once on such a day.
pub fn exercise(name: &str, dose: Dose, schedule: Schedule) -> ExerciseDetails {
    ExerciseDetails {
        name: name.into(),
        how: String::new(),
        why: String::new(),
        helps: String::new(),
        dose,
        schedule,
        times_a_day: 1,
        anchor: String::new(),
        demo: None,
        own: None,
    }
}

/// A number of sets of repetitions.
pub fn reps(sets: u8, reps: u16) -> Dose {
    Dose {
        sets,
        amount: Amount::Reps {
            reps,
            hold_seconds: 0,
        },
        sides: Sides::Both,
        unit: None,
    }
}

/// Once for this many seconds.
pub fn seconds(seconds: u16) -> Dose {
    Dose {
        sets: 1,
        amount: Amount::Time { seconds },
        sides: Sides::Both,
        unit: None,
    }
}

/// The same, left and right each.
pub fn each_side(dose: Dose) -> Dose {
    Dose {
        sides: Sides::Each,
        ..dose
    }
}

/// Any `days` days of a week.
pub fn any(days: u8) -> Schedule {
    Schedule::AnyDays { days }
}

/// The same weekdays every week.
pub fn weekdays(on: &[Weekday]) -> Schedule {
    Schedule::Weekdays { on: on.to_vec() }
}

/// A reward that is handed over at once.
pub fn reward(child: ChildId, name: &str, price: u16) -> RewardDetails {
    RewardDetails {
        child,
        name: name.into(),
        picture: "popcorn".into(),
        price,
        handover: Handover::AtOnce,
        offered: Offered::Yes,
    }
}

/// A jar for a pizza night.
pub fn jar(members: &[ChildId], size: u16) -> JarDetails {
    JarDetails {
        name: "Pizza night".into(),
        picture: "pizza".into(),
        size,
        members: members.to_vec(),
        offered: Offered::Yes,
    }
}

/// A cold, both days included.
pub fn pause(child: ChildId, from: Day, to: Day) -> PauseDetails {
    PauseDetails {
        child,
        kind: PauseKind::Sick,
        from,
        to,
        note: String::new(),
    }
}

/// A reminder of everything.
pub fn reminder(
    child: ChildId,
    title: &str,
    times: &[TimeOfDay],
    on: &[Weekday],
) -> ReminderDetails {
    ReminderDetails {
        child,
        title: title.into(),
        target: Target::Everything,
        times: times.to_vec(),
        on: on.to_vec(),
        switch: Switch::On,
        anchor: None,
    }
}
