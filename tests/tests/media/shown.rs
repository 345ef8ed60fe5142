//! Own photos and pictures in the life of a family.

use std::fs;
use std::time::Duration;

use hep_core::error::{Field, Problem};
use hep_core::model::ids::ChildId;
use hep_core::model::media::{Media, MediaHash, MediaUse, OwnStickerDetails};
use hep_core::model::program::ExerciseDetails;
use hep_core::model::reward::Offered;
use hep_core::model::schedule::Schedule;
use hep_core::store::media::take_in;
use hep_core::{App, ChildAction, Error, ParentAction};
use hep_tests::details::{child, exercise, reps};
use hep_tests::story::{PARENT, Story};
use hep_tests::when::at;

use super::{fixture, kept, taken};

const SHOW: MediaUse = MediaUse::Demonstration;

fn bridges(own: Option<Media>) -> ExerciseDetails {
    ExerciseDetails {
        own,
        demo: Some("bridges".into()),
        ..exercise("Bridges", reps(3, 10), Schedule::EveryDay)
    }
}

fn shown(home: &Story) -> Option<Media> {
    let view = home.app.today(home.children["Mia"], home.now).unwrap();
    view.cards[0].own
}

#[test]
fn a_photo_shows_the_exercise_from_today_on() {
    let mut home = Story::mia(&[bridges(None)]);
    home.tell("Mon 12 Oct 16:00  Mia completes bridges");
    home.tell("Mon 19 Oct 16:00  Mia completes bridges");
    let media = taken(&mut home, &fixture("photo.jpg"), SHOW).unwrap();
    home.exercise("Mia's physical", bridges(Some(media)));
    assert_eq!(shown(&home), Some(media));
    let mia = home.children["Mia"];
    let last_week = home.now;
    let chart = home.app.chart(mia, None, last_week).unwrap();
    assert_eq!(chart.rows[0].own, Some(media));
    let past = home.app.chart(mia, chart.earlier, home.now).unwrap();
    assert_eq!(past.rows[0].own, None, "a past week stays as it was");
    // Removed again: the drawing is back; the file stays with the weeks that showed it.
    home.tell("Mon 26 Oct 16:00  Mia completes bridges");
    home.exercise("Mia's physical", bridges(None));
    assert_eq!(shown(&home), None);
    let home = home.restart();
    assert_eq!(kept(&home), [media.hash.to_string()]);
}

#[test]
fn an_exercise_takes_only_what_was_taken_in_and_knows_what_it_is() {
    let mut home = Story::mia(&[bridges(None)]);
    let unknown = Media {
        hash: MediaHash::new([7; 32]),
        ..taken(&mut home, &fixture("clip.webm"), SHOW).unwrap()
    };
    let program = home.programs["Mia's physical"];
    let set = |details| ParentAction::SetExercise {
        program,
        exercise: home.exercises["bridges"],
        details,
    };
    let refused = home
        .app
        .act_as_parent(&PARENT, set(bridges(Some(unknown))), home.now);
    assert!(matches!(
        refused,
        Err(Error::Invalid(Field::File, Problem::Unknown))
    ));
    assert_eq!(shown(&home), None);
}

#[test]
fn what_nothing_came_to_use_is_swept_at_the_next_start() {
    let mut home = Story::mia(&[bridges(None)]);
    let used = taken(&mut home, &fixture("photo.jpg"), SHOW).unwrap();
    home.exercise("Mia's physical", bridges(Some(used)));
    taken(&mut home, &fixture("clip.mp4"), SHOW).unwrap();
    let media = home.home.path().join("media");
    fs::write(media.join("0198.part"), "half a clip").unwrap();
    // One that only a snapshot may know of.
    let foreign = MediaHash::new([7; 32]).to_string();
    fs::write(media.join(&foreign), "an earlier one").unwrap();
    assert_eq!(kept(&home).len(), 4);
    let home = home.restart();
    let mut left = [used.hash.to_string(), foreign];
    left.sort();
    assert_eq!(kept(&home), left);
    assert_eq!(shown(&home), Some(used));
}

