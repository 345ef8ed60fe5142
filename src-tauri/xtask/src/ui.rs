//! The screens: their libraries, and building them into `ui/dist`.

use std::{fs, io, path::Path, time::SystemTime};

use anyhow::{Context, Result};

use crate::command::{npm, root, run};

/// Installs the libraries that the lockfile names, unless these very ones are there.
pub(crate) fn libraries() -> Result<()> {
    let ui = root().join("ui");
    let lockfile = ui.join("package-lock.json");
    let wanted = fs::read(&lockfile).with_context(|| format!("reading {}", lockfile.display()))?;
    let stamp = ui.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("I will install the libraries that the screens use, into ui/node_modules.\n");
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

/// Builds the screens.
pub(crate) fn build() -> Result<()> {
    libraries()?;
    run(&mut npm(&["run", "build"]))
}

/// Builds the screens unless they are as new as what they are made of.
pub(crate) fn build_if_older() -> Result<()> {
    let ui = root().join("ui");
    let built = fs::metadata(ui.join("dist/index.html")).and_then(|file| file.modified());
    let changed = newest(&ui).context("looking at the screens' files")?;
    match built {
        Ok(built) if built >= changed => Ok(()),
        _ => build(),
    }
}

/// When the newest file below was written, what is installed and built left out.
fn newest(dir: &Path) -> io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        let time = if !entry.file_type()?.is_dir() {
            entry.metadata()?.modified()?
        } else if name == "node_modules" || name == "dist" {
            continue;
        } else {
            self::newest(&entry.path())?
        };
        newest = newest.max(time);
    }
    Ok(newest)
}
