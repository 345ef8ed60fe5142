//! What Linux tells of time passing unseen: that the laptop woke up, and that its clock was set.
//!
//! Both only hurry the ticker on. A system without a login service, or whose timers know nothing of
//! a clock that is set, tells nothing, and the ticker finds out by itself a moment later.

use std::os::fd::OwnedFd;
use std::time::Duration;

use futures_util::StreamExt;
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
    timerfd_settime,
};
use tauri::AppHandle;
use tokio::time::timeout;
use zbus::Connection;

use crate::{reminders, trace};

/// A login service that takes longer to answer has nothing to tell.
const PATIENCE: Duration = Duration::from_secs(10);

/// When the timer would ring if nobody ever set the clock: late in the year 2106.
const NEVER: i64 = u32::MAX as i64;

#[zbus::proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1",
    gen_blocking = false
)]
trait Login {
    /// `true` before the laptop goes to sleep, `false` after it woke up.
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
}

/// Begins to listen.
pub(crate) fn listen(app: &AppHandle) {
    let waker = app.clone();
    tauri::async_runtime::spawn(async move {
        // Without a login service there is nobody to listen to.
        let _ = hear_wakes(&waker).await;
    });
    let setter = app.clone();
    std::thread::spawn(move || {
        // Ends at once where there is no such timer.
        let _ = whenever_clock_is_set(|| reminders::look_now(&setter, "clock-set"));
    });
}

async fn hear_wakes(app: &AppHandle) -> zbus::Result<()> {
    let bus = timeout(PATIENCE, Connection::system())
        .await
        .map_err(|_| zbus::Error::InvalidReply)??;
    let mut signals = LoginProxy::new(&bus)
        .await?
        .receive_prepare_for_sleep()
        .await?;
    trace::mark("hears-sleep");
    while let Some(signal) = signals.next().await {
        if !signal.args()?.start {
            reminders::look_now(app, "awake");
        }
    }
    Ok(())
}

/// Waits with a timer that the kernel cancels whenever the wall clock is set, again and again; ends
/// only where there is no such timer.
fn whenever_clock_is_set(tell: impl FnMut()) -> rustix::io::Result<()> {
    let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC)?;
    let wait = || {
        arm(&timer)?;
        rustix::io::read(&timer, &mut [0; 8]).map(drop)
    };
    each_time_it_is_cancelled(wait, tell)
}

fn each_time_it_is_cancelled(
    mut wait: impl FnMut() -> rustix::io::Result<()>,
    mut tell: impl FnMut(),
) -> rustix::io::Result<()> {
    loop {
        match wait() {
            // It rang, in the year 2106.
            Ok(()) => return Ok(()),
            Err(Errno::CANCELED) => tell(),
            Err(Errno::INTR) => {}
            Err(other) => return Err(other),
        }
    }
}

fn arm(timer: &OwnedFd) -> rustix::io::Result<Itimerspec> {
    let never = Itimerspec {
        it_interval: Timespec::default(),
        it_value: Timespec {
            tv_sec: NEVER,
            tv_nsec: 0,
        },
    };
    let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
    timerfd_settime(timer, flags, &never)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsRawFd;

    #[test]
    fn the_timer_is_cancelled_when_the_clock_is_set() {
        let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC).unwrap();
        arm(&timer).unwrap();
        // As the kernel sees it: the wall clock's (0), at a fixed time and cancelled (1 and 2).
        let seen = format!("/proc/self/fdinfo/{}", timer.as_raw_fd());
        let seen = std::fs::read_to_string(seen).unwrap();
        assert!(seen.contains("clockid: 0\n"), "{seen}");
        assert!(seen.contains("settime flags: 03\n"), "{seen}");
    }

    #[test]
    fn each_time_the_clock_is_set_is_told_and_nothing_else() {
        let told_of = |ends: Errno| {
            let mut waits = [Errno::CANCELED, Errno::INTR, Errno::CANCELED, ends].into_iter();
            let mut told = 0;
            let ended =
                each_time_it_is_cancelled(|| waits.next().map_or(Ok(()), Err), || told += 1);
            (ended, told)
        };
        assert_eq!(told_of(Errno::CANCELED), (Ok(()), 3));
        assert_eq!(told_of(Errno::INVAL), (Err(Errno::INVAL), 2));
    }
}
