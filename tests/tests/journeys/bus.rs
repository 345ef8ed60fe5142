//! A private session bus, and a notification server on it that remembers what it was asked to show.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

use super::Result;
use super::desk::{Running, until};

const PATH: &str = "/org/freedesktop/Notifications";

/// A session bus of our own.
pub(crate) struct Bus {
    pub(crate) address: String,
    _daemon: Running,
}

impl Bus {
    pub(crate) fn start() -> Result<Self> {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let out = daemon.stdout.take().ok_or("the bus says nothing")?;
        let mut address = String::new();
        BufReader::new(out).read_line(&mut address)?;
        Ok(Self {
            address: address.trim().to_owned(),
            _daemon: Running(daemon),
        })
    }
}

/// A notification as it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Noted {
    pub(crate) id: u32,
    pub(crate) summary: String,
    pub(crate) body: String,
    pub(crate) actions: Vec<String>,
}

/// A notification server that shows nothing and remembers everything.
pub(crate) struct Recorder {
    bus: zbus::Connection,
    noted: Arc<Mutex<Vec<Noted>>>,
    closed: Arc<Mutex<Vec<u32>>>,
}

impl Recorder {
    pub(crate) async fn on(bus: &Bus) -> Result<Self> {
        let noted = Arc::new(Mutex::new(Vec::new()));
        let closed = Arc::new(Mutex::new(Vec::new()));
        let bus = zbus::connection::Builder::address(bus.address.as_str())?
            .serve_at(PATH, Server(Arc::clone(&noted), Arc::clone(&closed)))?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(Self { bus, noted, closed })
    }

    /// All that was shown so far.
    pub(crate) fn noted(&self) -> Vec<Noted> {
        self.noted
            .lock()
            .map(|noted| noted.clone())
            .unwrap_or_default()
    }

    /// Waits for the next notification after the first `known`.
    pub(crate) async fn next(&self, known: usize) -> Result<Noted> {
        until("a notification comes", async || {
            self.noted().get(known).cloned()
        })
        .await
    }

    /// Waits until the app has taken a notification down.
    pub(crate) async fn closed(&self, note: &Noted) -> Result {
        until("the notification is taken down", async || {
            self.closed.lock().ok()?.contains(&note.id).then_some(())
        })
        .await
    }

    /// Presses an action on a notification.
    pub(crate) async fn press(&self, note: &Noted, action: &str) -> Result {
        let emitter = SignalEmitter::new(&self.bus, PATH)?;
        Ok(Server::action_invoked(&emitter, note.id, action).await?)
    }
}

/// What is on record, and what was taken down.
struct Server(Arc<Mutex<Vec<Noted>>>, Arc<Mutex<Vec<u32>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let Ok(mut noted) = self.0.lock() else {
            return 0;
        };
        let id = noted.len() as u32 + 1;
        noted.push(Noted {
            id,
            summary: summary.to_owned(),
            body: body.to_owned(),
            actions,
        });
        id
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        (
            "recorder".to_owned(),
            "journeys".to_owned(),
            "1".to_owned(),
            "1.2".to_owned(),
        )
    }

    fn close_notification(&self, id: u32) {
        if let Ok(mut closed) = self.1.lock() {
            closed.push(id);
        }
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str)
    -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(
        emitter: &SignalEmitter<'_>,
        id: u32,
        reason: u32,
    ) -> zbus::Result<()>;
}
