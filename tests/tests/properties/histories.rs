//! Random histories, watched at every step and counted again from the raw facts at the end.

use std::collections::BTreeMap;

use hep_core::error::Field;
use hep_core::model::ids::{ChildId, ExerciseId};
use hep_core::model::reward::Offered;
use hep_core::view::today::CardPlace;
use hep_core::{ChildAction, Day, Error, ParentAction};
use hep_tests::facts::Facts;
use hep_tests::story::PARENT;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::steps::{ExerciseEdit, MOST_WORTH, Step, exercise_edit, step};
use super::sums::{SUMS, Totals, Undone};
use super::world::{Act, Kind, World};

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_history_keeps_the_rules(
        exercises in prop::collection::vec(exercise_edit(), 4..7),
        steps in prop::collection::vec(step(), 1..70),
    ) {
        run(&exercises, &steps)?;
    }
}

/// Few, because each is some hundred transactions: a look further is asked for in so many words.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").map_or(12, |cases| cases.parse().unwrap())
}

fn run(exercises: &[ExerciseEdit], steps: &[Step]) -> Result<(), TestCaseError> {
    let mut world = World::new(exercises);
    let mut before = Before::of(&world);
    for step in steps {
        for (act, kind) in world.acts(step) {
            before = happen(&mut world, &act, kind, &before)?;
        }
        world.look_at_the_clock();
        watch(&world)?;
    }
    recount(&world)
}

/// What is known before an act.
struct Before {
    facts: Facts,
    purses: Vec<Purse>,
}

impl Before {
    fn of(world: &World) -> Self {
        let facts = world.story.facts();
        Self {
            purses: purses(world, &facts),
            facts,
        }
    }
}

/// One act, and the same once more. Tells what is known after it.
fn happen(
    world: &mut World,
    act: &Act,
    kind: Kind,
    before: &Before,
) -> Result<Before, TestCaseError> {
    let edited = match kind {
        Kind::Edits(program) if !world.was_made_today(program) => Some(past_asked(world)),
        _ => None,
    };
    world.count_what_is_played(act);
    let result = world.perform(act);
    if let Err(error) = &result {
        let expected = matches!(
            error,
            Error::Gone
                | Error::NotEnough
                | Error::TooLate
                | Error::Invalid(Field::Size | Field::Price, _)
        );
        prop_assert!(expected, "{act:?}: {error:?}");
    }
    let after = Before::of(world);
    let undone = |child: &ChildId| match act {
        Act::Child(ChildAction::Undo { completion })
        | Act::Parent(ParentAction::CorrectUndo { completion, .. }) => {
            Undone::of(&before.facts, *completion, *child)
        }
        _ => Undone::default(),
    };
    let purses = before.purses.iter().zip(&after.purses);
    for (child, (before, after)) in world.children.iter().zip(purses) {
        compare(act, kind, undone(child), before, after)?;
        before.totals.compare(&after.totals, undone(child))?;
    }
    world.look_at_what_is_recorded(act, &before.facts, &after.facts)?;
    let dump = after.facts.dump();
    if kind == Kind::Arranges {
        let but_the_order = |mut dump: BTreeMap<String, Vec<String>>| {
            dump.remove("anchor");
            dump
        };
        prop_assert_eq!(
            but_the_order(before.facts.dump()),
            but_the_order(dump.clone()),
            "{:?}",
            act
        );
    }
    if let Some(past) = edited {
        prop_assert_eq!(&past_asked(world), &past, "{:?}", act);
    }
    // Twice is once, whether it worked or not.
    let again = world.perform(act);
    prop_assert_eq!(
        again.is_ok(),
        result.is_ok(),
        "{:?} again: {:?}",
        act,
        again
    );
    prop_assert_eq!(&world.story.facts().dump(), &dump, "{:?}", act);
    Ok(after)
}

/// A child's stickers, counted from the raw facts.
#[derive(Debug, PartialEq)]
struct Purse {
    earned: i64,
    spent: i64,
    stars: i64,
    /// Marbles in all jars there ever were.
    marbles: i64,
    totals: Totals,
}

