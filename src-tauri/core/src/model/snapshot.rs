//! Safety copies of the data.

use serde::Serialize;
use ts_rs::TS;

/// A good copy of the data that can be gone back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Snapshot {
    /// Its name, which restoring it takes.
    pub name: String,
    /// When it was made, in milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
}
