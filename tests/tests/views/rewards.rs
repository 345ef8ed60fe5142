//! A child's rewards.

use expect_test::expect;
use hep_core::model::reward::{Handover, Offered, RewardDetails};
use hep_tests::details::reward;
use hep_tests::story::Story;

use super::daily;

fn mia() -> Story {
    let mut mia = Story::mia(&[daily("Bridges", 1)]);
    let id = mia.children["Mia"];
    mia.reward(reward(id, "Film", 3));
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(id, "Zoo", 4)
    });
    mia.reward(reward(id, "Bike", 100));
    mia
}

/// Saving, ready, waiting, declined, ready again, given.
#[test]
fn where_a_reward_stands() {
    mia().check(
        "
        Mon 12 Oct 16:00  show Mia's rewards
        Mon 12 Oct 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Wed 16:00  Mia saves for zoo
        Wed 16:00  show Mia's rewards
        Thu 16:00  Mia completes bridges
        Thu 16:00  show Mia's rewards
        Thu 16:01  Mia asks for zoo
        Thu 16:01  show Mia's rewards
        Thu 16:02  Mum declines zoo
        Thu 16:02  show Mia's rewards
        Thu 16:03  Mia asks for zoo
        Thu 16:03  Mum gives zoo
        Thu 16:03  show Mia's rewards
        ",
        expect![[r#"
            Mia has 0 to spend
            Film: 0 of 3, saving
            Zoo: 0 of 4, saving
            Bike: 0 of 100, saving
            Mia has 3 to spend
            Zoo: 3 of 4, saving, chosen, 1 more days
            Film: 3 of 3, ready
            Bike: 3 of 100, saving, 97 more days
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Mia has 6 to spend
            Zoo: 4 of 4, ready, chosen
            Film: 3 of 3, ready
            Bike: 6 of 100, saving, 94 more days
            Thu 16:01  Mia asks for zoo: waiting
            Mia has 6 to spend
            Zoo: 4 of 4, waiting, chosen
            Film: 3 of 3, kept for what was asked before
            Bike: 6 of 100, saving, 94 more days
            Mia has 6 to spend
            Zoo: 4 of 4, ready, chosen
            Film: 3 of 3, ready
            Bike: 6 of 100, saving, 94 more days
            Zoo: declined for 4 on 15 Oct
            Thu 16:03  Mia asks for zoo: waiting
            Mia has 2 to spend
            Film: 2 of 3, saving, 1 more days
            Zoo: 2 of 4, saving, 2 more days
            Bike: 2 of 100, saving, 98 more days
            Zoo: given for 4 on 15 Oct
            Zoo: declined for 4 on 15 Oct
        "#]],
    );
}

/// One sticker on each of the last nine days: as many days as there are stickers missing. Golden
/// stars come on top and are not reckoned with.
#[test]
fn how_many_days_it_takes() {
    let mut mia = mia();
    for day in 12..21 {
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(day - 12) % 7];
        mia.tell(&format!("{weekday} {day} Oct 16:00  Mia completes bridges"));
    }
    // Nine stickers and the first week's star: 11, and 89 to go.
    mia.check(
        "Tue 20 Oct 16:05  show Mia's rewards",
        expect![[r#"
        Thu 15 Oct 16:00  Mia completes bridges: a golden star worth 2
        Mia has 11 to spend
        Film: 3 of 3, ready
        Zoo: 4 of 4, ready
        Bike: 11 of 100, saving, 89 more days
    "#]],
    );
    // After two weeks without any there is no telling.
    mia.check(
        "Tue 10 Nov 16:05  show Mia's rewards",
        expect![[r#"
        Mia has 11 to spend
        Film: 3 of 3, ready
        Zoo: 4 of 4, ready
        Bike: 11 of 100, saving
    "#]],
    );
}

#[test]
fn what_was_put_away_is_not_on_offer() {
    let mut mia = mia();
    let id = mia.children["Mia"];
    mia.tell("Mon 12 Oct 16:00  Mia saves for film");
    mia.reward(RewardDetails {
        offered: Offered::PutAway,
        ..reward(id, "Film", 3)
    });
    mia.check(
        "Mon 12 Oct 16:00  show Mia's rewards",
        expect![[r#"
        Mia has 0 to spend
        Zoo: 0 of 4, saving
        Bike: 0 of 100, saving
    "#]],
    );
    mia.reward(reward(id, "Film", 3));
    mia.check(
        "Mon 12 Oct 16:00  show Mia's rewards",
        expect![[r#"
        Mia has 0 to spend
        Film: 0 of 3, saving, chosen
        Zoo: 0 of 4, saving
        Bike: 0 of 100, saving
    "#]],
    );
}

/// The last twelve that were answered, newest first.
#[test]
fn twelve_answers_are_remembered() {
    let mut mia = Story::mia(&[daily("Bridges", 1)]);
    mia.reward(reward(mia.children["Mia"], "Song", 1));
    for day in 12..=26 {
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(day - 12) % 7];
        mia.tell(&format!("{weekday} {day} Oct 16:00  Mia completes bridges"));
        mia.tell(&format!("{weekday} {day} Oct 16:01  Mia asks for song"));
    }
    let view = mia.app.rewards(mia.children["Mia"], mia.now).unwrap();
    let days: Vec<String> = view
        .answered
        .iter()
        .map(|one| hep_tests::when::name(one.day))
        .collect();
    let expected: Vec<String> = (15..=26).rev().map(|day| format!("{day} Oct")).collect();
    assert_eq!(days, expected);
    assert_eq!(view.rewards[0].nth, 16);
}