fn purses(world: &World, facts: &Facts) -> Vec<Purse> {
    let purse = |child: &ChildId| {
        let number =
            |sql: &str| -> i64 { facts.db.query_row(sql, [child], |row| row.get(0)).unwrap() };
        let completions = number(
            "SELECT count(*) FROM completion WHERE child_id = ? AND id NOT IN (SELECT completion_id FROM undo)",
        );
        let live = "FROM star WHERE child_id = ? AND id NOT IN (SELECT star_id FROM star_undo)";
        let worth = number(&format!("SELECT coalesce(sum(worth), 0) {live}"));
        Purse {
            earned: completions + worth,
            spent: number(
                "SELECT coalesce(sum(price), 0) FROM redemption JOIN answer ON redemption_id = id
                 WHERE child_id = ? AND answer = 'given'",
            ),
            stars: number(&format!("SELECT count(*) {live}")),
            totals: Totals::of(facts, *child),
            marbles: number(
                "SELECT count(*) FROM marble WHERE child_id = ?
                 AND completion_id NOT IN (SELECT completion_id FROM undo)",
            ),
        }
    };
    world.children.iter().map(purse).collect()
}

/// Nothing is taken but by an undo, and by that no more than one completion and one star; nothing is
/// spent but what was given.
fn compare(
    act: &Act,
    kind: Kind,
    undone: Undone,
    before: &Purse,
    after: &Purse,
) -> Result<(), TestCaseError> {
    let told = format!("{act:?}: {before:?} to {after:?}");
    let given = after.spent - before.spent;
    match kind {
        Kind::Spends(price) => {
            prop_assert!(given == 0 || given == i64::from(price), "{told}");
            prop_assert!(
                after.earned == before.earned
                    && after.stars == before.stars
                    && after.marbles == before.marbles,
                "{told}"
            );
        }
        Kind::Undoes | Kind::Gives | Kind::Edits(_) | Kind::Arranges => {
            let stars = before.stars - after.stars;
            prop_assert!(given == 0, "{told}");
            prop_assert!(
                stars <= undone.times && before.marbles - after.marbles <= undone.times,
                "{told}"
            );
            let most = undone.times + stars.max(0) * i64::from(MOST_WORTH);
            prop_assert!(before.earned - after.earned <= most, "{told}");
        }
    }
    Ok(())
}

/// What each day of the last three whole weeks asked for.
fn past_asked(world: &World) -> BTreeMap<(Day, ExerciseId), u8> {
    let (app, now, today) = (&world.story.app, world.now(), world.story.today());
    let mut asked = BTreeMap::new();
    for child in &world.children {
        let mut week = app.chart(*child, None, now).unwrap().days[0].day;
        for _ in 0..3 {
            let chart = app.chart(*child, Some(week), now).unwrap();
            for row in &chart.rows {
                for (day, cell) in chart.days.iter().zip(&row.cells) {
                    if day.day < today && cell.asked > 0 {
                        asked.insert((day.day, row.exercise), cell.asked);
                    }
                }
            }
            week = chart.days[0].day.plus(-1);
        }
    }
    asked
}

/// What every screen has to be at any time.
fn watch(world: &World) -> Result<(), TestCaseError> {
    let (app, now) = (&world.story.app, world.now());
    for child in &world.children {
        let today = app.today(*child, now).unwrap();
        let places = |place| {
            today
                .cards
                .iter()
                .filter(|card| card.place == place)
                .count()
        };
        prop_assert!(places(CardPlace::First) <= 1 && places(CardPlace::Then) <= 1);
        prop_assert_eq!(
            places(CardPlace::First) == 0,
            today.to_go == 0,
            "{:?}",
            today.cards
        );
        for card in &today.cards {
            prop_assert!(
                card.done.len() <= usize::from(card.times) || card.next.is_none(),
                "{card:?}"
            );
            prop_assert_eq!(
                card.place == CardPlace::Done && card.to_go() > 0,
                false,
                "{:?}",
                card
            );
            prop_assert_eq!(
                card.next.is_none(),
                card.done.len() >= usize::from(card.times),
                "{:?}",
                card
            );
        }
        // Each exercise once, and the asked ones once more by their moment, in the same order.
        let mut cards: Vec<ExerciseId> = today.cards.iter().map(|card| card.exercise).collect();
        let asked = today
            .cards
            .iter()
            .filter(|card| card.place != CardPlace::Extra);
        let asked: Vec<ExerciseId> = asked.map(|card| card.exercise).collect();
        let moments = today
            .moments
            .iter()
            .flat_map(|moment| moment.exercises.clone());
        prop_assert_eq!(moments.collect::<Vec<_>>(), asked);
        let all = cards.len();
        cards.sort();
        cards.dedup();
        prop_assert_eq!(cards.len(), all);
        prop_assert!((1..=7).contains(&today.strip.len()));
        let mut chart = app.chart(*child, None, now).unwrap();
        for _ in 0..3 {
            prop_assert!((1..=7).contains(&chart.days.len()));
            for week in &chart.weeks {
                prop_assert!(week.goal <= 7);
                prop_assert!(world.went_back || week.goal <= week.usual_goal, "{week:?}");
                prop_assert!(usize::from(week.counted) <= chart.days.len());
            }
            // A week that is reached has its star, unless the clock was put back: what was done on
            // days that are still to come was looked at when they were today.
            let reached = chart.weeks.iter().filter(|week| week.reached).count();
            prop_assert!(
                world.went_back || reached <= chart.stars as usize,
                "{chart:?}"
            );
            let Some(earlier) = chart.earlier else { break };
            chart = app.chart(*child, Some(earlier), now).unwrap();
        }
    }
    let jar = app.who(now).unwrap().jar;
    let family = app.family(&PARENT, now).unwrap();
    let shown = family
        .jars
        .iter()
        .find(|jar| jar.details.offered == Offered::Yes);
    prop_assert_eq!(jar.as_ref().map(|jar| jar.jar), shown.map(|jar| jar.id));
    if let (Some(jar), Some(shown)) = (jar, shown) {
        // The jar equals the sum of its parts, whoever looks.
        let of = |part| {
            jar.marbles
                .iter()
                .filter(move |one| usize::from(**one) == part)
        };
        let sum: usize = (0..jar.parts.len()).map(|part| of(part).count()).sum();
        prop_assert_eq!(sum, jar.marbles.len());
        prop_assert_eq!(sum, shown.marbles as usize);
        prop_assert_eq!(jar.full, jar.marbles.len() >= usize::from(jar.size));
        prop_assert_eq!(jar.full, jar.missing == 0);
    }
    Ok(())
}

