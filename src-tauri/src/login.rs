//! Starting at login, hidden, when a parent switches that on. The system keeps the switch, and only
//! the system: what a person switches off there is off here, and the app never puts itself back.

use hep_core::error::Error;
use hep_core::model::settings::Switch;
use tauri::AppHandle;

#[cfg_attr(target_os = "linux", path = "login/autostart_entry.rs")]
#[cfg_attr(not(target_os = "linux"), path = "login/native.rs")]
mod platform;

#[cfg(any(target_os = "macos", test))]
mod launchd;

pub(crate) use platform::plugin;

/// How the system stands to it right now.
pub(crate) fn stands(app: &AppHandle) -> Switch {
    if platform::is_on(app) {
        Switch::On
    } else {
        Switch::Off
    }
}

/// Switches it, and tells how it stands then.
///
/// # Errors
/// [`Error::Unwritable`] when the system does not let itself be told.
pub(crate) fn switch(app: &AppHandle, on: Switch) -> hep_core::Result<Switch> {
    platform::set(app, on).map_err(Error::Unwritable)?;
    Ok(stands(app))
}
