//! The one place where a person chooses a file.

use std::path::PathBuf;

use hep_core::model::media::MediaUse;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

use crate::words::words;

/// What a picture's name may end with, and a clip's. A hint for the eye: the bytes decide.
const PICTURES: [&str; 10] = [
    "png", "jpg", "jpeg", "webp", "gif", "PNG", "JPG", "JPEG", "WEBP", "GIF",
];
const CLIPS: [&str; 8] = ["webm", "mp4", "m4v", "mov", "WEBM", "MP4", "M4V", "MOV"];

/// Asks for a file, in the system's own way; none when the person thought better of it.
pub(crate) async fn file(app: &AppHandle, wanted: MediaUse) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(chosen) = std::env::var_os("HEP_HOORAY_CHOOSES") {
        // Journeys cannot press in a dialog of the system.
        return Some(chosen.into());
    }
    let (title, endings) = match wanted {
        MediaUse::Demonstration => ("choose-demonstration", [&PICTURES[..], &CLIPS].concat()),
        MediaUse::Sticker => ("choose-sticker", PICTURES.to_vec()),
    };
    let mut dialog = app
        .dialog()
        .file()
        .set_title(words().get(title))
        .add_filter(words().get("choose-kinds"), &endings);
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    let (told, mut hear) = tauri::async_runtime::channel(1);
    dialog.pick_file(move |chosen| {
        // Whoever asked is gone when the app ends.
        let _ = told.blocking_send(chosen);
    });
    hear.recv().await??.into_path().ok()
}

/// Asks where to put a new file of this name; nowhere when the person thought better of it.
pub(crate) async fn place(app: &AppHandle, name: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(chosen) = std::env::var_os("HEP_HOORAY_SAVES") {
        // As above.
        return Some(chosen.into());
    }
    let mut dialog = app.dialog().file().set_file_name(name);
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    let (told, mut hear) = tauri::async_runtime::channel(1);
    dialog.save_file(move |chosen| {
        // Whoever asked is gone when the app ends.
        let _ = told.blocking_send(chosen);
    });
    hear.recv().await??.into_path().ok()
}
