//! The Rivera family's autumn as one story, 12 October to 7 December 2026: all three at one laptop,
//! with Mia's illness, the night the clocks went back, Leo's undo, his mother's correction and the
//! days in Berlin. What stands at each date was summed up by hand; the sums are in the comments.
//!
//! "Everything" of Mia's is four exercises: bridges 3 × 10, chair squats 2 × 8, flamingo stand 20 s on
//! each leg, superhero 5. Of Leo's speech it is the tongue twice, 3 × 10 each, and 20 words; of his
//! occupational therapy shoelaces 10, pinches 2 × 15 with each hand (60), crab walk 4 lengths. Sam's is
//! heel raises, 2 × 15. A golden star is worth 2.

mod story;

use std::fmt::Write;

use hep_core::model::road::Measure;
use hep_tests::story::{PARENT, Story};

/// Where somebody stands: stickers, each program's weeks reached and the last four weeks' adherence
/// (done/asked, oldest first, this week's last), each skill's road.
fn stand(home: &Story, name: &str) -> String {
    let (app, now, child) = (&home.app, home.now, home.children[name]);
    let rewards = app.rewards_of(&PARENT, child, now).unwrap();
    let journey = app.journey(child, now).unwrap();
    let programs = app.programs(&PARENT, child, now).unwrap();
    let mut told = format!(
        "{name}, {}: {} earned, {} to spend, {} weeks reached\n",
        home.today(),
        rewards.earned,
        rewards.balance,
        journey.weeks_reached
    );
    let weeks = programs.programs.first().map_or(0, |first| {
        let exercises = first.exercises.first();
        exercises.map_or(0, |one| one.last_weeks.len())
    });
    for program in &programs.programs {
        let shares = (0..weeks).map(|week| {
            let of = |pick: fn(&hep_core::view::parent::WeekShare) -> u32| -> u32 {
                program
                    .exercises
                    .iter()
                    .map(|exercise| pick(&exercise.last_weeks[week]))
                    .sum()
            };
            format!("{}/{}", of(|share| share.done), of(|share| share.asked))
        });
        let shares: Vec<_> = shares.collect();
        let discipline = format!("{:?}", program.details.discipline).to_lowercase();
        let reached = home.facts().number(&format!(
            "SELECT count(*) FROM star WHERE hex(program_id) = '{}' AND id NOT IN (SELECT star_id FROM star_undo)",
            program.id.to_string().replace('-', "").to_uppercase()
        ));
        writeln!(
            told,
            "{discipline}: {reached} reached; {}",
            shares.join(" ")
        )
        .unwrap();
    }
    for road in &journey.roads {
        let unit = match road.road.measure {
            Measure::Reps => "times",
            Measure::Minutes => "min",
        };
        writeln!(told, "{} {} {unit}", road.name, road.road.total).unwrap();
    }
    let steady = if rewards.steady { "steady\n" } else { "" };
    told + steady
}
