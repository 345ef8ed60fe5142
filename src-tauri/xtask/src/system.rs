//! Looking at this system, and installing what it lacks.

use std::{env, fs, io::IsTerminal, path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{
    command::{cargo, output, run},
    pieces::{Purpose, Sign, missing},
    plan::{Plan, Power, System, plan},
};

/// The oldest Node that builds the screens.
const NODE: (u32, u32) = (20, 19);

/// Makes sure that everything `purpose` needs is there: says what is missing, then installs it
/// where that is possible, and otherwise stops with the names of the missing pieces.
pub(crate) fn ready(purpose: Purpose) -> Result<()> {
    node()?;
    match this_system() {
        System::MacOs => stop_unless_there(&mac_pieces())?,
        System::Windows => stop_unless_there(&windows_pieces())?,
        linux => linux_packages(linux, purpose)?,
    }
    if purpose == Purpose::Tests {
        rust_components()?;
    }
    Ok(())
}

fn this_system() -> System {
    if cfg!(target_os = "macos") {
        System::MacOs
    } else if cfg!(windows) {
        System::Windows
    } else {
        System::from_os_release(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }
}

fn node() -> Result<()> {
    let (major, minor) = NODE;
    let wanted = format!("Node {major}.{minor} or newer, from https://nodejs.org");
    let Some(version) = output("node", &["--version"]) else {
        bail!("Node is missing. Please install {wanted}, then run this again.");
    };
    if !new_enough(&version) {
        bail!("Node {version} is too old. Please install {wanted}, then run this again.");
    }
    if output(
        if cfg!(windows) { "npm.cmd" } else { "npm" },
        &["--version"],
    )
    .is_none()
    {
        bail!("npm, which comes with Node, is missing. Please install it, then run this again.");
    }
    Ok(())
}

fn new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NODE
}

fn linux_packages(system: System, purpose: Purpose) -> Result<()> {
    match plan(system, &missing(purpose, is_there), power()) {
        Plan::Nothing => Ok(()),
        Plan::Stop(words) => bail!(words),
        Plan::Install { words, commands } => {
            println!("{words}");
            for command in commands {
                run(Command::new(&command[0]).args(&command[1..]))?;
            }
            let left = missing(purpose, is_there);
            if !left.is_empty() {
                let names: Vec<_> = left.iter().map(|piece| piece.debian).collect();
                bail!(
                    "apt-get ended well, but these are still not there: {}",
                    names.join(", ")
                );
            }
            Ok(())
        }
    }
}

fn is_there(sign: Sign) -> bool {
    match sign {
        Sign::Program(name) => on_path(name),
        Sign::Library(name) => output("pkg-config", &["--exists", name]).is_some(),
    }
}

fn on_path(program: &str) -> bool {
    env::var_os("PATH")
        .is_some_and(|path| env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

fn power() -> Power {
    if output("id", &["-u"]).as_deref() == Some("0") {
        Power::Root
    } else if !on_path("sudo") {
        Power::None
    } else if std::io::stdin().is_terminal() {
        Power::Sudo
    } else {
        Power::QuietSudo
    }
}

/// The formatter and the linter, which a minimal Rust leaves out.
fn rust_components() -> Result<()> {
    let absent: Vec<_> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .iter()
        .filter(|(command, _)| {
            !cargo(&[command, "--version"])
                .output()
                .is_ok_and(|output| output.status.success())
        })
        .map(|(_, component)| *component)
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    println!("I will add these parts of Rust: {}\n", absent.join(", "));
    run(Command::new("rustup")
        .args(["component", "add"])
        .args(absent))
}

/// Something that only its owner can install: what it is, whether it is there, how to get it.
struct ByHand {
    what: &'static str,
    there: bool,
    how: &'static str,
}

fn stop_unless_there(pieces: &[ByHand]) -> Result<()> {
    let absent: String = pieces
        .iter()
        .filter(|piece| !piece.there)
        .map(|piece| format!("  {}\n    {}\n", piece.what, piece.how))
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    bail!("These pieces are missing:\n{absent}Please install them, then run this again.");
}

fn mac_pieces() -> [ByHand; 1] {
    [ByHand {
        what: "Xcode command line tools",
        there: output("xcode-select", &["-p"]).is_some(),
        how: "xcode-select --install",
    }]
}

fn windows_pieces() -> [ByHand; 2] {
    // The names that Microsoft documents for finding the two.
    const WEBVIEW2: &str = r"\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    const CPP_TOOLS: &str = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64";
    let webview2 = [
        r"HKLM\SOFTWARE\WOW6432Node\Microsoft",
        r"HKLM\SOFTWARE\Microsoft",
        r"HKCU\Software\Microsoft",
    ]
    .iter()
    .any(|place| output("reg", &["query", &format!("{place}{WEBVIEW2}"), "/v", "pv"]).is_some());
    let programs = env::var("ProgramFiles(x86)").unwrap_or_default();
    let vswhere = Path::new(&programs).join(r"Microsoft Visual Studio\Installer\vswhere.exe");
    let args = [
        "-products",
        "*",
        "-requires",
        CPP_TOOLS,
        "-property",
        "installationPath",
    ];
    let build_tools =
        output(&vswhere.to_string_lossy(), &args).is_some_and(|path| !path.is_empty());
    [
        ByHand {
            what: "WebView2 runtime",
            there: webview2,
            how: "winget install Microsoft.EdgeWebView2Runtime",
        },
        ByHand {
            what: "Visual Studio Build Tools with \"Desktop development with C++\"",
            there: build_tools,
            how: "winget install Microsoft.VisualStudio.2022.BuildTools --override \
                  \"--add Microsoft.VisualStudio.Workload.VCTools --includeRecommended\"",
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_nodes_are_refused() {
        for (version, enough) in [
            ("v20.19.0", true),
            ("v20.20.2", true),
            ("v24.1.0", true),
            ("v20.18.3", false),
            ("v18.20.4", false),
            ("nonsense", false),
        ] {
            assert_eq!(new_enough(version), enough, "{version}");
        }
    }

    #[test]
    fn what_must_be_installed_by_hand_is_named() {
        let piece = |there| ByHand {
            what: "WebView2 runtime",
            there,
            how: "winget install it",
        };
        assert!(stop_unless_there(&[piece(true)]).is_ok());
        let words = stop_unless_there(&[piece(false)]).unwrap_err().to_string();
        assert!(words.contains("WebView2 runtime"), "{words}");
        assert!(words.contains("winget install it"), "{words}");
    }
}
