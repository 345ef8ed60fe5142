//! A pause lowers nothing, whenever it is set; taken back again, it leaves everything as if it had
//! never been, and what it gave stays.

use hep_core::model::dose::Done;
use hep_core::model::ids::{ChildId, PauseId};
use hep_core::model::program::ProgramDetails;
use hep_core::model::schedule::Schedule;
use hep_core::{ChildAction, ParentAction};
use hep_tests::details;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{at, day};
use proptest::prelude::*;

use super::steps::schedule;

/// Two weeks from Monday 12 October on.
const DAYS: i32 = 14;

/// A pause of these days, counted from the first; set and taken back on the mornings of these.
#[derive(Clone, Copy, Debug)]
struct ToldPause {
    from: i32,
    days: i32,
    set: i32,
    taken_back: i32,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_pause_set_and_taken_back_takes_nothing(
        schedule in schedule(),
        goal in 1..=5_u8,
        done in prop::collection::vec(prop::bool::weighted(0.8), DAYS as usize),
        (from, days, set) in (-2..DAYS, 1..9_i32, 0..=DAYS),
        later in 0..=DAYS,
    ) {
        let pause = ToldPause { from, days, set, taken_back: (set + later).min(DAYS) };
        let without = live(&schedule, goal, &done, None)?;
        let with = live(&schedule, goal, &done, Some(pause))?;
        prop_assert_eq!(with.1, without.1, "stickers");
        for week in &without.0 {
            prop_assert!(with.0.contains(week), "the star of {week} is missing: {:?}", with.0);
        }
    }
}

/// Lives these days; tells the weeks with a star and the stickers earned with moves.
fn live(
    schedule: &Schedule,
    goal: u8,
    done: &[bool],
    pause: Option<ToldPause>,
) -> Result<(Vec<String>, i64), TestCaseError> {
    let mut story = Story::mia(&[]);
    let mia = story.children["Mia"];
    let plan = ProgramDetails {
        weekly_goal: goal,
        ..details::program(mia, day("12 Oct"))
    };
    story.program("Mia's physical", plan);
    let bridges = details::exercise("Bridges", details::reps(1, 1), schedule.clone());
    let exercise = story.exercise("Mia's physical", bridges);
    let id = PauseId::new(story.now);
    for number in 0..=DAYS {
        let today = day("12 Oct").plus(number);
        story.now = at(&format!("{} Oct 16:00", &today.to_string()[8..]));
        let before = standing(&story, mia);
        if let Some(pause) = pause.filter(|pause| pause.set == number) {
            let from = day("12 Oct").plus(pause.from);
            story.mum(ParentAction::SetPause {
                pause: id,
                details: details::pause(mia, from, from.plus(pause.days - 1)),
            });
        }
        if pause.is_some_and(|pause| pause.taken_back == number) {
            story.mum(ParentAction::RemovePause { pause: id });
        }
        let after = standing(&story, mia);
        prop_assert!(
            after.0 >= before.0 && after.1 >= before.1,
            "{before:?} {after:?}"
        );
        if done.get(number as usize).copied().unwrap_or(false) {
            story
                .act(ChildAction::Complete {
                    exercise,
                    nth: 1,
                    done: Done::AsAsked,
                    sticker: None,
                })
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
        }
    }
    let facts = story.facts();
    let mut weeks = facts
        .db
        .prepare(
            "SELECT week FROM star WHERE id NOT IN (SELECT star_id FROM star_undo) ORDER BY week",
        )
        .unwrap();
    let weeks = weeks.query_map([], |row| row.get(0)).unwrap();
    Ok((
        weeks.map(Result::unwrap).collect(),
        facts.number("SELECT count(*) FROM completion"),
    ))
}

/// Stickers and weeks reached.
fn standing(story: &Story, child: ChildId) -> (u32, u32) {
    let rewards = story.app.rewards_of(&PARENT, child, story.now).unwrap();
    let journey = story.app.journey(child, story.now).unwrap();
    (rewards.earned, journey.weeks_reached)
}
