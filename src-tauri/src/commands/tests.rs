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
fn of_tauri_the_window_may_only_hear_events() {
    for (command, may) in [
        ("plugin:event|listen", true),
        ("plugin:event|unlisten", true),
        ("plugin:event|emit", false),
        ("plugin:window|close", false),
        ("plugin:webview|create_webview_window", false),
        ("plugin:path|resolve_directory", false),
        ("plugin:autostart|enable", false),
        ("plugin:window-state|save_window_state", false),
        ("no_such_command", false),
    ] {
        assert_eq!(allowed(command, "main", &Origin::Local), may, "{command}");
    }
}
