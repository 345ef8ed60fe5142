//! Whether a film is all there. Playing it is the web view's matter; a file that was cut off while
//! it was copied from a telephone is not.

use std::fs::File;
use std::io::{Read, Result, Seek, SeekFrom};

use super::kind::Kind;

/// Whether the film's outermost parts are there, whole and in their place.
pub(super) fn is_whole(file: &mut File, kind: Kind) -> Result<bool> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    match kind {
        Kind::Webm => webm(file, length),
        _ => boxes(file, length),
    }
}

/// MP4 and QuickTime: boxes one after the other up to the end of the file, with an index (`moov`)
/// and the film itself (`mdat`) among them.
fn boxes(file: &mut File, length: u64) -> Result<bool> {
    let (mut at, mut index, mut film) = (0, false, false);
    while at < length {
        file.seek(SeekFrom::Start(at))?;
        let mut head = [0; 16];
        let got = fill(file, &mut head)?;
        if got < 8 {
            return Ok(false);
        }
        let [a, b, c, d, name @ .., _, _, _, _, _, _, _, _] = head;
        let size = match u32::from_be_bytes([a, b, c, d]) {
            0 => length - at,
            1 if got == 16 => number(&head[8..]),
            1 => return Ok(false),
            size => u64::from(size),
        };
        match &name {
            b"moov" => index = true,
            b"mdat" => film = true,
            _ => {}
        }
        match at.checked_add(size) {
            Some(end) if size >= 8 && end <= length => at = end,
            _ => return Ok(false),
        }
    }
    Ok(index && film)
}

/// WebM: a header, then one segment. A segment without a size was recorded live; its end is then
/// the end of the file.
fn webm(file: &mut File, length: u64) -> Result<bool> {
    let mut at = 4;
    let Some(header) = size(file, &mut at)? else {
        return Ok(false);
    };
    let Some(segment) = at.checked_add(header).filter(|end| *end < length) else {
        return Ok(false);
    };
    file.seek(SeekFrom::Start(segment))?;
    let mut id = [0; 4];
    if fill(file, &mut id)? < 4 || id != [0x18, 0x53, 0x80, 0x67] {
        return Ok(false);
    }
    at = segment + 4;
    Ok(match size(file, &mut at)? {
        Some(size) => at.checked_add(size).is_some_and(|end| end <= length),
        None => at < length,
    })
}

/// The size written at `at`, which then stands behind it; none when it was left open.
fn size(file: &mut File, at: &mut u64) -> Result<Option<u64>> {
    file.seek(SeekFrom::Start(*at))?;
    let mut bytes = [0; 8];
    fill(file, &mut bytes)?;
    let width = bytes[0].leading_zeros() as usize + 1;
    if width > 8 {
        return Ok(Some(u64::MAX));
    }
    *at += width as u64;
    let value = number(&bytes[..width]);
    let mask = (1_u64 << (7 * width)) - 1;
    Ok((value & mask != mask).then_some(value & mask))
}

fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// Reads as much as there is.
fn fill(file: &mut File, buffer: &mut [u8]) -> Result<usize> {
    let mut got = 0;
    while got < buffer.len() {
        match file.read(&mut buffer[got..])? {
            0 => break,
            more => got += more,
        }
    }
    Ok(got)
}
