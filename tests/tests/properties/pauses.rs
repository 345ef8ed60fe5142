//! A pause lowers nothing, whenever it is set; taken back again, it leaves everything as if it had
//! never been, and what it gave stays.

use std::collections::BTreeSet;

use hep_core::model::dose::Done;
use hep_core::model::fading::Stretch;
use hep_core::model::ids::{ExerciseId, JarId, PauseId};
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::{ChildAction, ParentAction};
use hep_tests::details;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{at, day, name};
use proptest::prelude::*;

use super::steps::{ExerciseEdit, exercise_edit};

/// Four weeks from Monday 12 October on.
const DAYS: i32 = 28;

/// A pause of these days, counted from the first; set and taken back on these, in the afternoon.
#[derive(Clone, Copy, Debug)]
struct ToldPause {
    from: i32,
    days: i32,
    set: i32,
    taken_back: Option<i32>,
}

impl ToldPause {
    fn covers(self, number: i32) -> bool {
        (self.from..self.from + self.days).contains(&number)
    }

    /// Whether this day is covered, and that was told by then.
    fn is_known_on(self, number: i32) -> bool {
        self.covers(number) && (self.set..=self.taken_back.unwrap_or(DAYS)).contains(&number)
    }
}

/// On which of the days each exercise is done, once.
type DoneOn = Vec<Vec<bool>>;

fn done_on() -> impl Strategy<Value = DoneOn> {
    let days = prop::collection::vec(prop::bool::weighted(0.7), DAYS as usize);
    prop::collection::vec(days, 3)
}

