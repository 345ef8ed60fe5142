//! Programs that overlap: each has its own weeks and stars, and what is practised in both has one road.

use hep_core::action::TakenOver;
use hep_core::model::ids::{ExerciseId, ProgramId};

use super::*;

/// In the week of Monday 19 October: Mia's physical therapy asks for bridges on any two days until
/// Wednesday; from Thursday on the next one does. All along her occupational therapy asks for pushes
/// on any two days. Tells the stars of the three, the stickers, and the road of the bridges.
fn lived(bridges_on: &[i32], pushes_on: &[i32]) -> String {
    let mut mia = Story::mia(&[]);
    let child = mia.children["Mia"];
    let two_days = ProgramDetails {
        weekly_goal: 2,
        ..program(child, day("12 Oct"))
    };
    let old = mia.program("Mia's physical", two_days.clone());
    mia.exercise("Mia's physical", bridges(any(2)));
    let other = mia.program("Mia's occupational", two_days.clone());
    mia.exercise(
        "Mia's occupational",
        exercise("Pushes", reps(1, 10), any(2)),
    );
    let (next, taken) = (ProgramId::new(mia.now), ExerciseId::new(mia.now));
    for number in 19..=25 {
        mia.tell(&format!("{number} Oct 08:00  show who"));
        if number == 22 {
            mia.mum(ParentAction::StartNext {
                after: old,
                program: next,
                details: ProgramDetails {
                    start: day("22 Oct"),
                    ..two_days.clone()
                },
                exercises: vec![TakenOver {
                    from: mia.exercises["bridges"],
                    id: taken,
                }],
            });
            mia.exercises.insert("bridges".into(), taken);
        }
        for (name, on) in [("bridges", bridges_on), ("pushes", pushes_on)] {
            if on.contains(&number) {
                mia.tell(&format!("{number} Oct 16:00  Mia completes {name}"));
            }
        }
    }
    let facts = mia.facts();
    let stars = [old, next, other].map(|program| facts.stars(program));
    let roads = mia.app.journey(child, mia.now).unwrap().roads;
    let road = roads.iter().find(|one| one.name == "Bridges").unwrap();
    let album = mia.app.album(child, None, 1, mia.now).unwrap();
    assert_eq!(i64::from(album.stars), stars.iter().sum::<i64>());
    format!(
        "{stars:?}, {} stickers, bridges {}",
        album.stickers, road.road.total
    )
}

#[test]
fn each_program_has_its_star_and_each_skill_one_road() {
    for (bridges_on, pushes_on, expected) in [
        (&[][..], &[][..], "[0, 0, 0], 0 stickers, bridges 0"),
        // Two days of the old one, which has three in this week.
        (&[19, 20], &[], "[1, 0, 0], 2 stickers, bridges 60"),
        // One of each: neither is reached, and the road goes on over both.
        (&[21, 22], &[], "[0, 0, 0], 2 stickers, bridges 60"),
        (&[22, 25], &[], "[0, 1, 0], 2 stickers, bridges 60"),
        // The third day in the next one is an extra.
        (&[22, 23, 24], &[], "[0, 1, 0], 3 stickers, bridges 90"),
        // Three stars in one week, one for each.
        (
            &[19, 20, 22, 23],
            &[21, 24],
            "[1, 1, 1], 6 stickers, bridges 120",
        ),
        (&[21], &[19, 25], "[0, 0, 1], 3 stickers, bridges 30"),
    ] {
        assert_eq!(
            lived(bridges_on, pushes_on),
            expected,
            "{bridges_on:?} {pushes_on:?}"
        );
    }
}
