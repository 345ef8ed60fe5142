//! What holds for every history: whatever a family does, on whatever days, in whatever zones, with
//! whatever clock.
//!
//! `PROPTEST_CASES=2000 cargo test -p hep-tests --test properties` looks further.

mod acts;
mod histories;
mod pauses;
mod plays;
mod steps;
mod sums;
mod weeks;
mod world;
