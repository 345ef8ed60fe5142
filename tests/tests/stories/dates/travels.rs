//! Over the date line: a day that comes twice, and one that never is. Kiritimati is 25 hours ahead of
//! Pago Pago.

use super::*;

/// Bridges every day, four days a week; what happens, and where Mia stands then.
#[test]
fn a_day_that_comes_twice_or_never_is() {
    for (lines, expected) in [
        // At home: one sticker a day, the star on the fourth.
        (
            "
            Tue 13 Oct 16:00  Mia completes bridges
            Wed 14 Oct 16:00  Mia completes bridges
            Thu 15 Oct 16:00  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            ",
            "Fri 16 Oct, week of 12 Oct: 4 stickers, 1 stars, Bridges 120",
        ),
        // Thursday evening becomes Wednesday evening: both were done, and doing them again is nothing
        // new.
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Kiritimati
            Tue 13 Oct 16:00  Mia completes bridges
            Wed 14 Oct 16:00  Mia completes bridges
            Thu 15 Oct 16:00  Mia completes bridges
            Thu 15 Oct 20:00  they fly to Pacific/Pago_Pago
            Wed 14 Oct 19:30  Mia completes bridges
            Thu 15 Oct 16:00  Mia completes bridges
            ",
            "Thu 15 Oct, week of 12 Oct: 3 stickers, 0 stars, Bridges 90",
        ),
        // What was left out the first time can be done the second.
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Kiritimati
            Tue 13 Oct 16:00  Mia completes bridges
            Thu 15 Oct 16:00  Mia completes bridges
            Thu 15 Oct 20:00  they fly to Pacific/Pago_Pago
            Wed 14 Oct 19:30  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            ",
            "Fri 16 Oct, week of 12 Oct: 4 stickers, 1 stars, Bridges 120",
        ),
        // Before four on Wednesday it is still Tuesday, and there it is Thursday: no Wednesday. Four
        // days are four days.
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Pago_Pago
            Mon 12 Oct 16:00  Mia completes bridges
            Tue 13 Oct 16:00  Mia completes bridges
            Wed 14 Oct 03:30  they fly to Pacific/Kiritimati
            Thu 15 Oct 04:30  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            ",
            "Fri 16 Oct, week of 12 Oct: 4 stickers, 1 stars, Bridges 120",
        ),
        // From Monday back into the week before: its fourth day brings its star; Monday's is done.
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Kiritimati
            Thu 15 Oct 16:00  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            Sat 17 Oct 16:00  Mia completes bridges
            Mon 19 Oct 10:00  Mia completes bridges
            Mon 19 Oct 10:30  they fly to Pacific/Pago_Pago
            Sun 18 Oct 09:30  Mia completes bridges
            ",
            "Sun 18 Oct, week of 12 Oct: 5 stickers, 1 stars, Bridges 150",
        ),
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Kiritimati
            Mon 19 Oct 10:00  Mia completes bridges
            Mon 19 Oct 10:30  they fly to Pacific/Pago_Pago
            Mon 19 Oct 16:00  Mia completes bridges
            ",
            "Mon 19 Oct, week of 19 Oct: 1 stickers, 0 stars, Bridges 30",
        ),
        // No Sunday, and three days in the week; a parent who writes Sunday's down makes it four.
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Pago_Pago
            Thu 15 Oct 16:00  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            Sat 17 Oct 16:00  Mia completes bridges
            Sun 18 Oct 03:30  they fly to Pacific/Kiritimati
            Mon 19 Oct 04:30  Mia completes bridges
            ",
            "Mon 19 Oct, week of 19 Oct: 4 stickers, 0 stars, Bridges 120",
        ),
        (
            "
            Mon 12 Oct 06:30  they fly to Pacific/Pago_Pago
            Thu 15 Oct 16:00  Mia completes bridges
            Fri 16 Oct 16:00  Mia completes bridges
            Sat 17 Oct 16:00  Mia completes bridges
            Sun 18 Oct 03:30  they fly to Pacific/Kiritimati
            Mon 19 Oct 04:30  Mum adds bridges of Sun 18 Oct (on the plane)
            ",
            "Mon 19 Oct, week of 19 Oct: 4 stickers, 1 stars, Bridges 120",
        ),
    ] {
        let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
        mia.tell(lines);
        assert_eq!(stand(&mia), expected, "{lines}");
        // Back home nothing of it has moved.
        let before = (mia.facts().dump(), week(&mia, day("12 Oct")));
        mia.tell("Sun 25 Oct 12:00  they fly to America/New_York");
        let after = (mia.facts().dump(), week(&mia, day("12 Oct")));
        assert_eq!(after, before, "{lines}");
    }
}
