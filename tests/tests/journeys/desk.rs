//! One family's laptop: a data folder, a clock that can be set, and the app on the screen.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::bus::Bus;
use super::page::Page;
use super::{Result, THURSDAY};

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
            shots: 0,
        };
        std::fs::create_dir(desk.data())?;
        desk.clock(THURSDAY)?;
        Ok(desk)
    }

    /// The app's data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Sets the wall clock ("2026-11-19T16:00:00 America/New_York", `+90` for the steady one), also
    /// while the app runs.
    pub(crate) fn clock(&self, line: &str) -> Result {
        let file = self.home.path().join("clock");
        let draft = self.home.path().join("clock.draft");
        std::fs::write(&draft, line)?;
        Ok(std::fs::rename(draft, file)?)
    }

    /// Waits until the app tells its tracers of this.
    pub(crate) async fn traces(&self, mark: &str) -> Result {
        until(&format!("the app tells of “{mark}”"), async || {
            let told = std::fs::read_to_string(self.trace()).ok()?;
            told.contains(&format!("trace {mark}")).then_some(())
        })
        .await
    }

    fn trace(&self) -> PathBuf {
        self.home.path().join("trace")
    }

    /// Puts the app on a session bus; without one, it is on none at all.
    pub(crate) fn on_bus(&mut self, bus: &Bus) {
        self.bus = Some(bus.address.clone());
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
            .env(
                "HEP_HOORAY_CLOCK",
                format!("@{}", self.home.path().join("clock").display()),
            )
            // The driver would end with a bus that dies.
            .env("DBUS_SESSION_BUS_ADDRESS", NO_BUS)
            .env("NO_AT_BRIDGE", "1")
            .env("HEP_HOORAY_TRACE", "1")
            .stderr(std::fs::File::create(self.trace())?);
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

    /// A second start, for when the first one has begun: it ends with success once the first one's
    /// window is in front.
    pub(crate) fn second_start(&self) -> impl Future<Output = Result> + use<> {
        let mut second = tokio::process::Command::new(binary());
        let bus = self.bus.as_deref().unwrap_or(NO_BUS);
        second.arg("--data-dir").arg(self.data()).kill_on_drop(true);
        second.env("DBUS_SESSION_BUS_ADDRESS", bus);
        let data = self.data();
        async move {
            until("the first start has begun", async || {
                (!running_on(&data).is_empty()).then_some(())
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

/// The app's own processes: those that were given this data folder.
fn running_on(data: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    all.map(|entry| entry.path())
        .filter(|process| {
            std::fs::read(process.join("cmdline")).is_ok_and(|line| {
                line.split(|byte| *byte == 0)
                    .any(|word| word == data.as_os_str().as_encoded_bytes())
            })
        })
        .collect()
}

/// Kills processes and waits until they have let go of their files.
fn end(mut processes: Vec<PathBuf>) {
    for process in &processes {
        let id = process.file_name().unwrap_or_default();
        let _ = Command::new("kill").arg("-9").arg(id).status();
    }
    while !processes.is_empty() {
        std::thread::sleep(Duration::from_millis(5));
        processes.retain(|process| !is_over(process));
    }
}

/// Whether a process has ended, though nobody may have asked after it yet.
fn is_over(process: &Path) -> bool {
    let threads = std::fs::read_dir(process.join("task"));
    threads.into_iter().flatten().flatten().all(|thread| {
        std::fs::read_to_string(thread.path().join("stat"))
            .map_or(true, |stat| stat.contains(") Z "))
    })
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.close();
    }
}

/// A process that ends with this.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
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

fn pictures(journey: &str) -> PathBuf {
    root().join("target/journeys").join(journey)
}

fn free_port() -> Result<u16> {
    // Whoever listened here last is gone, so that the driver can.
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?
        .local_addr()?
        .port())
}
