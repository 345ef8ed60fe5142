//! Words a family types in: what is accepted, and how it is tidied.

use crate::error::{Error, Field, Problem, Result};

/// The most characters a name may have; more does not fit on a card.
pub const NAME_LIMIT: usize = 40;
/// The most characters a longer text may have (how, why, goal, note).
pub const TEXT_LIMIT: usize = 400;

/// The most characters a line on a card may have.
pub const LINE_LIMIT: usize = 80;

/// A line as it is stored: trimmed, on one line, may be empty.
pub fn line(field: Field, typed: &str) -> Result<String> {
    let tidy = one_line(typed);
    if tidy.chars().count() > LINE_LIMIT {
        return Err(Error::Invalid(field, Problem::TooLong));
    }
    Ok(tidy)
}

/// A name as it is stored: trimmed, on one line, with something to see, no longer than a card holds.
pub fn name(field: Field, typed: &str) -> Result<String> {
    let tidy = one_line(typed);
    if tidy.chars().all(is_blank) {
        return Err(Error::Invalid(field, Problem::Empty));
    }
    if tidy.chars().count() > NAME_LIMIT {
        return Err(Error::Invalid(field, Problem::TooLong));
    }
    Ok(tidy)
}

/// A longer text as it is stored: trimmed, may be empty.
pub fn text(field: Field, typed: &str) -> Result<String> {
    let tidy: String = typed
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !is_hidden(*c))
        .collect();
    let tidy = tidy.trim();
    if tidy.chars().count() > TEXT_LIMIT {
        return Err(Error::Invalid(field, Problem::TooLong));
    }
    Ok(tidy.to_owned())
}

fn one_line(typed: &str) -> String {
    let visible: String = typed
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .collect();
    visible
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Control characters and direction overrides, which would let a name turn the text around it.
/// Joiners stay: emoji families and several scripts are spelled with them.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What leaves no mark on the screen by itself: a name of nothing else would be an empty card. (The
/// characters that Unicode calls ignorable, and the blanks that are not white space.)
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || is_hidden(c)
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_script_are_kept() {
        for typed in ["Mia", "  Mia  ", "José", "👩‍👩‍👧 Mia", "مريم", "נועה", "小明"]
        {
            assert_eq!(name(Field::Name, typed).unwrap(), typed.trim());
        }
    }

    #[test]
    fn a_name_is_one_visible_line() {
        assert_eq!(name(Field::Name, "Mia\n\tLou").unwrap(), "Mia Lou");
        assert_eq!(name(Field::Name, "Mia\u{202E}").unwrap(), "Mia");
    }

    #[test]
    fn empty_and_endless_names_are_refused() {
        for (typed, problem) in [
            ("", Problem::Empty),
            (" \n ", Problem::Empty),
            ("\u{200B}", Problem::Empty),
            (" \u{200D}\u{FE0F}\u{2800} ", Problem::Empty),
            ("\u{202E}\u{3164}", Problem::Empty),
            (&"x".repeat(200), Problem::TooLong),
        ] {
            assert!(
                matches!(name(Field::Name, typed), Err(Error::Invalid(Field::Name, p)) if p == problem)
            );
        }
    }

    #[test]
    fn a_line_may_be_empty_and_fits_a_card() {
        for (typed, kept) in [("", ""), (" \n ", ""), ("one\ntwo ", "one two")] {
            assert_eq!(line(Field::Helps, typed).unwrap(), kept);
        }
        assert!(line(Field::Helps, &"x".repeat(80)).is_ok());
        assert!(matches!(
            line(Field::Helps, &"x".repeat(81)),
            Err(Error::Invalid(Field::Helps, Problem::TooLong))
        ));
    }

    #[test]
    fn a_text_keeps_its_lines_and_loses_its_control_characters() {
        for (typed, kept) in [
            ("", ""),
            (" one\r\ntwo\n ", "one\ntwo"),
            ("one\ttwo", "one two"),
            ("bell\u{7} \u{202E}right to left", "bell right to left"),
            ("שלום 👋", "שלום 👋"),
        ] {
            assert_eq!(text(Field::How, typed).unwrap(), kept);
        }
        assert!(text(Field::How, &"x".repeat(400)).is_ok());
        assert!(matches!(
            text(Field::How, &"x".repeat(401)),
            Err(Error::Invalid(Field::How, Problem::TooLong))
        ));
    }
}
