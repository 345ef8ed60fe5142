//! Every screen as others see it: in other colours, other letters, without motion, and twice as large.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_childs_screens_in_every_colour() {
    journey("colours", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.in_every_colour("who").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.in_every_colour("today").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.in_every_colour("pick").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.in_every_colour("today-done").await?;
        page.press("Do Superhero with me").await?;
        page.screen("player").await?;
        page.in_every_colour("player").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.in_every_colour("chart").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.in_every_colour("rewards").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn other_letters_and_no_motion() {
    journey("another-look", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Settings").await?;
        page.screen("settings").await?;
        page.press("Atkinson Hyperlegible").await?;
        page.press("Motion").await?;
        page.counts("html[data-font=hyperlegible][data-motion=off]", 1)
            .await?;
        every_screen(&page, "").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn text_twice_as_large() {
    journey("large-text", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.run("document.documentElement.style.fontSize = '200%'", vec![])
            .await?;
        as_parent(&page).await?;
        every_screen(&page, "-200-percent").await?;
        page.press("Remove the sample family").await?;
        page.screen("first-start").await?;
        page.shot("first-start-200-percent").await?;
        page.leave().await;
        Ok(())
    });
}

/// From the open grown-ups' side through all screens to "Who is here?".
async fn every_screen(page: &Page, suffix: &str) -> Result {
    for screen in ["Program", "Rewards", "Reminders", "Days", "Settings"] {
        let name = screen.to_lowercase();
        page.press(screen).await?;
        page.screen(&name).await?;
        page.shot(&format!("parent-{name}{suffix}")).await?;
    }
    page.press("Program").await?;
    page.press("Edit Bridges").await?;
    page.shot(&format!("parent-form{suffix}")).await?;
    page.press("Cancel").await?;
    page.press("Lock and go back").await?;
    page.press("Grown-ups").await?;
    page.screen("gate").await?;
    page.shot(&format!("gate{suffix}")).await?;
    page.press("Back to the children").await?;
    page.press("Mia").await?;
    page.screen("today").await?;
    page.shot(&format!("today{suffix}")).await?;
    page.press("Do Superhero with me").await?;
    page.screen("player").await?;
    page.shot(&format!("player{suffix}")).await?;
    page.escape().await?;
    page.screen("today").await?;
    page.press("I did it: Bridges").await?;
    page.screen("pick").await?;
    page.shot(&format!("pick{suffix}")).await?;
    page.escape().await?;
    page.screen("today").await?;
    page.shot(&format!("done{suffix}")).await?;
    page.press("Chart").await?;
    page.screen("chart").await?;
    page.shot(&format!("chart{suffix}")).await?;
    page.press("Rewards").await?;
    page.screen("rewards").await?;
    page.shot(&format!("rewards{suffix}")).await?;
    page.press("Who's here").await?;
    page.screen("who").await?;
    page.shot(&format!("who{suffix}")).await
}
