//! The library as a program takes it, and as a whole.

use hep_core::library::details::Kind;
use hep_core::library::{self, LibraryExercise};
use hep_core::model::dose::{Amount, Dose, Sides};
use hep_core::model::play::{Phase, Play, PlayEvent};
use hep_core::model::program::{Discipline, ExerciseDetails};
use hep_tests::details::{any, exercise};
use hep_tests::story::Story;
use serde_json::Value;

use super::bridges;

/// What lies beside the exercises; only the UI draws it.
const DEMONSTRATIONS: &str =
    include_str!("../../../src-tauri/core/src/library/demonstrations.json");

/// Every kind a family may come home with, and how many there are to choose from at least.
const KINDS: [(Discipline, Kind, usize); 15] = [
    (Discipline::Physical, Kind::Strength, 12),
    (Discipline::Physical, Kind::Balance, 6),
    (Discipline::Physical, Kind::Stretch, 6),
    (Discipline::Physical, Kind::Ball, 5),
    (Discipline::Physical, Kind::Gait, 6),
    (Discipline::Occupational, Kind::Hands, 8),
    (Discipline::Occupational, Kind::Shoelaces, 2),
    (Discipline::Occupational, Kind::Scissors, 2),
    (Discipline::Occupational, Kind::Handwriting, 3),
    (Discipline::Occupational, Kind::Sensory, 4),
    (Discipline::Speech, Kind::Tongue, 4),
    (Discipline::Speech, Kind::Lips, 3),
    (Discipline::Speech, Kind::Breath, 3),
    (Discipline::Speech, Kind::Sounds, 4),
    (Discipline::Speech, Kind::Chewing, 3),
];

#[test]
fn every_kind_of_exercise_is_there_to_choose_from() {
    for (discipline, kind, least) in KINDS {
        let of_kind = |one: &&LibraryExercise| one.discipline == discipline && one.kind == kind;
        let found = library::exercises().iter().filter(of_kind).count();
        assert!(found >= least, "{found} of {discipline:?} {kind:?}");
    }
}

#[test]
fn every_exercise_is_shown_by_what_it_is_done_with() {
    let demonstrations: Value = serde_json::from_str(DEMONSTRATIONS).unwrap();
    for known in library::exercises() {
        let shown = &demonstrations[&known.demo];
        let drawn: &[&str] = match (known.discipline, known.kind) {
            (Discipline::Speech, _) => &["mouth"],
            (_, Kind::Hands | Kind::Shoelaces | Kind::Scissors | Kind::Handwriting) => &["hand"],
            // Senses are the hands', or the whole body's.
            (_, Kind::Sensory) => &["hand", "body"],
            _ => &["body"],
        };
        let kind = shown["kind"].as_str().unwrap_or("nothing");
        assert!(drawn.contains(&kind), "{}: {kind}", known.id);
        assert!(
            !known.body.is_empty(),
            "{} is for no part of the body",
            known.id
        );
    }
}

/// What the library's words and drawings have is checked beside them; here it is what the core
/// makes of its usual doses: each can be given, and is shown as it is.
#[test]
fn every_exercise_of_the_library_can_be_given_and_shown() {
    let mut story = Story::mia(&[bridges(any(4))]);
    for known in library::exercises() {
        let id = story.exercise(
            "Mia's physical",
            ExerciseDetails {
                demo: Some(known.id.clone()),
                ..exercise(&known.id, known.dose.clone(), any(4))
            },
        );
        let shown = story.app.play(id, story.now).unwrap();
        assert_eq!(shown.card.demo.as_deref(), Some(known.id.as_str()));
        assert_eq!(shown.play.dose, known.dose, "{}", known.id);
    }
}

#[test]
fn every_usual_dose_can_be_played_to_its_end() {
    for known in library::exercises() {
        let Dose {
            sets,
            amount,
            sides,
            ..
        } = known.dose;
        let sets = u32::from(sets) * if sides == Sides::Each { 2 } else { 1 };
        let (reps, seconds) = match amount {
            Amount::Reps { reps, hold_seconds } => {
                (u32::from(reps), u32::from(reps) * u32::from(hold_seconds))
            }
            Amount::Time { seconds } => (0, u32::from(seconds)),
        };
        let work = played(known).work;
        assert_eq!(
            (u32::from(work.sets), work.reps, work.seconds),
            (sets, sets * reps, sets * seconds),
            "{}",
            known.id
        );
    }
}

/// The play of somebody who does all of it, and rests in between.
fn played(known: &LibraryExercise) -> Play {
    let mut play = Play::new(known.dose.clone());
    // No usual dose takes an hour.
    for _ in 0..3600 {
        let event = match play.phase {
            Phase::Finished => return play,
            Phase::Holding { .. } | Phase::Resting { .. } => PlayEvent::Beat { ms: 1000 },
            _ => PlayEvent::Press,
        };
        let step = play.step;
        play = play.after(step, event);
    }
    panic!("{} never ends: {play:?}", known.id)
}
