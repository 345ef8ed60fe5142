//! Measures what `cargo xtask bench` shows, or helps it to. A line that begins with `bench` is a row
//! of its table.
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::path::Path;

mod core;
mod family;
mod history;
mod player;
mod press;
mod reminders;
mod tray;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["family", dir] => Ok(family::of_today(Path::new(dir))?),
        ["core", dir] => core::measure(Path::new(dir)),
        ["press", app, floor] => press::measure(Path::new(app), Path::new(floor)).await,
        ["player", app] => player::measure(Path::new(app)).await,
        ["reminders", app] => reminders::measure(Path::new(app)).await,
        ["tray"] => tray::stay().await,
        #[cfg(target_os = "linux")]
        ["close", process] => {
            let closed = hep_tests::desktop::close_window_of(process.parse()?)
                .map_err(|error| error.to_string())?;
            closed.then_some(()).ok_or("it shows no window".into())
        }
        _ => Err(
            "measure family DIR | core DIR | press APP FLOOR | player APP | reminders APP | tray \
             | close PROCESS"
                .into(),
        ),
    }
}
