//! Starting at login: the system has the last word.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

const SWITCH: &str = "Start when the laptop starts";

/// Waits until the switch stands so, read anew.
async fn stands(page: &Page, on: bool) -> Result {
    page.press("Settings").await?;
    page.has_soon(SWITCH).await?;
    let switches = "[role=switch][aria-labelledby]";
    let named = format!(
        "return [...document.querySelectorAll('{switches}')].some((one) => one.checked === \
         arguments[0] && !one.disabled && document.getElementById(one.getAttribute(\
         'aria-labelledby')).innerText === '{SWITCH}')"
    );
    super::desk::until(&format!("the switch says {on}"), async || {
        let found = page.run(&named, vec![on.into()]).await.ok()?;
        (found == true).then_some(())
    })
    .await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_is_switched_off_in_the_system_is_off() {
    journey("login", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        stands(&page, false).await?;
        page.press(SWITCH).await?;
        stands(&page, true).await?;
        let folder = desk.config().join("autostart");
        let entry = std::fs::read_dir(&folder)?.next().ok_or("no entry")??;
        let text = std::fs::read_to_string(entry.path())?;
        if !text.contains("\"--hidden\"") {
            return Err(format!("it would start with a window: {text}").into());
        }
        // As a desktop's own settings do it.
        std::fs::write(
            entry.path(),
            format!("{text}X-GNOME-Autostart-enabled=false\n"),
        )?;
        page.press("Reminders").await?;
        stands(&page, false).await?;
        // It stays so over a restart, until somebody wants it otherwise.
        let page = desk.restart(page).await?;
        as_parent(&page).await?;
        stands(&page, false).await?;
        if !std::fs::read_to_string(entry.path())?.contains("enabled=false") {
            return Err("the app switched itself on again".into());
        }
        page.press(SWITCH).await?;
        stands(&page, true).await?;
        page.leave().await;
        Ok(())
    });
}
