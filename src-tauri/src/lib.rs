//! The shell of Hep Hooray: Tauri and the operating system around the core. It holds no rules.

mod banner;
mod calendar;
mod call;
mod choose;
mod clock;
mod commands;
mod data;
#[cfg(target_os = "linux")]
mod instance;
mod login;
mod media;
mod news;
mod notify;
mod reminders;
mod session;
mod trace;
mod tray;
#[cfg(target_os = "linux")]
mod wakes;
mod window;
mod words;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use tauri::{Manager, RunEvent, Wry};

use data::Data;
use window::Entrance;

/// Hep Hooray helps a child do its home exercise program.
#[derive(Debug, Parser)]
#[command(name = "hep-hooray", version)]
struct Args {
    /// Keep the family's data in this folder instead of the usual one
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Start without a window, in the tray
    #[arg(long)]
    hidden: bool,
    /// Close a hidden window's web view after so long: the benchmarks have no ten minutes to wait
    #[arg(long, value_name = "SECONDS", hide = true)]
    rest_after: Option<u64>,
}

/// Runs the app until it is quit.
pub fn run() -> ExitCode {
    let args = Args::parse();
    #[cfg(target_os = "linux")]
    window::paint_well();
    trace::mark("main");
    let context = context();
    let usual = || dirs::data_dir().map(|dir| dir.join(&context.config().identifier));
    let dir = args
        .data_dir
        .clone()
        .or_else(usual)
        .map(std::path::absolute);
    let Some(Ok(dir)) = dir else {
        return stop("there is no folder to keep the data in; please name one with --data-dir");
    };
    #[cfg(target_os = "linux")]
    let listener = match instance::claim(&dir) {
        instance::Start::First(listener) => listener,
        instance::Start::Second => return ExitCode::SUCCESS,
    };

    let entrance = if args.hidden {
        Entrance::Hidden
    } else {
        Entrance::Open
    };
    let app = tauri::Builder::default()
        .plugin(window::memory(&dir))
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol(media::SCHEME, media::serve)
        .plugin(login::plugin(args.data_dir.as_deref()))
        .manage(Data::new(dir))
        .manage(session::Session::default())
        .manage(banner::Banners::default())
        .manage(notify::Desk::default())
        .manage(tray::Tray::default())
        .manage(window::Rest::after(
            args.rest_after
                .map_or(window::LONG_ENOUGH, Duration::from_secs),
        ))
        .manage(call::Call::default())
        .manage(news::Board::default())
        .invoke_handler(commands::door())
        .on_window_event(window::on_event);
    #[cfg(not(target_os = "linux"))]
    let app = app
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::open(app, None)
        }))
        .plugin(tauri_plugin_notification::init());
    let app = app.setup(move |app| {
        let app = app.handle();
        #[cfg(target_os = "linux")]
        window::outlive_bus();
        // The data is opened while the window is made.
        let opening = app.clone();
        std::thread::spawn(move || {
            opening.state::<Data>().open();
            trace::mark("data");
        });
        reminders::start(app);
        window::build(app, entrance)?;
        trace::mark("window");
        tray::start(app);
        #[cfg(target_os = "linux")]
        wakes::listen(app);
        #[cfg(target_os = "linux")]
        if let Some(listener) = listener {
            instance::listen(app.clone(), listener);
        }
        Ok(())
    });
    let app = match app.build(context) {
        Ok(app) => app,
        Err(error) => return stop(&format!("the window could not be made: {error}")),
    };
    let code = app.run_return(|app, event| match event {
        RunEvent::Ready => trace::mark("ready"),
        RunEvent::ExitRequested {
            code: None, api, ..
        } if window::goes_on_without(app) => api.prevent_exit(),
        RunEvent::Exit => app.state::<Data>().close(),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::open(app, None),
        _ => {}
    });
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// What the app is made of: its settings, its screens and who may call what.
fn context() -> tauri::Context<Wry> {
    tauri::generate_context!()
}

/// Says on the terminal why the app cannot even show a window.
fn stop(why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "hep-hooray: {why}");
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use clap::error::ErrorKind;

    use super::*;

    fn told(line: &str) -> Result<Args, clap::Error> {
        Args::try_parse_from(line.split_whitespace())
    }

    #[test]
    fn the_options_are_those_of_the_readme() {
        let plain = told("hep-hooray").unwrap();
        assert_eq!((plain.data_dir, plain.hidden), (None, false));
        let all = told("hep-hooray --hidden --data-dir stickers").unwrap();
        assert_eq!((all.data_dir, all.hidden), (Some("stickers".into()), true));
        let readme = include_str!("../../README.md");
        for option in ["--data-dir DIR", "--hidden", "--version", "--help"] {
            assert!(readme.contains(option), "{option}");
        }
    }

    #[test]
    fn a_question_on_the_terminal_is_answered_there() {
        use ErrorKind::{DisplayHelp, DisplayVersion, InvalidValue, UnknownArgument};
        for (line, kind, code, says) in [
            ("--version", DisplayVersion, 0, env!("CARGO_PKG_VERSION")),
            ("--help", DisplayHelp, 0, "--data-dir <DIR>"),
            ("--hiden", UnknownArgument, 2, "--hidden"),
            ("stickers", UnknownArgument, 2, "stickers"),
            ("--data-dir", InvalidValue, 2, "--data-dir <DIR>"),
        ] {
            let answer = told(&format!("hep-hooray {line}")).unwrap_err();
            assert_eq!((answer.kind(), answer.exit_code()), (kind, code), "{line}");
            assert!(answer.to_string().contains(says), "{answer}");
        }
        // What only the benchmarks need is not offered to a family.
        let help = told("hep-hooray --help").unwrap_err().to_string();
        assert!(!help.contains("rest-after"), "{help}");
    }
}
