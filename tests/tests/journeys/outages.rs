//! The app is killed, the server crashes, the bus dies, the folder cannot be read: a reminder is
//! told once all the same.

use super::bus::{Bus, Mood, Recorder};
use super::page::Page;
use super::panel::{Host, Panel};
use super::reminders::a_minute_before;
use super::{Result, as_parent, journey};

const DUE: &str = "2026-11-19T16:00:01 America/New_York";

/// What the record says on the grown-ups' side.
async fn recorded(page: &Page, what: &str) -> Result {
    as_parent(page).await?;
    page.press("Reminders").await?;
    page.see(what).await
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
        desk.traces("ready").await?;
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
    journey("killed-claimed", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::in_mood(&bus, Mood::Stalls).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(DUE)?;
        // Claimed, and the desktop was not even asked to show it.
        desk.traces("claimed").await?;
        desk.pull_the_plug(&page);
        if !server.noted().is_empty() {
            return Err("it was shown before the app was killed".into());
        }
        server.turns(Mood::Takes);
        told_once(&mut desk, &server, 0).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn killed_between_show_and_record_it_is_not_shown_a_second_time() {
    journey("killed-shown", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::in_mood(&bus, Mood::Hangs).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(DUE)?;
        // The desktop has it, and the app does not know yet.
        server.next(0).await?;
        desk.pull_the_plug(&page);
        server.turns(Mood::Takes);
        told_once(&mut desk, &server, 1).await
    });
}

/// After the next start the banner tells it, once, and the desktop has `shown` no more than before.
async fn told_once(desk: &mut super::Desk, server: &Recorder, shown: usize) -> Result {
    desk.clock("2026-11-19T16:05:00 America/New_York")?;
    let page = desk.open().await?;
    page.see("while you were away").await?;
    page.shot("told").await?;
    page.press("Let's go").await?;
    page.screen("today").await?;
    // Told by now, it is not told again after one more start.
    let page = desk.restart(page).await?;
    page.screen("who").await?;
    desk.traces("looked").await?;
    page.see_no("while you were away").await?;
    recorded(&page, "Mia opened it").await?;
    // That would be the last to come.
    page.press("Show me one now").await?;
    server.next(shown).await?;
    if server.noted().len() != shown + 1 {
        return Err(format!("shown: {:?}", server.noted()).into());
    }
    page.leave().await;
    Ok(())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_folder_that_is_mended_while_the_app_hides_brings_the_reminders_back() {
    journey("unreadable-hidden", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::on(&bus).await?;
        let _panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.pull_the_plug(&page);
        // A disk that is not there yet at login, as far as the app can tell.
        let aside = desk.config().join("aside");
        std::fs::rename(desk.data(), &aside)?;
        std::fs::write(desk.data(), "not a folder")?;
        desk.clock("2026-11-19T15:40:00 America/New_York")?;
        desk.start_hidden()?;
        desk.traces("no look").await?;
        for (nth, minute) in ["15:41", "15:42"].into_iter().enumerate() {
            if !desk.traced("shown").is_empty() {
                return Err("it came out for a hiccup".into());
            }
            desk.clock(&format!("2026-11-19T{minute}:00 America/New_York"))?;
            desk.traces_again("no look", nth + 1).await?;
        }
        // It comes out, so that somebody sees what is wrong.
        desk.traces("shown").await?;
        std::fs::remove_file(desk.data())?;
        std::fs::rename(&aside, desk.data())?;
        desk.clock(DUE)?;
        server.next(0).await?;
        // The screen is back as well.
        desk.traces("today-ready").await
    });
}
