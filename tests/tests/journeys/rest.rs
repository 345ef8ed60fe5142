//! A window that nobody looks at for ten minutes: its page ends, and is back when it is wanted. At
//! login there is none.

use super::bus::{Bus, Recorder};
use super::desk::{Desk, until};
use super::panel::{Host, Panel};
use super::reminders::a_minute_before;
use super::tray::{at_login, later};
use super::{Result, as_parent, journey, sample_family};

/// The page is gone, and its process with it; the app is still there.
async fn rests(desk: &Desk) -> Result {
    desk.traces("rests").await?;
    until("the page's process has ended", async || {
        (desk.pages() == 0).then_some(())
    })
    .await?;
    match desk.processes().len() {
        1 => Ok(()),
        other => Err(format!("there are {other} apps").into()),
    }
}

/// Closed into the tray, and left alone for ten minutes.
async fn is_laid_to_rest(desk: &mut Desk) -> Result {
    let page = sample_family(desk).await?;
    desk.pull_the_plug(&page);
    desk.start_and_put_away().await?;
    if desk.pages() != 1 {
        return Err("there is no page to end".into());
    }
    desk.clock(&later(601))?;
    rests(desk).await
}

/// The window is back, with a screen that can be pressed.
async fn is_back(desk: &Desk) -> Result {
    is_there(desk, 1).await
}

/// The window is there, with a screen that can be pressed; it had been there `before` so often.
async fn is_there(desk: &Desk, before: usize) -> Result {
    let shown = desk.traces_again("shown", 0).await?;
    let ready = desk.traces_again("today-ready", before).await?;
    let asked = desk.traced("wanted").last().copied().unwrap_or(shown);
    desk.note(
        "from being wanted to the window",
        shown.saturating_sub(asked),
    )?;
    desk.note(
        "from being wanted to a screen to press",
        ready.saturating_sub(asked),
    )
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn after_ten_minutes_in_the_tray_the_page_ends_and_comes_back() {
    journey("rest", async |mut desk| {
        let bus = Bus::bare()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        is_laid_to_rest(&mut desk).await?;
        panel.press().await?;
        is_back(&desk).await?;
        // Seen now, it is there for whoever starts it once more.
        desk.second_start().await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn at_login_there_is_no_page_until_somebody_wants_it() {
    journey("rest-login", async |mut desk| {
        let bus = Bus::bare()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        at_login(&mut desk).await?;
        desk.traces("tray").await?;
        rests(&desk).await?;
        panel.press().await?;
        is_there(&desk, 0).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_second_start_wakes_a_resting_window() {
    journey("rest-second-start", async |mut desk| {
        let bus = Bus::bare()?;
        let _panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        is_laid_to_rest(&mut desk).await?;
        desk.second_start().await?;
        is_back(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_resting_app_rings_and_comes_when_the_notification_is_pressed() {
    journey("rest-pressed", async |mut desk| {
        let bus = Bus::bare()?;
        let _panel = Panel::on(&bus, Host::Here).await?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.pull_the_plug(&page);
        desk.clock("2026-11-19T15:50:00 America/New_York")?;
        desk.start_and_put_away().await?;
        desk.clock("2026-11-19T15:59:30 America/New_York +601")?;
        rests(&desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York +640")?;
        let note = server.next(0).await?;
        server.press(&note, "default").await?;
        is_back(&desk).await?;
        desk.traces("called").await?;
        let page = desk.open().await?;
        page.screen("who").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Shown, Mia opened it").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_banner_brings_a_resting_window() {
    journey("rest-banner", async |mut desk| {
        let bus = Bus::bare()?;
        let _panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.pull_the_plug(&page);
        desk.start_and_put_away().await?;
        desk.clock("2026-11-19T15:59:30 America/New_York +601")?;
        rests(&desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York +640")?;
        desk.traces("banner").await?;
        is_back(&desk).await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_resting_window_comes_out_when_the_tray_goes() {
    journey("rest-tray-goes", async |mut desk| {
        let bus = Bus::bare()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        is_laid_to_rest(&mut desk).await?;
        panel.turns(Host::Away).await?;
        desk.traces("no-tray").await?;
        desk.clock(&later(640))?;
        desk.traces("parked").await?;
        desk.traces_again("today-ready", 1).await.map(|_| ())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_window_that_is_made_again_stands_where_it_stood() {
    journey("rest-place", async |mut desk| {
        let bus = Bus::bare()?;
        let panel = Panel::on(&bus, Host::Here).await?;
        desk.on_bus(&bus);
        let page = sample_family(&mut desk).await?;
        desk.pull_the_plug(&page);
        let place = r#"{"main":{"width":960,"height":640,"x":130,"y":70,"prev_x":0,"prev_y":0,
            "maximized":false,"visible":true,"decorated":true,"fullscreen":false}}"#;
        std::fs::write(desk.data().join("window.json"), place)?;
        desk.start_and_put_away().await?;
        desk.clock(&later(601))?;
        rests(&desk).await?;
        panel.press().await?;
        is_back(&desk).await?;
        desk.stands_at("130 70").await
    });
}
