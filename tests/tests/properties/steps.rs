//! What can happen in a history, as data that shrinks well: small numbers, each taken modulo what
//! there is.

use hep_core::model::completion::Effort;
use hep_core::model::day::{Weekday, Zone};
use hep_core::model::program::CountRule;
use hep_core::model::schedule::Schedule;
use proptest::prelude::*;

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Completes all that today asks a child for.
    DoAll {
        child: u8,
    },
    /// Presses a card that can be pressed.
    Press {
        child: u8,
        card: u8,
    },
    /// Completes whatever, whether it is there to be pressed or not.
    Complete {
        exercise: u8,
        nth: u8,
    },
    Decorate {
        completion: u8,
        effort: Effort,
    },
    Undo {
        completion: u8,
    },
    SaveFor {
        reward: u8,
    },
    Ask {
        reward: u8,
        again: bool,
    },
    Answer {
        asking: u8,
        given: bool,
    },
    CorrectAdd {
        child: u8,
        days_ago: u8,
        row: u8,
    },
    CorrectAddAny {
        exercise: u8,
        days_ago: u8,
        nth: u8,
    },
    CorrectUndo {
        completion: u8,
    },
    EditProgram {
        program: u8,
        edit: ProgramEdit,
    },
    EndProgram {
        program: u8,
    },
    EditExercise {
        exercise: u8,
        edit: ExerciseEdit,
    },
    NewExercise {
        program: u8,
        edit: ExerciseEdit,
    },
    Retire {
        exercise: u8,
    },
    Pause {
        pause: u8,
        from: i8,
        days: u8,
    },
    EndPause {
        pause: u8,
    },
    /// Has the jar like this.
    Jar {
        size: u16,
        members: u8,
        away: bool,
    },
    /// Gives the jar that is oldest.
    GiveJar,
    Price {
        reward: u8,
        price: u16,
    },
    Settings {
        first_weekday: Weekday,
        rollover: u8,
    },
    Pass {
        hours: u16,
    },
    Jump {
        days: i16,
    },
    Fly {
        zone: Zone,
    },
    Restart,
}

/// What a program is changed to; the start in days from its first one.
#[derive(Clone, Debug)]
pub(crate) struct ProgramEdit {
    pub(crate) start: i8,
    pub(crate) weeks: u8,
    pub(crate) weekly_goal: u8,
    pub(crate) counts: CountRule,
    pub(crate) star_worth: u8,
}

/// What an exercise is changed to.
#[derive(Clone, Debug)]
pub(crate) struct ExerciseEdit {
    pub(crate) schedule: Schedule,
    pub(crate) times_a_day: u8,
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let n = any::<u8>;
    prop_oneof![
        14 => n().prop_map(|child| Step::DoAll { child }),
        10 => (n(), n()).prop_map(|(child, card)| Step::Press { child, card }),
        3 => (n(), 0..4_u8).prop_map(|(exercise, nth)| Step::Complete { exercise, nth }),
        16 => (4..30_u16).prop_map(|hours| Step::Pass { hours }),
        5 => n().prop_map(|completion| Step::Undo { completion }),
        2 => (n(), effort()).prop_map(|(completion, effort)| Step::Decorate { completion, effort }),
        2 => n().prop_map(|reward| Step::SaveFor { reward }),
        5 => (n(), any::<bool>()).prop_map(|(reward, again)| Step::Ask { reward, again }),
        3 => (n(), any::<bool>()).prop_map(|(asking, given)| Step::Answer { asking, given }),
        6 => (n(), 0..9_u8, n()).prop_map(|(child, days_ago, row)| Step::CorrectAdd { child, days_ago, row }),
        1 => (n(), 0..40_u8, 0..3_u8).prop_map(|(exercise, days_ago, nth)| Step::CorrectAddAny { exercise, days_ago, nth }),
        3 => n().prop_map(|completion| Step::CorrectUndo { completion }),
        2 => (n(), program_edit()).prop_map(|(program, edit)| Step::EditProgram { program, edit }),
        1 => n().prop_map(|program| Step::EndProgram { program }),
        3 => (n(), exercise_edit()).prop_map(|(exercise, edit)| Step::EditExercise { exercise, edit }),
        1 => (n(), exercise_edit()).prop_map(|(program, edit)| Step::NewExercise { program, edit }),
        1 => n().prop_map(|exercise| Step::Retire { exercise }),
        5 => (0..4_u8, -9..9_i8, 0..5_u8).prop_map(|(pause, from, days)| Step::Pause { pause, from, days }),
        4 => (0..4_u8).prop_map(|pause| Step::EndPause { pause }),
        1 => (5..9_u16, 0..3_u8, prop::bool::weighted(0.2))
            .prop_map(|(size, members, away)| Step::Jar { size, members, away }),
        3 => Just(Step::GiveJar),
        1 => (n(), 1..9_u16).prop_map(|(reward, price)| Step::Price { reward, price }),
        2 => (weekday(), 0..=12_u8).prop_map(|(first_weekday, rollover)| Step::Settings { first_weekday, rollover }),
        1 => (-9..25_i16).prop_map(|days| Step::Jump { days }),
        1 => zone().prop_map(|zone| Step::Fly { zone }),
        1 => Just(Step::Restart),
    ]
}

fn effort() -> impl Strategy<Value = Effort> {
    prop::sample::select(vec![Effort::Easy, Effort::JustRight, Effort::Hard])
}

pub(crate) fn weekday() -> impl Strategy<Value = Weekday> {
    prop::sample::select(Weekday::ALL.to_vec())
}

pub(crate) fn schedule() -> impl Strategy<Value = Schedule> {
    prop_oneof![
        3 => (1..=7_u8).prop_map(|days| Schedule::AnyDays { days }),
        2 => prop::sample::subsequence(Weekday::ALL.to_vec(), 1..=7).prop_map(|on| Schedule::Weekdays { on }),
        2 => Just(Schedule::EveryDay),
        1 => (2..=5_u8).prop_map(|days| Schedule::EveryNDays { days }),
    ]
}

pub(crate) fn exercise_edit() -> impl Strategy<Value = ExerciseEdit> {
    (schedule(), 1..=3_u8).prop_map(|(schedule, times_a_day)| ExerciseEdit {
        schedule,
        times_a_day,
    })
}

pub(crate) fn program_edit() -> impl Strategy<Value = ProgramEdit> {
    let counts = prop::sample::select(vec![
        CountRule::AllAsked,
        CountRule::AllAsked,
        CountRule::AnyDone,
    ]);
    (-9..9_i8, 2..=8_u8, 1..=5_u8, counts, 0..=3_u8).prop_map(
        |(start, weeks, weekly_goal, counts, star_worth)| ProgramEdit {
            start,
            weeks,
            weekly_goal,
            counts,
            star_worth,
        },
    )
}

fn zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(vec![
        Zone::America__New_York,
        Zone::Europe__Berlin,
        Zone::Pacific__Kiritimati,
        Zone::Pacific__Pago_Pago,
        Zone::Australia__Lord_Howe,
        Zone::UTC,
    ])
}
