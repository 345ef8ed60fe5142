//! How SQLite goes about what the screens, the taps and the reminders ask: by index, never by reading a table of
//! facts from end to end. So a screen is as fast after ten years as on the first day.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::time::Duration;

use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::*;
use crate::model::child::{Accent, ChildDetails, Reading, Role};
use crate::model::completion::Effort;
use crate::model::day::{Steady, Weekday};
use crate::model::dose::{Amount, Done, Dose, Sides};
use crate::model::fading::Stretch;
use crate::model::ids::{ExerciseId, JarId, ProgramId, ReminderId, RewardId};
use crate::model::jar::JarDetails;
use crate::model::program::{CountRule, Discipline, ExerciseDetails, ProgramDetails};
use crate::model::reminder::{ReminderDetails, Target};
use crate::model::reward::{Handover, Offered, RewardDetails};
use crate::model::schedule::Schedule;
use crate::model::settings::Switch;

thread_local! {
    static STATEMENTS: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

fn listen(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(statement, _) = event {
        STATEMENTS.with_borrow_mut(|all| all.insert(statement.sql().into_owned()));
    }
}

/// Tables that grow with every day of every year.
const GROWING: [&str; 20] = [
    "completion",
    "remark",
    "undo",
    "marble",
    "jar",
    "jar_given",
    "star",
    "star_undo",
    "redemption",
    "answer",
    "delivery",
    "fate",
    "signal",
    "heard",
    "fading",
    "question",
    "spacing",
    "again",
    "milestone",
    "celebrated",
];

#[test]
fn no_table_of_facts_is_read_from_end_to_end() {
    let home = tempfile::tempdir().unwrap();
    let now = Now {
        utc: "2026-10-12T20:00:00Z".parse().unwrap(),
        zone: chrono_tz::America::New_York,
        steady: Steady {
            run: uuid::Uuid::nil(),
            elapsed: Duration::ZERO,
        },
    };
    let mut app = App::open(home.path(), now).unwrap();
    let (child, program, exercise, reward) = family(&mut app, now);

    app.db()
        .trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(listen));
    let done = app
        .act(
            ChildAction::Complete {
                exercise,
                nth: 1,
                done: Done::AsAsked,
                sticker: None,
            },
            now,
        )
        .unwrap();
    let completion = done.completion.unwrap();
    for action in [
        ChildAction::Decorate {
            completion,
            sticker: None,
            effort: Some(Effort::Hard),
            place: Some("garden".into()),
        },
        ChildAction::SaveFor { reward },
        ChildAction::Ask { reward, nth: 1 },
        ChildAction::Undo { completion },
    ] {
        app.act(action, now).unwrap();
    }
    let parent = Unlocked::open(now);
    app.claim_due(now).unwrap();
    app.who(now).unwrap();
    app.play(exercise, now).unwrap();
    app.today(child, now).unwrap();
    app.chart(child, None, now).unwrap();
    app.chart(child, Day::ymd(2026, 10, 5), now).unwrap();
    app.rewards(child, now).unwrap();
    app.journey(child, now).unwrap();
    app.album(child, None, 1, now).unwrap();
    app.family(&parent, now).unwrap();
    app.programs(&parent, child, now).unwrap();
    app.rewards_of(&parent, child, now).unwrap();
    app.reminders(&parent, child, now).unwrap();
    app.questions(&parent, child, now).unwrap();
    app.day(&parent, child, app.today_is(now).unwrap(), now)
        .unwrap();
    app.act_as_parent(&parent, ParentAction::FinishProgram { program }, now)
        .unwrap();
    app.certificate(program, now).unwrap();
    app.db().trace_v2(TraceEventCodes::empty(), None);

    let statements = STATEMENTS.take();
    let reads = |table: &str| statements.iter().any(|sql| sql.contains(table));
    assert!(
        GROWING.iter().copied().all(reads),
        "this is not all: {statements:#?}"
    );
    let plain = ["BEGIN", "COMMIT", "--"];
    for sql in statements
        .iter()
        .filter(|sql| !plain.iter().any(|start| sql.starts_with(start)))
    {
        let mut explain = app
            .db()
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let steps = explain.raw_query();
        for step in steps.mapped(|row| row.get::<_, String>("detail")) {
            let step = step.unwrap();
            let scanned = step
                .strip_prefix("SCAN ")
                .and_then(|rest| rest.split(' ').next());
            assert!(
                !scanned.is_some_and(|table| GROWING.contains(&table)),
                "{step}:\n{sql}"
            );
        }
    }
}

/// A child with one exercise, one reward, one reminder and a sticker from yesterday.
fn family(app: &mut App, now: Now) -> (ChildId, ProgramId, ExerciseId, RewardId) {
    let parent = Unlocked::open(now);
    let (child, program) = (ChildId::new(now), ProgramId::new(now));
    let (exercise, reward) = (ExerciseId::new(now), RewardId::new(now));
    let yesterday = Day::of(now, 4).plus(-1);
    let details = ChildDetails {
        name: "Mia".into(),
        avatar: "fox".into(),
        accent: Accent::Coral,
        role: Role::Child,
        reading: Reading::Words,
        look: None,
    };
    let plan = ProgramDetails {
        child,
        discipline: Discipline::Physical,
        goal: String::new(),
        goal_picture: None,
        start: yesterday,
        weeks: 8,
        review: None,
        weekly_goal: 1,
        counts: CountRule::AllAsked,
        star_worth: 2,
    };
    let bridges = ExerciseDetails {
        name: "Bridges".into(),
        how: String::new(),
        why: String::new(),
        helps: String::new(),
        dose: Dose {
            sets: 3,
            amount: Amount::Reps {
                reps: 10,
                hold_seconds: 0,
            },
            sides: Sides::Both,
            unit: None,
        },
        schedule: Schedule::EveryDay,
        times_a_day: 1,
        anchor: String::new(),
        demo: None,
        own: None,
    };
    let film = RewardDetails {
        child,
        name: "Film".into(),
        picture: "popcorn".into(),
        price: 1,
        handover: Handover::AtOnce,
        offered: Offered::Yes,
    };
    let jar = JarId::new(now);
    let pizza = JarDetails {
        name: "Pizza".into(),
        picture: "pizza".into(),
        size: 20,
        members: vec![child],
        offered: Offered::Yes,
    };
    let snack = ReminderDetails {
        child,
        title: "After snack".into(),
        target: Target::Everything,
        times: vec![now.time()],
        on: Weekday::ALL.to_vec(),
        switch: Switch::On,
        anchor: None,
    };
    for action in [
        ParentAction::SetChild { child, details },
        ParentAction::SetProgram {
            program,
            details: plan,
        },
        ParentAction::SetExercise {
            program,
            exercise,
            details: bridges,
        },
        ParentAction::SetReward {
            reward,
            details: film,
        },
        ParentAction::SpaceReward {
            reward,
            stretch: Stretch { to: 3, weeks: 1 },
        },
        ParentAction::SetJar {
            jar,
            details: pizza,
        },
        ParentAction::SetReminder {
            reminder: ReminderId::new(now),
            details: snack,
        },
        ParentAction::CorrectAdd {
            exercise,
            day: yesterday,
            nth: 1,
            done: Done::AsAsked,
            why: String::new(),
        },
    ] {
        app.act_as_parent(&parent, action, now).unwrap();
    }
    (child, program, exercise, reward)
}
