//! What a child may choose from once a move is done.

use rusqlite::Connection;

use crate::error::Result;
use crate::library::{self, OFFERED};
use crate::model::day::Day;
use crate::model::ids::{ChildId, ExerciseId};
use crate::model::reward::Offered;
use crate::store::{media, places};
use crate::view::outcome::Offer;

/// How many of a child's favourites are among the stickers it is offered.
const FAVOURITES: usize = 4;

/// What is offered when `exercise` is done for the `nth` time of this day.
pub(super) fn offer(
    db: &Connection,
    child: ChildId,
    exercise: ExerciseId,
    day: Day,
    nth: u8,
) -> Result<Offer> {
    let favourites = media::favourites(db, child, day, FAVOURITES)?;
    let mut own = media::stickers(db, child)?;
    own.retain(|sticker| sticker.offered == Offered::Yes);
    Ok(Offer {
        stickers: library::offer(exercise, day, nth, OFFERED, &favourites),
        favourites,
        own,
        places: places::offered(db)?,
    })
}
