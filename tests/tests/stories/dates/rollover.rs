//! The hour at which a day turns turns all that hangs on it: the week, its place on the journey, the
//! price that is stretched.

use hep_core::model::fading::Stretch;

use super::*;

/// Mia with a film whose price goes from 8 to 12 over the four weeks from Monday 19 October on.
fn mia() -> Story {
    let mut mia = Story::mia(&[bridges(any(4))]);
    let film = mia.reward(reward(mia.children["Mia"], "Film", 8));
    mia.mum(ParentAction::StretchReward {
        reward: film,
        stretch: Stretch { to: 12, weeks: 4 },
    });
    mia
}

fn turns_at(story: &mut Story, rollover: u8) {
    let settings = Settings {
        rollover,
        ..story.app.settings().unwrap()
    };
    story.mum(ParentAction::SetSettings { settings });
}

/// "Sun 18 Oct, …; place 1, film for 8".
fn told(story: &Story) -> String {
    let (app, now, mia) = (&story.app, story.now, story.children["Mia"]);
    let journey = &app.journey(mia, now).unwrap().journeys[0];
    let film = &app.rewards(mia, now).unwrap().rewards[0];
    format!(
        "{}; place {}, film for {}",
        stand(story),
        journey.at,
        film.price
    )
}

#[test]
fn week_place_and_price_turn_with_the_day() {
    for (rollover, before, after) in [
        (0, "Sun 18 Oct 23:59", "Mon 19 Oct 00:00"),
        (1, "Mon 19 Oct 00:59", "Mon 19 Oct 01:00"),
        (4, "Mon 19 Oct 03:59", "Mon 19 Oct 04:00"),
        (12, "Mon 19 Oct 11:59", "Mon 19 Oct 12:00"),
    ] {
        let mut mia = mia();
        turns_at(&mut mia, rollover);
        mia.tell(&format!("{before}  Mia completes bridges"));
        assert_eq!(
            told(&mia),
            "Sun 18 Oct, week of 12 Oct: 1 stickers, 0 stars, Bridges 30; place 1, film for 8",
            "{rollover}"
        );
        mia.tell(&format!("{after}  Mia completes bridges"));
        assert_eq!(
            told(&mia),
            "Mon 19 Oct, week of 19 Oct: 2 stickers, 0 stars, Bridges 60; place 2, film for 9",
            "{rollover}"
        );
    }
}

/// Another hour makes it another day at once. What was done stays on the day it was done on.
#[test]
fn another_hour_takes_nothing() {
    let mut mia = mia();
    mia.tell(
        "
        Thu 15 Oct 16:00  Mia completes bridges
        Fri 16 Oct 16:00  Mia completes bridges
        Sat 17 Oct 16:00  Mia completes bridges
        Sun 18 Oct 23:30  Mia completes bridges
        ",
    );
    for (when, rollover, expected) in [
        // Half past three is Sunday's: the same press.
        (
            "Mon 19 Oct 03:30",
            4,
            "Sun 18 Oct, week of 12 Oct: 4 stickers, 1 stars, Bridges 120; place 1, film for 8",
        ),
        // From two on it is Monday, and there is something to press.
        (
            "Mon 19 Oct 03:35",
            2,
            "Mon 19 Oct, week of 19 Oct: 5 stickers, 1 stars, Bridges 150; place 2, film for 9",
        ),
        // Until noon it is Sunday again. Monday's sticker stays.
        (
            "Mon 19 Oct 03:40",
            12,
            "Sun 18 Oct, week of 12 Oct: 5 stickers, 1 stars, Bridges 150; place 1, film for 8",
        ),
        (
            "Mon 19 Oct 12:00",
            12,
            "Mon 19 Oct, week of 19 Oct: 5 stickers, 1 stars, Bridges 150; place 2, film for 9",
        ),
        (
            "Mon 19 Oct 12:05",
            0,
            "Mon 19 Oct, week of 19 Oct: 5 stickers, 1 stars, Bridges 150; place 2, film for 9",
        ),
    ] {
        mia.tell(&format!("{when}  show who"));
        turns_at(&mut mia, rollover);
        mia.tell(&format!("{when}  Mia completes bridges"));
        assert_eq!(told(&mia), expected, "{when} {rollover}");
    }
    assert_eq!(week(&mia, day("12 Oct")), "4/4★");
    assert_eq!(week(&mia, day("19 Oct")), "1/4");
}
