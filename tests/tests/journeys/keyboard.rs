//! A family without a mouse: Tab, Space, Enter and Escape do everything. Wherever the focus goes it
//! has a ring that is seen, and what was in front of a page gives it back when it closes.

use super::page::Page;
use super::{Result, journey, sample_family};

/// Opens the grown-ups' side by pressing the PIN's digits one after the other.
async fn unlock(page: &Page) -> Result {
    page.space("Grown-ups").await?;
    page.screen("gate").await?;
    for digit in ["1", "2", "3", "4"] {
        page.tab_to(digit).await?;
        page.keys(" ").await?;
    }
    page.enter("Open").await?;
    page.screen("program").await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_parent_without_a_mouse() {
    journey("keyboard-parent", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        unlock(&page).await?;

        // A pause: begun, left with Escape, and made.
        page.enter("Add pause").await?;
        page.escape().await?;
        page.focus_is_on("Add pause").await?;
        page.enter("Add pause").await?;
        page.tab_to("Sick").await?;
        page.arrow_down().await?;
        page.focus_is_on("Holiday").await?;
        page.shot("pause").await?;
        page.fill("Note for the family", "At the sea").await?;
        page.space("Save").await?;
        page.see("At the sea").await?;
        page.focus_is_on("Add pause").await?;
        page.enter("Edit the pause of 19 November").await?;
        page.space("Remove").await?;
        page.tab_back_to("Back").await?;
        page.tab_to("Remove").await?;
        page.shot("remove-pause").await?;
        page.keys(" ").await?;
        page.see_no("At the sea").await?;
        // What had opened it is gone; the focus has not fallen out of the page.
        page.tab_to("Add pause").await?;
        page.enter("Edit Bridges").await?;
        page.tab_to("Cancel").await?;
        page.shot("exercise").await?;
        page.keys(" ").await?;
        page.focus_is_on("Edit Bridges").await?;

        // The library closes for the form that it leads to.
        page.tab_back_to("Add exercise").await?;
        page.keys(" ").await?;
        page.fill("Search", "flamingo").await?;
        page.see("1 exercise found").await?;
        page.enter("Flamingo stand").await?;
        page.holds("Exercise", "Flamingo stand").await?;
        page.escape().await?;
        page.focus_is_on("Add exercise").await?;

        page.tab_back_to("Rewards").await?;
        page.keys(" ").await?;
        page.screen("rewards").await?;
        page.enter("Stretch Pick the film on Friday").await?;
        page.fill("Price at the end", "12").await?;
        page.fill("Over how many weeks", "2").await?;
        page.shot("stretch").await?;
        page.space("Save").await?;
        page.see("Stretched from 8 to 12.").await?;
        page.focus_is_on("Stretch Pick the film on Friday").await?;
        page.enter("Edit the family jar").await?;
        page.tab_to("Less: Marbles that fill it").await?;
        page.keys(" ").await?;
        page.holds("Marbles that fill it", "55").await?;
        page.shot("jar").await?;
        page.space("Save").await?;
        page.see("34 of 55 marbles").await?;
        page.focus_is_on("Edit the family jar").await?;

        page.tab_back_to("Questions").await?;
        page.keys(" ").await?;
        page.screen("questions").await?;
        page.enter("Add question").await?;
        page.fill("What do you want to ask?", "May she do it barefoot?")
            .await?;
        page.escape().await?;
        page.see("This is not saved yet.").await?;
        page.shot("question").await?;
        page.space("Save").await?;
        page.see("May she do it barefoot?").await?;
        page.focus_is_on("Add question").await?;

        page.tab_back_to("Settings").await?;
        page.keys(" ").await?;
        page.screen("settings").await?;
        page.enter("Change PIN").await?;
        page.enter("Cancel").await?;
        page.focus_is_on("Change PIN").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_program_goes_on_and_is_finished_without_a_mouse() {
    journey("keyboard-review", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        desk.clock("2026-12-07T17:00:00 America/New_York")?;
        unlock(&page).await?;
        page.enter("Go on longer").await?;
        page.tab_to("Less: Length").await?;
        page.shot("go-on-longer").await?;
        page.escape().await?;
        page.focus_is_on("Go on longer").await?;
        page.enter("Start the next program").await?;
        page.tab_to("Cancel").await?;
        page.shot("next-program").await?;
        page.keys(" ").await?;
        page.focus_is_on("Start the next program").await?;
        page.tab_back_to("Finish with a certificate").await?;
        page.keys(" ").await?;
        page.space("Finish").await?;
        page.see("ended").await?;
        page.shot("finished").await?;
        page.tab_to("Lock and go back").await?;
        page.keys(" ").await?;
        page.screen("who").await?;

        // The child looks at its album, at the certificate, and comes back.
        page.space("Mia").await?;
        page.screen("today").await?;
        page.space("Journey").await?;
        page.screen("journey").await?;
        page.space("My album").await?;
        page.screen("album").await?;
        page.space("By pack").await?;
        page.see("Under the sea").await?;
        page.focus_is_on("By pack").await?;
        page.shot("album").await?;
        page.space("My certificate").await?;
        page.screen("certificate").await?;
        page.space("Back").await?;
        page.screen("album").await?;
        page.space("By month").await?;
        page.space("Month before").await?;
        page.see("November 2026").await?;
        page.space("Back to the journey").await?;
        page.screen("journey").await?;
        page.shot("journey").await?;
        page.leave().await;
        Ok(())
    });
}
