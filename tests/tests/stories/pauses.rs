//! Days that count for nothing and against nothing.

use super::*;

/// Ill from Wednesday on, known on Wednesday: Monday and Tuesday are all there is, and both count.
#[test]
fn a_pause_shrinks_the_goal_to_the_days_left() {
    let mut mia = Story::mia(&[bridges(any(4))]);
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 14 Oct 08:00  Mum pauses Mia from Wed 14 Oct to Tue 20 Oct
        Wed 14 Oct 08:05  show Mia's today
        Tue 20 Oct 08:05  show Mia's today
        Wed 21 Oct 16:00  Mia completes bridges
        Thu 22 Oct 16:00  Mia completes bridges
        Fri 23 Oct 16:00  Mia completes bridges
        Sat 24 Oct 16:00  Mia completes bridges
        Sat 24 Oct 16:05  show Mia's chart
        Mon 26 Oct 08:00  Mum pauses Mia from Mon 26 Oct to Sun 1 Nov
        Mon 26 Oct 08:05  show Mia's chart
        ",
        expect![[r#"
            Mia, Wed 14 Oct: 0 to go, 4 to spend, Sick pause
            extra  Bridges             ·
            physical: 2 of 2 days, reached; week 1 of 8, 1 reached
            strip: ✓ ✓ z z z z z
            Mia, Tue 20 Oct: 0 to go, 4 to spend, Sick pause
            extra  Bridges             ·
            physical: 0 of 4 days; week 2 of 8, 1 reached
            strip: z z · · · · ·
            Sat 24 Oct 16:00  Mia completes bridges: a golden star worth 2
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  -  -  ★  ★  ★  ★  -
            counts                   z  z  ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 2 of 8, 2 reached
            golden stars: 1
            Mia, 26 Oct to 1 Nov     M  T  W  T  F  S  S
            Bridges                  -  -  -  -  -  -  -
            counts                   z  z  z  z  z  z  z
            physical: a rest week; week 3 of 8, 2 reached
        "#]],
    );
}

/// A pause written down afterwards asks for less in the past. It takes no sticker, no star and no
/// week reached, and neither does an undo of something else after it.
#[test]
fn a_pause_after_the_fact_takes_nothing() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Thu 20:00  Mum pauses Mia from Mon 12 Oct to Tue 13 Oct
        Thu 20:05  show Mia's chart
        Fri 16:00  Mia completes bridges
        Fri 16:01  Mia undoes bridges
        Fri 16:05  show Mia's chart
        Fri 16:05  show Mia's rewards
        ",
        expect![[r#"
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ☆  ☆  ★  ★  ·  ·  ·
            counts                   z  z  ✓  ✓
            physical: 2 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ☆  ☆  ★  ★  ·  ·  ·
            counts                   z  z  ✓  ✓
            physical: 2 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Mia has 6 to spend
        "#]],
    );
    // The pause was a mistake.
    mia.check(
        "
        Fri 20:00  Mum ends Mia's pause
        Fri 20:05  show Mia's chart
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  ·  ·  ·
            counts                   ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

/// What was done in a pause was an extra; when the pause is taken back it was asked after all, and
/// the star that makes comes at once.
#[test]
fn a_pause_taken_back_gives_what_it_had_kept() {
    Story::mia(&[bridges(Schedule::EveryDay)]).check(
        "
        Mon 08:00  Mum pauses Mia from Mon 12 Oct to Tue 13 Oct
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Thu 16:05  show Mia's chart
        Thu 16:10  Mum ends Mia's pause
        Thu 16:15  show Mia's chart
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ☆  ☆  ★  ★  ·  ·  ·
            counts                   z  z  ✓  ✓
            physical: 2 of 4 days; week 1 of 8, 0 reached
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  ·  ·  ·
            counts                   ✓  ✓  ✓  ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

/// On Wednesday the rest of the week is paused, and the goal becomes one day: Monday was that day.
#[test]
fn a_goal_set_in_a_pause_is_the_goal() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.tell(
        "
        Mon 16:00  Mia completes bridges
        Wed 14 Oct 08:00  Mum pauses Mia from Wed 14 Oct to Sun 18 Oct
        ",
    );
    let plan = ProgramDetails {
        weekly_goal: 1,
        ..program(mia.children["Mia"], day("12 Oct"))
    };
    mia.program("Mia's physical", plan);
    mia.check(
        "Wed 14 Oct 08:05  show Mia's chart",
        expect![[r#"
        Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
        Bridges                  ★  ·  -  -  -  -  -
        counts                   ✓     z  z  z  z  z
        physical: 1 of 1 days, reached; week 1 of 8, 1 reached
        golden stars: 1
    "#]],
    );
}
