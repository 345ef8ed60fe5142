//! The sticker chart.

use expect_test::expect;
use hep_core::ParentAction;
use hep_core::model::program::ExerciseDetails;
use hep_tests::story::Story;
use hep_tests::when::{at, day};

use super::{daily, leo};

/// A past week shows what was there then: squats, retired on the 21st, and steps, taken on that day.
#[test]
fn a_past_week_is_as_it_was() {
    let mut mia = Story::mia(&[daily("Bridges", 1), daily("Squats", 2)]);
    mia.tell(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 13 Oct 16:00  Mia completes squats
        Mon 19 Oct 16:00  Mia completes everything
        Wed 21 Oct 08:00  show who
        ",
    );
    let squats = mia.exercises["squats"];
    mia.mum(ParentAction::RetireExercise { exercise: squats });
    mia.exercise("Mia's physical", daily("Steps", 1));
    mia.check(
        "
        Tue 27 Oct 16:00  Mia completes steps
        Tue 27 Oct 16:00  show Mia's chart of Wed 14 Oct
        Tue 27 Oct 16:00  show Mia's chart of Wed 21 Oct
        Tue 27 Oct 16:00  show Mia's chart
        ",
        expect![[r#"
            Mia: 3 to go, 0 done
            Mia, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ·  ·  ·  ·  ·  ·
            Squats                   ★★ ★· ·· ·· ·· ·· ··
            counts                   ✓
            physical: 1 of 4 days; week 1 of 8, 0 reached
            Mia, 19 Oct to 25 Oct    M  T  W  T  F  S  S
            Bridges                  ★  ·  ·  ·  ·  ·  ·
            Squats                   ★★ ·· -  -  -  -  -
            Steps                    -  -  ·  ·  ·  ·  ·
            counts                   ✓
            physical: 1 of 4 days; week 2 of 8, 0 reached
            Mia, 26 Oct to 1 Nov     M  T  W  T  F  S  S
            Bridges                  ·  ·  ·  ·  ·  ·  ·
            Steps                    ·  ★  ·  ·  ·  ·  ·
            counts
            physical: 0 of 4 days; week 3 of 8, 0 reached
        "#]],
    );
}

/// From the first week there is nothing earlier to look at, from the current one nothing later.
#[test]
fn leafing_through_the_weeks() {
    let mut mia = Story::mia(&[daily("Bridges", 1)]);
    mia.tell("Tue 27 Oct 16:00  Mia completes bridges");
    let child = mia.children["Mia"];
    let chart = |told: Option<&str>| mia.app.chart(child, told.map(day), mia.now).unwrap();
    for (told, first, earlier, later) in [
        (None, "26 Oct", Some("25 Oct"), None),
        (Some("27 Oct"), "26 Oct", Some("25 Oct"), None),
        (Some("25 Oct"), "19 Oct", Some("18 Oct"), Some("26 Oct")),
        (Some("12 Oct"), "12 Oct", None, Some("19 Oct")),
        (Some("1 Jan"), "29 Dec", None, Some("5 Jan")),
        // Days to come are shown as today.
        (Some("30 Dec"), "26 Oct", Some("25 Oct"), None),
    ] {
        let view = chart(told);
        let last_year = |told: &str| {
            if told == "29 Dec" {
                day(told).plus(-365)
            } else {
                day(told)
            }
        };
        assert_eq!(view.days[0].day, last_year(first), "{told:?}");
        assert_eq!(view.earlier, earlier.map(day), "{told:?}");
        assert_eq!(view.later, later.map(day), "{told:?}");
    }
}

/// Stickers come in the order in which they were earned, the chosen ones among them.
#[test]
fn stickers_of_a_day() {
    let mut mia = Story::mia(&[daily("Bridges", 3)]);
    mia.tell(
        "
        Mon 12 Oct 08:00  Mia completes bridges 2nd
        Mon 12 Oct 09:00  Mia completes bridges
        Mon 12 Oct 09:01  Mia chooses rocket for bridges
        Mon 12 Oct 09:02  Mia chooses fox for bridges
        Mon 12 Oct 10:00  Mia completes bridges 3rd
        ",
    );
    let chart = mia.app.chart(mia.children["Mia"], None, mia.now).unwrap();
    let cell = &chart.rows[0].cells[0];
    let completions: Vec<_> = cell
        .stickers
        .iter()
        .map(|sticker| sticker.completion)
        .collect();
    let nth = |nth| mia.completion("bridges", day("12 Oct"), nth);
    assert_eq!(completions, [nth(2), nth(1), nth(3)]);
    assert_eq!((cell.asked, cell.stickers[1].sticker.as_str()), (3, "fox"));
}

#[test]
fn two_programs_and_the_days_before_they_began() {
    leo().check(
        "
        Wed 14 Oct 16:00  Leo completes everything
        Thu 15 Oct 16:00  Leo completes laces
        Thu 15 Oct 16:00  show Leo's chart
        Thu 15 Oct 16:00  show Leo's chart of Sun 11 Oct
        ",
        expect![[r#"
            Leo, 12 Oct to 18 Oct    M  T  W  T  F  S  S
            Tongue                   ·· ·· ★★ ·· ·· ·· ··
            Words                    ·  ·  ★  ·  ·  ·  ·
            Laces                    -  -  ★  ★  ·  ·  ·
            counts                         ✓  ✓
            speech: 1 of 4 days; week 1 of 8, 0 reached
            occupational: 2 of 4 days; week 1 of 8, 0 reached
            Leo, 5 Oct to 11 Oct     M  T  W  T  F  S  S
            counts
        "#]],
    );
}

/// The name and the picture are those of the week's last day.
#[test]
fn a_week_in_which_a_name_changes_shows_the_new_one() {
    let mut mia = Story::mia(&[daily("Bridges", 1)]);
    mia.tell("Wed 21 Oct 08:00  show who");
    let (program, exercise) = (mia.programs["Mia's physical"], mia.exercises["bridges"]);
    let details = ExerciseDetails {
        demo: Some("bridges".into()),
        ..daily("Big bridges", 1)
    };
    mia.mum(ParentAction::SetExercise {
        program,
        exercise,
        details,
    });
    let row = |told| {
        let chart = mia
            .app
            .chart(mia.children["Mia"], Some(day(told)), at("Tue 27 Oct 16:00"))
            .unwrap();
        (chart.rows[0].name.clone(), chart.rows[0].demo.clone())
    };
    assert_eq!(row("12 Oct"), ("Bridges".into(), None));
    assert_eq!(
        row("19 Oct"),
        ("Big bridges".into(), Some("bridges".into()))
    );
}
