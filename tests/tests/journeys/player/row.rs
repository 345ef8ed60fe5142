//! A whole routine, one move after the other.

use super::super::{journey, sample_family};
use super::{count, todays};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn all_moves_in_a_row_until_one_is_too_hard() {
    journey("player-row", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do them all").await?;
        page.screen("player").await?;
        page.see("Bridges").await?;
        page.see("Chair squats").await?;
        page.shot("first-then").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.press("Just right").await?;
        page.escape().await?;
        page.see("Sit").await?;
        page.press("Too hard").await?;
        page.screen("told").await?;
        page.shot("told").await?;
        page.press("OK").await?;
        page.screen("today").await?;
        page.see("3 to go").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_whole_routine_is_played_to_its_end_through_its_moments() {
    journey("player-routine", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.press("Do them all").await?;
        page.screen("player").await?;
        count(&page, 8).await?;
        page.see("Rest a little").await?;
        page.press("Go on now").await?;
        count(&page, 8).await?;
        page.screen("pick").await?;
        page.see("2 × 8!").await?;
        page.shot("pick").await?;
        // The places are there unasked. A new one is a moment of its own, and the row goes on after.
        page.press("Pool").await?;
        page.counts("[aria-pressed=true]:not(.packs *)", 1).await?;
        page.escape().await?;
        page.see("A new stamp!").await?;
        page.press("Hooray!").await?;
        page.screen("player").await?;
        page.see("Superhero").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.see("5 × hold 5 seconds!").await?;
        page.escape().await?;
        page.see("A new badge for Superhero.").await?;
        page.press("Hooray!").await?;
        page.screen("player").await?;
        page.see("Flamingo stand").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.see("20 seconds on each leg!").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.see("All done for today!").await?;
        page.leave().await;
        Ok(())
    });
}
