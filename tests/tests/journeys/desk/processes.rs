//! The app's processes, from outside.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// The app's own processes: those that were given this data folder.
pub(super) fn running_on(data: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    all.map(|entry| entry.path())
        .filter(|process| {
            std::fs::read(process.join("cmdline")).is_ok_and(|line| {
                line.split(|byte| *byte == 0)
                    .any(|word| word == data.as_os_str().as_encoded_bytes())
            })
        })
        .collect()
}

/// Whether one of these is the app that others find: it holds the name that a second start looks for.
pub(super) fn can_be_found(processes: &[PathBuf]) -> bool {
    let sockets = std::fs::read_to_string("/proc/net/unix").unwrap_or_default();
    let names: Vec<_> = sockets
        .lines()
        .filter(|line| line.contains(" @hep-hooray "))
        .filter_map(|line| line.split_whitespace().nth(6))
        .map(|inode| PathBuf::from(format!("socket:[{inode}]")))
        .collect();
    let open = |process: &PathBuf| std::fs::read_dir(process.join("fd"));
    let held = processes.iter().filter_map(|process| open(process).ok());
    held.flatten()
        .flatten()
        .filter_map(|entry| std::fs::read_link(entry.path()).ok())
        .any(|file| names.contains(&file))
}

/// How many pages these processes have open; each page is a process of its own.
pub(super) fn pages_of(processes: &[PathBuf]) -> usize {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = all.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    stats
        .filter(|stat| {
            // The name, which is cut short, the state, and the parent.
            let Some((name, rest)) = stat.rsplit_once(") ") else {
                return false;
            };
            let mut fields = rest.split(' ');
            let ended = fields.next() == Some("Z");
            let parent = fields.next().unwrap_or_default();
            name.contains("(WebKitWebProces")
                && !ended
                && processes.iter().any(|process| process.ends_with(parent))
        })
        .count()
}

/// Kills processes and waits until they have let go of their files.
pub(super) fn end(mut processes: Vec<PathBuf>) {
    for process in &processes {
        let id = process.file_name().unwrap_or_default();
        let _ = Command::new("kill").arg("-9").arg(id).status();
    }
    while !processes.is_empty() {
        std::thread::sleep(Duration::from_millis(5));
        processes.retain(|process| !is_over(process));
    }
}

/// Whether a process has ended, though nobody may have asked after it yet.
fn is_over(process: &Path) -> bool {
    let threads = std::fs::read_dir(process.join("task"));
    threads.into_iter().flatten().flatten().all(|thread| {
        std::fs::read_to_string(thread.path().join("stat"))
            .map_or(true, |stat| stat.contains(") Z "))
    })
}

/// A process that ends with this.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
