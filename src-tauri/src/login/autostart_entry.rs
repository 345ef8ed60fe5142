//! Login on Linux desktops: an entry in the autostart folder.
//!
//! Written and read directly. Desktops switch an entry off by a line in it, which the plugin for the
//! other systems does not read; nor does it quote a folder with a space in its name.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use hep_core::model::settings::Switch;
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{AppHandle, Manager, Wry};

/// Where the entry lies, and what it says.
struct Entry {
    path: Option<PathBuf>,
    text: String,
}

/// Knows with what the app is started: the data folder it was given, if any.
pub(crate) fn plugin(data: Option<&Path>) -> TauriPlugin<Wry> {
    let data = data.map(|dir| std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned()));
    Builder::new("login")
        .setup(move |app, _| {
            // What an AppImage unpacked is gone at the next login; it itself is not.
            let program = std::env::var_os("APPIMAGE")
                .map_or_else(std::env::current_exe, |image| Ok(PathBuf::from(image)))?;
            let mut line: Vec<OsString> = vec![program.into(), "--hidden".into()];
            if let Some(dir) = &data {
                line.extend(["--data-dir".into(), dir.into()]);
            }
            let name = format!("{}.desktop", app.config().identifier);
            app.manage(Entry {
                path: dirs::config_dir().map(|dir| dir.join("autostart").join(name)),
                text: entry(&app.package_info().name, &line),
            });
            Ok(())
        })
        .build()
}

pub(super) fn is_on(app: &AppHandle) -> bool {
    let entry = app.state::<Entry>();
    let text = entry.path.as_ref().map(std::fs::read_to_string);
    text.is_some_and(|text| text.is_ok_and(|text| !is_switched_off(&text)))
}

pub(super) fn set(app: &AppHandle, on: Switch) -> Result<(), String> {
    let entry = app.state::<Entry>();
    let path = entry.path.as_ref().ok_or("no-config-folder")?;
    let written = match on {
        Switch::On => path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(path, &entry.text)),
        Switch::Off => match std::fs::remove_file(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other,
        },
    };
    written.map_err(|error| error.to_string())
}

/// What desktops write into an entry that a person has switched off: `Hidden=true` (all, by the
/// specification), or GNOME's own key and those that were made after it.
fn is_switched_off(entry: &str) -> bool {
    let lines = entry.lines().map(str::trim);
    // Other groups are about other things.
    let own = lines
        .skip_while(|line| *line != "[Desktop Entry]")
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    own.filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim(), value.trim()))
        .any(|(key, value)| match key {
            "Hidden" => value == "true",
            _ => key.ends_with("-Autostart-enabled") && value == "false",
        })
}

fn entry(name: &str, line: &[OsString]) -> String {
    let line: Vec<_> = line
        .iter()
        .map(|word| quoted(&word.to_string_lossy()))
        .collect();
    format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name={name}\n\
         Exec={}\n\
         StartupNotify=false\n\
         Terminal=false\n",
        line.join(" ")
    )
}

/// A word of the line as the specification wants it: quoted, escaped for the quotes, escaped once
/// more as any text of an entry is, and `%` doubled, which else stands for a file.
fn quoted(word: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in word.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => quoted.extend([r"\\", &letter.to_string()]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_switched_off_is_off() {
        let ours = entry(
            "Hep Hooray",
            &["/usr/bin/hep-hooray".into(), "--hidden".into()],
        );
        for (more, off) in [
            ("", false),
            ("Hidden=true\n", true),
            ("Hidden = true \n", true),
            ("Hidden=false\n", false),
            ("X-GNOME-Autostart-enabled=false\n", true),
            ("X-GNOME-Autostart-enabled=true\n", false),
            ("X-MATE-Autostart-enabled=false\n", true),
            ("NoDisplay=true\n", false),
            ("[Desktop Action New]\nHidden=true\n", false),
        ] {
            assert_eq!(is_switched_off(&format!("{ours}{more}")), off, "{more}");
        }
    }

    #[test]
    fn the_line_holds_every_name_a_folder_can_have() {
        for (word, text) in [
            ("--hidden", r#""--hidden""#),
            ("/home/Mia and Leo/hep", r#""/home/Mia and Leo/hep""#),
            (r#"/a"b"#, r#""/a\\"b""#),
            ("/a$b`c", r#""/a\\$b\\`c""#),
            (r"/a\b", r#""/a\\\\b""#),
            ("/100%", r#""/100%%""#),
        ] {
            assert_eq!(quoted(word), text, "{word}");
        }
    }
}
