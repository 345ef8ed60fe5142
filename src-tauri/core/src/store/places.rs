//! The table `place`: where exercises are done, besides the library's places.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::column::Word;
use crate::error::{Error, Field, Problem, Result};
use crate::library;
use crate::model::ids::PlaceId;
use crate::model::place::{Place, PlaceDetails};
use crate::model::reward::Offered;

/// Has a place with these details.
pub fn set(db: &Connection, id: PlaceId, place: &PlaceDetails) -> Result<()> {
    db.execute(
        "INSERT INTO place (id, name, picture, offered) VALUES (:id, :name, :picture, :offered)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture = excluded.picture,
             offered = excluded.offered",
        named_params! {
            ":id": id, ":name": place.name, ":picture": place.picture, ":offered": Word(place.offered),
        },
    )?;
    Ok(())
}

/// The family's own places, put away or not, oldest first.
pub fn own(db: &Connection) -> Result<Vec<(PlaceId, PlaceDetails)>> {
    let mut statement =
        db.prepare_cached("SELECT id, name, picture, offered FROM place ORDER BY id")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a child can choose from: the library's places, then the family's own.
pub fn offered(db: &Connection) -> Result<Vec<Place>> {
    let own = own(db)?
        .into_iter()
        .filter(|(_, details)| details.offered == Offered::Yes)
        .map(|(id, details)| Place::own(id, details));
    Ok(library::places()
        .iter()
        .map(Place::of_library)
        .chain(own)
        .collect())
}

/// The place with this id.
///
/// # Errors
/// `Invalid` when there is none.
pub fn named(db: &Connection, id: &str) -> Result<Place> {
    if let Some(known) = library::places().iter().find(|place| place.id == id) {
        return Ok(Place::of_library(known));
    }
    let unknown = Error::Invalid(Field::Place, Problem::Unknown);
    let Ok(own) = id.parse::<PlaceId>() else {
        return Err(unknown);
    };
    db.prepare_cached("SELECT id, name, picture, offered FROM place WHERE id = ?")?
        .query_row([own], from_row)
        .optional()?
        .map(|(id, details)| Place::own(id, details))
        .ok_or(unknown)
}

/// Forgets them all, with the family.
pub fn erase_all(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM place", [])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(PlaceId, PlaceDetails)> {
    let details = PlaceDetails {
        name: row.get("name")?,
        picture: row.get("picture")?,
        offered: row.get::<_, Word<_>>("offered")?.0,
    };
    Ok((row.get("id")?, details))
}
