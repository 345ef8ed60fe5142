//! Invariant 4: the same action twice is the same as once.

use std::collections::BTreeMap;

use hep_core::ParentAction;
use hep_tests::story::Story;

use super::a_full_week;
use super::acts::{child_acts, parent_acts};

/// The second time comes a minute later, and leaves every row of every table as it was.
#[test]
fn invariant_4_the_same_action_twice_is_the_same_as_once() {
    fn twice(story: &mut Story, told: &str, act: impl Fn(&mut Story)) {
        let before = story.facts().dump();
        act(story);
        let once = story.facts().dump();
        assert_ne!(
            differences(&before, &once),
            Vec::<String>::new(),
            "{told} did nothing"
        );
        story.now.utc += chrono::TimeDelta::minutes(1);
        act(story);
        assert_eq!(
            differences(&once, &story.facts().dump()),
            Vec::<String>::new(),
            "{told}"
        );
    }
    let mut mia = a_full_week();
    for action in child_acts(&mia) {
        twice(&mut mia, &format!("{action:?}"), |mia| {
            mia.act(action.clone()).unwrap();
        });
    }
    for action in parent_acts(&mut mia) {
        if matches!(action, ParentAction::ChangePin { .. }) {
            // No two are stored alike: it has a test of its own.
            continue;
        }
        twice(&mut mia, &format!("{action:?}"), |mia| {
            mia.mum(action.clone());
        });
    }
}

/// A PIN is salted anew each time: no two are stored alike. Twice the same one opens all the same.
#[test]
fn invariant_4_the_same_pin_twice_is_the_same_pin() {
    let mut mia = a_full_week();
    for _ in 0..2 {
        mia.mum(ParentAction::ChangePin { pin: "2468".into() });
    }
    assert!(mia.app.unlock("2468", mia.now).is_ok());
    assert_eq!(mia.facts().number("SELECT count(*) FROM gate"), 1);
}

fn differences(
    before: &BTreeMap<String, Vec<String>>,
    after: &BTreeMap<String, Vec<String>>,
) -> Vec<String> {
    let rows = |tables: &BTreeMap<String, Vec<String>>| -> Vec<String> {
        let lines = tables
            .iter()
            .flat_map(|(table, rows)| rows.iter().map(move |row| format!("{table}: {row}")));
        lines.collect()
    };
    let (before, after) = (rows(before), rows(after));
    let gone = before
        .iter()
        .filter(|row| !after.contains(row))
        .map(|row| format!("- {row}"));
    let new = after
        .iter()
        .filter(|row| !before.contains(row))
        .map(|row| format!("+ {row}"));
    gone.chain(new).collect()
}
