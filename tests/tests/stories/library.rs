//! The library as a program takes it.

use hep_core::library;
use hep_core::model::program::ExerciseDetails;
use hep_tests::details::{any, exercise};
use hep_tests::story::Story;

use super::bridges;

/// What the library's words and drawings have is checked beside them; here it is what the core
/// makes of its usual doses: each can be given, and played to its end.
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
