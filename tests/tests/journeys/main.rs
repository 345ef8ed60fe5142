//! The real app, driven as a person would: through its window, its notifications and its folder.
//!
//! `cargo xtask test --only journeys` runs them on a private screen and bus. Each step leaves its
//! picture under `target/journeys/`, in a large window and in a small one, and is looked over by
//! axe-core. Nothing in here sleeps to wait: it looks until what a person would see is there.

mod asking;
mod building;
mod bus;
mod child;
mod delivery;
mod desk;
mod door;
mod dunst;
mod faults;
mod first;
mod forms;
mod hands;
mod keyboard;
mod large;
mod lasting;
mod login;
mod looks;
mod media;
mod outages;
mod page;
mod panel;
mod parent;
mod parent_removes;
mod pictures;
mod pin;
mod player;
mod reminders;
mod rest;
mod routine;
mod settings;
mod starts;
mod together;
mod tray;

use desk::Desk;
use page::Page;

/// What a journey can go wrong with. The message is what a person would say.
type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Tells one journey. Its pictures lie in a folder of its name. One that got stuck is told once
/// more, from the start: on a busy machine a window or a driver now and then does not come. That it
/// needed this is written down for whoever runs the tests; a fault that is there stops it twice.
fn journey(name: &'static str, tell: impl AsyncFn(Desk) -> Result) {
    let Err(stuck) = told(name, &tell) else {
        return;
    };
    desk::needed_a_second_try(name, &*stuck).expect("a place to write it down");
    if let Err(stuck) = told(name, &tell) {
        panic!("{name}: {stuck}");
    }
}

fn told(name: &'static str, tell: &impl AsyncFn(Desk) -> Result) -> Result {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async { tell(Desk::new(name)?).await })
}

/// A Thursday afternoon of the Rivera family's autumn.
const THURSDAY: &str = "2026-11-19T16:00:00 America/New_York";

/// The sample family, in the child's own hands.
async fn sample_family(desk: &mut Desk) -> Result<Page> {
    let page = desk.open().await?;
    page.press("Or look around with a sample family").await?;
    page.screen("who").await?;
    Ok(page)
}

/// Opens the grown-ups' side of the sample family.
async fn as_parent(page: &Page) -> Result {
    page.press("Grown-ups").await?;
    page.screen("gate").await?;
    page.type_pin("1234").await?;
    page.screen("program").await
}
