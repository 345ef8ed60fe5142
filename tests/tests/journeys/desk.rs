//! One family's laptop: a data folder, a clock that can be set, and the app on the screen.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::bus::Bus;
use super::page::Page;
use super::{Result, THURSDAY};

mod processes;
mod traces;

pub(crate) use processes::Running;
use processes::{can_be_found, end, pages_of, running_on};

/// How long anything may take before it counts as stuck.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// An address where no bus is.
const NO_BUS: &str = "unix:path=/nowhere";

/// The laptop. Closing the lid (dropping it) ends all that it started.
pub(crate) struct Desk {
    name: &'static str,
    home: tempfile::TempDir,
    driver: Option<Running>,
    bus: Option<String>,
    system: Option<String>,
    shots: u32,
}

impl Desk {
    pub(crate) fn new(name: &'static str) -> Result<Self> {
        let pictures = pictures(name);
        let _ = std::fs::remove_dir_all(&pictures);
        std::fs::create_dir_all(&pictures)?;
        let desk = Self {
            name,
            home: tempfile::tempdir()?,
            driver: None,
            bus: None,
            system: None,
            shots: 0,
        };
        std::fs::create_dir(desk.data())?;
        std::fs::create_dir(desk.config())?;
        desk.clock(THURSDAY)?;
        Ok(desk)
    }

    /// The app's data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// The file that is chosen whenever the app asks for one.
    pub(crate) fn chosen(&self) -> PathBuf {
        self.home.path().join("chosen")
    }

    /// Where whatever the app is told to save goes.
    pub(crate) fn saved(&self) -> PathBuf {
        self.home.path().join("saved/moves.ics")
    }

    /// From now on a person chooses this one of `tests/fixtures/media`.
    pub(crate) fn chooses(&self, name: &str) -> Result {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/media");
        std::fs::copy(fixtures.join(name), self.chosen())?;
        Ok(())
    }

    /// Where the person's desktop keeps its settings.
    pub(crate) fn config(&self) -> PathBuf {
        self.home.path().join("config")
    }

    /// Sets the wall clock ("2026-11-19T16:00:00 America/New_York", `+90` for the steady one), also
    /// while the app runs.
    pub(crate) fn clock(&self, line: &str) -> Result {
        let file = self.home.path().join("clock");
        let draft = self.home.path().join("clock.draft");
        std::fs::write(&draft, line)?;
        Ok(std::fs::rename(draft, file)?)
    }

