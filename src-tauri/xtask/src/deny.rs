//! Licences, forbidden crates and where crates come from, by cargo-deny.

use std::{env::consts::EXE_SUFFIX, fs, path::Path, process::Command};

use anyhow::Result;

use crate::command::{cargo, root, run, target_dir};

const VERSION: &str = "0.20.2";

/// Checks `deny.toml`, installing cargo-deny below the target folder first where it is missing.
pub(crate) fn check() -> Result<()> {
    let tools = target_dir().join("tools");
    let program = tools.join("bin").join(format!("cargo-deny{EXE_SUFFIX}"));
    if !is_installed(&program) {
        install(&tools)?;
    }
    let deny = |args: &[&str]| {
        run(Command::new(&program)
            .arg("deny")
            .args(args)
            .current_dir(root()))
    };
    deny(&["--workspace", "check", "licenses", "sources"])?;
    // Only what the app itself is made of: the tests' driver of the window does speak to a network.
    let app = ["--manifest-path", "src-tauri/Cargo.toml", "--exclude-dev"];
    deny(&[&app[..], &["check", "bans"]].concat())
}

fn is_installed(program: &Path) -> bool {
    Command::new(program)
        .args(["deny", "--version"])
        .output()
        .is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(VERSION))
}

fn install(tools: &Path) -> Result<()> {
    println!(
        "I will install cargo-deny {VERSION} into {}.\n",
        tools.display()
    );
    let build = tools.join("build");
    // It runs for seconds; a debug build of it is made in a fifth of the time of a release build.
    run(
        cargo(&["install", "cargo-deny", "--locked", "--debug", "--quiet"])
            .args(["--version", VERSION, "--force", "--root"])
            .arg(tools)
            .env("CARGO_TARGET_DIR", &build)
            .env("CARGO_PROFILE_DEV_DEBUG", "false"),
    )?;
    // Only the program is wanted again; what cannot be removed does no harm.
    let _ = fs::remove_dir_all(build);
    Ok(())
}
