//! The family jar: a marble for every completion, and its giving.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, CompletionId, JarId};
use crate::model::jar::{GivenJar, JarDetails, Slot, slot};
use crate::model::reward::Offered;
use crate::store::{children, jars};
use crate::view::jar::{JarView, ParentJar, Part};
use crate::view::outcome::MarbleDropped;

/// How many jars that were given a screen remembers.
const REMEMBERED: u32 = 3;

/// Has a jar with these details.
pub(super) fn set(db: &Connection, id: JarId, details: JarDetails) -> Result<()> {
    let details = details.checked()?;
    for child in &details.members {
        children::get(db, *child)?;
    }
    let before = jars::not_given(db)?.into_iter().find(|jar| jar.id == id);
    match before {
        Some(before) => before.may_become(&details)?,
        // What was given stays as it was called then.
        None if jars::is_given(db, id).is_ok_and(|given| given) => return Err(Error::Gone),
        None => {}
    }
    jars::set(db, id, &details)
}

/// Puts in the marble of a completion that was just written down.
pub(super) fn drop_marble(
    db: &Connection,
    child: ChildId,
    completion: CompletionId,
    now: Now,
) -> Result<Option<MarbleDropped>> {
    let all = jars::not_given(db)?;
    let (id, jar, before) = match slot(&all, child) {
        Slot::Into(jar) => (jar.id, jar, jar.marbles),
        Slot::Another(jar) => (another(db, &jar.details, now)?, jar, 0),
        Slot::None => return Ok(None),
    };
    jars::put_in(db, id, child, completion, now)?;
    let family = children::all(db)?;
    let place = family.iter().position(|face| face.id == child);
    Ok(Some(MarbleDropped {
        name: jar.details.name.clone(),
        picture: jar.details.picture.clone(),
        pattern: place.and_then(|at| u8::try_from(at).ok()).unwrap_or(0),
        full: before + 1 >= u32::from(jar.details.size),
    }))
}

/// Gives what a full jar is for, and puts the next one on the table. The first giving stands.
pub(super) fn give(db: &Connection, id: JarId, today: Day, now: Now) -> Result<()> {
    if jars::is_given(db, id)? {
        return Ok(());
    }
    let all = jars::not_given(db)?;
    let jar = all.iter().find(|jar| jar.id == id).ok_or(Error::Gone)?;
    if !jar.is_full() {
        return Err(Error::NotEnough);
    }
    jars::give(db, id, today, now)?;
    let on_table = |offered| offered == Offered::Yes;
    if all
        .iter()
        .all(|other| other.id == id || !on_table(other.details.offered))
        && on_table(jar.details.offered)
    {
        another(db, &jar.details, now)?;
    }
    Ok(())
}

/// The jar that stands on the table: a full one until it is given, or the one that is filling.
pub(super) fn view(db: &Connection) -> Result<Option<JarView>> {
    let all = jars::not_given(db)?;
    let Some(jar) = all
        .into_iter()
        .find(|jar| jar.details.offered == Offered::Yes)
    else {
        return Ok(None);
    };
    let marbles = jars::marbles(db, jar.id)?;
    let everybody = children::all(db)?.into_iter().map(Part::of).collect();
    Ok(Some(JarView::build(
        jar,
        &marbles,
        everybody,
        jars::given(db, REMEMBERED)?,
    )))
}

/// The jars that were not given yet, as a parent manages them, and those that were given lately.
pub(super) fn of_parent(db: &Connection) -> Result<(Vec<ParentJar>, Vec<GivenJar>)> {
    let jars = jars::not_given(db)?;
    Ok((
        jars.into_iter().map(ParentJar::of).collect(),
        jars::given(db, REMEMBERED)?,
    ))
}

fn another(db: &Connection, details: &JarDetails, now: Now) -> Result<JarId> {
    let id = JarId::new(now);
    jars::set(db, id, details)?;
    Ok(id)
}