    /// All that the app is given to find its surroundings by.
    fn surroundings(&self) -> [(&'static str, String); 8] {
        let address = |bus: &Option<String>| bus.clone().unwrap_or_else(|| NO_BUS.to_owned());
        let written = self.config().join("glib-2.0/settings/keyfile").exists();
        let backend = if written { "keyfile" } else { "dconf" };
        let clock = self.home.path().join("clock");
        [
            ("DBUS_SESSION_BUS_ADDRESS", address(&self.bus)),
            ("DBUS_SYSTEM_BUS_ADDRESS", address(&self.system)),
            ("HEP_HOORAY_CLOCK", format!("@{}", clock.display())),
            ("HEP_HOORAY_TRACE", "1".to_owned()),
            ("HEP_HOORAY_CHOOSES", self.chosen().display().to_string()),
            ("HEP_HOORAY_SAVES", self.saved().display().to_string()),
            ("XDG_CONFIG_HOME", self.config().display().to_string()),
            // GNOME's settings, in a file of this laptop where a journey wrote one.
            ("GSETTINGS_BACKEND", backend.to_owned()),
        ]
    }

    /// Starts the app as it is started at login: with no window, and nobody who drives it.
    pub(crate) fn start_hidden(&mut self) -> Result {
        self.start(&["--hidden"])
    }

    /// Starts the app with its window, which nobody drives, and closes that: it is in the tray then.
    pub(crate) async fn start_and_put_away(&mut self) -> Result {
        self.start(&[])?;
        self.traces("today-ready").await?;
        self.traces("tray").await?;
        let driver = self.driver.as_ref().ok_or("the app has ended")?;
        if !hep_tests::desktop::close_window_of(driver.0.id())? {
            return Err("there is no window to close".into());
        }
        self.traces("hidden").await?;
        Ok(())
    }

    fn start(&mut self, options: &[&str]) -> Result {
        self.close();
        let started = Command::new(binary())
            .args(options)
            .arg("--data-dir")
            .arg(self.data())
            .envs(self.surroundings())
            .env("NO_AT_BRIDGE", "1")
            .stderr(File::create(self.trace())?)
            .spawn()?;
        self.driver = Some(Running(started));
        Ok(())
    }

    /// The processes of the app.
    pub(crate) fn processes(&self) -> Vec<PathBuf> {
        running_on(&self.data())
    }

    /// How many pages the app has open.
    pub(crate) fn pages(&self) -> usize {
        pages_of(&self.processes())
    }

    /// Puts the app on a session bus; without one, it is on none at all.
    pub(crate) fn on_bus(&mut self, bus: &Bus) {
        self.bus = Some(bus.address.clone());
    }

    /// Puts the app on this system bus; without one, it is on none at all.
    pub(crate) fn on_system_bus(&mut self, bus: &Bus) {
        self.system = Some(bus.address.clone());
    }

    /// The bus is gone for good.
    pub(crate) fn off_bus(&mut self, bus: Bus) {
        self.bus = None;
        drop(bus);
    }

    /// Opens the app and its window.
    pub(crate) async fn open(&mut self) -> Result<Page> {
        self.close();
        let port = free_port()?;
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            // Without these the app's web view does not let itself be driven.
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(self.surroundings())
            // Painted the simple way, a web view never answers the driver that wants a picture.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            // The driver would end with a bus that dies.
            .env("DBUS_SESSION_BUS_ADDRESS", NO_BUS)
            .env("NO_AT_BRIDGE", "1")
            .stderr(File::create(self.trace())?);
        self.driver = Some(Running(driver.spawn()?));
        let bus = self.bus.as_deref().unwrap_or(NO_BUS);
        let bus = format!("DBUS_SESSION_BUS_ADDRESS={bus}");
        let args = json!([bus, binary(), "--data-dir", self.data()]);
        let options = json!({ "binary": "/usr/bin/env", "args": args });
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let url = format!("http://127.0.0.1:{port}");
        let mut why = None;
        let client = until("the app opens its window", async || {
            builder
                .connect(&url)
                .await
                .map_err(|error| why = Some(error))
                .ok()
        });
        let client = client.await.map_err(|stuck| format!("{stuck}: {why:?}"))?;
        Ok(Page::new(client, pictures(self.name), self.shots))
    }

    /// Ends the app as a power cut would, in the middle of whatever it does.
    pub(crate) fn pull_the_plug(&mut self, page: &Page) {
        self.shots = page.shots();
        self.close();
    }

    /// The files of the data folder that hold these words.
    pub(crate) fn files_holding(&self, words: &str) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let mut folders = vec![self.data()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(&path)?
                    .windows(words.len())
                    .any(|bytes| bytes == words.as_bytes())
                {
                    found.push(path);
                }
            }
        }
        Ok(found)
    }

    /// Closes the app and opens it again.
    pub(crate) async fn restart(&mut self, page: Page) -> Result<Page> {
        self.shots = page.shots();
        // Looked up now: one that is about to end no longer says what it was given.
        let ending = running_on(&self.data());
        page.leave().await;
        end(ending);
        self.open().await
    }

    /// A second start, for when the first one has begun, which is long before it has a window: it
    /// ends with success once the first one's window is in front.
    pub(crate) fn second_start(&self) -> impl Future<Output = Result> + use<> {
        let mut second = tokio::process::Command::new(binary());
        second.arg("--data-dir").arg(self.data()).kill_on_drop(true);
        second.envs(self.surroundings());
        let data = self.data();
        async move {
            until("the first start has begun", async || {
                can_be_found(&running_on(&data)).then_some(())
            })
            .await?;
            let ended = tokio::time::timeout(PATIENCE, second.output()).await??;
            match ended.status.success() {
                true => Ok(()),
                false => Err(format!("the second start failed: {ended:?}").into()),
            }
        }
    }

    fn close(&mut self) {
        end(running_on(&self.data()));
        self.driver = None;
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.close();
    }
}

/// Looks until something is there, or says what was waited for.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> Result<T> {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    };
    tokio::time::timeout(PATIENCE, looking)
        .await
        .map_err(|_| format!("waited in vain until {what}").into())
}

/// The app under test: `HEP_HOORAY_BIN`, or the debug build with the UI in it.
pub(crate) fn binary() -> PathBuf {
    std::env::var_os("HEP_HOORAY_BIN")
        .map_or_else(|| root().join("target/debug/hep-hooray"), PathBuf::from)
}

/// The project's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Writes down for `cargo xtask test` which journey got stuck at its first try, and where.
pub(crate) fn needed_a_second_try(journey: &str, stuck: &dyn std::error::Error) -> Result {
    let folder = root().join("target/journeys");
    std::fs::create_dir_all(&folder)?;
    let list = File::options()
        .create(true)
        .append(true)
        .open(folder.join("second-tries.txt"));
    Ok(writeln!(list?, "{journey}: {stuck}")?)
}

fn pictures(journey: &str) -> PathBuf {
    root().join("target/journeys").join(journey)
}

fn free_port() -> Result<u16> {
    // Whoever listened here last is gone, so that the driver can.
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?
        .local_addr()?
        .port())
}
