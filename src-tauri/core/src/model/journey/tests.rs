//! The places of a journey, as tables of dates. The 5th of October 2026 is a Monday.

use super::super::day::Weekday;
use super::super::dose::{Amount, Dose, Sides};
use super::super::ids::{ChildId, ExerciseId, ProgramId};
use super::super::pause::PauseKind;
use super::super::plan::{Dated, ExercisePlan};
use super::super::program::{CountRule, Discipline, ExerciseDetails, ProgramDetails};
use super::super::schedule::Schedule;
use super::*;

fn day(month: u32, number: u32) -> Day {
    Day::ymd(2026, month, number).unwrap()
}

fn october(number: u32) -> Day {
    day(10, number)
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>() -> T {
    "01900000-0000-7000-8000-000000000000".parse().unwrap()
}

fn details(start: Day, weeks: u8) -> ProgramDetails {
    ProgramDetails {
        child: id::<ChildId>(),
        discipline: Discipline::Physical,
        goal: String::new(),
        goal_picture: None,
        start,
        weeks,
        review: None,
        weekly_goal: 4,
        counts: CountRule::AllAsked,
        star_worth: 2,
    }
}

fn always(details: ProgramDetails) -> Dated<ProgramDetails> {
    Dated {
        from: Day::BEGINNING,
        value: Some(details),
    }
}

fn plan(versions: Vec<Dated<ProgramDetails>>, schedules: &[Schedule]) -> ProgramPlan {
    let exercise = |schedule: &Schedule| ExercisePlan {
        id: id::<ExerciseId>(),
        versions: vec![Dated {
            from: Day::BEGINNING,
            value: Some(ExerciseDetails {
                name: String::new(),
                how: String::new(),
                why: String::new(),
                helps: String::new(),
                dose: Dose {
                    sets: 1,
                    amount: Amount::Time { seconds: 1 },
                    sides: Sides::Both,
                    unit: None,
                },
                schedule: schedule.clone(),
                times_a_day: 1,
                anchor: String::new(),
                demo: None,
                own: None,
            }),
        }],
    };
    ProgramPlan {
        id: id::<ProgramId>(),
        child: id(),
        made_on: october(1),
        versions,
        exercises: schedules.iter().map(exercise).collect(),
    }
}

fn cut(first: Weekday) -> WeekCut {
    WeekCut::new(first, Vec::new())
}

/// "05-11 12-18": the days of each week's place.
fn told(weeks: &[Week]) -> String {
    let of = |day: Day| day.to_string()[5..].replace('-', ".");
    let weeks = weeks
        .iter()
        .map(|week| format!("{}-{}", of(week.first), of(week.last)));
    weeks.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_journey_has_a_place_for_every_week_of_the_calendar() {
    let ended = |from| Dated { from, value: None };
    for (versions, first, expected) in [
        // Whole weeks.
        (
            vec![always(details(october(5), 2))],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18",
        ),
        (
            vec![always(details(october(4), 2))],
            Weekday::Sun,
            "10.04-10.10 10.11-10.17",
        ),
        // Cut by the start on a Wednesday: the last days have their place, too.
        (
            vec![always(details(october(7), 2))],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18 10.19-10.25",
        ),
        (
            vec![always(details(october(5), 2))],
            Weekday::Sun,
            "10.04-10.10 10.11-10.17 10.18-10.24",
        ),
        // Ended early: no place is left for what does not come.
        (
            vec![always(details(october(5), 4)), ended(october(14))],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18",
        ),
        // Extended while it ran, and after a week without it, which has its place.
        (
            vec![
                always(details(october(5), 1)),
                Dated {
                    from: october(9),
                    value: Some(details(october(5), 2)),
                },
            ],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18",
        ),
        (
            vec![
                always(details(october(5), 1)),
                Dated {
                    from: october(21),
                    value: Some(details(october(5), 3)),
                },
            ],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18 10.19-10.25",
        ),
        // Its start was moved while it ran: what has run stays.
        (
            vec![
                always(details(october(5), 2)),
                Dated {
                    from: october(7),
                    value: Some(details(october(12), 1)),
                },
            ],
            Weekday::Mon,
            "10.05-10.11 10.12-10.18",
        ),
        // Ended before it began: no journey.
        (
            vec![always(details(october(12), 2)), ended(october(8))],
            Weekday::Mon,
            "",
        ),
    ] {
        let plan = plan(versions, &[Schedule::EveryDay]);
        assert_eq!(
            told(&weeks(&plan, &cut(first))),
            expected,
            "{:?}",
            plan.versions
        );
    }
}

#[test]
fn another_first_weekday_leaves_earlier_places_as_they_were() {
    let plan = plan(vec![always(details(october(5), 2))], &[]);
    let changed = WeekCut::new(Weekday::Mon, vec![(october(14), Weekday::Sun)]);
    assert_eq!(
        told(&weeks(&plan, &changed)),
        "10.05-10.11 10.12-10.17 10.18-10.24"
    );
}

/// "s12+": the start, weeks 1 and 2, and a few days more.
fn stages(legs: &[Leg]) -> String {
    let letter = |leg: &Leg| match leg.stage {
        WeekStage::Start => "s".to_owned(),
        WeekStage::Week { number } => number.to_string(),
        WeekStage::More => "+".to_owned(),
    };
    legs.iter().map(letter).collect()
}

/// Eight weeks are weeks 1 to 8, whichever day they begin on: of the parts that the first and the
/// last week of the calendar are cut into, the longer is one of them.
#[test]
fn eight_weeks_are_eight_whichever_day_they_begin_on() {
    for (start, monday, sunday) in [
        // Monday the 5th: for those whose weeks begin on Sunday, six days and one.
        (5, "12345678", "12345678+"),
        (6, "12345678+", "12345678+"),
        (7, "12345678+", "12345678+"),
        (8, "12345678+", "s12345678"),
        (9, "s12345678", "s12345678"),
        (10, "s12345678", "s12345678"),
        (11, "s12345678", "12345678"),
    ] {
        let plan = plan(vec![always(details(october(start), 8))], &[]);
        for (first, expected) in [(Weekday::Mon, monday), (Weekday::Sun, sunday)] {
            let legs = legs(&plan, &cut(first));
            assert_eq!(stages(&legs), expected, "{start} {first:?}");
            assert_eq!(counted(&legs), 8, "{start} {first:?}");
            // Every day of it is in one of them, and so is every star.
            let days = october(start).to(october(start).plus(55));
            let told: Vec<WeekStage> = days.map(|day| stage(&legs, day)).collect();
            let longest = |stage: WeekStage| told.iter().filter(|one| **one == stage).count();
            for number in 1..=8 {
                assert!(
                    longest(WeekStage::Week { number }) >= 4,
                    "{start} {first:?}"
                );
            }
            assert!(longest(WeekStage::Start) < 4 && longest(WeekStage::More) < 4);
            let stars: Vec<Day> = legs.iter().map(|leg| leg.week.first).collect();
            assert_eq!(reached(&legs, &stars), 8);
        }
    }
}

#[test]
fn what_becomes_of_a_program_leaves_the_names_of_its_weeks() {
    let ended = |from| Dated { from, value: None };
    let again = |from, weeks| Dated {
        from: october(from),
        value: Some(details(october(7), weeks)),
    };
    let two = || always(details(october(7), 2));
    for (versions, expected, count) in [
        (vec![two()], "12+", 2),
        // Ended on the second day, in week 2, and in the days more.
        (vec![two(), ended(october(9))], "1", 1),
        (vec![two(), ended(october(13))], "12", 2),
        (vec![two(), ended(october(20))], "12+", 2),
        // Extended while it ran, and after a gap of a week, which is a week.
        (vec![two(), again(9, 3)], "123+", 3),
        (vec![two(), again(29, 4)], "1234+", 4),
        // From Friday: the start is there even when nothing follows.
        (vec![always(details(october(9), 1))], "s1", 1),
        (
            vec![always(details(october(9), 1)), ended(october(11))],
            "1",
            1,
        ),
        // Ended before it began.
        (
            vec![always(details(october(12), 2)), ended(october(8))],
            "",
            0,
        ),
    ] {
        let plan = plan(versions, &[]);
        let legs = legs(&plan, &cut(Weekday::Mon));
        assert_eq!(
            (stages(&legs).as_str(), counted(&legs)),
            (expected, count),
            "{:?}",
            plan.versions
        );
    }
    // Another first weekday cuts week 2 short; the day that is left over comes after it.
    let plan = plan(vec![always(details(october(5), 2))], &[]);
    let changed = WeekCut::new(Weekday::Mon, vec![(october(14), Weekday::Sun)]);
    assert_eq!(stages(&legs(&plan, &changed)), "12+");
}

#[test]
fn the_review_has_its_place_after_the_last_week_too() {
    let plan = plan(vec![always(details(october(5), 2))], &[]);
    let legs = legs(&plan, &cut(Weekday::Mon));
    for (review, expected) in [
        (october(4), None),
        (october(5), Some(1)),
        (october(11), Some(1)),
        (october(18), Some(2)),
        // At the goal.
        (october(19), Some(3)),
        (day(12, 24), Some(3)),
    ] {
        assert_eq!(review_at(&legs, review), expected, "{review}");
    }
}

/// The zone and the rollover hour decide which day it is, and so which place: what is told here
/// is a day already.
#[test]
fn today_has_one_place() {
    let plan = plan(vec![always(details(october(7), 2))], &[]);
    let legs = legs(&plan, &cut(Weekday::Mon));
    for (today, expected) in [
        (october(1), 1),
        (october(5), 1),
        (october(11), 1),
        (october(12), 2),
        (october(18), 2),
        (october(19), 3),
        (october(20), 3),
        (october(30), 3),
    ] {
        assert_eq!(position(&legs, today), expected, "{today}");
    }
    // Before four in the morning it is still Sunday; in Berlin, Monday begins six hours earlier.
    for (utc, zone, rollover, expected) in [
        ("2026-10-12T07:59:00Z", chrono_tz::America::New_York, 4, 1),
        ("2026-10-12T08:00:00Z", chrono_tz::America::New_York, 4, 2),
        ("2026-10-12T03:59:00Z", chrono_tz::America::New_York, 0, 1),
        ("2026-10-12T04:00:00Z", chrono_tz::America::New_York, 0, 2),
        ("2026-10-12T01:59:00Z", chrono_tz::Europe::Berlin, 4, 1),
        ("2026-10-12T02:00:00Z", chrono_tz::Europe::Berlin, 4, 2),
    ] {
        let now = super::super::day::Now {
            utc: utc.parse().unwrap(),
            zone,
            steady: super::super::day::Steady {
                run: uuid::Uuid::nil(),
                elapsed: std::time::Duration::ZERO,
            },
        };
        assert_eq!(position(&legs, Day::of(now, rollover)), expected, "{utc}");
    }
}

fn paused(from: u32, to: u32) -> PauseDetails {
    PauseDetails {
        child: id(),
        kind: PauseKind::Sick,
        from: october(from),
        to: october(to),
        note: String::new(),
    }
}

/// Three weeks from Wednesday the 7th: which of the four places rest?
#[test]
fn a_week_rests_when_it_asks_for_nothing() {
    let school = Schedule::Weekdays {
        on: Weekday::ALL[..5].to_vec(),
    };
    let every = Schedule::EveryDay;
    for (schedules, pauses, expected) in [
        (vec![every.clone()], vec![], "...."),
        (vec![every.clone()], vec![paused(12, 18)], ".z.."),
        // Across the border of two weeks: neither is paused whole.
        (vec![every.clone()], vec![paused(14, 20)], "...."),
        (vec![every.clone()], vec![paused(11, 19)], ".z.."),
        (
            vec![every.clone()],
            vec![paused(12, 14), paused(15, 18)],
            ".z..",
        ),
        (vec![every.clone()], vec![paused(12, 17)], "...."),
        // Weeks cut by the start and by the end rest with the days they have.
        (vec![every.clone()], vec![paused(7, 11)], "z..."),
        (vec![every.clone()], vec![paused(26, 27)], "...z"),
        // Nothing is asked at the week-end.
        (vec![school.clone()], vec![paused(12, 16)], ".z.."),
        (vec![school, every], vec![paused(12, 16)], "...."),
        // No exercises yet: it does not rest, unless it is paused.
        (vec![], vec![], "...."),
        (vec![], vec![paused(12, 18)], ".z.."),
    ] {
        let plan = plan(vec![always(details(october(7), 3))], &schedules);
        let told: String = weeks(&plan, &cut(Weekday::Mon))
            .into_iter()
            .map(|week| {
                if rests(&plan, week, &pauses) {
                    'z'
                } else {
                    '.'
                }
            })
            .collect();
        assert_eq!(told, expected, "{schedules:?} {pauses:?}");
    }
}

#[test]
fn a_gap_before_an_extension_rests() {
    let again = Dated {
        from: october(21),
        value: Some(details(october(5), 3)),
    };
    let plan = plan(
        vec![always(details(october(5), 1)), again],
        &[Schedule::EveryDay],
    );
    let weeks = weeks(&plan, &cut(Weekday::Mon));
    let rest: Vec<bool> = weeks.iter().map(|week| rests(&plan, *week, &[])).collect();
    assert_eq!(rest, [false, true, false]);
}

#[test]
fn a_place_shows_the_best_that_can_be_said_of_its_week() {
    use WeekMark::{Coming, Now, Quiet, Reached, Rest, Tried};
    let week = Week {
        first: october(12),
        last: october(18),
    };
    for (reached, rests, tried, before, within, after) in [
        (false, false, false, Coming, Now, Quiet),
        (false, false, true, Coming, Now, Tried),
        (false, true, false, Rest, Rest, Rest),
        (false, true, true, Rest, Rest, Rest),
        // A pause set after the fact takes no star.
        (true, true, true, Reached, Reached, Reached),
        (true, false, true, Reached, Reached, Reached),
    ] {
        let facts = WeekFacts {
            reached,
            rests,
            tried,
        };
        let told = [11, 12, 18, 19].map(|today| mark(week, october(today), facts));
        assert_eq!(told, [before, within, within, after], "{facts:?}");
    }
}

#[test]
fn coming_back_after_a_week_without_a_move_is_welcomed() {
    for (last, today, expected) in [
        (None, october(12), false),
        (Some(october(12)), october(12), false),
        (Some(october(12)), october(13), false),
        (Some(october(12)), october(19), false),
        (Some(october(12)), october(20), true),
        (Some(october(12)), day(12, 24), true),
        // The clock was ahead.
        (Some(october(20)), october(12), false),
    ] {
        assert_eq!(comes_back(last, today), expected, "{last:?} {today}");
    }
}
