//! One app for one data folder: a second start shows the window of the first, and ends.
//!
//! The guard is a socket in Linux's abstract namespace. It needs no session bus, lies in no folder
//! and vanishes with its process, however that ends. Should it fail, the lock on the database is
//! the second guard.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;

use rustix::net::sockopt::socket_peercred;
use rustix::process::getuid;
use tauri::AppHandle;

use crate::window;

/// The first app may still be starting; after this long it has hung, and is not waited for.
const PATIENCE: Duration = Duration::from_secs(8);

/// What the first app answers when its window is up.
const HERE: u8 = b'!';

/// What this start is.
pub(crate) enum Start {
    /// The first one: it opens, and listens for others if it can.
    First(Option<UnixListener>),
    /// Another one is running, and has come to the front.
    Second,
}

/// Finds out what this start is.
pub(crate) fn claim(dir: &Path) -> Start {
    // Two spellings of a folder are one folder. Before the first start there is none to resolve.
    let dir = std::fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned());
    let name = format!("hep-hooray {} {}", getuid().as_raw(), fingerprint(&dir));
    let Ok(address) = SocketAddr::from_abstract_name(name) else {
        return Start::First(None);
    };
    match UnixListener::bind_addr(&address) {
        Ok(listener) => Start::First(Some(listener)),
        Err(_) => match call(&address) {
            Ok(HERE) => Start::Second,
            _ => Start::First(None),
        },
    }
}

/// Shows the window whenever the app is started once more.
pub(crate) fn listen(app: AppHandle, listener: UnixListener) {
    std::thread::spawn(move || {
        for caller in listener.incoming().flatten() {
            // One who says nothing does not keep the next from being heard.
            let _ = answer(caller, |token| window::open(&app, token));
        }
    });
}

fn call(address: &SocketAddr) -> std::io::Result<u8> {
    let mut first = UnixStream::connect_addr(address)?;
    if !is_mine(&first) {
        return Err(std::io::ErrorKind::PermissionDenied.into());
    }
    first.set_read_timeout(Some(PATIENCE))?;
    writeln!(first, "{}", window::token_of_start().unwrap_or_default())?;
    let mut reply = [0];
    first.read_exact(&mut reply)?;
    Ok(reply[0])
}

fn answer(mut caller: UnixStream, show: impl FnOnce(Option<String>)) -> std::io::Result<()> {
    if !is_mine(&caller) {
        return Ok(());
    }
    caller.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut token = String::new();
    BufReader::new((&caller).take(1000)).read_line(&mut token)?;
    let token = token.trim();
    show((!token.is_empty()).then(|| token.to_owned()));
    caller.write_all(&[HERE])
}

/// Another person on this computer has no say here.
fn is_mine(other: &UnixStream) -> bool {
    socket_peercred(other).is_ok_and(|peer| peer.uid == getuid())
}

/// A folder's path as a short name (FNV-1a): a socket's name has room for about a hundred bytes.
/// The same for every version of the app, which the standard library's hash is not.
fn fingerprint(dir: &Path) -> String {
    let hash = dir
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_have_names_of_their_own() {
        assert_eq!(fingerprint(Path::new("/a")), fingerprint(Path::new("/a")));
        assert_ne!(fingerprint(Path::new("/a")), fingerprint(Path::new("/b")));
    }

    #[test]
    fn the_second_start_shows_the_first() {
        let dir = std::env::temp_dir().join(format!("hep-instance-{}", std::process::id()));
        let Start::First(Some(listener)) = claim(&dir) else {
            panic!("nobody else is here")
        };
        let first = std::thread::spawn(move || {
            let mut shown = 0;
            answer(listener.accept().unwrap().0, |_| shown += 1).unwrap();
            shown
        });
        assert!(matches!(claim(&dir), Start::Second));
        assert_eq!(first.join().unwrap(), 1);
        assert!(matches!(claim(&dir), Start::First(Some(_))));
    }
}
