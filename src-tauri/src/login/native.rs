//! Login on Windows and macOS, by way of the plugin. On Windows it also reads what the Task Manager
//! was told; what the System Settings of macOS were told is read beside it.

use std::path::Path;

use hep_core::model::settings::Switch;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt;

/// Knows with what the app is started: the data folder it was given, if any.
pub(crate) fn plugin(data: Option<&Path>) -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_autostart::Builder::new().arg("--hidden");
    match data {
        // Windows takes the line apart at its spaces.
        Some(dir) if cfg!(windows) => plugin
            .arg("--data-dir")
            .arg(format!("\"{}\"", dir.display()))
            .build(),
        Some(dir) => plugin.arg("--data-dir").arg(dir.to_string_lossy()).build(),
        None => plugin.build(),
    }
}

pub(super) fn is_on(app: &AppHandle) -> bool {
    let entered = app.autolaunch().is_enabled().unwrap_or_default();
    #[cfg(target_os = "macos")]
    let entered = entered && !super::launchd::is_switched_off(&app.package_info().name);
    entered
}

pub(super) fn set(app: &AppHandle, on: Switch) -> Result<(), String> {
    let login = app.autolaunch();
    match on {
        Switch::On => login.enable(),
        Switch::Off => login.disable(),
    }
    .map_err(|error| error.to_string())
}
