//! What a child does.

use super::{Result, as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_childs_afternoon() {
    journey("a-childs-afternoon", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.see("Who is here?").await?;
        page.shot("who").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.see("Hi Mia!").await?;
        page.see("4 to go").await?;
        page.shot("today").await?;
        for (left, one) in [(3, "Bridges"), (2, "Chair squats"), (1, "Flamingo stand")] {
            page.press(&format!("I did it: {one}")).await?;
            page.screen("pick").await?;
            page.shot(&format!("pick-{left}-to-go")).await?;
            page.press("Just right").await?;
            page.counts("[data-screen=pick] .stickers button", 8)
                .await?;
            page.escape().await?;
            page.screen("today").await?;
            page.see(&format!("{left} to go")).await?;
        }
        page.press("I did it: Superhero").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.see("A new badge for Superhero.").await?;
        page.shot("badge").await?;
        page.press("Hooray!").await?;
        page.see("All done for today!").await?;
        page.shot("all-done").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.see("2 of 4 days this week").await?;
        page.shot("chart").await?;
        page.press("Week before").await?;
        page.see_no("2 of 4 days this week").await?;
        page.shot("chart-week-before").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_wrong_tap_is_taken_back() {
    journey("a-wrong-tap", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Leo").await?;
        page.screen("today").await?;
        page.press("I did it: Shoelaces").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.has_soon("Undo Shoelaces").await?;
        page.shot("done").await?;
        let page = desk.restart(page).await?;
        page.press("Leo").await?;
        page.press("Undo Shoelaces").await?;
        page.has_soon("I did it: Shoelaces").await?;
        page.shot("open-again").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn saving_asking_and_a_grown_ups_answer() {
    journey("saving-and-asking", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.see("I am saving for this").await?;
        page.shot("rewards").await?;
        page.press("Save for this: Pick the film on Friday").await?;
        page.see("You have enough!").await?;
        page.press("Ask for it: Pick the film on Friday").await?;
        page.see("It's yours!").await?;
        page.shot("given-at-once").await?;
        page.press("Hooray!").await?;
        page.see("You got it on").await?;
        // Leo's game waits for a grown-up, who may say not now, or give it.
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.see("Leo asked for “30 minutes of a game”").await?;
        page.shot("waiting").await?;
        page.press("Not now: 30 minutes of a game for Leo").await?;
        page.see("Nobody has asked for anything.").await?;
        page.press("Lock and go back").await?;
        page.press("Leo").await?;
        page.press("Rewards").await?;
        page.see("Not this time").await?;
        page.see("All your stickers are still yours.").await?;
        page.shot("declined").await?;
        page.press("Ask for it: 30 minutes of a game").await?;
        page.see("A grown-up will answer soon").await?;
        page.shot("asked").await?;
        page.press("OK").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Give it: 30 minutes of a game for Leo").await?;
        page.see("Nobody has asked for anything.").await?;
        page.press("Lock and go back").await?;
        page.press("Leo").await?;
        page.press("Rewards").await?;
        page.see("You got it on 19 November").await?;
        page.shot("given").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_was_asked_for_first_comes_first() {
    journey("asked-first", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        let all = page
            .run(
                "return document.querySelector('.balance b').innerText",
                vec![],
            )
            .await?;
        page.press("Save for this: Pick the film on Friday").await?;
        page.has_soon("Ask for it: Pick the film on Friday").await?;
        page.press("Who's here").await?;
        // A reward that takes all she has, after an OK.
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.press("Edit Ice-cream trip").await?;
        page.type_into("Price", all.as_str().unwrap_or_default())
            .await?;
        page.press("Ask me first").await?;
        page.press("Save").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.press("Ask for it: Ice-cream trip").await?;
        page.see("A grown-up will answer soon").await?;
        page.press("OK").await?;
        page.see("First comes what you asked for. Your stickers wait for it.")
            .await?;
        if page.has("Ask for it: Pick the film on Friday").await? {
            return Err("the film overtakes the ice cream".into());
        }
        page.shot("kept").await?;
        page.press("Today").await?;
        page.screen("today").await?;
        page.see("First comes what you asked for.").await?;
        page.shot("today").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Give it: Ice-cream trip for Mia").await?;
        page.see_no("Mia asked for “Ice-cream trip”").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn an_afternoon_by_keyboard_alone() {
    journey("keyboard-alone", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        tab_to(&page, "Mia").await?;
        page.keys(" ").await?;
        page.screen("today").await?;
        tab_to(&page, "I did it: Bridges").await?;
        page.shot("focus").await?;
        page.keys(" ").await?;
        page.screen("pick").await?;
        page.tab().await?;
        page.keys(" ").await?;
        page.screen("today").await?;
        page.see("3 to go").await?;
        tab_to(&page, "Undo Bridges").await?;
        page.keys(" ").await?;
        page.see("4 to go").await?;
        page.leave().await;
        Ok(())
    });
}

/// Tab and Space are all that a two-button switch has.
async fn tab_to(page: &super::page::Page, name: &str) -> Result {
    for _ in 0..40 {
        page.tab().await?;
        if page.focused().await?.starts_with(name) {
            return Ok(());
        }
    }
    Err(format!("Tab never comes to “{name}”").into())
}
