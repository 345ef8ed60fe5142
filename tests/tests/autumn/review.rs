//! What a parent makes of the autumn: the questions, the review, and what is kept in the album.

use hep_core::ParentAction;
use hep_core::action::TakenOver;
use hep_core::model::ids::{ExerciseId, ProgramId, QuestionId};
use hep_core::model::program::ProgramDetails;
use hep_core::model::question::{Asked, Concern, QuestionDetails};
use hep_core::view::parent::ReviewState;
use hep_tests::details::program;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{self, day};

/// On Sunday 22 November a question is kept from what was hard, and what hurt was looked after.
pub(crate) fn ask_about(home: &mut Story) {
    let [mia, leo] = ["Mia", "Leo"].map(|name| home.children[name]);
    let [superhero, crab] = ["superhero", "crab walk"].map(|name| home.exercises[name]);
    home.mum(ParentAction::SetQuestion {
        question: QuestionId::new(home.now),
        details: QuestionDetails {
            child: mia,
            question: "Superhero is hard. Fewer at a time?".into(),
            asked: Asked::NotYet,
            answer: String::new(),
        },
        kept: Some(Concern::Hard {
            exercise: superhero,
        }),
    });
    home.mum(ParentAction::SetAside {
        child: leo,
        concern: Concern::Hurts { exercise: crab },
    });
}

/// The review on Monday 7 December: the certificate, and the next program with two of the exercises.
pub(crate) fn the_review(home: &mut Story) {
    let (mia, done) = (home.children["Mia"], home.programs["Mia's physical"]);
    home.tell("Mon 7 Dec 17:00  show who");
    let state = |home: &Story| {
        let view = home.app.programs(&PARENT, mia, home.now).unwrap();
        let of = view.programs.into_iter().find(|one| one.id == done);
        of.unwrap().review
    };
    assert_eq!(state(home), ReviewState::Due);
    home.mum(ParentAction::FinishProgram { program: done });
    assert_eq!(state(home), ReviewState::Finished);

    // Bridges 29, squats 26, flamingo 26, superhero 25: 106 times. Repetitions 29 × 30 + 26 × 16 +
    // 25 × 5 = 1411. Held 26 × 40 s on a leg and 125 × 5 s in the air: 1665 s, 27 whole minutes.
    let paper = home.app.certificate(done, home.now).unwrap();
    let moves: Vec<_> = paper
        .moves
        .iter()
        .map(|one| (one.name.as_str(), one.times))
        .collect();
    assert_eq!(
        moves,
        [
            ("Bridges", 29),
            ("Chair squats", 26),
            ("Flamingo stand", 26),
            ("Superhero", 25)
        ]
    );
    assert_eq!((paper.times, paper.reps, paper.minutes), (106, 1411, 27));
    assert_eq!((paper.journey.weeks_reached, paper.weeks), (5, 8));
    assert_eq!(
        (paper.journey.first, paper.journey.last),
        (day("12 Oct"), day("6 Dec"))
    );
    assert_eq!(paper.journey.finished, Some(day("7 Dec")));

    let next = ProgramId::new(home.now);
    let exercises = ["bridges", "flamingo stand"].map(|name| TakenOver {
        from: home.exercises[name],
        id: ExerciseId::new(home.now),
    });
    home.mum(ParentAction::StartNext {
        after: done,
        program: next,
        details: ProgramDetails {
            goal: "Hop over the brook.".into(),
            weeks: 6,
            ..program(mia, day("Mon 7 Dec"))
        },
        exercises: exercises.to_vec(),
    });
    for (name, taken) in ["bridges", "flamingo stand"].into_iter().zip(exercises) {
        home.exercises.insert(name.into(), taken.id);
    }
}

/// Mia's album: stickers and stars, month by month, and the programs in it.
pub(crate) fn album(home: &Story) -> String {
    let mia = home.children["Mia"];
    let of = |month| home.app.album(mia, month, 1, home.now).unwrap();
    let album = of(None);
    let mut months = Vec::new();
    let mut month = album.month.clone();
    loop {
        let name = ["October", "November", "December"]
            [month.first.to_string()[5..7].parse::<usize>().unwrap() - 10];
        months.push(format!("{} in {name}", month.total));
        let Some(earlier) = month.earlier else { break };
        month = of(Some(earlier)).month;
    }
    let programs = album.journeys.iter().map(|one| {
        let finished = one.finished.map_or(String::new(), when::name);
        format!("{} finished on {finished}", one.goal)
    });
    let programs: Vec<_> = programs.collect();
    format!(
        "{} stickers, {} stars; {}; {}",
        album.stickers,
        album.stars,
        months.join(", "),
        programs.join(", ")
    )
}
