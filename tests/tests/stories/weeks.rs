//! Another first weekday.

use super::*;

/// On Thursday the family decides that its weeks begin on Saturdays: this one ends on Friday. Its
/// five days leave the goal at four, which Thursday meets.
#[test]
fn another_first_weekday_cuts_this_week_short() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 15 Oct 08:00  show Mia's chart
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ·  ·  ·  ·
            counts                   ✓  ✓  ✓
            physical: 3 of 4 days; week 1 of 8, 0 reached
        "#]],
    );
    weeks_begin(&mut mia, Weekday::Sat);
    mia.check(
        "
        Thu 15 Oct 08:05  show Mia's chart
        Thu 15 Oct 16:00  Mia completes bridges
        Sat 17 Oct 08:00  show Mia's chart
        Sat 24 Oct 08:00  show Mia's chart
        Sat 24 Oct 08:00  show Mia's chart of Fri 16 Oct
        ",
        expect![[r#"
            Mia, 12 Oct to 16 Oct    M  T  W  T  F
            Bridges                  ★  ★  ★  ·  ·
            counts                   ✓  ✓  ✓
            physical: 3 of 4 days; week 1 of 8, 0 reached
            Thu 15 Oct 16:00  Mia completes bridges: a golden star worth 2
            Mia, 17 Oct to 23 Oct    S  S  M  T  W  T  F
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 2 of 8, 1 reached
            Mia, 24 Oct to 30 Oct    S  S  M  T  W  T  F
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 3 of 8, 1 reached
            Mia, 12 Oct to 16 Oct    M  T  W  T  F
            Bridges                  ★  ★  ★  ★  ·
            counts                   ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

/// On Thursday, to Wednesday: the next Wednesday lies beyond this week's Sunday. This week stays
/// whole, then come two days, then the Wednesday.
#[test]
fn no_week_is_longer_than_seven_days() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.tell("Thu 15 Oct 08:00  show who");
    weeks_begin(&mut mia, Weekday::Wed);
    mia.check(
        "
        Thu 15 Oct 08:05  show Mia's today
        Tue 20 Oct 08:05  show Mia's chart of Wed 14 Oct
        Tue 20 Oct 08:05  show Mia's chart
        Wed 21 Oct 08:05  show Mia's chart
        ",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia, Thu 15 Oct: 1 to go, 0 to spend
            first  Bridges             ·
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 1 of 8, 0 reached
            Mia, 19 Oct to 20 Oct    M  T
            Bridges                  ·  ·
            counts
            physical: 0 of 2 days; week 2 of 8, 0 reached
            Mia, 21 Oct to 27 Oct    W  T  F  S  S  M  T
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 3 of 8, 0 reached
        "#]],
    );
}

/// On Thursday, to Thursday: Monday to Wednesday are a week of their own. All three of its days
/// were done, which is all the goal can be, so its star is given at once.
#[test]
fn a_week_cut_short_is_reached_by_what_is_left_of_it() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.tell(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 15 Oct 08:00  show who
        ",
    );
    weeks_begin(&mut mia, Weekday::Thu);
    mia.check(
        "
        Thu 15 Oct 08:05  show Mia's today
        Thu 15 Oct 08:05  show Mia's chart of Mon 12 Oct
        ",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia, Thu 15 Oct: 1 to go, 5 to spend
            first  Bridges             ·
            physical: 0 of 4 days; week 1 of 8, 1 reached
            strip: · · · · · · ·
            Mia, 12 Oct to 14 Oct    M  T  W
            Bridges                  ★  ★  ★
            counts                   ✓  ✓  ✓
            physical: 3 of 3 days, reached; the start of 8 weeks, 1 reached
            golden stars: 1
        "#]],
    );
}
