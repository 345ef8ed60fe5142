//! The moving figure, the counter and the ring of the player, measured in the page of the real app.

use std::path::Path;
use std::time::{Duration, SystemTime};

use fantoccini::{Client, Locator};
use hep_core::App;
use serde_json::Value;
use tokio::time::sleep;

use crate::press::{self, Driver, nth, told, wait};
use crate::{Result, family};

/// So many repetitions are counted, as fast as a child taps.
const REPS: usize = 25;
const TAP: Duration = Duration::from_millis(300);
/// How long the figure is watched.
const WATCHED: Duration = Duration::from_secs(10);

/// Notes for each frame when it came and how long the page was busy with it: from its first
/// callback until the page is free for what comes next, so with its style, layout and drawing.
/// Only the mean of the latter says something: the web view's clock ticks in milliseconds.
const WATCH: &str = r#"
    const seen = (window.frames = { at: [], busy: [] });
    const free = new MessageChannel();
    free.port1.onmessage = () => seen.busy.push(performance.now() - seen.at.at(-1));
    (function frame() {
        seen.at.push(performance.now());
        free.port2.postMessage(null);
        if (window.frames === seen) requestAnimationFrame(frame);
    })();
"#;
const FRAMES: &str = "return window.frames.at.slice(1).map((at, n) => at - window.frames.at[n])";
const BUSY: &str = "return window.frames.busy";
const COUNTED: &str =
    "return performance.getEntriesByName('press-to-rep').map((one) => one.duration)";
/// The figure's changes while it is watched, to know that it moved, and how much of it.
const CHANGES: &str = r#"
    window.changes = 0;
    new MutationObserver((all) => (window.changes += all.length)).observe(
        document.querySelector("svg.demonstration"),
        { attributes: true, subtree: true },
    );
"#;

/// Measures this build of the app.
pub(crate) async fn measure(app: &Path) -> Result<()> {
    let dir = tempfile::tempdir()?;
    let now = family::at(SystemTime::now().into());
    // The sample family's moves have their figures; what they are called matters to nobody here.
    App::open(dir.path(), now)?.start_sample(&|word| word.to_owned(), now)?;
    let driver = Driver::start()?;
    let client = driver.open(app, dir.path()).await?;
    let measured = all(&client).await;
    client.close().await?;
    let (counted, figure, hold) = measured?;
    let rep = "press to next repetition on screen, 95th percentile";
    bench(rep, told("repetitions", counted), 50.0);
    figure.tell("moving figure");
    hold.tell("hold with its ring");
    Ok(())
}

/// What was seen of the frames while something moved.
struct Watched {
    frames: Vec<f64>,
    busy: Vec<f64>,
    changes: f64,
}

impl Watched {
    fn tell(&self, what: &str) {
        let a_frame = self.changes / self.frames.len().max(1) as f64;
        println!(
            "{what}: {} frames, median {:.1} ms, {a_frame:.1} changes of the figure each",
            self.frames.len(),
            nth(&self.frames, 50),
        );
        let mean = self.busy.iter().sum::<f64>() / self.busy.len().max(1) as f64;
        for (measure, ours, limit) in [
            ("frame to frame, median", nth(&self.frames, 50), 17.5),
            (
                "frame to frame, 95th percentile",
                nth(&self.frames, 95),
                34.0,
            ),
            ("the page's work for a frame", mean, 8.0),
        ] {
            bench(&format!("{what}, {measure}"), ours, limit);
        }
    }
}

fn bench(what: &str, ours: f64, limit: f64) {
    println!("bench\t{what}\tms\t{ours}\t-\t{limit}");
}

async fn all(client: &Client) -> Result<(Vec<f64>, Watched, Watched)> {
    press(client, "[data-screen=who] li button").await?;
    press(client, "[data-place=first] .lead button").await?;
    wait(client, "[data-phase=counting]").await?;
    for _ in 0..REPS {
        let counter = Locator::Css(".panel.counting button, .panel.resting button");
        press::press(client, client.find(counter).await?).await?;
        sleep(TAP).await;
        // A rest is cut short only after a while.
        if client.find(Locator::Css(".panel.resting")).await.is_ok() {
            sleep(Duration::from_millis(800)).await;
        }
    }
    let counted = numbers(client, COUNTED).await?;
    let figure = watch(client).await?;
    if figure.changes == 0.0 {
        return Err("the figure did not move".into());
    }
    press(client, ".stage header button").await?;
    // Its hold is twice as long as it is watched.
    press(client, "[aria-label$=flamingo-stand] .lead button").await?;
    press(client, ".panel.ready button").await?;
    wait(client, ".panel.holding").await?;
    let hold = watch(client).await?;
    wait(client, ".panel.holding").await?;
    Ok((counted, figure, hold))
}

async fn watch(client: &Client) -> Result<Watched> {
    client.execute(CHANGES, vec![]).await?;
    client.execute(WATCH, vec![]).await?;
    sleep(WATCHED).await;
    let changes = client.execute("return window.changes", vec![]).await?;
    let changes = changes.as_f64().unwrap_or_default();
    Ok(Watched {
        frames: numbers(client, FRAMES).await?,
        busy: numbers(client, BUSY).await?,
        changes,
    })
}

async fn press(client: &Client, css: &str) -> Result<()> {
    wait(client, css).await?;
    Ok(client.find(Locator::Css(css)).await?.click().await?)
}

async fn numbers(client: &Client, script: &str) -> Result<Vec<f64>> {
    let Value::Array(all) = client.execute(script, vec![]).await? else {
        return Err("nothing was measured".into());
    };
    let mut numbers: Vec<f64> = all.iter().filter_map(Value::as_f64).collect();
    numbers.sort_unstable_by(f64::total_cmp);
    if numbers.is_empty() {
        return Err("nothing was measured".into());
    }
    Ok(numbers)
}
