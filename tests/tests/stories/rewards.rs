//! Saving, asking, getting.

use super::*;

/// Four days at one a day are 4, the star makes 6. On Friday the film takes 5 of them, so there is
/// too little for the zoo, which was asked for first.
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
        Sat 16:00  Mia completes bridges
        Sat 16:00  Mum gives zoo
        Sat 16:05  show Mia's rewards
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
            Film: 5 of 5, ready
            Mia has 6 to spend
            Zoo: 6 of 6, ready, chosen
            Film: 5 of 5, ready
            Zoo: declined for 6 on 15 Oct
            Fri 16:00  Mia asks for zoo: waiting
            Fri 16:05  Mia asks for film: given
            Fri 20:00  Mum gives zoo: NotEnough
            Mia has 1 to spend
            Zoo: 1 of 6, waiting, chosen, 5 more days
            Film: 1 of 5, saving, 4 more days
            Film: given for 5 on 16 Oct
            Zoo: declined for 6 on 15 Oct
            Sat 16:00  Mum gives zoo: NotEnough
            Mia has 2 to spend
            Zoo: 2 of 6, waiting, chosen, 4 more days
            Film: 2 of 5, saving, 3 more days
            Film: given for 5 on 16 Oct
            Zoo: declined for 6 on 15 Oct
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
