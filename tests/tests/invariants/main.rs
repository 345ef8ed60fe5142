//! The eleven invariants of the README, a test or two for each.

mod acts;
mod erasing;
mod facts;
mod gate;
mod marks;
mod past;
mod sources;
mod tree;
mod twice;

use acts::{child_acts, parent_acts};
use hep_core::model::day::Weekday;
use hep_core::model::dose::Done;
use hep_core::model::fading::Stretch;
use hep_core::model::ids::{JarId, ReminderId};
use hep_core::model::program::ExerciseDetails;
use hep_core::model::reminder::DeliveryOutcome;
use hep_core::model::reward::{Handover, RewardDetails};
use hep_core::model::schedule::Schedule;
use hep_core::{ChildAction, ParentAction};
use hep_tests::details::{exercise, jar, program, reminder, reps, reward, weekdays};
use hep_tests::story::Story;
use hep_tests::when;

/// Mia's first week: completions, remarks, an undo, a star, a star taken back, a reward asked for
/// and given, a jar that is full, a pause and a reminder that was shown.
fn a_full_week() -> Story {
    let bridges = ExerciseDetails {
        how: "Lie on your back".into(),
        why: "Strong hips".into(),
        ..exercise("Bridges", reps(3, 10), Schedule::EveryDay)
    };
    // On all other days it is an extra.
    let hops = exercise("Hops", reps(1, 8), weekdays(&[Weekday::Sun]));
    let mut mia = Story::mia(&[bridges, hops]);
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
    mia.mum(ParentAction::SetJar {
        jar: JarId::new(mia.now),
        details: jar(&[id], 5),
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
        Fri 16:10  Mia completes hops
        Fri 16:30  Mum pauses Mia from Sat 17 Oct to Sun 18 Oct
        ",
    );
    for notice in mia.app.claim_due(mia.now).unwrap() {
        mia.app
            .record_delivery(&notice.deliveries, DeliveryOutcome::Shown, mia.now)
            .unwrap();
    }
    mia
}

/// That week, and one of each of what can be done, but for the erasing: every table has rows.
fn everything() -> Story {
    let mut mia = a_full_week();
    for action in child_acts(&mia) {
        mia.act(action).unwrap();
    }
    for action in parent_acts(&mut mia) {
        if !matches!(action, ParentAction::EraseChild { .. }) {
            mia.mum(action);
        }
    }
    weeks_later(&mut mia);
    mia
}

/// A reward that comes less often is given, and a badge that a correction passed is celebrated.
fn weeks_later(mia: &mut Story) {
    let child = mia.children["Mia"];
    let walk = mia.reward(reward(child, "Walk", 1));
    mia.mum(ParentAction::SpaceReward {
        reward: walk,
        stretch: Stretch { to: 7, weeks: 2 },
    });
    mia.now = when::at("Mon 9 Nov 16:00");
    let today = mia.today();
    mia.program("Mia's spring", program(child, today));
    let [corrected, done] = ["Steps", "Jumps"].map(|name| {
        let details = exercise(name, reps(3, 10), Schedule::EveryDay);
        mia.exercise("Mia's spring", details)
    });
    mia.mum(ParentAction::CorrectAdd {
        exercise: corrected,
        day: today,
        nth: 1,
        done: Done::AsAsked,
        why: "The laptop was off".into(),
    });
    mia.act(ChildAction::Complete {
        exercise: done,
        nth: 1,
        done: Done::AsAsked,
        sticker: None,
    })
    .unwrap();
    mia.act(ChildAction::Ask {
        reward: walk,
        nth: 1,
    })
    .unwrap();
}