/// The sums that are kept are the sums of the facts, and no time of a day was earned twice.
fn recount(world: &World) -> Result<(), TestCaseError> {
    let facts = world.story.facts();
    for (told, wrong) in [
        (
            "an exercise's times, repetitions and seconds",
            "SELECT count(*) FROM exercise_tally WHERE (times, reps, seconds) != (
                 SELECT count(*), coalesce(sum(reps), 0), coalesce(sum(seconds), 0) FROM completion
                 WHERE completion.exercise_id = exercise_tally.exercise_id
                 AND id NOT IN (SELECT completion_id FROM undo))",
        ),
        (
            "a time of a day earned twice",
            "SELECT count(*) FROM (SELECT 1 FROM completion WHERE id NOT IN (SELECT completion_id FROM undo)
             GROUP BY exercise_id, day, nth HAVING count(*) > 1)",
        ),
        (
            "more than the most times a day",
            "SELECT count(*) FROM (SELECT 1 FROM completion WHERE id NOT IN (SELECT completion_id FROM undo)
             GROUP BY exercise_id, day HAVING count(*) > 3)",
        ),
        (
            "a week with two stars",
            "SELECT count(*) FROM (SELECT 1 FROM star WHERE id NOT IN (SELECT star_id FROM star_undo)
             GROUP BY program_id, week HAVING count(*) > 1)",
        ),
        (
            "a part of a jar",
            "SELECT count(*) FROM jar_tally WHERE marbles != (
                 SELECT count(*) FROM marble
                 WHERE marble.jar_id = jar_tally.jar_id AND marble.child_id = jar_tally.child_id
                 AND completion_id NOT IN (SELECT completion_id FROM undo))",
        ),
        (
            "a marble that belongs to somebody else, or to no part",
            "SELECT count(*) FROM marble JOIN completion ON completion.id = completion_id
             WHERE completion.child_id != marble.child_id OR NOT EXISTS (
                 SELECT 1 FROM jar_tally
                 WHERE jar_tally.jar_id = marble.jar_id AND jar_tally.child_id = marble.child_id)",
        ),
        (
            "an asking given that was never asked",
            "SELECT count(*) FROM answer WHERE redemption_id NOT IN (SELECT id FROM redemption)",
        ),
    ]
    .into_iter()
    .chain(SUMS)
    {
        prop_assert_eq!(facts.number(wrong), 0, "{}", told);
    }
    for (child, purse) in world.children.iter().zip(purses(world, &facts)) {
        let view = world
            .story
            .app
            .rewards_of(&PARENT, *child, world.now())
            .unwrap();
        let kept: (i64, i64) = facts
            .db
            .query_row(
                "SELECT earned, spent FROM child_tally WHERE child_id = ?",
                [child],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        prop_assert_eq!(kept, (purse.earned, purse.spent));
        prop_assert_eq!(i64::from(view.earned), purse.earned);
        prop_assert_eq!(i64::from(view.balance), (purse.earned - purse.spent).max(0));
    }
    Ok(())
}
