//! A child's hand is large and aims badly: whatever it can press is at least 96 px wide and high.

use super::page::Page;
use super::{Result, journey};

/// The screen is up, and every press on it is large enough.
async fn fits(page: &Page, screen: &str) -> Result {
    page.screen(screen).await?;
    page.fits_every_hand(screen).await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn whatever_a_child_presses_is_large_enough() {
    journey("hands", async |mut desk| {
        let page = desk.open().await?;
        fits(&page, "first-start").await?;
        page.press("Or look around with a sample family").await?;
        fits(&page, "who").await?;
        page.press("Mia").await?;
        fits(&page, "today").await?;
        page.press("I did it: Bridges").await?;
        fits(&page, "pick").await?;
        page.press("Animals").await?;
        fits(&page, "pick").await?;
        page.escape().await?;
        fits(&page, "today").await?;
        page.press("Chart").await?;
        fits(&page, "chart").await?;
        page.press("Rewards").await?;
        fits(&page, "rewards").await?;
        page.press("Journey").await?;
        fits(&page, "journey").await?;
        page.press("My album").await?;
        fits(&page, "album").await?;
        page.press("By pack").await?;
        fits(&page, "album").await?;
        page.press("Today").await?;
        page.screen("today").await?;
        page.press("Do Superhero with me").await?;
        fits(&page, "player").await?;
        page.press("It hurts").await?;
        fits(&page, "hurts").await?;
        page.leave().await;
        Ok(())
    });
}
