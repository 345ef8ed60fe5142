//! Questions for the therapist: what the record suggests, and what a parent makes of it.

use hep_core::error::Field;
use hep_core::model::completion::Effort;
use hep_core::model::ids::QuestionId;
use hep_core::model::question::{Asked, Concern, QuestionDetails, Seen};
use hep_core::model::signal::Signal;
use hep_core::view::questions::{About, QuestionsView};
use hep_core::{ChildAction, Error};
use hep_tests::story::PARENT;

use super::*;

fn view(story: &Story) -> QuestionsView {
    let mia = story.children["Mia"];
    story.app.questions(&PARENT, mia, story.now).unwrap()
}

/// What is suggested, in short.
fn suggested(story: &Story) -> Vec<String> {
    let family = story.app.family(&PARENT, story.now).unwrap();
    let shown = view(story);
    assert_eq!(
        family.children[0].suggestions as usize,
        shown.suggestions.len()
    );
    let told = shown.suggestions.iter().map(|one| {
        let about = match &one.about {
            About::Exercise { name } => name.clone(),
            About::Program { discipline } => format!("{discipline:?}"),
        };
        match one.suggestion.seen {
            Seen::Hard { called, stopped } => format!("{about} hard {called}, stopped {stopped}"),
            Seen::Hurts { days } => format!("{about} hurts {days}"),
            Seen::FarBelow {
                week,
                counted,
                goal,
            } => format!("{about} {counted} of {goal} in {week}"),
        }
    });
    told.collect()
}

fn tell(story: &mut Story, exercise: &str, signal: Signal) {
    let exercise = story.exercises[exercise];
    story
        .act(ChildAction::Tell {
            exercise,
            nth: 1,
            signal,
        })
        .unwrap();
}

/// Mia, who does both every day from Monday 12 to Thursday 15 October.
fn mia() -> Story {
    let mut mia = Story::mia(&[bridges(any(4)), squats(any(4))]);
    mia.tell(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        ",
    );
    mia
}

#[test]
fn what_was_hard_or_hurt_is_suggested_once() {
    let mut mia = mia();
    for date in ["12 Oct", "13 Oct", "14 Oct"] {
        let done = mia.completion("bridges", day(date), 1);
        assert!(suggested(&mia).is_empty());
        mia.act(ChildAction::Decorate {
            completion: done,
            sticker: None,
            effort: Some(Effort::Hard),
            place: None,
        })
        .unwrap();
    }
    assert_eq!(suggested(&mia), ["Bridges hard 3, stopped 0"]);
    mia.tell("Fri 16 Oct 16:00  show who");
    tell(&mut mia, "squats", Signal::Hurts { face: None });
    assert_eq!(
        suggested(&mia),
        ["Squats hurts 1", "Bridges hard 3, stopped 0"]
    );
    let child = mia.children["Mia"];
    let [squats, bridges] = ["squats", "bridges"].map(|name| mia.exercises[name]);

    // Kept: the question is on the list, the suggestion is answered.
    let question = QuestionId::new(mia.now);
    let details = QuestionDetails {
        child,
        question: "  Squats hurt. What now?  ".into(),
        asked: Asked::NotYet,
        answer: String::new(),
    };
    let keep = ParentAction::SetQuestion {
        question,
        details,
        kept: Some(Concern::Hurts { exercise: squats }),
    };
    mia.mum(keep.clone());
    mia.mum(keep);
    assert_eq!(suggested(&mia), ["Bridges hard 3, stopped 0"]);
    let list = view(&mia).questions;
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].details.question, "Squats hurt. What now?");

    // Dismissed: it does not come back for the same facts, nor for more of the same day.
    let dismiss = ParentAction::SetAside {
        child,
        concern: Concern::Hard { exercise: bridges },
    };
    mia.mum(dismiss.clone());
    mia.mum(dismiss);
    tell(&mut mia, "squats", Signal::Hurts { face: Some(4) });
    assert!(suggested(&mia).is_empty());
    let mut mia = mia.restart();
    assert!(suggested(&mia).is_empty());
    // Another day it does.
    mia.tell("Sat 17 Oct 16:00  show who");
    tell(&mut mia, "bridges", Signal::TooHard);
    tell(&mut mia, "squats", Signal::Hurts { face: Some(4) });
    assert_eq!(
        suggested(&mia),
        ["Squats hurts 1", "Bridges hard 0, stopped 1"]
    );
    // And after four weeks it is no longer news.
    mia.tell("Mon 9 Nov 16:00  show who");
    assert!(!suggested(&mia).iter().any(|one| one.contains("hurts")));
}

