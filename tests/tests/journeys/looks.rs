//! Every screen as others see it: in other colours, other letters, without motion, and twice as large.

use super::desk::until;
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

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_figure_looks_like_the_child() {
    journey("own-look", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Add exercise").await?;
        page.type_into("Search", "sky reaches").await?;
        page.see("1 exercise found").await?;
        page.press("Sky reaches").await?;
        page.press("Save").await?;
        page.see_no("Exercise library").await?;
        page.press("Settings").await?;
        page.screen("settings").await?;
        page.press("Edit Mia").await?;
        page.press("Ebony").await?;
        page.choose("Hair", "Curly").await?;
        page.choose("Helps to move", "Wheelchair").await?;
        some(&page, &format!("[data-card=look] {WHEEL}")).await?;
        // The figure beside the form moves, and a picture is of what stands still.
        page.run("document.documentElement.dataset.motion = 'off'", vec![])
            .await?;
        page.shot("chosen").await?;
        page.press("Save").await?;
        page.see_no("Helps to move").await?;
        page.press("Lock and go back").await?;

        // Mia's skin is on every move; her chair where it can be done in it, and nowhere else.
        page.press("Mia").await?;
        page.screen("today").await?;
        for one in ["Bridges", "Flamingo stand", "Sky reaches"] {
            some(&page, &format!("article[aria-label='{one}'] {EBONY}")).await?;
        }
        page.counts(&format!("main {PEACH}"), 0).await?;
        some(&page, &format!("article[aria-label='Sky reaches'] {WHEEL}")).await?;
        page.counts(&format!("article[aria-label='Bridges'] {WHEEL}"), 0)
            .await?;
        page.shot("today").await?;
        page.press("Do Sky reaches with me").await?;
        page.screen("player").await?;
        some(&page, &format!(".stage {WHEEL}")).await?;
        some(&page, &format!(".stage {EBONY}")).await?;
        page.run("document.documentElement.dataset.motion = 'off'", vec![])
            .await?;
        page.shot("player").await?;
        page.escape().await?;
        page.press("Who's here").await?;

        // Leo looks as he did.
        page.press("Leo").await?;
        page.screen("today").await?;
        page.counts(&format!("main {EBONY}"), 0).await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn only_the_figure_in_the_player_moves() {
    journey("still-figures", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.counts("article .figure svg", 4).await?;
        match changes(&page).await? {
            0 => {}
            some => return Err(format!("the still figures changed {some} times").into()),
        }
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        page.counts(".stage .figure svg", 1).await?;
        if changes(&page).await? == 0 {
            return Err("the figure in the player stands still".into());
        }
        page.leave().await;
        Ok(())
    });
}

/// What an ebony and a peach skin, and the tyre of a wheelchair, are drawn with.
const EBONY: &str = "svg path[fill='#684129']";
const PEACH: &str = "svg path[fill='#f2b98c']";
const WHEEL: &str = "svg path[stroke='#4a4666']";

/// Waits until there is at least one thing for this CSS selector.
async fn some(page: &Page, css: &str) -> Result {
    until(&format!("there is {css}"), async || {
        (page.count(css).await.ok()? > 0).then_some(())
    })
    .await
}

/// How often something on the screen changed while a second's frames were drawn.
async fn changes(page: &Page) -> Result<u64> {
    page.run(
        "window.changes = 0; \
         const watch = new MutationObserver((some) => (window.changes += some.length)); \
         watch.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true }); \
         let left = 60; \
         delete document.body.dataset.watched; \
         (function frame() { \
             if (left-- > 0) return requestAnimationFrame(frame); \
             watch.disconnect(); \
             document.body.dataset.watched = 'all'; \
         })()",
        vec![],
    )
    .await?;
    page.counts("[data-watched='all']", 1).await?;
    Ok(page
        .run("return window.changes", vec![])
        .await?
        .as_u64()
        .unwrap_or(0))
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
