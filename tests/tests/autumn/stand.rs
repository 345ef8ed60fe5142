//! Where the family stands, in a few lines.

use std::fmt::Write;

use hep_core::model::ids::ChildId;
use hep_core::model::journey::WeekMark;
use hep_core::model::question::Seen;
use hep_core::model::road::Measure;
use hep_core::view::journey::Journey;
use hep_core::view::parent::{ParentProgram, WeekShare};
use hep_core::view::questions::About;
use hep_core::view::rewards::RewardCard;
use hep_tests::story::{PARENT, Story};
use hep_tests::when;

/// Where somebody stands: stickers, each program's weeks reached and the last four weeks' adherence
/// (done/asked, oldest first, this week's last), the journeys, each skill's road, the places it was
/// at, prices on their way, and what there is to ask.
pub(crate) fn stand(home: &Story, name: &str) -> String {
    let (app, now, child) = (&home.app, home.now, home.children[name]);
    let rewards = app.rewards_of(&PARENT, child, now).unwrap();
    let journey = app.journey(child, now).unwrap();
    let mut told = format!(
        "{name}, {}: {} earned, {} to spend, {} weeks reached\n",
        home.today(),
        rewards.earned,
        rewards.balance,
        journey.weeks_reached
    );
    for program in app.programs(&PARENT, child, now).unwrap().programs {
        told += &adherence(home, &program);
    }
    for journey in &journey.journeys {
        told += &path(journey);
    }
    for road in &journey.roads {
        let unit = match road.road.measure {
            Measure::Reps => "times",
            Measure::Minutes => "min",
        };
        writeln!(told, "{} {} {unit}", road.name, road.road.total).unwrap();
    }
    let been = journey.stamps.iter().filter(|stamp| stamp.times > 0);
    let been: Vec<_> = been
        .map(|stamp| format!("{} {}", stamp.place.id, stamp.times))
        .collect();
    if !been.is_empty() {
        writeln!(told, "stamps: {}", been.join(", ")).unwrap();
    }
    for (card, set) in app
        .rewards(child, now)
        .unwrap()
        .rewards
        .iter()
        .filter_map(|card| {
            let of = rewards.rewards.iter().find(|one| one.id == card.reward)?;
            Some((card, of.details.price))
        })
    {
        told += &price(card, set);
    }
    // Sam has no therapist to ask.
    if name != "Sam" {
        told += &questions(home, child);
    }
    if rewards.steady {
        told += "steady\n";
    }
    told
}

/// "physical: 1 reached; 0/0 0/0 0/0 16/16"
fn adherence(home: &Story, program: &ParentProgram) -> String {
    let weeks = program.exercises.first().map(|one| one.last_weeks.len());
    let of = |week: usize, pick: fn(&WeekShare) -> u32| -> u32 {
        let exercises = program.exercises.iter();
        exercises.map(|one| pick(&one.last_weeks[week])).sum()
    };
    let shares = (0..weeks.unwrap_or(0)).map(|week| {
        let (done, asked) = (of(week, |share| share.done), of(week, |share| share.asked));
        format!("{done}/{asked}")
    });
    let shares: Vec<_> = shares.collect();
    let reached = home.facts().stars(program.id);
    let discipline = format!("{:?}", program.details.discipline).to_lowercase();
    format!("{discipline}: {reached} reached; {}\n", shares.join(" "))
}

/// "physical, place 3 of 8: ★+@.....": `★` reached, `z` rest, `@` now, `.` coming, `+` tried, `_` quiet.
fn path(journey: &Journey) -> String {
    let marks = journey.weeks.iter().map(|place| match place.mark {
        WeekMark::Reached => '★',
        WeekMark::Rest => 'z',
        WeekMark::Now => '@',
        WeekMark::Coming => '.',
        WeekMark::Tried => '+',
        WeekMark::Quiet => '_',
    });
    let marks: String = marks.collect();
    let stars = marks.chars().filter(|mark| *mark == '★').count();
    assert_eq!(stars, journey.weeks_reached as usize, "{marks}");
    let discipline = format!("{:?}", journey.discipline).to_lowercase();
    let (at, of) = (journey.at, journey.weeks.len());
    format!("{discipline}, place {at} of {of}: {marks}\n")
}

/// "Film for 8, dearer from 19 Oct", of those whose price is on its way.
fn price(card: &RewardCard, set: u16) -> String {
    let (name, price) = (&card.name, card.price);
    match &card.coming {
        Some(step) => format!("{name} for {price}, dearer from {}\n", when::name(step.day)),
        None if price != set => format!("{name} for {price}\n"),
        None => String::new(),
    }
}

/// "ask: Superhero hard 3", of all that the last weeks suggest.
fn questions(home: &Story, child: ChildId) -> String {
    let view = home.app.questions(&PARENT, child, home.now).unwrap();
    let mut told = String::new();
    for one in view.suggestions {
        let about = match one.about {
            About::Exercise { name } => name,
            About::Program { discipline } => format!("{discipline:?}"),
        };
        let seen = match one.suggestion.seen {
            Seen::Hard { called, stopped } => format!("hard {called}, stopped {stopped}"),
            Seen::Hurts { days } => format!("hurts {days}"),
            Seen::FarBelow {
                week,
                counted,
                goal,
            } => format!("{counted} of {goal} in the week of {}", when::name(week)),
        };
        writeln!(told, "ask: {about} {seen}").unwrap();
    }
    told
}

/// "jar: 62 of 100, Mia 40, Leo 18, Sam 4", and which jars were given.
pub(crate) fn jar(home: &Story) -> String {
    let view = home.app.who(home.now).unwrap().jar.unwrap();
    let part = |at: usize| {
        view.marbles
            .iter()
            .filter(move |of| usize::from(**of) == at)
    };
    let parts: Vec<_> = view
        .parts
        .iter()
        .enumerate()
        .map(|(at, one)| format!("{} {}", one.name, part(at).count()))
        .collect();
    // The jars hold what everybody did: each completion is a marble in one of them.
    let facts = home.facts();
    assert_eq!(
        facts.number("SELECT sum(marbles) FROM jar_tally"),
        facts.number(
            "SELECT count(*) FROM completion WHERE id NOT IN (SELECT completion_id FROM undo)"
        ),
    );
    let mut told = format!(
        "jar: {} of {}, {}",
        view.marbles.len(),
        view.size,
        parts.join(", ")
    );
    for given in &view.given {
        write!(told, "; {} on {}", given.name, when::name(given.day)).unwrap();
    }
    told + "\n"
}
