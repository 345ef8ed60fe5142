//! What the window shows, found the way people find it: by what a thing is called.

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::Result;
use super::desk::until;

mod axe;
mod film;
mod keys;
mod look;

/// In the page: everything of a kind that can be seen, with the name a screen reader would say.
const FIND: &str = include_str!("page/find.js");

/// The app's window.
pub(crate) struct Page {
    client: Client,
    pictures: PathBuf,
    shots: AtomicU32,
    pressed: Cell<Option<Instant>>,
    /// Whether there is a picture since the last press.
    filmed: Cell<bool>,
}

impl Page {
    pub(crate) fn new(client: Client, pictures: PathBuf, shots: u32) -> Self {
        Self {
            client,
            pictures,
            shots: AtomicU32::new(shots),
            pressed: Cell::new(None),
            filmed: Cell::new(false),
        }
    }

    pub(crate) fn shots(&self) -> u32 {
        self.shots.load(Ordering::Relaxed)
    }

    pub(crate) async fn leave(self) {
        let _ = self.film("end").await;
        let _ = self.client.close().await;
    }

    /// Presses what is called so: a button, a link, a switch or a choice.
    pub(crate) async fn press(&self, name: &str) -> Result {
        self.steady_hand(&format!("before {name}")).await?;
        let what = format!("“{name}” can be pressed");
        let found = until(&what, async || {
            let found = self.find("pressable", name).await.ok()??;
            found.click().await.ok()
        });
        let found = found.await;
        self.pressed();
        match found {
            Ok(()) => self.settled().await,
            Err(stuck) => {
                Err(format!("{stuck}; there is {}", self.names("pressable").await).into())
            }
        }
    }

    /// Presses what is called so, and looks away before anything comes of it.
    pub(crate) async fn poke(&self, name: &str) -> Result {
        self.has_soon(name).await?;
        let script = format!("{FIND}; find('pressable', arguments[0]).click()");
        self.run(&script, vec![json!(name)]).await.map(|_| ())
    }

    /// Whether something is called so right now.
    pub(crate) async fn has(&self, name: &str) -> Result<bool> {
        Ok(self.find("pressable", name).await?.is_some())
    }

    /// Waits until something is called so.
    pub(crate) async fn has_soon(&self, name: &str) -> Result {
        until(&format!("there is “{name}”"), async || {
            self.find("pressable", name).await.ok()?.map(|_| ())
        })
        .await
    }

    /// Waits until the words are on screen.
    pub(crate) async fn see(&self, words: &str) -> Result {
        let what = format!("“{words}” is on screen");
        let seen = until(&what, async || {
            self.text()
                .await
                .ok()
                .filter(|text| text.contains(words))
                .map(|_| ())
        });
        match seen.await {
            Ok(()) => Ok(()),
            Err(stuck) => Err(format!("{stuck}; it says:\n{}", self.text().await?).into()),
        }
    }

    /// Waits until the words are gone.
    pub(crate) async fn see_no(&self, words: &str) -> Result {
        until(&format!("“{words}” is gone"), async || {
            self.text()
                .await
                .ok()
                .filter(|text| !text.contains(words))
                .map(|_| ())
        })
        .await
    }

    /// Waits until this screen is up.
    pub(crate) async fn screen(&self, name: &str) -> Result {
        let css = format!("return document.querySelector('[data-screen={name}]') !== null");
        let what = format!("the screen “{name}” is up");
        let up = until(&what, async || {
            (self.run(&css, vec![]).await.ok()? == Value::Bool(true)).then_some(())
        });
        match up.await {
            Ok(()) => self.settled().await,
            Err(stuck) => Err(format!("{stuck}; it says:\n{}", self.text().await?).into()),
        }
    }

    /// Types into the field of this name, in the place of what was there.
    pub(crate) async fn type_into(&self, name: &str, text: &str) -> Result {
        let what = format!("there is a field “{name}”");
        let found = until(&what, async || self.find("field", name).await.ok()?).await;
        let field = match found {
            Ok(field) => field,
            Err(stuck) => {
                return Err(format!("{stuck}; there is {}", self.names("field").await).into());
            }
        };
        let [control, erase] = [Key::Control, Key::Backspace].map(char::from);
        field
            .send_keys(&format!("{control}a{control}{erase}"))
            .await?;
        if text.is_empty() {
            return Ok(());
        }
        if text.chars().all(|letter| letter < '\u{10000}') {
            return Ok(field.send_keys(text).await?);
        }
        // The driver has no key for an emoji; a keyboard's emoji panel inserts it like this.
        let insert =
            "arguments[0].focus(); document.execCommand('insertText', false, arguments[1])";
        let args = vec![serde_json::to_value(&field)?, json!(text)];
        self.run(insert, args).await.map(|_| ())
    }

