//! What can happen in a history, as data that shrinks well: small numbers, each taken modulo what
//! there is.

use hep_core::model::completion::Effort;
use hep_core::model::day::{Weekday, Zone};
use hep_core::model::dose::{Amount, Dose, Sides};
use hep_core::model::play::PlayEvent;
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
    /// Does an exercise in the player for a while.
    Play {
        exercise: u8,
        events: Vec<PlayEvent>,
    },
    /// "I did it", in the player.
    FinishPlay {
        exercise: u8,
    },
    /// "Too hard", or "it hurts".
    Tell {
        exercise: u8,
        hurts: Option<u8>,
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
    FinishProgram {
        program: u8,
    },
    /// Starts the next program so many days from now, with all that the one before has.
    StartNext {
        program: u8,
        start: u8,
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
    Stretch {
        reward: u8,
        more: u16,
        weeks: u8,
    },
    StopStretch {
        reward: u8,
    },
    /// Has a moment of the day, the library's or an own one, called something else or put away.
    Anchor {
        anchor: u8,
        away: bool,
    },
    /// Has the family's day begin with this moment.
    Arrange {
        anchor: u8,
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

/// The most that a golden star is worth here.
pub(crate) const MOST_WORTH: u8 = 3;

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
    pub(crate) dose: Dose,
    pub(crate) anchor: &'static str,
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let n = any::<u8>;
    prop_oneof![
        14 => n().prop_map(|child| Step::DoAll { child }),
        10 => (n(), n()).prop_map(|(child, card)| Step::Press { child, card }),
        3 => (n(), 0..4_u8).prop_map(|(exercise, nth)| Step::Complete { exercise, nth }),
        6 => (n(), prop::collection::vec(event(), 1..9)).prop_map(|(exercise, events)| Step::Play { exercise, events }),
        4 => n().prop_map(|exercise| Step::FinishPlay { exercise }),
        2 => (n(), prop::option::of(0..6_u8)).prop_map(|(exercise, hurts)| Step::Tell { exercise, hurts }),
        18 => (4..30_u16).prop_map(|hours| Step::Pass { hours }),
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
        1 => n().prop_map(|program| Step::FinishProgram { program }),
        1 => (n(), 0..5_u8).prop_map(|(program, start)| Step::StartNext { program, start }),
        3 => (n(), exercise_edit()).prop_map(|(exercise, edit)| Step::EditExercise { exercise, edit }),
        1 => (n(), exercise_edit()).prop_map(|(program, edit)| Step::NewExercise { program, edit }),
        1 => n().prop_map(|exercise| Step::Retire { exercise }),
        5 => (0..4_u8, -9..9_i8, 0..5_u8).prop_map(|(pause, from, days)| Step::Pause { pause, from, days }),
        4 => (0..4_u8).prop_map(|pause| Step::EndPause { pause }),
        1 => (5..9_u16, 0..3_u8, prop::bool::weighted(0.2))
            .prop_map(|(size, members, away)| Step::Jar { size, members, away }),
        3 => Just(Step::GiveJar),
        1 => (n(), 1..9_u16).prop_map(|(reward, price)| Step::Price { reward, price }),
        2 => (n(), 0..9_u16, 1..5_u8).prop_map(|(reward, more, weeks)| Step::Stretch { reward, more, weeks }),
        1 => n().prop_map(|reward| Step::StopStretch { reward }),
        1 => (n(), any::<bool>()).prop_map(|(anchor, away)| Step::Anchor { anchor, away }),
        1 => n().prop_map(|anchor| Step::Arrange { anchor }),
        2 => (weekday(), 0..=12_u8).prop_map(|(first_weekday, rollover)| Step::Settings { first_weekday, rollover }),
        1 => (-9..25_i16).prop_map(|days| Step::Jump { days }),
        1 => zone().prop_map(|zone| Step::Fly { zone }),
        1 => Just(Step::Restart),
    ]
}

/// What happens in a play: mostly presses and time that passes, some of it slept through.
fn event() -> impl Strategy<Value = PlayEvent> {
    prop_oneof![
        6 => Just(PlayEvent::Press),
        5 => (0..4000_u32).prop_map(|ms| PlayEvent::Beat { ms }),
        1 => Just(PlayEvent::Pause),
        1 => Just(PlayEvent::Skip),
    ]
}

/// Doses that can be done in some presses.
fn dose() -> impl Strategy<Value = Dose> {
    let amount = prop_oneof![
        3 => (1..4_u16, 0..3_u16).prop_map(|(reps, hold_seconds)| Amount::Reps { reps, hold_seconds }),
        2 => (1..4_u16).prop_map(|seconds| Amount::Time { seconds }),
    ];
    let sides = prop::sample::select(vec![Sides::Both, Sides::Both, Sides::Each]);
    (1..3_u8, amount, sides).prop_map(|(sets, amount, sides)| Dose {
        sets,
        amount,
        sides,
        unit: None,
    })
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
    let anchor = prop::sample::select(vec!["", "after-snack", "brushing-teeth"]);
    (schedule(), 1..=3_u8, dose(), anchor).prop_map(|(schedule, times_a_day, dose, anchor)| {
        ExerciseEdit {
            schedule,
            times_a_day,
            dose,
            anchor,
        }
    })
}

pub(crate) fn program_edit() -> impl Strategy<Value = ProgramEdit> {
    let counts = prop::sample::select(vec![
        CountRule::AllAsked,
        CountRule::AllAsked,
        CountRule::AnyDone,
    ]);
    (-9..9_i8, 2..=8_u8, 1..=5_u8, counts, 0..=MOST_WORTH).prop_map(
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
