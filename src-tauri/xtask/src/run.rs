//! `cargo xtask run`: from nothing to the open app.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::{
    app::{self, Build},
    pieces::Purpose,
    system, ui,
};

/// Installs what is missing, builds everything, opens the app with what follows `--`.
pub(crate) fn run(args: &[String]) -> Result<ExitCode> {
    let for_app = match args.split_first() {
        None => &[],
        Some((dashes, rest)) if dashes == "--" => rest,
        Some((other, _)) => bail!("`{other}` is for the app? Then put `--` before it."),
    };
    system::ready(Purpose::App)?;
    ui::libraries()?;
    println!("Building the app. The first time takes some minutes.\n");
    let app = app::build(Build::Release)?;
    println!("\nOpening Hep Hooray.");
    let status = Command::new(&app)
        .args(for_app)
        .status()
        .with_context(|| format!("{} could not be started", app.display()))?;
    // The app's own exit code, so that a script sees what a person would.
    Ok(ExitCode::from(
        status.code().map_or(1, |code| code.clamp(0, 255) as u8),
    ))
}
