//! Invariants 7 and 10, which are about the source itself: the core reads no clock, and holds no
//! words.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap().to_owned()
}

/// Files below `dir` with this ending, with what they say.
fn files(dir: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(dir)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == ending)
            {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "nothing in {dir}");
    found
}

const CLOCKS: [&str; 14] = [
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "chrono::Local",
    "now_v7",
    "now_v1",
    "elapsed()",
    "CURRENT_TIMESTAMP",
    "CURRENT_DATE",
    "'now'",
    "strftime",
    "unixepoch",
    "iana_time_zone",
];

#[test]
fn invariant_7_the_core_reads_no_clock() {
    let mut core = files("src-tauri/core/src", "rs");
    core.extend(files("src-tauri/core/src", "sql"));
    for (path, text) in &core {
        for clock in CLOCKS {
            assert!(!text.contains(clock), "{}: {clock}", path.display());
        }
    }
    // In the shell one file does.
    let reads = |text: &str| CLOCKS[..7].iter().any(|clock| text.contains(clock));
    let shell: Vec<String> = files("src-tauri/src", "rs")
        .into_iter()
        .filter(|(_, text)| reads(text))
        .map(|(path, _)| {
            path.strip_prefix(root().join("src-tauri/src"))
                .unwrap()
                .display()
                .to_string()
        })
        .collect();
    assert_eq!(shell, ["clock.rs"]);
}

/// The compiler's share: `chrono` is built for the core without its clock, and clippy knows what
/// not to call.
#[test]
fn invariant_7_the_tools_know_it_too() {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = workspace
        .lines()
        .find(|line| line.starts_with("chrono = "))
        .unwrap();
    assert!(
        chrono.contains("default-features = false") && !chrono.contains("clock"),
        "{chrono}"
    );
    let core = fs::read_to_string(root().join("src-tauri/core/Cargo.toml")).unwrap();
    let own = core
        .lines()
        .find(|line| line.starts_with("chrono"))
        .unwrap();
    assert_eq!(own, "chrono.workspace = true");
    for crate_ in ["iana-time-zone", "time ", "tauri"] {
        assert!(
            !core.lines().any(|line| line.starts_with(crate_)),
            "{crate_}"
        );
    }
    let clippy = fs::read_to_string(root().join("clippy.toml")).unwrap();
    for method in [
        "chrono::Local::now",
        "chrono::Utc::now",
        "std::time::Instant::now",
        "std::time::SystemTime::now",
        "uuid::Uuid::now_v7",
    ] {
        assert!(clippy.contains(&format!("path = \"{method}\"")), "{method}");
    }
}

