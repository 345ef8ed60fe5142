use super::*;

fn day(number: u32) -> Day {
    Day::ymd(2026, 10, number).unwrap()
}

fn from(number: u32, value: Option<&'static str>) -> Dated<&'static str> {
    Dated {
        from: day(number),
        value,
    }
}

#[test]
fn the_last_version_that_begins_by_then_holds() {
    let a = Dated {
        from: Day::BEGINNING,
        value: Some("a"),
    };
    for (versions, expected) in [
        (vec![], [None, None, None]),
        (vec![a.clone()], [Some("a"), Some("a"), Some("a")]),
        (vec![from(12, Some("b"))], [None, Some("b"), Some("b")]),
        (
            vec![a.clone(), from(12, Some("b"))],
            [Some("a"), Some("b"), Some("b")],
        ),
        // Twice on one day: the later one.
        (
            vec![a.clone(), from(12, Some("b")), from(12, Some("c"))],
            [Some("a"), Some("c"), Some("c")],
        ),
        // Ended, and begun again.
        (vec![a.clone(), from(12, None)], [Some("a"), None, None]),
        (
            vec![a.clone(), from(12, None), from(13, Some("b"))],
            [Some("a"), None, Some("b")],
        ),
        // The clock was put back: what was made last holds from its day on.
        (
            vec![a.clone(), from(13, Some("b")), from(12, Some("c"))],
            [Some("a"), Some("c"), Some("c")],
        ),
        (
            vec![a, from(12, Some("b")), from(11, None)],
            [None, None, None],
        ),
    ] {
        let told: Vec<_> = [11, 12, 13]
            .map(|number| in_force(&versions, day(number)).copied())
            .into();
        assert_eq!(told, expected, "{versions:?}");
    }
}

#[test]
fn what_is_set_up_in_one_sitting_holds_always() {
    assert_eq!(holds_from(day(12), day(12)), Day::BEGINNING);
    assert_eq!(holds_from(day(12), day(13)), day(13));
    // Made while the clock was ahead: an edit reaches no further back than any other.
    assert_eq!(holds_from(day(20), day(13)), day(13));
}
