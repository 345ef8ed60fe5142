//! What the project needs from the system, and what each system calls it.

/// How to tell that a piece is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// This program is on the `PATH`.
    Program(&'static str),
}

/// What a piece is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening the app.
    App,
    /// Testing it as well.
    Tests,
}

/// Something that must be installed on Linux, with the package that holds it.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) what: &'static str,
    pub(crate) purpose: Purpose,
    pub(crate) sign: Sign,
    pub(crate) debian: &'static str,
    pub(crate) fedora: &'static str,
    pub(crate) arch: &'static str,
    pub(crate) suse: &'static str,
}

/// Everything, in the order in which it is told.
pub(crate) const PIECES: &[Piece] = &[
    Piece {
        what: "a C and C++ compiler",
        purpose: Purpose::App,
        sign: Sign::Program("c++"),
        debian: "build-essential",
        fedora: "gcc-c++",
        arch: "base-devel",
        suse: "gcc-c++",
    },
    Piece {
        what: "the finder of libraries",
        purpose: Purpose::App,
        sign: Sign::Program("pkg-config"),
        debian: "pkg-config",
        fedora: "pkgconf-pkg-config",
        arch: "pkgconf",
        suse: "pkg-config",
    },
    Piece {
        what: "the web view that draws the window",
        purpose: Purpose::App,
        sign: Sign::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
        suse: "webkit2gtk3-devel",
    },
    Piece {
        what: "the driver that presses buttons in the window",
        purpose: Purpose::Tests,
        sign: Sign::Program("WebKitWebDriver"),
        debian: "webkit2gtk-driver",
        fedora: "/usr/bin/WebKitWebDriver",
        arch: "webkit2gtk-4.1",
        suse: "/usr/bin/WebKitWebDriver",
    },
    Piece {
        what: "a screen without a monitor",
        purpose: Purpose::Tests,
        sign: Sign::Program("xvfb-run"),
        debian: "xvfb",
        fedora: "xorg-x11-server-Xvfb",
        arch: "xorg-server-xvfb",
        suse: "xvfb-run",
    },
    Piece {
        what: "the key to that screen",
        purpose: Purpose::Tests,
        sign: Sign::Program("xauth"),
        debian: "xauth",
        fedora: "xorg-x11-xauth",
        arch: "xorg-xauth",
        suse: "xauth",
    },
    Piece {
        what: "a private message bus",
        purpose: Purpose::Tests,
        sign: Sign::Program("dbus-run-session"),
        debian: "dbus",
        fedora: "dbus-daemon",
        arch: "dbus",
        suse: "dbus-1-daemon",
    },
    Piece {
        what: "a notification daemon",
        purpose: Purpose::Tests,
        sign: Sign::Program("dunst"),
        debian: "dunst",
        fedora: "dunst",
        arch: "dunst",
        suse: "dunst",
    },
    Piece {
        what: "the list of running programs",
        purpose: Purpose::Tests,
        sign: Sign::Program("pgrep"),
        debian: "procps",
        fedora: "procps-ng",
        arch: "procps-ng",
        suse: "procps",
    },
];

/// The pieces that `purpose` needs and that `found` does not find.
pub(crate) fn missing(purpose: Purpose, found: impl Fn(Sign) -> bool) -> Vec<&'static Piece> {
    PIECES
        .iter()
        .filter(|piece| piece.purpose == Purpose::App || purpose == Purpose::Tests)
        .filter(|piece| !found(piece.sign))
        .collect()
}
