//! A tap, an undo, a correction.

use hep_core::view::today::CardPlace;

use super::*;

#[test]
fn the_same_tap_twice_is_one_sticker() {
    Story::mia(&[bridges(Schedule::EveryDay)]).check(
        "
        Mon 16:00  Mia completes bridges
        Mon 16:00  Mia completes bridges
        Mon 16:01  Mia completes bridges 2nd
        Mon 16:01  show Mia's chart
        ",
        expect![[r#"
            Mon 16:01  Mia completes bridges 2nd: Gone
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ·  ·  ·  ·  ·  ·
            counts                   ✓
            physical: 1 of 4 days; week 1 of 8, 0 reached
        "#]],
    );
}

#[test]
fn an_undo_takes_the_sticker_back_and_the_day_can_be_done_again() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Mon 16:01  Mia undoes bridges
        Mon 16:01  Mia undoes bridges
        Mon 16:02  show Mia's today
        Mon 16:03  Mia completes bridges
        Mon 16:04  show Mia's today
        Mon 16:05  show Mia's day of Mon 12 Oct
        ",
        expect![[r#"
            Mia, Mon 12 Oct: 1 to go, 0 to spend
            first  Bridges             ·
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Mia, Mon 12 Oct: 0 to go, 1 to spend
            done   Bridges             ★
            physical: 1 of 4 days; week 1 of 8, 0 reached
            strip: ✓ · · · · · ·
            Mia, Mon 12 Oct
            Bridges: asked 1, done 1
              1: by Child at 2026-10-12 16:03: 3 sets, 30 times, 0 s
            undone Bridges by Child at 2026-10-12 16:01
        "#]],
    );
    // The undo button stays until the day turns, at four in the morning.
    let yesterdays = mia.completion("bridges", day("12 Oct"), 1);
    mia.tell("Tue 13 Oct 04:00  show who");
    let late = mia.act(hep_core::ChildAction::Undo {
        completion: yesterdays,
    });
    assert!(matches!(late, Err(hep_core::Error::TooLate)), "{late:?}");
    mia.check(
        "
        Tue 13 Oct 04:10  Mum takes back bridges of Mon 12 Oct (that was her sister)
        Tue 13 Oct 04:10  Mum takes back bridges of Mon 12 Oct (that was her sister)
        Tue 13 Oct 04:11  show Mia's day of Mon 12 Oct
        ",
        expect![[r#"
            Mia: 1 to go, 0 done
            Mia, Mon 12 Oct
            Bridges: asked 1, done 0, next is 1
            undone Bridges by Child at 2026-10-12 16:01
            undone Bridges by Parent at 2026-10-13 04:10 (that was her sister)
        "#]],
    );
}

#[test]
fn a_correction_adds_to_past_days_only_what_they_could_earn() {
    Story::mia(&[bridges(weekdays(&[Weekday::Mon, Weekday::Wed]))]).check(
        "
        Thu 15 Oct 09:00  Mum adds bridges of Mon 12 Oct (forgot to tap)
        Thu 15 Oct 09:01  Mum adds bridges 2nd of Mon 12 Oct
        Thu 15 Oct 09:02  Mum adds bridges of Tue 13 Oct (she did them all the same)
        Thu 15 Oct 09:03  Mum adds bridges of Fri 16 Oct (tomorrow)
        Thu 15 Oct 09:04  Mum adds bridges of Sun 11 Oct (before the program began)
        Thu 15 Oct 09:05  show Mia's chart
        ",
        expect![[r#"
            Thu 15 Oct 09:01  Mum adds bridges 2nd of Mon 12 Oct: Gone
            Thu 15 Oct 09:03  Mum adds bridges of Fri 16 Oct (tomorrow): Invalid(Day, InTheFuture)
            Thu 15 Oct 09:04  Mum adds bridges of Sun 11 Oct (before the program began): Gone
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ☆  ·  -  -  -  -
            counts                   ✓
            physical: 1 of 2 days; week 1 of 8, 0 reached
        "#]],
    );
}

/// An exercise of "any 2 days" is an extra from the third day on: one sticker, and the day does
/// not count.
#[test]
fn extras_earn_one_sticker_a_day() {
    Story::mia(&[twice(bridges(any(2)))]).check(
        "
        Mon 16:00  Mia completes bridges, bridges 2nd
        Tue 16:00  Mia completes bridges, bridges 2nd
        Wed 08:00  show Mia's today
        Wed 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges 2nd
        Wed 16:05  show Mia's chart
        ",
        expect![[r#"
            Tue 16:00  Mia completes bridges, bridges 2nd: a golden star worth 2
            Mia, Wed 14 Oct: 0 to go, 6 to spend
            extra  Bridges             ·
            physical: 2 of 2 days, reached; week 1 of 8, 1 reached
            strip: ✓ ✓ · · · · ·
            Wed 16:00  Mia completes bridges 2nd: Gone
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★★ ★★ ☆  -  -  -  -
            counts                   ✓  ✓
            physical: 2 of 2 days, reached; week 1 of 8, 1 reached
            golden stars: 1
        "#]],
    );
}

#[test]
fn a_second_round_waits_for_the_others() {
    Story::mia(&[
        twice(bridges(Schedule::EveryDay)),
        squats(Schedule::EveryDay),
    ])
    .check(
        "
        Mon 08:00  show Mia's today
        Mon 08:01  Mia completes bridges
        Mon 08:02  show Mia's today
        Mon 08:03  Mia completes squats
        Mon 08:04  show Mia's today
        Mon 19:00  Mia completes bridges 2nd
        Mon 19:01  Mia completes bridges 3rd
        Mon 19:02  show Mia's today
        ",
        expect![[r#"
            Mia, Mon 12 Oct: 3 to go, 0 to spend
            first  Bridges             ··
            then   Squats              ·
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Mia, Mon 12 Oct: 2 to go, 1 to spend
            then   Bridges             ★·
            first  Squats              ·
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: ★ · · · · · ·
            Mia, Mon 12 Oct: 1 to go, 2 to spend
            first  Bridges             ★·
            done   Squats              ★
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: ★ · · · · · ·
            Mon 19:01  Mia completes bridges 3rd: Gone
            Mia, Mon 12 Oct: 0 to go, 3 to spend
            done   Bridges             ★★
            done   Squats              ★
            physical: 1 of 4 days; week 1 of 8, 0 reached
            strip: ✓ · · · · · ·
        "#]],
    );
}

#[test]
fn a_day_turns_at_four_in_the_morning() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.check(
        "
        Tue 13 Oct 03:59  Mia completes bridges
        Tue 13 Oct 04:00  Mia completes bridges
        Tue 13 Oct 04:01  show Mia's chart
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ·  ·  ·  ·  ·
            counts                   ✓  ✓
            physical: 2 of 4 days; week 1 of 8, 0 reached
        "#]],
    );
    // A family of night owls: until seven it is still Tuesday. What was written stays where it is.
    let settings = Settings {
        rollover: 7,
        ..mia.app.settings().unwrap()
    };
    mia.mum(ParentAction::SetSettings { settings });
    mia.check(
        "
        Wed 14 Oct 06:59  Mia completes bridges
        Wed 14 Oct 07:00  Mia completes bridges
        Wed 14 Oct 07:01  show Mia's chart
        ",
        expect![[r#"
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ·  ·  ·  ·
            counts                   ✓  ✓  ✓
            physical: 3 of 4 days; week 1 of 8, 0 reached
        "#]],
    );
}

/// Everything is still there after a restart.
#[test]
fn a_restart_changes_nothing() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let child = mia.children["Mia"];
    mia.reward(reward(child, "Film", 3));
    mia.tell(
        "
        Mon 16:00  Mia completes bridges
        Mon 16:00  Mia saves for film
        Mon 16:01  Mia calls bridges hard
        Mon 16:02  Mia chooses rocket for bridges
        ",
    );
    let before = mia.app.today(child, mia.now).unwrap();
    assert_eq!(before.cards[0].done[0].sticker, "rocket");
    let mia = mia.restart();
    assert_eq!(mia.app.today(child, mia.now).unwrap(), before);
}

#[test]
fn today_knows_what_its_first_card_will_offer() {
    let every_day = [
        twice(bridges(Schedule::EveryDay)),
        squats(Schedule::EveryDay),
    ];
    let mut mia = Story::mia(&every_day);
    let child = mia.children["Mia"];
    // The second round of the bridges waits for the squats.
    for (name, nth) in [("bridges", 1), ("squats", 1), ("bridges", 2)] {
        let today = mia.app.today(child, mia.now).unwrap();
        let ahead = today.ahead.unwrap();
        assert_eq!(ahead.exercise, mia.exercises[name], "{name} {nth}");
        let first = today
            .cards
            .iter()
            .find(|card| card.place == CardPlace::First);
        assert_eq!(first.unwrap().exercise, ahead.exercise);
        let done = mia
            .act(hep_core::ChildAction::Complete {
                exercise: ahead.exercise,
                nth,
                done: hep_core::model::dose::Done::AsAsked,
                sticker: None,
            })
            .unwrap();
        assert_eq!(done.offer.as_ref(), Some(&ahead.offer));
        assert_eq!(ahead.offer.stickers.len(), 8);
        assert_eq!(done.sticker.as_ref(), ahead.offer.stickers.first());
    }
    let over = mia.app.today(child, mia.now).unwrap();
    assert_eq!(over.ahead, None);
}
