//! `cargo xtask test`: everything that must hold, step by step.

use std::{
    fmt::Write as _,
    fs,
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    app::{self, Build},
    command::{cargo, npm, root, run},
    deny,
    headless::Headless,
    pieces::Purpose,
    system, ui,
};

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Outcome>,
}

enum Outcome {
    Passed,
    /// Passed, but there is something to look at.
    Noted(String),
    /// Not on this system, for this reason.
    Skipped(&'static str),
}

/// Quick ones first, so that a slip shows early.
const STEPS: &[Step] = &[
    Step {
        name: "rust-format",
        what: "Rust is formatted",
        run: || passed(run(&mut cargo(&["fmt", "--all", "--check"]))),
    },
    Step {
        name: "ui-format",
        what: "the screens' code is formatted",
        run: || passed(run(&mut npm(&["run", "format:check"]))),
    },
    Step {
        name: "ui-check",
        what: "the screens' types fit, without warnings",
        run: || passed(run(&mut npm(&["run", "check"]))),
    },
    Step {
        name: "ui-test",
        what: "the screens' own tests",
        run: || passed(run(&mut npm(&["test"]))),
    },
    Step {
        name: "ui-build",
        what: "the screens build",
        run: || passed(ui::build()),
    },
    Step {
        name: "clippy",
        what: "Rust compiles without warnings",
        run: clippy,
    },
    Step {
        name: "bindings",
        what: "the types that the screens use are the core's",
        run: bindings,
    },
    Step {
        name: "rust-test",
        what: "the core, its behaviour, the shell",
        run: rust_test,
    },
    Step {
        name: "deny",
        what: "licences, forbidden crates, where crates come from",
        run: || passed(deny::check()),
    },
    Step {
        name: "app",
        what: "the app builds with its screens inside",
        run: || passed(app::build(Build::Debug).map(drop)),
    },
    Step {
        name: "journeys",
        what: "the real app, used as a family would",
        run: journeys,
    },
];

/// Runs the steps that `args` ask for, all by default, and sums them up.
pub(crate) fn test(args: &[String]) -> Result<ExitCode> {
    let steps = match asked(args)? {
        Asked::List => {
            for step in STEPS {
                println!("{:<12} {}", step.name, step.what);
            }
            return Ok(ExitCode::SUCCESS);
        }
        Asked::Run(steps) => steps,
    };
    system::ready(Purpose::Tests)?;
    ui::libraries()?;

    let mut report = Report::default();
    for (nth, step) in steps.iter().enumerate() {
        println!(
            "\n── {}/{} {}: {}",
            nth + 1,
            steps.len(),
            step.name,
            step.what
        );
        let start = Instant::now();
        let outcome = (step.run)();
        report.add(step.name, start.elapsed(), outcome);
    }
    print!("\n{}", report.text());
    Ok(if report.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

enum Asked {
    List,
    Run(Vec<&'static Step>),
}

fn asked(args: &[String]) -> Result<Asked> {
    let mut only = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--list" => return Ok(Asked::List),
            "--only" => {
                let name = args.next().context("`--only` needs the name of a step")?;
                let step = STEPS.iter().find(|step| step.name == name);
                only.push(step.with_context(|| format!("There is no step `{name}`; see --list"))?);
            }
            other => bail!("`cargo xtask test` knows --only and --list, not `{other}`"),
        }
    }
    Ok(Asked::Run(if only.is_empty() {
        STEPS.iter().collect()
    } else {
        only
    }))
}

/// What became of the steps.
#[derive(Default)]
struct Report {
    lines: String,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Report {
    fn add(&mut self, name: &str, took: Duration, outcome: Result<Outcome>) {
        let (mark, reason) = match outcome {
            Ok(Outcome::Passed) => {
                self.passed += 1;
                ("passed", String::new())
            }
            Ok(Outcome::Noted(note)) => {
                self.passed += 1;
                ("passed", format!("  {note}"))
            }
            Ok(Outcome::Skipped(reason)) => {
                self.skipped += 1;
                ("skipped", format!("  {reason}"))
            }
            Err(error) => {
                self.failed += 1;
                ("FAILED", format!("  {error:#}"))
            }
        };
        let line = format!("{name:<12} {mark:<8} {:>7.1} s{reason}", took.as_secs_f32());
        println!("{line}");
        let _ = writeln!(self.lines, "{line}");
    }

    /// One line a step where there were several, and the sum as the last line.
    fn text(&self) -> String {
        let lines = match self.lines.lines().count() {
            1 => "",
            _ => &self.lines,
        };
        let skipped = match self.skipped {
            0 => String::new(),
            skipped => format!(", {skipped} skipped"),
        };
        format!(
            "{lines}\n{} passed, {} failed{skipped}\n",
            self.passed, self.failed
        )
    }
}

fn passed(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome::Passed)
}

fn clippy() -> Result<Outcome> {
    // The shell's code holds the screens, so it compiles only when they are built.
    ui::build_if_older()?;
    passed(run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])))
}

