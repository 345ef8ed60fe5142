//! Reminders that are really shown, and pressed.

use super::bus::{Bus, Recorder};
use super::desk::{Desk, until};
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
fn a_second_reminder_says_what_the_first_one_said() {
    journey("reminders-gathered", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Ring “Brushing teeth”").await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        let first = server.next(0).await?;
        // The first one is still there in the evening.
        desk.clock("2026-11-19T19:15:01 America/New_York")?;
        let both = server.next(1).await?;
        server.closed(&first).await?;
        if !both.summary.contains("After snack · Brushing teeth")
            || !both.body.contains("Bridges and 3 more")
        {
            return Err(format!("it says {both:?}").into());
        }
        // A test takes no real one down.
        page.press("Show me one now").await?;
        server.next(2).await?;
        page.see("Did you see it?").await?;
        if server.is_closed(&both) {
            return Err("the test took a real one down".into());
        }
        // One answer is for both.
        server.press(&both, "not-today").await?;
        page.press("Program").await?;
        page.press("Reminders").await?;
        until("both say “not today”", async || {
            let said = page.text().await.ok()?;
            (said.matches("“Not today”, so").count() == 2).then_some(())
        })
        .await?;
        page.shot("lately").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_is_done_is_called_for_no_more() {
    journey("reminder-done", async |mut desk| {
        let bus = Bus::bare()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        let note = server.next(0).await?;
        page.press("Mia").await?;
        for one in MOVES {
            if server.is_closed(&note) {
                return Err(format!("{one} is still to do").into());
            }
            does(&page, one).await?;
        }
        server.closed(&note).await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_banner_says_what_is_left_and_goes_when_nothing_is() {
    journey("banner-done", async |mut desk| {
        let page = a_minute_before(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        page.see("After snack: Bridges").await?;
        let [first, rest @ ..] = MOVES;
        does(&page, first).await?;
        page.see_no("After snack: Bridges").await?;
        page.see("After snack: ").await?;
        page.shot("left").await?;
        for one in rest {
            does(&page, one).await?;
        }
        page.see_no("Mia, it is time!").await?;
        page.leave().await;
        Ok(())
    });
}

/// What Mia is to do on that Thursday.
const MOVES: [&str; 4] = ["Bridges", "Chair squats", "Flamingo stand", "Superhero"];

/// Does a move, with whatever sticker it is given.
async fn does(page: &Page, one: &str) -> Result {
    page.press(&format!("I did it: {one}")).await?;
    page.screen("pick").await?;
    page.escape().await?;
    page.screen("today").await
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
fn without_a_desktop_that_shows_there_is_a_banner() {
    journey("banner", async |mut desk| {
        let page = a_minute_before(&mut desk).await?;
        desk.clock("2026-11-19T16:00:01 America/New_York")?;
        page.see("Mia, it is time!").await?;
        page.shot("banner").await?;
        // Nobody answered it: a power cut is no answer.
        desk.pull_the_plug(&page);
        let page = desk.open().await?;
        page.see("Mia, it is time!").await?;
        page.press("Let's go").await?;
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.see("Nobody on this desktop shows notifications")
            .await?;
        page.see("Mia opened it").await?;
        page.shot("lately").await?;
        // Answered now, it does not come again.
        let page = desk.restart(page).await?;
        page.screen("who").await?;
        desk.traces("looked").await?;
        page.see_no("Mia, it is time!").await?;
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
