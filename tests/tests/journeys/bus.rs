//! A private session bus, and a notification server on it that remembers what it was asked to show.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

use super::Result;
use super::desk::{Running, until};

const PATH: &str = "/org/freedesktop/Notifications";

/// A session bus of our own.
pub(crate) struct Bus {
    pub(crate) address: String,
    _daemon: Running,
    _rules: tempfile::TempDir,
}

/// A bus on which nobody is but those who come: the machine's own notification server, if it has
/// one, would be started on any other bus by the first who asks for it.
const RULES: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

impl Bus {
    /// As the machine's own: who is asked for and not there may be started.
    pub(crate) fn start() -> Result<Self> {
        Self::with(|_| vec!["--session".to_owned()])
    }

    /// One where nobody is but those who come.
    pub(crate) fn bare() -> Result<Self> {
        Self::with(|rules| vec![format!("--config-file={}", rules.display())])
    }

    /// A bare one that lies at a fixed place: another one can come there after it.
    pub(crate) fn at(place: &Path) -> Result<Self> {
        // What a bus that was killed left lying there is in the way.
        let _ = std::fs::remove_file(place);
        Self::with(|rules| {
            vec![
                format!("--config-file={}", rules.display()),
                format!("--address=unix:path={}", place.display()),
            ]
        })
    }

    fn with(options: impl FnOnce(&Path) -> Vec<String>) -> Result<Self> {
        let rules = tempfile::tempdir()?;
        let file = rules.path().join("bus.conf");
        std::fs::write(&file, RULES)?;
        let mut daemon = Command::new("dbus-daemon")
            .args(options(&file))
            .args(["--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let out = daemon.stdout.take().ok_or("the bus says nothing")?;
        let mut address = String::new();
        BufReader::new(out).read_line(&mut address)?;
        Ok(Self {
            // As desktops give it to their apps: the place alone, whoever listens there.
            address: address
                .trim()
                .split(",guid=")
                .next()
                .unwrap_or_default()
                .to_owned(),
            _daemon: Running(daemon),
            _rules: rules,
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

/// How a notification server takes what it is asked to show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mood {
    /// It shows it.
    Takes,
    /// It hears it, and does not answer until it is in another mood.
    Hangs,
    /// It hears nothing at all until it is in another mood.
    Stalls,
    /// It says no.
    Refuses,
    /// It would keep it to itself, and says so, as Plasma's does.
    Inhibited,
    /// It does not say whether it would keep it to itself, as GNOME's does not.
    Gnome,
}

/// A notification server that shows nothing and remembers everything.
pub(crate) struct Recorder {
    bus: zbus::Connection,
    noted: Arc<Mutex<Vec<Noted>>>,
    closed: Arc<Mutex<Vec<u32>>>,
    mood: watch::Sender<Mood>,
}

impl Recorder {
    pub(crate) async fn on(bus: &Bus) -> Result<Self> {
        Self::in_mood(bus, Mood::Takes).await
    }

    pub(crate) async fn in_mood(bus: &Bus, mood: Mood) -> Result<Self> {
        let noted = Arc::new(Mutex::new(Vec::new()));
        let closed = Arc::new(Mutex::new(Vec::new()));
        let mood = watch::Sender::new(mood);
        let server = Server {
            noted: Arc::clone(&noted),
            closed: Arc::clone(&closed),
            mood: mood.subscribe(),
        };
        let bus = zbus::connection::Builder::address(bus.address.as_str())?
            .serve_at(PATH, server)?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(Self {
            bus,
            noted,
            closed,
            mood,
        })
    }

    /// From here on it takes things otherwise.
    pub(crate) fn turns(&self, mood: Mood) {
        self.mood.send_replace(mood);
    }

    /// It ends, as one that crashed or was updated.
    pub(crate) async fn ends(self) -> Result {
        Ok(self.bus.close().await?)
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
            self.is_closed(note).then_some(())
        })
        .await
    }

    /// Whether the app has taken a notification down.
    pub(crate) fn is_closed(&self, note: &Noted) -> bool {
        self.closed
            .lock()
            .is_ok_and(|closed| closed.contains(&note.id))
    }

    /// Presses an action on a notification.
    pub(crate) async fn press(&self, note: &Noted, action: &str) -> Result {
        let emitter = SignalEmitter::new(&self.bus, PATH)?;
        Ok(Server::action_invoked(&emitter, note.id, action).await?)
    }
}

/// What is on record, what was taken down, and how it takes more.
struct Server {
    noted: Arc<Mutex<Vec<Noted>>>,
    closed: Arc<Mutex<Vec<u32>>>,
    mood: watch::Receiver<Mood>,
}

impl Server {
    fn is(&self, mood: Mood) -> bool {
        *self.mood.borrow() == mood
    }

    /// Does not go on while it is in this mood.
    async fn is_over(&self, mood: Mood) {
        let _ = self.mood.clone().wait_for(|now| *now != mood).await;
    }

    fn note(&self, summary: &str, body: &str, actions: Vec<String>) -> u32 {
        let Ok(mut noted) = self.noted.lock() else {
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
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    async fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> zbus::fdo::Result<u32> {
        if self.is(Mood::Refuses) {
            return Err(zbus::fdo::Error::LimitsExceeded("too many".to_owned()));
        }
        let id = self.note(summary, body, actions);
        self.is_over(Mood::Hangs).await;
        Ok(id)
    }

    async fn get_capabilities(&self) -> Vec<String> {
        self.is_over(Mood::Stalls).await;
        let mut can = vec!["actions".to_owned(), "body".to_owned()];
        if self.is(Mood::Inhibited) {
            can.push("inhibitions".to_owned());
        }
        can
    }

    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.is(Mood::Inhibited)
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let name = if self.is(Mood::Gnome) {
            "gnome-shell"
        } else {
            "recorder"
        };
        (
            name.to_owned(),
            "journeys".to_owned(),
            "1".to_owned(),
            "1.2".to_owned(),
        )
    }

    fn close_notification(&self, id: u32) {
        if let Ok(mut closed) = self.closed.lock() {
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
