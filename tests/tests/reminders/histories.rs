//! Random histories: sleep, clocks set ahead and back, travel, kills between claiming and showing,
//! edits. Whatever happens, nothing is shown twice and nothing is lost in silence.
//!
//! `PROPTEST_CASES=100000 cargo test --release -p hep-tests --test reminders histories` lives through
//! as many as one has patience for.

use chrono_tz::{Africa, America, Asia, Australia, Europe, Pacific};
use hep_core::model::day::{TimeOfDay, Weekday, Zone};
use hep_core::model::reminder::NoticeAnswer;
use hep_core::model::settings::{QuietHours, Switch};
use proptest::prelude::*;

use super::world::World;

const ZONES: [Zone; 8] = [
    America::New_York,
    Europe::Berlin,
    Australia::Lord_Howe,
    Africa::Casablanca,
    America::Havana,
    Asia::Kolkata,
    Pacific::Kiritimati,
    Pacific::Honolulu,
];

/// Not long before clocks change somewhere.
const STARTS: [&str; 5] = [
    "2026-02-13 12:00",
    "2026-04-04 10:00",
    "2026-10-24 18:00",
    "2026-10-31 09:00",
    "2027-03-13 21:00",
];

#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The laptop is used for so many minutes.
    Awake(i64),
    /// It is off or asleep.
    Asleep(i64),
    /// Somebody sets the clock, by minutes.
    Clock(i64),
    Travel(Zone),
    /// The app is killed as soon as it has claimed something, and started again after these minutes.
    Kill(i64),
    /// Somebody answers the notice on the screen.
    Answer(NoticeAnswer),
    Set(usize, Vec<TimeOfDay>, Vec<Weekday>, Switch),
    Title(usize, String),
    Remove(usize),
    Child(State),
    Quiet(Option<QuietHours>),
}

/// How it stands with what the day asks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum State {
    Open,
    Done,
    Paused,
}

fn times() -> impl Strategy<Value = Vec<TimeOfDay>> {
    // Half of them in the hours in which clocks change.
    let minutes =
        prop_oneof![0..48_u16, 0..288_u16].prop_map(|fives| TimeOfDay::from_minutes(fives * 5));
    prop::collection::vec(minutes, 1..4)
}

fn quiet() -> impl Strategy<Value = Option<QuietHours>> {
    let hour = || (0..24_u16).prop_map(|hour| TimeOfDay::from_minutes(hour * 60));
    prop::option::of((hour(), hour()).prop_map(|(from, to)| QuietHours { from, to }))
}

fn event() -> impl Strategy<Value = Event> {
    let weekdays = prop_oneof![
        Just(Weekday::ALL.to_vec()),
        prop::sample::subsequence(Weekday::ALL.to_vec(), 1..7)
    ];
    let switch = prop_oneof![4 => Just(Switch::On), 1 => Just(Switch::Off)];
    let state = prop::sample::select(vec![State::Open, State::Open, State::Done, State::Paused]);
    prop_oneof![
        8 => (1..1500_i64).prop_map(Event::Awake),
        4 => prop_oneof![1..90_i64, 1..3000_i64, 1..60_000_i64].prop_map(Event::Asleep),
        2 => prop_oneof![-90..90_i64, -3000..3000_i64, -60_000..60_000_i64].prop_map(Event::Clock),
        2 => prop::sample::select(ZONES.to_vec()).prop_map(Event::Travel),
        3 => prop_oneof![0..1_i64, 0..2000_i64].prop_map(Event::Kill),
        4 => prop::sample::select(vec![NoticeAnswer::Later, NoticeAnswer::Later, NoticeAnswer::NotToday]).prop_map(Event::Answer),
        3 => (0..3_usize, times(), weekdays, switch).prop_map(|(n, times, on, switch)| Event::Set(n, times, on, switch)),
        1 => (0..3_usize, "[a-z]{1,9}").prop_map(|(n, title)| Event::Title(n, title)),
        1 => (0..3_usize).prop_map(Event::Remove),
        3 => state.prop_map(Event::Child),
        1 => quiet().prop_map(Event::Quiet),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_shown_twice_and_nothing_is_lost(
        start in prop::sample::select(STARTS.to_vec()),
        zone in prop::sample::select(ZONES.to_vec()),
        rollover in 0..=12_u8,
        events in prop::collection::vec(event(), 1..25),
    ) {
        let mut world = World::new(start, zone, rollover);
        for event in events {
            world.live(event);
        }
        world.end();
    }
}
