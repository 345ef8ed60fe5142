//! The IPC door: one line for each command. What a command means is written where it is done; the
//! parent's need a [`Session`], and the core checks it.
//!
//! All of them run beside the main thread, which belongs to the window.

use hep_core::App;
use hep_core::action::{ChildAction, ParentAction, SetUp};
use hep_core::error::{Code, Error};
use hep_core::model::day::Day;
use hep_core::model::delivery::Notice;
use hep_core::model::ids::{ChildId, ExerciseId};
use hep_core::model::pin::Unlocked;
use hep_core::model::reminder::NoticeAnswer;
use hep_core::model::settings::{Settings, Switch};
use hep_core::model::snapshot::Snapshot;
use hep_core::view::chart::ChartView;
use hep_core::view::family::{Stage, WhoView};
use hep_core::view::outcome::{Outcome, ParentOutcome};
use hep_core::view::parent::{
    ParentDayView, ParentFamilyView, ParentProgramsView, ParentRemindersView, ParentRewardsView,
};
use hep_core::view::play::PlayView;
use hep_core::view::rewards::RewardsView;
use hep_core::view::today::TodayView;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, State, Wry, command};
use tauri_plugin_autostart::ManagerExt;

use crate::banner::{self, Banners};
use crate::clock::now;
use crate::data::{Answer, Data};
use crate::notify::{self, Note, Tested};
use crate::reminders;
use crate::session::{self, Session};
use crate::trace;
use crate::words::words;