fn rust_test() -> Result<Outcome> {
    ui::build_if_older()?;
    // A test looks at what the app is made of on every system, so that must be at hand.
    run(&mut cargo(&["fetch"]))?;
    let mut tests = cargo(&["test", "--workspace"]);
    if !cfg!(target_os = "linux") {
        return passed(run(&mut tests));
    }
    // The shell's tests must not meet the notifications and settings of whoever runs them.
    passed(run(&mut Headless::new()?.wrap(&tests)?))
}

/// Writes the bindings anew; they must come out as they were.
fn bindings() -> Result<Outcome> {
    let file = root().join("ui/src/api/bindings.ts");
    let before = fs::read(&file).ok();
    run(&mut cargo(&[
        "test",
        "--package",
        "hep-core",
        "export_bindings",
    ]))?;
    let after = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    if before.as_deref() != Some(&after) {
        bail!("ui/src/api/bindings.ts was out of date. It is right now; please commit it.");
    }
    Ok(Outcome::Passed)
}

fn journeys() -> Result<Outcome> {
    if !cfg!(target_os = "linux") {
        return Ok(Outcome::Skipped("the private screen and bus are Linux's"));
    }
    let app = app::build(Build::Debug)?;
    let headless = Headless::new()?;
    let mut journeys = cargo(&["test", "--package", "hep-tests", "--test", "journeys"]);
    journeys.args(["--", "--ignored", "--test-threads=1"]);
    journeys.env("HEP_HOORAY_BIN", app);
    let list = root().join("target/journeys/second-tries.txt");
    let _ = fs::remove_file(&list);
    run(&mut headless.wrap(&journeys)?)?;
    Ok(match fs::read_to_string(&list) {
        Ok(stuck) => Outcome::Noted(format!("at a second try:\n{}", stuck.trim_end())),
        Err(_) => Outcome::Passed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn names(text: &str) -> Vec<&'static str> {
        match asked(&args(text)).unwrap() {
            Asked::List => panic!("no steps in {text}"),
            Asked::Run(steps) => steps.iter().map(|step| step.name).collect(),
        }
    }

    #[test]
    fn all_steps_run_unless_some_are_named() {
        assert_eq!(names("").len(), STEPS.len());
        assert_eq!(names("--only clippy --only deny"), ["clippy", "deny"]);
        assert!(matches!(asked(&args("--list")).unwrap(), Asked::List));
    }

    #[test]
    fn a_step_that_is_not_there_is_an_error() {
        assert!(asked(&args("--only")).is_err());
        assert!(asked(&args("--only nonsense")).is_err());
        assert!(asked(&args("clippy")).is_err());
    }

    #[test]
    fn the_last_line_sums_up() {
        let mut report = Report::default();
        report.add("one", Duration::ZERO, Ok(Outcome::Passed));
        report.add("two", Duration::ZERO, Err(anyhow::anyhow!("no")));
        assert_eq!(report.text().lines().last(), Some("1 passed, 1 failed"));
        report.add("three", Duration::ZERO, Ok(Outcome::Skipped("not here")));
        assert_eq!(
            report.text().lines().last(),
            Some("1 passed, 1 failed, 1 skipped")
        );
        let note = "at a second try: tray".to_owned();
        report.add("four", Duration::ZERO, Ok(Outcome::Noted(note)));
        assert!(report.text().contains("at a second try: tray"));
        assert_eq!(
            report.text().lines().last(),
            Some("2 passed, 1 failed, 1 skipped")
        );
    }
}
