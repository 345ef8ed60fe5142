//! The same two weeks with weeks that begin on Monday and on Sunday, with pauses across their
//! borders, set before and after the fact.

use hep_core::model::ids::PauseId;
use hep_tests::details::pause;

use super::*;

/// The days on which Mia does her bridges: Monday to Wednesday, and Saturday to Tuesday. She earns
/// seven stickers, whatever is paused.
const DONE: [i32; 7] = [12, 13, 14, 17, 18, 19, 20];

/// What the weeks of 14 and 21 October are on Monday the 26th, and the golden stars: "5/4★ 2/4".
fn weeks(first: Weekday, paused: Option<(i32, i32)>, set: i32) -> String {
    let october = |number: i32| day("1 Oct").plus(number - 1);
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    weeks_begin(&mut mia, first);
    for number in 12..=26 {
        let date = when::name(october(number));
        mia.tell(&format!("{date} 16:00  show who"));
        if let Some((from, to)) = paused.filter(|_| number == set) {
            let details = pause(mia.children["Mia"], october(from), october(to));
            let pause = PauseId::new(mia.now);
            mia.mum(ParentAction::SetPause { pause, details });
        }
        if DONE.contains(&number) {
            mia.tell(&format!("{date} 16:00  Mia completes bridges"));
        }
    }
    let told = [14, 21].map(|number| week(&mia, october(number))).join(" ");
    let stars = told.matches('★').count() as i64;
    let earned = mia.facts().number("SELECT earned FROM child_tally");
    assert_eq!(earned, 7 + 2 * stars, "{told}");
    told
}

/// From Monday: 12–18 and 19–25. From Sunday: 12–17 (the program begins on Monday) and 18–24.
#[test]
fn pauses_across_the_borders_of_weeks() {
    for (paused, mondays, sundays) in [
        (None, ["5/4★ 2/4", "5/4★ 2/4"], ["4/4★ 3/4", "4/4★ 3/4"]),
        // Two days on which nothing was done: four or five are left.
        (
            Some((15, 16)),
            ["5/4★ 2/4", "5/4★ 2/4"],
            ["4/4★ 3/4", "4/4★ 3/4"],
        ),
        // Across both borders. What was done in it was an extra; set after the fact, the star that
        // Saturday had brought stays.
        (
            Some((16, 21)),
            ["3/4 0/4", "3/4★ 0/4"],
            ["3/4 0/3", "3/4★ 0/3"],
        ),
        (
            Some((17, 20)),
            ["3/4 0/4", "3/4★ 0/4"],
            ["3/4 0/4", "3/4★ 0/4"],
        ),
        // So long that three days are left, and those were all done.
        (
            Some((15, 22)),
            ["3/3★ 0/3", "3/3★ 0/3"],
            ["3/3★ 0/2", "3/3★ 0/2"],
        ),
        // The whole second week: it rests.
        (
            Some((18, 25)),
            ["4/4★ 0/0", "4/4★ 0/0"],
            ["4/4★ 0/0", "4/4★ 0/0"],
        ),
    ] {
        for (first, expected) in [(Weekday::Mon, mondays), (Weekday::Sun, sundays)] {
            let told = [weeks(first, paused, 12), weeks(first, paused, 26)];
            assert_eq!(told, expected, "{first:?} {paused:?}");
        }
    }
}
