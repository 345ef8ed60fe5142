use std::time::Duration;

use super::*;
use crate::model::day::{Now, Steady, Zone};

fn now() -> Now {
    Now {
        utc: "2026-10-12T10:00:00Z".parse().unwrap(),
        zone: Zone::UTC,
        steady: Steady {
            run: uuid::Uuid::nil(),
            elapsed: Duration::ZERO,
        },
    }
}

fn details(size: u16, members: &[ChildId]) -> JarDetails {
    JarDetails {
        name: "Pizza night".into(),
        picture: "pizza".into(),
        size,
        members: members.to_vec(),
        offered: Offered::Yes,
    }
}

fn jar(marbles: u32, details: JarDetails) -> Jar {
    Jar {
        id: JarId::new(now()),
        details,
        marbles,
    }
}

/// The jars on the table, as (marbles, size), and which of them a marble goes into.
#[test]
fn a_marble_goes_into_the_first_jar_that_is_not_full() {
    let mia = ChildId::new(now());
    for (jars, into) in [
        (&[][..], "nowhere"),
        (&[(0, 20)], "0"),
        (&[(19, 20)], "0"),
        (&[(20, 20)], "another like 0"),
        (&[(20, 20), (3, 20)], "1"),
        // One that was undone again goes first.
        (&[(19, 20), (3, 20)], "0"),
        (&[(20, 20), (25, 20)], "another like 1"),
    ] {
        let jars: Vec<Jar> = jars
            .iter()
            .map(|(marbles, size)| jar(*marbles, details(*size, &[mia])))
            .collect();
        let place = |jar: &Jar| jars.iter().position(|one| one.id == jar.id).unwrap();
        let told = match slot(&jars, mia) {
            Slot::Into(jar) => place(jar).to_string(),
            Slot::Another(jar) => format!("another like {}", place(jar)),
            Slot::None => "nowhere".into(),
        };
        assert_eq!(told, into, "{jars:?}");
    }
}

#[test]
fn only_those_who_take_part_fill_it_and_only_on_the_table() {
    let (mia, leo) = (ChildId::new(now()), ChildId::new(now()));
    let away = JarDetails {
        offered: Offered::PutAway,
        ..details(20, &[mia])
    };
    for (jars, mias, leos) in [
        (vec![jar(0, details(20, &[mia]))], true, false),
        (vec![jar(20, details(20, &[mia]))], true, false),
        (vec![jar(0, away.clone())], false, false),
        (vec![jar(0, away), jar(0, details(20, &[leo]))], false, true),
    ] {
        assert_eq!(slot(&jars, mia) != Slot::None, mias);
        assert_eq!(slot(&jars, leo) != Slot::None, leos);
    }
}

#[test]
fn a_jar_that_has_begun_does_not_grow() {
    let mia = [ChildId::new(now())];
    for (marbles, size, wanted, may) in [
        (0, 20, 30, true),
        (1, 20, 20, true),
        (1, 20, 21, false),
        (15, 20, 10, true),
        (20, 20, 21, false),
    ] {
        let jar = jar(marbles, details(size, &mia));
        let told = jar.may_become(&details(wanted, &mia)).is_ok();
        assert_eq!(told, may, "{marbles} of {size}, wanted {wanted}");
    }
}

#[test]
fn what_a_parent_sets() {
    let mia = ChildId::new(now());
    for (size, refused) in [(4, true), (5, false), (300, false), (301, true)] {
        let told = details(size, &[mia]).checked();
        assert_eq!(told.is_err(), refused, "{size}");
    }
    assert!(matches!(
        details(20, &[]).checked(),
        Err(Error::Invalid(Field::Members, Problem::Empty))
    ));
    let twice = details(20, &[mia, mia]).checked().unwrap();
    assert_eq!(twice.members, [mia]);
}

#[test]
fn full_and_missing() {
    let mia = [ChildId::new(now())];
    for (marbles, size, full, missing) in [
        (0, 20, false, 20),
        (19, 20, false, 1),
        (20, 20, true, 0),
        (21, 20, true, 0),
    ] {
        let jar = jar(marbles, details(size, &mia));
        assert_eq!((jar.is_full(), jar.missing()), (full, missing));
    }
}
