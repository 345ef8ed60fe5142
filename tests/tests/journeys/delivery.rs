//! Reminders on desktops that cannot or will not show them: the banner comes, and the record says
//! why.

use std::process::{Command, Stdio};

use super::bus::{Bus, Mood, Recorder};
use super::desk::{Desk, Running, until};
use super::page::Page;
use super::reminders::a_minute_before;
use super::{Result, as_parent, journey};

const DUE: &str = "2026-11-19T16:00:01 America/New_York";

/// The banner is up, and the record says why it is.
async fn banner_because(page: Page, why: &str) -> Result {
    page.see("Mia, it is time!").await?;
    page.press("Let's go").await?;
    page.screen("today").await?;
    page.press("Who's here").await?;
    as_parent(&page).await?;
    page.press("Reminders").await?;
    page.see(why).await?;
    page.leave().await;
    Ok(())
}

async fn in_mood(mut desk: Desk, mood: Mood, why: &str) -> Result {
    let bus = Bus::start()?;
    let server = Recorder::in_mood(&bus, mood).await?;
    desk.on_bus(&bus);
    let page = a_minute_before(&mut desk).await?;
    desk.clock(DUE)?;
    banner_because(page, why).await?;
    // Of those that say beforehand that they would not show it, nothing is asked.
    let asked = usize::from(mood == Mood::Hangs);
    if server.noted().len() != asked {
        return Err(format!("asked to show {:?}", server.noted()).into());
    }
    Ok(())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_desktop_that_hangs_is_not_waited_for() {
    journey("delivery-hangs", async |desk| {
        in_mood(desk, Mood::Hangs, "The desktop did not answer").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_desktop_that_says_no_is_believed() {
    journey("delivery-refused", async |desk| {
        in_mood(desk, Mood::Refuses, "The desktop said no").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn do_not_disturb_on_plasma_is_heard() {
    journey("delivery-plasma", async |desk| {
        in_mood(desk, Mood::Inhibited, "“Do not disturb” was on").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn do_not_disturb_on_gnome_is_seen() {
    journey("delivery-gnome", async |desk| {
        let settings = desk.config().join("glib-2.0/settings");
        std::fs::create_dir_all(&settings)?;
        let off = "[org/gnome/desktop/notifications]\nshow-banners=false\n";
        std::fs::write(settings.join("keyfile"), off)?;
        in_mood(desk, Mood::Gnome, "“Do not disturb” was on").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_paused_dunst_is_seen() {
    journey("delivery-dunst", async |mut desk| {
        let bus = Bus::start()?;
        let on_bus = |program: &str| {
            let mut command = Command::new(program);
            command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        let _dunst = Running(on_bus("dunst").spawn()?);
        until("dunst is paused", async || {
            let paused = on_bus("dunstctl").args(["set-paused", "true"]).status();
            paused.is_ok_and(|paused| paused.success()).then_some(())
        })
        .await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(DUE)?;
        banner_because(page, "“Do not disturb” was on").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_server_that_crashed_and_came_back_shows_the_next_one() {
    journey("delivery-returns", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        server.ends().await?;
        desk.clock(DUE)?;
        page.see("Mia, it is time!").await?;
        page.press("10 more minutes").await?;
        let server = Recorder::on(&bus).await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        server.next(0).await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_bus_that_died_and_came_back_carries_the_next_one() {
    journey("delivery-bus-returns", async |mut desk| {
        let place = desk.config().join("bus");
        let bus = Bus::at(&place)?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.pull_the_plug(&page);
        desk.start_hidden()?;
        desk.traces("today-ready").await?;
        drop(bus);
        desk.clock(DUE)?;
        desk.traces("banner").await?;
        let bus = Bus::at(&place)?;
        let server = Recorder::on(&bus).await?;
        // The next time that it is due is tomorrow.
        desk.clock("2026-11-20T16:00:01 America/New_York")?;
        server.next(0).await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn killed_between_claim_and_show_it_is_told_once_after_the_next_start() {
    journey("delivery-killed", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::in_mood(&bus, Mood::Hangs).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(DUE)?;
        // Claimed, and handed to a desktop that has not answered yet: then the app is killed.
        server.next(0).await?;
        desk.pull_the_plug(&page);
        server.turns(Mood::Takes);
        desk.clock("2026-11-19T16:05:00 America/New_York")?;
        let page = desk.open().await?;
        server.next(1).await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Shown").await?;
        // Told by now, it is not told again after one more start.
        let page = desk.restart(page).await?;
        desk.clock("2026-11-19T16:06:00 America/New_York")?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Show me one now").await?;
        server.next(2).await?;
        if server.noted().len() != 3 {
            return Err(format!("shown: {:?}", server.noted()).into());
        }
        page.leave().await;
        Ok(())
    });
}
