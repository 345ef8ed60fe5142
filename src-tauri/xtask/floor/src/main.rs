//! A Tauri window with one line of text that says when it is painted.

/// Called by the page after its first frame.
#[tauri::command]
fn painted() {
    eprintln!("trace first-paint");
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .run(tauri::generate_context!())
}
