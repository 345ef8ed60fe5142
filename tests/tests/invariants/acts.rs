//! One of each of what can be done. A kind that is new does not compile here until it is in the
//! lists.

use std::path::Path;

use hep_core::action::TakenOver;
use hep_core::model::anchor::AnchorDetails;
use hep_core::model::completion::Effort;
use hep_core::model::day::Weekday;
use hep_core::model::dose::Done;
use hep_core::model::fading::Stretch;
use hep_core::model::ids::{
    ChildId, ExerciseId, JarId, PauseId, PlaceId, ProgramId, QuestionId, ReminderId,
};
use hep_core::model::media::{MediaUse, OwnStickerDetails};
use hep_core::model::pause::PauseDetails;
use hep_core::model::place::PlaceDetails;
use hep_core::model::play::PlayEvent;
use hep_core::model::program::ProgramDetails;
use hep_core::model::question::{Asked, Concern, QuestionDetails};
use hep_core::model::reminder::rhythm::UsualTime;
use hep_core::model::reward::{Answer, Offered};
use hep_core::model::schedule::Schedule;
use hep_core::model::self_check::{CheckAnswer, Desktop, Sent};
use hep_core::model::settings::Settings;
use hep_core::model::signal::Signal;
use hep_core::store::media::{Draft, take_in};
use hep_core::{ChildAction, ParentAction};
use hep_tests::details::{child, exercise, jar, pause, program, reminder, reps, reward};
use hep_tests::story::{PARENT, Story};
use hep_tests::when;

/// Which kinds of act a list leaves out. A kind that is new does not compile here until it is
/// written down, and then the lists below lack it.
macro_rules! kinds {
    ($missing:ident, $act:ident: $($kind:ident),+ $(,)?) => {
        fn $missing(acts: &[$act]) -> Vec<&'static str> {
            let told: Vec<&str> = acts
                .iter()
                .map(|act| match act {
                    $($act::$kind { .. } => stringify!($kind)),+
                })
                .collect();
            let all = [$(stringify!($kind)),+];
            all.into_iter().filter(|kind| !told.contains(kind)).collect()
        }
    };
}

kinds!(
    child_kinds_missing, ChildAction: Complete, Decorate, Undo, Play, FinishPlay, Hurts, Tell,
    SaveFor, Ask,
);

kinds!(
    parent_kinds_missing, ParentAction: SetChild, EraseChild, SetProgram, EndProgram,
    FinishProgram, StartNext, SetExercise, RetireExercise, ArrangeExercises, SetPause, RemovePause,
    SetOwnSticker, SetPlace, SetAnchor, ArrangeAnchors, SetReward, StretchReward, StopStretch,
    SpaceReward, StopSpacing,
    SetQuestion, RemoveQuestion, SetAside, SetJar, GiveJar, AnswerAsk, SetReminder, SetUsualTimes,
    AnswerSelfCheck, RemoveReminder, CorrectAdd, CorrectUndo, SetSettings, ChangePin,
);

/// One of each of what a child can do, in an order in which each of them works.
pub(crate) fn child_acts(story: &Story) -> Vec<ChildAction> {
    let completion = story.completion("bridges", when::day("15 Oct"), 1);
    let exercise = story.exercises["bridges"];
    let hops = story.exercises["hops"];
    let reward = story.rewards["film"];
    let acts = vec![
        ChildAction::Complete {
            exercise,
            nth: 1,
            done: Done::AsAsked,
            sticker: None,
        },
        ChildAction::Decorate {
            completion,
            // It may have come with this very sticker.
            sticker: Some("rocket".into()),
            effort: Some(Effort::Hard),
            place: None,
        },
        ChildAction::Undo {
            completion: story.completion("hops", when::day("16 Oct"), 1),
        },
        ChildAction::Play {
            exercise: hops,
            nth: 1,
            step: 0,
            event: PlayEvent::Press,
        },
        ChildAction::FinishPlay {
            exercise: hops,
            nth: 1,
        },
        ChildAction::Hurts { exercise },
        ChildAction::Tell {
            exercise,
            nth: 1,
            signal: Signal::Hurts { face: Some(2) },
        },
        ChildAction::SaveFor { reward },
        ChildAction::Ask { reward, nth: 2 },
    ];
    assert_eq!(child_kinds_missing(&acts), Vec::<&str>::new());
    acts
}

