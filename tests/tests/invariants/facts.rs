//! Invariants 1 to 3: what was done stands.

use hep_core::model::day::Weekday;
use hep_core::model::ids::PauseId;
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::reward::{Answer, Offered, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::model::settings::Settings;
use hep_core::{App, ParentAction};
use hep_tests::details::{exercise, pause, program, reps, reward};
use hep_tests::story::Story;
use hep_tests::when::{at, at_in, day};

use super::{a_full_week, everything};

/// The tables that hold no facts, and why. Every other one does: a new table is a table of facts,
/// until it is written down here.
const NO_FACTS: [(&str, &str); 28] = [
    ("settings", "what the family has set, as it is now"),
    ("gate", "the PIN and the wait of now"),
    ("child", "who it is now"),
    ("program", "the span of its versions, which are the facts"),
    ("exercise", "its place in the order, besides what is fixed"),
    ("pause", "a parent's plan, which it changes as it likes"),
    ("reward", "what is on offer now"),
    ("reminder", "when it rings from now on"),
    ("place", "what the family calls it now"),
    ("anchor", "the family's day as it is now"),
    ("jar", "what it is called now; that it was given is a fact"),
    ("jar_member", "who takes part from now on"),
    ("question", "a parent's list, which it changes as it likes"),
    ("media", "the files that are there"),
    (
        "own_sticker",
        "what it is called and whether it is on offer now",
    ),
    ("exported", "what the newest calendar file said"),
    ("playing", "a play in the middle, gone when it is done"),
    (
        "hush",
        "which reminder is silent today; the answer itself is a fate",
    ),
    ("erasing", "who is being erased"),
    ("child_tally", "a sum"),
    ("exercise_tally", "a sum"),
    ("week_tally", "a sum"),
    ("skill_tally", "a sum"),
    ("sticker_tally", "a sum"),
    ("sticker_month", "a sum"),
    ("place_tally", "a sum"),
    ("exercise_place", "a sum"),
    ("jar_tally", "a sum"),
];

/// Not through this app, and not by a slip in anyone's SQL: the file itself refuses.
#[test]
fn invariant_1_facts_are_never_updated_or_deleted() {
    let facts = everything().facts();
    let tables: Vec<String> = facts.dump().into_keys().collect();
    for (table, _) in NO_FACTS {
        assert!(tables.iter().any(|one| one == table), "no table {table}");
    }
    let no_fact = |table: &&String| NO_FACTS.iter().any(|(one, _)| one == table);
    let of_facts: Vec<&String> = tables.iter().filter(|table| !no_fact(table)).collect();
    assert!(of_facts.len() > 19, "only {of_facts:?}");
    for table in of_facts {
        assert!(
            facts.number(&format!("SELECT count(*) FROM {table}")) > 0,
            "{table} is empty"
        );
        let column: String = facts
            .db
            .query_row(
                &format!("SELECT name FROM pragma_table_info('{table}') LIMIT 1"),
                [],
                |row| row.get(0),
            )
            .unwrap();
        for sql in [
            format!("UPDATE {table} SET {column} = {column}"),
            format!("DELETE FROM {table}"),
            format!("REPLACE INTO {table} SELECT * FROM {table}"),
            format!("UPDATE OR REPLACE {table} SET {column} = {column}"),
        ] {
            let error = match facts.db.execute_batch(&sql) {
                Ok(()) => panic!("{sql} was done"),
                Err(error) => error.to_string(),
            };
            assert!(error.contains("is a fact"), "{sql}: {error}");
        }
    }
}

/// Nor by way of another row that says the same under a name of its own.
#[test]
fn invariant_1_no_fact_takes_the_place_of_another() {
    let facts = everything().facts();
    for sql in [
        "REPLACE INTO delivery SELECT randomblob(16), reminder_id, child_id, date, time, 'Other', moves, timing, 0
         FROM delivery",
        "REPLACE INTO redemption SELECT randomblob(16), child_id, reward_id, nth, 'Other', picture, 1, day, 0
         FROM redemption",
        "REPLACE INTO marble SELECT seq + 1000, completion_id, jar_id, child_id, 0 FROM marble",
        "REPLACE INTO self_check SELECT seq + 1000, id, date, time, 0, obstacle, desktop, server FROM self_check",
    ] {
        let error = facts.db.execute_batch(sql).expect_err(sql).to_string();
        assert!(error.contains("is a fact"), "{sql}: {error}");
    }
}

#[test]
fn invariant_1_an_undo_is_one_more_fact() {
    let mut mia = a_full_week();
    let count =
        |mia: &Story, table: &str| mia.facts().number(&format!("SELECT count(*) FROM {table}"));
    let (completions, undos) = (count(&mia, "completion"), count(&mia, "undo"));
    let written = mia.facts().dump()["completion"].clone();
    mia.tell("Fri 16:40  Mum takes back bridges of Tue 13 Oct (not hers)");
    assert_eq!(count(&mia, "completion"), completions);
    assert_eq!(count(&mia, "undo"), undos + 1);
    assert_eq!(mia.facts().dump()["completion"], written);
}

/// Whatever a parent changes, the balance and the golden stars stand. Only what is given costs.
#[test]
fn invariant_2_nothing_is_ever_taken_from_a_child() {
    let balance = |story: &Story| {
        let child = story.children["Mia"];
        let stars = story.facts().number("SELECT count(*) FROM star")
            - story.facts().number("SELECT count(*) FROM star_undo");
        (story.app.rewards(child, story.now).unwrap().balance, stars)
    };
    let mut mia = a_full_week();
    let child = mia.children["Mia"];
    let (program_id, bridges) = (mia.programs["Mia's physical"], mia.exercises["bridges"]);
    // Five stickers and the star's 2, less the film's 2.
    assert_eq!(balance(&mia), (5, 1));
    let harder = ProgramDetails {
        weekly_goal: 7,
        star_worth: 0,
        ..program(child, day("14 Oct"))
    };
    let settings = mia.app.settings().unwrap();
    let changes = [
        ParentAction::SetPause {
            pause: PauseId::new(mia.now),
            details: pause(child, day("12 Oct"), day("18 Oct")),
        },
        ParentAction::SetProgram {
            program: program_id,
            details: harder,
        },
        ParentAction::SetExercise {
            program: program_id,
            exercise: bridges,
            details: ExerciseDetails {
                times_a_day: 6,
                ..exercise("Bridges", reps(20, 200), Schedule::EveryDay)
            },
        },
        ParentAction::RetireExercise { exercise: bridges },
        ParentAction::EndProgram {
            program: program_id,
        },
        ParentAction::SetReward {
            reward: mia.rewards["film"],
            details: reward(child, "Film", 500),
        },
        ParentAction::SetReward {
            reward: mia.rewards["zoo"],
            details: RewardDetails {
                offered: Offered::PutAway,
                ..reward(child, "Zoo", 2)
            },
        },
        ParentAction::SetSettings {
            settings: Settings {
                first_weekday: Weekday::Wed,
                rollover: 12,
                ..settings
            },
        },
        ParentAction::AnswerAsk {
            redemption: mia.redemption("zoo"),
            answer: Answer::Declined,
        },
    ];
    for change in changes {
        let told = format!("{change:?}");
        mia.mum(change);
        assert_eq!(balance(&mia), (5, 1), "{told}");
    }
    let mut mia = a_full_week();
    mia.tell("Fri 17:00  Mum gives zoo");
    assert_eq!(balance(&mia), (3, 1));
}

/// A debt would be a sticker taken: what was undone after it was spent leaves nothing below zero.
#[test]
fn invariant_2_there_is_no_debt() {
    let mut mia = a_full_week();
    mia.tell("Fri 17:00  Mum gives zoo");
    for told in ["12 Oct", "13 Oct", "14 Oct", "15 Oct"] {
        let completion = mia.completion("bridges", day(told), 1);
        mia.mum(ParentAction::CorrectUndo {
            completion,
            why: String::new(),
        });
    }
    let rewards = mia.app.rewards(mia.children["Mia"], mia.now).unwrap();
    assert_eq!(rewards.balance, 0);
}

/// Travel, a night in which the clocks change, another rollover hour, a wrong clock and a restart.
#[test]
fn invariant_3_a_day_is_decided_once() {
    let mut mia = a_full_week();
    mia.tell("Sat 02:30  Mia completes bridges");
    let child = mia.children["Mia"];
    let written = mia.facts().dump()["completion"].clone();
    // Half past two on Saturday is still Friday, and stays Friday.
    assert!(written.iter().any(|row| row.contains("day=2026-10-16")));
    let charts = |app: &App, now| {
        let chart = app.chart(child, Some(day("12 Oct")), now).unwrap();
        (chart.days, chart.rows)
    };
    let before = charts(&mia.app, mia.now);
    for (moment, zone) in [
        ("Sat 17 Oct 12:00", "Pacific/Kiritimati"),
        ("Sat 17 Oct 12:00", "Pacific/Pago_Pago"),
        ("Sun 1 Nov 01:30", "America/New_York"),
        ("Sun 29 Mar 02:30", "Europe/Berlin"),
        ("Thu 1 Jan 00:00", "UTC"),
    ] {
        let mut now = at_in(moment, zone.parse().unwrap());
        if now.utc < at("Sun 18 Oct 12:00").utc {
            now.utc = at("Sun 18 Oct 12:00").utc;
        }
        for rollover in [0, 4, 12] {
            let settings = Settings {
                rollover,
                ..mia.app.settings().unwrap()
            };
            mia.now = now;
            mia.mum(ParentAction::SetSettings { settings });
            mia = mia.restart();
            assert_eq!(charts(&mia.app, now), before, "{moment} {zone} {rollover}");
        }
    }
    assert_eq!(mia.facts().dump()["completion"], written);
}
