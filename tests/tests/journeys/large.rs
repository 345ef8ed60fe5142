//! Text twice as large, on the screens that lie deeper and in every form.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// Every word is twice as large from here on.
async fn enlarge(page: &Page) -> Result {
    let twice = "document.documentElement.style.fontSize = '200%'";
    page.run(twice, vec![]).await.map(|_| ())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn every_form_with_text_twice_as_large() {
    journey("large-forms", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        enlarge(&page).await?;
        as_parent(&page).await?;
        for (opener, picture) in [
            ("Add program", "program"),
            ("Add exercise", "library"),
            ("Add pause", "pause"),
            ("End program", "end-program"),
        ] {
            form(&page, opener, picture).await?;
        }
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        for (opener, picture) in [
            ("Add reward", "reward"),
            ("Stretch Pick the film on Friday", "stretch"),
            ("Edit the family jar", "jar"),
        ] {
            form(&page, opener, picture).await?;
        }
        page.press("Reminders").await?;
        page.screen("reminders").await?;
        form(&page, "Add reminder", "reminder").await?;
        page.press("Questions").await?;
        page.screen("questions").await?;
        page.shot("questions").await?;
        form(&page, "Add question", "question").await?;
        page.press("Settings").await?;
        page.screen("settings").await?;
        for (opener, picture) in [
            ("Edit Mia", "child"),
            ("Erase Mia", "erase"),
            ("Add moment", "moment"),
            ("Change PIN", "pin"),
        ] {
            form(&page, opener, picture).await?;
        }
        page.press("Lock and go back").await?;
        desk.clock("2026-12-07T17:00:00 America/New_York")?;
        as_parent(&page).await?;
        for (opener, picture) in [
            ("Go on longer", "go-on-longer"),
            ("Start the next program", "next-program"),
            ("Finish with a certificate", "finish"),
        ] {
            form(&page, opener, picture).await?;
        }
        page.press("Lock and go back").await?;
        page.press("Grown-ups").await?;
        page.press("Forgot the PIN?").await?;
        page.shot("forgot").await?;
        page.leave().await;
        Ok(())
    });
}

/// Opens a form, takes its picture, and leaves it as it was.
async fn form(page: &Page, opener: &str, picture: &str) -> Result {
    page.press(opener).await?;
    page.counts("dialog[open]", 1).await?;
    page.shot(picture).await?;
    page.escape().await?;
    page.counts("dialog[open]", 0).await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_journey_and_the_album_with_text_twice_as_large() {
    journey("large-album", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        enlarge(&page).await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        page.shot("journey").await?;
        page.press("My album").await?;
        page.screen("album").await?;
        page.shot("album").await?;
        page.press("By pack").await?;
        page.shot("album-packs").await?;
        desk.clock("2026-12-07T17:00:00 America/New_York")?;
        page.press("Grown-ups").await?;
        page.type_pin("1234").await?;
        page.press("Finish with a certificate").await?;
        page.press("Finish").await?;
        page.press("Lock and go back").await?;
        page.screen("today").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        page.shot("journey-over").await?;
        page.press("My album").await?;
        page.press("My certificate").await?;
        page.screen("certificate").await?;
        page.shot("certificate").await?;
        page.leave().await;
        Ok(())
    });
}
