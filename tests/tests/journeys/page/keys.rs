//! The keyboard alone: Tab, Space, Enter and Escape, with the focus in sight at every step.

use fantoccini::key::Key;
use serde_json::Value;

use super::super::Result;
use super::{FIND, Page};

/// In the page: what keeps a person from seeing where the focus is.
const RING: &str = include_str!("ring.js");

/// More than there is on any screen.
const FAR: usize = 150;

impl Page {
    /// Goes on to the next thing with the Tab key.
    pub(crate) async fn tab(&self) -> Result {
        self.keys(&char::from(Key::Tab).to_string()).await
    }

    /// Goes back, or leaves things as they are, with the Esc key.
    pub(crate) async fn escape(&self) -> Result {
        self.keys(&char::from(Key::Escape).to_string()).await
    }

    /// Types digits with the keyboard, wherever the focus is, and Enter.
    pub(crate) async fn type_pin(&self, pin: &str) -> Result {
        self.keys(&format!("{pin}{}", char::from(Key::Enter))).await
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn keys(&self, keys: &str) -> Result {
        self.steady_hand("before a key").await?;
        self.client.active_element().await?.send_keys(keys).await?;
        self.pressed();
        self.settled().await
    }

    /// The name of what has the focus.
    pub(crate) async fn focused(&self) -> Result<String> {
        let name = self
            .run(
                &format!("{FIND}; return nameOf(document.activeElement)"),
                vec![],
            )
            .await?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    }

    /// Tabs on until the focus is on what is called so. Wherever it is on the way, it is seen.
    pub(crate) async fn tab_to(&self, name: &str) -> Result {
        self.walk_to(name, &char::from(Key::Tab).to_string()).await
    }

    /// Tabs back until the focus is on what is called so.
    pub(crate) async fn tab_back_to(&self, name: &str) -> Result {
        let [shift, tab] = [Key::Shift, Key::Tab].map(char::from);
        self.walk_to(name, &format!("{shift}{tab}")).await
    }

    /// Tabs to what is called so, and presses it with the Space key.
    pub(crate) async fn space(&self, name: &str) -> Result {
        self.tab_to(name).await?;
        self.keys(" ").await
    }

    /// Tabs to what is called so, and presses it with the Enter key.
    pub(crate) async fn enter(&self, name: &str) -> Result {
        self.tab_to(name).await?;
        self.keys(&char::from(Key::Enter).to_string()).await
    }

    /// Tabs to the field of this name and types into it, in the place of what was there.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> Result {
        self.tab_to(name).await?;
        let [control, erase] = [Key::Control, Key::Backspace].map(char::from);
        self.keys(&format!("{control}a{control}{erase}{text}"))
            .await
    }

    /// Goes one further in a list or a group of choices with the arrow key.
    pub(crate) async fn arrow_down(&self) -> Result {
        self.keys(&char::from(Key::Down).to_string()).await?;
        self.sees_the_focus().await
    }

    /// Waits until the focus is on what is called so.
    pub(crate) async fn focus_is_on(&self, name: &str) -> Result {
        let mut last = String::new();
        let what = format!("the focus is on “{name}”");
        let there = super::until(&what, async || {
            last = self.focused().await.ok()?;
            last.starts_with(name).then_some(())
        });
        let there = there.await;
        there.map_err(|stuck| format!("{stuck}; it is on “{last}”").into())
    }

    /// Tab is no press: nobody waits before the next one.
    async fn walk_to(&self, name: &str, key: &str) -> Result {
        let mut way = Vec::new();
        for _ in 0..FAR {
            self.client.active_element().await?.send_keys(key).await?;
            self.settled().await?;
            let focused = self.focused().await?;
            self.sees_the_focus().await?;
            if focused.starts_with(name) {
                return Ok(());
            }
            way.push(focused);
        }
        way.truncate(40);
        Err(format!("Tab never comes to “{name}”, only to {}", way.join(" | ")).into())
    }

    /// What has the focus is in the window, has a ring around it, and nothing lies over it.
    async fn sees_the_focus(&self) -> Result {
        let script = format!("{FIND}; {RING}; return hides()");
        match self.run(&script, vec![]).await? {
            Value::Null => Ok(()),
            hidden => Err(format!("nobody sees where the focus is: {hidden}").into()),
        }
    }
}
