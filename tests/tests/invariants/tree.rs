//! Invariant 8: nothing in the app's tree can speak to a network, and its pages may not either.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The systems that families have.
const SYSTEMS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// Every crate that the app is built from, by what needs it.
fn tree(system: &str) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version=1",
            "--offline",
            "--locked",
            "--filter-platform",
            system,
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let names: BTreeMap<String, String> = list(&metadata["packages"])
        .iter()
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let app = names
        .iter()
        .find(|(_, name)| *name == "hep-hooray")
        .unwrap()
        .0
        .clone();
    let mut needed = BTreeMap::new();
    let mut open = vec![app];
    while let Some(id) = open.pop() {
        for dep in list(&nodes[&id]["deps"]) {
            let only_for_tests = list(&dep["dep_kinds"])
                .iter()
                .all(|kind| kind["kind"] == "dev");
            let package = text(&dep["pkg"]);
            if !only_for_tests && !needed.contains_key(&names[&package]) {
                needed.insert(names[&package].clone(), names[&id].clone());
                open.push(package);
            }
        }
    }
    needed
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn invariant_8_no_network_code_in_the_tree() {
    let deny = read("deny.toml");
    let banned: BTreeSet<&str> = deny
        .split_once("\ndeny = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .unwrap()
        .0
        .split('"')
        .skip(1)
        .step_by(2)
        .collect();
    for crate_ in [
        "reqwest",
        "hyper",
        "h2",
        "ureq",
        "curl",
        "rustls",
        "native-tls",
        "openssl",
        "tungstenite",
        "tauri-plugin-http",
    ] {
        assert!(banned.contains(crate_), "{crate_} is not banned");
    }
    for system in SYSTEMS {
        let tree = tree(system);
        assert!(
            tree.contains_key("rusqlite") && tree.contains_key("tauri"),
            "this is not the app's tree"
        );
        for (crate_, needed_by) in &tree {
            assert!(
                !banned.contains(crate_.as_str()),
                "{system}: {needed_by} needs {crate_}"
            );
        }
    }
}

/// Each source of the policy is this app itself: `ipc:` and `media:` are its own schemes, and the
/// two `localhost` names are what they are called on Windows.
#[test]
fn invariant_8_the_pages_may_load_nothing_from_elsewhere() {
    let config: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    let security = &config["app"]["security"];
    for policy in [Some(&security["csp"]), security.get("devCsp")]
        .into_iter()
        .flatten()
    {
        let policy = policy.as_str().expect("there is a policy");
        let sources: BTreeMap<&str, Vec<&str>> = policy
            .split(';')
            .filter_map(|directive| {
                let mut words = directive.split_whitespace();
                Some((words.next()?, words.collect()))
            })
            .collect();
        assert_eq!(sources["default-src"], ["'self'"]);
        let own = [
            "'self'",
            "'none'",
            "ipc:",
            "http://ipc.localhost",
            "media:",
            "http://media.localhost",
        ];
        for (directive, sources) in &sources {
            for source in sources {
                let inline = matches!(
                    (*directive, *source),
                    ("style-src", "'unsafe-inline'")
                        | ("img-src", "data:")
                        // A clip, loaded whole from `media:` before it is played.
                        | ("media-src", "blob:")
                );
                assert!(inline || own.contains(source), "{directive} {source}");
            }
        }
        assert_eq!(sources["script-src"], ["'self'"]);
        assert!(
            sources["connect-src"]
                .iter()
                .all(|source| source.contains("ipc") || source.contains("media")),
            "{policy}"
        );
    }
}
