//! Tauri's part of the build.

fn main() {
    tauri_build::build();
}
