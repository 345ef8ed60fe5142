//! What the screens ask about the desktop around them: its notifications, and its login.

use hep_core::error::Error;
use hep_core::model::delivery::Notice;
use hep_core::model::ids::{ChildId, SelfCheckId};
use hep_core::model::reminder::NoticeAnswer;
use hep_core::model::self_check::Sent;
use hep_core::model::settings::Switch;
use serde::Serialize;
use tauri::{AppHandle, Manager, State, command};

use super::parent;
use crate::banner::{self, Banners};
use crate::calendar;
use crate::call::Call;
use crate::choose;
use crate::clock::now;
use crate::data::Answer;
use crate::login;
use crate::news::{Board, Counts};
use crate::notify::{self, Note};
use crate::session::Session;
use crate::trace;
use crate::words::words;

#[command(async)]
pub(super) fn start_at_login(app: AppHandle) -> Switch {
    login::stands(&app)
}

#[command(async)]
pub(super) fn set_start_at_login(
    app: AppHandle,
    session: State<Session>,
    on: Switch,
) -> Answer<Switch> {
    session.with(now(), |_| Ok(login::switch(&app, on)?))
}

#[command]
pub(super) async fn show_reminder_now(app: AppHandle, child: ChildId) -> Answer<SelfCheckId> {
    let family = parent(&app, |core, key| core.family(key, now()))?;
    let faces = family.children.into_iter().map(|child| child.face);
    let face = faces
        .into_iter()
        .find(|face| face.id == child)
        .ok_or(Error::Gone)?;
    let shown = notify::show(&app, Note::test(child, &face.name)).await;
    let unshown = shown.err();
    if let Some(unshown) = &unshown {
        trace::mark(&format!("test: {unshown}"));
    }
    let (desktop, server) = notify::server().await;
    let sent = Sent {
        obstacle: unshown.map(|unshown| unshown.obstacle()),
        desktop,
        server,
    };
    parent(&app, |core, key| core.record_self_check(key, &sent, now()))
}

/// What became of saving a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Saving {
    /// The file is there.
    Saved,
    /// The parent thought better of it.
    NotWanted,
    /// It could not be written there.
    Failed,
}

#[command]
pub(super) async fn save_calendar(app: AppHandle, child: ChildId) -> Answer<Saving> {
    let view = parent(&app, |core, key| core.calendar(key, child, now()))?;
    let name = words().get("calendar-file");
    let Some(path) = choose::place(&app, &name).await else {
        return Ok(Saving::NotWanted);
    };
    match calendar::save(&path, &calendar::text(&view, now().utc)) {
        Ok(()) => Ok(Saving::Saved),
        Err(error) => {
            trace::mark(&format!("calendar: {error}"));
            Ok(Saving::Failed)
        }
    }
}

#[command]
pub(super) async fn news(app: AppHandle, known: Option<Counts>) -> Counts {
    app.state::<Board>().since(known).await
}

#[command(async)]
pub(super) fn called(call: State<Call>) -> Option<ChildId> {
    let called = call.answer();
    if called.is_some() {
        trace::mark("called");
    }
    called
}

#[command(async)]
pub(super) fn banner(banners: State<Banners>) -> Option<Notice> {
    banners.first()
}

#[command(async)]
pub(super) fn dismiss_banner(app: AppHandle) {
    banner::dismiss(&app);
}

#[command(async)]
pub(super) fn answer_banner(app: AppHandle, answer: NoticeAnswer) {
    banner::answer(&app, answer);
}
