//! The program `hep-hooray`.

// Windows would open a console beside the window.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    hep_hooray_lib::run()
}
