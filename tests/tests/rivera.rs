//! The Rivera family's autumn of 2026, as it happened. Every number was counted by hand first.

use expect_test::expect;
use hep_tests::rivera;

/// Mia's eight weeks of physical therapy: "any 4 days a week", four exercises, a star worth 2.
#[test]
fn mias_autumn() {
    let mut home = rivera::home();

    // Week 1: Monday, Tuesday and Thursday are 4 stickers each: 12. On Friday the film takes 8 of
    // them: 4. Saturday is the 4th day: 4 more and the star's 2: 10. On Sunday everything has
    // been done on 4 earlier days: bridges are an extra: 11.
    home.check(
        "
        Mon 12 Oct 07:30  show Mia's today
        Mon 16:00  Mia completes bridges, chair squats, superhero
        Mon 16:10  Mia saves for film
        Mon 19:15  Mia completes flamingo stand
        Tue 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Fri 16:00  show Mia's today
        Fri 18:00  Mia asks for film
        Fri 18:05  Mia saves for sleepover
        Sat 10:00  Mia completes everything
        Sun 10:00  Mia completes bridges
        Sun 10:05  show Mia's chart
        Sun 10:05  show Mia's rewards
        ",
        expect![[r#"
            Mia, Mon 12 Oct: 4 to go, 0 to spend
            first  Bridges             ·
            then   Chair squats        ·
            later  Superhero           ·
            later  Flamingo stand      ·
            physical: 0 of 4 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            goal: Climb the big slide all by myself.
            Mia, Fri 16 Oct: 4 to go, 12 to spend
            first  Bridges             ·
            then   Chair squats        ·
            later  Superhero           ·
            later  Flamingo stand      ·
            physical: 3 of 4 days; week 1 of 8, 0 reached
            strip: ✓ ✓ · ✓ · · ·
            saving for Film: 8 of 8
            goal: Climb the big slide all by myself.
            Fri 18:00  Mia asks for film: given
            Sat 10:00  Mia completes everything: a golden star worth 2
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ★  ·  ★  ·  ★  ☆
            Chair squats             ★  ★  ·  ★  ·  ★  -
            Flamingo stand           ★  ★  ·  ★  ·  ★  -
            Superhero                ★  ★  ·  ★  ·  ★  -
            counts                   ✓  ✓     ✓     ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Mia has 11 to spend
            Sleepover: 11 of 60, saving, chosen, 15 more days
            Film: 8 of 8, ready
            Ice-cream trip: 11 of 20, saving, 3 more days
            Film: given for 8 on 16 Oct
        "#]],
    );

    // Week 2: Monday and Wednesday 4 each, Friday only 2, Sunday 4: 14 more, 25. Three days count.
    home.check(
        "
        Mon 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Fri 16:00  Mia completes bridges, chair squats
        Sun 16:00  Mia completes everything
        Sun 16:05  show Mia's chart
        Sun 16:05  show Mia's rewards
        ",
        expect![[r#"
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ·  ★  ·  ★  ·  ★
            Chair squats             ★  ·  ★  ·  ★  ·  ★
            Flamingo stand           ★  ·  ★  ·  ·  ·  ★
            Superhero                ★  ·  ★  ·  ·  ·  ★
            counts                   ✓     ✓           ✓
            physical: 3 of 4 days; week 2 of 8, 1 reached
            Mia has 25 to spend
            Sleepover: 25 of 60, saving, chosen, 11 more days
            Film: 8 of 8, ready
            Ice-cream trip: 20 of 20, ready
            Film: given for 8 on 16 Oct
        "#]],
    );

    // Week 3: Monday and Tuesday 4 each: 33. Ill from Wednesday to Sunday: two days are left, both
    // count, so the goal of 2 is met and the star brings 2: 35. Flamingo stand in bed is an extra: 36.
    home.check(
        "
        Mon 26 Oct 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Tue 16:05  show Mia's chart
        Wed 28 Oct 08:00  Mum pauses Mia from Wed 28 Oct to Sun 1 Nov
        Fri 30 Oct 15:00  show Mia's today
        Fri 30 Oct 15:00  Mia completes flamingo stand
        Sun 1 Nov 12:00  show Mia's chart
        Sun 1 Nov 12:00  show who
        ",
        expect![[r#"
            Mia, 26 Oct to 1 Nov     M  T  W  T  F  S  S
            Bridges                  ★  ★  ·  ·  ·  ·  ·
            Chair squats             ★  ★  ·  ·  ·  ·  ·
            Flamingo stand           ★  ★  ·  ·  ·  ·  ·
            Superhero                ★  ★  ·  ·  ·  ·  ·
            counts                   ✓  ✓
            physical: 2 of 4 days; week 3 of 8, 1 reached
            Mia, Fri 30 Oct: 0 to go, 35 to spend, Sick pause
            extra  Bridges             ·
            extra  Chair squats        ·
            extra  Superhero           ·
            extra  Flamingo stand      ·
            physical: 2 of 2 days, reached; week 3 of 8, 2 reached
            strip: ✓ ✓ z z z z z
            saving for Sleepover: 35 of 60
            goal: Climb the big slide all by myself.
            Mia, 26 Oct to 1 Nov     M  T  W  T  F  S  S
            Bridges                  ★  ★  -  -  -  -  -
            Chair squats             ★  ★  -  -  -  -  -
            Flamingo stand           ★  ★  -  -  ☆  -  -
            Superhero                ★  ★  -  -  -  -  -
            counts                   ✓  ✓  z  z  z  z  z
            physical: 2 of 2 days, reached; week 3 of 8, 2 reached
            golden stars: 1
            Mia: 0 to go, 0 done, paused
            Leo: 3 to go, 0 done
            Sam: 1 to go, 0 done
        "#]],
    );

    // Weeks 4 to 6: 4 days (16 and the star: 18), 3 days (12), 4 days (18): 48 more, 84 to spend.
    // The sleepover's 60 are reached; its OK comes on Sunday: 24.
    home.check(
        "
        Mon 2 Nov 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Fri 16:00  Mia completes everything
        Sat 16:00  Mia completes everything
        Tue 10 Nov 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Sun 16:00  Mia completes everything
        Sun 16:05  show Mia's chart
        Mon 16 Nov 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Wed 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Thu 16:05  show Mia's today
        Fri 16:00  Mia asks for sleepover
        Fri 16:05  show Mia's rewards
        Sun 09:00  Mum gives sleepover
        Sun 09:05  show Mia's rewards
        ",
        expect![[r#"
            Sat 16:00  Mia completes everything: a golden star worth 2
            Mia, 9 Nov to 15 Nov     M  T  W  T  F  S  S
            Bridges                  ·  ★  ·  ★  ·  ·  ★
            Chair squats             ·  ★  ·  ★  ·  ·  ★
            Flamingo stand           ·  ★  ·  ★  ·  ·  ★
            Superhero                ·  ★  ·  ★  ·  ·  ★
            counts                      ✓     ✓        ✓
            physical: 3 of 4 days; week 5 of 8, 3 reached
            Thu 16:00  Mia completes everything: a golden star worth 2
            Mia, Thu 19 Nov: 0 to go, 84 to spend
            done   Bridges             ★
            done   Chair squats        ★
            done   Superhero           ★
            done   Flamingo stand      ★
            physical: 4 of 4 days, reached; week 6 of 8, 4 reached
            strip: ✓ ✓ ✓ ✓ · · ·
            saving for Sleepover: 60 of 60
            goal: Climb the big slide all by myself.
            Fri 16:00  Mia asks for sleepover: waiting
            Mia has 84 to spend
            Sleepover: 60 of 60, waiting, chosen
            Film: 8 of 8, ready
            Ice-cream trip: 20 of 20, ready
            Film: given for 8 on 16 Oct
            Mia has 24 to spend
            Film: 8 of 8, ready
            Ice-cream trip: 20 of 20, ready
            Sleepover: 24 of 60, saving, 9 more days
            Sleepover: given for 60 on 22 Nov
            Film: given for 8 on 16 Oct
        "#]],
    );
}

/// Week 7: with the laptop to the grandparents in Berlin, 26 to 29 November.
#[test]
fn mia_in_berlin() {
    let mut home = rivera::home();
    // New York: Monday and Tuesday all 4 (8), Wednesday bridges at nine in the evening (9).
    // Thursday five in the morning in Berlin is still eleven on Wednesday evening in New York: it
    // is Thursday's bridges all the same (10), and the other three at eight (13). Saturday is the
    // 4th day that counts: bridges, done on four earlier days, is an extra by then; the other
    // three were done on three. 4 stickers and the star (19). Sunday one extra (20), and the same
    // one again, six hours later at home, is the same one.
    home.check(
        "
        Mon 23 Nov 16:00  Mia completes everything
        Tue 24 Nov 16:00  Mia completes everything
        Wed 25 Nov 21:00  Mia completes bridges
        Wed 25 Nov 22:00  they fly to Europe/Berlin
        Thu 26 Nov 05:00  Mia completes bridges
        Thu 26 Nov 08:00  Mia completes everything
        Thu 26 Nov 08:05  show Mia's chart
        Sat 28 Nov 22:00  Mia completes chair squats, flamingo stand, superhero, bridges
        Sun 29 Nov 12:00  Mia completes bridges
        Sun 29 Nov 12:05  show Mia's chart
        Sun 29 Nov 12:10  they fly to America/New_York
        Sun 29 Nov 18:00  Mia completes bridges
        Sun 29 Nov 18:05  show Mia's chart
        Sun 29 Nov 18:05  show Mia's rewards
        Sun 29 Nov 18:05  show Mia's day of Thu 26 Nov
        ",
        expect![[r#"
            Mia, 23 Nov to 29 Nov    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  -  -  -
            Chair squats             ★  ★  ·  ★  ·  ·  ·
            Flamingo stand           ★  ★  ·  ★  ·  ·  ·
            Superhero                ★  ★  ·  ★  ·  ·  ·
            counts                   ✓  ✓     ✓
            physical: 3 of 4 days; week 7 of 8, 0 reached
            Sat 28 Nov 22:00  Mia completes chair squats, flamingo stand, superhero, bridges: a golden star worth 2
            Mia, 23 Nov to 29 Nov    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  -  ☆  ☆
            Chair squats             ★  ★  ·  ★  ·  ★  -
            Flamingo stand           ★  ★  ·  ★  ·  ★  -
            Superhero                ★  ★  ·  ★  ·  ★  -
            counts                   ✓  ✓     ✓     ✓
            physical: 4 of 4 days, reached; week 7 of 8, 1 reached
            golden stars: 1
            Mia, 23 Nov to 29 Nov    M  T  W  T  F  S  S
            Bridges                  ★  ★  ★  ★  -  ☆  ☆
            Chair squats             ★  ★  ·  ★  ·  ★  -
            Flamingo stand           ★  ★  ·  ★  ·  ★  -
            Superhero                ★  ★  ·  ★  ·  ★  -
            counts                   ✓  ✓     ✓     ✓
            physical: 4 of 4 days, reached; week 7 of 8, 1 reached
            golden stars: 1
            Mia has 20 to spend
            Film: 8 of 8, ready
            Ice-cream trip: 20 of 20, ready
            Sleepover: 20 of 60, saving, 14 more days
            Mia, Thu 26 Nov
            Bridges: asked 1, done 1
              1: by Child at 2026-11-26 05:00: 3 sets, 30 times, 0 s
            Chair squats: asked 1, done 1
              1: by Child at 2026-11-26 08:00: 2 sets, 16 times, 0 s
            Flamingo stand: asked 1, done 1
              1: by Child at 2026-11-26 08:00: 2 sets, 0 times, 40 s
            Superhero: asked 1, done 1
              1: by Child at 2026-11-26 08:00: 1 sets, 5 times, 25 s
        "#]],
    );
    // After the eight weeks nothing is asked, and what was done is still there.
    home.check(
        "
        Sun 6 Dec 16:00  Mia completes everything
        Mon 7 Dec 16:00  Mia completes bridges
        Mon 7 Dec 16:00  show Mia's today
        Mon 7 Dec 16:00  show Mia's chart of Sun 6 Dec
        ",
        expect![[r#"
            Mon 7 Dec 16:00  Mia completes bridges: Gone
            Mia, Mon 7 Dec: 0 to go, 24 to spend
            strip: · · · · · · ·
            Mia, 30 Nov to 6 Dec     M  T  W  T  F  S  S
            Bridges                  ·  ·  ·  ·  ·  ·  ★
            Chair squats             ·  ·  ·  ·  ·  ·  ★
            Flamingo stand           ·  ·  ·  ·  ·  ·  ★
            Superhero                ·  ·  ·  ·  ·  ·  ★
            counts                                     ✓
            physical: 1 of 4 days; week 8 of 8, 1 reached
        "#]],
    );
}

/// Leo's speech therapy: every day, the tongue twice, words on any 5 days. The clocks go back in
/// the night to Sunday 1 November, and Leo is still up.
#[test]
fn leo_and_the_night_the_clocks_went_back() {
    let mut home = rivera::home();
    // Monday to Friday 3 each: 15, five days count: 2 for the star, 17. On Saturday only the
    // tongue is asked: once at ten to midnight (18), then at half past one (19), which comes twice
    // that night and still belongs to Saturday. At four it is Sunday (20).
    home.check(
        "
        Mon 26 Oct 07:00  show Leo's today
        Mon 26 Oct 07:00  Leo completes tongue side to side
        Mon 26 Oct 07:05  show Leo's today
        Mon 26 Oct 19:00  Leo completes everything
        Tue 19:00  Leo completes everything
        Wed 19:00  Leo completes everything
        Thu 19:00  Leo completes everything
        Fri 19:00  Leo completes everything
        Sat 31 Oct 23:50  Leo completes tongue side to side
        Sun 1 Nov 01:30   Leo completes tongue side to side 2nd
        Sun 1 Nov 01:30+  Leo completes tongue side to side 2nd
        Sun 1 Nov 03:59   Leo completes tongue side to side 2nd
        Sun 1 Nov 03:59   Leo completes tongue side to side 3rd
        Sun 1 Nov 04:00   Leo completes tongue side to side
        Sun 1 Nov 04:01   show Leo's chart
        Sun 1 Nov 04:01   show Leo's rewards
        ",
        expect![[r#"
            Leo, Mon 26 Oct: 3 to go, 0 to spend
            first  Tongue side to side ··
            then   S words             ·
            speech: 0 of 5 days; week 1 of 8, 0 reached
            strip: · · · · · · ·
            Leo, Mon 26 Oct: 2 to go, 1 to spend
            then   Tongue side to side ★·
            first  S words             ·
            speech: 0 of 5 days; week 1 of 8, 0 reached
            strip: ★ · · · · · ·
            Fri 19:00  Leo completes everything: a golden star worth 2
            Sun 1 Nov 03:59   Leo completes tongue side to side 3rd: Gone
            Leo, 26 Oct to 1 Nov     M  T  W  T  F  S  S
            Tongue side to side      ★★ ★★ ★★ ★★ ★★ ★★ ★·
            S words                  ★  ★  ★  ★  ★  -  -
            counts                   ✓  ✓  ✓  ✓  ✓  ✓
            speech: 6 of 5 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Leo has 20 to spend
            Game time: 5 of 5, ready
            Climbing hall: 20 of 40, saving, 8 more days
        "#]],
    );
}

/// Leo's occupational therapy begins on 2 November, weekdays only. On Tuesday he taps the wrong
/// exercise; on Thursday the laptop is off.
#[test]
fn leos_wrong_tap_and_his_mothers_correction() {
    let mut home = rivera::home();
    // Monday 3. Tuesday 2: the crab walk was taken back. Wednesday 3, Thursday 2 and his mother's 1,
    // Friday 3: 14. Four days count, all but Tuesday: 2 for the star, 16. The five for a game: 11.
    home.check(
        "
        Mon 2 Nov 16:00  show Leo's today
        Mon 2 Nov 16:00  Leo completes shoelaces, putty pinches, crab walk
        Tue 3 Nov 16:00  Leo completes crab walk
        Tue 3 Nov 16:01  Leo undoes crab walk
        Tue 3 Nov 16:01  Leo undoes crab walk
        Tue 3 Nov 16:02  Leo completes shoelaces, putty pinches
        Wed 4 Nov 16:00  Leo completes shoelaces, putty pinches, crab walk
        Thu 5 Nov 16:00  Leo completes shoelaces, putty pinches
        Fri 6 Nov 08:00  Mum adds crab walk of Thu 5 Nov (the laptop was off)
        Fri 6 Nov 08:00  Mum adds crab walk of Thu 5 Nov (the laptop was off)
        Fri 6 Nov 16:00  Leo completes shoelaces, putty pinches, crab walk
        Fri 6 Nov 16:05  show Leo's chart
        Fri 6 Nov 16:05  Leo asks for game time
        Fri 6 Nov 16:05  show Leo's rewards
        Fri 6 Nov 20:00  show Leo's day of Tue 3 Nov
        Fri 6 Nov 20:00  show Leo's day of Thu 5 Nov
        Sat 7 Nov 10:00  show Leo's today
        Sat 7 Nov 10:00  show who
        ",
        expect![[r#"
            Leo, Mon 2 Nov: 6 to go, 0 to spend
            first  Tongue side to side ··
            then   S words             ·
            later  Shoelaces           ·
            later  Putty pinches       ·
            later  Crab walk           ·
            speech: 0 of 5 days; week 2 of 8, 0 reached
            occupational: 0 of 4 days; week 1 of 6, 0 reached
            strip: · · · · · · ·
            goal: Tie my football boots before the others.
            Fri 6 Nov 16:00  Leo completes shoelaces, putty pinches, crab walk: a golden star worth 2
            Leo, 2 Nov to 8 Nov      M  T  W  T  F  S  S
            Tongue side to side      ·· ·· ·· ·· ·· ·· ··
            S words                  ·  ·  ·  ·  ·  ·  ·
            Shoelaces                ★  ★  ★  ★  ★  -  -
            Putty pinches            ★  ★  ★  ★  ★  -  -
            Crab walk                ★  ·  ★  ★  ★  -  -
            counts                   ✓     ✓  ✓  ✓
            speech: 0 of 5 days; week 2 of 8, 0 reached
            occupational: 4 of 4 days, reached; week 1 of 6, 1 reached
            golden stars: 1
            Fri 6 Nov 16:05  Leo asks for game time: given
            Leo has 11 to spend
            Game time: 5 of 5, ready
            Climbing hall: 11 of 40, saving, 11 more days
            Game time: given for 5 on 6 Nov
            Leo, Tue 3 Nov
            Tongue side to side: asked 2, done 0, next is 1
            S words: asked 1, done 0, next is 1
            Shoelaces: asked 1, done 1
              1: by Child at 2026-11-03 16:02: 1 sets, 10 times, 0 s
            Putty pinches: asked 1, done 1
              1: by Child at 2026-11-03 16:02: 4 sets, 60 times, 0 s
            Crab walk: asked 1, done 0, next is 1
            undone Crab walk by Child at 2026-11-03 16:01
            Leo, Thu 5 Nov
            Tongue side to side: asked 2, done 0, next is 1
            S words: asked 1, done 0, next is 1
            Shoelaces: asked 1, done 1
              1: by Child at 2026-11-05 16:00: 1 sets, 10 times, 0 s
            Putty pinches: asked 1, done 1
              1: by Child at 2026-11-05 16:00: 4 sets, 60 times, 0 s
            Crab walk: asked 1, done 1
              1: by Parent at 2026-11-06 08:00: 1 sets, 4 times, 0 s
            added Crab walk by Parent at 2026-11-06 08:00 (the laptop was off)
            Leo, Sat 7 Nov: 3 to go, 11 to spend
            first  Tongue side to side ··
            then   S words             ·
            extra  Shoelaces           ·
            extra  Putty pinches       ·
            extra  Crab walk           ·
            speech: 0 of 5 days; week 2 of 8, 0 reached
            occupational: 4 of 4 days, reached; week 1 of 6, 1 reached
            strip: ✓ ★ ✓ ✓ ✓ · ·
            goal: Tie my football boots before the others.
            Mia: 4 to go, 0 done
            Leo: 3 to go, 0 done
            Sam: 1 to go, 0 done
        "#]],
    );
}

/// Sam has his own row: heel raises, any 4 days.
#[test]
fn sam_joins_in() {
    let mut home = rivera::home();
    home.check(
        "
        Mon 12 Oct 07:00  Sam completes heel raises
        Wed 07:00  Sam completes heel raises
        Fri 07:00  Sam completes heel raises
        Sun 07:00  Sam completes heel raises
        Sun 07:05  show Sam's chart
        Sun 07:05  show who
        ",
        expect![[r#"
            Sun 07:00  Sam completes heel raises: a golden star worth 2
            Sam, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Heel raises              ★  ·  ★  ·  ★  ·  ★
            counts                   ✓     ✓     ✓     ✓
            physical: 4 of 4 days, reached; week 1 of 8, 1 reached
            golden stars: 1
            Mia: 4 to go, 0 done
            Leo: 0 to go, 0 done
            Sam: 0 to go, 1 done
        "#]],
    );
}
