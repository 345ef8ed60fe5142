//! What a parent takes away again, and the record that is mended.

use hep_tests::facts::Facts;

use super::{as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reminder_is_edited_and_removed() {
    journey("reminder-removed", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Reminders").await?;
        page.press("Edit After snack").await?;
        page.type_into("Moment", "After lunch").await?;
        page.press("Save").await?;
        page.press("Edit After lunch").await?;
        page.press("Remove").await?;
        page.see("It rings no more.").await?;
        page.shot("sure").await?;
        page.press("Remove").await?;
        page.see_no("After lunch").await?;
        page.shot("removed").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_pause_is_removed_and_a_program_ended() {
    journey("pause-removed", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Add pause").await?;
        page.press("Sick").await?;
        page.press("Save").await?;
        page.press("Edit the pause of 19 November").await?;
        page.press("Remove").await?;
        page.see("The days are asked for again").await?;
        page.shot("sure").await?;
        page.press("Remove").await?;
        page.see_no("Edit the pause of 19 November").await?;
        page.press("End program").await?;
        page.see("Everything done so far stays").await?;
        page.shot("end").await?;
        page.press("End program").await?;
        page.see("ended").await?;
        page.shot("ended").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_part_of_an_exercise_is_added_to_a_past_day() {
    journey("part-corrected", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Leo").await?;
        page.press("Days").await?;
        page.press("Wednesday").await?;
        page.press("Add Crab walk").await?;
        page.press("A part").await?;
        page.type_into("Times in all", "2").await?;
        page.shot("part").await?;
        page.press("Add").await?;
        page.see("A grown-up added Crab walk").await?;
        page.shot("mended").await?;
        desk.pull_the_plug(&page);
        let sql = "SELECT reps FROM completion WHERE by = 'parent' ORDER BY at DESC LIMIT 1";
        let reps = Facts::of(&desk.data()).number(sql);
        if reps != 2 {
            return Err(format!("{reps} times are on record").into());
        }
        Ok(())
    });
}
