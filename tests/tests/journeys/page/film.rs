//! A picture of what was seen before each press.
//!
//! It costs next to nothing: it is taken while a person's hand rests. Where the driver takes none,
//! of the family's own photos and clips, it is read off the screen that the journeys run on.

use std::path::Path;
use std::sync::atomic::Ordering;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use serde_json::Value;
use tokio::time::{Duration, Instant, sleep_until};

use super::super::Result;
use super::super::desk::PATIENCE;
use super::Page;

/// Between one press and the next.
const PACE: Duration = Duration::from_millis(720);

/// How long a press takes to show.
const SHOWN: Duration = Duration::from_millis(300);

/// In the page: whether something of the family's own is on screen, or was.
const OWN: &str = "const own = ({ src }) => /^(media|blob):/.test(src ?? 'media:'); \
     return (window.shownOwn ||= [...document.querySelectorAll('img, video, canvas')].some(own))";

impl Page {
    /// A person's pace. The app takes a second press within 700 ms for a wobbly finger's. What is
    /// seen meanwhile is kept as a picture.
    pub(super) async fn steady_hand(&self, name: &str) -> Result {
        let Some(last) = self.pressed.get() else {
            return self.film(name).await;
        };
        sleep_until(last + SHOWN).await;
        self.film(name).await?;
        sleep_until(last + PACE).await;
        Ok(())
    }

    /// A press has just been made: only from its end on is the time to the next one certain.
    pub(super) fn pressed(&self) {
        self.filmed.set(false);
        self.pressed.set(Some(Instant::now()));
    }

    /// Takes a picture of what is on the screen now, unless there is one since the last press.
    pub(super) async fn film(&self, name: &str) -> Result {
        if self.filmed.replace(true) {
            return Ok(());
        }
        let number = self.shots.fetch_add(1, Ordering::Relaxed) + 1;
        let file = self
            .pictures
            .join(format!("{number:02}-{}.png", slug(name)));
        if self.run(OWN, vec![]).await? == Value::Bool(true) {
            // On another screen than the journeys' own there is none of it.
            return match std::env::var_os("HEP_HOORAY_SCREEN") {
                Some(screen) => develop(Path::new(&screen), &file),
                None => Ok(()),
            };
        }
        let picture = tokio::time::timeout(PATIENCE, self.client.screenshot()).await;
        Ok(std::fs::write(file, picture??)?)
    }
}

/// Writes what a screen shows as a picture. The private screen keeps what it shows in a file, as an
/// X window dump: a header of big-endian words, then the colours, then the points.
fn develop(screen: &Path, picture: &Path) -> Result {
    let dump = std::fs::read(screen)?;
    let word = |nth: usize| -> Option<usize> {
        let bytes = dump.get(nth * 4..nth * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
    };
    let fields = || {
        Some([
            word(0)?,
            word(4)?,
            word(5)?,
            word(11)?,
            word(12)?,
            word(19)?,
        ])
    };
    let [header, width, height, bits, line, colours] = fields().ok_or("no window dump")?;
    if bits != 32 {
        return Err(format!("the screen has points of {bits} bits").into());
    }
    let lines = dump[header + colours * 12..]
        .chunks_exact(line)
        .take(height);
    let points: Vec<u8> = lines
        .flat_map(|line| line[..width * 4].chunks_exact(4))
        .flat_map(|point| [point[2], point[1], point[0]])
        .collect();
    let size = |pixels: usize| u32::try_from(pixels);
    PngEncoder::new_with_quality(
        std::fs::File::create(picture)?,
        CompressionType::Fast,
        FilterType::Up,
    )
    .write_image(
        &points,
        size(width)?,
        size(height)?,
        ExtendedColorType::Rgb8,
    )?;
    Ok(())
}

/// "before Edit Bridges" becomes "before-edit-bridges".
fn slug(name: &str) -> String {
    let letters = name.to_lowercase();
    let words = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).take(6).collect();
    words.join("-")
}
