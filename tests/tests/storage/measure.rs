//! How long it takes at a million completions:
//! `cargo test --release -p hep-tests --test storage -- --ignored --nocapture a_million`

use std::io::{Write, stdout};
use std::time::Instant;

use hep_core::store::snapshot::{self, Why};

use super::laptop::{Laptop, complete, now};

#[test]
#[ignore = "takes minutes; prints what it measured"]
#[allow(
    clippy::disallowed_methods,
    reason = "measures, and tells no family what day it is"
)]
fn a_million() {
    for completions in [10_000, 100_000, 1_000_000] {
        let laptop = Laptop::with_family();
        let store = laptop.open().unwrap();
        store
            .db()
            .execute_batch(&format!(
                "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < {completions})
                 INSERT INTO completion (id, child_id, exercise_id, day, nth, sets, reps, seconds, sticker, by, why, at, zone)
                 SELECT unhex(format('%012x7%03x8%015x', 1700000000000 + n * 60000, n % 4096, n)),
                     (SELECT id FROM child LIMIT 1), (SELECT id FROM exercise LIMIT 1),
                     date('2000-01-01', '+' || (n / 100) || ' days'), n % 100 + 1, 3, 30, 0, 'tiger-face',
                     'child', '', 1700000000000 + n * 60000, 'America/New_York' FROM n",
            ))
            .unwrap();
        drop(store);
        let store = laptop.open().unwrap();
        complete(store.db(), 1).unwrap();
        let killed = laptop.after_power_cut();
        drop(store);
        let size = laptop.file().metadata().unwrap().len() >> 20;
        let say = |what: &str, since: Instant| {
            let took = since.elapsed().as_secs_f64() * 1000.0;
            writeln!(
                stdout(),
                "{completions:>8} {size:>4} MiB  {what:<28} {took:>8.1} ms"
            )
            .unwrap();
        };
        for what in ["open", "open again"] {
            let start = Instant::now();
            drop(laptop.open().unwrap());
            say(what, start);
        }
        let start = Instant::now();
        drop(killed.open().unwrap());
        say("open after a crash", start);
        let store = laptop.open().unwrap();
        for check in ["quick_check", "integrity_check"] {
            let start = Instant::now();
            let sql = format!("PRAGMA {check}");
            store.db().query_row(&sql, [], |_| Ok(())).unwrap();
            say(check, start);
        }
        let start = Instant::now();
        let draft = snapshot::begin(&store, now(), Why::DayStart).unwrap();
        say("snapshot: copy (needs it)", start);
        let start = Instant::now();
        draft.keep().unwrap();
        say("snapshot: check (beside)", start);
        let start = Instant::now();
        let into = laptop.dir().join("vacuumed.sqlite");
        store
            .db()
            .execute("VACUUM INTO ?", [into.display().to_string()])
            .unwrap();
        say("VACUUM INTO, to compare", start);
        drop(store);
        let start = Instant::now();
        let name = &snapshot::list(&laptop.dir()).unwrap()[0].name;
        say("list one snapshot", start);
        let start = Instant::now();
        snapshot::restore(&laptop.dir(), name, now()).unwrap();
        say("restore", start);
    }
}