/// Nothing in the week of the 19th, and on Friday of it Mia was ill for some days: known before,
/// after, and not at all.
#[test]
fn a_week_far_below_is_a_question_and_a_sick_one_is_none() {
    let mut mia = mia();
    mia.tell("Sun 25 Oct 16:00  show who");
    assert!(suggested(&mia).is_empty(), "the week is not over");
    mia.tell("Mon 26 Oct 16:00  show who");
    assert_eq!(suggested(&mia), ["Physical 0 of 4 in 2026-10-19"]);
    mia.tell("Mon 26 Oct 16:00  Mum pauses Mia from Thu 22 Oct to Tue 27 Oct");
    assert!(suggested(&mia).is_empty(), "three days were hardly room");
    mia.tell("Mon 26 Oct 16:05  Mum ends Mia's pause");
    assert_eq!(suggested(&mia), ["Physical 0 of 4 in 2026-10-19"]);
    // Written down afterwards: one of four would be far below, two are not.
    mia.tell(
        "
        Mon 26 Oct 16:10  Mum adds bridges of Tue 20 Oct (the laptop was off)
        Mon 26 Oct 16:10  Mum adds squats of Tue 20 Oct (the laptop was off)
        ",
    );
    assert_eq!(suggested(&mia), ["Physical 1 of 4 in 2026-10-19"]);
    mia.tell(
        "
        Mon 26 Oct 16:10  Mum adds bridges of Wed 21 Oct (the laptop was off)
        Mon 26 Oct 16:10  Mum adds squats of Wed 21 Oct (the laptop was off)
        ",
    );
    assert!(suggested(&mia).is_empty());
}

#[test]
fn a_parent_writes_asks_and_notes_the_answer() {
    let mut mia = mia();
    let child = mia.children["Mia"];
    let question = QuestionId::new(mia.now);
    let ask = |text: &str, asked, answer: &str| ParentAction::SetQuestion {
        question,
        details: QuestionDetails {
            child,
            question: text.into(),
            asked,
            answer: answer.into(),
        },
        kept: None,
    };
    mia.mum(ask("Barefoot?", Asked::NotYet, ""));
    mia.mum(ask("Barefoot?", Asked::Yes, "On the mat, yes."));
    let list = view(&mia).questions;
    assert_eq!(list.len(), 1);
    assert_eq!(
        (list[0].details.asked, list[0].details.answer.as_str()),
        (Asked::Yes, "On the mat, yes.")
    );
    for wrong in [" \n ", &"x".repeat(401)] {
        assert!(matches!(
            mia.try_mum(ask(wrong, Asked::NotYet, "")),
            Err(Error::Invalid(Field::Question, _))
        ));
    }
    mia.mum(ParentAction::RemoveQuestion { question });
    mia.mum(ParentAction::RemoveQuestion { question });
    assert!(view(&mia).questions.is_empty());
}

/// Six exercises on a day are many, whatever of them is done.
#[test]
fn many_exercises_are_pointed_out() {
    let mut mia = mia();
    assert_eq!(view(&mia).many, None);
    for name in ["Third", "Fourth", "Fifth"] {
        mia.exercise("Mia's physical", exercise(name, reps(1, 5), any(4)));
    }
    assert_eq!(view(&mia).many, None);
    mia.exercise("Mia's physical", exercise("Sixth", reps(1, 5), any(4)));
    assert_eq!(view(&mia).many, Some(6));
}
