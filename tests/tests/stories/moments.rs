//! The moments of the day: in the family's order, its own among them.

use hep_core::error::{Error, Field, Problem};
use hep_core::model::anchor::AnchorDetails;
use hep_core::model::ids::PlaceId;
use hep_core::model::reward::Offered;
use hep_core::{ParentAction, library};
use hep_tests::details::{any, exercise, reps};
use hep_tests::rivera;
use hep_tests::story::{PARENT, Story};

const BUILT_IN: [&str; 5] = [
    "morning",
    "after-school",
    "after-snack",
    "brushing-teeth",
    "bedtime",
];

fn moments(home: &Story) -> Vec<String> {
    let family = home.app.family(&PARENT, home.now).unwrap();
    family.anchors.into_iter().map(|anchor| anchor.id).collect()
}

/// Mia's Today: each moment with its moves.
fn today(home: &Story) -> Vec<(String, Vec<String>)> {
    let view = home.app.today(home.children["Mia"], home.now).unwrap();
    let name = |id| view.cards.iter().find(|card| card.exercise == id).unwrap();
    view.moments
        .iter()
        .map(|moment| {
            let anchor = moment.anchor.as_ref();
            let called = anchor.map(|anchor| anchor.name.clone().unwrap_or(anchor.id.clone()));
            let moves = moment.exercises.iter().map(|id| name(*id).name.clone());
            (called.unwrap_or_default(), moves.collect())
        })
        .collect()
}

fn arrange(home: &mut Story, order: &[&str]) {
    let order = order.iter().map(|id| id.to_string()).collect();
    home.mum(ParentAction::ArrangeAnchors { order });
}

fn bath() -> AnchorDetails {
    AnchorDetails {
        name: Some("Bath".into()),
        picture: "bathtub".into(),
        offered: Offered::Yes,
    }
}

fn told(all: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let strings = |moves: &[&str]| moves.iter().map(|name| name.to_string()).collect();
    all.iter()
        .map(|(moment, moves)| (moment.to_string(), strings(moves)))
        .collect()
}

#[test]
fn today_lies_in_the_order_of_the_familys_day() {
    let mut home = rivera::home();
    let after_school: &[&str] = &["Bridges", "Chair squats", "Superhero"];
    assert_eq!(
        today(&home),
        told(&[
            ("after-school", after_school),
            ("brushing-teeth", &["Flamingo stand"])
        ])
    );
    // This family brushes its teeth in the morning, and has a bath.
    let bath_id = PlaceId::new(home.now).to_string();
    home.mum(ParentAction::SetAnchor {
        anchor: bath_id.clone(),
        details: bath(),
    });
    arrange(&mut home, &["brushing-teeth", "morning"]);
    let ordered = [
        "brushing-teeth",
        "morning",
        "after-school",
        "after-snack",
        "bedtime",
        &bath_id,
    ];
    assert_eq!(moments(&home), ordered);
    let mut details = exercise("Superhero", reps(1, 5), any(4));
    details.anchor = bath_id;
    home.exercise("Mia's physical", details);
    home.exercise(
        "Mia's physical",
        exercise("Chair squats", reps(2, 8), any(4)),
    );
    let mut home = home.restart();
    assert_eq!(
        today(&home),
        told(&[
            ("brushing-teeth", &["Flamingo stand"]),
            ("after-school", &["Bridges"]),
            ("Bath", &["Superhero"]),
            ("", &["Chair squats"]),
        ])
    );
    // First comes what the day brings first, and a moment is done when its moves are.
    home.tell("Mon 12 Oct 07:00  Mia completes flamingo stand");
    let view = home.app.today(home.children["Mia"], home.now).unwrap();
    let done: Vec<bool> = view.moments.iter().map(|moment| moment.done).collect();
    assert_eq!(done, [true, false, false, false]);
    let first = view
        .cards
        .iter()
        .find(|card| card.place == hep_core::view::today::CardPlace::First);
    assert_eq!(first.unwrap().name, "Bridges");
}

#[test]
fn a_moment_is_renamed_and_put_away_where_it_is_used() {
    let mut home = rivera::home();
    home.mum(ParentAction::SetAnchor {
        anchor: "after-school".into(),
        details: AnchorDetails {
            offered: Offered::PutAway,
            ..bath()
        },
    });
    assert_eq!(moments(&home), BUILT_IN, "its place stays");
    assert_eq!(today(&home)[0].0, "Bath");
}

#[test]
fn a_moment_that_is_not_there_is_refused() {
    let mut home = rivera::home();
    let exercises = home.facts().number("SELECT count(*) FROM exercise");
    let nobodys = PlaceId::new(home.now).to_string();
    for anchor in ["after lunch", &nobodys, " "] {
        let mut details = exercise("Squats", reps(1, 1), any(1));
        details.anchor = anchor.into();
        let refused = home.try_mum(ParentAction::SetExercise {
            program: home.programs["Mia's physical"],
            exercise: hep_core::model::ids::ExerciseId::new(home.now),
            details,
        });
        assert!(
            matches!(
                refused,
                Err(Error::Invalid(Field::Anchor, Problem::Unknown))
            ),
            "{anchor}"
        );
    }
    assert_eq!(
        home.facts().number("SELECT count(*) FROM exercise"),
        exercises
    );
    let refused = home.try_mum(ParentAction::SetAnchor {
        anchor: "bath".into(),
        details: bath(),
    });
    assert!(matches!(refused, Err(Error::Invalid(Field::Id, _))));
}

#[test]
fn what_the_library_knows_is_there_from_the_start_and_again_after_the_last_child() {
    let mut home = rivera::home();
    let known = library::anchors().iter().map(|anchor| &*anchor.id);
    assert_eq!(known.collect::<Vec<_>>(), BUILT_IN);
    let fresh = home.facts().dump().remove("anchor");
    let bath_id = PlaceId::new(home.now).to_string();
    home.mum(ParentAction::SetAnchor {
        anchor: bath_id,
        details: bath(),
    });
    arrange(&mut home, &["bedtime"]);
    for name in ["Mia", "Leo", "Sam"] {
        assert_ne!(home.facts().dump().remove("anchor"), fresh);
        let child = home.children[name];
        home.mum(ParentAction::EraseChild { child });
    }
    assert_eq!(home.facts().dump().remove("anchor"), fresh);
}
