//! Building the app itself.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    command::{cargo, run, target_dir},
    ui,
};

/// How the app is built.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Build {
    /// With the clock that a test can set.
    Debug,
    /// As families get it.
    Release,
}

impl Build {
    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// Builds the app with its screens inside, and says where it is.
pub(crate) fn build(build: Build) -> Result<PathBuf> {
    ui::build_if_older()?;
    // Without `custom-protocol` Tauri looks for a development server instead of its own files.
    let mut command = cargo(&[
        "build",
        "--package",
        "hep-hooray",
        "--features",
        "custom-protocol",
    ]);
    if let Build::Release = build {
        command.arg("--release");
    }
    run(&mut command)?;
    let name = format!("hep-hooray{}", std::env::consts::EXE_SUFFIX);
    Ok(target_dir().join(build.folder()).join(name))
}
