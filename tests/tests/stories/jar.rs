//! The family jar: filled by everybody together, given by a parent, never emptied but by an undo.

use expect_test::expect;
use hep_core::error::{Error, Field, Problem};
use hep_core::model::ids::JarId;
use hep_core::model::jar::JarDetails;
use hep_core::model::reward::Offered;
use hep_core::{ChildAction, ParentAction};
use hep_tests::story::{PARENT, Story};
use hep_tests::{details, rivera};

/// Mia does four moves, her father joins in, and the eighth marble fills the jar.
#[test]
fn mia_leo_and_their_father_fill_a_jar_and_it_is_given() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 8);
    home.check(
        "
        Mon 2 Nov 16:00  show jar
        Mon 2 Nov 16:00  Mia completes bridges, superhero
        Mon 2 Nov 16:10  Leo completes crab walk
        Mon 2 Nov 19:00  Sam completes heel raises
        Mon 2 Nov 19:00  show jar
        Mon 2 Nov 19:01  Mum gives the jar
        Tue 3 Nov 16:00  Leo completes shoelaces, putty pinches, crab walk
        Tue 3 Nov 16:30  Mia completes bridges
        Tue 3 Nov 16:30  show jar
        Tue 3 Nov 16:31  Sam completes heel raises
        Tue 3 Nov 16:31  show jar
        Tue 3 Nov 16:32  Mum gives the jar
        Tue 3 Nov 16:32  show jar
        Tue 3 Nov 16:33  show Mia's rewards
        ",
        expect![[r#"
            Pizza night, 8 to go:
            Pizza night, 4 to go: Mia Mia Leo Sam
            Mon 2 Nov 19:01  Mum gives the jar: NotEnough
            Pizza night, 0 to go: Mia Mia Leo Sam Leo Leo Leo Mia, full
            Pizza night, 0 to go: Mia Mia Leo Sam Leo Leo Leo Mia, full
            Pizza night, 7 to go: Sam; Pizza night was given 3 Nov
            Mia has 3 to spend
            Film: 3 of 8, saving, 4 more days
            Ice-cream trip: 3 of 20, saving, 12 more days
            Sleepover: 3 of 60, saving, 38 more days
        "#]],
    );
}

#[test]
fn an_undo_takes_out_its_marble_and_no_other() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 5);
    home.check(
        "
        Mon 2 Nov 16:00  Mia completes bridges, superhero, chair squats
        Mon 2 Nov 16:10  Leo completes crab walk
        Mon 2 Nov 16:11  Mia undoes superhero
        Mon 2 Nov 16:11  show jar
        Mon 2 Nov 16:12  Mia completes superhero
        Mon 2 Nov 16:13  Sam completes heel raises
        Mon 2 Nov 16:13  show jar
        Mon 2 Nov 16:14  Mia completes flamingo stand
        Mon 2 Nov 16:14  Leo undoes crab walk
        Mon 2 Nov 16:15  show jar
        Mon 2 Nov 16:16  Mum gives the jar
        Mon 2 Nov 16:17  Leo completes crab walk
        Mon 2 Nov 16:18  Mum gives the jar
        Mon 2 Nov 16:18  show jar
        Tue 3 Nov 08:00  Mum takes back bridges of Mon 2 Nov (it was squats)
        Tue 3 Nov 08:00  show jar
        ",
        expect![[r#"
            Pizza night, 2 to go: Mia Mia Leo
            Pizza night, 0 to go: Mia Mia Leo Mia Sam, full
            Pizza night, 1 to go: Mia Mia Mia Sam
            Mon 2 Nov 16:16  Mum gives the jar: NotEnough
            Pizza night, 4 to go: Mia; Pizza night was given 2 Nov
            Pizza night, 4 to go: Mia; Pizza night was given 2 Nov
        "#]],
    );
}

/// Neither a pause, before or after the fact, nor a change of a program moves a marble; what a
/// parent adds for a day gone by falls in when it is written down.
#[test]
fn pauses_and_corrections() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 20);
    home.check(
        "
        Tue 27 Oct 16:00  Mia completes bridges
        Sun 1 Nov 16:00  Mum pauses Mia from Tue 27 Oct to Sun 1 Nov
        Sun 1 Nov 16:00  show jar
        Mon 2 Nov 09:00  Mum adds superhero of Mon 26 Oct (the laptop was off)
        Mon 2 Nov 09:00  show jar
        Mon 2 Nov 09:01  Mum ends Mia's pause
        Mon 2 Nov 09:01  show jar
        ",
        expect![[r#"
            Pizza night, 19 to go: Mia
            Pizza night, 18 to go: Mia Mia
            Pizza night, 18 to go: Mia Mia
        "#]],
    );
}

fn only_jar(home: &Story) -> (JarId, JarDetails) {
    let family = home.app.family(&PARENT, home.now).unwrap();
    let [jar] = &family.jars[..] else {
        panic!("{:?}", family.jars)
    };
    (jar.id, jar.details.clone())
}

#[test]
fn who_leaves_keeps_its_part_and_puts_in_no_more() {
    let mut home = rivera::home();
    let jar = rivera::jar(&mut home, 20);
    home.tell("Mon 2 Nov 16:00  Sam completes heel raises");
    let children = ["Mia", "Leo"].map(|name| home.children[name]);
    home.mum(ParentAction::SetJar {
        jar,
        details: details::jar(&children, 20),
    });
    home.check(
        "
        Tue 3 Nov 16:00  Sam completes heel raises
        Tue 3 Nov 16:00  Mia completes bridges
        Tue 3 Nov 16:00  show jar
        ",
        expect![[r#"
            Pizza night, 18 to go: Sam Mia
        "#]],
    );
}

#[test]
fn put_away_it_keeps_what_is_in_it() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 20);
    home.tell("Mon 2 Nov 16:00  Mia completes bridges");
    for offered in [Offered::PutAway, Offered::Yes] {
        let (jar, details) = only_jar(&home);
        home.mum(ParentAction::SetJar {
            jar,
            details: JarDetails { offered, ..details },
        });
        home.tell("Mon 2 Nov 16:01  show jar");
        home.tell(match offered {
            Offered::PutAway => "Mon 2 Nov 16:01  Mia completes superhero",
            Offered::Yes => "Mon 2 Nov 16:02  Leo completes crab walk",
        });
    }
    home.check(
        "Mon 2 Nov 16:03  show jar",
        expect![[r#"
            no jar
            Pizza night, 19 to go: Mia
            Pizza night, 18 to go: Mia Leo
        "#]],
    );
}

#[test]
fn the_end_is_not_moved_away_and_nothing_is_given_twice_or_early() {
    let mut home = rivera::home();
    let jar = rivera::jar(&mut home, 5);
    home.tell("Mon 2 Nov 16:00  Mia completes bridges, superhero, chair squats");
    let (_, details) = only_jar(&home);
    let larger = JarDetails { size: 6, ..details };
    let refused = home.try_mum(ParentAction::SetJar {
        jar,
        details: larger,
    });
    assert!(matches!(
        refused,
        Err(Error::Invalid(Field::Size, Problem::OutOfRange))
    ));
    let give = ParentAction::GiveJar { jar };
    assert!(matches!(home.try_mum(give.clone()), Err(Error::NotEnough)));
    home.tell("Mon 2 Nov 16:00  Leo completes crab walk, shoelaces");
    let before = home.facts().dump();
    home.mum(give.clone());
    let given = home.facts().dump();
    assert_ne!(given, before);
    home.mum(give);
    assert_eq!(home.facts().dump(), given);
    // What was given keeps its name.
    let renamed = home.try_mum(ParentAction::SetJar {
        jar,
        details: details::jar(&[home.children["Mia"]], 5),
    });
    assert!(matches!(renamed, Err(Error::Gone)));
}

/// The marble that falls says so, and whether the jar is full.
#[test]
fn a_press_tells_of_its_marble() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 5);
    home.tell("Mon 2 Nov 16:00  Mia completes bridges, superhero, chair squats");
    let press = |home: &mut Story, name: &str| {
        let action = ChildAction::Complete {
            exercise: home.exercises[name],
            nth: 1,
            done: hep_core::model::dose::Done::AsAsked,
            sticker: None,
        };
        home.act(action).unwrap().marble.map(|marble| marble.full)
    };
    assert_eq!(press(&mut home, "flamingo stand"), Some(false));
    assert_eq!(press(&mut home, "flamingo stand"), None, "twice is once");
    assert_eq!(press(&mut home, "heel raises"), Some(true));
    assert_eq!(press(&mut home, "crab walk"), Some(false), "the next one");
}

/// Everybody's part goes with them; what was given stays given for those who are left, and with
/// the last of those who took part goes the jar.
#[test]
fn erasing_a_child_takes_its_marbles() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 5);
    home.tell(
        "
        Mon 2 Nov 16:00  Mia completes bridges, superhero, chair squats
        Mon 2 Nov 16:10  Leo completes crab walk, shoelaces
        Mon 2 Nov 16:11  Mum gives the jar
        Tue 3 Nov 16:00  Mia completes bridges
        Tue 3 Nov 16:10  Leo completes crab walk
        ",
    );
    let child = home.children["Mia"];
    home.mum(ParentAction::EraseChild { child });
    home.check(
        "Tue 3 Nov 16:11  show jar",
        expect![[r#"
            Pizza night, 4 to go: Leo; Pizza night was given 2 Nov
        "#]],
    );
    let count = |home: &Story, table: &str| {
        home.facts()
            .number(&format!("SELECT count(*) FROM {table}"))
    };
    assert_eq!(count(&home, "marble"), 2 + 1);
    for name in ["Leo", "Sam"] {
        let child = home.children[name];
        home.mum(ParentAction::EraseChild { child });
    }
    for table in ["jar", "jar_member", "jar_tally", "jar_given", "marble"] {
        assert_eq!(count(&home, table), 0, "{table}");
    }
}
