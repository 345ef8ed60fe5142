//! The app in another process: to be killed, kept out, or shut in with a full disk.

use std::io::{BufRead, BufReader, Read, Write, stdin, stdout};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

use hep_core::store::open::Store;
use hep_core::store::snapshot::{self, Why};

use super::laptop::{complete, completed, now};

const ROLE: &str = "HEP_TEST_ROLE";
const DIR: &str = "HEP_TEST_DIR";

/// What the other process does with the folder.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    /// Opens it and says how that went.
    Open,
    /// Opens it and keeps it open.
    Hold,
    /// Opens it and writes completion after completion, each reported when it is on the disk.
    Write,
    /// Opens it, takes a snapshot and says how that went.
    Snapshot,
}

/// How the other process is shut in.
#[derive(Clone, Copy)]
pub(crate) enum Jail<'a> {
    Free,
    /// No file may grow beyond this many KiB, as if the disk were full.
    SmallFiles(u32),
    /// A shell line is run first, in a world of its own where it may mount things on the folder.
    Mounted(&'a str),
}

pub(crate) struct AnotherApp {
    process: Child,
    says: BufReader<ChildStdout>,
}

impl AnotherApp {
    pub(crate) fn start(role: Role, dir: &Path, jail: Jail<'_>) -> Self {
        let role = match role {
            Role::Open => "open",
            Role::Hold => "hold",
            Role::Write => "write",
            Role::Snapshot => "snapshot",
        };
        let run = "exec \"$0\" --exact another_app::the_other_process --ignored --nocapture";
        let (program, script) = match jail {
            Jail::Free => ("sh", run.to_owned()),
            // Without the signal, which would end the process, the write fails.
            Jail::SmallFiles(size) => {
                ("sh", format!("trap '' XFSZ; ulimit -f {}; {run}", size * 2))
            }
            Jail::Mounted(first) => ("unshare", format!("{first} && {run}")),
        };
        let mut command = Command::new(program);
        if program == "unshare" {
            command
                .args(WORLD.expect("`can_mount` was asked"))
                .arg("sh");
        }
        let mut process = command
            .args(["-c", &script])
            .arg(std::env::current_exe().unwrap())
            .envs([(ROLE, role.as_ref()), (DIR, dir.as_os_str())])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(process.stdout.take().unwrap());
        Self { process, says }
    }

    /// The next thing it reports; none when it has ended.
    pub(crate) fn next(&mut self) -> Option<String> {
        let lines = self.says.by_ref().lines().map_while(Result::ok);
        lines
            .into_iter()
            .find_map(|line| Some(line.strip_prefix("> ")?.to_owned()))
    }

    /// Ends it without a word, and reads on to what it said last.
    pub(crate) fn kill(mut self) -> Option<String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        std::iter::from_fn(|| self.next()).last()
    }
}

impl Drop for AnotherApp {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What `unshare` is told so that one can mount things and nobody else sees them: everybody's way,
/// or that of an administrator whom the system lets have no such world.
static WORLD: LazyLock<Option<&[&str]>> = LazyLock::new(|| {
    let ways: [&[&str]; 2] = [&["--user", "--map-root-user", "--mount"], &["--mount"]];
    ways.into_iter().find(|way| {
        let tried = Command::new("unshare")
            .args(*way)
            .args(["sh", "-c", "mount -t tmpfs -o size=64k none /mnt"])
            .stderr(Stdio::null())
            .status();
        tried.is_ok_and(|status| status.success())
    })
});

/// Whether this system lets one mount things. Where nobody looks at what was left out, it must.
pub(crate) fn can_mount() -> bool {
    let can = WORLD.is_some();
    assert!(
        can || std::env::var_os("CI").is_none(),
        "a full disk and one that is read-only cannot be tried: nothing can be mounted here"
    );
    can
}

#[test]
#[ignore = "is the other process of other tests"]
fn the_other_process() {
    let (Ok(role), Some(dir)) = (std::env::var(ROLE), std::env::var_os(DIR)) else {
        return;
    };
    let say = |what: &str| writeln!(stdout(), "> {what}").unwrap();
    let store = match Store::open(Path::new(&dir), now()) {
        Ok(store) => store,
        Err(error) => return say(&format!("{error:?}")),
    };
    say("open");
    match role.as_str() {
        "hold" => {
            let _ = stdin().read(&mut [0]);
        }
        "write" => {
            for nth in completed(store.db()) + 1.. {
                match complete(store.db(), nth) {
                    Ok(()) => say(&nth.to_string()),
                    Err(error) => return say(&format!("{:?}", hep_core::Error::from(error))),
                }
            }
        }
        "snapshot" => say(&format!(
            "{:?}",
            snapshot::take(&store, now(), Why::DayStart)
        )),
        _ => {}
    }
}
