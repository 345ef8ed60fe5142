use super::*;
use crate::model::completion::{By, Completion};
use crate::model::day::{Now, Steady};
use crate::model::dose::{Amount, Dose, Sides, WorkDone};
use crate::model::fading::{Steadiness, steadiness};
use crate::model::ids::CompletionId;
use crate::model::pause::PauseKind;
use crate::model::plan::{Dated, ExercisePlan};
use crate::model::program::{CountRule, Discipline, ExerciseDetails, ProgramDetails};
use crate::model::schedule::Schedule;

/// A day of October 2026; the 5th is a Monday. Days past the 31st lie in November.
fn day(number: i32) -> Day {
    Day::ymd(2026, 10, 1).unwrap().plus(number - 1)
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(number: usize) -> T {
    format!("01900000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

fn always<T>(value: T) -> Vec<Dated<T>> {
    vec![Dated {
        from: Day::BEGINNING,
        value: Some(value),
    }]
}

/// Four days a week from 5 October on, with these exercises.
fn program(number: usize, schedules: &[Schedule]) -> ProgramPlan {
    let exercise = |(n, schedule): (usize, &Schedule)| ExercisePlan {
        id: id(10 * number + n),
        versions: always(ExerciseDetails {
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
    };
    ProgramPlan {
        id: id(number),
        child: id(1),
        made_on: Day::BEGINNING,
        versions: always(ProgramDetails {
            child: id(1),
            discipline: Discipline::Physical,
            goal: String::new(),
            goal_picture: None,
            start: day(5),
            weeks: 8,
            review: None,
            weekly_goal: 4,
            counts: CountRule::AllAsked,
            star_worth: 2,
        }),
        exercises: schedules.iter().enumerate().map(exercise).collect(),
    }
}

fn done((exercise, on, effort): (usize, i32, Option<Effort>)) -> Completion {
    let now = Now {
        utc: chrono::DateTime::UNIX_EPOCH,
        zone: chrono_tz::UTC,
        steady: Steady {
            run: uuid::Uuid::nil(),
            elapsed: std::time::Duration::ZERO,
        },
    };
    Completion {
        id: CompletionId::new(now),
        exercise: id(exercise),
        day: day(on),
        nth: 1,
        work: WorkDone {
            sets: 1,
            reps: 0,
            seconds: 1,
        },
        sticker: String::new(),
        effort,
        place: None,
        by: By::Child,
    }
}

fn pauses(all: &[(i32, i32)]) -> Vec<PauseDetails> {
    all.iter()
        .map(|(from, to)| PauseDetails {
            child: id(1),
            kind: PauseKind::Sick,
            from: day(*from),
            to: day(*to),
            note: String::new(),
        })
        .collect()
}

fn said(on: i32, signal: Signal) -> Signalled {
    Signalled {
        exercise: id(20),
        day: day(on),
        signal,
    }
}

/// The weeks from Monday 5 October to Sunday 1 November.
fn weeks() -> Vec<Week> {
    (0..4)
        .map(|n| Week {
            first: day(5 + 7 * n),
            last: day(11 + 7 * n),
        })
        .collect()
}

/// What is suggested on Wednesday 28 October of one exercise, when a parent has answered up to `heard`.
fn seen(
    hard: &[i32],
    signals: &[Signalled],
    paused: &[(i32, i32)],
    heard: Option<i32>,
) -> Vec<(Seen, Day)> {
    let hard = hard.iter().map(|on| done((20, *on, Some(Effort::Hard))));
    let plan = program(2, &[Schedule::AnyDays { days: 1 }]);
    let span = Span::new(vec![plan], hard.collect(), pauses(paused));
    suggestions(&span, signals, &[], day(28), |_| heard.map(day))
        .into_iter()
        .map(|found| (found.seen, found.until))
        .collect()
}

#[test]
fn hard_on_three_days_or_stopped_once_is_worth_a_question() {
    let hard = |called, stopped, on| vec![(Seen::Hard { called, stopped }, day(on))];
    let too_hard = |on| said(on, Signal::TooHard);
    for (called, stopped, paused, heard, expected) in [
        (&[][..], &[][..], &[][..], None, vec![]),
        (&[6, 13], &[], &[], None, vec![]),
        (&[6, 13, 20], &[], &[], None, hard(3, 0, 20)),
        // A day is one fact.
        (&[6, 6, 13], &[], &[], None, vec![]),
        (&[], &[too_hard(7)], &[], None, hard(0, 1, 7)),
        (&[6], &[too_hard(7), too_hard(7)], &[], None, hard(1, 1, 7)),
        // Whoever is ill finds all hard, known before or after.
        (&[6, 13, 20], &[], &[(13, 14)], None, vec![]),
        (&[], &[too_hard(7)], &[(1, 7), (5, 9)], None, vec![]),
        // Answered: only later days count.
        (&[6, 13, 20], &[], &[], Some(20), vec![]),
        (&[6, 13, 20, 21], &[], &[], Some(20), vec![]),
        (&[6, 13, 20, 21, 22, 23], &[], &[], Some(20), hard(3, 0, 23)),
        (&[], &[too_hard(7)], &[], Some(7), vec![]),
        (
            &[],
            &[too_hard(7), too_hard(8)],
            &[],
            Some(7),
            hard(0, 1, 8),
        ),
    ] {
        assert_eq!(
            seen(called, stopped, paused, heard),
            expected,
            "{called:?} {stopped:?} {paused:?} {heard:?}"
        );
    }
}

/// An exercise that was retired for what it did is one to ask about.
#[test]
fn what_hurt_is_a_question_though_it_is_asked_no_longer() {
    let retired = Dated {
        from: day(8),
        value: None,
    };
    let mut plan = program(2, &[Schedule::EveryDay]);
    plan.exercises[0].versions.push(retired);
    let span = Span::new(vec![plan], Vec::new(), Vec::new());
    let hurts = [said(7, Signal::Hurts { face: None })];
    let found = suggestions(&span, &hurts, &[], day(28), |_| None);
    let seen: Vec<Seen> = found.iter().map(|found| found.seen).collect();
    assert_eq!(seen, [Seen::Hurts { days: 1 }]);
}

#[test]
fn the_weeks_of_a_grown_up_who_joins_in_are_no_question() {
    let (exercise, program) = (id(20), id(2));
    for (concern, about) in [
        (Concern::Hurts { exercise }, true),
        (Concern::Hard { exercise }, true),
        (Concern::FarBelow { program }, false),
    ] {
        assert_eq!(concern.is_about(Role::GrownUp), about, "{concern:?}");
        assert!(concern.is_about(Role::Child), "{concern:?}");
    }
}

#[test]
fn what_hurts_is_told_at_once_and_first() {
    let hurts = |on| said(on, Signal::Hurts { face: Some(2) });
    let told = |days, on| vec![(Seen::Hurts { days }, day(on))];
    assert_eq!(seen(&[], &[hurts(7)], &[], None), told(1, 7));
    assert_eq!(seen(&[], &[hurts(7), hurts(9)], &[], None), told(2, 9));
    assert_eq!(seen(&[], &[hurts(7)], &[(1, 30)], None), told(1, 7));
    assert_eq!(seen(&[], &[hurts(7)], &[], Some(7)), vec![]);
    let both = seen(&[6, 13, 20], &[hurts(7)], &[], None);
    let kinds: Vec<_> = both.iter().map(|(seen, _)| seen).collect();
    assert!(
        matches!(kinds[..], [Seen::Hurts { .. }, Seen::Hard { .. }]),
        "{kinds:?}"
    );
}

/// The week that is told to be far below, with two exercises any four days a week, done on these days.
fn far(rows: [&[i32]; 2], paused: &[(i32, i32)], heard: Option<i32>) -> Option<(i32, u8, u8)> {
    let any = Schedule::AnyDays { days: 4 };
    let all = rows.iter().enumerate();
    let done = all.flat_map(|(n, days)| days.iter().map(move |on| done((20 + n, *on, None))));
    let plan = program(2, &[any.clone(), any]);
    let span = Span::new(vec![plan], done.collect(), pauses(paused));
    let found = suggestions(&span, &[], &weeks(), day(28), |_| heard.map(day));
    found.into_iter().find_map(|found| match found.seen {
        Seen::FarBelow {
            week,
            counted,
            goal,
        } => Some((week.since(day(0)), counted, goal)),
        _ => None,
    })
}

#[test]
fn a_week_is_far_below_with_under_half_of_its_days_and_of_its_work() {
    // The first two weeks are well done.
    let good = [5, 6, 7, 8, 12, 13, 14, 15];
    let with = |more: &[i32]| [&good[..], more].concat();
    for (first, second, paused, heard, expected) in [
        (
            &[19, 20, 21, 22][..],
            &[19, 20, 21, 22][..],
            &[][..],
            None,
            None,
        ),
        (&[19, 20], &[19, 20], &[], None, None),
        (&[19], &[19], &[], None, Some((19, 1, 4))),
        (&[], &[], &[], None, Some((19, 0, 4))),
        // One of two each day: no day counts, and half of the work is done.
        (&[19, 20, 21, 22], &[], &[], None, None),
        (&[19, 20, 21], &[], &[], None, Some((19, 0, 4))),
        // With three days paused there are four left; with four there was hardly room.
        (&[], &[], &[(19, 21)], None, Some((19, 0, 4))),
        (&[], &[], &[(19, 22)], None, None),
        (&[], &[], &[(16, 20), (24, 28)], None, None),
        (&[], &[], &[(19, 20), (20, 22)], None, None),
        (&[], &[], &[(19, 25)], None, None),
        // Done, and paused afterwards: the days that were done are no gap.
        (&[19, 20], &[19, 20], &[(19, 20)], None, None),
        (&[19], &[19], &[(19, 20)], None, Some((19, 0, 4))),
        // Answered; an answer to an earlier week is none to this one.
        (&[], &[], &[], Some(25), None),
        (&[], &[], &[], Some(18), Some((19, 0, 4))),
    ] {
        let rows = [with(first), with(second)];
        assert_eq!(
            far([&rows[0], &rows[1]], paused, heard),
            expected,
            "{first:?} {second:?} {paused:?} {heard:?}"
        );
    }
    // The week that is not over says nothing: nothing is done in that of the 28th.
    let rows = with(&[19, 20, 21, 22]);
    assert_eq!(far([&rows, &rows], &[], None), None);
}

#[test]
fn more_than_a_few_exercises_on_a_day_are_counted_over_all_programs() {
    use crate::model::day::Weekday::{Fri, Mon};
    let any = |n: usize| vec![Schedule::AnyDays { days: 1 }; n];
    let on = |day| Schedule::Weekdays { on: vec![day] };
    for (first, second, expected) in [
        (any(0), any(0), 0),
        (any(5), any(0), 5),
        (any(3), any(3), 6),
        (vec![on(Mon), on(Mon)], vec![on(Fri)], 2),
        (vec![on(Mon), Schedule::EveryDay], vec![on(Fri), on(Fri)], 3),
    ] {
        let plans = [program(2, &first), program(3, &second)];
        // Whichever day of the week it is.
        for today in 5..12 {
            assert_eq!(most_on_a_day(&plans, day(today)), expected, "{first:?}");
        }
        assert_eq!(most_on_a_day(&plans, day(5 + 56)), 0);
    }
}

#[test]
fn a_week_is_steady_when_each_program_is_reached_or_four_fifths_are_done() {
    let week = weeks()[0];
    let every = || program(2, &[Schedule::EveryDay]);
    let any = |goal| program(goal, &[Schedule::AnyDays { days: 5 }]);
    let mut late = any(3);
    late.versions[0].value.as_mut().unwrap().start = day(6);
    for (plans, days, paused, expected) in [
        (vec![], &[][..], &[][..], Steadiness::None),
        (vec![every()], &[5, 6, 7], &[], Steadiness::Not),
        (vec![every()], &[5, 6, 7, 8], &[], Steadiness::Steady),
        (
            vec![every()],
            &[5, 6, 7, 8, 9, 10],
            &[(11, 14)],
            Steadiness::Neutral,
        ),
        (vec![every()], &[], &[(1, 5)], Steadiness::Neutral),
        (
            vec![every()],
            &[5, 6, 7, 8],
            &[(12, 14)],
            Steadiness::Steady,
        ),
        (vec![every(), any(3)], &[5, 6, 7, 8], &[], Steadiness::Not),
        (
            vec![every(), late.clone()],
            &[5, 6, 7, 8],
            &[],
            Steadiness::Neutral,
        ),
        (vec![late, every()], &[5, 6], &[], Steadiness::Not),
    ] {
        let done = days.iter().map(|on| done((20, *on, None))).collect();
        let span = Span::new(plans, done, pauses(paused));
        assert_eq!(steadiness(week, &span), expected, "{days:?} {paused:?}");
    }
    // Two exercises: the days that count do not reach, and yet four fifths are done.
    let both = [Schedule::AnyDays { days: 5 }, Schedule::AnyDays { days: 5 }];
    for (second, expected) in [
        (&[5, 6, 7][..], Steadiness::Steady),
        (&[5, 6], Steadiness::Not),
    ] {
        let first = [5, 6, 7, 8, 9].iter().map(|on| done((20, *on, None)));
        let second = second.iter().map(|on| done((21, *on, None)));
        let span = Span::new(
            vec![program(2, &both)],
            first.chain(second).collect(),
            vec![],
        );
        assert_eq!(steadiness(week, &span), expected);
    }
}
