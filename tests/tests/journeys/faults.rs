//! What goes wrong with files and disks in real life.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::desk::{Desk, until};
use super::{Result, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_damaged_file_is_kept_aside_and_a_copy_brought_back() {
    journey("damaged", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.shot("before").await?;
        safety_copy(&desk).await?;
        desk.pull_the_plug(&page);
        // Zeroed first, then torn off.
        for torn in [false, true] {
            let file = file(&desk);
            if torn {
                let size = std::fs::metadata(&file)?.len();
                let file = std::fs::File::options().write(true).open(&file)?;
                file.set_len(size / 3)?;
            } else {
                std::fs::write(&file, vec![0; 8192])?;
            }
            for log in ["hep-hooray.sqlite-wal", "hep-hooray.sqlite-shm"] {
                let _ = std::fs::remove_file(desk.data().join(log));
            }
            let page = desk.open().await?;
            page.screen("trouble").await?;
            page.see("The sticker book is damaged").await?;
            page.shot("trouble").await?;
            page.press("Go back to").await?;
            page.screen("who").await?;
            page.see("Mia").await?;
            page.shot("brought-back").await?;
            desk.pull_the_plug(&page);
        }
        let kept = std::fs::read_dir(desk.data())?
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with("damaged-"));
        match kept.count() {
            0 | 1 => Err("a damaged file was not kept".into()),
            _ => Ok(()),
        }
    });
}

/// Waits until there is a whole safety copy, and tells its name.
pub(super) async fn safety_copy(desk: &Desk) -> Result<String> {
    until("there is a safety copy", async || {
        let copies = std::fs::read_dir(desk.data().join("snapshots")).ok()?;
        let mut names = copies
            .flatten()
            .map(|copy| copy.file_name().to_string_lossy().into_owned());
        names.find(|name| name.ends_with(".sqlite"))
    })
    .await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_newer_file_and_somebody_elses_are_left_alone() {
    journey("not-ours", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        desk.pull_the_plug(&page);
        // Closing it takes in what the power cut left in the log.
        rusqlite::Connection::open(file(&desk))?.execute_batch("PRAGMA optimize")?;
        let ours = std::fs::read(file(&desk))?;
        rusqlite::Connection::open(file(&desk))?.execute_batch("PRAGMA user_version = 99")?;
        left_alone(&mut desk, "These stickers come from a newer Hep Hooray").await?;

        std::fs::remove_file(file(&desk))?;
        rusqlite::Connection::open(file(&desk))?.execute_batch(
            "CREATE TABLE recipe (cake TEXT); INSERT INTO recipe VALUES ('cheese')",
        )?;
        left_alone(&mut desk, "This file is not from Hep Hooray").await?;

        std::fs::write(
            file(&desk),
            "Dear diary, today I did my bridges.\n".repeat(40),
        )?;
        left_alone(&mut desk, "The sticker book is damaged").await?;

        std::fs::write(file(&desk), ours)?;
        let page = desk.open().await?;
        page.screen("who").await?;
        page.shot("ours-again").await?;
        page.leave().await;
        Ok(())
    });
}

