//! The PIN is forgotten, rescued and changed.

use super::first::{choose_pin, set_up};
use super::page::Page;
use super::{Result, journey};

/// The recovery code that is on screen.
async fn code(page: &Page) -> Result<String> {
    page.see("Your recovery code").await?;
    let shown = "return document.querySelector('.recovery output').textContent.trim()";
    let code = page.run(shown, vec![]).await?;
    Ok(code.as_str().ok_or("no code is shown")?.to_owned())
}

/// From the gate to the rescue's first question.
async fn forgot(page: &Page) -> Result {
    page.press("Grown-ups").await?;
    page.screen("gate").await?;
    page.press("Forgot the PIN?").await?;
    page.see("Type the recovery code you wrote down").await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_forgotten_pin_is_rescued_by_the_code_on_paper() {
    journey("pin-rescue", async |mut desk| {
        let page = desk.open().await?;
        set_up(&page, "Mia", "2468").await?;
        let first = code(&page).await?;
        page.press("I wrote it down").await?;
        page.screen("today").await?;
        forgot(&page).await?;
        page.shot("forgot").await?;

        page.type_into("Recovery code", "ABCD-EFGH-JKLM-NPQR")
            .await?;
        page.press("Next").await?;
        page.shot("new-pin").await?;
        choose_pin(&page, "1357").await?;
        page.see("That is not the recovery code.").await?;
        page.holds("Recovery code", "ABCD-EFGH-JKLM-NPQR").await?;
        page.shot("wrong-code").await?;

        // As people write: in small letters, with other gaps.
        let scribbled = first.to_lowercase().replace('-', " ");
        page.type_into("Recovery code", &scribbled).await?;
        page.press("Next").await?;
        page.type_pin("1357").await?;
        page.see("Type the same PIN once more").await?;
        page.type_pin("1358").await?;
        page.see("The two were not the same.").await?;
        choose_pin(&page, "1357").await?;
        let second = code(&page).await?;
        assert_ne!(first, second, "the code on the old paper still holds");
        page.shot("next-code").await?;
        // It is shown this once, so that Esc does not take it away.
        page.escape().await?;
        page.see(&second).await?;
        page.press("I wrote it down").await?;
        page.screen("program").await?;
        page.see_no(&second).await?;
        page.press("Lock and go back").await?;

        // Neither the old PIN nor the old code opens anything now.
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.see("That is not the PIN.").await?;
        page.press("Back to the children").await?;
        forgot(&page).await?;
        page.type_into("Recovery code", &first).await?;
        page.press("Next").await?;
        choose_pin(&page, "9999").await?;
        page.see("That is not the recovery code.").await?;
        page.press("Back to the children").await?;
        let page = desk.restart(page).await?;
        page.press("Grown-ups").await?;
        page.type_pin("1357").await?;
        page.screen("program").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_pin_is_changed_in_the_settings() {
    journey("pin-changed", async |mut desk| {
        let page = desk.open().await?;
        set_up(&page, "Mia", "2468").await?;
        let first = code(&page).await?;
        page.press("I wrote it down").await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.press("Settings").await?;
        page.screen("settings").await?;
        page.press("Change PIN").await?;
        page.shot("change").await?;
        page.escape().await?;
        page.see_no("Choose 4 to 8 digits").await?;
        page.press("Change PIN").await?;
        page.type_pin("97531").await?;
        page.see("Type the same PIN once more").await?;
        page.shot("once-more").await?;
        page.type_pin("97531").await?;
        page.see("The PIN is changed").await?;
        let second = code(&page).await?;
        assert_ne!(first, second, "the code on the old paper still holds");
        page.shot("changed").await?;
        page.escape().await?;
        page.see(&second).await?;
        page.press("I wrote it down").await?;
        page.see_no(&second).await?;
        page.press("Lock and go back").await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.see("That is not the PIN.").await?;
        page.type_pin("97531").await?;
        page.screen("program").await?;
        page.leave().await;
        Ok(())
    });
}
