//! What a parent does, behind the PIN.

use super::first::set_up;
use super::{as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_wrong_pin_and_the_wait_after_five() {
    journey("wrong-pin", async |mut desk| {
        let page = desk.open().await?;
        set_up(&page, "Mia", "2468").await?;
        page.press("I wrote it down").await?;
        page.screen("today").await?;
        page.press("Grown-ups").await?;
        page.screen("gate").await?;
        for left in [
            "4 more tries",
            "3 more tries",
            "2 more tries",
            "One more try",
        ] {
            page.type_pin("1111").await?;
            page.see(&format!("That is not the PIN. {left}")).await?;
        }
        page.shot("one-try-left").await?;
        page.type_pin("1111").await?;
        page.see("The next try is in").await?;
        page.shot("wait").await?;
        // Neither a restart nor another wall clock shortens the wait.
        desk.clock("2026-11-20T16:00:00 America/New_York")?;
        let page = desk.restart(page).await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.see("The next try is in").await?;
        // Real time does: a minute and a bit on the clock that nobody can set.
        desk.clock("2026-11-20T16:01:05 America/New_York +65")?;
        page.press("Back to the children").await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.screen("program").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_grown_ups_side_locks_itself() {
    journey("locks-itself", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.shot("program").await?;
        desk.clock("2026-11-19T16:05:10 America/New_York +310")?;
        page.screen("gate").await?;
        page.see("It was quiet for a while").await?;
        page.shot("locked").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_press_keeps_the_grown_ups_side_open() {
    journey("kept-open", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        // Longer than a session is left alone, with a press in between.
        desk.clock("2026-11-19T16:03:20 America/New_York +200")?;
        page.press("Add pause").await?;
        page.type_into("Note for the family", "Chickenpox").await?;
        desk.clock("2026-11-19T16:06:40 America/New_York +400")?;
        page.press("Sick").await?;
        page.holds("Note for the family", "Chickenpox").await?;
        page.counts("[data-screen=gate]", 0).await?;
        page.shot("still-open").await?;
        desk.clock("2026-11-19T16:11:41 America/New_York +701")?;
        page.screen("gate").await?;
        page.see("What you typed is still here.").await?;
        page.shot("locked").await?;
        page.type_pin("1234").await?;
        page.holds("Note for the family", "Chickenpox").await?;
        page.focus_is_on("Sick").await?;
        page.press("Save").await?;
        page.see("Chickenpox").await?;
        page.shot("saved").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_changed_program_leaves_past_weeks_as_they_were() {
    journey("editing-a-program", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("Chart").await?;
        page.press("Week before").await?;
        page.see("4 of 4 days this week").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Edit Bridges").await?;
        page.type_into("Exercise", "").await?;
        page.press("Save").await?;
        page.see("Please write a name.").await?;
        page.shot("empty-name").await?;
        page.type_into("Exercise", "Rainbow bridges").await?;
        page.press("Save").await?;
        page.see("Rainbow bridges").await?;
        page.press("Edit program").await?;
        page.shot("edit-program").await?;
        page.type_into("Days a week", "2").await?;
        page.press("Save").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.see("Rainbow bridges").await?;
        page.press("Chart").await?;
        page.see("of 2 days this week").await?;
        page.press("Week before").await?;
        page.see("4 of 4 days this week").await?;
        page.see_no("Rainbow bridges").await?;
        page.shot("past-week-unchanged").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_sick_day_asks_for_nothing() {
    journey("pause", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Add pause").await?;
        page.press("Sick").await?;
        page.shot("add-pause").await?;
        page.press("Save").await?;
        page.see("Sick").await?;
        page.shot("pauses").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.see("Get well soon").await?;
        page.see("Your stickers are all still here.").await?;
        page.shot("resting").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn yesterday_is_corrected() {
    journey("correction", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Leo").await?;
        page.press("Days").await?;
        page.screen("days").await?;
        page.press("Wednesday").await?;
        page.see("Crab walk").await?;
        page.shot("yesterday").await?;
        page.press("Add Crab walk").await?;
        page.press("The laptop was off").await?;
        page.shot("why").await?;
        page.press("Add").await?;
        page.see("A grown-up added Crab walk").await?;
        page.see("The laptop was off").await?;
        page.shot("mended").await?;
        page.press("Lock and go back").await?;
        page.press("Leo").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.shot("chart").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn every_grown_ups_screen() {
    journey("grown-ups", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Grown-ups").await?;
        page.shot("gate").await?;
        page.type_pin("1234").await?;
        for screen in ["program", "rewards", "reminders", "days", "settings"] {
            let mut name = screen.to_owned();
            name[..1].make_ascii_uppercase();
            page.press(&name).await?;
            page.screen(screen).await?;
            page.shot(screen).await?;
        }
        page.press("Program").await?;
        page.press("Add exercise").await?;
        page.see("Exercise library").await?;
        page.type_into("Search", "flamingo").await?;
        page.see("1 exercise found").await?;
        page.shot("library").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_child_is_erased_whole() {
    journey("erasing", async |mut desk| {
        let page = desk.open().await?;
        set_up(&page, "Philippa", "2468").await?;
        page.press("I wrote it down").await?;
        page.screen("today").await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.press("Settings").await?;
        page.press("Erase Philippa").await?;
        page.shot("erase").await?;
        page.type_into("Type “Philippa” to go on", "Philippa")
            .await?;
        page.press("Erase for good").await?;
        page.see_no("Philippa").await?;
        page.shot("erased").await?;
        desk.pull_the_plug(&page);
        let left = desk.files_holding("Philippa")?;
        if !left.is_empty() {
            return Err(format!("the name is still in {left:?}").into());
        }
        Ok(())
    });
}
