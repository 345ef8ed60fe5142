use super::*;

fn reps(reps: u32) -> Lifetime {
    Lifetime {
        times: 1,
        reps,
        seconds: 0,
    }
}

fn seconds(seconds: u32) -> Lifetime {
    Lifetime {
        times: 1,
        reps: 0,
        seconds,
    }
}

#[test]
fn milestones_come_often_at_first() {
    for (total, last, next, end) in [
        (0, None, 10, 5000),
        (9, None, 10, 5000),
        (10, Some(10), 25, 5000),
        (30, Some(25), 50, 5000),
        (99, Some(75), 100, 5000),
        (1240, Some(1000), 1500, 5000),
        (4999, Some(4500), 5000, 5000),
        (5000, Some(5000), 6000, 6000),
        (12_345, Some(12_000), 13_000, 13_000),
    ] {
        let road = road(Measure::Reps, reps(total));
        let told = (
            road.total,
            road.reached.last().copied(),
            road.next,
            road.end,
        );
        assert_eq!(told, (total, last, next, end));
    }
}

#[test]
fn what_is_held_is_counted_in_whole_minutes() {
    for (held, minutes, last, next, end) in [
        (59, 0, None, 1, 500),
        (60, 1, Some(1), 2, 500),
        (299, 4, Some(2), 5, 500),
        (30_000, 500, Some(500), 600, 600),
    ] {
        let road = road(Measure::Minutes, seconds(held));
        let told = (
            road.total,
            road.reached.last().copied(),
            road.next,
            road.end,
        );
        assert_eq!(told, (minutes, last, next, end), "{held} s");
    }
    assert_eq!(Measure::Minutes.of(reps(30)), 0);
    assert_eq!(Measure::Reps.of(seconds(600)), 0);
}

#[test]
fn every_milestone_between_two_moments_is_passed() {
    for (before, after, expected) in [
        (0, 9, &[][..]),
        (0, 10, &[10]),
        (0, 60, &[10, 25, 50]),
        (10, 24, &[]),
        (10, 10, &[]),
        (4990, 5020, &[5000]),
        (5990, 6010, &[6000]),
        // An undo passes nothing.
        (60, 30, &[]),
    ] {
        let told = passed(Measure::Reps, reps(before), reps(after));
        assert_eq!(told, expected, "{before} to {after}");
    }
    assert_eq!(passed(Measure::Minutes, seconds(40), seconds(80)), [1]);
    assert!(passed(Measure::Minutes, seconds(80), seconds(110)).is_empty());
}

#[test]
fn a_road_never_ends() {
    let road = road(Measure::Reps, reps(u32::MAX));
    assert_eq!(road.next, u32::MAX);
    assert!(road.reached.len() > 20);
}
