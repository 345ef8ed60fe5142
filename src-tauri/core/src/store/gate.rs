//! The table `gate`: the PIN, the recovery code, and the wait after too many wrong tries.
//!
//! Both secrets are kept as Argon2id hashes. A wait is counted on a clock nobody can set
//! ([`Steady`](crate::model::day::Steady)): moving the wall clock does not shorten it, and another
//! run of the app begins it anew.

use std::time::Duration;

use argon2::password_hash::{PasswordHash, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::error::{Error, Field, Problem, Result};
use crate::model::day::Now;
use crate::model::pin::{Pin, RecoveryCode, TRIES, Unlocked, wait_after};

/// Whether the grown-ups' side has a PIN.
pub fn is_set(db: &Connection) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM gate")?.exists([])?)
}

/// Has this PIN, and a new recovery code to be shown once. The old ones are gone, and so are wrong
/// tries.
pub fn set(db: &Connection, pin: &Pin) -> Result<RecoveryCode> {
    let code = RecoveryCode::from_random(random()?);
    let (pin_hash, recovery_hash) = (hash(pin.as_str())?, hash(code.as_str())?);
    db.prepare_cached(
        "INSERT OR REPLACE INTO gate (one, pin_hash, recovery_hash, wrong, wait_ms, wait_run, wait_from_ms)
         VALUES (1, ?1, ?2, 0, 0, NULL, 0)",
    )?
    .execute(params![pin_hash, recovery_hash])?;
    Ok(code)
}

/// Has no PIN (when the last of the family's data is erased).
pub fn remove(db: &Connection) -> Result<()> {
    db.prepare_cached("DELETE FROM gate")?.execute([])?;
    Ok(())
}

/// Opens the grown-ups' side to the right PIN.
///
/// It takes the connection whole because it commits by itself, in two steps: the try is counted
/// as wrong before the PIN is looked at, so that ending the process in between gives no free
/// tries; the right PIN then clears the count. During a wait nothing is looked at or counted.
pub fn unlock(db: &mut Connection, pin: &str, now: Now) -> Result<Unlocked> {
    attempt(db, Key::Pin, pin, now)
}

/// Opens the grown-ups' side to the recovery code, by the rules of [`unlock`]: wrong codes and wrong
/// PINs are counted together.
pub fn recover(db: &mut Connection, code: &str, now: Now) -> Result<Unlocked> {
    attempt(db, Key::Recovery, &RecoveryCode::read(code), now)
}

enum Key {
    Pin,
    Recovery,
}

fn attempt(db: &mut Connection, key: Key, typed: &str, now: Now) -> Result<Unlocked> {
    let step = db.transaction()?;
    let gate = read(&step)?.ok_or(Error::Gone)?;
    if let Some(seconds) = gate.wait_left(now) {
        return Err(Error::LockedOut { seconds });
    }
    let wrong = gate.wrong.saturating_add(1);
    let wait = wait_after(wrong);
    step.prepare_cached(
        "UPDATE gate SET wrong = ?1, wait_ms = ?2, wait_run = ?3, wait_from_ms = ?4",
    )?
    .execute(params![
        wrong,
        millis(wait),
        now.steady.run.to_string(),
        millis(now.steady.elapsed)
    ])?;
    step.commit()?;

    let stored = match key {
        Key::Pin => &gate.pin_hash,
        Key::Recovery => &gate.recovery_hash,
    };
    if matches(stored, typed)? {
        db.prepare_cached(
            "UPDATE gate SET wrong = 0, wait_ms = 0, wait_run = NULL, wait_from_ms = 0",
        )?
        .execute([])?;
        return Ok(Unlocked::open(now));
    }
    Err(match key {
        _ if !wait.is_zero() => Error::LockedOut {
            seconds: seconds(wait),
        },
        Key::Pin => Error::WrongPin {
            tries_left: TRIES.saturating_sub(wrong),
        },
        Key::Recovery => Error::Invalid(Field::Recovery, Problem::Wrong),
    })
}

struct Gate {
    pin_hash: String,
    recovery_hash: String,
    wrong: u32,
    wait: Duration,
    /// The run that the wait began in, and how long that had lasted then.
    wait_run: Option<String>,
    wait_from: Duration,
}

impl Gate {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let span = |column| -> rusqlite::Result<_> {
            Ok(Duration::from_millis(
                row.get::<_, i64>(column)?.unsigned_abs(),
            ))
        };
        Ok(Self {
            pin_hash: row.get("pin_hash")?,
            recovery_hash: row.get("recovery_hash")?,
            wrong: row.get("wrong")?,
            wait: span("wait_ms")?,
            wait_run: row.get("wait_run")?,
            wait_from: span("wait_from_ms")?,
        })
    }

    /// Seconds until the next try, while there is a wait. Of another run's wait nothing has passed
    /// but the time since this run began.
    fn wait_left(&self, now: Now) -> Option<u32> {
        let run: Option<Uuid> = self.wait_run.as_deref().and_then(|run| run.parse().ok());
        let began = if run == Some(now.steady.run) {
            self.wait_from
        } else {
            Duration::ZERO
        };
        let left = self
            .wait
            .saturating_sub(now.steady.elapsed.saturating_sub(began));
        (!left.is_zero()).then(|| seconds(left))
    }
}

fn read(db: &Connection) -> Result<Option<Gate>> {
    let mut statement = db.prepare_cached(
        "SELECT pin_hash, recovery_hash, wrong, wait_ms, wait_run, wait_from_ms FROM gate",
    )?;
    Ok(statement.query_row([], Gate::from_row).optional()?)
}

/// Argon2id with the first of the settings OWASP's Password Storage Cheat Sheet calls enough:
/// 46 MiB and one pass.
fn hash(secret: &str) -> Result<String> {
    let settings = Params::new(47_104, 1, 1, None).map_err(unstorable)?;
    let salt = SaltString::encode_b64(&random()?).map_err(unstorable)?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, settings);
    Ok(hasher
        .hash_password(secret.as_bytes(), &salt)
        .map_err(unstorable)?
        .to_string())
}

/// Whether `typed` has this hash. Whatever was typed is hashed in full and compared in constant
/// time; the settings are those the hash was made with.
fn matches(stored: &str, typed: &str) -> Result<bool> {
    let stored = PasswordHash::new(stored).map_err(|_| Error::Damaged)?;
    match Argon2::default().verify_password(typed.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::Password) => Ok(false),
        Err(_) => Err(Error::Damaged),
    }
}

fn random() -> Result<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(unstorable)?;
    Ok(bytes)
}

/// The system gave no randomness or no memory: a secret could not be brought into its stored form.
fn unstorable(error: impl std::fmt::Display) -> Error {
    Error::Store(rusqlite::Error::ToSqlConversionFailure(
        error.to_string().into(),
    ))
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// Whole seconds, rounded up: whoever waits that long has waited long enough.
fn seconds(time: Duration) -> u32 {
    u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}
