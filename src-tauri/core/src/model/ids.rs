//! Names for things. An id is a UUIDv7, so charts of two laptops can one day be merged without
//! renumbering, and ids sort by the moment they were made.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::day::Now;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[cfg_attr(test, ts(type = "string"))]
        pub struct $name(Uuid);

        #[allow(dead_code, reason = "not every kind of id is drawn from")]
        impl $name {
            /// A fresh id, made at `now`.
            pub fn new(now: Now) -> Self {
                Self(now.uuid())
            }

            /// A number drawn from the id, for choices that stay the same for the same thing.
            pub(crate) fn seed(self) -> u64 {
                self.0.as_u64_pair().1
            }

            /// Whether this is a UUIDv7, the only kind this app stores.
            pub fn is_well_formed(self) -> bool {
                self.0.get_version_num() == 7
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.0.as_bytes().to_vec()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <[u8; 16]>::column_result(value).map(|bytes| Self(Uuid::from_bytes(bytes)))
            }
        }
    )+};
}

ids! {
    /// A child, or a grown-up who joins in.
    ChildId,
    /// One therapist's program for one child.
    ProgramId,
    /// One exercise of a program.
    ExerciseId,
    /// The fact that an exercise was done.
    CompletionId,
    /// The golden star of a reached week.
    StarId,
    /// A signal: too hard, it hurts.
    SignalId,
    /// A place of the family's own.
    PlaceId,
    /// A jar that the family fills together.
    JarId,
    /// Something a child can save stickers for.
    RewardId,
    /// One asking for a reward.
    RedemptionId,
    /// A reminder a parent has set.
    ReminderId,
    /// One occurrence of a reminder and what became of it.
    DeliveryId,
    /// A notification that a parent asked for, to see whether reminders arrive.
    SelfCheckId,
    /// A range of days that count for nothing and against nothing.
    PauseId,
    /// A question for the therapist.
    QuestionId,
}
