//! The tray, present or not: in each of its situations the window can be reached.

use std::time::Duration;

use super::bus::Bus;
use super::desk::Desk;
use super::panel::{Host, Login, Panel};
use super::{Result, journey, sample_family};

/// The afternoon, with the steady clock so many seconds ahead.
pub(crate) fn later(seconds: u32) -> String {
    format!("{} +{seconds}", super::THURSDAY)
}

/// Starts the app at login, with a family in it. There is no window yet.
pub(crate) async fn at_login(desk: &mut Desk) -> Result {
    let page = sample_family(desk).await?;
    desk.pull_the_plug(&page);
    desk.start_hidden()?;
    desk.traces("ready").await?;
    Ok(())
}

/// So soon after a second start the window is there.
const SOON: Duration = Duration::from_secs(1);

/// A second start brings the window, and soon.
async fn a_second_start_shows_it(desk: &Desk) -> Result {
    let known = desk.traced("shown").len();
    let wanted = desk.traced("wanted").len();
    desk.second_start().await?;
    let shown = desk.traces_again("shown", known).await?;
    let wanted = desk.traces_again("wanted", wanted).await?;
    let took = shown.saturating_sub(wanted);
    desk.note("a second start: from being heard to the window", took)?;
    match took < SOON {
        true => Ok(()),
        false => Err(format!("the window took {took:?}").into()),
    }
}

/// Nobody would find a hidden window here: after a moment it comes out by itself.
async fn comes_out(desk: &Desk) -> Result {
    if !desk.traced("parked").is_empty() {
        return Err("it came out before the desktop had a moment to come up".into());
    }
    desk.clock(&later(11))?;
    desk.traces("parked").await?;
    a_second_start_shows_it(desk).await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn without_a_bus_the_window_comes_out() {
    journey("tray-no-bus", async |mut desk| {
        at_login(&mut desk).await?;
        comes_out(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn without_a_watcher_the_window_comes_out() {
    journey("tray-no-watcher", async |mut desk| {
        let bus = Bus::start()?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        comes_out(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn with_a_watcher_and_nobody_who_draws_the_window_comes_out() {
    journey("tray-no-host", async |mut desk| {
        let bus = Bus::start()?;
        let _panel = Panel::on(&bus, Host::Away).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        comes_out(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_panel_that_comes_later_gets_the_icon() {
    journey("tray-later", async |mut desk| {
        let bus = Bus::start()?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        // First the watcher, then somebody who draws.
        let panel = Panel::on(&bus, Host::Away).await?;
        panel.turns(Host::Here).await?;
        desk.traces("tray").await?;
        panel.press().await?;
        desk.traces("shown").await?;
        a_second_start_shows_it(&desk).await?;
        if !desk.traced("parked").is_empty() {
            return Err("it came out although there is a tray".into());
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_panel_that_goes_leaves_nobody_stranded() {
    journey("tray-goes", async |mut desk| {
        let bus = Bus::start()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        desk.traces("tray").await?;
        panel.turns(Host::Away).await?;
        desk.traces("no-tray").await?;
        comes_out(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn no_tray_library_is_needed() {
    journey("tray-no-library", async |mut desk| {
        let bus = Bus::start()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        desk.traces("tray").await?;
        for process in desk.processes() {
            let loaded = std::fs::read_to_string(process.join("maps"))?;
            if let Some(library) = loaded.lines().find(|line| line.contains("indicator")) {
                return Err(format!("it would not start without {library}").into());
            }
        }
        panel.press().await?;
        desk.traces("shown").await?;
        a_second_start_shows_it(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_panel_that_restarts_gets_the_icon_again() {
    journey("tray-restarts", async |mut desk| {
        let bus = Bus::bare()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        desk.traces("tray").await?;
        panel.ends().await?;
        desk.traces("no-tray").await?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.traces_again("tray", 1).await?;
        panel.press().await?;
        desk.traces("shown").await?;
        a_second_start_shows_it(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_bus_that_died_and_came_back_carries_the_icon() {
    journey("tray-bus-returns", async |mut desk| {
        let place = desk.config().join("bus");
        let bus = Bus::at(&place)?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        desk.traces("tray").await?;
        drop(panel);
        drop(bus);
        desk.traces("no-tray").await?;
        let bus = Bus::at(&place)?;
        let panel = Panel::on(&bus, Host::Here).await?;
        // It looks for a bus every half minute.
        desk.clock(&later(40))?;
        desk.traces_again("tray", 1).await?;
        panel.press().await?;
        desk.traces("shown").await?;
        a_second_start_shows_it(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_laptop_that_wakes_up_is_noticed() {
    journey("wakes", async |mut desk| {
        let system = Bus::start()?;
        let login = Login::on(&system).await?;
        desk.on_system_bus(&system);
        desk.start_hidden()?;
        desk.traces("hears-sleep").await?;
        login.sleeps_and_wakes().await?;
        // Told once it has looked at what is due.
        desk.traces("awake").await?;
        if desk.traced("awake").len() != 1 {
            return Err("falling asleep is no waking up".into());
        }
        Ok(())
    });
}
