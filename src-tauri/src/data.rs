//! The family's data: the core, opened once, behind one lock.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use hep_core::Now;
use hep_core::app::App;
use hep_core::error::{Code, Error, Fault};
use hep_core::model::snapshot::Snapshot;
use hep_core::store::snapshot;
use hep_core::view::family::Stage;

use crate::clock;

/// What a command answers.
pub(crate) type Answer<T> = Result<T, Fault>;

/// The family's data. Whoever asks first opens it; everybody else waits for that.
pub(crate) struct Data {
    dir: PathBuf,
    app: OnceLock<Mutex<Answer<App>>>,
    /// The app ends: nothing is opened any more.
    ended: AtomicBool,
}

impl Data {
    /// The data in this folder, not yet opened.
    pub(crate) fn new(dir: PathBuf) -> Self {
        Self {
            dir,
            app: OnceLock::new(),
            ended: AtomicBool::new(false),
        }
    }

    /// The folder.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Opens the data, if that has not happened yet.
    pub(crate) fn open(&self) {
        drop(self.lock());
    }

    /// Asks the core. When the data could not be opened, the answer is why.
    pub(crate) fn app<T>(&self, ask: impl FnOnce(&mut App) -> hep_core::Result<T>) -> Answer<T> {
        let mut app = self.lock();
        let open = app.as_mut().map_err(|fault| copy(fault))?;
        let answer = ask(open).map_err(Fault::from);
        if let Err(fault) = &answer
            && fault.code == Code::Damaged
        {
            // A file that turns out to be damaged is not written to any more: from here on every
            // screen leads to the snapshots.
            *app = Err(copy(fault));
        }
        answer
    }

    /// Where the app stands, when the data can be opened.
    pub(crate) fn stage(&self) -> Answer<Stage> {
        self.try_again();
        self.app(|app| app.stage())
    }

    /// What kept the data from being opened may be mended by now (another app closed, space freed),
    /// so this tries once more. Whether it was.
    pub(crate) fn try_again(&self) -> bool {
        let mut app = self.lock();
        if app.is_ok() || self.ended.load(Ordering::Relaxed) {
            return false;
        }
        *app = self.opened();
        app.is_ok()
    }

    /// Whether the data could not be opened because it is damaged.
    pub(crate) fn is_damaged(&self) -> bool {
        matches!(&*self.lock(), Err(fault) if fault.code == Code::Damaged)
    }

    /// The good copies that can be gone back to, newest first.
    pub(crate) fn snapshots(&self) -> Answer<Vec<Snapshot>> {
        Ok(snapshot::list(&self.dir)?)
    }

    /// Makes the day's snapshot. Only its beginning holds the data; the family taps on meanwhile.
    pub(crate) fn take_daily_snapshot(&self, now: Now) -> Answer<()> {
        let Some(draft) = self.app(|core| core.begin_daily_snapshot(now))? else {
            return Ok(());
        };
        // A copy that is not sound tells that the data is not: said as by any other command.
        let kept = draft.keep();
        self.app(|_| kept)
    }

    /// Goes back to a good copy, and opens that.
    pub(crate) fn restore(&self, name: &str) -> Answer<Stage> {
        self.replace(|now| snapshot::restore(&self.dir, name, now))
    }

    /// Starts anew beside data that can't be read any more. All that there is is kept aside.
    pub(crate) fn start_over(&self) -> Answer<Stage> {
        self.replace(|now| snapshot::start_over(&self.dir, now))
    }

    fn replace(&self, replace: impl FnOnce(Now) -> hep_core::Result<()>) -> Answer<Stage> {
        let now = clock::now();
        let mut app = self.lock();
        if let Ok(open) = &*app {
            open.take_snapshot_before_restore(now)?;
        }
        // Closed first: nothing may be written while one file takes another's place.
        *app = Err(Error::InUse.into());
        let replaced = replace(now);
        *app = self.opened();
        replaced?;
        match &*app {
            Ok(app) => Ok(app.stage()?),
            Err(fault) => Err(copy(fault)),
        }
    }

    /// Closes the data, for the end of the app.
    pub(crate) fn close(&self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(app) = self.app.get() {
            *app.lock().unwrap_or_else(PoisonError::into_inner) = Err(Error::InUse.into());
        }
    }

    fn lock(&self) -> MutexGuard<'_, Answer<App>> {
        self.app
            .get_or_init(|| Mutex::new(self.opened()))
            .lock()
            // A transaction that panicked was rolled back: the data is as it was before.
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn opened(&self) -> Answer<App> {
        Ok(App::open(&self.dir, clock::now())?)
    }
}

/// The same fault once more: it is told to everybody who asks.
fn copy(fault: &Fault) -> Fault {
    Fault {
        message: fault.message.clone(),
        ..*fault
    }
}
