//! A Tauri window with one line of text that says when it is painted. With `--rest` it closes the
//! window then, and stays: what a Tauri app keeps without a web view.

use tauri::{RunEvent, WebviewWindow};

/// Called by the page after its first frame.
#[tauri::command]
fn painted(window: WebviewWindow) -> tauri::Result<()> {
    eprintln!("trace first-paint");
    if rests() { window.destroy() } else { Ok(()) }
}

fn rests() -> bool {
    std::env::args().any(|arg| arg == "--rest")
}

fn main() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .build(tauri::generate_context!())?;
    app.run(|_, event| {
        if let RunEvent::ExitRequested { api, .. } = event
            && rests()
        {
            api.prevent_exit();
            eprintln!("trace rests");
        }
    });
    Ok(())
}
