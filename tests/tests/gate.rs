//! The gate of the grown-ups' side: who gets in, who waits, and what no trick shortens.

use std::time::Duration;

use chrono::DateTime;
use hep_core::error::{Error, Field, Problem};
use hep_core::model::day::{Now, Steady};
use hep_core::model::pin::Pin;
use hep_core::store::gate;
use rusqlite::Connection;
use uuid::Uuid;

const SCHEMA: &str = include_str!("../../src-tauri/core/src/store/migrations/001-first.sql");
const MINUTE: u64 = 60;

/// A laptop: its data, its wall clock, and the run of the app.
struct Laptop {
    db: Connection,
    wall: i64,
    steady: Steady,
}

impl Laptop {
    /// With the PIN 4711. `wrong` tries are on record, as the PIN pad would have left them in an earlier run.
    fn after(wrong: u32) -> (Self, String) {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(SCHEMA).unwrap();
        let code = gate::set(&db, &Pin::new("4711").unwrap()).unwrap();
        db.execute("UPDATE gate SET wrong = ?", [wrong]).unwrap();
        let run = Uuid::from_u128(1);
        (
            Self {
                db,
                wall: 1_790_000_000,
                steady: Steady {
                    run,
                    elapsed: Duration::from_secs(9),
                },
            },
            code.to_string(),
        )
    }

    fn now(&self) -> Now {
        Now {
            utc: DateTime::from_timestamp(self.wall, 0).unwrap(),
            zone: chrono_tz::America::New_York,
            steady: self.steady,
        }
    }

    fn pass(&mut self, seconds: u64) -> &mut Self {
        self.wall += seconds as i64;
        self.steady.elapsed += Duration::from_secs(seconds);
        self
    }

    fn start_again(&mut self) -> &mut Self {
        self.steady = Steady {
            run: Uuid::from_u128(self.steady.run.as_u128() + 1),
            elapsed: Duration::ZERO,
        };
        self
    }

    /// What the PIN pad says to `pin`.
    fn types(&mut self, pin: &str) -> String {
        let now = self.now();
        match gate::unlock(&mut self.db, pin, now) {
            Ok(unlocked) => {
                assert!(unlocked.is_open(now));
                "open".into()
            }
            Err(Error::WrongPin { tries_left }) => format!("{tries_left} left"),
            Err(Error::LockedOut { seconds }) => format!("wait {seconds}"),
            Err(error) => panic!("{error}"),
        }
    }

    fn wrong(&self) -> u32 {
        self.db
            .query_row("SELECT wrong FROM gate", [], |row| row.get(0))
            .unwrap()
    }
}

#[test]
fn five_tries_then_longer_and_longer_waits_until_the_right_pin() {
    let (mut laptop, _) = Laptop::after(0);
    assert_eq!(laptop.types("1234"), "4 left");
    assert_eq!(laptop.types("not a pin at all"), "3 left");
    assert_eq!(laptop.types("4711"), "open");
    let said: Vec<String> = ["0000", "0001", "", "0003", "0004"]
        .map(|pin| laptop.types(pin))
        .into();
    assert_eq!(said, ["4 left", "3 left", "2 left", "1 left", "wait 60"]);
    for (wait, next) in [
        (MINUTE, "wait 300"),
        (5 * MINUTE, "wait 900"),
        (15 * MINUTE, "wait 3600"),
        (60 * MINUTE, "wait 3600"),
    ] {
        assert_eq!(
            laptop.pass(wait - 1).types("4711"),
            "wait 1",
            "the right PIN waits too"
        );
        assert_eq!(laptop.pass(1).types("0000"), next);
    }
    assert_eq!(laptop.pass(60 * MINUTE).types("4711"), "open");
    assert_eq!(laptop.types("0000"), "4 left");
}

#[test]
fn a_try_during_the_wait_is_not_looked_at() {
    let (mut laptop, code) = Laptop::after(4);
    assert_eq!(laptop.types("0000"), "wait 60");
    for pin in ["0000", "4711", "9999"] {
        assert_eq!(laptop.types(pin), "wait 60");
    }
    let now = laptop.now();
    assert!(matches!(
        gate::recover(&mut laptop.db, &code, now),
        Err(Error::LockedOut { seconds: 60 })
    ));
    assert_eq!(laptop.wrong(), 5);
}

#[test]
fn moving_the_wall_clock_shortens_no_wait() {
    let (mut laptop, _) = Laptop::after(5);
    assert_eq!(laptop.types("0000"), "wait 300");
    for years in [-30, 0, 30] {
        laptop.wall = 1_790_000_000 + years * 31_557_600;
        assert_eq!(laptop.types("4711"), "wait 300");
    }
    laptop.pass(200);
    laptop.wall = 0;
    assert_eq!(laptop.types("4711"), "wait 100");
}

