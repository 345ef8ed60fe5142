//! A started window: what it says, what it weighs, what it costs.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::command::run;

/// How long a window may take before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program that says on stderr how far it is; it is ended when this goes.
pub(super) struct Window {
    child: Child,
    started: Instant,
    marks: Receiver<(String, Instant)>,
    seen: Vec<(String, Instant)>,
}

impl Window {
    pub(super) fn open(command: &mut Command) -> Result<Self> {
        command
            .env("HEP_HOORAY_TRACE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let started = Instant::now();
        let mut child = command
            .spawn()
            .with_context(|| format!("starting {}", command.get_program().display()))?;
        let stderr = child.stderr.take().context("its stderr is piped")?;
        let (tell, marks) = channel();
        // Ends by itself when the program does, or when nobody listens any more.
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let now = Instant::now();
                if let Some(mark) = line.strip_prefix("trace ") {
                    let mark = mark.split(' ').next().unwrap_or(mark).to_owned();
                    if tell.send((mark, now)).is_err() {
                        return;
                    }
                }
            }
        });
        Ok(Self {
            child,
            started,
            marks,
            seen: Vec::new(),
        })
    }

    /// Waits for `trace <mark>` and says how long after the start it came.
    pub(super) fn wait_for(&mut self, mark: &str) -> Result<Duration> {
        Ok(self.wait_for_another(mark, 0)? - self.started)
    }

    /// Waits until the mark comes once more after the first `known` times, and says when it did.
    pub(super) fn wait_for_another(&mut self, mark: &str, known: usize) -> Result<Instant> {
        let until = Instant::now() + PATIENCE;
        loop {
            let mut times = self.seen.iter().filter(|(seen, _)| seen == mark);
            if let Some((_, at)) = times.nth(known) {
                return Ok(*at);
            }
            let left = until.saturating_duration_since(Instant::now());
            match self.marks.recv_timeout(left) {
                Ok(next) => self.seen.push(next),
                Err(RecvTimeoutError::Timeout) => {
                    bail!(
                        "`trace {mark}` did not come within {} s",
                        PATIENCE.as_secs()
                    )
                }
                Err(RecvTimeoutError::Disconnected) => {
                    bail!("the program ended before `trace {mark}` came")
                }
            }
        }
    }

    /// Closes its window as the cross in its corner does.
    pub(super) fn close(&self) -> Result<()> {
        run(super::helper("close").arg(self.child.id().to_string()))
    }

    /// The memory of the program and all that it started, in MiB; what processes share is
    /// divided among them (PSS).
    pub(super) fn memory(&self) -> Result<f64> {
        let mut kib = 0;
        for pid in self.family()? {
            let file = format!("/proc/{pid}/smaps_rollup");
            let text = fs::read_to_string(&file).with_context(|| format!("reading {file}"))?;
            kib += text
                .lines()
                .find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB"))
                .and_then(|kib| kib.parse::<u32>().ok())
                .with_context(|| format!("no Pss in {file}"))?;
        }
        Ok(f64::from(kib) / 1024.0)
    }

    /// The ticks of processor time that the program and all that it started have used.
    pub(super) fn ticks(&self) -> Result<u64> {
        self.family()?
            .into_iter()
            .map(|pid| Ok(stat(pid)?.ticks))
            .sum()
    }

    /// The program, what it started, and so on.
    fn family(&self) -> Result<Vec<u32>> {
        let all: Vec<Stat> = fs::read_dir("/proc")?
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            // A process that ended meanwhile is no part of it.
            .filter_map(|pid| stat(pid).ok())
            .collect();
        let mut family = vec![self.child.id()];
        let mut next = 0;
        while let Some(&parent) = family.get(next) {
            family.extend(
                all.iter()
                    .filter(|stat| stat.parent == parent)
                    .map(|stat| stat.pid),
            );
            next += 1;
        }
        Ok(family)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // One that is gone already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Stat {
    pid: u32,
    parent: u32,
    ticks: u64,
}

fn stat(pid: u32) -> Result<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    parse_stat(pid, &text).with_context(|| format!("/proc/{pid}/stat is not as expected: {text}"))
}

/// See `man 5 proc_pid_stat`: field 4 is the parent, 14 and 15 the time in user and kernel mode.
fn parse_stat(pid: u32, text: &str) -> Option<Stat> {
    // The name, in parentheses, may itself hold spaces and parentheses.
    let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
    let time = |field: usize| fields.get(field - 3)?.parse::<u64>().ok();
    Some(Stat {
        pid,
        parent: fields.get(1)?.parse().ok()?,
        ticks: time(14)? + time(15)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_parentheses_does_not_confuse() {
        let text = "42 (a) (b c)) S 7 42 42 0 -1 4194560 100 0 0 0 30 12 0 0 20 0 1 0 9 9 9";
        let stat = parse_stat(42, text).unwrap();
        assert_eq!((stat.parent, stat.ticks), (7, 42));
    }
}
