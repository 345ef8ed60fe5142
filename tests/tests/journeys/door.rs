//! What the window may ask for while the grown-ups' side is locked, and where it may go: whoever
//! gets a script into the page still has no PIN.

use serde_json::{Value, json};

use super::desk::until;
use super::faults::safety_copy;
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_locked_door_opens_to_nobody() {
    journey("locked-door", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        let copy = safety_copy(&desk).await?;
        desk.chooses("photo.png")?;
        let who = asked(&page, "who", json!({})).await?;
        let child = who["faces"][0]["face"]["id"].clone();
        // From the child's side, and from the side of grown-ups who have just left.
        for visited in [false, true] {
            if visited {
                as_parent(&page).await?;
                page.shot("open").await?;
                page.press("Lock and go back").await?;
                page.screen("who").await?;
            }
            for (command, args) in [
                (
                    "act_as_parent",
                    json!({ "action": { "kind": "erase_child", "child": child } }),
                ),
                ("family", json!({})),
                ("programs", json!({ "child": child })),
                ("rewards_of", json!({ "child": child })),
                ("reminders", json!({ "child": child })),
                ("questions", json!({ "child": child })),
                ("own_stickers", json!({ "child": child })),
                ("day", json!({ "child": child, "day": "2026-11-18" })),
                ("choose_media", json!({ "wanted": "sticker" })),
                ("set_start_at_login", json!({ "on": "on" })),
                ("show_reminder_now", json!({ "child": child })),
                ("save_calendar", json!({ "child": child })),
                ("snapshots", json!({})),
                ("restore", json!({ "name": copy })),
                ("touch", json!({})),
            ] {
                let said = asked(&page, command, args).await?;
                if said["refused"]["code"] != "locked" {
                    return Err(format!("{command} was not refused: {said}").into());
                }
            }
            // Data that is sound is not begun anew, by nobody.
            let said = asked(&page, "start_over", json!({})).await?;
            if said["refused"]["code"] != "gone" {
                return Err(format!("the data was begun anew: {said}").into());
            }
        }
        let left = [desk.saved(), desk.config().join("autostart")];
        if let Some(there) = left.iter().find(|path| path.exists()) {
            return Err(format!("{} was written", there.display()).into());
        }
        let again = asked(&page, "who", json!({})).await?;
        if again != who {
            return Err("the family is another one".into());
        }
        page.shot("as-it-was").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_window_goes_nowhere_else() {
    journey("nowhere-else", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        let home = page.run("return location.href", vec![]).await?;
        let elsewhere = desk.data().join("elsewhere.html");
        std::fs::write(&elsewhere, "<h1>Elsewhere</h1>")?;
        for address in [
            "https://example.org/".to_owned(),
            "http://127.0.0.1:9/".to_owned(),
            "data:text/html,<h1>Elsewhere</h1>".to_owned(),
            "about:blank".to_owned(),
            "media://localhost/".to_owned(),
            format!("file://{}", elsewhere.display()),
        ] {
            page.run("location.href = arguments[0]", vec![json!(address)])
                .await?;
            page.run("window.open(arguments[0])", vec![json!(address)])
                .await?;
            // Whoever has left answers nothing more of this.
            page.press("Mia").await?;
            page.screen("today").await?;
            if page.run("return location.href", vec![]).await? != home {
                return Err(format!("the window is at {address}").into());
            }
            page.press("Who's here").await?;
            page.screen("who").await?;
        }
        page.shot("still-here").await?;
        page.leave().await;
        Ok(())
    });
}

/// Asks the shell as the screens do: what it answers, or `{ refused }` with the fault.
async fn asked(page: &Page, command: &str, args: Value) -> Result<Value> {
    page.run(
        "window.asked = undefined; \
         window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then( \
             (answer) => (window.asked = answer ?? null), \
             (refused) => (window.asked = { refused }))",
        vec![json!(command), args],
    )
    .await?;
    until(&format!("{command} is answered"), async || {
        let answer = "return window.asked === undefined ? [] : [window.asked]";
        let answer = page.run(answer, vec![]).await.ok()?;
        answer.get(0).cloned()
    })
    .await
}
