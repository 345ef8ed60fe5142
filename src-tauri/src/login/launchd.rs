//! What macOS was told about starting things at login: a person can switch one off in the System
//! Settings while its entry stays where it is.

#[cfg(target_os = "macos")]
use std::process::Command;

/// Whether the system was told not to start what goes by this name.
#[cfg(target_os = "macos")]
pub(super) fn is_switched_off(name: &str) -> bool {
    let session = format!("gui/{}", rustix::process::getuid().as_raw());
    let told = Command::new("/bin/launchctl")
        .args(["print-disabled", &session])
        .output();
    // One that cannot say has nothing against it.
    told.is_ok_and(|told| lists(&String::from_utf8_lossy(&told.stdout), name))
}

/// Whether `launchctl print-disabled` lists it as switched off: `"name" => disabled`, or `=> true`
/// before macOS 13.
fn lists(told: &str, name: &str) -> bool {
    told.lines().any(|line| {
        let said = line.trim().strip_prefix('"');
        let said = said.and_then(|line| line.strip_prefix(name)?.strip_prefix("\" => "));
        matches!(said, Some("disabled" | "true"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_switched_off_is_listed_so() {
        let told = "\tdisabled services = {\n\t\t\"com.apple.ftpd\" => disabled\n\
                    \t\t\"Hep Hooray\" => disabled\n\t\t\"Hep\" => enabled\n\
                    \t\t\"Old\" => true\n\t\t\"Older\" => false\n\t}\n";
        for (name, off) in [
            ("Hep Hooray", true),
            ("Hep", false),
            ("Old", true),
            ("Older", false),
            ("Hooray", false),
            ("com.apple", false),
        ] {
            assert_eq!(lists(told, name), off, "{name}");
        }
        assert!(!lists("", "Hep Hooray"));
    }
}