#[test]
fn another_run_begins_the_wait_anew() {
    let (mut laptop, _) = Laptop::after(6);
    assert_eq!(laptop.types("0000"), "wait 900");
    assert_eq!(laptop.pass(14 * MINUTE).types("4711"), "wait 60");
    assert_eq!(laptop.start_again().types("4711"), "wait 900");
    assert_eq!(
        laptop.pass(14 * MINUTE).start_again().types("4711"),
        "wait 900"
    );
    assert_eq!(laptop.pass(15 * MINUTE).types("4711"), "open");
}

#[test]
fn wrong_tries_outlive_a_restart() {
    let (mut laptop, _) = Laptop::after(0);
    assert_eq!(laptop.types("0000"), "4 left");
    assert_eq!(laptop.start_again().types("0000"), "3 left");
}

/// The count is written before the hash is compared: a process killed in between (here: stopped by
/// a hash that cannot be read) has used up its try.
#[test]
fn a_try_counts_before_it_is_looked_at() {
    let (mut laptop, _) = Laptop::after(3);
    laptop
        .db
        .execute("UPDATE gate SET pin_hash = 'torn'", [])
        .unwrap();
    let now = laptop.now();
    assert!(matches!(
        gate::unlock(&mut laptop.db, "0000", now),
        Err(Error::Damaged)
    ));
    assert_eq!(laptop.wrong(), 4);
}

#[test]
fn the_recovery_code_opens_once_the_wait_is_over_and_counts_its_own_misses() {
    let (mut laptop, code) = Laptop::after(3);
    let now = laptop.now();
    let wrong = "ZZZZ-ZZZZ-ZZZZ-ZZZZ";
    assert!(matches!(
        gate::recover(&mut laptop.db, wrong, now),
        Err(Error::Invalid(Field::Recovery, Problem::Wrong))
    ));
    assert!(matches!(
        gate::recover(&mut laptop.db, wrong, now),
        Err(Error::LockedOut { seconds: 60 })
    ));
    let typed = code
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    let now = laptop.pass(MINUTE).now();
    assert!(
        gate::recover(&mut laptop.db, &typed, now)
            .unwrap()
            .is_open(now)
    );
    assert_eq!(laptop.wrong(), 0);

    let anew = gate::set(&laptop.db, &Pin::new("00000000").unwrap()).unwrap();
    assert_ne!(anew.to_string(), code);
    let now = laptop.now();
    assert!(matches!(
        gate::recover(&mut laptop.db, &code, now),
        Err(Error::Invalid(Field::Recovery, Problem::Wrong))
    ));
    assert_eq!(laptop.types("4711"), "3 left");
    assert_eq!(laptop.types("00000000"), "open");
}

#[test]
fn it_locks_itself_after_five_minutes_without_a_touch_and_with_the_run() {
    let (mut laptop, _) = Laptop::after(0);
    let now = laptop.now();
    let mut parent = gate::unlock(&mut laptop.db, "4711", now).unwrap();
    for _ in 0..3 {
        laptop.pass(5 * MINUTE - 1);
        laptop.wall -= 100_000;
        parent.touch(laptop.now()).unwrap();
    }
    assert!(!parent.is_open(laptop.pass(5 * MINUTE).now()));
    assert!(
        matches!(parent.touch(laptop.now()), Err(Error::Locked)),
        "a touch does not open it again"
    );

    let now = laptop.now();
    let parent = gate::unlock(&mut laptop.db, "4711", now).unwrap();
    assert!(!parent.is_open(laptop.start_again().now()));
}

#[test]
fn what_is_stored_tells_no_secret_and_can_be_removed() {
    let (mut laptop, code) = Laptop::after(0);
    let (pin_hash, recovery_hash): (String, String) = laptop
        .db
        .query_row("SELECT pin_hash, recovery_hash FROM gate", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    for hash in [&pin_hash, &recovery_hash] {
        assert!(
            hash.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"),
            "{hash}"
        );
        assert!(!hash.contains("4711") && !hash.contains(&code.replace('-', "")));
    }
    assert!(gate::is_set(&laptop.db).unwrap());
    gate::remove(&laptop.db).unwrap();
    assert!(!gate::is_set(&laptop.db).unwrap());
    let now = laptop.now();
    assert!(matches!(
        gate::unlock(&mut laptop.db, "4711", now),
        Err(Error::Gone)
    ));
}
