//! What is missing → what to say, and what to do about it. Pure: it looks at nothing itself.

use crate::pieces::Piece;

/// The systems that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    Debian,
    Fedora,
    Arch,
    Suse,
    OtherLinux,
    MacOs,
    Windows,
}

/// How system packages can be installed by whoever runs this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    Root,
    /// `sudo` may ask for a password at the terminal.
    Sudo,
    /// `sudo`, with nobody there to type a password.
    QuietSudo,
    None,
}

/// What is to be done about missing pieces.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    Nothing,
    /// Say this, then run these.
    Install {
        words: String,
        commands: Vec<Vec<String>>,
    },
    /// Say this and stop: somebody has to do it by hand.
    Stop(String),
}

impl System {
    /// Which Linux this is, from the text of `/etc/os-release`.
    pub(crate) fn from_os_release(text: &str) -> Self {
        let names: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .flat_map(|value| value.trim_matches(['"', '\'']).split_whitespace())
            .collect();
        let known = [
            ("debian", Self::Debian),
            ("ubuntu", Self::Debian),
            ("fedora", Self::Fedora),
            ("rhel", Self::Fedora),
            ("arch", Self::Arch),
            ("suse", Self::Suse),
            ("opensuse", Self::Suse),
        ];
        known
            .iter()
            .find(|(name, _)| names.contains(name))
            .map_or(Self::OtherLinux, |(_, system)| *system)
    }
}

/// Decides what to do about the missing pieces of a Linux system.
pub(crate) fn plan(system: System, missing: &[&Piece], power: Power) -> Plan {
    if missing.is_empty() {
        return Plan::Nothing;
    }
    let by_hand = |command: &str, name: fn(&Piece) -> &'static str| {
        Plan::Stop(format!(
            "These pieces are missing:\n{}\nPlease install them, then run this again:\n\n    {command} {}\n",
            told(missing, name),
            packages(missing, name).join(" "),
        ))
    };
    match (system, power) {
        (System::Debian, Power::None) => by_hand("apt-get install", |piece| piece.debian),
        (System::Debian, _) => install_with_apt(missing, power),
        (System::Fedora, _) => by_hand("sudo dnf install", |piece| piece.fedora),
        (System::Arch, _) => by_hand("sudo pacman -S --needed", |piece| piece.arch),
        (System::Suse, _) => by_hand("sudo zypper install", |piece| piece.suse),
        (System::OtherLinux | System::MacOs | System::Windows, _) => Plan::Stop(format!(
            "These pieces are missing:\n{}\nPlease install your system's packages for them (the names are \
             Debian's), then run this again.\n",
            told(missing, |piece| piece.debian),
        )),
    }
}

fn install_with_apt(missing: &[&Piece], power: Power) -> Plan {
    let name = |piece: &Piece| piece.debian;
    // `env` on the far side of sudo, which clears the environment by default.
    let apt = |rest: &[&str]| -> Vec<String> {
        let sudo: &[&str] = match power {
            Power::Sudo => &["sudo"],
            Power::QuietSudo => &["sudo", "-n"],
            Power::Root | Power::None => &[],
        };
        let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
        sudo.iter()
            .chain(&quiet)
            .chain(rest)
            .map(ToString::to_string)
            .collect()
    };
    let packages = packages(missing, name);
    // What is only recommended doubles the download, and is on every desktop anyway.
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&packages);
    let password = match power {
        Power::Sudo => "\nYour password may be asked for, since this changes the system.",
        _ => "",
    };
    Plan::Install {
        words: format!(
            "I will install these system packages with apt-get:\n{}{password}",
            told(missing, name),
        ),
        commands: vec![apt(&["update"]), apt(&install)],
    }
}

/// One line per piece: the package and what it is.
fn told(missing: &[&Piece], name: fn(&Piece) -> &'static str) -> String {
    missing
        .iter()
        .map(|piece| format!("  {:<30} {}\n", name(piece), piece.what))
        .collect()
}

