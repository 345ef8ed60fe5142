use super::*;
use crate::model::day::Weekday;
use crate::model::ids::ChildId;
use crate::model::pause::PauseKind;

/// A day of October 2026; the 5th is a Monday. Days past the 31st lie in November.
fn day(number: i32) -> Day {
    Day::ymd(2026, 10, 1).unwrap().plus(number - 1)
}

fn weeks_from(first: Weekday) -> WeekCut {
    WeekCut::new(first, Vec::new())
}

fn pause((from, to): (i32, i32)) -> PauseDetails {
    PauseDetails {
        child: "01900000-0000-7000-8000-000000000001"
            .parse::<ChildId>()
            .unwrap(),
        kind: PauseKind::Sick,
        from: day(from),
        to: day(to),
        note: String::new(),
    }
}

/// From 8 to 12 stickers over four weeks, from Monday 12 October on.
const PLAN: Stretch = Stretch { to: 12, weeks: 4 };

fn plan(stretch: Stretch) -> Fading {
    Fading {
        from: 8,
        stretch,
        starts: day(12),
    }
}

/// The prices on the Mondays 5 October to 16 November.
fn mondays(fading: Fading, paused: &[(i32, i32)]) -> Vec<u16> {
    let pauses: Vec<_> = paused.iter().copied().map(pause).collect();
    (0..7)
        .map(|week| fading.price_on(day(5 + 7 * week), &weeks_from(Weekday::Mon), &pauses))
        .collect()
}

#[test]
fn a_price_takes_a_step_a_week_until_it_is_there() {
    for (to, weeks, expected) in [
        (12, 4, [8, 9, 10, 11, 12, 12, 12]),
        (12, 2, [8, 10, 12, 12, 12, 12, 12]),
        (12, 1, [8, 12, 12, 12, 12, 12, 12]),
        // Where it does not divide, it is in doubt a week later.
        (10, 4, [8, 8, 9, 9, 10, 10, 10]),
        (9, 4, [8, 8, 8, 8, 9, 9, 9]),
        (15, 5, [8, 9, 10, 12, 13, 15, 15]),
    ] {
        let fading = plan(Stretch { to, weeks });
        assert_eq!(mondays(fading, &[]), expected, "{to} over {weeks}");
    }
}

#[test]
fn a_paused_week_takes_no_step() {
    for (paused, expected) in [
        (&[][..], [8, 9, 10, 11, 12, 12, 12]),
        // The week of the 19th.
        (&[(19, 25)], [8, 9, 9, 10, 11, 12, 12]),
        // Across both its borders.
        (&[(16, 28)], [8, 9, 9, 10, 11, 12, 12]),
        // A day short of it, at either end: a week like others.
        (&[(20, 25)], [8, 9, 10, 11, 12, 12, 12]),
        (&[(19, 24)], [8, 9, 10, 11, 12, 12, 12]),
        // Two pauses that together are all of it, touching and overlapping.
        (&[(14, 21), (22, 27)], [8, 9, 9, 10, 11, 12, 12]),
        (&[(14, 23), (20, 27)], [8, 9, 9, 10, 11, 12, 12]),
        // Two weeks; the first one; before it began; after it is over.
        (&[(19, 32)], [8, 9, 9, 9, 10, 11, 12]),
        (&[(12, 18)], [8, 8, 9, 10, 11, 12, 12]),
        (&[(1, 11)], [8, 9, 10, 11, 12, 12, 12]),
        (&[(40, 60)], [8, 9, 10, 11, 12, 12, 12]),
    ] {
        assert_eq!(mondays(plan(PLAN), paused), expected, "{paused:?}");
    }
}

#[test]
fn a_step_is_told_before_it_holds() {
    let cut = weeks_from(Weekday::Mon);
    for (today, paused, expected) in [
        (8, &[][..], Some((12, 9))),
        (11, &[], Some((12, 9))),
        (12, &[], Some((19, 10))),
        (18, &[], Some((19, 10))),
        (33, &[], None),
        (60, &[], None),
        // What stays as it is is no news; a paused week comes in between.
        (15, &[(19, 25)], Some((26, 10))),
        (8, &[(12, 25)], Some((26, 9))),
    ] {
        let pauses: Vec<_> = paused.iter().copied().map(pause).collect();
        let step = plan(PLAN).next_step(day(today), &cut, &pauses);
        let expected = expected.map(|(on, price)| PriceStep {
            day: day(on),
            price,
        });
        assert_eq!(step, expected, "{today} {paused:?}");
        // The news is what comes.
        if let Some(step) = step {
            let before = plan(PLAN).price_on(step.day.plus(-1), &cut, &pauses);
            assert_eq!(before, plan(PLAN).price_on(day(today), &cut, &pauses));
            assert_eq!(plan(PLAN).price_on(step.day, &cut, &pauses), step.price);
        }
    }
}

#[test]
fn a_stretch_begins_with_a_week_that_can_be_told_of() {
    for (first, today, expected) in [
        (Weekday::Mon, 5, 12),
        (Weekday::Mon, 9, 12),
        (Weekday::Mon, 10, 12),
        // On Sunday tomorrow is too soon.
        (Weekday::Mon, 11, 19),
        (Weekday::Mon, 12, 19),
        (Weekday::Sun, 9, 11),
        (Weekday::Sun, 10, 18),
        (Weekday::Sun, 11, 18),
    ] {
        assert_eq!(
            starts(&weeks_from(first), day(today)),
            day(expected),
            "{first:?} {today}"
        );
    }
}

#[test]
fn a_stretch_goes_up_and_not_on_for_ever() {
    for (to, weeks, fits) in [
        (9, 1, true),
        (500, 12, true),
        (8, 4, false),
        (7, 4, false),
        (501, 4, false),
        (12, 0, false),
        (12, 13, false),
    ] {
        let stretch = Stretch { to, weeks };
        assert_eq!(stretch.checked(8).is_ok(), fits, "{to} over {weeks}");
    }
}

/// `s` steady, `n` not, `-` neutral, ` ` no program; newest first, from the week that ended on 31
/// October. The newest steady week, from the front.
fn steady(weeks: &str) -> Option<usize> {
    let weeks: Vec<_> = weeks.chars().enumerate().collect();
    let until = |at: usize| day(31 - 7 * at as i32);
    let told = weeks.iter().map(|(at, letter)| {
        let last = until(*at);
        let week = Week {
            first: last.plus(-6),
            last,
        };
        let told = match letter {
            's' => Steadiness::Steady,
            'n' => Steadiness::Not,
            '-' => Steadiness::Neutral,
            _ => Steadiness::None,
        };
        (week, told)
    });
    let found = steady_until(told)?;
    (0..weeks.len()).find(|at| until(*at) == found)
}

#[test]
fn four_steady_weeks_in_a_row_are_steady() {
    for (weeks, expected) in [
        ("ssss", Some(0)),
        ("sssssss", Some(0)),
        ("sss", None),
        ("", None),
        ("sssn", None),
        ("nssss", None),
        ("ssnss", None),
        // A pause is neither in the way nor a steady week.
        ("--ssss", Some(2)),
        ("s-ss--s", Some(0)),
        ("s-s-s", None),
        ("----", None),
        ("sss s", None),
    ] {
        assert_eq!(steady(weeks), expected, "{weeks}");
    }
}
