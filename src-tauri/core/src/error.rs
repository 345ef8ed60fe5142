//! What can go wrong, each kind named by what to do next.

use serde::Serialize;

/// A result of the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was not done. A code exists because a screen uses it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A grown-up typed something that cannot be stored: show the field again, with what to change.
    #[error("{0:?} is {1:?}")]
    Invalid(Field, Problem),
    /// It is no longer there (or never was): read the view again.
    #[error("this is no longer there")]
    Gone,
    /// A child may only undo what was done today: ask a grown-up.
    #[error("only today's can be undone here")]
    TooLate,
    /// The stickers do not reach: keep saving.
    #[error("not enough stickers")]
    NotEnough,
    /// The reward was given a little while ago: so many sleeps until it can be asked for again.
    #[error("not again before another {sleeps} sleeps")]
    NotYet {
        /// Sleeps until then.
        sleeps: u32,
    },
    /// The PIN was wrong: try again, this many times before a wait.
    #[error("wrong PIN, {tries_left} tries left")]
    WrongPin {
        /// Tries left before the next wait.
        tries_left: u32,
    },
    /// Too many wrong PINs: wait.
    #[error("locked for another {seconds} s")]
    LockedOut {
        /// Seconds until the next try.
        seconds: u32,
    },
    /// The grown-ups' side has locked itself: enter the PIN.
    #[error("the grown-ups' side is locked")]
    Locked,
    /// The family is set up already: go to its first screen.
    #[error("the family is already set up")]
    AlreadySetUp,
    /// Another copy of the app has the data open: look for its window.
    #[error("the data is open in another copy of the app")]
    InUse,
    /// A newer version of the app wrote this data: update the app.
    #[error("the data was written by a newer version")]
    Newer,
    /// The file is not this app's: it was left untouched.
    #[error("the file belongs to another program")]
    Foreign,
    /// The file is damaged: offer the newest good snapshot.
    #[error("the data file is damaged")]
    Damaged,
    /// The data folder cannot be written: free some space, or look at its permissions.
    #[error("the data folder cannot be written: {0}")]
    Unwritable(String),
    /// The store failed in a way no screen can mend: say so, keep what there is.
    #[error("the store failed: {0}")]
    Store(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sql;
        match error.sqlite_error_code() {
            Some(Sql::DatabaseBusy | Sql::DatabaseLocked) => Self::InUse,
            Some(Sql::DatabaseCorrupt | Sql::NotADatabase) => Self::Damaged,
            Some(
                Sql::DiskFull
                | Sql::ReadOnly
                | Sql::CannotOpen
                | Sql::PermissionDenied
                | Sql::SystemIoFailure,
            ) => Self::Unwritable(error.to_string()),
            _ => Self::Store(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Unwritable(error.to_string())
    }
}

/// Which field of a form is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Field {
    Name,
    Picture,
    Goal,
    Start,
    Weeks,
    Review,
    WeeklyGoal,
    StarWorth,
    How,
    Why,
    Dose,
    Schedule,
    TimesADay,
    Anchor,
    Price,
    Spacing,
    Times,
    Weekdays,
    Target,
    Dates,
    Note,
    Question,
    Answer,
    Pin,
    Recovery,
    Rollover,
    QuietHours,
    Sticker,
    Face,
    Place,
    Photo,
    Clip,
    File,
    Helps,
    Size,
    Members,
    Day,
    Id,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was entered.
    Empty,
    /// It does not fit.
    TooLong,
    /// A number lies outside its bounds.
    OutOfRange,
    /// The end comes before the start.
    EndBeforeStart,
    /// Not one of the known ones.
    Unknown,
    /// A PIN is four to eight digits.
    NotAPin,
    /// The recovery code does not match.
    Wrong,
    /// The day is still to come.
    InTheFuture,
    /// A file has more bytes than are taken.
    TooLarge,
    /// A file is not whole, or not what it begins like.
    Broken,
    /// A file cannot be read.
    Unreadable,
}

/// An [`Error`] as it travels to the screens.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fault {
    /// What to do next.
    pub code: Code,
    /// The field, for `invalid`.
    pub field: Option<Field>,
    /// What is wrong with it, for `invalid`.
    pub problem: Option<Problem>,
    /// Tries left for `wrong_pin`, seconds for `locked_out`, sleeps for `not_yet`.
    pub number: Option<u32>,
    /// For a log or a bug report; never shown to a child.
    pub message: String,
}

/// The kinds of [`Error`], one for each thing a screen can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Code {
    Invalid,
    Gone,
    TooLate,
    NotEnough,
    NotYet,
    WrongPin,
    LockedOut,
    Locked,
    AlreadySetUp,
    InUse,
    Newer,
    Foreign,
    Damaged,
    Unwritable,
    Store,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let mut fault = Self {
            code: Code::Store,
            field: None,
            problem: None,
            number: None,
            message,
        };
        fault.code = match error {
            Error::Invalid(field, problem) => {
                fault.field = Some(field);
                fault.problem = Some(problem);
                Code::Invalid
            }
            Error::NotYet { sleeps } => {
                fault.number = Some(sleeps);
                Code::NotYet
            }
            Error::WrongPin { tries_left } => {
                fault.number = Some(tries_left);
                Code::WrongPin
            }
            Error::LockedOut { seconds } => {
                fault.number = Some(seconds);
                Code::LockedOut
            }
            Error::Gone => Code::Gone,
            Error::TooLate => Code::TooLate,
            Error::NotEnough => Code::NotEnough,
            Error::Locked => Code::Locked,
            Error::AlreadySetUp => Code::AlreadySetUp,
            Error::InUse => Code::InUse,
            Error::Newer => Code::Newer,
            Error::Foreign => Code::Foreign,
            Error::Damaged => Code::Damaged,
            Error::Unwritable(_) => Code::Unwritable,
            Error::Store(_) => Code::Store,
        };
        fault
    }
}
