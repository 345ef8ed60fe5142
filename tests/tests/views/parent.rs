//! The grown-ups' screens.

use std::fmt::Write;

use expect_test::expect;
use hep_core::ParentAction;
use hep_core::model::program::ProgramDetails;
use hep_core::model::reward::{Handover, RewardDetails};
use hep_tests::details::{any, exercise, program, reps, reward};
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{day, name};

use super::{daily, leo};

/// A child's programs: where each stands, and how much of the last four weeks was done.
fn programs(story: &Story, child: &str) -> String {
    let view = story
        .app
        .programs(&PARENT, story.children[child], story.now)
        .unwrap();
    let mut text = String::new();
    for program in &view.programs {
        let week = program.week.as_ref().map_or(String::new(), |week| {
            format!(", {} of {}", week.counted, week.goal)
        });
        writeln!(
            text,
            "{:?} {:?}, {} to {}{week}",
            program.details.discipline,
            program.state,
            name(program.details.start),
            name(program.last)
        )
        .unwrap();
        for exercise in &program.exercises {
            let bars: Vec<String> = exercise
                .last_weeks
                .iter()
                .map(|week| format!("{}/{}", week.done, week.asked))
                .collect();
            writeln!(
                text,
                "  {}: {}, hard {}",
                exercise.details.name,
                bars.join(" "),
                exercise.hard
            )
            .unwrap();
        }
    }
    text
}

/// Three weeks of bridges on any 4 days (4 of 4, 2 of 4, and 1 of the 4 of this week), squats every
/// day (of this week only the two days so far).
#[test]
fn adherence_of_the_last_weeks() {
    let mut mia = Story::mia(&[exercise("Bridges", reps(3, 10), any(4)), daily("Squats", 1)]);
    mia.tell(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 13 Oct 16:00  Mia completes everything
        Thu 15 Oct 16:00  Mia completes everything
        Sat 17 Oct 16:00  Mia completes everything
        Mon 19 Oct 16:00  Mia completes bridges
        Wed 21 Oct 16:00  Mia completes bridges
        Wed 21 Oct 16:01  Mia calls bridges hard
        Mon 26 Oct 16:00  Mia completes bridges
        Mon 26 Oct 16:01  Mia calls bridges hard
        Tue 27 Oct 16:00  Mia completes squats
        ",
    );
    expect![[r#"
        Physical Running, 12 Oct to 6 Dec, 0 of 4
          Bridges: 0/0 4/4 2/4 1/4, hard 2
          Squats: 0/0 4/7 0/7 1/2, hard 0
    "#]]
    .assert_eq(&programs(&mia, "Mia"));
}

#[test]
fn coming_running_and_ended_programs() {
    let mut leo = leo();
    let id = leo.children["Leo"];
    let short = ProgramDetails {
        weeks: 1,
        ..program(id, day("5 Oct"))
    };
    leo.program("Leo's first", short);
    expect![[r#"
        Speech Running, 12 Oct to 6 Dec, 0 of 4
          Tongue: 0/0 0/0 0/0 0/2, hard 0
          Words: 0/0 0/0 0/0 0/1, hard 0
        Occupational Coming, 14 Oct to 8 Dec
          Laces: 0/0 0/0 0/0 0/0, hard 0
        Physical Ended, 5 Oct to 11 Oct
    "#]]
    .assert_eq(&programs(&leo, "Leo"));
    leo.tell("Fri 16 Oct 08:00  show who");
    let program = leo.programs["Leo's speech"];
    leo.mum(ParentAction::EndProgram { program });
    expect![[r#"
        Occupational Running, 14 Oct to 8 Dec, 0 of 4
          Laces: 0/0 0/0 0/0 0/3, hard 0
        Physical Ended, 5 Oct to 11 Oct
        Speech Ended, 12 Oct to 15 Oct
          Tongue: 0/0 0/0 0/0 0/8, hard 0
          Words: 0/0 0/0 0/0 0/4, hard 0
    "#]]
    .assert_eq(&programs(&leo, "Leo"));
}

/// What waits for an OK, oldest first, and whether the stickers still reach.
#[test]
fn askings_that_wait() {
    let mut leo = leo();
    let id = leo.children["Leo"];
    for (name, price) in [("Zoo", 2), ("Film", 3)] {
        leo.reward(RewardDetails {
            handover: Handover::AfterOk,
            ..reward(id, name, price)
        });
    }
    leo.tell(
        "
        Mon 12 Oct 16:00  Leo completes everything
        Mon 12 Oct 16:01  Leo asks for film
        ",
    );
    let waiting = |leo: &Story| -> Vec<String> {
        let view = leo.app.family(&PARENT, leo.now).unwrap();
        assert_eq!(view.children[0].waiting as usize, view.waiting.len());
        let told = view.waiting.iter().map(|asking| {
            let enough = if asking.enough {
                "enough"
            } else {
                "not enough"
            };
            format!(
                "{} {} {}, {enough}",
                asking.child_name, asking.reward, asking.price
            )
        });
        told.collect()
    };
    assert_eq!(waiting(&leo), ["Leo Film 3, enough"]);
    leo.tell("Mon 12 Oct 16:03  Mum takes back words of Mon 12 Oct (it was Mia)");
    assert_eq!(waiting(&leo), ["Leo Film 3, not enough"]);
    leo.tell("Mon 12 Oct 16:04  Mum declines film");
    assert_eq!(waiting(&leo), Vec::<String>::new());
    leo.tell("Mon 12 Oct 16:05  Leo asks for zoo");
    assert_eq!(waiting(&leo), ["Leo Zoo 2, enough"]);
}

/// The price an asking is answered at is the one it was asked at.
#[test]
fn an_asking_keeps_its_price() {
    let mut leo = leo();
    let id = leo.children["Leo"];
    leo.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(id, "Zoo", 2)
    });
    leo.tell(
        "
        Mon 12 Oct 16:00  Leo completes everything
        Mon 12 Oct 16:01  Leo asks for zoo
        ",
    );
    leo.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(id, "Zoo", 50)
    });
    leo.tell("Mon 12 Oct 16:03  Mum gives zoo");
    let view = leo.app.rewards_of(&PARENT, id, leo.now).unwrap();
    assert_eq!(
        (view.balance, view.earned, view.answered[0].price),
        (1, 3, 2)
    );
    assert_eq!(
        (view.rewards[0].given, view.rewards[0].saving_at),
        (1, None)
    );
}

/// Exercises stand in the order a parent gave them; those left out keep theirs, after.
#[test]
fn the_familys_order() {
    let mut mia = Story::mia(&["a", "b", "c", "d"].map(|name| daily(name, 1)));
    let physical = mia.programs["Mia's physical"];
    let order = |mia: &Story| -> String {
        let view = mia.app.today(mia.children["Mia"], mia.now).unwrap();
        view.cards.iter().map(|card| card.name.as_str()).collect()
    };
    for (arranged, expected) in [
        ("dcba", "dcba"),
        ("cb", "cbda"),
        ("a", "acbd"),
        ("", "acbd"),
        ("aa", "acbd"),
    ] {
        let order_of = arranged
            .chars()
            .map(|name| mia.exercises[&name.to_string()])
            .collect();
        mia.mum(ParentAction::ArrangeExercises {
            program: physical,
            order: order_of,
        });
        assert_eq!(order(&mia), expected, "{arranged}");
    }
    // A new one comes last.
    mia.exercise("Mia's physical", daily("e", 1));
    assert_eq!(order(&mia), "acbde");
}
