//! The words of notifications, the tray and the sample family: the same file that the screens read.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The words of a language.
pub(crate) struct Words(FluentBundle<FluentResource>);

static ENGLISH: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../ui/src/words/en.ftl"), "en-GB"));

/// The words to use. Reading them takes some milliseconds the first time: not before a window.
pub(crate) fn words() -> &'static Words {
    &ENGLISH
}

impl Words {
    fn read(text: &str, language: &str) -> Self {
        // What could not be read of it is left out, and a test makes sure there is no such thing.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// The words called `id`, or `id.attribute`. Unknown ones show their id instead of nothing.
    pub(crate) fn get(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The words called `id`, with their gaps filled.
    pub(crate) fn fill(&self, id: &str, gaps: &[(&str, Gap<'_>)]) -> String {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let pattern = self
            .0
            .get_message(name)
            .and_then(|message| match attribute {
                Some(attribute) => Some(message.get_attribute(attribute)?.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, gap) in gaps {
            let value = match gap {
                Gap::Text(text) => FluentValue::from(isolated(text)),
                Gap::Count(count) => FluentValue::from(*count),
            };
            args.set(*name, value);
        }
        self.0
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }
}

/// What fills a gap in a sentence.
#[derive(Clone, Copy)]
pub(crate) enum Gap<'a> {
    /// A name, or other words.
    Text(&'a str),
    /// A number, which decides between one and many.
    Count(usize),
}

/// Keeps a right-to-left name from turning the sentence around it.
fn isolated(text: &str) -> String {
    let right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if text.contains(right_to_left) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_words_can_be_read() {
        let text = include_str!("../../ui/src/words/en.ftl").to_owned();
        if let Err((_, errors)) = FluentResource::try_new(text) {
            panic!("{errors:#?}");
        }
    }

    #[test]
    fn gaps_are_filled_and_unknown_words_show_their_name() {
        let words = Words::read(
            "sun = Sun\n    .how = It is { $how }.\nstars = { $count ->\n    [one] One star\n   *[other] { $count } stars\n}\n",
            "en-GB",
        );
        for (id, gaps, text) in [
            ("sun", &[][..], "Sun"),
            ("sun.how", &[("how", Gap::Text("warm"))], "It is warm."),
            ("stars", &[("count", Gap::Count(1))], "One star"),
            ("stars", &[("count", Gap::Count(5))], "5 stars"),
            ("moon", &[], "moon"),
            ("sun.why", &[], "sun.why"),
        ] {
            assert_eq!(words.fill(id, gaps), text, "{id}");
        }
    }

    #[test]
    fn a_right_to_left_name_stays_in_its_place() {
        assert_eq!(isolated("Mia"), "Mia");
        assert_eq!(isolated("מיה"), "\u{2068}מיה\u{2069}");
    }
}
