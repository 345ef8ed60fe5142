//! What a child sends, and what is not there.

use super::*;

#[test]
fn what_a_child_sends() {
    let mut mia = mia();
    let before = mia.facts().dump();
    let exercise = mia.exercises["bridges"];
    let completion = mia.completion("bridges", day("12 Oct"), 1);
    let complete = |nth, sticker: Option<&str>| ChildAction::Complete {
        exercise,
        nth,
        done: Done::AsAsked,
        sticker: sticker.map(Into::into),
    };
    let sticker = Some("<script>".to_owned());
    for action in [
        complete(2, sticker.as_deref()),
        ChildAction::Decorate {
            completion,
            sticker,
            effort: None,
            place: None,
        },
    ] {
        assert_eq!(refused(mia.act(action)), (Field::Sticker, Problem::Unknown));
    }
    let other = |now| (ExerciseId::new(now), RewardId::new(now));
    let (no_exercise, no_reward) = other(mia.now);
    let gone = [
        complete(0, None),
        complete(2, None),
        complete(255, None),
        ChildAction::Complete {
            exercise: no_exercise,
            nth: 1,
            done: Done::AsAsked,
            sticker: None,
        },
        ChildAction::Undo {
            completion: CompletionId::new(mia.now),
        },
        ChildAction::Decorate {
            completion: CompletionId::new(mia.now),
            sticker: None,
            effort: Some(Effort::Easy),
            place: None,
        },
        ChildAction::SaveFor { reward: no_reward },
        ChildAction::Ask {
            reward: no_reward,
            nth: 1,
        },
        ChildAction::Ask {
            reward: mia.rewards["film"],
            nth: 0,
        },
        ChildAction::Ask {
            reward: mia.rewards["film"],
            nth: 2,
        },
        ChildAction::Ask {
            reward: mia.rewards["film"],
            nth: u16::MAX,
        },
    ];
    for action in gone {
        let told = format!("{action:?}");
        let result = mia.act(action);
        assert!(matches!(result, Err(Error::Gone)), "{told}: {result:?}");
    }
    let result = mia.act(ChildAction::Ask {
        reward: mia.rewards["film"],
        nth: 1,
    });
    assert!(matches!(result, Err(Error::NotEnough)), "{result:?}");
    assert_eq!(mia.facts().dump(), before);
}

/// A number of repetitions that nobody can do is written down as the most that a day can hold.
#[test]
fn work_beyond_belief_is_capped() {
    let mut mia = mia();
    mia.tell("Tue 16:00  show who");
    let done = Done::Part(WorkDone {
        sets: u16::MAX,
        reps: u32::MAX,
        seconds: u32::MAX,
    });
    mia.act(ChildAction::Complete {
        exercise: mia.exercises["bridges"],
        nth: 1,
        done,
        sticker: None,
    })
    .unwrap();
    let facts = mia.facts();
    let sum = |what: &str| {
        facts.number(&format!(
            "SELECT {what} FROM completion ORDER BY id DESC LIMIT 1"
        ))
    };
    assert_eq!(
        (sum("sets"), sum("reps"), sum("seconds")),
        (200, 20_000, 86_400)
    );
}

#[test]
fn what_is_not_there_is_gone() {
    let mut mia = mia();
    let before = mia.facts().dump();
    let (now, id) = (mia.now, mia.children["Mia"]);
    let nobody = ChildId::new(now);
    let squats = exercise("Squats", reps(1, 1), any(1));
    let tries = [
        ParentAction::SetProgram {
            program: ProgramId::new(now),
            details: program(nobody, day("12 Oct")),
        },
        ParentAction::EndProgram {
            program: ProgramId::new(now),
        },
        ParentAction::SetExercise {
            program: ProgramId::new(now),
            exercise: ExerciseId::new(now),
            details: squats,
        },
        ParentAction::RetireExercise {
            exercise: ExerciseId::new(now),
        },
        ParentAction::ArrangeExercises {
            program: ProgramId::new(now),
            order: vec![],
        },
        ParentAction::SetPause {
            pause: PauseId::new(now),
            details: pause(nobody, day("12 Oct"), day("12 Oct")),
        },
        ParentAction::SetReward {
            reward: RewardId::new(now),
            details: reward(nobody, "Film", 1),
        },
        ParentAction::SetReminder {
            reminder: ReminderId::new(now),
            details: reminder(nobody, "Bed", &[now.time()], &Weekday::ALL),
        },
        ParentAction::AnswerAsk {
            redemption: RedemptionId::new(now),
            answer: Answer::Given,
        },
        ParentAction::CorrectUndo {
            completion: CompletionId::new(now),
            why: String::new(),
        },
    ];
    for action in tries {
        let told = format!("{action:?}");
        let result = mia.try_mum(action);
        assert!(matches!(result, Err(Error::Gone)), "{told}: {result:?}");
    }
    // What is not there needs no removing.
    mia.mum(ParentAction::RemovePause {
        pause: PauseId::new(now),
    });
    mia.mum(ParentAction::RemoveReminder {
        reminder: ReminderId::new(now),
    });
    for result in [
        mia.app.today(nobody, now).map(drop),
        mia.app.chart(nobody, None, now).map(drop),
        mia.app.rewards(nobody, now).map(drop),
        mia.app.programs(&PARENT, nobody, now).map(drop),
        mia.app.rewards_of(&PARENT, nobody, now).map(drop),
        mia.app.reminders(&PARENT, nobody, now).map(drop),
        mia.app.day(&PARENT, nobody, day("12 Oct"), now).map(drop),
    ] {
        assert!(matches!(result, Err(Error::Gone)), "{result:?}");
    }
    assert_eq!(mia.facts().dump(), before);
    // Any day of the calendar can be looked at, far as it may be.
    for day in [
        Day::BEGINNING,
        Day::END,
        Day::ymd(-262_000, 1, 1).unwrap(),
        Day::ymd(262_000, 1, 1).unwrap(),
    ] {
        mia.app.chart(id, Some(day), now).unwrap();
        mia.app.day(&PARENT, id, day, now).unwrap();
    }
}