#[test]
fn a_copy_that_is_not_kept_is_gone() {
    let mut home = Story::mia(&[bridges(None)]);
    let draft = take_in(home.home.path(), &fixture("clip.mp4"), SHOW, home.now).unwrap();
    assert_eq!(kept(&home).len(), 1);
    // The parent went away while choosing: its power has lapsed.
    let mut late = home.now;
    late.steady.elapsed += Duration::from_secs(400);
    assert!(matches!(
        home.app.keep_media(&PARENT, draft, late),
        Err(Error::Locked)
    ));
    assert_eq!(kept(&home), Vec::<String>::new());
    home = home.restart();
    assert_eq!(shown(&home), None);
}

fn sticker(child: ChildId, offered: Offered) -> OwnStickerDetails {
    OwnStickerDetails {
        child,
        name: "Our dog".into(),
        offered,
    }
}

#[test]
fn an_own_sticker_stays_on_the_chart_when_it_is_put_away() {
    let mut home = Story::mia(&[bridges(None)]);
    let (mia, leo) = (home.children["Mia"], home.child(child("Leo")));
    let media = taken(&mut home, &fixture("photo.png"), MediaUse::Sticker).unwrap();
    let hash = media.hash;
    let set = |offered| ParentAction::SetOwnSticker {
        hash,
        details: sticker(mia, offered),
    };
    home.mum(set(Offered::Yes));
    let done = complete(&mut home.app, home.exercises["bridges"], home.now);
    assert_eq!(done.offer.unwrap().own[0].name, "Our dog");
    let choose = ChildAction::Decorate {
        completion: done.completion.unwrap(),
        sticker: Some(hash.sticker()),
        effort: None,
        place: None,
    };
    home.app.act(choose.clone(), home.now).unwrap();
    home.mum(set(Offered::PutAway));
    let mut home = home.restart();
    let chart = home.app.chart(mia, None, home.now).unwrap();
    let on_chart = &chart.rows[0].cells[0].stickers[0].sticker;
    assert_eq!(*on_chart, hash.sticker());
    assert_eq!(kept(&home), [hash.to_string()]);
    // The same once more is nothing new; for the next move it is no longer there.
    home.app.act(choose, home.now).unwrap();
    home.now = at("Tue 13 Oct 06:00");
    let done = complete(&mut home.app, home.exercises["bridges"], home.now);
    assert_eq!(done.offer.unwrap().own, []);
    let again = ChildAction::Decorate {
        completion: done.completion.unwrap(),
        sticker: Some(hash.sticker()),
        effort: None,
        place: None,
    };
    let refused = home.app.act(again, home.now);
    assert!(matches!(
        refused,
        Err(Error::Invalid(Field::Sticker, Problem::Unknown))
    ));
    assert_eq!(home.app.own_stickers(&PARENT, leo, home.now).unwrap(), []);
}

#[test]
fn the_stickers_a_child_chooses_most_are_offered_first_from_the_next_day_on() {
    let mut home = Story::mia(&[bridges(None)]);
    let chosen = ["fox", "owl", "fox", "owl", "owl", "whale"];
    for (n, sticker) in chosen.iter().enumerate() {
        home.now = at(&format!("{} Oct 16:00", 12 + n));
        let done = complete(&mut home.app, home.exercises["bridges"], home.now);
        let choose = ChildAction::Decorate {
            completion: done.completion.unwrap(),
            sticker: Some((*sticker).into()),
            effort: None,
            place: None,
        };
        home.app.act(choose, home.now).unwrap();
    }
    home.now = at("18 Oct 16:00");
    let done = complete(&mut home.app, home.exercises["bridges"], home.now);
    let offer = done.offer.clone().unwrap();
    assert_eq!(offer.favourites, ["owl", "fox"]);
    assert_eq!(offer.stickers[..2], ["owl", "fox"]);
    let mut different = offer.stickers;
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 8);
    // Pressed again, the same lies there.
    let again = complete(&mut home.app, home.exercises["bridges"], home.now);
    assert_eq!(again.offer, done.offer);
}

fn complete(
    app: &mut App,
    exercise: hep_core::model::ids::ExerciseId,
    now: hep_core::Now,
) -> hep_core::view::outcome::Outcome {
    let action = ChildAction::Complete {
        exercise,
        nth: 1,
        done: hep_core::model::dose::Done::AsAsked,
        sticker: None,
    };
    app.act(action, now).unwrap()
}
