//! Pictures of every step, and what must hold in each of them.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use super::super::Result;
use super::super::desk::until;
use super::{Page, axe};

/// The window's two sizes in pictures: the usual one last, so that a journey goes on in it.
const SIZES: [(u32, u32); 2] = [(900, 600), (1280, 800)];

/// What axe-core has looked at in the small window. A layout is the same in every journey.
static SEEN_SMALL: Mutex<Option<HashSet<String>>> = Mutex::new(None);

/// In the page: which layout this is, by its screens and what lies in front of them.
const LAYOUT: &str = "return [...document.querySelectorAll('[data-screen], dialog[open] h2')] \
     .map((part) => part.dataset.screen ?? part.textContent).join(' ')";

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
            if width < 1000 && self.is_new_when_small().await? {
                axe::look(self, &format!("{name} in {width} px")).await?;
            }
        }
        self.filmed.set(true);
        if self.is_for_grown_ups().await? {
            self.fits_every_hand(name).await?;
        }
        axe::look(self, name).await
    }

    /// Whether axe-core has yet to look at this layout in the small window.
    async fn is_new_when_small(&self) -> Result<bool> {
        let layout = self.run(LAYOUT, vec![]).await?.to_string();
        let mut seen = SEEN_SMALL.lock().map_err(|_| "another journey broke off")?;
        Ok(seen.get_or_insert_default().insert(layout))
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

    /// Whatever can be pressed here is large enough for the hand it is for. The large window is open.
    pub(crate) async fn fits_every_hand(&self, name: &str) -> Result {
        let found = self
            .run(&format!("{FITS}; return smalls()"), vec![])
            .await?;
        match found {
            Value::Array(smalls) if smalls.is_empty() => Ok(()),
            smalls => Err(format!("too small on {name}: {smalls:#}").into()),
        }
    }

    /// Whether these are the grown-ups' screens.
    async fn is_for_grown_ups(&self) -> Result<bool> {
        let side = "return document.documentElement.dataset.side === 'parent'";
        Ok(self.run(side, vec![]).await? == Value::Bool(true))
    }
}
