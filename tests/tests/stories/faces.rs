//! How a child's own screens are set: its figure, and whether they say everything in pictures.

use hep_core::ParentAction;
use hep_core::model::child::{ChildDetails, Face, Reading};
use hep_core::model::look::{
    Aid, ClothesColour, FigureLook, HairColour, HairStyle, Legs, SkinTone,
};
use hep_tests::details::child;
use hep_tests::story::Story;

const WHEELS: FigureLook = FigureLook {
    skin: SkinTone::Cocoa,
    hair: HairStyle::Pigtails,
    hair_colour: HairColour::Black,
    top: ClothesColour::Sun,
    bottoms: ClothesColour::Navy,
    legs: Legs::Shorts,
    glasses: true,
    aid: Aid::Wheelchair,
};

fn set(story: &mut Story, details: ChildDetails) {
    let child = story.children["Mia"];
    story.mum(ParentAction::SetChild { child, details });
}

fn mia(story: &Story) -> Face {
    story
        .app
        .today(story.children["Mia"], story.now)
        .unwrap()
        .face
}

#[test]
fn a_child_sees_itself_in_its_figure() {
    let mut story = Story::mia(&[]);
    assert_eq!(mia(&story).look, None);
    let wheels = ChildDetails {
        look: Some(WHEELS),
        ..child("Mia")
    };
    set(&mut story, wheels);
    let story = story.restart();
    assert_eq!(mia(&story).look, Some(WHEELS));
    let everybody = story.app.who(story.now).unwrap().faces;
    assert_eq!(everybody[0].face.look, Some(WHEELS));
}

#[test]
fn a_child_who_does_not_read_keeps_its_pictures() {
    let mut story = Story::mia(&[]);
    assert_eq!(mia(&story).reading, Reading::Words);
    let pictures = ChildDetails {
        reading: Reading::Pictures,
        ..child("Mia")
    };
    set(&mut story, pictures);
    let mut story = story.restart();
    assert_eq!(mia(&story).reading, Reading::Pictures);
    set(&mut story, child("Mia"));
    assert_eq!(mia(&story).reading, Reading::Words);
}
