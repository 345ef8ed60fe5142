//! A reward's price is stretched over weeks: told beforehand, never while a child saves at it.

use hep_core::model::day::Weekday;
use hep_core::model::fading::{Step, Stretch};
use hep_core::model::question::Concern;
use hep_tests::story::PARENT;

use super::*;

fn mia() -> Story {
    let mut story = Story::mia(&[bridges(any(4))]);
    story.reward(reward(story.children["Mia"], "Film", 8));
    story.reward(reward(story.children["Mia"], "Zoo", 20));
    story
}

/// From 8 to 12 over four weeks: 9 on Monday 19 October, 10 on the 26th, 11 on 2 November, 12 on the 9th.
fn stretch(story: &mut Story) {
    story.mum(ParentAction::StretchReward {
        reward: story.rewards["film"],
        stretch: Stretch { to: 12, weeks: 4 },
    });
}

/// What the child sees of the film: its price and what comes.
fn film(story: &Story) -> (u16, Option<(String, u16)>) {
    let view = story.app.rewards(story.children["Mia"], story.now).unwrap();
    let id = story.rewards["film"];
    let film = view.rewards.iter().find(|one| one.reward == id).unwrap();
    let told = |Step { day, to }| (day.to_string(), to);
    (film.price, film.coming.map(told))
}

fn steady(story: &Story) -> bool {
    let mia = story.children["Mia"];
    let view = story.app.rewards_of(&PARENT, mia, story.now);
    view.unwrap().steady
}

fn comes(day: &str, price: u16) -> Option<(String, u16)> {
    Some((format!("2026-{day}"), price))
}

#[test]
fn a_price_grows_step_by_step_and_each_is_told_beforehand() {
    let mut mia = mia();
    assert_eq!(film(&mia), (8, None));
    stretch(&mut mia);
    for (when, expected) in [
        ("Mon 12 Oct 16:00", (8, comes("10-19", 9))),
        ("Sun 18 Oct 23:00", (8, comes("10-19", 9))),
        // The day turns at four.
        ("Mon 19 Oct 03:59", (8, comes("10-19", 9))),
        ("Mon 19 Oct 04:00", (9, comes("10-26", 10))),
        ("Mon 26 Oct 08:00", (10, comes("11-02", 11))),
        ("Mon 9 Nov 08:00", (12, None)),
        ("Mon 7 Dec 08:00", (12, None)),
    ] {
        mia.tell(&format!("{when}  show who"));
        assert_eq!(film(&mia), expected, "{when}");
    }
    let id = mia.children["Mia"];
    let view = mia.app.rewards_of(&PARENT, id, mia.now).unwrap();
    let film = view
        .rewards
        .iter()
        .find(|one| one.details.name == "Film")
        .unwrap();
    assert_eq!((film.price, film.fading, film.details.price), (12, None, 8));
}

