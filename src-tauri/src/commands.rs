//! The IPC door: one line for each command. What a command means is written where it is done; the
//! parent's need a [`Session`], and the core checks it.
//!
//! All of them run beside the main thread, which belongs to the window.

use hep_core::App;
use hep_core::action::{ChildAction, ParentAction, SetUp};
use hep_core::error::{Code, Error};
use hep_core::model::day::Day;
use hep_core::model::ids::{ChildId, ExerciseId, ProgramId};
use hep_core::model::media::{Media, MediaUse, OwnSticker};
use hep_core::model::pin::Unlocked;
use hep_core::model::settings::Settings;
use hep_core::model::snapshot::Snapshot;
use hep_core::store::media;
use hep_core::view::album::{AlbumView, CertificateView};
use hep_core::view::chart::ChartView;
use hep_core::view::family::{Stage, WhoView};
use hep_core::view::journey::JourneyView;
use hep_core::view::outcome::{Outcome, ParentOutcome};
use hep_core::view::parent::{
    ParentDayView, ParentFamilyView, ParentProgramsView, ParentRemindersView, ParentRewardsView,
};
use hep_core::view::play::PlayView;
use hep_core::view::questions::QuestionsView;
use hep_core::view::rewards::RewardsView;
use hep_core::view::today::TodayView;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, State, Wry, command};

use crate::choose;
use crate::clock::now;
use crate::data::{Answer, Data};
use crate::reminders;
use crate::session::{self, Session};
use crate::trace;
use crate::words::words;

mod desk;

use desk::*;

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
    journey,
    album,
    certificate,
    act,
    unlock,
    recover,
    lock,
    touch,
    act_as_parent,
    choose_media,
    own_stickers,
    family,
    programs,
    rewards_of,
    reminders,
    questions,
    day,
    settings,
    start_at_login,
    set_start_at_login,
    show_reminder_now,
    save_calendar,
    news,
    called,
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
fn journey(data: State<Data>, child: ChildId) -> Answer<JourneyView> {
    data.app(|app| app.journey(child, now()))
}

#[command(async)]
fn album(data: State<Data>, child: ChildId, day: Option<Day>, pages: u16) -> Answer<AlbumView> {
    data.app(|app| app.album(child, day, pages, now()))
}

#[command(async)]
fn certificate(data: State<Data>, program: ProgramId) -> Answer<CertificateView> {
    data.app(|app| app.certificate(program, now()))
}

#[command(async)]
fn act(app: AppHandle, action: ChildAction) -> Answer<Outcome> {
    let done = app.state::<Data>().app(|core| core.act(action, now()))?;
    reminders::settle(&app);
    Ok(done)
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

#[command]
async fn choose_media(app: AppHandle, wanted: MediaUse) -> Answer<Option<Media>> {
    parent(&app, |_, _| Ok(()))?;
    let Some(chosen) = choose::file(&app, wanted).await else {
        return Ok(None);
    };
    let dir = app.state::<Data>().dir().to_owned();
    let taken = spawn_blocking(move || media::take_in(&dir, &chosen, wanted, now())).await;
    let draft = taken.map_err(|error| Error::Unwritable(error.to_string()))??;
    parent(&app, |core, key| core.keep_media(key, draft, now())).map(Some)
}

#[command(async)]
fn own_stickers(app: AppHandle, child: ChildId) -> Answer<Vec<OwnSticker>> {
    parent(&app, |core, key| core.own_stickers(key, child, now()))
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
fn questions(app: AppHandle, child: ChildId) -> Answer<QuestionsView> {
    parent(&app, |core, key| core.questions(key, child, now()))
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
