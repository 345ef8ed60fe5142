//! What it costs to wait in the tray for the next reminder.

use std::{process::Command, thread, time::Duration};

use anyhow::Result;

use super::{family, program, table::Row, window::Window};

/// Until everything that a start sets going has come to rest.
const SETTLE: Duration = Duration::from_secs(10);
const SPAN: Duration = Duration::from_secs(60);
/// `USER_HZ`, which Linux promises to programs whatever the kernel's own pace is.
const TICKS_PER_SECOND: f64 = 100.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    let dir = std::env::temp_dir().join(format!("hep-hooray-idle-{}", std::process::id()));
    let percent = family(&dir).and_then(|()| {
        let mut tray = super::helper("tray").spawn()?;
        let percent = in_the_tray(&dir);
        tray.kill()?;
        tray.wait()?;
        percent
    });
    // It lies where the system puts such things.
    let _ = std::fs::remove_dir_all(&dir);
    Ok(vec![Row {
        what: "idle in the tray, of one core".to_owned(),
        unit: "%".to_owned(),
        ours: percent?,
        compare: None,
        limit: 0.1,
    }])
}

fn in_the_tray(dir: &std::path::Path) -> Result<f64> {
    let mut app = Window::open(
        Command::new(program("hep-hooray"))
            .arg("--hidden")
            .arg("--data-dir")
            .arg(dir),
    )?;
    app.wait_for("tray")?;
    thread::sleep(SETTLE);
    let before = app.ticks()?;
    thread::sleep(SPAN);
    let used = app.ticks()?.saturating_sub(before) as f64 / TICKS_PER_SECOND;
    Ok(used / SPAN.as_secs_f64() * 100.0)
}