/// One of each of what a parent can do, in an order in which each of them works after those of the
/// child. What some are about is there: a picture was taken in, a notification sent.
pub(crate) fn parent_acts(story: &mut Story) -> Vec<ParentAction> {
    let now = story.now;
    let mia = story.children["Mia"];
    let physical = story.programs["Mia's physical"];
    let bridges = story.exercises["bridges"];
    let film = story.rewards["film"];
    let day = when::day("13 Oct");
    let rest = pause(mia, when::day("24 Oct"), when::day("25 Oct"));
    let other = reminder(mia, "Bedtime", &[when::time("19:00")], &Weekday::ALL);
    let next = ExerciseId::new(now);
    let (rested, reminded) = (PauseId::new(now), ReminderId::new(now));
    let (speech, asked) = (ProgramId::new(now), QuestionId::new(now));
    let question = QuestionDetails {
        child: mia,
        question: "More sets?".into(),
        asked: Asked::NotYet,
        answer: String::new(),
    };
    let snack = "after-snack".to_owned();
    let full = story.app.family(&PARENT, now).unwrap().jars[0].id;
    let picture = picture(story);
    let hash = story.app.keep_media(&PARENT, picture, now).unwrap().hash;
    let check = story.app.record_self_check(&PARENT, &sent(), now).unwrap();
    let acts = vec![
        ParentAction::SetChild {
            child: ChildId::new(now),
            details: child("Leo"),
        },
        ParentAction::SetAside {
            child: mia,
            concern: Concern::Hurts { exercise: bridges },
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
        ParentAction::SetOwnSticker {
            hash,
            details: OwnStickerDetails {
                child: mia,
                name: "Our dog".into(),
                offered: Offered::Yes,
            },
        },
        ParentAction::SetPlace {
            place: PlaceId::new(now),
            details: PlaceDetails {
                name: "At Nonna's".into(),
                picture: "popcorn".into(),
                offered: Offered::Yes,
            },
        },
        ParentAction::SetAnchor {
            anchor: snack.clone(),
            details: AnchorDetails {
                name: Some("After tea".into()),
                picture: "popcorn".into(),
                offered: Offered::Yes,
            },
        },
        ParentAction::ArrangeAnchors {
            order: vec!["bedtime".into(), snack.clone()],
        },
        ParentAction::SetUsualTimes {
            anchor: snack,
            usual: vec![UsualTime {
                on: Weekday::Mon,
                time: when::time("15:30"),
            }],
        },
        ParentAction::SetReward {
            reward: film,
            details: reward(mia, "Film night", 4),
        },
        ParentAction::StretchReward {
            reward: film,
            stretch: Stretch { to: 8, weeks: 2 },
        },
        ParentAction::StopStretch { reward: film },
        ParentAction::SpaceReward {
            reward: film,
            stretch: Stretch { to: 7, weeks: 2 },
        },
        ParentAction::StopSpacing { reward: film },
        ParentAction::SetQuestion {
            question: asked,
            details: question.clone(),
            kept: None,
        },
        ParentAction::RemoveQuestion { question: asked },
        ParentAction::SetQuestion {
            question: QuestionId::new(now),
            details: question,
            kept: None,
        },
        ParentAction::SetJar {
            jar: JarId::new(now),
            details: jar(&[mia], 7),
        },
        ParentAction::GiveJar { jar: full },
        ParentAction::AnswerAsk {
            redemption: story.redemption("zoo"),
            answer: Answer::Given,
        },
        ParentAction::SetReminder {
            reminder: reminded,
            details: other,
        },
        ParentAction::RemoveReminder { reminder: reminded },
        ParentAction::AnswerSelfCheck {
            check,
            seen: CheckAnswer::Yes,
        },
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
        ParentAction::SetProgram {
            program: speech,
            details: program(mia, when::day("12 Oct")),
        },
        ParentAction::EndProgram { program: speech },
        ParentAction::FinishProgram { program: physical },
        ParentAction::StartNext {
            after: physical,
            program: ProgramId::new(now),
            details: program(mia, when::day("19 Oct")),
            exercises: vec![TakenOver {
                from: bridges,
                id: ExerciseId::new(now),
            }],
        },
        ParentAction::ChangePin { pin: "2468".into() },
        ParentAction::EraseChild { child: mia },
    ];
    assert_eq!(parent_kinds_missing(&acts), Vec::<&str>::new());
    acts
}

/// A picture that a parent chose, taken in.
pub(crate) fn picture(story: &Story) -> Draft {
    let media = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/media");
    let chosen = media.join("photo.png");
    take_in(story.home.path(), &chosen, MediaUse::Sticker, story.now).unwrap()
}

/// A notification that a parent asked for.
pub(crate) fn sent() -> Sent {
    Sent {
        obstacle: None,
        desktop: Desktop::Gnome,
        server: "dunst".into(),
    }
}
