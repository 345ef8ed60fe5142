//! A screen, a message bus and settings of its own, so that a test neither shows on the desktop
//! of whoever runs it nor changes anything there.

use std::{
    env,
    ffi::OsStr,
    fs::{self, DirBuilder},
    path::PathBuf,
    process::{self, Command},
};

use anyhow::{Context, Result};

/// Runs its arguments on a bus of their own, whose daemon would tell of every service it starts:
/// its words are dropped, those of the program are not.
const QUIET_BUS: &str =
    r#"exec 3>&2 2>/dev/null; exec dbus-run-session -- sh -c 'exec "$0" "$@" 2>&3 3>&-' "$0" "$@""#;

/// The private folder is removed when this goes.
pub(crate) struct Headless {
    folder: PathBuf,
}

impl Headless {
    pub(crate) fn new() -> Result<Self> {
        // A short path: the bus's socket lies in it, and a socket's path is at most 107 bytes long.
        let folder = env::temp_dir().join(format!("hep-hooray-{}", process::id()));
        private_builder()
            .create(&folder)
            .with_context(|| format!("making {}", folder.display()))?;
        Ok(Self { folder })
    }

    /// Makes `command` run on the private screen and bus.
    pub(crate) fn wrap(&self, command: &Command) -> Result<Command> {
        let mut wrapped = Command::new("xvfb-run");
        wrapped
            .args(["-a", "-s", &self.screen()])
            .args(["sh", "-c", QUIET_BUS])
            .arg(command.get_program())
            .args(command.get_args());
        if let Some(dir) = command.get_current_dir() {
            wrapped.current_dir(dir);
        }
        for (name, value) in command.get_envs() {
            set(&mut wrapped, name, value);
        }
        private_builder().create(self.folder.join("screen"))?;
        for (name, folder) in [
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
        ] {
            let folder = self.folder.join(folder);
            private_builder()
                .create(&folder)
                .with_context(|| format!("making {}", folder.display()))?;
            wrapped.env(name, folder);
        }
        wrapped
            .env("HEP_HOORAY_SCREEN", self.folder.join("screen/Xvfb_screen0"))
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
        Ok(wrapped)
    }

    /// The screen, which keeps what it shows in a file, so that a journey can take its picture.
    fn screen(&self) -> String {
        let folder = self.folder.join("screen");
        format!(
            "-screen 0 1280x800x24 -nolisten tcp -fbdir {}",
            folder.display()
        )
    }
}

impl Drop for Headless {
    fn drop(&mut self) {
        // What stays behind lies in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn set(command: &mut Command, name: &OsStr, value: Option<&OsStr>) {
    match value {
        Some(value) => command.env(name, value),
        None => command.env_remove(name),
    };
}

/// Makes folders that only their owner may enter, as `XDG_RUNTIME_DIR` must be.
fn private_builder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true);
    builder
}
