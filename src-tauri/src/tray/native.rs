//! The tray of Windows and macOS, which is always there.

use tauri::AppHandle;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};

use super::{ICON, open, quit, set_shown};
use crate::trace;
use crate::words::words;

/// Puts the icon into the tray.
pub(crate) fn start(app: &AppHandle) {
    match build(app) {
        Ok(()) => set_shown(app, true),
        Err(error) => trace::mark(&format!("no tray: {error}")),
    }
}

fn build(app: &AppHandle) -> tauri::Result<()> {
    let item = |id: &str, words_of: &str| {
        MenuItem::with_id(app, id, words().get(words_of), true, None::<&str>)
    };
    let menu = Menu::with_items(
        app,
        &[&item("open", "tray-open")?, &item("quit", "tray-quit")?],
    )?;
    TrayIconBuilder::new()
        .icon(ICON)
        .tooltip(words().get("app-name"))
        .menu(&menu)
        .show_menu_on_left_click(false)
        .on_menu_event(|app, event| match event.id().as_ref() {
            "quit" => quit(app),
            _ => open(app, None),
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                open(tray.app_handle(), None);
            }
        })
        .build(app)?;
    Ok(())
}
