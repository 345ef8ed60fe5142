//! What rings, day by day, with what was really done by then.

use std::fmt::Write;

use expect_test::expect;
use hep_core::ParentAction;
use hep_core::action::TakenOver;
use hep_core::model::day::Weekday;
use hep_core::model::ids::{ExerciseId, ProgramId};
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_tests::details::{program, reminder};
use hep_tests::rings::{self, Rung};
use hep_tests::rivera;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{self, time};

/// "Mon 12 Oct 16:00", each.
fn moments(rung: &[Rung]) -> Vec<String> {
    let moment = |one: &Rung| {
        let (weekday, date) = (one.date.weekday(), when::name(one.date));
        format!("{weekday:?} {date} {}", one.time)
    };
    rung.iter().map(moment).collect()
}

/// Leo's tongue, twice a day, is called for at half past six, from 26 October on.
fn leo_is_called() -> Story {
    let mut home = rivera::home();
    let tongue = home.exercises["tongue side to side"];
    let details = ReminderDetails {
        target: Target::Exercises {
            exercises: vec![tongue],
        },
        ..reminder(
            home.children["Leo"],
            "tongue time",
            &[time("18:30")],
            &Weekday::ALL,
        )
    };
    rivera::remind(&mut home, details);
    home.tell("Mon 26 Oct 07:00  show who");
    home
}

#[test]
fn one_of_two_times_done_still_rings() {
    let mut home = leo_is_called();
    let rung = home.tell_with_reminders(
        "
        Mon 26 Oct 17:00  Leo completes tongue side to side
        Tue 27 Oct 17:00  Leo completes tongue side to side, tongue side to side 2nd
        Wed 28 Oct 17:00  Leo completes s words
        Thu 29 Oct 17:00  Leo completes tongue side to side 2nd
        Fri 30 Oct 17:00  Leo completes everything
        Sat 31 Oct 07:00  show who
        ",
    );
    let leos: Vec<Rung> = rung
        .into_iter()
        .filter(|one| one.said.starts_with("Leo"))
        .collect();
    assert_eq!(
        rings::told(&leos),
        "18:30 Leo, tongue time (Tongue side to side): 26 Oct, 28 Oct, 29 Oct\n"
    );
}

/// The 28th is a Wednesday. Pauses and undos count as they stand at the minute.
#[test]
fn what_changes_before_the_minute_is_heard() {
    let mut home = rivera::home();
    home.tell("Tue 27 Oct 20:00  show who");
    let rung = home.tell_with_reminders(
        "
        Wed 28 Oct 15:59  Mum pauses Mia from Wed 28 Oct to Fri 30 Oct
        Thu 29 Oct 18:00  Mum ends Mia's pause
        Fri 30 Oct 15:00  Mia completes everything
        Fri 30 Oct 15:50  Mia undoes flamingo stand
        Sat 31 Oct 19:10  Mum pauses Mia from Sun 1 Nov to Sun 1 Nov
        Sun 1 Nov 19:00   Mum ends Mia's pause
        Sun 1 Nov 19:10   Mia completes flamingo stand
        Mon 2 Nov 07:00   show who
        ",
    );
    assert_eq!(
        moments(&rung),
        [
            "Thu 29 Oct 19:15",
            "Fri 30 Oct 16:00",
            "Fri 30 Oct 19:15",
            "Sat 31 Oct 19:15"
        ]
    );
    assert_eq!(
        rung[1].said, "Mia, after snack (Flamingo stand)",
        "the other three are done"
    );
}

/// On Tuesday 3 November the next program is set up, with the bridges. A reminder of the whole
/// therapy goes over to it: at once, or on the day on which it begins.
#[test]
fn what_called_for_a_program_calls_for_the_next() {
    for (start, expected) in [
        (
            "Tue 3 Nov",
            "17:00 Mia, therapy (Bridges): 3 Nov, 4 Nov, 5 Nov\n",
        ),
        (
            "Thu 5 Nov",
            "17:00 Mia, therapy (Bridges, Chair squats, Flamingo stand, Superhero): 3 Nov, 4 Nov\n\
             17:00 Mia, therapy (Bridges): 5 Nov\n",
        ),
    ] {
        let mut home = rivera::home();
        let (mia, after) = (home.children["Mia"], home.programs["Mia's physical"]);
        let details = ReminderDetails {
            target: Target::Program { program: after },
            ..reminder(mia, "therapy", &[time("17:00")], &Weekday::ALL)
        };
        rivera::remind(&mut home, details);
        home.tell("Tue 3 Nov 08:00  show who");
        home.mum(ParentAction::StartNext {
            after,
            program: ProgramId::new(home.now),
            details: program(mia, when::day(start)),
            exercises: vec![TakenOver {
                from: home.exercises["bridges"],
                id: ExerciseId::new(home.now),
            }],
        });
        let mut rung = home.tell_with_reminders("Thu 5 Nov 20:00  show who");
        rung.retain(|one| one.said.contains("therapy"));
        assert_eq!(rings::told(&rung), expected, "{start}");
    }
}

/// What the record says of the days of Mia's illness, and of those around them.
#[test]
fn the_record_says_why_it_was_silent() {
    let mut home = rivera::home();
    home.tell("Sun 25 Oct 20:00  show who");
    home.tell_with_reminders(
        "
        Mon 26 Oct 16:30  Mia completes everything
        Tue 27 Oct 15:30  Mia completes everything
        Wed 28 Oct 08:00  Mum pauses Mia from Wed 28 Oct to Sun 1 Nov
        Mon 2 Nov 20:00   show who
        ",
    );
    let mia = home.children["Mia"];
    let view = home.app.reminders(&PARENT, mia, home.now).unwrap();
    let mut told = String::new();
    for one in view.lately.iter().rev() {
        if one.date >= when::day("Mon 26 Oct") {
            let (weekday, date) = (one.date.weekday(), when::name(one.date));
            writeln!(told, "{weekday:?} {date} {} {:?}", one.time, one.outcome).unwrap();
        }
    }
    expect![[r#"
        Mon 26 Oct 16:00 Shown
        Mon 26 Oct 19:15 AlreadyDone
        Tue 27 Oct 16:00 AlreadyDone
        Tue 27 Oct 19:15 AlreadyDone
        Wed 28 Oct 16:00 Paused
        Wed 28 Oct 19:15 Paused
        Thu 29 Oct 16:00 Paused
        Thu 29 Oct 19:15 Paused
        Fri 30 Oct 16:00 Paused
        Fri 30 Oct 19:15 Paused
        Sat 31 Oct 19:15 Paused
        Sun 1 Nov 19:15 Paused
        Mon 2 Nov 16:00 Shown
        Mon 2 Nov 19:15 Shown
    "#]]
    .assert_eq(&told);
}