    /// Chooses what is called so from a list of this name ("Last day: Month").
    pub(crate) async fn choose(&self, name: &str, option: &str) -> Result {
        self.steady_hand(&format!("before {option}")).await?;
        let list = until(&format!("there is a list “{name}”"), async || {
            self.find("field", name).await.ok()?
        })
        .await?;
        Ok(list.select_by_label(option).await?)
    }

    /// Waits until this is in the field of this name.
    pub(crate) async fn holds(&self, name: &str, wanted: &str) -> Result {
        let mut found = None;
        let same = until("it is there", async || {
            let field = self.find("field", name).await.ok()??;
            found = field.prop("value").await.ok()?;
            (found.as_deref() == Some(wanted)).then_some(())
        });
        let same = same.await.is_ok();
        let problem = || format!("the field “{name}” holds {found:?}, not “{wanted}”").into();
        same.then_some(()).ok_or_else(problem)
    }

    /// Waits until the switch of this name is on.
    pub(crate) async fn is_on(&self, name: &str) -> Result {
        self.switched(name, true).await
    }

    /// Waits until the switch of this name is off.
    pub(crate) async fn is_off(&self, name: &str) -> Result {
        self.switched(name, false).await
    }

    async fn switched(&self, name: &str, wanted: bool) -> Result {
        until(&format!("the switch “{name}” is turned"), async || {
            let switch = self.find("field", name).await.ok()??;
            let on = switch.prop("checked").await.ok()??;
            (on == wanted.to_string()).then_some(())
        })
        .await
    }

    /// All the words on screen.
    pub(crate) async fn text(&self) -> Result<String> {
        let text = self.run("return document.body.innerText", vec![]).await?;
        Ok(text
            .as_str()
            .unwrap_or_default()
            .replace(['\u{2068}', '\u{2069}', '\u{a0}'], ""))
    }

    /// How many things there are for this CSS selector.
    pub(crate) async fn count(&self, css: &str) -> Result<u64> {
        let found = self
            .run(
                "return document.querySelectorAll(arguments[0]).length",
                vec![json!(css)],
            )
            .await?;
        Ok(found.as_u64().unwrap_or(0))
    }

    /// Waits until there are so many things for this CSS selector.
    pub(crate) async fn counts(&self, css: &str, wanted: u64) -> Result {
        until(&format!("there are {wanted} of {css}"), async || {
            (self.count(css).await.ok()? == wanted).then_some(())
        })
        .await
    }

    /// Runs a script in the page.
    pub(crate) async fn run(&self, script: &str, args: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, args).await?)
    }

    /// Waits until nothing moves any more: what flies has landed, what was asked for is shown.
    pub(crate) async fn settled(&self) -> Result {
        let still = "return document.getAnimations().every((one) => \
             one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity) \
             && [...document.images].every((picture) => picture.complete)";
        until("nothing moves any more", async || {
            (self.run(still, vec![]).await.ok()? == Value::Bool(true)).then_some(())
        })
        .await
    }

    async fn find(&self, kind: &str, name: &str) -> Result<Option<Element>> {
        let script = format!("{FIND}; return find(arguments[0], arguments[1])");
        let found = self.run(&script, vec![json!(kind), json!(name)]).await?;
        if found.is_null() {
            return Ok(None);
        }
        let reference = found
            .as_object()
            .and_then(|found| found.values().next()?.as_str());
        let reference = reference.ok_or("the page answered with something else than an element")?;
        Ok(Some(Element::from_element_id(
            self.client.clone(),
            ElementRef::from(reference.to_owned()),
        )))
    }

    async fn names(&self, kind: &str) -> String {
        let script = format!("{FIND}; return all(arguments[0]).map(nameOf).join(' | ')");
        self.run(&script, vec![json!(kind)])
            .await
            .map(|names| names.to_string())
            .unwrap_or_default()
    }
}
