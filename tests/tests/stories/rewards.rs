//! Saving, asking, getting.

use super::*;

/// Four days at one a day are 4, the star makes 6. On Friday the zoo waits for its 6, and the film,
/// which would take 5 of them, comes after: what was asked for in time can be given.
#[test]
fn saving_asking_getting() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let child = mia.children["Mia"];
    mia.reward(reward(child, "Film", 5));
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(child, "Zoo", 6)
    });
    mia.check(
        "
        Mon 16:00  Mia asks for film
        Mon 16:00  Mia saves for zoo
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Wed 16:00  show Mia's rewards
        Thu 16:00  Mia completes bridges
        Thu 16:05  show Mia's rewards
        Thu 16:10  Mia asks for zoo
        Thu 16:10  Mia asks for zoo
        Thu 16:10  show Mia's rewards
        Thu 20:00  Mum declines zoo
        Thu 20:00  Mum gives zoo
        Thu 20:05  show Mia's rewards
        Fri 16:00  Mia asks for zoo
        Fri 16:05  Mia asks for film
        Fri 20:00  Mum gives zoo
        Fri 20:05  show Mia's rewards
        Fri 20:06  Mia asks for film
        ",
        expect![[r#"
            Mon 16:00  Mia asks for film: NotEnough
            Mia has 3 to spend
            Zoo: 3 of 6, saving, chosen, 3 more days
            Film: 3 of 5, saving, 2 more days
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Mia has 6 to spend
            Zoo: 6 of 6, ready, chosen
            Film: 5 of 5, ready
            Thu 16:10  Mia asks for zoo: waiting
            Thu 16:10  Mia asks for zoo: waiting
            Mia has 6 to spend
            Zoo: 6 of 6, waiting, chosen
            Film: 5 of 5, kept for what was asked before
            Mia has 6 to spend
            Zoo: 6 of 6, ready, chosen
            Film: 5 of 5, ready
            Zoo: declined for 6 on 15 Oct
            Fri 16:00  Mia asks for zoo: waiting
            Fri 16:05  Mia asks for film: NotEnough
            Mia has 0 to spend
            Film: 0 of 5, saving, 5 more days
            Zoo: 0 of 6, saving, 6 more days
            Zoo: given for 6 on 16 Oct
            Zoo: declined for 6 on 15 Oct
            Fri 20:06  Mia asks for film: NotEnough
        "#]],
    );
}

/// Stickers that wait with an asking are still hers, and kept for it: a small wish that leaves
/// enough is given at once, a larger one comes after the answer.
#[test]
fn what_was_asked_for_in_time_can_be_given() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let child = mia.children["Mia"];
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(child, "Sleepover", 5)
    });
    mia.reward(reward(child, "Film", 2));
    mia.reward(reward(child, "Song", 1));
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Thu 16:01  Mia saves for film
        Thu 16:02  Mia asks for sleepover
        Thu 16:03  show Mia's rewards
        Thu 16:03  show Mia's today
        Thu 16:04  Mia asks for film
        Thu 16:05  Mia asks for song
        Thu 20:00  Mum gives sleepover
        Thu 20:01  show Mia's rewards
        ",
        expect![[r#"
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Thu 16:02  Mia asks for sleepover: waiting
            Mia has 6 to spend
            Film: 2 of 2, kept for what was asked before, chosen
            Sleepover: 5 of 5, waiting
            Song: 1 of 1, ready
            Mia, Thu 15 Oct: 0 to go, 6 to spend
            done   Bridges             ★
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            strip: ✓ ✓ ✓ ✓ · · ·
            saving for Film: 2 of 2
            Thu 16:04  Mia asks for film: NotEnough
            Thu 16:05  Mia asks for song: given
            Mia has 0 to spend
            Film: 0 of 2, saving, chosen, 2 more days
            Sleepover: 0 of 5, saving, 5 more days
            Song: 0 of 1, saving, 1 more days
            Song: given for 1 on 15 Oct
            Sleepover: given for 5 on 15 Oct
        "#]],
    );
}

/// A correction can leave too little for what waits. It goes on waiting until there is enough again.
#[test]
fn what_waits_is_not_given_on_credit() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(mia.children["Mia"], "Sleepover", 2)
    });
    mia.check(
        "
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Tue 16:01  Mia asks for sleepover
        Tue 20:00  Mum takes back bridges of Mon 12 Oct (it was Leo)
        Tue 20:01  Mum gives sleepover
        Wed 16:00  Mia completes bridges
        Wed 20:00  Mum gives sleepover
        Wed 20:01  show Mia's rewards
        ",
        expect![[r#"
            Tue 16:01  Mia asks for sleepover: waiting
            Tue 20:01  Mum gives sleepover: NotEnough
            Mia has 0 to spend
            Sleepover: 0 of 2, saving, 2 more days
            Sleepover: given for 2 on 14 Oct
        "#]],
    );
}

#[test]
fn the_price_is_fixed_when_saving_begins() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let child = mia.children["Mia"];
    mia.reward(reward(child, "Film", 3));
    mia.tell("Mon 16:00  Mia saves for film");
    mia.reward(reward(child, "Film", 5));
    // Saving for it once more is the same saving; giving it up and coming back is a new one.
    mia.check(
        "
        Mon 16:01  Mia saves for film
        Mon 16:02  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Wed 16:01  show Mia's today
        Wed 16:02  Mia asks for film
        Wed 16:03  show Mia's rewards
        Wed 16:04  Mia saves for film
        Wed 16:05  show Mia's rewards
        ",
        expect![[r#"
            Mia, Wed 14 Oct: 0 to go, 3 to spend
            done   Bridges             ★
            physical: 3 of 4 days; week 1 of 8, 0 reached
            strip: ✓ ✓ ✓ · · · ·
            saving for Film: 3 of 3
            Wed 16:02  Mia asks for film: given
            Mia has 0 to spend
            Film: 0 of 5, saving, 5 more days
            Film: given for 3 on 14 Oct
            Mia has 0 to spend
            Film: 0 of 5, saving, chosen, 5 more days
            Film: given for 3 on 14 Oct
        "#]],
    );
    mia.reward(RewardDetails {
        offered: Offered::PutAway,
        ..reward(child, "Film", 5)
    });
    mia.check(
        "
        Wed 16:06  show Mia's today
        Wed 16:06  Mia saves for film
        Wed 16:06  show Mia's rewards
        ",
        expect![[r#"
            Mia, Wed 14 Oct: 0 to go, 0 to spend
            done   Bridges             ★
            physical: 3 of 4 days; week 1 of 8, 0 reached
            strip: ✓ ✓ ✓ · · · ·
            Wed 16:06  Mia saves for film: Gone
            Mia has 0 to spend
            Film: given for 3 on 14 Oct
        "#]],
    );
}
