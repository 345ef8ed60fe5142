//! The first start, and looking around.

use super::page::Page;
use super::{Result, journey, sample_family};

/// From an empty folder to the recovery code. Leaves the page on it.
pub(crate) async fn set_up(page: &Page, name: &str, pin: &str) -> Result {
    answer_all(page, name).await?;
    choose_pin(page, pin).await?;
    page.see("Your recovery code").await
}

/// Answers each question but the last one.
pub(crate) async fn answer_all(page: &Page, name: &str) -> Result {
    page.screen("first-start").await?;
    page.type_into("Name", name).await?;
    page.press("Next").await?;
    page.see("Which exercises did the therapist give?").await?;
    page.press("Bridges").await?;
    page.press("Chair squats").await?;
    page.see("2 exercises chosen").await?;
    page.press("Next").await?;
    page.see("On how many days a week?").await?;
    page.press("Next").await?;
    page.see("What is worth saving for?").await?;
    page.press("Ice-cream trip").await?;
    page.press("Next").await?;
    page.see("A PIN for grown-ups").await
}

/// Types a new PIN, twice.
pub(crate) async fn choose_pin(page: &Page, pin: &str) -> Result {
    page.type_pin(pin).await?;
    page.see("Type the same PIN once more").await?;
    page.type_pin(pin).await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn from_an_empty_folder_to_the_first_sticker() {
    journey("first-start", async |mut desk| {
        let page = desk.open().await?;
        page.screen("first-start").await?;
        page.shot("who").await?;
        // Bad input first: it is told in words, and nothing that was typed goes away.
        page.press("Next").await?;
        page.see("Please write a name first.").await?;
        page.type_into("Name", "مريم 🦊").await?;
        page.press("T. rex").await?;
        page.press("Next").await?;
        page.see("Which exercises did the therapist give?").await?;
        page.shot("moves").await?;
        page.press("Next").await?;
        page.see("Please choose at least one exercise").await?;
        page.press("Back").await?;
        page.holds("Name", "مريم 🦊").await?;
        page.press("Next").await?;
        page.press("Bridges").await?;
        page.press("Superhero").await?;
        page.see("2 exercises chosen").await?;
        page.shot("moves-chosen").await?;
        page.press("Next").await?;
        page.shot("days").await?;
        page.press("Next").await?;
        page.shot("reward").await?;
        page.press("Ice-cream trip").await?;
        page.press("Next").await?;
        page.shot("pin").await?;
        // Letters are no digits, three of those no PIN, and nine are cut to eight.
        page.type_pin("ab12c3").await?;
        page.see("3 digits entered").await?;
        page.see("Choose 4 to 8 digits").await?;
        page.keys("456789").await?;
        page.see("8 digits entered").await?;
        page.type_pin("").await?;
        page.see("Type the same PIN once more").await?;
        page.type_pin("1111").await?;
        page.see("The two were not the same").await?;
        choose_pin(&page, "2468").await?;
        page.see("Your recovery code").await?;
        page.shot("recovery").await?;
        page.press("I wrote it down").await?;
        page.screen("today").await?;
        page.see("2 to go").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.shot("first-sticker").await?;
        // A power cut in the middle of choosing: the sticker is safe.
        desk.pull_the_plug(&page);
        let page = desk.open().await?;
        page.screen("today").await?;
        page.see("1 to go").await?;
        page.has_soon("Undo Bridges").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_sample_family_comes_and_goes_with_one_press() {
    journey("sample-family", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.see("This is a sample family").await?;
        let page = desk.restart(page).await?;
        page.screen("who").await?;
        page.shot("sample").await?;
        page.press("Remove the sample family").await?;
        page.screen("first-start").await?;
        page.shot("as-new").await?;
        page.leave().await;
        Ok(())
    });
}