/// The packages, each once: one package may hold several pieces.
fn packages(missing: &[&Piece], name: fn(&Piece) -> &'static str) -> Vec<&'static str> {
    let mut packages: Vec<_> = missing.iter().map(|piece| name(piece)).collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pieces::{PIECES, Purpose, Sign, missing};

    const DEBIAN: &str = "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n";
    const MINT: &str = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";

    #[test]
    fn systems_are_told_apart() {
        for (text, system) in [
            (DEBIAN, System::Debian),
            (MINT, System::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", System::Debian),
            ("ID=fedora\n", System::Fedora),
            (
                "ID=\"almalinux\"\nID_LIKE=\"rhel centos fedora\"\n",
                System::Fedora,
            ),
            ("ID=arch\n", System::Arch),
            ("ID=manjaro\nID_LIKE=arch\n", System::Arch),
            (
                "ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n",
                System::Suse,
            ),
            ("ID=nixos\n", System::OtherLinux),
            ("", System::OtherLinux),
        ] {
            assert_eq!(System::from_os_release(text), system, "{text}");
        }
    }

    #[test]
    fn nothing_missing_is_nothing_to_do() {
        let missing = missing(Purpose::Tests, |_| true);
        assert_eq!(plan(System::Debian, &missing, Power::Root), Plan::Nothing);
        assert_eq!(plan(System::Fedora, &missing, Power::None), Plan::Nothing);
    }

    #[test]
    fn opening_the_app_needs_no_test_tools() {
        let app = missing(Purpose::App, |_| false);
        assert!(app.iter().all(|piece| piece.purpose == Purpose::App));
        assert_eq!(missing(Purpose::Tests, |_| false).len(), PIECES.len());
    }

    #[test]
    fn a_new_debian_gets_exactly_what_is_missing() {
        let missing = missing(Purpose::Tests, |sign| {
            !matches!(sign, Sign::Library(_) | Sign::Program("dunst"))
        });
        let Plan::Install { words, commands } = plan(System::Debian, &missing, Power::Root) else {
            panic!("apt-get can install these");
        };
        assert!(words.contains("libwebkit2gtk-4.1-dev"), "{words}");
        assert!(!words.contains("password"), "{words}");
        assert_eq!(
            commands.iter().map(|c| c.join(" ")).collect::<Vec<_>>(),
            [
                "env DEBIAN_FRONTEND=noninteractive apt-get -q update",
                "env DEBIAN_FRONTEND=noninteractive apt-get -q install -y \
                 --no-install-recommends dunst libwebkit2gtk-4.1-dev",
            ]
        );
    }

    #[test]
    fn sudo_asks_only_where_somebody_can_answer() {
        let missing = missing(Purpose::App, |_| false);
        let first = |power| match plan(System::Debian, &missing, power) {
            Plan::Install { words, commands } => (words, commands[0][..2].join(" ")),
            other => panic!("{other:?}"),
        };
        let (words, command) = first(Power::Sudo);
        assert!(words.contains("password"));
        assert_eq!(command, "sudo env");
        let (words, command) = first(Power::QuietSudo);
        assert!(!words.contains("password"));
        assert_eq!(command, "sudo -n");
    }

    #[test]
    fn other_systems_are_told_the_exact_packages() {
        let missing = missing(Purpose::App, |_| false);
        for (system, line) in [
            (
                System::Fedora,
                "sudo dnf install gcc-c++ pkgconf-pkg-config webkit2gtk4.1-devel",
            ),
            (
                System::Arch,
                "sudo pacman -S --needed base-devel pkgconf webkit2gtk-4.1",
            ),
            (
                System::Suse,
                "sudo zypper install gcc-c++ pkg-config webkit2gtk3-devel",
            ),
        ] {
            let Plan::Stop(words) = plan(system, &missing, Power::Root) else {
                panic!("{system:?} installs by hand");
            };
            assert!(words.contains(line), "{words}");
        }
    }

    #[test]
    fn without_root_or_sudo_debian_is_told_what_root_should_run() {
        let missing = missing(Purpose::App, |sign| sign != Sign::Program("pkg-config"));
        let Plan::Stop(words) = plan(System::Debian, &missing, Power::None) else {
            panic!("nobody here can install");
        };
        assert!(words.contains("apt-get install pkg-config"), "{words}");
    }

    #[test]
    fn a_package_that_holds_two_pieces_is_named_once() {
        let missing = missing(Purpose::Tests, |_| false);
        let Plan::Stop(words) = plan(System::Arch, &missing, Power::Root) else {
            panic!("Arch installs by hand");
        };
        let command = words.lines().find(|line| line.contains("pacman")).unwrap();
        assert_eq!(command.matches("webkit2gtk-4.1").count(), 1, "{command}");
    }
}
