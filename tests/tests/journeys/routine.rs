//! Reminders that are looked after: the self-check, a moment's usual times, and the calendar.

use super::bus::{Bus, Mood, Recorder};
use super::{as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn the_self_check_asks_and_tells_what_helps() {
    journey("self-check", async |mut desk| {
        let bus = Bus::start()?;
        let server = Recorder::on(&bus).await?;
        desk.on_bus(&bus);
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Show me one now").await?;
        let note = server.next(0).await?;
        if note.actions.iter().any(|action| action == "later") {
            return Err(format!("a test can be put off: {note:?}").into());
        }
        page.see("Did you see it?").await?;
        page.shot("asks").await?;
        page.press("No").await?;
        page.see("you did not see it").await?;
        page.see("Look in your desktop’s settings for Notifications")
            .await?;
        page.shot("helps").await?;
        page.press("Show me one now").await?;
        server.next(1).await?;
        page.press("Yes, I saw it").await?;
        page.see("Reminders arrive on this laptop.").await?;
        page.see("Last tried: Today 16:0").await?;
        page.shot("seen").await?;
        server.turns(Mood::Refuses);
        page.press("Show me one now").await?;
        page.see("The desktop said no.").await?;
        page.shot("refused").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reminder_is_tied_to_a_moment_and_saved_for_a_calendar() {
    journey("routine", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Ring “After snack”").await?;
        page.press("Edit After snack").await?;
        page.choose("When", "With the moment “After snack”").await?;
        page.see("everything tied to this moment moves along")
            .await?;
        page.shot("usual-times").await?;
        page.press("Save").await?;
        page.shot("tied").await?;
        page.press("Save for my calendar").await?;
        page.see("The file could not be saved there.").await?;
        page.shot("not-saved").await?;
        let saved = desk.saved();
        std::fs::create_dir_all(saved.parent().ok_or("no folder")?)?;
        page.press("Save for my calendar").await?;
        page.see("Open the file with the calendar").await?;
        page.shot("saved").await?;
        let text = std::fs::read_to_string(&saved)?;
        for wanted in [
            "BEGIN:VEVENT",
            "SUMMARY:Mia: After snack",
            "BYDAY=MO",
            "BEGIN:VALARM",
        ] {
            if !text.contains(wanted) {
                return Err(format!("no {wanted} in {text}").into());
            }
        }
        page.leave().await;
        Ok(())
    });
}
