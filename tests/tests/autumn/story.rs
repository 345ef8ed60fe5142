use expect_test::{Expect, expect};
use hep_tests::story::Story;
use hep_tests::{rings, rivera};

use super::review::{album, ask_about, the_review};
use super::stand::{jar, stand};

/// Tells these days and compares what rang in them, what is in the jar and where these people stand
/// after them.
fn until(home: &mut Story, days: &str, who: &[&str], expected: Expect) {
    let rung = home.tell_with_reminders(days);
    let stand: String = who.iter().map(|name| stand(home, name)).collect();
    expected.assert_eq(&(rings::told(&rung) + &jar(home) + &stand));
}

#[test]
fn the_riveras_autumn() {
    let mut home = rivera::home();
    rivera::jar(&mut home, 100);

    // After snack rings on every school day, for it is only then that she does it; brushing teeth on
    // Wednesday and Friday, on which there is a flamingo left.
    // Week 1. Mia: four days of 4, Sunday's bridges as an extra: 17, a star 2, earned 19; the film
    // took 8, 11 are left. Bridges 5 × 30 = 150, squats 4 × 16 = 64, flamingo 4 × 40 s = 160 s = 2
    // whole minutes, superhero 4 × 5 = 20. Adherence 4 of 4 for each of four: 16/16.
    // Sam: four days: 4, a star: 6; heel raises 4 × 30 = 120. Jar: 17 and 4.
    // The film is stretched from 8 to 12 over four weeks: one more from Monday on.
    until(
        &mut home,
        "
        Mon 12 Oct 16:00  Mia completes everything
        Mon 12 Oct 20:00  Sam completes everything
        Tue 13 Oct 16:00  Mia completes everything
        Tue 13 Oct 16:05  Mia was at garden for bridges
        Tue 13 Oct 20:00  Sam completes everything
        Thu 15 Oct 16:00  Mia completes everything
        Thu 15 Oct 16:05  Mia was at playground for superhero
        Thu 15 Oct 20:00  Sam completes everything
        Fri 16 Oct 18:00  Mia asks for film
        Fri 16 Oct 18:05  Mum stretches film to 12 over 4 weeks
        Sat 17 Oct 10:00  Mia completes everything
        Sat 17 Oct 20:00  Sam completes everything
        Sun 18 Oct 10:00  Mia completes bridges
        ",
        &["Mia", "Sam"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 12 Oct, 13 Oct, 14 Oct, 15 Oct, 16 Oct
            19:15 Mia, brushing teeth (Flamingo stand): 14 Oct, 16 Oct
            jar: 21 of 100, Mia 17, Leo 0, Sam 4
            Mia, 2026-10-18: 19 earned, 11 to spend, 1 weeks reached
            physical: 1 reached; 0/0 0/0 0/0 16/16
            physical, place 1 of 8: ★.......
            Bridges 150 times
            Chair squats 64 times
            Flamingo stand 2 min
            Superhero 20 times
            stamps: garden 1, playground 1
            Film for 8, dearer from 19 Oct
            Sam, 2026-10-18: 6 earned, 6 to spend, 1 weeks reached
            physical: 1 reached; 0/0 0/0 0/0 4/4
            physical, place 1 of 8: ★.......
            Heel raises 120 times
        "#]],
    );

    // Nothing rings on Sunday the 18th (done on four days), nor on Sunday the 25th after four (done),
    // nor from the 28th on (ill). On Friday the 23rd the flamingo is left.
    // Week 2, Mia: three days of 4 and two on Friday: 14, no star. Week 3: Monday and Tuesday 8, the
    // star of a goal of 2 (ill from Wednesday on, the pause known on Wednesday) 2, an extra in bed 1.
    // Earned 19 + 14 + 11 = 44. She saves for the film since it costs 9, and asks for it when it costs
    // 10: less 8 and 9: 27. Bridges 150 + 4 × 30 + 2 × 30 = 330, squats 64 + 4 × 16 +
    // 2 × 16 = 160, flamingo 160 + 3 × 40 + 2 × 40 + 40 = 400 s = 6 min, superhero 20 + 15 + 10 = 45.
    // Adherence: week 2 bridges and squats 4/4, the others 3/4: 14/16; week 3 asks for two days: 8/8.
    // Leo's speech begins: five days of 3, Saturday's tongue twice, the second in the night in which
    // half past one comes twice; Sunday's once: 18, a star: 20. Tongue 5 × 2 + 2 + 1 = 13 × 30 = 390,
    // words 5 × 20 = 100. Adherence: tongue 13 of 14, words 5 of 5.
    // Jar: Mia 17 + 14 + 9 = 40, Leo 18, Sam 4.
    until(
        &mut home,
        "
        Mon 19 Oct 16:00  Mia completes everything
        Mon 19 Oct 16:05  Mia saves for film
        Wed 21 Oct 16:00  Mia completes everything
        Fri 23 Oct 16:00  Mia completes bridges, chair squats
        Sun 25 Oct 16:00  Mia completes everything
        Mon 26 Oct 16:00  Mia completes everything
        Mon 26 Oct 19:00  Leo completes everything
        Tue 27 Oct 16:00  Mia completes everything
        Tue 27 Oct 19:00  Leo completes everything
        Wed 28 Oct 08:00  Mum pauses Mia from Wed 28 Oct to Sun 1 Nov
        Wed 28 Oct 19:00  Leo completes everything
        Thu 29 Oct 19:00  Leo completes everything
        Fri 30 Oct 15:00  Mia completes flamingo stand
        Fri 30 Oct 15:05  Mia was at home for flamingo stand
        Fri 30 Oct 19:00  Leo completes everything
        Sat 31 Oct 23:50  Leo completes tongue side to side
        Sun 1 Nov 01:30   Leo completes tongue side to side 2nd
        Sun 1 Nov 01:30+  Leo completes tongue side to side 2nd
        Sun 1 Nov 04:00   Leo completes tongue side to side
        Sun 1 Nov 12:00   Mia asks for film
        ",
        &["Mia", "Leo"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 19 Oct, 20 Oct, 21 Oct, 22 Oct, 23 Oct, 26 Oct, 27 Oct
            19:15 Mia, brushing teeth (Flamingo stand): 20 Oct, 22 Oct, 23 Oct, 24 Oct
            jar: 62 of 100, Mia 40, Leo 18, Sam 4
            Mia, 2026-11-01: 44 earned, 27 to spend, 2 weeks reached
            physical: 2 reached; 0/0 16/16 14/16 8/8
            physical, place 3 of 8: ★+★.....
            Bridges 330 times
            Chair squats 160 times
            Flamingo stand 6 min
            Superhero 45 times
            stamps: home 1, garden 1, playground 1
            Film for 10, dearer from 2 Nov
            Leo, 2026-11-01: 20 earned, 20 to spend, 1 weeks reached
            speech: 1 reached; 0/0 0/0 0/0 18/19
            occupational: 0 reached; 0/0 0/0 0/0 0/0
            speech, place 1 of 8: ★.......
            Tongue side to side 390 times
            S words 100 times
        "#]],
    );

    // The clocks have gone back, and it rings at four and at a quarter past seven all the same; on the
    // days off at both. On Saturday it is done by four, on Sunday on four days.
    // Week 4, Mia: four days of 4 and a star: 18 more, earned 62, less 17: 45 to spend. Four days more of each:
    // bridges 450, squats 224, flamingo 560 s = 9 min, superhero 65.
    // Leo: on Wednesday a wrong tap, undone. Monday to Wednesday 6 each: 18; Thursday 2; the crab walk
    // of Thursday is written down on Friday (the laptop was off): 21, and with it Thursday is the fourth
    // day of the occupational therapy: a star. Speech has three days of five. Earned 20 + 21 + 2 = 43;
    // the climbing hall takes 40. Tongue 390 + 6 × 30 = 570, words 100 + 60 = 160, shoelaces 4 × 10,
    // pinches 4 × 60, crab walk 4 × 4. Speech: tongue 6 of 14, words 3 of 5: 9/19; occupational 12 of
    // three on five weekdays: 12/15. The stamp of the wrong tap goes with it. Jar: Mia 56, Leo 39,
    // Sam 4: one is missing.
    until(
        &mut home,
        "
        Mon 2 Nov 16:00  Mia completes everything
        Mon 2 Nov 17:00  Leo completes everything
        Tue 3 Nov 17:00  Leo completes everything
        Wed 4 Nov 15:00  Leo completes putty pinches
        Wed 4 Nov 15:01  Leo was at school for putty pinches
        Wed 4 Nov 15:02  Leo undoes putty pinches
        Wed 4 Nov 16:00  Mia completes everything
        Wed 4 Nov 17:00  Leo completes everything
        Thu 5 Nov 17:00  Leo completes shoelaces, putty pinches
        Fri 6 Nov 08:00  Mum adds crab walk of Thu 5 Nov (the laptop was off)
        Fri 6 Nov 16:00  Mia completes everything
        Sat 7 Nov 16:00  Mia completes everything
        Sun 8 Nov 10:00  Leo asks for climbing hall
        ",
        &["Mia", "Leo"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 2 Nov, 3 Nov, 4 Nov, 5 Nov, 6 Nov
            19:15 Mia, brushing teeth (Flamingo stand): 3 Nov, 5 Nov
            jar: 99 of 100, Mia 56, Leo 39, Sam 4
            Mia, 2026-11-08: 62 earned, 45 to spend, 3 weeks reached
            physical: 3 reached; 16/16 14/16 8/8 16/16
            physical, place 4 of 8: ★+★★....
            Bridges 450 times
            Chair squats 224 times
            Flamingo stand 9 min
            Superhero 65 times
            stamps: home 1, garden 1, playground 1
            Film for 11, dearer from 9 Nov
            Leo, 2026-11-08: 43 earned, 3 to spend, 2 weeks reached
            speech: 1 reached; 0/0 0/0 18/19 9/19
            occupational: 1 reached; 0/0 0/0 0/0 12/15
            speech, place 2 of 8: ★@......
            occupational, place 1 of 6: ★.....
            Tongue side to side 570 times
            S words 160 times
            Shoelaces 40 times
            Putty pinches 240 times
            Crab walk 16 times
        "#]],
    );

    // In week 5 brushing teeth rings on the days off, but for Sunday, on which it is done by four; in
    // week 6 nothing after Thursday, the fourth day.
    // Week 5, Mia: three days: 12. Week 6: four and a star: 18. Earned 92; the sleepover took 60 more,
    // 92 - 77 = 15. Seven days more: bridges 660, squats 336, flamingo 840 s = 14 min, superhero 100.
    // Leo, week of the 9th: five days of 6 and two stars: 34, earned 77, 37 to spend; nothing in the
    // next. Speech 10 of 14 and 5 of 5: 15/19, then 0/19; occupational 15/15, then 0/15.
    // Leo's first marble of Monday makes the jar full; the next one has Mia's 84 - 56 = 28 and Leo's
    // 69 - 40 = 29. Superhero was called hard on three days, and one crab walk hurt.
    until(
        &mut home,
        "
        Mon 9 Nov 17:00   Leo completes everything
        Tue 10 Nov 16:00  Mia completes everything
        Tue 10 Nov 17:00  Leo completes everything
        Tue 10 Nov 18:00  Mum gives the jar
        Wed 11 Nov 17:00  Leo completes everything
        Thu 12 Nov 16:00  Mia completes everything
        Thu 12 Nov 17:00  Leo completes everything
        Fri 13 Nov 17:00  Leo completes everything
        Sun 15 Nov 16:00  Mia completes everything
        Mon 16 Nov 16:00  Mia completes everything
        Mon 16 Nov 16:05  Mia calls superhero hard
        Tue 17 Nov 16:00  Mia completes everything
        Tue 17 Nov 16:05  Mia calls superhero hard
        Wed 18 Nov 16:00  Mia completes everything
        Wed 18 Nov 16:05  Mia calls superhero hard
        Thu 19 Nov 16:00  Mia completes everything
        Fri 20 Nov 16:00  Mia asks for sleepover
        Fri 20 Nov 17:00  Leo stops crab walk: hurts
        Sun 22 Nov 09:00  Mum gives sleepover
        ",
        &["Mia", "Leo"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 9 Nov, 10 Nov, 11 Nov, 12 Nov, 13 Nov, 16 Nov, 17 Nov, 18 Nov, 19 Nov
            19:15 Mia, brushing teeth (Flamingo stand): 9 Nov, 11 Nov, 13 Nov, 14 Nov
            jar: 57 of 100, Mia 28, Leo 29, Sam 0; Pizza night on 10 Nov
            Mia, 2026-11-22: 92 earned, 15 to spend, 4 weeks reached
            physical: 4 reached; 8/8 16/16 12/16 16/16
            physical, place 6 of 8: ★+★★+★..
            Bridges 660 times
            Chair squats 336 times
            Flamingo stand 14 min
            Superhero 100 times
            stamps: home 1, garden 1, playground 1
            Film for 12
            ask: Superhero hard 3, stopped 0
            Leo, 2026-11-22: 77 earned, 37 to spend, 4 weeks reached
            speech: 2 reached; 18/19 9/19 15/19 0/19
            occupational: 2 reached; 0/0 12/15 15/15 0/15
            speech, place 4 of 8: ★+★@....
            occupational, place 3 of 6: ★★@...
            Tongue side to side 870 times
            S words 260 times
            Shoelaces 90 times
            Putty pinches 540 times
            Crab walk 36 times
            ask: Crab walk hurts 1
        "#]],
    );
    ask_about(&mut home);

    // On Thursday all is done before snack time in Berlin. On Friday and Saturday it rings at the hours
    // of Berlin; on Friday the bridges are done on four days already. On Sunday all are.
    // Week 7, Mia, in Berlin from Thursday on: five in the morning there is Thursday's. 8 + 1 + 4 + 4,
    // a star and Sunday's extra: 20. Earned 112, 35 to spend. Bridges six times, the others four:
    // 840, 400, 1000 s = 16 min, 120.
    // Leo did all until Wednesday evening: 18. The holiday is a pause from Thursday on, set then: the
    // goals become 3 and both are met: two stars. Earned 99, 59 to spend; 9/9 and 9/9. What was asked
    // about is answered; in the week of the 16th he did nothing. Jar: 28 + 18 and 29 + 18.
    until(
        &mut home,
        "
        Mon 23 Nov 16:00  Mia completes everything
        Mon 23 Nov 17:00  Leo completes everything
        Tue 24 Nov 16:00  Mia completes everything
        Tue 24 Nov 17:00  Leo completes everything
        Wed 25 Nov 17:00  Leo completes everything
        Wed 25 Nov 20:00  Mum pauses Leo from Thu 26 Nov to Sun 29 Nov
        Wed 25 Nov 21:00  Mia completes bridges
        Wed 25 Nov 22:00  they fly to Europe/Berlin
        Thu 26 Nov 05:00  Mia completes bridges
        Thu 26 Nov 05:05  Mia was at grandparents for bridges
        Thu 26 Nov 08:00  Mia completes everything
        Sat 28 Nov 22:00  Mia completes chair squats, flamingo stand, superhero, bridges
        Sat 28 Nov 22:05  Mia was at grandparents for chair squats
        Sun 29 Nov 12:00  Mia completes bridges
        Sun 29 Nov 12:10  they fly to America/New_York
        Sun 29 Nov 18:00  Mia completes bridges
        ",
        &["Mia", "Leo"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 23 Nov, 24 Nov, 25 Nov
            16:00 Mia, after snack (Chair squats, Flamingo stand, Superhero): 27 Nov
            19:15 Mia, brushing teeth (Flamingo stand): 25 Nov, 27 Nov, 28 Nov
            jar: 93 of 100, Mia 46, Leo 47, Sam 0; Pizza night on 10 Nov
            Mia, 2026-11-29: 112 earned, 35 to spend, 5 weeks reached
            physical: 5 reached; 16/16 12/16 16/16 16/16
            physical, place 7 of 8: ★+★★+★★.
            Bridges 840 times
            Chair squats 400 times
            Flamingo stand 16 min
            Superhero 120 times
            stamps: home 1, garden 1, grandparents 2, playground 1
            Film for 12
            Leo, 2026-11-29: 99 earned, 59 to spend, 6 weeks reached
            speech: 3 reached; 9/19 15/19 0/19 9/9
            occupational: 3 reached; 12/15 15/15 0/15 9/9
            speech, place 5 of 8: ★+★_★...
            occupational, place 4 of 6: ★★_★..
            Tongue side to side 1050 times
            S words 320 times
            Shoelaces 120 times
            Putty pinches 720 times
            Crab walk 48 times
            ask: Speech 0 of 5 in the week of 16 Nov
            ask: Occupational 0 of 4 in the week of 16 Nov
        "#]],
    );

    // It rings on every day but Sunday, and no more on Monday the 7th.
    // Week 8, Mia: Sunday's 4, one day of four. Earned 116 = 106 stickers and five stars. The film costs
    // 12 by now: 116 - 89 = 27.
    // Bridges 29 × 30, squats 26 × 16, flamingo 26 × 40 s = 1040 s = 17 min, superhero 25 × 5.
    // On Monday the 7th, the review, her eight weeks are over; this week asks for nothing.
    // Leo did nothing in the week of the 30th; of the 7th only Monday's is asked so far: two of the
    // tongue and the five days of words, three of the occupational therapy. The week of the 30th is far
    // below for both of them.
    until(
        &mut home,
        "
        Mon 30 Nov 16:05 Mia asks for film
        Sun 6 Dec 16:00  Mia completes everything
        Mon 7 Dec 16:00  show who
        ",
        &["Mia", "Leo", "Sam"],
        expect![[r#"
            16:00 Mia, after snack (Bridges, Chair squats, Flamingo stand, Superhero): 30 Nov, 1 Dec, 2 Dec, 3 Dec, 4 Dec
            19:15 Mia, brushing teeth (Flamingo stand): 30 Nov, 1 Dec, 2 Dec, 3 Dec, 4 Dec, 5 Dec
            jar: 97 of 100, Mia 50, Leo 47, Sam 0; Pizza night on 10 Nov
            Mia, 2026-12-07: 116 earned, 27 to spend, 5 weeks reached
            physical: 5 reached; 16/16 16/16 4/16 0/0
            physical, place 8 of 8: ★+★★+★★+
            Bridges 870 times
            Chair squats 416 times
            Flamingo stand 17 min
            Superhero 125 times
            stamps: home 1, garden 1, grandparents 2, playground 1
            Film for 12
            ask: Physical 1 of 4 in the week of 30 Nov
            Leo, 2026-12-07: 99 earned, 59 to spend, 6 weeks reached
            speech: 3 reached; 0/19 9/9 0/19 0/7
            occupational: 3 reached; 0/15 9/9 0/15 0/3
            speech, place 7 of 8: ★+★_★_@.
            occupational, place 6 of 6: ★★_★_@
            Tongue side to side 1050 times
            S words 320 times
            Shoelaces 120 times
            Putty pinches 720 times
            Crab walk 48 times
            ask: Speech 0 of 5 in the week of 30 Nov
            ask: Occupational 0 of 4 in the week of 30 Nov
            Sam, 2026-12-07: 6 earned, 6 to spend, 1 weeks reached
            physical: 1 reached; 0/4 0/4 0/4 0/0
            physical, place 8 of 8: ★_______
            Heel raises 120 times
        "#]],
    );

    the_review(&mut home);

    // The next program, from today on: its first bridges. 29 × 30 and these: 900. One more sticker: 117
    // earned, 28 to spend; one more marble, the 51st. What is still to do of today rings at the teeth.
    until(
        &mut home,
        "
        Mon 7 Dec 17:30  Mia completes bridges
        Mon 7 Dec 19:30  show who
        ",
        &["Mia"],
        expect![[r#"
            19:15 Mia, brushing teeth (Flamingo stand): 7 Dec
            jar: 98 of 100, Mia 51, Leo 47, Sam 0; Pizza night on 10 Nov
            Mia, 2026-12-07: 117 earned, 28 to spend, 5 weeks reached
            physical: 0 reached; 0/0 0/0 0/0 1/8
            physical: 5 reached; 16/16 16/16 4/16 0/0
            physical, place 1 of 6: @.....
            Bridges 900 times
            Flamingo stand 17 min
            stamps: home 1, garden 1, grandparents 2, playground 1
            Film for 12
            ask: Physical 1 of 4 in the week of 30 Nov
        "#]],
    );
    // 17 + 14 + 9 in October, 16 + 12 + 16 + 18 in November, 4 + 1 in December.
    assert_eq!(
        album(&home),
        "107 stickers, 5 stars; 5 in December, 62 in November, 40 in October; \
         Climb the big slide all by myself. finished on 7 Dec"
    );
}
