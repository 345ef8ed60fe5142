//! The project's commands. See [`USAGE`], or the README.
#![allow(
    clippy::print_stdout,
    reason = "a command-line tool talks to whoever started it"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "it times its steps; the app's own time is another matter"
)]

mod app;
mod bench;
mod command;
mod deny;
mod headless;
mod pieces;
mod plan;
mod run;
mod system;
mod test;
mod ui;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run [-- ARGS]   installs what is missing, builds the app and opens it with ARGS
cargo xtask test            installs what is missing and runs every test
    --only STEP             just this step (may be given again)
    --list                  the steps, and what each does
cargo xtask bench           measures the app against its targets
    --only PART             start, core, press, player or idle (may be given again)
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Result<ExitCode> {
    let Some((command, rest)) = args.split_first() else {
        bail!("Which command?\n\n{USAGE}");
    };
    match command.as_str() {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "bench" => bench::bench(rest),
        bench::INSIDE => bench::inside(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("There is no command `{other}`.\n\n{USAGE}"),
    }
}
