//! A chosen picture, as it is kept. It is read whole, so that a broken one is refused; turned
//! upright and made small enough to be painted at once; and written anew, so that nothing else
//! that a telephone put into it (where it was taken, when, by whom) comes along.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::{
    AnimationDecoder, DynamicImage, Frames, ImageDecoder, ImageError, ImageFormat, ImageReader,
    ImageResult, Limits, Rgba, RgbaImage,
};

use super::kind::Kind;
use crate::error::{Error, Field, Problem, Result};
use crate::model::media::Medium;

/// The most points of a picture: more than any telephone's, and room for them in any laptop.
const POINTS: u64 = 64_000_000;
/// The longest side of a photo as it is kept: a large window's height on a sharp screen.
const SIDE: u32 = 1600;
/// The side of a sticker as it is kept.
const STICKER: u32 = 256;
/// The width of a sticker's white rim, of the darker edge around it, and the radius of its corners.
const RIM: f32 = 13.0;
const EDGE: f32 = 3.0;
const CORNER: f32 = 60.0;

/// A picture for an exercise: what is kept of it, and what it is.
pub(super) fn demonstration(bytes: Vec<u8>, kind: Kind) -> Result<(Vec<u8>, Medium)> {
    let picture = upright(&bytes, kind)?;
    if is_moving(&bytes, kind).map_err(broken)? {
        return Ok((bytes, Medium::Animation));
    }
    let picture = if picture.width().max(picture.height()) > SIDE {
        picture.resize(SIDE, SIDE, FilterType::CatmullRom)
    } else {
        picture
    };
    let mut kept = Cursor::new(Vec::new());
    if picture.color().has_alpha() {
        picture.write_to(&mut kept, ImageFormat::Png)
    } else {
        let jpeg = JpegEncoder::new_with_quality(&mut kept, 88);
        picture.into_rgb8().write_with_encoder(jpeg)
    }
    .map_err(broken)?;
    Ok((kept.into_inner(), Medium::Photo))
}

/// A picture as a sticker: its middle, square, with round corners and the white rim drawn in.
pub(super) fn sticker(bytes: &[u8], kind: Kind) -> Result<Vec<u8>> {
    let picture = upright(bytes, kind)?;
    let inside = STICKER - 2 * (RIM + EDGE) as u32;
    let picture = picture
        .resize_to_fill(inside, inside, FilterType::CatmullRom)
        .into_rgba8();
    let mut kept = Cursor::new(Vec::new());
    rimmed(&picture)
        .write_to(&mut kept, ImageFormat::Png)
        .map_err(broken)?;
    Ok(kept.into_inner())
}

/// The picture (of a moving one the first), after its size was looked at: it is held in memory whole.
fn upright(bytes: &[u8], kind: Kind) -> Result<DynamicImage> {
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Webp => ImageFormat::WebP,
        Kind::Gif => ImageFormat::Gif,
        _ => return Err(Error::Invalid(Field::Photo, Problem::Unknown)),
    };
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader().into_dimensions().map_err(broken)?;
    if u64::from(width) * u64::from(height) > POINTS {
        return Err(Error::Invalid(Field::Photo, Problem::OutOfRange));
    }
    let read = || -> ImageResult<DynamicImage> {
        let mut reader = reader();
        let mut limits = Limits::default();
        limits.max_alloc = Some(8 * POINTS + (64 << 20));
        reader.limits(limits);
        let mut decoder = reader.into_decoder()?;
        let orientation = decoder.orientation()?;
        let mut picture = DynamicImage::from_decoder(decoder)?;
        picture.apply_orientation(orientation);
        Ok(picture)
    };
    read().map_err(broken)
}

/// Whether there is more than one picture in it. All are read: the last may be the broken one.
fn is_moving(bytes: &[u8], kind: Kind) -> ImageResult<bool> {
    let frames: Frames<'_> = match kind {
        Kind::Gif => GifDecoder::new(Cursor::new(bytes))?.into_frames(),
        Kind::Webp => {
            let decoder = WebPDecoder::new(Cursor::new(bytes))?;
            if !decoder.has_animation() {
                return Ok(false);
            }
            decoder.into_frames()
        }
        _ => return Ok(false),
    };
    let mut count = 0;
    for frame in frames {
        frame?;
        count += 1;
    }
    Ok(count > 1)
}

fn broken(_: ImageError) -> Error {
    Error::Invalid(Field::Photo, Problem::Broken)
}

/// Drawn in, as with the library's stickers: a web view paints a picture faster than a frame.
fn rimmed(picture: &RgbaImage) -> RgbaImage {
    let inset = (RIM + EDGE) as u32;
    RgbaImage::from_fn(STICKER, STICKER, |x, y| {
        let over = |reach: f32, colour: Rgba<u8>, under: Rgba<u8>| {
            blend(under, colour, cover(x, y, reach))
        };
        let edge = over(
            0.0,
            Rgba([0xD9, 0xCD, 0xB8, 255]),
            Rgba([0xD9, 0xCD, 0xB8, 0]),
        );
        let rim = over(EDGE, Rgba([255; 4]), edge);
        let inside = x
            .checked_sub(inset)
            .zip(y.checked_sub(inset))
            .and_then(|(x, y)| picture.get_pixel_checked(x, y));
        match inside {
            // What can be seen through is paper, as the rim is.
            Some(point) => {
                let [r, g, b, a] = point.0;
                let share = cover(x, y, EDGE + RIM) * f32::from(a) / 255.0;
                blend(rim, Rgba([r, g, b, 255]), share)
            }
            None => rim,
        }
    })
}

/// How much of a point lies within the rounded square that is `reach` smaller on every side.
fn cover(x: u32, y: u32, reach: f32) -> f32 {
    let half = STICKER as f32 / 2.0;
    let corner = CORNER - reach;
    let beyond = |at: u32| ((at as f32 + 0.5 - half).abs() - (half - reach - corner)).max(0.0);
    (corner - beyond(x).hypot(beyond(y)) + 0.5).clamp(0.0, 1.0)
}

fn blend(under: Rgba<u8>, over: Rgba<u8>, share: f32) -> Rgba<u8> {
    let mix = |n: usize| {
        (f32::from(under.0[n]) * (1.0 - share) + f32::from(over.0[n]) * share).round() as u8
    };
    Rgba([mix(0), mix(1), mix(2), mix(3)])
}
