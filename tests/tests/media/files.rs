//! What is taken in and what is refused, by the bytes of real files.

use std::fs::{self, File};
use std::path::Path;

use hep_core::Error;
use hep_core::error::{Field, Problem};
use hep_core::model::media::{MediaUse, Medium};
use hep_core::store::media::{Kind, Taken};
use hep_tests::story::Story;

use super::{fixture, kept, taken};

const SHOW: MediaUse = MediaUse::Demonstration;
const STICKER: MediaUse = MediaUse::Sticker;

#[test]
fn every_kind_is_known_by_its_bytes() {
    for (file, medium, kind) in [
        ("photo.jpg", Medium::Photo, Kind::Jpeg),
        ("turned.jpg", Medium::Photo, Kind::Jpeg),
        ("photo.png", Medium::Photo, Kind::Jpeg),
        ("photo.webp", Medium::Photo, Kind::Jpeg),
        ("moving.gif", Medium::Animation, Kind::Gif),
        ("moving.webp", Medium::Animation, Kind::Webp),
        ("clip.webm", Medium::Clip, Kind::Webm),
        ("clip.mp4", Medium::Clip, Kind::Mp4),
        ("clip.mov", Medium::Clip, Kind::QuickTime),
    ] {
        let mut home = Story::mia(&[]);
        // Under a name that says nothing.
        let chosen = home.home.path().join("chosen");
        fs::copy(fixture(file), &chosen).unwrap();
        let media = taken(&mut home, &chosen, SHOW).unwrap();
        assert_eq!(media.medium, medium, "{file}");
        assert_eq!(kept(&home), [media.hash.to_string()], "{file}");
        let shown = Taken::open(home.home.path(), media.hash).unwrap();
        assert_eq!(shown.kind, kind, "{file}");
        if medium != Medium::Photo {
            assert_eq!(shown.bytes, fs::read(fixture(file)).unwrap(), "{file}");
        }
        // The same once more is the same file.
        assert_eq!(taken(&mut home, &chosen, SHOW).unwrap(), media, "{file}");
        assert_eq!(kept(&home).len(), 1, "{file}");
    }
}

#[test]
fn a_photo_is_turned_upright_and_tells_nothing_of_the_camera() {
    let mut home = Story::mia(&[]);
    let media = taken(&mut home, &fixture("turned.jpg"), SHOW).unwrap();
    let bytes = Taken::open(home.home.path(), media.hash).unwrap().bytes;
    assert!(!holds(&bytes, b"Zcamera"), "the camera came along");
    let picture = image::load_from_memory(&bytes).unwrap();
    assert_eq!((picture.width(), picture.height()), (90, 120));
}

#[test]
fn a_large_photo_becomes_one_that_is_painted_at_once() {
    let mut home = Story::mia(&[]);
    let large = home.home.path().join("large");
    image::RgbImage::from_pixel(4000, 2000, image::Rgb([200, 90, 40]))
        .save_with_format(&large, image::ImageFormat::Png)
        .unwrap();
    let media = taken(&mut home, &large, SHOW).unwrap();
    let bytes = Taken::open(home.home.path(), media.hash).unwrap().bytes;
    let picture = image::load_from_memory(&bytes).unwrap();
    assert_eq!((picture.width(), picture.height()), (1600, 800));
}

#[test]
fn a_sticker_is_square_with_a_white_rim_drawn_in() {
    for file in ["photo.jpg", "photo.png", "photo.webp", "moving.gif"] {
        let mut home = Story::mia(&[]);
        let media = taken(&mut home, &fixture(file), STICKER).unwrap();
        assert_eq!(media.medium, Medium::Photo, "{file}");
        let shown = Taken::open(home.home.path(), media.hash).unwrap();
        assert_eq!(shown.kind, Kind::Png, "{file}");
        let sticker = image::load_from_memory(&shown.bytes).unwrap().into_rgba8();
        assert_eq!(sticker.dimensions(), (256, 256), "{file}");
        assert_eq!(sticker.get_pixel(0, 0).0[3], 0, "{file}: a round corner");
        assert_eq!(sticker.get_pixel(128, 8).0, [255; 4], "{file}: the rim");
        assert_ne!(sticker.get_pixel(128, 128).0, [255; 4], "{file}");
    }
}

