//! Damage: whatever it is, it is noticed or it is harmless, and looking makes it no worse.

use std::fs;

use hep_core::Error;
use hep_core::store::open::FILE;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::laptop::{Laptop, complete, completed, integrity};

const LOG: &str = "hep-hooray.sqlite-wal";

/// A good file of the family, as bytes.
fn good() -> Vec<u8> {
    let laptop = Laptop::with_family();
    let store = laptop.open().unwrap();
    (1..=200).for_each(|nth| complete(store.db(), nth).unwrap());
    drop(store);
    fs::read(laptop.file()).unwrap()
}

#[test]
fn a_file_cut_short_anywhere_is_damaged() {
    let good = good();
    let sectors = good.len() / 512;
    for sector in (1..sectors).filter(|sector| sector < &24 || sector % 7 == 0) {
        let laptop = Laptop::with_files(&[(FILE, &good[..sector * 512])]);
        let error = laptop.refuses();
        assert!(
            matches!(error, Error::Damaged),
            "cut at {}: {error:?}",
            sector * 512
        );
    }
}

#[test]
fn a_file_with_a_zeroed_header_or_page_is_damaged() {
    let good = good();
    for (from, to) in [(0, 16), (0, 100), (0, 4096), (4096, 8192), (16384, 20480)] {
        let mut bad = good.clone();
        bad[from..to].fill(0);
        let laptop = Laptop::with_files(&[(FILE, &bad)]);
        let error = laptop.refuses();
        assert!(matches!(error, Error::Damaged), "{from}..{to}: {error:?}");
    }
}

#[test]
fn every_byte_of_the_header_may_be_wrong() {
    let good = good();
    for at in 0..100 {
        for wrong in [0x00, 0x01, 0x80, 0xff] {
            judge(&good, &[(at, good[at] ^ wrong)]);
        }
    }
}

/// Opens a file with these bytes in these places. It opens and is sound, or is refused and
/// untouched.
fn judge(good: &[u8], wrong: &[(usize, u8)]) {
    let mut bad = good.to_vec();
    for (at, byte) in wrong {
        bad[*at] = *byte;
    }
    let laptop = Laptop::with_files(&[(FILE, &bad)]);
    match laptop.open() {
        Ok(store) => {
            let check = "PRAGMA quick_check(1)";
            let found: String = store.db().query_row(check, [], |row| row.get(0)).unwrap();
            assert_eq!(found, "ok", "{wrong:?}");
            drop(store);
            // Bytes 18 and 19 say how the file is written; 24 to 28 and 92 to 100 count changes.
            let opened = fs::read(laptop.file()).unwrap();
            let changed = (0..bad.len()).filter(|at| opened[*at] != bad[*at]);
            let harmless = |at: &usize| matches!(at, 18..20 | 24..28 | 92..100);
            assert_eq!(changed.filter(|at| !harmless(at)).count(), 0, "{wrong:?}");
        }
        Err(error) => {
            let expected = matches!(error, Error::Damaged | Error::Newer | Error::Foreign);
            assert!(expected, "{wrong:?}: {error:?}");
            laptop.refuses();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn flipped_bytes_are_noticed_or_harmless(wrong in vec((any::<Index>(), any::<u8>()), 1..24)) {
        thread_local!(static GOOD: Vec<u8> = good());
        GOOD.with(|good| {
            let wrong = wrong.iter().map(|(at, byte)| (at.index(good.len()), *byte));
            judge(good, &wrong.collect::<Vec<_>>());
        });
    }

    #[test]
    fn a_flipped_log_loses_at_most_its_end(wrong in vec((any::<Index>(), any::<u8>()), 1..6)) {
        thread_local!(static KILLED: (Vec<u8>, Vec<u8>) = {
            let laptop = Laptop::with_family();
            let store = laptop.open().unwrap();
            (1..=60).for_each(|nth| complete(store.db(), nth).unwrap());
            let killed = laptop.after_power_cut();
            (fs::read(killed.file()).unwrap(), fs::read(killed.dir().join(LOG)).unwrap())
        });
        KILLED.with(|(file, log)| {
            let mut log = log.clone();
            for (at, byte) in wrong {
                let at = at.index(log.len());
                log[at] = byte;
            }
            let laptop = Laptop::with_files(&[(FILE, file), (LOG, &log)]);
            match laptop.open() {
                Ok(store) => {
                    assert_eq!(integrity(store.db()), "ok");
                    assert!(completed(store.db()) <= 60);
                }
                Err(_) => assert!(matches!(laptop.refuses(), Error::Damaged)),
            }
        });
    }
}
