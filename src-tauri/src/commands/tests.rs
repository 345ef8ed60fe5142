//! Who may call what.

use super::*;
use tauri::ipc::Origin;

fn allowed(command: &str, window: &str, origin: &Origin) -> bool {
    let mut context = crate::context();
    context
        .runtime_authority_mut()
        .resolve_access(command, window, window, origin)
        .is_some()
}

#[test]
fn the_window_may_call_every_command_and_nobody_else_may() {
    let elsewhere = Origin::Remote {
        url: "https://example.org".parse().unwrap(),
    };
    for command in NAMES {
        assert!(allowed(command, "main", &Origin::Local), "{command}");
        assert!(!allowed(command, "other", &Origin::Local), "{command}");
        assert!(!allowed(command, "main", &elsewhere), "{command}");
    }
}

#[test]
fn of_tauri_the_window_may_nothing() {
    for command in [
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:autostart|enable",
        "plugin:window-state|save_window_state",
        "no_such_command",
    ] {
        assert!(!allowed(command, "main", &Origin::Local), "{command}");
    }
}
