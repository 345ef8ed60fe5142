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
        .map(|week| fading.on(day(5 + 7 * week), &pauses))
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
        let step = plan(PLAN).next_step(day(today), &pauses);
        let expected = expected.map(|(on, to)| Step { day: day(on), to });
        assert_eq!(step, expected, "{today} {paused:?}");
        // The news is what comes.
        if let Some(step) = step {
            let before = plan(PLAN).on(step.day.plus(-1), &pauses);
            assert_eq!(before, plan(PLAN).on(day(today), &pauses));
            assert_eq!(plan(PLAN).on(step.day, &pauses), step.to);
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
        let checked = stretch.checked(Stretched::Price, 8);
        assert_eq!(checked.is_ok(), fits, "{to} over {weeks}");
    }
    for (from, to, fits) in [
        (0, 1, true),
        (0, 60, true),
        (0, 0, false),
        (3, 3, false),
        (3, 4, true),
        (0, 61, false),
        (60, 61, false),
    ] {
        let checked = Stretch { to, weeks: 4 }.checked(Stretched::Spacing, from);
        assert_eq!(checked.is_ok(), fits, "{from} to {to} days");
    }
}

/// From as often as the stickers reach to once in seven days over three weeks: 2, 4, 7.
#[test]
fn the_days_between_two_givings_grow_as_a_price_does() {
    for (first, today, on) in [(Weekday::Mon, 7, 12), (Weekday::Sun, 7, 11)] {
        let cut = weeks_from(first);
        let fading = Fading {
            from: 0,
            stretch: Stretch { to: 7, weeks: 3 },
            starts: starts(&cut, day(today)),
        };
        assert_eq!(fading.starts, day(on));
        for (given, spacing, again_on) in [
            (on - 1, 0, None),
            (on, 2, Some(on + 2)),
            (on + 6, 2, Some(on + 8)),
            (on + 7, 4, Some(on + 11)),
            (on + 14, 7, Some(on + 21)),
            (on + 50, 7, Some(on + 57)),
        ] {
            assert_eq!(fading.on(day(given), &[]), spacing, "{first:?} {given}");
            assert_eq!(again(day(given), spacing), again_on.map(day));
        }
        // A week all paused takes no step.
        let paused = [pause((on + 7, on + 13))];
        assert_eq!(fading.on(day(on + 7), &paused), 2, "{first:?}");
        assert_eq!(fading.on(day(on + 14), &paused), 4, "{first:?}");
    }
}

/// A step that was told holds on its day, whichever weekday the family's weeks begin with by then.
#[test]
fn another_first_weekday_moves_no_step_that_was_told() {
    for planned in [Weekday::Mon, Weekday::Sun] {
        for changed in 5..40 {
            for to in Weekday::ALL {
                let before = weeks_from(planned);
                let after = WeekCut::new(planned, vec![(day(changed), to)]);
                let fading = Fading {
                    starts: starts(&before, day(5)),
                    ..plan(PLAN)
                };
                let told = fading.next_step(day(changed), &[]);
                // What a parent plans from then on begins with a week of the new cut, told in time.
                let next = starts(&after, day(changed));
                assert!(next.since(day(changed)) >= NOTICE, "{changed} {to:?}");
                assert_eq!(after.week_of(next).first, next, "{changed} {to:?}");
                let Some(told) = told else { continue };
                assert_eq!(
                    fading.on(told.day.plus(-1), &[]),
                    fading.on(day(changed), &[])
                );
                assert_eq!(fading.on(told.day, &[]), told.to);
                assert_eq!(told.day.weekday(), planned, "{changed} {to:?}");
            }
        }
    }
}

/// What a pause that is taken back brings on at once, or tomorrow, is told first.
#[test]
fn a_pause_taken_back_brings_nothing_on_unheard_of() {
    let cut = weeks_from(Weekday::Mon);
    // The week of the 19th was paused.
    let stood = |today| plan(PLAN).standing(day(today), &[pause((19, 25))]);
    for (today, expected) in [
        // Told on Friday, Monday is in time.
        (15, None),
        (16, None),
        (17, None),
        // On Sunday it is not: a week later than without the pause.
        (18, Some((9, 3, 26))),
        // It holds since yesterday.
        (20, Some((9, 3, 26))),
        (25, Some((9, 3, 33))),
        // The step after the pause was told for today.
        (26, Some((10, 2, 33))),
    ] {
        let kept = plan(PLAN).kept(stood(today), starts(&cut, day(today)), day(today), &[]);
        let kept = kept.map(|kept| (kept.from, kept.stretch.weeks, kept.starts));
        let expected = expected.map(|(from, weeks, on)| (from, weeks, day(on)));
        assert_eq!(kept, expected, "{today}");
    }
    // A pause that is added brings nothing on.
    let added = [pause((19, 25))];
    for today in 12..40 {
        let stood = plan(PLAN).standing(day(today), &[]);
        assert_eq!(
            plan(PLAN).kept(stood, starts(&cut, day(today)), day(today), &added),
            None
        );
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
