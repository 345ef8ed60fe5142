//! Where an exercise was done: said by the child, shown to the parent.

use hep_core::error::{Error, Field, Problem};
use hep_core::model::ids::{CompletionId, PlaceId};
use hep_core::model::place::{Place, PlaceDetails};
use hep_core::model::reward::Offered;
use hep_core::{ChildAction, ParentAction, Result};
use hep_tests::details::any;
use hep_tests::story::{PARENT, Story};

use super::bridges;

fn cabin() -> PlaceDetails {
    PlaceDetails {
        name: "Cabin".into(),
        picture: "tent".into(),
        offered: Offered::Yes,
    }
}

fn story() -> (Story, CompletionId) {
    let mut story = Story::mia(&[bridges(any(4))]);
    story.tell("Mon 12 Oct 16:00  Mia completes bridges");
    let done = story.completion("bridges", story.today(), 1);
    (story, done)
}

fn say(story: &mut Story, completion: CompletionId, place: &str) -> Result<()> {
    let action = ChildAction::Decorate {
        completion,
        sticker: None,
        effort: None,
        place: Some(place.to_owned()),
    };
    story.act(action).map(drop)
}

fn said(story: &Story) -> Option<Place> {
    let mia = story.children["Mia"];
    let day = story.app.day(&PARENT, mia, story.today(), story.now);
    day.unwrap().rows[0].done[0].place.clone()
}

fn remarks(story: &Story) -> i64 {
    story.facts().number("SELECT count(*) FROM remark")
}

#[test]
fn where_it_was_done_is_kept_and_shown_to_the_parent() {
    let (mut story, done) = story();
    assert_eq!(said(&story), None);
    say(&mut story, done, "garden").unwrap();
    say(&mut story, done, "garden").unwrap();
    assert_eq!(remarks(&story), 1, "twice the same is once");
    say(&mut story, done, "pool").unwrap();
    let story = story.restart();
    assert_eq!(said(&story).unwrap().id, "pool");
}

#[test]
fn a_place_of_the_familys_own_keeps_its_name_when_it_is_put_away() {
    let (mut story, done) = story();
    let place = PlaceId::new(story.now);
    let set = |details| ParentAction::SetPlace { place, details };
    story.mum(set(cabin()));
    say(&mut story, done, &place.to_string()).unwrap();
    story.mum(set(PlaceDetails {
        offered: Offered::PutAway,
        ..cabin()
    }));
    let family = story.app.family(&PARENT, story.now).unwrap();
    assert_eq!(family.places[0].details.offered, Offered::PutAway);
    assert_eq!(said(&story).unwrap().name.as_deref(), Some("Cabin"));
}

#[test]
fn a_place_of_the_familys_own_can_be_called_something_else() {
    let (mut story, done) = story();
    let place = PlaceId::new(story.now);
    story.mum(ParentAction::SetPlace {
        place,
        details: cabin(),
    });
    say(&mut story, done, &place.to_string()).unwrap();
    story.mum(ParentAction::SetPlace {
        place,
        details: PlaceDetails {
            name: " Lake house ".into(),
            ..cabin()
        },
    });
    let story = story.restart();
    let family = story.app.family(&PARENT, story.now).unwrap();
    let names: Vec<_> = family
        .places
        .iter()
        .map(|place| &place.details.name)
        .collect();
    assert_eq!(names, ["Lake house"]);
    assert_eq!(said(&story).unwrap().name.as_deref(), Some("Lake house"));
    assert_eq!(remarks(&story), 1, "what was said stays as it was");
}

#[test]
fn a_place_that_is_not_there_is_refused() {
    let (mut story, done) = story();
    let nowhere = PlaceId::new(story.now).to_string();
    for place in ["", "moon", "../home", &nowhere] {
        let refused = say(&mut story, done, place);
        assert!(
            matches!(refused, Err(Error::Invalid(Field::Place, Problem::Unknown))),
            "{place}"
        );
    }
    assert_eq!(remarks(&story), 0);
}

#[test]
fn with_the_last_child_go_the_places() {
    let (mut story, _) = story();
    let place = PlaceId::new(story.now);
    story.mum(ParentAction::SetPlace {
        place,
        details: cabin(),
    });
    let child = story.children["Mia"];
    story.mum(ParentAction::EraseChild { child });
    assert_eq!(story.facts().number("SELECT count(*) FROM place"), 0);
}