#[test]
fn what_cannot_be_shown_is_refused_and_nothing_is_left() {
    let home = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = home.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let most = |name: &str, drop: usize| {
        let bytes = fs::read(fixture(name)).unwrap();
        file(&format!("short-{name}"), &bytes[..bytes.len() - drop])
    };
    let sparse = |name: &str, like: &str, length: u64| {
        let path = home.path().join(name);
        fs::copy(fixture(like), &path).unwrap();
        let file = File::options().write(true).open(&path).unwrap();
        file.set_len(length).unwrap();
        path
    };
    let folder = home.path().join("folder.png");
    fs::create_dir(&folder).unwrap();
    let cases = [
        (
            file("text.png", b"dear diary"),
            SHOW,
            Field::File,
            Problem::Unknown,
        ),
        (file("empty.jpg", b""), SHOW, Field::File, Problem::Empty),
        (
            file("page.svg", b"<svg onload='x()'/>"),
            SHOW,
            Field::File,
            Problem::Unknown,
        ),
        (
            file("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
            SHOW,
            Field::File,
            Problem::Unknown,
        ),
        (folder, SHOW, Field::File, Problem::Unknown),
        (
            home.path().join("nowhere.png"),
            SHOW,
            Field::File,
            Problem::Unreadable,
        ),
        (fixture("film.mkv"), SHOW, Field::File, Problem::Unknown),
        (fixture("bomb.png"), SHOW, Field::Photo, Problem::OutOfRange),
        (
            fixture("bomb.png"),
            STICKER,
            Field::Photo,
            Problem::OutOfRange,
        ),
        (most("photo.png", 60), SHOW, Field::Photo, Problem::Broken),
        (most("photo.jpg", 300), SHOW, Field::Photo, Problem::Broken),
        (most("photo.webp", 40), SHOW, Field::Photo, Problem::Broken),
        (
            most("moving.gif", 4000),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (
            most("moving.webp", 3000),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (most("clip.webm", 500), SHOW, Field::Clip, Problem::Broken),
        (most("clip.mp4", 500), SHOW, Field::Clip, Problem::Broken),
        (most("clip.mov", 500), SHOW, Field::Clip, Problem::Broken),
        (
            file("head.png", b"\x89PNG\r\n\x1a\n"),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (
            file("head.jpg", b"\xFF\xD8\xFF"),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (
            file("head.gif", b"GIF89a"),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (
            file("head.webp", b"RIFF\x04\0\0\0WEBP"),
            SHOW,
            Field::Photo,
            Problem::Broken,
        ),
        (
            file("head.mp4", b"\0\0\0\x08ftypisom"),
            SHOW,
            Field::Clip,
            Problem::Broken,
        ),
        (
            file(
                "endless.mp4",
                b"\0\0\0\x01ftypisom\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            ),
            SHOW,
            Field::Clip,
            Problem::Broken,
        ),
        (
            file("head.webm", b"\x1A\x45\xDF\xA3\x87\x42\x82\x84webm"),
            SHOW,
            Field::Clip,
            Problem::Broken,
        ),
        (
            sparse("huge.png", "photo.png", 20_000_001),
            SHOW,
            Field::Photo,
            Problem::TooLarge,
        ),
        (
            sparse("huge.mp4", "clip.mp4", 50_000_000_000),
            SHOW,
            Field::Clip,
            Problem::TooLarge,
        ),
        (
            fixture("clip.webm"),
            STICKER,
            Field::Photo,
            Problem::Unknown,
        ),
    ];
    for (chosen, wanted, field, problem) in cases {
        refuses(&chosen, wanted, field, problem);
    }
}

fn refuses(chosen: &Path, wanted: MediaUse, field: Field, problem: Problem) {
    let mut home = Story::mia(&[]);
    let before = fs::metadata(chosen)
        .ok()
        .filter(|found| found.is_file() && found.len() < 1 << 20)
        .map(|_| fs::read(chosen).unwrap());
    let refused = taken(&mut home, chosen, wanted).unwrap_err();
    assert!(
        matches!(refused, Error::Invalid(at, what) if at == field && what == problem),
        "{}: {refused:?}",
        chosen.display()
    );
    assert_eq!(kept(&home), Vec::<String>::new(), "{}", chosen.display());
    if let Some(before) = before {
        assert_eq!(fs::read(chosen).unwrap(), before);
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
