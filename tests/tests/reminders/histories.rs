//! Random histories: sleep, clocks set ahead and back, travel, kills between claiming, showing and
//! writing that down, edits, moments that move. Whatever happens, nothing is shown twice and nothing
//! is lost in silence.
//!
//! `PROPTEST_CASES=100000 cargo test --release -p hep-tests --test reminders histories -- --nocapture`
//! lives through as many as one has patience for, on every core, and says what happened in them.
//! `HISTORIES_SEED=…` lives through the same ones again.

use std::hash::{BuildHasher, RandomState};
use std::ops::AddAssign;
use std::thread;

use chrono_tz::{Africa, America, Asia, Australia, Europe, Pacific};
use hep_core::model::day::{TimeOfDay, Weekday, Zone};
use hep_core::model::reminder::NoticeAnswer;
use hep_core::model::reminder::rhythm::UsualTime;
use hep_core::model::settings::{QuietHours, Switch};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::world::{REMINDERS, World};

/// How many are lived through where nobody asks for more.
const HISTORIES: u32 = 2000;

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
    /// The app is killed over the next notice, and started again after these minutes.
    Kill(Killed, i64),
    /// Somebody answers the notice on the screen.
    Answer(NoticeAnswer),
    /// A reminder has times of its own.
    Set(usize, Vec<TimeOfDay>, Vec<Weekday>, Switch),
    /// A reminder is tied to a moment.
    Tie(usize, &'static str),
    /// A moment is usually at other times.
    Usual(&'static str, Vec<UsualTime>),
    Title(usize, &'static str),
    Remove(usize),
    /// One of the children does something, or is ill.
    Child(usize, State),
    Quiet(Option<QuietHours>),
}

/// Where the app is when it is killed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Killed {
    /// It has claimed, and shown nothing.
    BeforeShowing,
    /// It has shown it, and not written that down: it can't know, and tells it once more.
    BeforeRecording,
}

/// How it stands with what the day asks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum State {
    Open,
    /// The first move is done.
    Begun,
    Done,
    Paused,
}

/// What happened in histories.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) histories: u32,
    pub(crate) claimed: u32,
    pub(crate) shown: u32,
    pub(crate) late: u32,
    pub(crate) after_quiet: u32,
    pub(crate) put_off: u32,
    pub(crate) killed_before_showing: u32,
    pub(crate) killed_before_recording: u32,
    pub(crate) moved: u32,
    pub(crate) quiet: u32,
    pub(crate) missed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.histories += more.histories;
        self.claimed += more.claimed;
        self.shown += more.shown;
        self.late += more.late;
        self.after_quiet += more.after_quiet;
        self.put_off += more.put_off;
        self.killed_before_showing += more.killed_before_showing;
        self.killed_before_recording += more.killed_before_recording;
        self.moved += more.moved;
        self.quiet += more.quiet;
        self.missed += more.missed;
    }
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    // Half of them in the hours in which clocks change.
    prop_oneof![0..48_u16, 0..288_u16].prop_map(|fives| TimeOfDay::from_minutes(fives * 5))
}

fn weekdays() -> impl Strategy<Value = Vec<Weekday>> {
    prop_oneof![
        Just(Weekday::ALL.to_vec()),
        prop::sample::subsequence(Weekday::ALL.to_vec(), 1..7)
    ]
}

fn usual() -> impl Strategy<Value = Vec<UsualTime>> {
    let times = prop::collection::vec(time(), 7);
    (weekdays(), times).prop_map(|(on, times)| {
        let usual = |(on, time)| UsualTime { on, time };
        on.into_iter().zip(times).map(usual).collect()
    })
}

fn quiet() -> impl Strategy<Value = Option<QuietHours>> {
    let hour = || (0..24_u16).prop_map(|hour| TimeOfDay::from_minutes(hour * 60));
    prop::option::of((hour(), hour()).prop_map(|(from, to)| QuietHours { from, to }))
}

