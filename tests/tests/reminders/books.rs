//! The books of a family on a laptop, quickly at hand: the schema is laid down once in a thread, and
//! what a test writes is rolled back when it is over.

use std::cell::RefCell;
use std::ops::{Deref, DerefMut};

use rusqlite::Connection;

const SCHEMA: [&str; 5] = [
    include_str!("../../../src-tauri/core/src/store/migrations/001-first.sql"),
    include_str!("../../../src-tauri/core/src/store/migrations/002-play.sql"),
    include_str!("../../../src-tauri/core/src/store/migrations/003-reminders.sql"),
    include_str!("../../../src-tauri/core/src/store/migrations/004-lasting.sql"),
    include_str!("../../../src-tauri/core/src/store/migrations/005-trust.sql"),
];

thread_local! {
    /// Empty ones, and what they were asked already is prepared.
    static SHELF: RefCell<Vec<Connection>> = const { RefCell::new(Vec::new()) };
}

/// New books, in memory.
pub(crate) struct Books(Option<Connection>);

impl Books {
    pub(crate) fn new() -> Self {
        let db = SHELF.with_borrow_mut(Vec::pop).unwrap_or_else(|| {
            let db = Connection::open_in_memory().unwrap();
            db.execute_batch(&SCHEMA.concat()).unwrap();
            db.execute_batch("PRAGMA foreign_keys = ON").unwrap();
            db.set_prepared_statement_cache_capacity(64);
            db
        });
        db.execute_batch("BEGIN").unwrap();
        Self(Some(db))
    }
}

impl Drop for Books {
    fn drop(&mut self) {
        if let Some(db) = self.0.take()
            && db.execute_batch("ROLLBACK").is_ok()
        {
            SHELF.with_borrow_mut(|shelf| shelf.push(db));
        }
    }
}

impl Deref for Books {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.0.as_ref().unwrap()
    }
}

impl DerefMut for Books {
    fn deref_mut(&mut self) -> &mut Connection {
        self.0.as_mut().unwrap()
    }
}
