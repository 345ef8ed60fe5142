//! Corrections after the fact: each number follows, and only its own.

use hep_core::model::dose::Done;
use hep_core::model::ids::JarId;
use hep_tests::story::PARENT;

use super::*;

/// Bridges every day from Monday 26 October on, four days a week: done on Monday, Tuesday and, in the
/// garden, on Wednesday, and on Monday 2 November. A jar of five stands on the table.
fn mia() -> Story {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let members = [mia.children["Mia"]];
    mia.mum(ParentAction::SetJar {
        jar: JarId::new(mia.now),
        details: hep_tests::details::jar(&members, 5),
    });
    mia.tell(
        "
        Mon 26 Oct 16:00  Mia completes bridges
        Tue 27 Oct 16:00  Mia completes bridges
        Wed 28 Oct 16:00  Mia completes bridges
        Wed 28 Oct 16:05  Mia was at garden for bridges
        Mon 2 Nov 16:00   Mia completes bridges
        Tue 3 Nov 08:00   show who
        ",
    );
    mia
}

fn add(story: &mut Story, on: &str) {
    let exercise = story.exercises["bridges"];
    story.mum(ParentAction::CorrectAdd {
        exercise,
        day: day(on),
        nth: 1,
        done: Done::AsAsked,
        why: "forgot".into(),
    });
}

fn take_back(story: &mut Story, on: &str) {
    let mia = story.children["Mia"];
    let view = story.app.day(&PARENT, mia, day(on), story.now).unwrap();
    let completion = view.rows[0].done[0].completion;
    story.mum(ParentAction::CorrectUndo {
        completion,
        why: "it was not so".into(),
    });
}

/// "4 stickers (3 in October, 1 in November), 0 stars, 4 to spend, road 120 past 100, garden 1, jar 4".
fn told(story: &Story) -> String {
    let (app, now, mia) = (&story.app, story.now, story.children["Mia"]);
    let album = |on| app.album(mia, Some(day(on)), 1, now).unwrap();
    let (october, november) = (album("1 Oct"), album("1 Nov"));
    let journey = app.journey(mia, now).unwrap();
    let road = &journey.roads[0].road;
    let been = |id: &str| {
        let mut stamps = journey.stamps.iter();
        stamps.find(|one| one.place.id == id).unwrap().times
    };
    let family = app.family(&PARENT, now).unwrap();
    let jars: Vec<_> = family.jars.iter().map(|jar| jar.marbles).collect();
    assert_eq!(journey.weeks_reached, october.stars);
    format!(
        "{} stickers ({} in October, {} in November), {} stars, {} to spend, road {} past {}, garden {}, jars {jars:?}",
        october.stickers,
        october.month.total,
        november.month.total,
        october.stars,
        app.today(mia, now).unwrap().balance,
        road.total,
        road.reached.last().unwrap(),
        been("garden"),
    )
}

#[test]
fn what_is_corrected_moves_its_own_numbers_and_no_others() {
    let mut mia = mia();
    let mut check = |correct: &dyn Fn(&mut Story), expected: &str| {
        correct(&mut mia);
        assert_eq!(told(&mia), expected);
        // Saying it again is saying it once.
        let facts = mia.facts().dump();
        mia = std::mem::take(&mut mia).restart();
        assert_eq!(told(&mia), expected, "after a restart");
        assert_eq!(mia.facts().dump(), facts);
    };
    check(
        &|_| {},
        "4 stickers (3 in October, 1 in November), 0 stars, 4 to spend, road 120 past 100, garden 1, jars [4]",
    );
    // Thursday makes the week's fourth day: its star. The fifth marble makes the jar full.
    check(
        &|mia| add(mia, "29 Oct"),
        "5 stickers (4 in October, 1 in November), 1 stars, 7 to spend, road 150 past 150, garden 1, jars [5]",
    );
    check(
        &|mia| add(mia, "29 Oct"),
        "5 stickers (4 in October, 1 in November), 1 stars, 7 to spend, road 150 past 150, garden 1, jars [5]",
    );
    // Without Wednesday there are three, and nobody was in the garden.
    check(
        &|mia| take_back(mia, "28 Oct"),
        "4 stickers (3 in October, 1 in November), 0 stars, 4 to spend, road 120 past 100, garden 0, jars [4]",
    );
    // Done after all, and nobody says where.
    check(
        &|mia| add(mia, "28 Oct"),
        "5 stickers (4 in October, 1 in November), 1 stars, 7 to spend, road 150 past 150, garden 0, jars [5]",
    );
    // A fifth day brings no second star; its marble begins the next jar.
    check(
        &|mia| add(mia, "30 Oct"),
        "6 stickers (5 in October, 1 in November), 1 stars, 8 to spend, road 180 past 150, garden 0, jars [5, 1]",
    );
    check(
        &|mia| mia.tell("Tue 3 Nov 09:00  Mum gives the jar"),
        "6 stickers (5 in October, 1 in November), 1 stars, 8 to spend, road 180 past 150, garden 0, jars [1]",
    );
    // Of five days four are left: the star stays. The pizza was eaten.
    check(
        &|mia| take_back(mia, "29 Oct"),
        "5 stickers (4 in October, 1 in November), 1 stars, 7 to spend, road 150 past 150, garden 0, jars [1]",
    );
    check(
        &|mia| take_back(mia, "2 Nov"),
        "4 stickers (4 in October, 0 in November), 1 stars, 6 to spend, road 120 past 100, garden 0, jars [1]",
    );
    // The marble of Friday lies in the jar that is filling.
    check(
        &|mia| take_back(mia, "30 Oct"),
        "3 stickers (3 in October, 0 in November), 0 stars, 3 to spend, road 90 past 75, garden 0, jars [0]",
    );
}
