//! What holds for the family and its laptop, and the ways back to an earlier day.

use super::desk::until;
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// Opens the settings of the sample family.
async fn settings(page: &Page) -> Result {
    as_parent(page).await?;
    page.press("Settings").await?;
    page.screen("settings").await
}

/// The weekdays as they lie there, one after the other.
async fn week(page: &Page) -> Result<String> {
    let script = "return [...document.querySelectorAll('dialog input[type=checkbox][aria-label]')].map((day) => day.ariaLabel).join(' ')";
    let told = page.run(script, vec![]).await?;
    Ok(told.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn settings_hold_after_a_restart() {
    journey("settings", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        settings(&page).await?;
        page.is_on("Sounds").await?;
        // As quick as hands can be: none of it is lost.
        page.choose("The week begins on", "Sunday").await?;
        page.choose("The day turns at", "06:00").await?;
        page.choose("From: Hour", "19").await?;
        page.choose("From: Minute", "30").await?;
        page.choose("To: Hour", "08").await?;
        page.press("Sounds").await?;
        page.is_off("Sounds").await?;
        page.shot("changed").await?;

        let page = desk.restart(page).await?;
        settings(&page).await?;
        page.holds("The week begins on", "sun").await?;
        page.holds("The day turns at", "6").await?;
        page.holds("From: Hour", "19").await?;
        page.holds("From: Minute", "30").await?;
        page.holds("To: Hour", "08").await?;
        page.holds("To: Minute", "00").await?;
        page.is_off("Sounds").await?;
        page.shot("still-so").await?;

        // What was set is lived by: the week, the quiet hours, and the late bedtime.
        page.press("Reminders").await?;
        page.see("19:30").await?;
        page.see("08:00").await?;
        page.press("Add reminder").await?;
        let days = week(&page).await?;
        assert!(days.starts_with("Sunday Monday"), "the week is {days}");
        page.press("Cancel").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.see("3 to go").await?;
        desk.clock("2026-11-20T05:30:00 America/New_York")?;
        let page = desk.restart(page).await?;
        page.press("Mia").await?;
        page.see("3 to go").await?;
        page.shot("before-six").await?;
        desk.clock("2026-11-20T06:30:00 America/New_York")?;
        let page = desk.restart(page).await?;
        page.press("Mia").await?;
        page.see("4 to go").await?;
        page.shot("after-six").await?;

        // Never quiet is a way, too.
        page.press("Who's here").await?;
        settings(&page).await?;
        page.press("Quiet hours").await?;
        page.is_off("Quiet hours").await?;
        page.see_no("From").await?;
        page.shot("never-quiet").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_parent_goes_back_to_a_safety_copy() {
    journey("going-back", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        until("there is a safety copy", async || {
            let copies = std::fs::read_dir(desk.data().join("snapshots")).ok()?;
            (copies.count() > 0).then_some(())
        })
        .await?;
        page.press("Mia").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.see("3 to go").await?;
        page.press("Who's here").await?;
        settings(&page).await?;
        page.see("The newest is from").await?;
        page.press("Go back to a copy").await?;
        page.see("What is here now is copied first.").await?;
        page.shot("sure").await?;
        page.escape().await?;
        page.see_no("What is here now is copied first.").await?;
        page.press("Go back to a copy").await?;
        page.press("Go back").await?;
        page.screen("who").await?;
        page.shot("as-then").await?;
        page.press("Mia").await?;
        page.see("4 to go").await?;
        page.press("Who's here").await?;

        // What was there before is a copy now: going back was no mistake for ever.
        settings(&page).await?;
        page.press("Go back to a copy").await?;
        page.shot("two-copies").await?;
        page.press("Go back").await?;
        page.screen("who").await?;
        page.press("Mia").await?;
        page.see("3 to go").await?;
        page.has_soon("Undo Bridges").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_damaged_file_without_a_copy_is_kept_and_the_family_starts_anew() {
    journey("start-anew", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        desk.pull_the_plug(&page);
        let _ = std::fs::remove_dir_all(desk.data().join("snapshots"));
        for log in ["hep-hooray.sqlite-wal", "hep-hooray.sqlite-shm"] {
            let _ = std::fs::remove_file(desk.data().join(log));
        }
        let damaged = vec![0; 8192];
        std::fs::write(desk.data().join("hep-hooray.sqlite"), &damaged)?;
        let page = desk.open().await?;
        page.screen("trouble").await?;
        page.see("There is no safety copy yet.").await?;
        page.shot("no-copy").await?;
        page.press("Start anew").await?;
        page.screen("first-start").await?;
        page.shot("as-new").await?;
        let kept = std::fs::read_dir(desk.data())?
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.to_string_lossy().contains("damaged-"))
            .flat_map(|path| match path.is_dir() {
                true => std::fs::read_dir(path)
                    .into_iter()
                    .flatten()
                    .flatten()
                    .map(|file| file.path())
                    .collect(),
                false => vec![path],
            })
            .any(|file| std::fs::read(file).is_ok_and(|bytes| bytes == damaged));
        assert!(kept, "what was damaged is gone");
        let page = desk.restart(page).await?;
        page.screen("first-start").await?;
        page.leave().await;
        Ok(())
    });
}
