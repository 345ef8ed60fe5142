//! The grown-ups' PIN: what one looks like, what the right one opens, and the wait after wrong ones.

use std::fmt;
use std::time::Duration;

use super::day::{Now, Steady};
use crate::error::{Error, Field, Problem, Result};

/// A grown-ups' PIN: four to eight digits. It is never printed, not even into a log.
pub struct Pin(String);

impl Pin {
    /// The PIN that was typed, if it can be one.
    pub fn new(typed: &str) -> Result<Self> {
        let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
        if digits && (4..=8).contains(&typed.len()) {
            Ok(Self(typed.to_owned()))
        } else {
            Err(Error::Invalid(Field::Pin, Problem::NotAPin))
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// How many wrong tries there are before the first wait.
pub const TRIES: u32 = 5;

/// How long to wait after this many wrong tries in a row: five are free, then 1, 5, 15 and from
/// there on 60 minutes each.
pub fn wait_after(wrong: u32) -> Duration {
    let minutes = match wrong {
        0..TRIES => 0,
        5 => 1,
        6 => 5,
        7 => 15,
        _ => 60,
    };
    Duration::from_secs(minutes * 60)
}

/// How long the grown-ups' side stays open without input.
pub const LAPSE: Duration = Duration::from_secs(5 * 60);

/// The power to act as a parent. Only the right PIN, the recovery code or the first start makes
/// one; it lapses after five minutes without a touch, and with the run of the app.
#[derive(Debug)]
pub struct Unlocked {
    touched: Steady,
}

impl Unlocked {
    pub(crate) fn open(now: Now) -> Self {
        Self {
            touched: now.steady,
        }
    }

    /// Whether it still holds.
    pub fn is_open(&self, now: Now) -> bool {
        now.steady.run == self.touched.run
            && now.steady.elapsed.saturating_sub(self.touched.elapsed) < LAPSE
    }

    /// Tells that a parent is still there: the five minutes begin anew.
    pub fn touch(&mut self, now: Now) -> Result<()> {
        self.check(now)?;
        self.touched = now.steady;
        Ok(())
    }

    /// Refuses what needs a parent once it has lapsed.
    pub(crate) fn check(&self, now: Now) -> Result<()> {
        if self.is_open(now) {
            Ok(())
        } else {
            Err(Error::Locked)
        }
    }
}

/// The code that opens the grown-ups' side when the PIN is forgotten: four groups of four, 80 random
/// bits, shown once and kept on paper. It is written in Crockford's base 32, which leaves out the
/// letters that are read as digits.
pub struct RecoveryCode(String);

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl RecoveryCode {
    /// The code that these random bytes spell.
    pub(crate) fn from_random(bytes: [u8; 16]) -> Self {
        // 32 divides 256: every letter is as likely as any other.
        Self(
            bytes
                .iter()
                .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
                .collect(),
        )
    }

    /// What somebody typed off the paper, read kindly: case, spaces and dashes don't matter, and
    /// letters that look like digits are digits.
    pub(crate) fn read(typed: &str) -> String {
        typed
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecoveryCode {
    /// In groups, as it is written down: `K7QD-03MX-…`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, letter) in self.0.chars().enumerate() {
            if n > 0 && n % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits() {
        for typed in ["0000", "1234", "12345678"] {
            assert_eq!(Pin::new(typed).unwrap().as_str(), typed);
        }
        for typed in [
            "",
            "123",
            "123456789",
            "12a4",
            "12 34",
            "١٢٣٤",
            "😀😀😀😀",
            "-123",
        ] {
            assert!(
                matches!(
                    Pin::new(typed),
                    Err(Error::Invalid(Field::Pin, Problem::NotAPin))
                ),
                "{typed}"
            );
        }
    }

    #[test]
    fn waits_grow_to_an_hour() {
        let minutes: Vec<u64> = (0..=10)
            .map(|wrong| wait_after(wrong).as_secs() / 60)
            .collect();
        assert_eq!(minutes, [0, 0, 0, 0, 0, 1, 5, 15, 60, 60, 60]);
    }

    #[test]
    fn a_code_is_read_however_it_was_written_down() {
        let code = RecoveryCode::from_random([
            0, 1, 31, 10, 250, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
        ]);
        assert_eq!(code.to_string(), "01ZA-THJK-MNPQ-RSTV");
        for typed in [
            "01ZA-THJK-MNPQ-RSTV",
            "oiza thjk mnpq rstv",
            " Ol-za thjk–mnpqrstv\n",
        ] {
            assert_eq!(RecoveryCode::read(typed), code.as_str());
        }
    }

    #[test]
    fn nothing_secret_is_printed() {
        assert_eq!(
            format!(
                "{:?} {:?}",
                Pin::new("4711").unwrap(),
                RecoveryCode::from_random([7; 16])
            ),
            "Pin(…) RecoveryCode(…)"
        );
    }
}
