//! Reminders that are really shown, and pressed.

use std::process::{Command, Stdio};

use super::bus::{Bus, Recorder};
use super::desk::{Desk, Running, until};
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// Has Mia called at 16:00, and it is a minute before.
pub(crate) async fn a_minute_before(desk: &mut Desk) -> Result<Page> {
    desk.clock("2026-11-19T15:59:30 America/New_York")?;
    let page = sample_family(desk).await?;
    as_parent(&page).await?;
    page.press("Reminders").await?;
    page.press("Ring “After snack”").await?;
    page.press("Lock and go back").await?;
    page.screen("who").await?;
    Ok(page)
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reminder_is_shown_once_and_pressed() {
    journey("reminder", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        let note = server.next(0).await?;
        if !note.summary.contains("Mia") || !note.body.contains("Bridges") {
            return Err(format!("it says {note:?}").into());
        }
        // The clock goes back and forth: the same reminder is not shown again.
        desk.clock("2026-11-19T15:58:00 America/New_York")?;
        desk.clock("2026-11-19T16:00:30 America/New_York")?;
        server.press(&note, &note.actions[0]).await?;
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.shot("opened").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Shown, Mia opened it").await?;
        page.shot("lately").await?;
        page.press("Show me one now").await?;
        page.see("Did you see it?").await?;
        server.next(1).await?;
        if server.noted().len() != 2 {
            return Err(format!("shown: {:?}", server.noted()).into());
        }
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reminder_is_put_off_and_then_not_wanted_today() {
    journey("put-off", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        let note = server.next(0).await?;
        let keys: Vec<_> = note.actions.iter().step_by(2).collect();
        if keys != ["default", "later", "not-today"] {
            return Err(format!("it offers {:?}", note.actions).into());
        }
        server.press(&note, "later").await?;
        server.closed(&note).await?;
        // Put off is written down: it outlives a power cut.
        desk.pull_the_plug(&page);
        desk.clock("2026-11-19T16:09:50 America/New_York")?;
        let page = desk.open().await?;
        page.screen("who").await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        let again = server.next(1).await?;
        server.press(&again, "not-today").await?;
        server.closed(&again).await?;
        desk.clock("2026-11-19T16:20:01 America/New_York")?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("stayed quiet for the rest of the day").await?;
        page.see("Put off once").await?;
        page.shot("lately").await?;
        if server.noted().len() != 2 {
            return Err(format!("shown: {:?}", server.noted()).into());
        }
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_banner_is_put_off_and_then_not_wanted_today() {
    journey("banner-put-off", async |mut desk| {
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        page.see("Mia, it is time!").await?;
        page.press("10 more minutes").await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        page.see("Mia, it is time!").await?;
        page.shot("again").await?;
        page.press("Not today").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("stayed quiet for the rest of the day").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn dunst_shows_a_reminder() {
    journey("dunst", async |mut desk| {
        let bus = Bus::start()?;
        let words = desk.data().with_file_name("dunst.txt");
        let dunst = Command::new("dunst")
            .arg("-print")
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .stdout(std::fs::File::create(&words)?)
            .stderr(Stdio::null())
            .spawn()?;
        let _dunst = Running(dunst);
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        until("dunst shows the reminder", async || {
            std::fs::read_to_string(&words)
                .ok()
                .filter(|shown| shown.contains("Mia"))
                .map(|_| ())
        })
        .await?;
        let pressed = Command::new("dunstctl")
            .arg("action")
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .status()?;
        if !pressed.success() {
            return Err("dunstctl could not press it".into());
        }
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.shot("opened").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn without_a_desktop_that_shows_there_is_a_banner() {
    journey("banner", async |mut desk| {
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        page.see("Mia, it is time!").await?;
        page.shot("banner").await?;
        page.press("Let's go").await?;
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Nobody on this desktop shows notifications")
            .await?;
        page.shot("lately").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn after_a_week_away_there_is_one_late_notice_or_none() {
    journey("a-week-away", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.pull_the_plug(&page);
        desk.clock("2026-11-26T17:42:00 America/New_York")?;
        let page = desk.open().await?;
        server.next(0).await?;
        page.screen("who").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Late, at 17:42").await?;
        page.shot("lately").await?;
        if server.noted().len() != 1 {
            return Err(format!("a storm: {:?}", server.noted()).into());
        }
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_bus_that_dies_takes_nothing_along() {
    journey("bus-dies", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        drop(server);
        desk.off_bus(bus);
        // The web view ends together with the bus, and with it what drives it. The app makes
        // another one, and shows the reminder there.
        desk.traces("page-ended").await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        desk.traces("banner").await?;
        desk.second_start().await?;
        desk.pull_the_plug(&page);
        let page = desk.open().await?;
        page.screen("who").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Banner in the app instead").await?;
        page.leave().await;
        Ok(())
    });
}
