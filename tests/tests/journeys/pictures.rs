//! A child who does not read yet: all it needs to know is said in pictures, on every screen.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// What may be written anywhere: a child knows how its family is called.
const NAMES: [&str; 3] = ["Mia", "Leo", "Sam"];

/// Half a minute before Mia's moves are due.
const EARLY: &str = "2026-11-19T15:59:30 America/New_York";
const DUE: &str = "2026-11-19T16:00:01 America/New_York";
/// The next Monday.
const MONDAY: &str = "2026-11-23T16:00:00 America/New_York";
/// After the last day of Mia's program.
const WINTER: &str = "2026-12-07T17:00:00 America/New_York";

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn every_room_of_a_child_who_does_not_read() {
    journey("pictures-rooms", async |mut desk| {
        desk.clock(EARLY)?;
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.press("Stretch Pick the film on Friday").await?;
        page.type_into("Price at the end", "12").await?;
        page.type_into("Over how many weeks", "2").await?;
        page.press("Save").await?;
        page.see("On 23 November it becomes 10.").await?;
        page.press("Reminders").await?;
        page.press("Ring “After snack”").await?;
        in_pictures(&page, "Mia").await?;
        page.press("Lock and go back").await?;
        page.screen("who").await?;
        page.shot("who").await?;
        page.without_reading("who", &NAMES).await?;

        page.press("Mia").await?;
        page.screen("today").await?;
        given_a_voice(&page).await?;
        see(&page, "today").await?;
        desk.clock(DUE)?;
        page.counts("[data-banner=reminder]", 1).await?;
        see(&page, "reminder").await?;
        page.press("Not today").await?;
        page.counts("[data-banner=reminder]", 0).await?;

        page.press("Chart").await?;
        page.screen("chart").await?;
        see(&page, "chart").await?;
        page.press("Week before").await?;
        see(&page, "chart-week-before").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.counts("[data-coming='10']", 1).await?;
        see(&page, "rewards").await?;
        page.press("Save for this: Pick the film on Friday").await?;
        see(&page, "rewards-kept").await?;
        page.press("Ask for it: Pick the film on Friday").await?;
        page.counts("[data-moment=given]", 1).await?;
        see(&page, "given").await?;
        page.press("Hooray!").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        see(&page, "journey").await?;
        page.press("My album").await?;
        page.screen("album").await?;
        see(&page, "album").await?;
        page.press("By pack").await?;
        see(&page, "album-packs").await?;

        // What is over, and what is far away.
        page.press("Who's here").await?;
        desk.clock(WINTER)?;
        as_parent(&page).await?;
        page.press("Finish with a certificate").await?;
        page.press("Finish").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        see(&page, "today-over").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        see(&page, "chart-over").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        see(&page, "journey-over").await?;
        page.press("My album").await?;
        page.screen("album").await?;
        see(&page, "album-empty-month").await?;
        page.press("My certificate").await?;
        page.screen("certificate").await?;
        see(&page, "certificate").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn an_afternoon_of_a_child_who_does_not_read() {
    journey("pictures-afternoon", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        in_pictures(&page, "Mia").await?;
        in_pictures(&page, "Leo").await?;
        page.press("Program").await?;
        page.press("Not now: 30 minutes of a game for Leo").await?;
        page.press("Lock and go back").await?;

        // A grown-up has said no, kindly; Leo does two programs.
        page.press("Leo").await?;
        page.screen("today").await?;
        see(&page, "two-programs").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.counts(".declined", 1).await?;
        see(&page, "declined").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        see(&page, "chart-of-two").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        see(&page, "journey-of-two").await?;
        page.press("Who's here").await?;

        page.press("Mia").await?;
        page.screen("today").await?;
        // A picture needs it to stand still.
        page.run("document.documentElement.dataset.motion = 'off'", vec![])
            .await?;
        page.press("Do them all").await?;
        page.screen("player").await?;
        see(&page, "player").await?;
        page.press("Skip this set").await?;
        page.counts("[data-phase='resting']", 1).await?;
        see(&page, "rest").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        see(&page, "hurts").await?;
        page.press("Hurts a little").await?;
        page.screen("told").await?;
        see(&page, "told").await?;
        page.press("OK").await?;
        page.screen("today").await?;
        page.press("Do Flamingo stand with me").await?;
        page.screen("player").await?;
        see(&page, "each-leg").await?;
        page.press("Start").await?;
        page.press("Pause").await?;
        see(&page, "paused").await?;
        page.escape().await?;
        page.screen("today").await?;
        for one in ["Bridges", "Chair squats", "Flamingo stand", "Superhero"] {
            page.press(&format!("I did it: {one}")).await?;
            page.screen("pick").await?;
            if one == "Bridges" {
                see(&page, "pick").await?;
            }
            page.escape().await?;
        }
        page.counts("[data-moment=milestone]", 1).await?;
        see(&page, "badge").await?;
        page.press("Hooray!").await?;
        page.screen("today").await?;
        see(&page, "all-done").await?;
        page.press("Who's here").await?;

        desk.clock(MONDAY)?;
        as_parent(&page).await?;
        page.press("Add pause").await?;
        page.press("Sick").await?;
        page.press("Save").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        see(&page, "sick").await?;
        page.leave().await;
        Ok(())
    });
}

/// In Settings, this child's screens speak in pictures from now on.
async fn in_pictures(page: &Page, child: &str) -> Result {
    page.press("Settings").await?;
    page.screen("settings").await?;
    page.press(&format!("Edit {child}")).await?;
    page.press("In pictures").await?;
    page.press("Save").await?;
    page.see_no("How the screens speak").await
}

/// Pretends that this laptop has a voice, where the web view knows of voices at all.
async fn given_a_voice(page: &Page) -> Result {
    let pretend = "if (typeof speechSynthesis === 'undefined') return; \
         const voice = { name: 'Somebody', lang: 'en-GB', default: true }; \
         speechSynthesis.getVoices = () => [voice]; \
         speechSynthesis.speak = speechSynthesis.cancel = () => {}; \
         window.SpeechSynthesisUtterance = class {}; \
         speechSynthesis.dispatchEvent(new Event('voiceschanged')); \
         document.body.dataset.voice = 'pretended'";
    page.run(pretend, vec![]).await.map(|_| ())
}

/// The screen needs no reading; where there is a voice, it can be read aloud besides.
async fn see(page: &Page, name: &str) -> Result {
    page.shot_in_pictures(name, &NAMES).await?;
    let silent = "body[data-voice]:not(:has(button img[src*='speaker-high-volume']))";
    match page.count(silent).await? {
        0 => Ok(()),
        _ => Err(format!("{name} cannot be read aloud").into()),
    }
}
