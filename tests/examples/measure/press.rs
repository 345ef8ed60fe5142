//! From the press on a card to the stickers on screen, measured in the page of the real app.

use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::time::sleep;

use crate::{Result, family};

/// So often the empty window changes its colour.
const COLOURS: usize = 40;
/// So often everything of the day is done, and taken back again.
const ROUNDS: usize = 5;
/// Longer than the time in which the app takes a second press for a wobbly finger.
const GAP: Duration = Duration::from_millis(900);
/// A finger's press lasts about so long; a driver's own click lasts no time at all, and the card's
/// own going down would then be measured, too.
const HELD: Duration = Duration::from_millis(80);
/// How long anything may take before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(10);

/// In the page: tells how long ago it was `pressed` once the next frame is drawn: what a frame's
/// callback posts is read once its drawing is over.
const TELL: &str = r#"
    window.pressToScreen = null;
    const tell = (pressed) =>
        requestAnimationFrame(() => {
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => (window.pressToScreen = performance.now() - pressed);
            drawn.port2.postMessage(null);
        });
"#;

/// Waits in the page for the press that follows, then for the pictures of all stickers to be
/// decoded, then for the frame that holds them.
const WATCH: &str = r#"
    let pressed = 0;
    addEventListener("click", (event) => (pressed = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
        const stickers = document.querySelector("[data-screen=pick] .stickers");
        if (!stickers) return;
        observer.disconnect();
        // A sticker that was drawn ahead is no picture any more: there is nothing to decode.
        const pictures = [...stickers.querySelectorAll("img")];
        Promise.all(pictures.map((picture) => picture.decode())).then(() => tell(pressed));
    });
    const attributeFilter = ["data-screen"];
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
"#;

/// In the page: passes the moment that is shown, and says whether there was one.
const PASS: &str = r#"
    const buttons = [...document.querySelectorAll("dialog[open] button")];
    const pass = buttons.findLast((button) => button.checkVisibility());
    pass?.click();
    return Boolean(pass);
"#;

/// Waits in the page for the press that follows, which changes nothing but the window's colour: the
/// least that any press takes to be seen here.
const WATCH_COLOUR: &str = r#"
    const [colour] = arguments;
    addEventListener("click", (event) => {
        document.documentElement.style.background = colour;
        tell(event.timeStamp);
    }, { capture: true, once: true });
"#;

/// Measures this build of the app, and beside it what a press takes in the emptiest window.
pub(crate) async fn measure(app: &Path, floor: &Path) -> Result<()> {
    let dir = tempfile::tempdir()?;
    family::of_today(dir.path())?;
    let driver = Driver::start()?;
    let client = driver.open(app, dir.path()).await?;
    let times = presses(&client).await;
    client.close().await?;
    let slow = told("presses", times?);
    println!("bench\tpress to sticker on screen, 95th percentile\tms\t{slow}\t-\t50");
    let client = driver.open(floor, dir.path()).await?;
    let times = colours(&client).await;
    client.close().await?;
    told("presses of an empty window that changes its colour", times?);
    Ok(())
}

/// Says what these times are, and returns their 95th percentile.
pub(crate) fn told(what: &str, mut times: Vec<f64>) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    println!(
        "{} {what}: median {:.1} ms, 95th percentile {:.1} ms, slowest {:.1} ms",
        times.len(),
        nth(&times, 50),
        nth(&times, 95),
        nth(&times, 100)
    );
    nth(&times, 95)
}

pub(crate) fn nth(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() - 1) * percent / 100]
}

async fn colours(client: &Client) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for nth in 0..COLOURS {
        let colour = if nth % 2 == 0 { "gold" } else { "white" };
        let watch = format!("{TELL}{WATCH_COLOUR}");
        client.execute(&watch, vec![json!(colour)]).await?;
        let somewhere = client.find(Locator::Css("p")).await?;
        press(client, somewhere).await?;
        times.push(measured(client).await?);
        sleep(GAP).await;
    }
    Ok(times)
}

async fn presses(client: &Client) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        wait(client, "[data-place=first] button").await?;
        while let Ok(card) = client.find(Locator::Css("[data-place=first] button")).await {
            client.execute(&format!("{TELL}{WATCH}"), vec![]).await?;
            press(client, card).await?;
            times.push(measured(client).await?);
            let leave = r#"dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))"#;
            client.execute(leave, vec![]).await?;
            sleep(GAP).await;
            wait(client, "[data-screen=today]").await?;
            // A star or a milestone has its own moment, which is passed by its last button.
            while client.execute(PASS, vec![]).await?.as_bool() == Some(true) {
                sleep(GAP).await;
            }
        }
        while let Ok(undo) = client.find(Locator::Css("button.undo")).await {
            undo.click().await?;
            sleep(GAP).await;
        }
    }
    Ok(times)
}

/// Presses this as a finger does.
pub(crate) async fn press(client: &Client, on: Element) -> Result<()> {
    let button = MOUSE_BUTTON_LEFT;
    let finger = MouseActions::new("finger".to_owned())
        .then(PointerAction::MoveToElement {
            element: on,
            duration: None,
            x: 0.0,
            y: 0.0,
        })
        .then(PointerAction::Down { button })
        .then(PointerAction::Pause { duration: HELD })
        .then(PointerAction::Up { button });
    client.perform_actions(finger).await?;
    Ok(())
}

async fn measured(client: &Client) -> Result<f64> {
    let mut waited = Duration::ZERO;
    while waited < PATIENCE {
        let time = client
            .execute("return window.pressToScreen", vec![])
            .await?;
        if let Some(time) = time.as_f64() {
            return Ok(time);
        }
        sleep(Duration::from_millis(50)).await;
        waited += Duration::from_millis(50);
    }
    Err("nothing came of a press".into())
}

pub(crate) async fn wait(client: &Client, css: &str) -> Result<()> {
    client
        .wait()
        .at_most(PATIENCE)
        .for_element(Locator::Css(css))
        .await?;
    Ok(())
}

/// The web view's own driver; it ends with this.
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub(crate) fn start() -> Result<Self> {
        // Whoever listened here last is gone, so that the driver can.
        let port = std::net::TcpListener::bind("127.0.0.1:0")?
            .local_addr()?
            .port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            // Without these the app's web view does not let itself be driven.
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .spawn()?;
        Ok(Self { process, port })
    }

    pub(crate) async fn open(&self, app: &Path, dir: &Path) -> Result<Client> {
        let options = json!({ "binary": app, "args": ["--data-dir", dir] });
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let url = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        // The driver takes a moment before it listens.
        let mut left = 50;
        loop {
            match builder.connect(&url).await {
                Ok(client) => return Ok(client),
                Err(error) if left == 0 => return Err(error.into()),
                Err(_) => left -= 1,
            }
            sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that is gone already is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