/// Whoever began to save at 8 gets it for 8, whatever it costs by then; the next time it is 10.
#[test]
fn who_saves_already_pays_what_it_cost_when_the_saving_began() {
    let mut mia = mia();
    stretch(&mut mia);
    // Eight days of one sticker, and two stars: 12 stickers.
    mia.check(
        "
        Mon 12 Oct 16:00  Mia saves for film
        Mon 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Mon 19 Oct 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Mon 26 Oct 16:00  show Mia's rewards
        Mon 26 Oct 16:01  Mia asks for film
        Mon 26 Oct 16:02  Mia saves for film
        Mon 26 Oct 16:03  show Mia's rewards
        ",
        expect![[r#"
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Mia has 12 to spend
            Film: 8 of 8, ready, chosen
            Zoo: 12 of 20, saving, 8 more days
            Mon 26 Oct 16:01  Mia asks for film: given
            Mia has 4 to spend
            Film: 4 of 10, saving, chosen, 6 more days
            Zoo: 4 of 20, saving, 16 more days
            Film: given for 8 on 26 Oct
        "#]],
    );
    assert_eq!(film(&mia), (10, comes("11-02", 11)));
}

/// A stretch is stopped where it is, changed on the way, and ended by another price.
#[test]
fn a_parent_stops_and_changes_it_at_any_time() {
    let mut mia = mia();
    let id = mia.rewards["film"];
    stretch(&mut mia);
    // The same once more, some days later, is the same.
    mia.tell("Thu 22 Oct 08:00  show who");
    stretch(&mut mia);
    assert_eq!(film(&mia), (9, comes("10-26", 10)));
    mia.mum(ParentAction::StopStretch { reward: id });
    assert_eq!(film(&mia), (9, None));
    // On Saturday Monday is told in time; on Sunday it would not be.
    mia.tell("Sun 25 Oct 08:00  show who");
    stretch(&mut mia);
    assert_eq!(film(&mia), (9, comes("11-09", 10)));
    mia.mum(ParentAction::StretchReward {
        reward: id,
        stretch: Stretch { to: 15, weeks: 3 },
    });
    assert_eq!(film(&mia), (9, comes("11-02", 11)));
    mia.reward(reward(mia.children["Mia"], "Film", 5));
    assert_eq!(film(&mia), (5, None));
    for (to, weeks) in [(5, 4), (4, 4), (12, 0), (12, 13), (501, 4)] {
        let refused = mia.try_mum(ParentAction::StretchReward {
            reward: id,
            stretch: Stretch { to, weeks },
        });
        assert!(refused.is_err(), "{to} over {weeks}");
    }
}

/// A week all paused takes no step. Taken back again, the pause makes nothing dearer unheard of.
#[test]
fn a_pause_stretches_the_stretch() {
    let mut mia = mia();
    stretch(&mut mia);
    mia.tell(
        "
        Thu 22 Oct 08:00  Mum pauses Mia from Sat 24 Oct to Sun 1 Nov
        Tue 27 Oct 08:00  show who
        ",
    );
    assert_eq!(film(&mia), (9, comes("11-02", 10)));
    // There was none after all: 10 since yesterday, which nobody told.
    mia.tell("Tue 27 Oct 08:05  Mum ends Mia's pause");
    // The next step comes with the next week, and those after it as they would have.
    assert_eq!(film(&mia), (9, comes("11-02", 10)));
    // After the fact, for a week that has taken its step: it costs less again.
    mia.tell(
        "
        Tue 10 Nov 08:00  show who
        Tue 10 Nov 08:00  Mum pauses Mia from Mon 9 Nov to Sun 15 Nov
        ",
    );
    assert_eq!(film(&mia), (10, comes("11-16", 11)));
}

/// A pause taken back on the eve of a step would bring it on with no notice.
#[test]
fn a_step_is_told_in_time_though_a_pause_is_taken_back() {
    let mut mia = mia();
    stretch(&mut mia);
    mia.tell(
        "
        Thu 22 Oct 08:00  Mum pauses Mia from Mon 26 Oct to Sun 1 Nov
        Sun 25 Oct 08:00  show who
        ",
    );
    assert_eq!(film(&mia), (9, comes("11-02", 10)));
    mia.tell("Sun 25 Oct 08:05  Mum ends Mia's pause");
    assert_eq!(film(&mia), (9, comes("11-02", 10)));
}

/// On Wednesday the family's weeks begin with Sunday: the step was told for Monday, and holds then.
#[test]
fn another_first_weekday_leaves_a_told_step_where_it_was() {
    let mut mia = mia();
    stretch(&mut mia);
    mia.tell("Wed 14 Oct 08:00  show who");
    let settings = hep_core::model::settings::Settings {
        first_weekday: Weekday::Sun,
        ..mia.app.settings().unwrap()
    };
    mia.mum(ParentAction::SetSettings { settings });
    for (when, expected) in [
        ("Wed 14 Oct 08:00", (8, comes("10-19", 9))),
        ("Sun 18 Oct 08:00", (8, comes("10-19", 9))),
        ("Mon 19 Oct 08:00", (9, comes("10-26", 10))),
    ] {
        mia.tell(&format!("{when}  show who"));
        assert_eq!(film(&mia), expected, "{when}");
    }
}

/// What the child sees of how often the film is given: after so many days, what comes, and how many
/// sleeps it is until then.
fn spacing(story: &Story) -> (u16, Option<(String, u16)>, Option<u32>) {
    let view = story.app.rewards(story.children["Mia"], story.now).unwrap();
    let id = story.rewards["film"];
    let film = view.rewards.iter().find(|one| one.reward == id).unwrap();
    let told = |Step { day, to }| (day.to_string(), to);
    (film.spacing, film.spacing_coming.map(told), film.sleeps)
}

/// At most once in four days in the end: in two days from Monday 19 October, in four from the 26th.
#[test]
fn a_reward_comes_less_often_and_saving_goes_on() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.reward(reward(mia.children["Mia"], "Film", 1));
    let space = |mia: &mut Story, to| {
        let reward = mia.rewards["film"];
        let stretch = Stretch { to, weeks: 2 };
        mia.try_mum(ParentAction::SpaceReward { reward, stretch })
    };
    space(&mut mia, 4).unwrap();
    assert!(space(&mut mia, 61).is_err());
    assert_eq!(spacing(&mia), (0, comes("10-19", 2), None));
    mia.check(
        "
        Mon 12 Oct 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        Wed 16:00  Mia completes bridges
        Thu 16:00  Mia completes bridges
        Thu 16:05  Mia asks for film
        Thu 16:06  Mia asks for film
        Mon 19 Oct 16:00  Mia saves for film
        Mon 16:05  Mia asks for film
        Mon 16:06  Mia saves for film
        Mon 16:07  Mia asks for film
        Mon 16:08  show Mia's rewards
        Mon 16:08  show Mia's today
        Tue 16:00  Mia asks for film
        ",
        expect![[r#"
            Thu 16:00  Mia completes bridges: a golden star worth 2
            Thu 16:05  Mia asks for film: given
            Thu 16:06  Mia asks for film: given
            Mon 16:05  Mia asks for film: given
            Mon 16:07  Mia asks for film: NotYet { sleeps: 2 }
            Mia has 3 to spend
            Film: 1 of 1, soon, chosen, again in 2 sleeps
            Film: given for 1 on 19 Oct
            Film: given for 1 on 15 Oct
            Film: given for 1 on 15 Oct
            Mia, Mon 19 Oct: 1 to go, 3 to spend
            first  Bridges             ·
            physical: 0 of 4 days; week 2 of 8, 1 reached
            strip: · · · · · · ·
            saving for Film: 1 of 1
            Tue 16:00  Mia asks for film: NotYet { sleeps: 1 }
        "#]],
    );
    assert_eq!(spacing(&mia), (2, comes("10-26", 4), Some(1)));
    mia.check(
        "
        Wed 21 Oct 04:00  Mia asks for film
        Sun 25 Oct 16:00  Mia asks for film
        Mon 26 Oct 16:00  Mia completes bridges
        Tue 27 Oct 08:00  Mia asks for film
        ",
        expect![[r#"
            Wed 21 Oct 04:00  Mia asks for film: given
            Sun 25 Oct 16:00  Mia asks for film: given
            Tue 27 Oct 08:00  Mia asks for film: given
        "#]],
    );
    // Given on Sunday, when two days were told: the four of Monday change nothing of that.
    assert_eq!(spacing(&mia), (4, None, Some(4)));
    mia.tell("Wed 28 Oct 16:00  Mia completes bridges");
    // A parent ends it: what is there can be had.
    let reward = mia.rewards["film"];
    mia.mum(ParentAction::StopSpacing { reward });
    mia.mum(ParentAction::StopSpacing { reward });
    assert_eq!(spacing(&mia), (0, None, None));
    mia.tell("Wed 28 Oct 16:05  Mia asks for film");
    // Spaced anew, what was told before is no longer waited for.
    space(&mut mia, 3).unwrap();
    assert_eq!(spacing(&mia), (0, comes("11-02", 1), None));
}

/// Whoever asks for an OK is told the day with the OK, and a price can be stretched beside it.
#[test]
fn the_days_are_counted_from_the_giving() {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    mia.reward(RewardDetails {
        handover: Handover::AfterOk,
        ..reward(mia.children["Mia"], "Film", 1)
    });
    let reward = mia.rewards["film"];
    let stretch = Stretch { to: 3, weeks: 1 };
    mia.mum(ParentAction::SpaceReward { reward, stretch });
    mia.mum(ParentAction::StretchReward { reward, stretch });
    mia.tell(
        "
        Mon 12 Oct 16:00  Mia saves for film
        Mon 19 Oct 16:00  Mia completes bridges
        Mon 16:05  Mia asks for film
        Wed 21 Oct 08:00  show who
        ",
    );
    assert_eq!(spacing(&mia), (3, None, None));
    mia.tell("Wed 21 Oct 08:05  Mum gives film");
    assert_eq!(spacing(&mia), (3, None, Some(3)));
    assert_eq!(film(&mia), (3, None));
    mia.tell("Sat 24 Oct 08:05  show who");
    assert_eq!(spacing(&mia), (3, None, None));
}

/// Four weeks in a row with four days each; a week with a pause in it is left out.
#[test]
fn four_steady_weeks_propose_a_stretch() {
    let mut mia = mia();
    let four = |mia: &mut Story, monday: &str| {
        mia.tell(&format!(
            "
            Mon {monday} 16:00  Mia completes bridges
            Tue 16:00  Mia completes bridges
            Wed 16:00  Mia completes bridges
            Thu 16:00  Mia completes bridges
            "
        ));
    };
    four(&mut mia, "12 Oct");
    four(&mut mia, "19 Oct");
    mia.tell("Mon 26 Oct 08:00  Mum pauses Mia from Wed 28 Oct to Sun 1 Nov");
    four(&mut mia, "2 Nov");
    mia.tell("Mon 9 Nov 08:00  show who");
    assert!(
        !steady(&mia),
        "three steady weeks and one that says nothing"
    );
    four(&mut mia, "9 Nov");
    assert!(!steady(&mia), "this week is not over");
    mia.tell("Mon 16 Nov 08:00  show who");
    assert!(steady(&mia));
    // "Not now" holds until four more have gone well.
    let child = mia.children["Mia"];
    let not_now = ParentAction::SetAside {
        child,
        concern: Concern::Steady { child },
    };
    mia.mum(not_now.clone());
    mia.mum(not_now);
    assert!(!steady(&mia));
    for monday in ["16 Nov", "23 Nov", "30 Nov"] {
        four(&mut mia, monday);
    }
    mia.tell("Mon 7 Dec 08:00  show who");
    assert!(!steady(&mia), "the program is over, and three are not four");
}

#[test]
fn who_stretches_already_is_not_asked_to() {
    let mut mia = mia();
    for monday in ["12 Oct", "19 Oct", "26 Oct", "2 Nov"] {
        for day in ["Mon", "Tue", "Wed", "Thu"] {
            let date = if day == "Mon" { monday } else { "" };
            mia.tell(&format!("{day} {date} 16:00  Mia completes bridges"));
        }
    }
    mia.tell("Mon 9 Nov 08:00  show who");
    assert!(steady(&mia));
    stretch(&mut mia);
    assert!(!steady(&mia));
    let reward = mia.rewards["film"];
    mia.mum(ParentAction::StopStretch { reward });
    assert!(!steady(&mia), "what was seen until now has its answer");
}
