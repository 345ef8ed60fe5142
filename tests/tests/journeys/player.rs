//! What a child does together with the figure.

use super::desk::until;
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

mod parts;
mod row;

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn counted_moves_with_a_rest_between_the_sets() {
    journey("player-counted", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Chair squats with me").await?;
        page.screen("player").await?;
        page.shot("begun").await?;
        count(&page, 8).await?;
        page.see("Rest a little").await?;
        page.press("Go on now").await?;
        count(&page, 8).await?;
        page.screen("pick").await?;
        page.see("2 × 8!").await?;
        page.shot("praise").await?;
        in_time(&page).await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn quick_repetitions_count_one_by_one_and_do_not_cut_the_rest_short() {
    journey("player-quick", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Chair squats with me").await?;
        page.screen("player").await?;
        // Three more than a set has, each well within the time in which other presses are one.
        page.run(
            "let left = 11; \
             (function tap() { \
                 document.querySelector('.panel button').click(); \
                 if (--left > 0) setTimeout(tap, 150); else document.body.dataset.tapped = 'all'; \
             })()",
            vec![],
        )
        .await?;
        page.counts("[data-tapped='all']", 1).await?;
        page.see("Rest a little").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.see("8 times!").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_player_in_pictures() {
    journey("player-pictures", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        let pictures = "document.documentElement.dataset.reading = 'pictures'";
        page.press("Do them all").await?;
        page.screen("player").await?;
        page.run(pictures, vec![]).await?;
        page.counts(".then .next > *", 1).await?;
        page.shot("counting").await?;
        count(&page, 2).await?;
        page.press("Skip this set").await?;
        page.counts("[data-phase='resting'] .pictured img", 1)
            .await?;
        page.shot("resting").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        page.shot("faces").await?;
        page.press("No face").await?;
        page.screen("told").await?;
        page.shot("told").await?;
        page.press("OK").await?;
        page.screen("pick").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_timed_move_on_each_leg_pauses_and_outlives_a_restart() {
    journey("player-timed", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        page.press("Do Flamingo stand with me").await?;
        page.screen("player").await?;
        page.press("Start").await?;
        page.has_soon("Start now").await?;
        page.counts("[data-number='18']", 1).await?;
        page.press("Pause").await?;
        page.see("Waiting for you").await?;
        page.shot("paused").await?;
        let page = todays(desk.restart(page).await?).await?;
        page.press("Do Flamingo stand with me").await?;
        page.see("Waiting for you").await?;
        page.press("Go on").await?;
        page.see("Now the other leg").await?;
        page.shot("other-leg").await?;
        page.press("Go on now").await?;
        page.press("Start").await?;
        page.press("Start now").await?;
        // A whole leg takes longer than one look may.
        page.counts("[data-number='8']", 1).await?;
        page.screen("pick").await?;
        page.see("20 seconds on each leg!").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn music_plays_while_a_move_is_done_once_the_family_wants_it() {
    journey("player-music", async |mut desk| {
        let page = todays(sample_family(&mut desk).await?).await?;
        // Whatever makes sound or music is counted, and whether it is still there.
        let count = "window.airs = 0; \
             window.AudioContext = class extends AudioContext { \
                 constructor() { super(); window.airs += 1; } \
                 close() { window.airs -= 1; return super.close(); } \
             }";
        page.run(count, vec![]).await?;
        let airs = async || page.run("return window.airs", vec![]).await;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        if airs().await? != 0 {
            return Err("there is music that nobody asked for".into());
        }
        page.press("Back").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Settings").await?;
        page.press("Music").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        if airs().await? != 1 {
            return Err("there is no music".into());
        }
        page.press("Back").await?;
        page.screen("today").await?;
        if airs().await? != 0 {
            return Err("the music goes on after the move".into());
        }
        page.leave().await;
        Ok(())
    });
}

/// Mia's Today, where nothing moves on its own: a picture needs it to stand still.
async fn todays(page: Page) -> Result<Page> {
    page.press("Mia").await?;
    page.screen("today").await?;
    let still = "document.documentElement.dataset.motion = 'off'";
    page.run(still, vec![]).await?;
    Ok(page)
}

/// Presses the counter so many times, seeing each number.
async fn count(page: &Page, times: u32) -> Result {
    for n in 1..=times {
        page.press("Count one").await?;
        if n < times {
            page.counts(&format!("[data-number='{n}']"), 1).await?;
        }
        until("the next press is no wobbly finger's", async || {
            let long_ago = "return performance.now() - performance.getEntriesByName('press').at(-1).startTime > 700";
            (page.run(long_ago, vec![]).await.ok()? == serde_json::Value::Bool(true)).then_some(())
        })
        .await?;
    }
    Ok(())
}

/// A number is shown within 50 ms of its press; the middle one speaks for all on a busy machine.
async fn in_time(page: &Page) -> Result {
    let middle = "const all = performance.getEntriesByName('press-to-rep').map((one) => one.duration).sort((a, b) => a - b); \
         return all[all.length >> 1]";
    let taken = page.run(middle, vec![]).await?.as_f64();
    match taken {
        Some(ms) if ms <= 50.0 => Ok(()),
        _ => Err(format!("the next number took {taken:?} ms to be shown").into()),
    }
}
