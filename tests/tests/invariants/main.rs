//! The eleven invariants of the README, a test or two for each.

mod erasing;
mod facts;
mod gate;
mod marks;
mod past;
mod sources;
mod tree;
mod twice;

use hep_core::model::day::Weekday;
use hep_core::model::dose::Done;
use hep_core::model::ids::{ChildId, ExerciseId, PauseId, ReminderId};
use hep_core::model::pause::PauseDetails;
use hep_core::model::play::PlayEvent;
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::reward::{Answer, Handover, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_core::{ChildAction, ParentAction};
use hep_tests::details::{child, exercise, pause, program, reminder, reps, reward};
use hep_tests::story::Story;
use hep_tests::when;

/// Mia's first week: a completion, a remark, an undo, a star, a star taken back, a reward asked for
/// and given, a pause and a reminder. Every kind of fact is there at least once.
fn a_full_week() -> Story {
    let bridges = ExerciseDetails {
        how: "Lie on your back".into(),
        why: "Strong hips".into(),
        ..exercise("Bridges", reps(3, 10), Schedule::EveryDay)
    };
    let mut mia = Story::mia(&[bridges]);
    let id = mia.children["Mia"];
    mia.reward(reward(id, "Film", 2));
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(id, "Zoo", 2)
    });
    let details = reminder(id, "After snack", &[when::time("16:00")], &Weekday::ALL);
    mia.mum(ParentAction::SetReminder {
        reminder: ReminderId::new(mia.now),
        details,
    });
    mia.tell(
        "
        Mon 16:00  Mia saves for film
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Tue 16:01  Mia calls bridges hard
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Thu 16:01  Mia undoes bridges
        Thu 16:02  Mia completes bridges
        Thu 16:03  Mia asks for film
        Thu 16:04  Mia saves for zoo
        Thu 16:05  Mia asks for zoo
        Fri 16:30  Mum pauses Mia from Sat 17 Oct to Sun 18 Oct
        ",
    );
    mia.app.claim_due(mia.now).unwrap();
    mia
}

/// One of each of what a child can do, in an order in which each of them works.
fn child_acts(story: &Story) -> Vec<ChildAction> {
    let completion = story.completion("bridges", when::day("15 Oct"), 1);
    let exercise = story.exercises["bridges"];
    let reward = story.rewards["film"];
    vec![
        ChildAction::Complete {
            exercise,
            nth: 1,
            done: Done::AsAsked,
            sticker: None,
        },
        ChildAction::Decorate {
            completion,
            sticker: Some("rocket".into()),
            effort: None,
            place: None,
        },
        ChildAction::Play {
            exercise,
            nth: 1,
            step: 0,
            event: PlayEvent::Press,
        },
        ChildAction::SaveFor { reward },
        ChildAction::Ask { reward, nth: 2 },
    ]
}

/// One of each of what a parent can do, in an order in which each of them works.
fn parent_acts(story: &Story) -> Vec<ParentAction> {
    let now = story.now;
    let mia = story.children["Mia"];
    let physical = story.programs["Mia's physical"];
    let bridges = story.exercises["bridges"];
    let day = when::day("13 Oct");
    let rest = pause(mia, when::day("24 Oct"), when::day("25 Oct"));
    let other = reminder(mia, "Bedtime", &[when::time("19:00")], &Weekday::ALL);
    let next = ExerciseId::new(now);
    let (rested, reminded) = (PauseId::new(now), ReminderId::new(now));
    vec![
        ParentAction::SetChild {
            child: ChildId::new(now),
            details: child("Leo"),
        },
        ParentAction::SetProgram {
            program: physical,
            details: ProgramDetails {
                weekly_goal: 3,
                ..program(mia, when::day("12 Oct"))
            },
        },
        ParentAction::SetExercise {
            program: physical,
            exercise: next,
            details: exercise("Squats", reps(2, 8), Schedule::EveryDay),
        },
        ParentAction::ArrangeExercises {
            program: physical,
            order: vec![next, bridges],
        },
        ParentAction::RetireExercise { exercise: next },
        ParentAction::SetPause {
            pause: rested,
            details: rest.clone(),
        },
        ParentAction::SetPause {
            pause: rested,
            details: PauseDetails {
                note: "Rest".into(),
                ..rest
            },
        },
        ParentAction::RemovePause { pause: rested },
        ParentAction::SetReward {
            reward: story.rewards["film"],
            details: reward(mia, "Film night", 4),
        },
        ParentAction::AnswerAsk {
            redemption: story.redemption("zoo"),
            answer: Answer::Given,
        },
        ParentAction::SetReminder {
            reminder: reminded,
            details: other,
        },
        ParentAction::RemoveReminder { reminder: reminded },
        ParentAction::CorrectUndo {
            completion: story.completion("bridges", day, 1),
            why: "No".into(),
        },
        ParentAction::CorrectAdd {
            exercise: bridges,
            day,
            nth: 1,
            done: Done::AsAsked,
            why: "Yes".into(),
        },
        ParentAction::SetSettings {
            settings: Settings {
                first_weekday: Weekday::Sun,
                rollover: 5,
                ..story.app.settings().unwrap()
            },
        },
        ParentAction::EndProgram { program: physical },
        ParentAction::EraseChild { child: mia },
    ]
}
