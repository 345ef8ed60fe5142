//! `cargo xtask bench`: the app against its targets, all compared in one run on one machine.

mod floor;
mod idle;
mod start;
mod table;
mod window;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{self, Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail};

use self::table::{Row, table};
use crate::{
    app::{self, Build},
    command::{cargo, output_of, run, target_dir},
    headless::Headless,
    pieces::Purpose,
    system,
};

/// The command with which this starts itself again on the private screen.
pub(crate) const INSIDE: &str = "bench-on-private-screen";

/// What can be measured, in the order of the table.
const PARTS: [&str; 6] = ["start", "core", "press", "player", "reminders", "idle"];

/// Builds what is needed, then measures on a private screen and bus.
pub(crate) fn bench(args: &[String]) -> Result<ExitCode> {
    if !cfg!(target_os = "linux") {
        bail!("The benchmarks measure on Linux: they need its private screen and /proc.");
    }
    let parts = asked(args)?;
    system::ready(Purpose::Tests)?;
    heeds_no_test(&app::build(Build::Release)?)?;
    if parts.contains(&"reminders") {
        app::build(Build::Debug)?;
    }
    if ["start", "press", "idle"]
        .iter()
        .any(|part| parts.contains(part))
    {
        floor::build()?;
    }
    run(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "hep-tests",
        "--example",
        "measure",
    ]))?;
    // This very program, even where it was built anew meanwhile.
    let mut inside = Command::new(format!("/proc/{}/exe", process::id()));
    inside.arg(INSIDE).args(parts);
    run(&mut Headless::new()?.wrap(&inside)?)?;
    Ok(ExitCode::SUCCESS)
}

/// Measures the named parts and prints the table.
pub(crate) fn inside(parts: &[String]) -> Result<ExitCode> {
    let mut rows = Vec::new();
    for part in parts {
        println!("\n── {part}");
        rows.extend(match part.as_str() {
            "start" => start::measure()?,
            "core" => told_by(helper("core").arg(target_dir().join("bench-core")))?,
            "press" => told_by(
                helper("press")
                    .arg(program("hep-hooray"))
                    .arg(program("hep-floor")),
            )?,
            "player" => told_by(helper("player").arg(program("hep-hooray")))?,
            // Only a debug build has a clock that can be set.
            "reminders" => {
                let app = target_dir().join("debug/hep-hooray");
                told_by(helper("reminders").arg(app))?
            }
            "idle" => idle::measure()?,
            other => bail!("`{other}` is no part of the benchmarks"),
        });
    }
    println!("\n{}", table(&rows));
    Ok(if rows.iter().all(Row::is_ok) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What tests tell the app by is not in what a family gets: there nobody sets its clock or chooses
/// its files from outside.
fn heeds_no_test(program: &Path) -> Result<()> {
    let bytes = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    for wish in ["HEP_HOORAY_CLOCK", "HEP_HOORAY_CHOOSES", "HEP_HOORAY_SAVES"] {
        if bytes
            .windows(wish.len())
            .any(|part| part == wish.as_bytes())
        {
            bail!("the release build heeds {wish}");
        }
    }
    Ok(())
}

fn asked(args: &[String]) -> Result<Vec<&'static str>> {
    let mut parts = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        if arg != "--only" {
            bail!("`cargo xtask bench` knows --only, not `{arg}`");
        }
        let name = args.next().context("`--only` needs the name of a part")?;
        let part = PARTS.iter().find(|part| *part == name);
        parts.push(*part.with_context(|| format!("The parts are {}", PARTS.join(", ")))?);
    }
    Ok(if parts.is_empty() {
        PARTS.to_vec()
    } else {
        parts
    })
}

/// The rows that a measuring program prints; what else it prints is shown as it is.
fn told_by(command: &mut Command) -> Result<Vec<Row>> {
    let text = output_of(command.stderr(Stdio::inherit()))?;
    let (rows, notes): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with(table::MARK));
    for note in notes {
        println!("{note}");
    }
    rows.into_iter().map(Row::parse).collect()
}

/// A folder with a family in it, so that the app opens on Today.
fn family(dir: &Path) -> Result<()> {
    run(helper("family").arg(dir))
}

/// The measuring program that can speak to the core.
fn helper(task: &str) -> Command {
    let mut command = Command::new(program("examples/measure"));
    command.arg(task);
    command
}

fn program(name: &str) -> PathBuf {
    target_dir().join("release").join(name)
}
