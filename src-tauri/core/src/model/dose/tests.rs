use super::*;

fn dose(sets: u8, amount: Amount, sides: Sides) -> Dose {
    Dose {
        sets,
        amount,
        sides,
        unit: None,
    }
}

fn reps(reps: u16, hold_seconds: u16) -> Amount {
    Amount::Reps { reps, hold_seconds }
}

/// The Rivera family's doses: sets, repetitions and seconds of doing each once, whole.
#[test]
fn a_whole_dose_is_all_sets_on_all_sides() {
    use Sides::{Both, Each};
    for (told, dose, (sets, reps, seconds)) in [
        ("bridges 3 × 10", dose(3, reps(10, 0), Both), (3, 30, 0)),
        (
            "flamingo 20 s each leg",
            dose(1, Amount::Time { seconds: 20 }, Each),
            (2, 0, 40),
        ),
        (
            "superhero 5 times, 5 s",
            dose(1, reps(5, 5), Both),
            (1, 5, 25),
        ),
        (
            "putty 2 × 15 each hand",
            dose(2, reps(15, 0), Each),
            (4, 60, 0),
        ),
        ("crab walk 4 lengths", dose(1, reps(4, 0), Both), (1, 4, 0)),
        (
            "the most there is",
            dose(20, reps(200, 300), Each),
            (40, 8000, 2_400_000),
        ),
        (
            "the longest",
            dose(20, Amount::Time { seconds: 3600 }, Each),
            (40, 0, 144_000),
        ),
    ] {
        let whole = WorkDone {
            sets,
            reps,
            seconds,
        };
        assert_eq!(dose.whole(), whole, "{told}");
        assert_eq!(dose.record(Done::AsAsked), whole, "{told}");
        assert!(dose.is_sensible(), "{told}");
    }
}

#[test]
fn a_part_is_what_was_done_and_no_more_than_a_day_can_hold() {
    let bridges = dose(3, reps(10, 0), Sides::Both);
    let part = |sets, reps, seconds| WorkDone {
        sets,
        reps,
        seconds,
    };
    for (told, recorded) in [
        (part(0, 0, 0), part(0, 0, 0)),
        (part(1, 7, 0), part(1, 7, 0)),
        (part(4, 45, 30), part(4, 45, 30)),
        (
            part(u16::MAX, u32::MAX, u32::MAX),
            part(200, 20_000, 86_400),
        ),
    ] {
        assert_eq!(bridges.record(Done::Part(told)), recorded);
    }
}

#[test]
fn numbers_have_bounds() {
    let sensible = |sets, amount| dose(sets, amount, Sides::Both).is_sensible();
    for (sets, amount, expected) in [
        (1, reps(1, 0), true),
        (20, reps(200, 300), true),
        (0, reps(1, 0), false),
        (21, reps(1, 0), false),
        (1, reps(0, 0), false),
        (1, reps(201, 0), false),
        (1, reps(1, 301), false),
        (1, Amount::Time { seconds: 1 }, true),
        (1, Amount::Time { seconds: 3600 }, true),
        (1, Amount::Time { seconds: 0 }, false),
        (1, Amount::Time { seconds: 3601 }, false),
    ] {
        assert_eq!(sensible(sets, amount), expected, "{sets} {amount:?}");
    }
    for (unit, expected) in [
        ("lengths", true),
        ("half-lengths", true),
        ("", false),
        ("Lengths", false),
        ("a b", false),
    ] {
        let dose = Dose {
            unit: Some(unit.into()),
            ..dose(1, reps(4, 0), Sides::Both)
        };
        assert_eq!(dose.is_sensible(), expected, "{unit:?}");
    }
}
