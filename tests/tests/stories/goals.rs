//! When a day counts and a week is reached.

use super::*;

/// Four days of two make 8, the star 10. Without Thursday's bridges 9, less the star's 2: 7.
#[test]
fn a_golden_star_is_lost_only_by_an_undo_and_can_be_earned_again() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay), squats(Schedule::EveryDay)]);
    mia.check(
        "
        Mon 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Thu 16:01  show Mia's today
        Thu 16:02  Mia undoes bridges
        Thu 16:03  show Mia's today
        Thu 16:04  Mia completes bridges
        Thu 16:05  show Mia's chart
        ",
        expect![[r#"
            Thu 16:00  Mia completes everything: a golden star worth 2
            Mia, Thu 15 Oct: 0 to go, 10 to spend
            done   Bridges             ★
            done   Squats              ★
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            strip: ✓ ✓ ✓ ✓ · · ·
            Mia, Thu 15 Oct: 1 to go, 7 to spend
            first  Bridges             ·
            done   Squats              ★
            physical: 3 of 4 days; week 1 of 8, 0 reached
            strip: ✓ ✓ ✓ ★ · · ·
            Thu 16:04  Mia completes bridges: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  ·  ·  ·
            Squats                   ★  ★  ★  ★  ·  ·  ·
            counts                   ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
    // A harder goal from today on takes nothing away, nor does an undo of something else after it:
    // the week was reached and stays so.
    let plan = ProgramDetails {
        weekly_goal: 5,
        ..program(mia.children["Mia"], day("12 Oct"))
    };
    mia.program("Mia's physical", plan);
    mia.check(
        "
        Fri 16:00  show Mia's today
        Fri 16:00  Mia completes bridges
        Fri 16:01  Mia undoes bridges
        Fri 16:02  show Mia's chart
        ",
        expect![[r#"
            Mia, Fri 16 Oct: 2 to go, 10 to spend
            first  Bridges             ·
            then   Squats              ·
            physical: 4 of 5 days, reached; week 1 of 8, 1 reached
            strip: ✓ ✓ ✓ ✓ · · ·
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  ·  ·  ·
            Squats                   ★  ★  ★  ★  ·  ·  ·
            counts                   ✓  ✓  ✓  ✓
            physical: 4 of 5 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

/// Half of a day's times is work done, not a day done: the exercise is asked on as many days as
/// before, and the week can still be reached.
#[test]
fn half_a_day_costs_no_week() {
    Story::mia(&[twice(bridges(any(4)))]).check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Fri 16:00  show Mia's today
        Fri 16:00  Mia completes everything
        Fri 16:05  show Mia's chart
        ",
        expect![[r#"
            Mia, Fri 16 Oct: 2 to go, 7 to spend
            first  Bridges             ··
            physical: 3 of 4 days; week 1 of 8, 0 reached
            strip: ★ ✓ ✓ ✓ · · ·
            Fri 16:00  Mia completes everything: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★· ★★ ★★ ★★ ★★ -  -
            counts                      ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

/// On Monday squats and bridges are both asked; whoever does both has done "any 1 day" of
/// bridges, and nothing is asked on any other day. So one day is all the goal can be.
#[test]
fn a_goal_is_never_more_than_a_week_can_have() {
    Story::mia(&[bridges(any(1)), squats(weekdays(&[Weekday::Mon]))]).check(
        "
        Mon 16:00  show Mia's today
        Mon 16:00  Mia completes everything
        Tue 16:00  show Mia's chart
        ",
        expect![[r#"
            Mia, Mon 12 Oct: 2 to go, 0 to spend
            first  Bridges             ·
            then   Squats              ·
            physical: 0 of 1 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Mon 16:00  Mia completes everything: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  -  -  -  -  -  -
            Squats                   ★  -  -  -  -  -  -
            counts                   ✓
            physical: 1 of 1 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

#[test]
fn any_exercise_makes_a_day_where_the_program_says_so() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay), squats(Schedule::EveryDay)]);
    let plan = ProgramDetails {
        counts: CountRule::AnyDone,
        weekly_goal: 3,
        star_worth: 5,
        ..program(mia.children["Mia"], day("12 Oct"))
    };
    mia.program("Mia's physical", plan);
    // Three days of one are 3, and the star is worth 5.
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Wed 16:00  Mia completes squats
        Fri 16:00  Mia completes squats
        Fri 16:05  show Mia's chart
        Fri 16:05  show Mia's rewards
        ",
        expect![[r#"
            Fri 16:00  Mia completes squats: a golden star worth 5
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ·  ·  ·  ·  ·  ·
            Squats                   ·  ·  ★  ·  ★  ·  ·
            counts                   ✓     ✓     ✓
            physical: 3 of 3 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Mia has 8 to spend
        "#]],
    );
}

/// A program without an exercise asks for nothing, and its weeks are neither reached nor missed.
#[test]
fn nothing_asked_is_nothing_missed() {
    let mut mia = Story::mia(&[]);
    mia.check(
        "
        Mon 08:00  show Mia's today
        Mon 08:00  show Mia's chart
        ",
        expect![[r#"
            Mia, Mon 12 Oct: 0 to go, 0 to spend
            physical: a rest week; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            counts
            physical: a rest week; week 1 of 8, 0 reached
        "#]],
    );
}
