//! Photos, clips and pictures of the family's own. The driver takes no picture of a window that shows
//! them: it waits for ever. What was seen before each press is read off the screen instead.

use serde_json::Value;

use super::desk::until;
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// Whether the picture at this place really shows something, asked until it does. Of a clip that
/// stands still, whether its first picture is really drawn.
async fn shows(page: &Page, css: &str) -> Result {
    let seen = "const found = document.querySelector(arguments[0]); \
         const wide = found?.videoWidth ?? found?.naturalWidth ?? found?.width ?? 0; \
         if ((found?.readyState ?? 4) < 2 || wide === 0) return false; \
         if (found.tagName !== 'CANVAS') return true; \
         const dots = found.getContext('2d').getImageData(0, 0, wide, found.height).data; \
         return dots.some((dot, at) => at % 4 === 3 && dot > 0)";
    until(&format!("{css} shows something"), async || {
        (page.run(seen, vec![css.into()]).await.ok()? == Value::Bool(true)).then_some(())
    })
    .await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_photo_and_a_clip_of_the_child_show_the_move() {
    journey("own-demonstration", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Edit Bridges").await?;
        page.see("A photo or short clip of your child doing it.")
            .await?;
        // What is none is refused in words, and the form stays.
        desk.chooses("film.mkv")?;
        page.press("Use my own photo or clip").await?;
        page.see("This is not a photo or clip the app can show.")
            .await?;
        page.shot("refused").await?;
        desk.chooses("bomb.png")?;
        page.press("Use my own photo or clip").await?;
        page.see("fewer than 64 million dots").await?;
        desk.chooses("photo.jpg")?;
        page.press("Use my own photo or clip").await?;
        shows(&page, "dialog .frame img").await?;
        page.in_every_colour("photo").await?;
        page.press("Save").await?;
        page.press("Edit Flamingo stand").await?;
        desk.chooses("clip.webm")?;
        page.press("Use my own photo or clip").await?;
        shows(&page, "dialog .frame canvas").await?;
        page.press("Play the clip").await?;
        shows(&page, "dialog .frame video").await?;
        page.press("Stop the clip").await?;
        page.in_every_colour("clip").await?;
        page.press("Save").await?;
        page.see_no("Use my own photo or clip").await?;
        page.press("Lock and go back").await?;
        page.screen("who").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        shows(&page, "article[aria-label='Bridges'] img").await?;
        shows(&page, "article[aria-label='Flamingo stand'] canvas").await?;
        // Of a clip that stands still, only a picture is there.
        page.counts("video", 0).await?;
        page.in_every_colour("today").await?;
        page.press("Do Flamingo stand with me").await?;
        page.screen("player").await?;
        shows(&page, ".stage video").await?;
        page.in_every_colour("player").await?;

        // Its file is gone: the drawing is back, and a grown-up is told.
        let page = desk.restart(page).await?;
        std::fs::remove_dir_all(desk.data().join("media"))?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.counts("article[aria-label='Bridges'] .figure svg", 1)
            .await?;
        as_parent(&page).await?;
        page.press("Edit Bridges").await?;
        page.see("its file is no longer there").await?;
        page.shot("gone").await?;
        page.press("Back to the drawing").await?;
        page.see_no("its file is no longer there").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_picture_of_the_familys_own_becomes_a_sticker() {
    journey("own-sticker", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        desk.chooses("clip.webm")?;
        page.press("Add a picture").await?;
        page.see("A sticker needs a picture").await?;
        desk.chooses("photo.png")?;
        page.press("Add a picture").await?;
        page.has_soon("What is on it").await?;
        page.type_into("What is on it", "Our dog").await?;
        page.press("Save").await?;
        page.counts("li[data-sticker]", 1).await?;
        page.press("Lock and go back").await?;
        page.screen("who").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.in_every_colour("pick").await?;
        page.press("Animals").await?;
        page.counts(".stickers li", 28).await?;
        page.in_every_colour("pack").await?;
        page.press("My own").await?;
        page.press("Just right").await?;
        page.in_every_colour("own").await?;
        page.press("For you").await?;
        page.in_every_colour("places").await?;
        page.press("My own").await?;
        page.press("Our dog").await?;
        page.screen("today").await?;
        shows(&page, "article[aria-label='Bridges'] .spot img").await?;
        page.in_every_colour("today").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.in_every_colour("chart").await?;
        page.leave().await;
        Ok(())
    });
}
