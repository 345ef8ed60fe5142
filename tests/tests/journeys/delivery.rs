//! Reminders on desktops that cannot or will not show them: the banner comes, and the record says
//! why, and nothing is told twice.

use std::time::Duration;

use chrono::TimeDelta;

use super::bus::{Bus, Mood, Recorder};
use super::desk::Desk;
use super::page::Page;
use super::reminders::a_minute_before;
use super::{Result, as_parent, journey};

/// The next minute brings a reminder, and is on its way.
const JUST_BEFORE: &str = "2026-11-19T15:59:57 America/New_York";

/// When that is.
const DUE: &str = "2026-11-19T16:00:00-05:00";

/// By then a child sees it, whatever the desktop does.
const AT_LATEST: TimeDelta = TimeDelta::seconds(5);

/// The banner is up, and the record says why it is.
pub(crate) async fn banner_because(page: Page, why: &str) -> Result {
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
    desk.clock(JUST_BEFORE)?;
    desk.traces("told banner").await?;
    let late = desk.lateness("banner", DUE)?;
    if late.len() != 1 || late[0] < TimeDelta::zero() || late[0] > AT_LATEST {
        return Err(format!("the banner came after {late:?}").into());
    }
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
fn an_answer_that_comes_too_late_is_taken_down() {
    journey("delivery-too-late", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::in_mood(&bus, Mood::Hangs).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(JUST_BEFORE)?;
        page.see("Mia, it is time!").await?;
        // It goes on, and shows what it was asked for before the banner came.
        let note = server.next(0).await?;
        server.turns(Mood::Takes);
        server.closed(&note).await?;
        banner_because(page, "The desktop did not answer").await
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn one_that_wakes_up_too_late_is_asked_for_nothing() {
    journey("delivery-stalls", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::in_mood(&bus, Mood::Stalls).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(JUST_BEFORE)?;
        page.see("Mia, it is time!").await?;
        server.turns(Mood::Takes);
        page.press("10 more minutes").await?;
        desk.clock("2026-11-19T16:10:01 America/New_York")?;
        server.next(0).await?;
        match server.noted().len() {
            1 => Ok(()),
            other => Err(format!("it was shown {other} times").into()),
        }
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_notification_that_goes_with_its_server_becomes_a_banner() {
    journey("delivery-ends", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock(JUST_BEFORE)?;
        server.next(0).await?;
        desk.traces("told notification").await?;
        server.ends().await?;
        let lost = desk.traces_again("lost", 0).await?;
        let told = desk.traces_again("told banner", 0).await?;
        if told.saturating_sub(lost) > Duration::from_secs(5) {
            return Err("the banner took its time".into());
        }
        banner_because(page, "Nobody on this desktop shows notifications").await
    });
}