fn pause() -> impl Strategy<Value = ToldPause> {
    let later = prop::option::of(0..DAYS);
    (-4..DAYS, 1..16_i32, 0..DAYS, later).prop_map(|(from, days, set, later)| ToldPause {
        from,
        days,
        set,
        taken_back: later.map(|later| (set + later).min(DAYS)),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is done and whenever the pause is set or taken back: no sticker, no star, no marble is
    /// missing then or later, and nothing is dearer. On days that are known to be paused nothing is
    /// asked, so what is done on them is an extra and no day of a week: they are left out here.
    #[test]
    fn a_pause_set_and_taken_back_takes_nothing(
        exercises in prop::collection::vec(exercise_edit(), 1..4),
        goal in 1..=5_u8,
        mut done in done_on(),
        pause in pause(),
    ) {
        for days in &mut done {
            for (number, done) in days.iter_mut().enumerate() {
                *done &= !pause.is_known_on(number as i32);
            }
        }
        let without = live(&exercises, goal, &done, None)?;
        let with = live(&exercises, goal, &done, Some(pause))?;
        prop_assert_eq!(with.stickers, without.stickers);
        prop_assert_eq!(with.marbles, without.marbles);
        let missing: Vec<_> = without.weeks.difference(&with.weeks).collect();
        prop_assert!(missing.is_empty(), "the stars of {missing:?}");
        for (number, (with, without)) in with.prices.iter().zip(&without.prices).enumerate() {
            prop_assert!(with <= without, "{with} and not {without} on day {number}");
        }
    }

    /// A pause of days on which nothing was done leaves all that was done as it was, and asks for less.
    #[test]
    fn a_pause_of_days_without_a_move_asks_for_less(
        exercises in prop::collection::vec(exercise_edit(), 1..4),
        goal in 1..=5_u8,
        mut done in done_on(),
        pause in pause(),
    ) {
        for days in &mut done {
            for (number, done) in days.iter_mut().enumerate() {
                *done &= !pause.covers(number as i32);
            }
        }
        let without = live(&exercises, goal, &done, None)?;
        let with = live(&exercises, goal, &done, Some(pause))?;
        for (with, without) in with.shares.iter().zip(&without.shares) {
            prop_assert_eq!(with.done, without.done);
            prop_assert!(with.asked <= without.asked, "{with:?} {without:?}");
        }
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").map_or(8, |cases| cases.parse().unwrap())
}

/// What four weeks left behind.
#[derive(Debug)]
struct Lived {
    stickers: i64,
    marbles: i64,
    /// The weeks with a star.
    weeks: BTreeSet<String>,
    /// What the film cost on each day.
    prices: Vec<u16>,
    /// Each exercise's share of each of the four weeks.
    shares: Vec<Share>,
}

#[derive(Debug)]
struct Share {
    asked: u32,
    done: u32,
}

/// What a child has at a moment.
struct Standing {
    earned: u32,
    weeks: u32,
    marbles: u32,
    price: u16,
}

/// Lives these days.
fn live(
    exercises: &[ExerciseEdit],
    goal: u8,
    done: &[Vec<bool>],
    pause: Option<ToldPause>,
) -> Result<Lived, TestCaseError> {
    let (mut story, exercises) = family(exercises, goal);
    let mia = story.children["Mia"];
    let id = PauseId::new(story.now);
    let mut prices = Vec::new();
    for number in 0..=DAYS {
        let today = day("12 Oct").plus(number);
        story.now = at(&format!("{} 16:00", name(today)));
        let before = standing(&story);
        if let Some(pause) = pause.filter(|pause| pause.set == number) {
            let from = day("12 Oct").plus(pause.from);
            let details = details::pause(mia, from, from.plus(pause.days - 1));
            story.mum(ParentAction::SetPause { pause: id, details });
            nothing_is_lower(&before, &standing(&story))?;
        }
        let before = standing(&story);
        if pause.is_some_and(|pause| pause.taken_back == Some(number)) {
            story.mum(ParentAction::RemovePause { pause: id });
            nothing_is_lower(&before, &standing(&story))?;
        }
        prices.push(standing(&story).price);
        for (exercise, days) in exercises.iter().zip(done) {
            if days.get(number as usize).copied().unwrap_or(false) {
                complete(&mut story, *exercise)?;
            }
        }
    }
    Ok(lived(&story, prices))
}

/// Mia with these exercises, a jar, and a film whose price goes from 8 to 14 over six weeks.
fn family(exercises: &[ExerciseEdit], goal: u8) -> (Story, Vec<ExerciseId>) {
    let mut story = Story::mia(&[]);
    let mia = story.children["Mia"];
    let plan = ProgramDetails {
        weekly_goal: goal,
        ..details::program(mia, day("12 Oct"))
    };
    story.program("Mia's physical", plan);
    let exercises = exercises.iter().enumerate().map(|(n, edit)| {
        let details = details::exercise(
            &format!("Exercise {n}"),
            edit.dose.clone(),
            edit.schedule.clone(),
        );
        story.exercise(
            "Mia's physical",
            ExerciseDetails {
                times_a_day: edit.times_a_day,
                ..details
            },
        )
    });
    let exercises = exercises.collect();
    story.mum(ParentAction::SetJar {
        jar: JarId::new(story.now),
        details: details::jar(&[mia], 300),
    });
    let film = story.reward(details::reward(mia, "Film", 8));
    story.mum(ParentAction::StretchReward {
        reward: film,
        stretch: Stretch { to: 14, weeks: 6 },
    });
    (story, exercises)
}

/// The first time of today: there is room for it on every day, paused or not.
fn complete(story: &mut Story, exercise: ExerciseId) -> Result<(), TestCaseError> {
    let press = ChildAction::Complete {
        exercise,
        nth: 1,
        done: Done::AsAsked,
        sticker: None,
    };
    let pressed = story.act(press);
    pressed
        .map(drop)
        .map_err(|error| TestCaseError::fail(error.to_string()))
}

fn standing(story: &Story) -> Standing {
    let (app, now, mia) = (&story.app, story.now, story.children["Mia"]);
    let rewards = app.rewards(mia, now).unwrap();
    Standing {
        earned: app.rewards_of(&PARENT, mia, now).unwrap().earned,
        weeks: app.journey(mia, now).unwrap().weeks_reached,
        marbles: rewards.jar.unwrap().marbles.len() as u32,
        price: rewards.rewards[0].price,
    }
}

fn nothing_is_lower(before: &Standing, after: &Standing) -> Result<(), TestCaseError> {
    prop_assert!(after.earned >= before.earned, "stickers");
    prop_assert!(after.weeks >= before.weeks, "weeks reached");
    prop_assert_eq!(after.marbles, before.marbles, "marbles");
    prop_assert!(after.price <= before.price, "the film is dearer");
    Ok(())
}

fn lived(story: &Story, prices: Vec<u16>) -> Lived {
    let facts = story.facts();
    let mut weeks = facts
        .db
        .prepare("SELECT week FROM star WHERE id NOT IN (SELECT star_id FROM star_undo)")
        .unwrap();
    let weeks = weeks.query_map([], |row| row.get(0)).unwrap();
    let weeks = weeks.map(Result::unwrap).collect();
    // The parent sees the last four weeks, the running one among them: on their last day these.
    let mia = story.children["Mia"];
    let sunday = at("Sun 8 Nov 20:00");
    let programs = story.app.programs(&PARENT, mia, sunday).unwrap();
    let exercises = programs.programs[0].exercises.iter();
    let shares = exercises.flat_map(|one| &one.last_weeks).map(|week| Share {
        asked: week.asked,
        done: week.done,
    });
    Lived {
        stickers: facts.number("SELECT count(*) FROM completion"),
        marbles: facts.number("SELECT count(*) FROM marble"),
        weeks,
        prices,
        shares: shares.collect(),
    }
}
