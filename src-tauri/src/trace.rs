//! Marks of how far the app has come, for benchmarks: `trace <mark> <ms since process start>` on
//! the error stream, when `HEP_HOORAY_TRACE` is set.

use std::io::Write;
use std::sync::LazyLock;

use crate::clock;

static WANTED: LazyLock<bool> = LazyLock::new(|| std::env::var_os("HEP_HOORAY_TRACE").is_some());

/// Leaves a mark, when somebody is looking.
pub(crate) fn mark(mark: &str) {
    if *WANTED {
        let ms = clock::since_start().as_millis();
        let mark: String = mark.chars().filter(|c| !c.is_control()).take(80).collect();
        // Nobody to tell it to is nothing to fail for.
        let _ = writeln!(std::io::stderr(), "trace {mark} {ms}");
    }
}
