//! What is done in part, and what is too hard or hurts.

use super::super::page::Page;
use super::super::{Result, as_parent, journey, sample_family};
use super::{count, todays};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_part_counts_and_what_hurts_is_told() {
    journey("player-part", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        count(&page, 3).await?;
        page.press("Skip this set").await?;
        page.see("Rest a little").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        page.see("Stop. Tell a grown-up now.").await?;
        page.shot("faces").await?;
        page.press("Hurts a little").await?;
        page.screen("told").await?;
        page.see("Stop. Tell a grown-up now.").await?;
        page.shot("told").await?;
        page.press("OK").await?;
        page.screen("pick").await?;
        page.see("3 times!").await?;
        page.escape().await?;
        days(&page).await?;
        page.see("3 of 30").await?;
        page.shot("days").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_hurts_is_on_record_before_anything_else_is_pressed() {
    journey("player-hurts", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        // A slip of the finger ends nothing, but a grown-up learns of it.
        page.press("It does not hurt. Go back").await?;
        page.press("Count one").await?;
        page.counts("[data-number='1']", 1).await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        let page = desk.restart(page).await?;
        as_parent(&page).await?;
        page.see("said that Bridges hurt.").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn who_leaves_all_sets_out_tried_and_that_is_what_is_written_down() {
    journey("player-skipped", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Chair squats with me").await?;
        page.screen("player").await?;
        page.press("Skip this set").await?;
        page.press("Go on now").await?;
        page.see_no("Skip this set").await?;
        page.shot("skipped").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.see("You gave it a try!").await?;
        page.see_no("2 × 8!").await?;
        page.shot("tried").await?;
        page.escape().await?;
        page.see("3 to go").await?;
        days(&page).await?;
        page.see("0 of 16").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_was_counted_counts_on_the_card_and_too_hard_can_be_said_afterwards() {
    journey("player-card", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        count(&page, 2).await?;
        page.press("Back").await?;
        page.screen("today").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.press("Too hard").await?;
        page.screen("told").await?;
        page.see("Tell your grown-up that it was too hard.").await?;
        page.press("OK").await?;
        page.screen("pick").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        page.press("Hurts a lot").await?;
        page.screen("told").await?;
        page.press("OK").await?;
        page.screen("pick").await?;
        page.escape().await?;
        days(&page).await?;
        page.see("2 of 30").await?;
        page.press("Program").await?;
        page.see("said that Bridges was too hard.").await?;
        page.see("pointed at face 4 of 5").await?;
        page.shot("program").await?;
        page.leave().await;
        Ok(())
    });
}

/// What a grown-up sees of the day.
async fn days(page: &Page) -> Result {
    page.screen("today").await?;
    page.press("Who's here").await?;
    as_parent(page).await?;
    page.press("Days").await?;
    page.screen("days").await
}