macro_rules! door {
    ($($name:ident),+ $(,)?) => {
        /// Answers what the screens ask.
        pub(crate) fn door() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+]
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

door![
    stage,
    set_up,
    start_sample,
    remove_sample,
    who,
    today,
    play,
    chart,
    rewards,
    act,
    unlock,
    recover,
    lock,
    touch,
    act_as_parent,
    family,
    programs,
    rewards_of,
    reminders,
    day,
    settings,
    start_at_login,
    set_start_at_login,
    show_reminder_now,
    banner,
    dismiss_banner,
    answer_banner,
    snapshots,
    restore,
    start_over,
    trace,
    version,
];

#[command(async)]
fn stage(data: State<Data>) -> Answer<Stage> {
    data.stage()
}

#[command(async)]
fn set_up(app: AppHandle, set_up: SetUp) -> Answer<String> {
    change(&app, |core| core.set_up(set_up, now()))
}

#[command(async)]
fn start_sample(app: AppHandle) -> Answer<()> {
    change(&app, |core| core.start_sample(&|id| words().get(id), now()))
}

#[command(async)]
fn remove_sample(app: AppHandle) -> Answer<Stage> {
    change(&app, |core| core.remove_sample(now()))
}

#[command(async)]
fn who(data: State<Data>) -> Answer<WhoView> {
    data.app(|app| app.who(now()))
}

#[command(async)]
fn today(data: State<Data>, child: ChildId) -> Answer<TodayView> {
    data.app(|app| app.today(child, now()))
}

#[command(async)]
fn play(data: State<Data>, exercise: ExerciseId) -> Answer<PlayView> {
    data.app(|app| app.play(exercise, now()))
}

#[command(async)]
fn chart(data: State<Data>, child: ChildId, day: Option<Day>) -> Answer<ChartView> {
    data.app(|app| app.chart(child, day, now()))
}

#[command(async)]
fn rewards(data: State<Data>, child: ChildId) -> Answer<RewardsView> {
    data.app(|app| app.rewards(child, now()))
}

#[command(async)]
fn act(data: State<Data>, action: ChildAction) -> Answer<Outcome> {
    data.app(|app| app.act(action, now()))
}

#[command(async)]
fn unlock(data: State<Data>, session: State<Session>, pin: String) -> Answer<()> {
    data.app(|app| app.unlock(&pin, now()))
        .map(|unlocked| session.begin(unlocked))
}

#[command(async)]
fn recover(
    data: State<Data>,
    session: State<Session>,
    code: String,
    pin: String,
) -> Answer<String> {
    let (unlocked, code) = data.app(|app| app.recover(&code, &pin, now()))?;
    session.begin(unlocked);
    Ok(code)
}

#[command(async)]
fn lock(app: AppHandle) {
    session::end(&app);
}

#[command(async)]
fn touch(session: State<Session>) -> Answer<()> {
    session.with(now(), |unlocked| Ok(unlocked.touch(now())?))
}

#[command(async)]
fn act_as_parent(app: AppHandle, action: ParentAction) -> Answer<ParentOutcome> {
    let done = parent(&app, |core, key| core.act_as_parent(key, action, now()))?;
    reminders::data_changed(&app);
    Ok(done)
}

#[command(async)]
fn family(app: AppHandle) -> Answer<ParentFamilyView> {
    parent(&app, |core, key| core.family(key, now()))
}

#[command(async)]
fn programs(app: AppHandle, child: ChildId) -> Answer<ParentProgramsView> {
    parent(&app, |core, key| core.programs(key, child, now()))
}

#[command(async)]
fn rewards_of(app: AppHandle, child: ChildId) -> Answer<ParentRewardsView> {
    parent(&app, |core, key| core.rewards_of(key, child, now()))
}

#[command(async)]
fn reminders(app: AppHandle, child: ChildId) -> Answer<ParentRemindersView> {
    parent(&app, |core, key| core.reminders(key, child, now()))
}

#[command(async)]
fn day(app: AppHandle, child: ChildId, day: Day) -> Answer<ParentDayView> {
    parent(&app, |core, key| core.day(key, child, day, now()))
}

#[command(async)]
fn settings(data: State<Data>) -> Answer<Settings> {
    data.app(|app| app.settings())
}

#[command(async)]
fn start_at_login(app: AppHandle) -> Switch {
    let on = app.autolaunch().is_enabled().unwrap_or_default();
    if on { Switch::On } else { Switch::Off }
}

#[command(async)]
fn set_start_at_login(app: AppHandle, session: State<Session>, on: Switch) -> Answer<Switch> {
    session.with(now(), |_| {
        let login = app.autolaunch();
        let done = match on {
            Switch::On => login.enable(),
            Switch::Off => login.disable(),
        };
        done.map_err(|error| Error::Unwritable(error.to_string()))?;
        Ok(on)
    })
}

#[command]
async fn show_reminder_now(app: AppHandle, child: ChildId) -> Answer<Tested> {
    let family = parent(&app, |core, key| core.family(key, now()))?;
    let faces = family.children.into_iter().map(|child| child.face);
    let face = faces
        .into_iter()
        .find(|face| face.id == child)
        .ok_or(Error::Gone)?;
    match notify::show(&app, Note::test(child, &face.name)).await {
        Ok(()) => Ok(Tested::Shown),
        Err(unshown) => {
            trace::mark(&format!("test: {unshown}"));
            Ok(Tested::Failed)
        }
    }
}

#[command(async)]
fn banner(banners: State<Banners>) -> Option<Notice> {
    banners.first()
}

#[command(async)]
fn dismiss_banner(app: AppHandle) {
    banner::dismiss(&app);
}

#[command(async)]
fn answer_banner(app: AppHandle, answer: NoticeAnswer) {
    banner::answer(&app, answer);
}

#[command(async)]
fn snapshots(app: AppHandle) -> Answer<Vec<Snapshot>> {
    unless_damaged(&app)?;
    app.state::<Data>().snapshots()
}

#[command(async)]
fn restore(app: AppHandle, name: String) -> Answer<Stage> {
    unless_damaged(&app)?;
    Ok(replaced(&app, app.state::<Data>().restore(&name)?))
}

#[command(async)]
fn start_over(app: AppHandle) -> Answer<Stage> {
    if !app.state::<Data>().is_damaged() {
        return Err(Error::Gone.into());
    }
    Ok(replaced(&app, app.state::<Data>().start_over()?))
}

/// Other data is open now, which may know another PIN.
fn replaced(app: &AppHandle, stage: Stage) -> Stage {
    session::end(app);
    reminders::data_changed(app);
    reminders::changed(app);
    stage
}

#[command(async)]
fn trace(mark: String) {
    trace::mark(&mark);
}

#[command(async)]
fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Changes what reminders are about.
fn change<T>(app: &AppHandle, act: impl FnOnce(&mut App) -> hep_core::Result<T>) -> Answer<T> {
    app.state::<Data>()
        .app(act)
        .inspect(|_| reminders::data_changed(app))
}

/// Asks the core with the parent's session.
fn parent<T>(
    app: &AppHandle,
    ask: impl FnOnce(&mut App, &mut Unlocked) -> hep_core::Result<T>,
) -> Answer<T> {
    let answer = app
        .state::<Session>()
        .with(now(), |key| app.state::<Data>().app(|core| ask(core, key)));
    if answer
        .as_ref()
        .is_err_and(|fault| fault.code == Code::Locked)
    {
        // It sat idle: the screen that asked learns it from the answer, the rest from this.
        session::end(app);
    }
    answer
}

/// Whoever cannot get in because the data is damaged needs no PIN to mend it; all others do.
fn unless_damaged(app: &AppHandle) -> Answer<()> {
    if app.state::<Data>().is_damaged() {
        Ok(())
    } else {
        parent(app, |_, _| Ok(()))
    }
}

#[cfg(test)]
mod tests;
