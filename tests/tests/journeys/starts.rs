//! Starting, ending, and ending without a word.

use std::process::Command;

use hep_core::app::App;
use hep_tests::when;

use super::bus::Bus;
use super::desk::binary;
use super::{as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_second_start_shows_the_first_window() {
    journey("second-start", async |mut desk| {
        let bus = Bus::start()?;
        desk.on_bus(&bus);
        let page = sample_family(&mut desk).await?;
        desk.second_start().await?;
        page.screen("who").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.shot("the-first-window").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn two_starts_at_once_are_one_app() {
    journey("two-starts", async |mut desk| {
        // On no bus at all, so that nothing but the app itself can tell.
        let second = desk.second_start();
        let (page, second) = tokio::join!(desk.open(), second);
        second?;
        let page = page?;
        page.screen("first-start").await?;
        page.shot("one-app").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn data_that_is_in_use_is_left_alone() {
    journey("in-use", async |mut desk| {
        let other = App::open(&desk.data(), when::at("Thu 19 Nov 16:00"))?;
        let page = desk.open().await?;
        page.screen("trouble").await?;
        page.see("Hep Hooray is already open").await?;
        page.shot("trouble").await?;
        drop(other);
        page.press("Try again").await?;
        page.screen("first-start").await?;
        page.shot("free-again").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_restart_keeps_everything() {
    journey("restart", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.press("Save for this: Ice-cream trip").await?;
        page.shot("saving").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Edit Superhero").await?;
        page.type_into("Exercise", "Flying hero").await?;
        page.press("Save").await?;
        page.see("Flying hero").await?;
        page.shot("renamed").await?;
        page.press("Settings").await?;
        page.press("Atkinson Hyperlegible").await?;
        page.press("Motion").await?;
        page.shot("set").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.press("Hard").await?;
        page.shot("done").await?;
        let page = desk.restart(page).await?;
        page.screen("who").await?;
        page.shot("started-again").await?;
        page.counts("html[data-font=hyperlegible][data-motion=off]", 1)
            .await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.see("3 to go").await?;
        page.has_soon("Undo Bridges").await?;
        page.has_soon("I did it: Flying hero").await?;
        page.see("Ice-cream trip").await?;
        page.shot("all-kept").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_power_cut_amid_completions_loses_nothing() {
    journey("power-cut", async |mut desk| {
        let mut page = sample_family(&mut desk).await?;
        let mut open = 4;
        for one in ["Bridges", "Chair squats", "Flamingo stand", "Superhero"] {
            page.press("Mia").await?;
            page.screen("today").await?;
            page.see(&format!("{open} to go")).await?;
            page.poke(&format!("I did it: {one}")).await?;
            let sticker_shown = page.count("[data-screen=pick]").await? > 0;
            desk.pull_the_plug(&page);
            page = desk.open().await?;
            page.press("Mia").await?;
            page.screen("today").await?;
            page.shot("after-the-cut").await?;
            let kept = page.has(&format!("Undo {one}")).await?;
            if sticker_shown && !kept {
                return Err(format!("the sticker for {one} was on screen, and is gone").into());
            }
            if kept == page.has(&format!("I did it: {one}")).await? {
                return Err(format!("{one} is half done").into());
            }
            if !kept {
                page.press(&format!("I did it: {one}")).await?;
                page.screen("pick").await?;
                page = desk.restart(page).await?;
            } else {
                page.press("Who's here").await?;
            }
            open -= 1;
        }
        page.press("Mia").await?;
        page.see("All done for today!").await?;
        page.shot("all-done").await?;
        page.leave().await;
        Ok(())
    });
}

/// On a terminal, with no window: what the app is asked there it says, and opens nothing.
#[test]
#[ignore = "needs the app: cargo xtask test --only journeys"]
fn a_terminal_is_answered_in_words() {
    let says = |option: &str| {
        let said = Command::new(binary()).arg(option).output().unwrap();
        let words = [said.stdout, said.stderr].concat();
        (said.status.code(), String::from_utf8(words).unwrap())
    };
    let version = format!("hep-hooray {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(says("--version"), (Some(0), version));
    let (code, help) = says("--help");
    assert_eq!(code, Some(0), "{help}");
    for option in ["--data-dir <DIR>", "--hidden", "--version", "--help"] {
        assert!(help.contains(option), "{option}: {help}");
    }
    let (code, refused) = says("--hiden");
    assert_eq!(code, Some(2), "{refused}");
    assert!(refused.contains("--hidden"), "{refused}");
}