/// What a person can read has a space between two words, or one capital at its start, or a letter
/// that English does without. Rust's strings hold none of those, but for SQL, attributes, and what
/// a log or a terminal says.
#[test]
fn invariant_10_the_core_and_the_shell_hold_no_words() {
    let mut sources = files("src-tauri/core/src", "rs");
    sources.extend(files("src-tauri/src", "rs"));
    let modules = |text: &str| -> Vec<String> {
        let after = text.split("#[cfg(test)]\nmod ").skip(1);
        after
            .filter_map(|rest| Some(rest.split_once(';')?.0.to_owned()))
            .collect()
    };
    let of_tests: Vec<String> = sources.iter().flat_map(|(_, text)| modules(text)).collect();
    let mut read = 0;
    let mut found = Vec::new();
    for (path, text) in &sources {
        let names = path.iter().filter_map(|part| part.to_str());
        if names
            .map(|name| name.trim_end_matches(".rs"))
            .any(|name| of_tests.iter().any(|test| test == name))
        {
            continue;
        }
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        read += 1;
        for (before, text) in strings(code) {
            if is_spoken(&text) && !is_for_developers(&before, &text) {
                found.push(format!("{}: {text:?}", path.display()));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
    assert!(read > 50, "only {read} files were read");
}

/// What tests tell the app by (its clock, the file that is chosen) is compiled for them alone. That it
/// is not in the program that families get is looked at by `cargo xtask bench`.
#[test]
fn a_released_app_heeds_no_test() {
    let mut heeded = Vec::new();
    for (path, text) in files("src-tauri/src", "rs") {
        for (at, _) in text.match_indices("\"HEP_HOORAY_") {
            let name = text[at + 1..].split('"').next().unwrap();
            // The line above.
            let mut lines = text[..at].lines().rev().skip(1);
            let guarded = lines.next() == Some("    #[cfg(debug_assertions)]")
                || path.ends_with("clock/pretend.rs");
            heeded.push((name.to_owned(), guarded));
        }
    }
    heeded.sort();
    heeded.dedup();
    let wishes = ["CHOOSES", "CLOCK", "SAVES"].map(|name| (format!("HEP_HOORAY_{name}"), true));
    // The marks of what happens when, which the benchmarks of the release build read.
    let trace = ("HEP_HOORAY_TRACE".to_owned(), false);
    assert_eq!(heeded, [wishes.as_slice(), &[trace]].concat());
    let clock = fs::read_to_string(root().join("src-tauri/src/clock.rs")).unwrap();
    assert!(clock.contains("#[cfg(debug_assertions)]\nmod pretend;"));
}

/// The library names pictures and words by their keys.
#[test]
fn invariant_10_the_library_holds_keys() {
    for (path, text) in files("src-tauri/core/src/library", "json") {
        for (_, text) in strings(&text) {
            assert!(
                !text.contains(' ') && !is_spoken(&text),
                "{}: {text:?}",
                path.display()
            );
        }
    }
}

fn is_spoken(text: &str) -> bool {
    // What stands between braces is code.
    let mut depth = 0;
    let shown: String = text
        .chars()
        .filter(|c| {
            depth += i32::from(*c == '{');
            let outside = depth == 0;
            depth -= i32::from(*c == '}');
            outside
        })
        .collect();
    let words: Vec<&str> = shown.split(' ').collect();
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let sentence = words.windows(2).any(|pair| pair.iter().all(is_word));
    // "Hooray", but not the names of signals and types, which have capitals in the middle.
    let capitals = shown.chars().filter(|c| c.is_uppercase()).count();
    let title = capitals == 1 && shown.len() > 2 && shown.starts_with(char::is_uppercase);
    let foreign = shown.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    sentence || title || foreign
}

/// Strings that no family ever reads, by what they are or by the code right before them.
fn is_for_developers(before: &str, text: &str) -> bool {
    let sql = [
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE ",
        "PRAGMA ",
        "VACUUM",
        "ORDER BY ",
        "WHERE ",
        " IN {",
        " = ?",
        " IN (",
    ];
    let headers = ["SQLite format 3\\0", "// Written by ", "[Desktop Entry]"];
    // Keys of the freedesktop files, and what a notification server calls itself.
    let names = [
        "Hidden",
        "Plasma",
        "Xfce Notify Daemon",
        "Notification Daemon",
    ];
    let in_attribute = before
        .rfind("#[")
        .is_some_and(|at| !before[at..].contains(']'));
    let calls = [
        // A log, a terminal without a window, a bug, and what serde says of a time that is none.
        "trace::mark(&format!(",
        "stop(&format!(",
        "stop(",
        ".expect(",
        "panic!(",
        "f.write_str(",
        "Unshown::Refused(",
        "let wrong =",
    ];
    in_attribute
        || sql.iter().any(|part| text.contains(part))
        || headers.iter().any(|start| text.starts_with(start))
        || names.contains(&text)
        || calls.iter().any(|call| before.trim_end().ends_with(call))
}

/// Every string literal of a source, with the code before it; comments are left out.
fn strings(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = code;
    while let Some(next) = rest.chars().next() {
        let skipped = match next {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '"' => {
                let end = end_of_string(rest);
                found.push((before.clone(), rest[1..end].to_owned()));
                before.push_str("\"\"");
                end + 1
            }
            // A letter in quotes; else the name of a lifetime.
            '\'' if rest.starts_with("'\\") => 3 + rest[3..].find('\'').map_or(0, |end| end + 1),
            '\'' if rest.chars().nth(2) == Some('\'') => {
                rest.char_indices().nth(3).map_or(rest.len(), |(at, _)| at)
            }
            _ => {
                before.push(next);
                next.len_utf8()
            }
        };
        rest = &rest[skipped..];
    }
    found
}

/// Where the string that `rest` begins with ends.
fn end_of_string(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 1;
    while bytes[end] != b'"' {
        end += if bytes[end] == b'\\' { 2 } else { 1 };
    }
    end
}

/// The search itself: what it must find and what it must not.
#[test]
fn the_search_for_words_finds_words() {
    for spoken in [
        "Great job",
        "Well done, {name}!",
        "Hooray",
        "für",
        "keep going",
    ] {
        assert!(is_spoken(spoken), "{spoken}");
    }
    for not in [
        "hep-hooray.sqlite",
        "{head} {tail}",
        "16:05",
        "yes",
        "NotificationClosed",
        "T{}",
        "%H:%M",
    ] {
        assert!(!is_spoken(not), "{not}");
    }
    let code = r#"let a = "one"; // "not"
        let b: &'static str = "t\"wo"; let c = ['"', '\'', '\n']; f("three"); /// "nor"
        let d = "fo//ur";"#;
    let texts: Vec<String> = strings(code).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["one", "t\\\"wo", "three", "fo//ur"]);
    assert!(is_for_developers("#[error(", "it is damaged"));
    assert!(is_for_developers("query(", "SELECT name FROM child"));
    assert!(!is_for_developers(
        "#[derive(Debug)] struct A; let a = ",
        "it is damaged"
    ));
}