/// The file is refused with these words, and stays as it is to the byte.
async fn left_alone(desk: &mut Desk, words: &str) -> Result {
    let before = std::fs::read(file(desk))?;
    let page = desk.open().await?;
    page.screen("trouble").await?;
    page.see(words).await?;
    page.shot("trouble").await?;
    desk.pull_the_plug(&page);
    match std::fs::read(file(desk))? == before {
        true => Ok(()),
        false => Err(format!("“{words}”, but the file was changed").into()),
    }
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_folder_that_cannot_be_written_is_told_and_tried_again() {
    journey("unwritable", async |mut desk| {
        if let Some(disk) = Disk::at(desk.data(), "ro")? {
            nothing_can_be_saved(&mut desk, "read-only", || {
                drop(disk);
                Ok(())
            })
            .await?;
            std::fs::remove_dir_all(desk.data())?;
            std::fs::create_dir(desk.data())?;
        }
        // Permissions stop everybody but the administrator.
        let may = |mode| {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
            std::fs::set_permissions(desk.data(), mode)
        };
        may(0o500)?;
        if std::fs::write(desk.data().join("try"), "").is_err() {
            let data = desk.data();
            nothing_can_be_saved(&mut desk, "not-allowed", move || {
                let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
                Ok(std::fs::set_permissions(data, mode)?)
            })
            .await?;
        }
        // A file in the folder's place stops all.
        std::fs::remove_dir_all(desk.data())?;
        let data = desk.data();
        std::fs::write(&data, "not a folder")?;
        nothing_can_be_saved(&mut desk, "a-file", move || Ok(std::fs::remove_file(data)?)).await
    });
}

/// It is told that nothing can be saved, until that is mended.
async fn nothing_can_be_saved(desk: &mut Desk, why: &str, mend: impl FnOnce() -> Result) -> Result {
    let page = desk.open().await?;
    page.screen("trouble").await?;
    page.see("Nothing can be saved right now").await?;
    page.shot(why).await?;
    page.press("Try again").await?;
    page.screen("trouble").await?;
    mend()?;
    page.press("Try again").await?;
    page.screen("first-start").await?;
    page.shot("mended").await?;
    desk.pull_the_plug(&page);
    Ok(())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_full_disk_takes_no_sticker_away() {
    journey("full-disk", async |mut desk| {
        let Some(disk) = Disk::at(desk.data(), "size=8m")? else {
            // The core's own tests fill a disk without mounting one.
            return Ok(());
        };
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.shot("room-left").await?;
        disk.fill()?;
        // What little fits still fits; then it is told.
        page.press("I did it: Chair squats").await?;
        page.see("Nothing can be saved right now").await?;
        page.shot("told").await?;
        page.press("OK").await?;
        page.screen("today").await?;
        page.see("3 to go").await?;
        page.has_soon("Undo Bridges").await?;
        page.shot("nothing-lost").await?;
        disk.free()?;
        page.press("I did it: Chair squats").await?;
        page.screen("pick").await?;
        page.shot("room-again").await?;
        let page = desk.restart(page).await?;
        page.press("Mia").await?;
        page.see("2 to go").await?;
        page.shot("kept").await?;
        page.leave().await;
        Ok(())
    });
}

/// A disk of its own for one folder.
struct Disk(PathBuf);

impl Disk {
    /// Mounts one with these options; none where the person who runs this may not. Where nobody
    /// looks at what was left out, that is an error.
    fn at(folder: PathBuf, options: &str) -> Result<Option<Self>> {
        let mounts = |program: &mut Command| {
            program.args(["-t", "tmpfs", "-o", options, "tmpfs"]);
            let mounted = program.arg(&folder).stderr(Stdio::null()).status();
            mounted.is_ok_and(|status| status.success())
        };
        if mounts(&mut Command::new("mount")) || mounts(sudo().arg("mount")) {
            return Ok(Some(Self(folder)));
        }
        match std::env::var_os("CI") {
            Some(_) => Err("no disk can be mounted here, so nobody knows how it goes".into()),
            None => Ok(None),
        }
    }

    fn filler(&self) -> PathBuf {
        self.0.join("holiday-film.mp4")
    }

    fn fill(&self) -> Result {
        while append(&self.filler(), &[1; 4096]).is_ok() {}
        Ok(())
    }

    fn free(&self) -> Result {
        Ok(std::fs::remove_file(self.filler())?)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The app may still be on it.
        let off = |program: &mut Command| {
            let off = program
                .arg("-l")
                .arg(&self.0)
                .stderr(Stdio::null())
                .status();
            off.is_ok_and(|status| status.success())
        };
        let _ = off(&mut Command::new("umount")) || off(sudo().arg("umount"));
    }
}

/// The administrator's hands, where they are given without a question.
fn sudo() -> Command {
    let mut sudo = Command::new("sudo");
    sudo.arg("-n");
    sudo
}

fn append(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    std::fs::File::options()
        .create(true)
        .append(true)
        .open(file)?
        .write_all(bytes)
}

fn file(desk: &Desk) -> PathBuf {
    desk.data().join("hep-hooray.sqlite")
}
