//! The same with a notification server that families really have.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::bus::Bus;
use super::delivery::banner_because;
use super::desk::{Desk, Running, until};
use super::page::Page;
use super::reminders::a_minute_before;
use super::{Result, as_parent, journey};

const DUE: &str = "2026-11-19T16:00:01 America/New_York";

/// Dunst, which prints what it shows.
struct Dunst {
    daemon: Running,
    bus: String,
    words: PathBuf,
}

impl Dunst {
    /// On this bus. Of the buttons in its menu, a person always chooses the one with `choice` on it.
    async fn on(desk: &Desk, bus: &Bus, choice: &str) -> Result<Self> {
        let home = desk.config();
        let menu = home.join("menu");
        std::fs::write(&menu, format!("#!/bin/sh\ngrep '{choice}'\n"))?;
        let executable = Command::new("chmod").arg("+x").arg(&menu).status()?;
        let settings = home.join("dunstrc");
        let text = format!("[global]\n  dmenu = {}\n  timeout = 0\n", menu.display());
        std::fs::write(&settings, text)?;
        let words = home.join("dunst.txt");
        let daemon = Command::new("dunst")
            .arg("-print")
            .arg("-config")
            .arg(&settings)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .stdout(std::fs::File::create(&words)?)
            .stderr(Stdio::null())
            .spawn()?;
        let dunst = Self {
            daemon: Running(daemon),
            bus: bus.address.clone(),
            words,
        };
        if !executable.success() {
            return Err("the menu cannot be run".into());
        }
        until("dunst answers", async || dunst.tell(&["is-paused"]).ok()).await?;
        Ok(dunst)
    }

    /// Tells it something, as a person would with its keys.
    fn tell(&self, words: &[&str]) -> Result<String> {
        let told = Command::new("dunstctl")
            .args(words)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .stderr(Stdio::null())
            .output()?;
        match told.status.success() {
            true => Ok(String::from_utf8(told.stdout)?),
            false => Err(format!("dunstctl {words:?} did not work").into()),
        }
    }

    /// Waits until it has shown this.
    async fn shows(&self, words: &str) -> Result {
        until(&format!("dunst shows “{words}”"), async || {
            self.has_shown(words).then_some(())
        })
        .await
    }

    fn has_shown(&self, words: &str) -> bool {
        std::fs::read_to_string(&self.words).is_ok_and(|shown| shown.contains(words))
    }

    /// It hangs, or goes on.
    fn signal(&self, signal: &str) -> Result {
        let id = self.daemon.0.id().to_string();
        match Command::new("kill").args([signal, &id]).status()?.success() {
            true => Ok(()),
            false => Err(format!("dunst does not take {signal}").into()),
        }
    }

    /// Waits until nothing is on screen.
    async fn shows_nothing(&self) -> Result {
        until("dunst shows nothing", async || {
            let shown = self.tell(&["count", "displayed"]).ok()?;
            (shown.trim() == "0").then_some(())
        })
        .await
    }
}

/// A desktop with dunst on it, a minute before a reminder.
async fn with_dunst(desk: &mut Desk, choice: &str) -> Result<(Bus, Dunst, Page)> {
    let bus = Bus::bare()?;
    let dunst = Dunst::on(desk, &bus, choice).await?;
    desk.on_bus(&bus);
    let page = a_minute_before(desk).await?;
    Ok((bus, dunst, page))
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn dunst_shows_a_reminder() {
    journey("dunst", async |mut desk| {
        let (_bus, dunst, page) = with_dunst(&mut desk, "").await?;
        desk.clock(DUE)?;
        dunst.shows("Mia").await?;
        dunst.tell(&["action"])?;
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.shot("opened").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn dunst_puts_a_reminder_off() {
    journey("dunst-put-off", async |mut desk| {
        let (_bus, dunst, page) = with_dunst(&mut desk, "10 more minutes").await?;
        desk.clock(DUE)?;
        dunst.shows("Mia").await?;
        dunst.tell(&["context"])?;
        dunst.shows_nothing().await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Mia wants it again a little later").await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        until("dunst shows it again", async || {
            let shown = dunst.tell(&["count", "displayed"]).ok()?;
            (shown.trim() == "1").then_some(())
        })
        .await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_paused_dunst_is_seen() {
    journey("dunst-paused", async |mut desk| {
        let (_bus, dunst, page) = with_dunst(&mut desk, "").await?;
        dunst.tell(&["set-paused", "true"])?;
        desk.clock(DUE)?;
        banner_because(page, "“Do not disturb” was on").await?;
        match dunst.has_shown("Mia") {
            true => Err("it was shown as well".into()),
            false => Ok(()),
        }
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_dunst_that_hangs_and_goes_on_shows_nothing_late() {
    journey("dunst-hangs", async |mut desk| {
        let (_bus, dunst, page) = with_dunst(&mut desk, "").await?;
        dunst.signal("-STOP")?;
        desk.clock(DUE)?;
        page.see("Mia, it is time!").await?;
        dunst.signal("-CONT")?;
        // What it was asked for meanwhile has been answered by the time it shows the next one.
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Show me one now").await?;
        dunst.shows("This is how").await?;
        if dunst.has_shown("After snack") {
            return Err("it was shown besides the banner".into());
        }
        page.press("Lock and go back").await?;
        banner_because(page, "The desktop did not answer").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_goes_with_a_killed_dunst_becomes_a_banner_and_the_next_one_is_shown() {
    journey("dunst-killed", async |mut desk| {
        let (bus, dunst, page) = with_dunst(&mut desk, "").await?;
        desk.clock(DUE)?;
        dunst.shows("Mia").await?;
        desk.traces("told notification").await?;
        drop(dunst);
        page.see("Mia, it is time!").await?;
        page.press("10 more minutes").await?;
        // It is back before it comes again.
        let dunst = Dunst::on(&desk, &bus, "").await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        dunst.shows("Mia").await?;
        page.leave().await;
        Ok(())
    });
}