fn event() -> impl Strategy<Value = Event> {
    let nth = || 0..REMINDERS;
    let times = prop::collection::vec(time(), 1..4);
    let switch = prop_oneof![4 => Just(Switch::On), 1 => Just(Switch::Off)];
    let moment = || prop::sample::select(vec!["after-snack", "bedtime"]);
    let state = prop::sample::select(vec![
        State::Open,
        State::Open,
        State::Begun,
        State::Done,
        State::Paused,
    ]);
    let answer = prop::sample::select(vec![
        NoticeAnswer::Later,
        NoticeAnswer::Later,
        NoticeAnswer::NotToday,
    ]);
    let killed = prop::sample::select(vec![Killed::BeforeShowing, Killed::BeforeRecording]);
    prop_oneof![
        8 => (1..1500_i64).prop_map(Event::Awake),
        4 => prop_oneof![3 => 1..90_i64, 3 => 1..3000_i64, 1 => 1..60_000_i64].prop_map(Event::Asleep),
        2 => prop_oneof![3 => -90..90_i64, 3 => -3000..3000_i64, 1 => -60_000..60_000_i64].prop_map(Event::Clock),
        2 => prop::sample::select(ZONES.to_vec()).prop_map(Event::Travel),
        3 => (killed, prop_oneof![0..1_i64, 0..2000_i64]).prop_map(|(at, minutes)| Event::Kill(at, minutes)),
        4 => answer.prop_map(Event::Answer),
        3 => (nth(), times, weekdays(), switch).prop_map(|(n, times, on, switch)| Event::Set(n, times, on, switch)),
        2 => (nth(), moment()).prop_map(|(n, moment)| Event::Tie(n, moment)),
        2 => (moment(), usual()).prop_map(|(moment, usual)| Event::Usual(moment, usual)),
        1 => (nth(), prop::sample::select(vec!["snack", "teeth"])).prop_map(|(n, title)| Event::Title(n, title)),
        1 => nth().prop_map(Event::Remove),
        3 => (0..2_usize, state).prop_map(|(child, state)| Event::Child(child, state)),
        1 => quiet().prop_map(Event::Quiet),
    ]
}

#[test]
fn nothing_is_shown_twice_and_nothing_is_lost() {
    let asked = std::env::var("PROPTEST_CASES").map(|asked| asked.parse().unwrap());
    let histories: u32 = asked.unwrap_or(HISTORIES);
    let seed: u64 = std::env::var("HISTORIES_SEED").map_or_else(
        |_| RandomState::new().hash_one(0),
        |seed| seed.parse().unwrap(),
    );
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get() as u32);
    let mut all = Tally::default();
    thread::scope(|scope| {
        let shares: Vec<_> = (0..cores)
            .map(|core| {
                let share = histories / cores + u32::from(core < histories % cores);
                scope.spawn(move || live_through(share, seed, core))
            })
            .collect();
        for share in shares {
            all += share.join().expect("a history broke a rule, see above");
        }
    });
    println!("seed {seed}, none shown twice, none lost: {all:?}");
    assert_eq!(all.histories, histories);
    if histories >= 1000 {
        for happened in [
            all.late,
            all.after_quiet,
            all.put_off,
            all.killed_before_showing,
            all.killed_before_recording,
            all.moved,
            all.quiet,
            all.missed,
        ] {
            assert!(happened > histories / 100, "{all:?}");
        }
    }
}

fn live_through(histories: u32, seed: u64, core: u32) -> Tally {
    let history = (
        prop::sample::select(STARTS.to_vec()),
        prop::sample::select(ZONES.to_vec()),
        0..=12_u8,
        prop::collection::vec(event(), 1..25),
    );
    let config = ProptestConfig {
        cases: histories,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let mut own_seed = [0; 32];
    own_seed[..8].copy_from_slice(&seed.to_le_bytes());
    own_seed[8..12].copy_from_slice(&core.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &own_seed);
    let all = std::cell::Cell::new(Tally::default());
    let lived =
        TestRunner::new_with_rng(config, rng).run(&history, |(start, zone, rollover, events)| {
            let mut world = World::new(start, zone, rollover);
            for event in events {
                world.live(event);
            }
            let mut sum = all.get();
            sum += world.end();
            all.set(sum);
            Ok(())
        });
    if let Err(broken) = lived {
        panic!("HISTORIES_SEED={seed}, core {core}: {broken}");
    }
    all.get()
}
