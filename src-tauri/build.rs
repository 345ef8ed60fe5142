//! Tells Tauri which commands there are. One that is not listed here could be called from every
//! window; one that is listed needs a grant in `capabilities/`.

const COMMANDS: &[&str] = &[
    "stage",
    "set_up",
    "start_sample",
    "remove_sample",
    "who",
    "today",
    "play",
    "chart",
    "rewards",
    "journey",
    "album",
    "certificate",
    "act",
    "unlock",
    "recover",
    "lock",
    "touch",
    "act_as_parent",
    "choose_media",
    "own_stickers",
    "family",
    "programs",
    "rewards_of",
    "reminders",
    "questions",
    "day",
    "settings",
    "start_at_login",
    "set_start_at_login",
    "show_reminder_now",
    "save_calendar",
    "news",
    "called",
    "banner",
    "dismiss_banner",
    "answer_banner",
    "snapshots",
    "restore",
    "start_over",
    "trace",
    "version",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
