//! What the family has set for the whole app.

use hep_core::ParentAction;
use hep_core::model::settings::{Font, Settings, Switch};
use hep_tests::details::any;
use hep_tests::story::Story;

use super::bridges;

#[test]
fn music_is_off_until_somebody_wants_it() {
    let story = Story::mia(&[bridges(any(4))]);
    assert_eq!(story.app.settings().unwrap().music, Switch::Off);
}

#[test]
fn what_is_set_stays_set_after_a_restart() {
    let mut story = Story::mia(&[bridges(any(4))]);
    let settings = Settings {
        rollover: 3,
        quiet: None,
        sounds: Switch::Off,
        music: Switch::On,
        motion: Switch::Off,
        font: Font::Hyperlegible,
        ..story.app.settings().unwrap()
    };
    story.mum(ParentAction::SetSettings {
        settings: settings.clone(),
    });
    let story = story.restart();
    assert_eq!(story.app.settings().unwrap(), settings);
}
