//! Pictures of every step, and what must hold in each of them.

use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use super::super::Result;
use super::super::desk::until;
use super::{Page, axe};

/// The window's two sizes in pictures: the usual one last, so that a journey goes on in it.
const SIZES: [(u32, u32); 2] = [(900, 600), (1280, 800)];

/// In the page: what sticks out to the side, or is squeezed.
const FITS: &str = include_str!("fits.js");

/// In the page: words that only who reads understands.
const PICTURES: &str = include_str!("pictures.js");

impl Page {
    /// Takes a picture of the screen in both sizes, and has axe-core look at it.
    pub(crate) async fn shot(&self, name: &str) -> Result {
        let number = self.shots.fetch_add(1, Ordering::Relaxed) + 1;
        for (width, height) in SIZES {
            self.client.set_window_size(width, height).await?;
            until(&format!("the window is {width} wide"), async || {
                let wide = self.run("return innerWidth", vec![]).await.ok()?;
                (wide.as_u64() == Some(u64::from(width))).then_some(())
            })
            .await?;
            self.settled().await?;
            let file = format!("{number:02}-{name}-{width}x{height}.png");
            std::fs::write(self.pictures.join(file), self.picture().await?)?;
            self.fits(name, width).await?;
        }
        axe::look(self, name).await
    }

    /// Takes its picture as [`Page::shot`] does; the screen must say everything in pictures, but for
    /// these names.
    pub(crate) async fn shot_in_pictures(&self, name: &str, names: &[&str]) -> Result {
        self.counts("html[data-reading=pictures]", 1).await?;
        self.shot(name).await?;
        self.without_reading(name, names).await
    }

    /// No word on the screen may be left without a picture beside it.
    pub(crate) async fn without_reading(&self, name: &str, names: &[&str]) -> Result {
        let script = format!("{PICTURES}; return leftAlone(arguments[0])");
        match self.run(&script, vec![json!(names)]).await? {
            Value::Array(words) if words.is_empty() => Ok(()),
            words => Err(format!("{name} has to be read: {words:#}").into()),
        }
    }

    /// Has axe-core look at the screen in each child's colour.
    pub(crate) async fn in_every_colour(&self, name: &str) -> Result {
        let dress = "const look = document.documentElement.dataset, before = look.accent; \
             look.accent = arguments[0]; return before";
        let own = self.run(dress, vec![json!("coral")]).await?;
        for accent in ["coral", "teal", "violet", "sky"] {
            self.run(dress, vec![json!(accent)]).await?;
            axe::look(self, &format!("{name} in {accent}")).await?;
        }
        self.run(dress, vec![own]).await.map(|_| ())
    }

    /// A picture of the window once it has been painted in its size: two in a row are the same.
    async fn picture(&self) -> Result<Vec<u8>> {
        // A caret fades in and out all the time.
        let still = "document.documentElement.style.caretColor = 'transparent'";
        self.run(still, vec![]).await?;
        let mut last = Vec::new();
        until("the window has been painted", async || {
            let picture = self.client.screenshot().await.ok()?;
            if picture == last {
                return Some(());
            }
            last = picture;
            None
        })
        .await?;
        Ok(last)
    }

    /// Nothing may stick out to the side, and no word may stand on its head.
    async fn fits(&self, name: &str, width: u32) -> Result {
        let found = self
            .run(&format!("{FITS}; return misfits()"), vec![])
            .await?;
        match found {
            Value::Array(misfits) if misfits.is_empty() => Ok(()),
            misfits => Err(format!("{name} does not fit into {width} px: {misfits:#}").into()),
        }
    }
}
