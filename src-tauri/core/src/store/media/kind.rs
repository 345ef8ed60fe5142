//! What a file is, told from its bytes. Its name says nothing.

use crate::error::Field;

/// How many bytes of a file are enough to tell its kind.
pub(super) const HEAD: usize = 64;

/// A kind of file that a web view can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Png,
    Jpeg,
    Webp,
    Gif,
    Webm,
    Mp4,
    QuickTime,
}

/// Brands of MP4 files that hold films; pictures (HEIC, AVIF) come in the same boxes.
const BRANDS: [&[u8]; 12] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ",
    b"MSNV", b"dash",
];

impl Kind {
    /// The kind of a file that begins like this.
    pub fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Some(Self::Webp),
            // Matroska too begins like this; the name of the kind follows within the header.
            [0x1A, 0x45, 0xDF, 0xA3, rest @ ..] => rest
                .windows(7)
                .any(|part| part == b"\x42\x82\x84webm")
                .then_some(Self::Webm),
            [_, _, _, _, b'f', b't', b'y', b'p', rest @ ..] => match rest.get(..4)? {
                b"qt  " => Some(Self::QuickTime),
                brand => {
                    (BRANDS.contains(&brand) || brand.starts_with(b"3gp")).then_some(Self::Mp4)
                }
            },
            _ => None,
        }
    }

    /// What a web view calls it.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Webm => "video/webm",
            Self::Mp4 => "video/mp4",
            Self::QuickTime => "video/quicktime",
        }
    }

    /// The most bytes such a file may have: 20 MB for a photo, 100 MB for a clip, which a web view
    /// holds in memory.
    pub(super) fn limit(self) -> u64 {
        match self.field() {
            Field::Clip => 100_000_000,
            _ => 20_000_000,
        }
    }

    /// What a refusal is about.
    pub(super) fn field(self) -> Field {
        match self {
            Self::Webm | Self::Mp4 | Self::QuickTime => Field::Clip,
            _ => Field::Photo,
        }
    }
}
