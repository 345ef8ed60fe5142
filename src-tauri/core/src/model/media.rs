//! A family's own photos, clips and pictures, each called by the hash of its bytes.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use super::ids::ChildId;
use super::reward::Offered;
use super::text;
use crate::error::{Error, Field, Result};

/// A file in the media folder. How it is shown follows from what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Media {
    /// Its name.
    pub hash: MediaHash,
    /// What it is.
    pub medium: Medium,
}

/// The SHA-256 of a file's bytes, which is also its name; 64 small hexadecimal digits in words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(test, ts(type = "string"))]
pub struct MediaHash([u8; 32]);

/// What can be seen in a media file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// A picture that stands still.
    Photo,
    /// A picture that moves by itself.
    Animation,
    /// A film.
    Clip,
}

/// What a chosen file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MediaUse {
    /// To show how an exercise is done.
    Demonstration,
    /// As a sticker.
    Sticker,
}

/// A picture of the family's own that one child can choose as a sticker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnStickerDetails {
    /// Whose. Fixed once it is there.
    pub child: ChildId,
    /// What is on it.
    pub name: String,
    /// Whether the child can still choose it. What it earned stays.
    pub offered: Offered,
}

/// An own sticker, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnSticker {
    /// Its name among the stickers.
    pub sticker: String,
    /// Its picture.
    pub hash: MediaHash,
    /// What is on it.
    pub name: String,
    /// Whether the child can still choose it.
    pub offered: Offered,
}

/// What the name of an own sticker begins with; its picture's hash follows.
const OWN: &str = "own-";

impl MediaHash {
    /// The hash with these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The name of the sticker with this picture.
    pub fn sticker(self) -> String {
        format!("{OWN}{self}")
    }

    /// The picture of the own sticker with this name; none for one of the library.
    pub fn of_sticker(name: &str) -> Option<Self> {
        name.strip_prefix(OWN)?.parse().ok()
    }
}

impl OwnStickerDetails {
    /// The details as they are stored, or what is wrong with them.
    pub fn checked(mut self) -> Result<Self> {
        self.name = text::name(Field::Name, &self.name)?;
        Ok(self)
    }
}

impl Display for MediaHash {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for MediaHash {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl FromStr for MediaHash {
    type Err = Error;

    /// Only small digits: there is one way to write a name.
    fn from_str(text: &str) -> Result<Self> {
        let digit = |letter: u8| match letter {
            b'0'..=b'9' => Some(letter - b'0'),
            b'a'..=b'f' => Some(letter - b'a' + 10),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text
            .as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
                _ => None,
            })
            .collect();
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or(Error::Gone)
    }
}

impl TryFrom<String> for MediaHash {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<MediaHash> for String {
    fn from(hash: MediaHash) -> Self {
        hash.to_string()
    }
}

impl ToSql for MediaHash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_vec()))
    }
}

impl FromSql for MediaHash {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 32]>::column_result(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_one_name_and_nothing_else_is_one() {
        let name = "00ff".repeat(16);
        let hash: MediaHash = name.parse().unwrap();
        assert_eq!(hash.to_string(), name);
        assert_eq!(MediaHash::of_sticker(&hash.sticker()), Some(hash));
        for wrong in [
            "",
            "00f",
            &name[..63],
            &name[..62],
            &name.to_uppercase(),
            &format!("{name}00"),
            &format!("../{}", &name[..61]),
            "fox",
            &"é".repeat(32),
        ] {
            assert!(wrong.parse::<MediaHash>().is_err(), "{wrong}");
            assert_eq!(MediaHash::of_sticker(wrong), None, "{wrong}");
        }
    }
}
