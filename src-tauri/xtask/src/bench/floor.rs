//! The least that a Tauri window costs here: `xtask/floor`, built as the app is.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::command::{cargo, root, run};

/// Builds it with the very versions that the app has.
pub(super) fn build() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("floor");
    // Cargo leaves out of the copy what the floor does not use.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))
        .context("copying Cargo.lock to the floor")?;
    run(cargo(&["build", "--release"]).current_dir(folder))
}
