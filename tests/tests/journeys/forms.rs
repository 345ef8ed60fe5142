//! What people type that cannot be stored: each is told in words, and nothing that was typed goes.

use super::first::{answer_all, choose_pin};
use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn names_of_every_kind() {
    journey("names", async |mut desk| {
        let endless = "Maximiliane ".repeat(18);
        let page = desk.open().await?;
        answer_all(&page, &endless).await?;
        choose_pin(&page, "2468").await?;
        page.see("At most 40 letters fit here.").await?;
        page.see("Who will collect stickers?").await?;
        page.holds("Name", &endless).await?;
        page.shot("too-long").await?;
        page.type_into("Name", "Maximiliane-Henriette von Hohenstauffen")
            .await?;
        page.press("Next").await?;
        page.see("2 exercises chosen").await?;
        for _ in 0..3 {
            page.press("Next").await?;
        }
        choose_pin(&page, "2468").await?;
        page.press("I wrote it down").await?;
        page.screen("today").await?;
        page.shot("today").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.shot("chart").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.shot("rewards").await?;
        page.press("Grown-ups").await?;
        page.type_pin("2468").await?;
        page.screen("program").await?;
        page.shot("program").await?;
        page.press("Settings").await?;
        page.press("Add somebody").await?;
        page.type_into("Name", "   ").await?;
        page.press("Save").await?;
        page.see("Please write a name.").await?;
        for name in ["نور الهدى", "🐢👩‍👩‍👧‍👦🏳️‍🌈", "Zoë-王小明"]
        {
            page.type_into("Name", name).await?;
            page.press("Save").await?;
            page.see(name).await?;
            page.press("Add somebody").await?;
        }
        page.press("Cancel").await?;
        page.shot("settings").await?;
        page.press("Lock and go back").await?;
        page.press("Who's here").await?;
        page.screen("who").await?;
        page.shot("who").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn numbers_and_days_that_do_not_fit() {
    journey("bad-input", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Edit Bridges").await?;
        let counted = [
            ("Sets", "1 to 20"),
            ("Times in a set", "1 to 200"),
            ("Times on such a day", "1 to 6"),
            ("Days a week", "1 to 7"),
        ];
        page.choose("On which days", "Any days of the week").await?;
        for bad in ["0", "-3", "1000000", "2.5", "three", ""] {
            all_refused(&page, bad, &counted).await?;
        }
        page.shot("dose").await?;
        for (field, good) in [
            ("Sets", "4"),
            ("Times in a set", "10"),
            ("Times on such a day", "1"),
        ] {
            page.type_into(field, good).await?;
        }
        page.type_into("Days a week", "4").await?;
        page.choose("What is counted", "Times, each held").await?;
        page.choose("On which days", "Every few days").await?;
        let held = [("Seconds each is held", "1 to 300"), ("Every", "2 to 30")];
        for bad in ["0", "-3", "1000000"] {
            all_refused(&page, bad, &held).await?;
        }
        page.shot("held").await?;
        page.type_into("Seconds each is held", "5").await?;
        page.type_into("Every", "2").await?;
        page.choose("What is counted", "Seconds").await?;
        for bad in ["0", "-3", "1000000"] {
            all_refused(&page, bad, &[("Seconds in a set", "1 to 3,600")]).await?;
        }
        page.shot("seconds").await?;
        page.type_into("Seconds in a set", "20").await?;
        page.choose("What is counted", "Times").await?;
        page.choose("On which days", "Certain weekdays").await?;
        for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
            page.press(day).await?;
        }
        page.press("Save").await?;
        page.see("Please choose at least one weekday.").await?;
        page.shot("no-weekday").await?;
        page.press("Tuesday").await?;
        page.press("Save").await?;
        page.see("4 × 10").await?;

        page.press("Edit program").await?;
        let of_program = [
            ("Weeks", "1 to 52"),
            ("Days a week", "1 to 7"),
            ("What a golden star is worth", "0 to 20"),
        ];
        for bad in ["-1", "1000000"] {
            all_refused(&page, bad, &of_program).await?;
        }
        all_refused(&page, "0", &of_program[..2]).await?;
        page.shot("program").await?;
        for (field, good) in [("Weeks", "8"), ("Days a week", "4")] {
            page.type_into(field, good).await?;
        }
        page.type_into("What a golden star is worth", "2").await?;
        page.choose("Review: Year", "2025").await?;
        page.press("Save").await?;
        page.see("The review comes before the program starts.")
            .await?;
        page.shot("review").await?;
        page.press("Cancel").await?;

        page.press("Add pause").await?;
        page.choose("Last day: Day", "3").await?;
        page.press("Save").await?;
        page.see("The last day comes before the first.").await?;
        page.shot("pause").await?;
        page.press("Cancel").await?;

        page.press("Reminders").await?;
        page.press("Add reminder").await?;
        page.type_into("Moment", "").await?;
        page.press("Save").await?;
        page.see("Please write a name.").await?;
        page.type_into("Moment", "Before bed").await?;
        for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
            page.press(day).await?;
        }
        page.press("Save").await?;
        page.see("Please choose at least one weekday.").await?;
        page.shot("reminder").await?;
        page.press("Cancel").await?;

        page.press("Rewards").await?;
        page.press("Add reward").await?;
        page.type_into("What it is", "A whole day at the lake")
            .await?;
        for bad in ["0", "-3", "1000000"] {
            all_refused(&page, bad, &[("Price", "1 to 500")]).await?;
        }
        page.holds("What it is", "A whole day at the lake").await?;
        page.shot("reward").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn numbers_of_a_stretch_a_jar_and_a_correction_that_do_not_fit() {
    journey("bad-numbers", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.press("Stretch Pick the film on Friday").await?;
        let price = [
            ("Price at the end", "9 to 500"),
            ("Over how many weeks", "1 to 12"),
        ];
        for bad in ["0", "-3", "1000000", "2.5", ""] {
            all_refused(&page, bad, &price).await?;
        }
        page.shot("stretch").await?;
        page.press("The time between").await?;
        for bad in ["0", "-3", "1000000"] {
            all_refused(&page, bad, &[("At most once in", "1 to 60")]).await?;
        }
        page.press("Cancel").await?;
        page.press("Edit the family jar").await?;
        for bad in ["0", "-3", "1000000"] {
            // It holds 34 already, of 60: it can only become smaller.
            all_refused(&page, bad, &[("Marbles that fill it", "5 to 60")]).await?;
        }
        page.shot("jar").await?;
        page.press("Cancel").await?;
        page.see("34 of 60 marbles").await?;
        page.press("Leo").await?;
        page.press("Days").await?;
        page.press("Wednesday").await?;
        page.press("Add Crab walk").await?;
        page.press("A part").await?;
        for bad in ["-3", "1000000", "2.5"] {
            all_refused(&page, bad, &[("Times in all", "0 to 20,000")]).await?;
        }
        page.type_into("Times in all", "0").await?;
        page.type_into("Sets", "0").await?;
        page.press("Add").await?;
        // Trying is worth a sticker, too.
        page.see("0 of 4 lengths").await?;
        page.shot("nothing").await?;
        page.leave().await;
        Ok(())
    });
}

/// Types this into all of these fields: each says which numbers it takes, and keeps what was typed.
async fn all_refused(page: &Page, typed: &str, fields: &[(&str, &str)]) -> Result {
    for (field, _) in fields {
        page.type_into(field, typed).await?;
    }
    // The number is looked at when the field is left.
    page.tab().await?;
    for (field, range) in fields {
        page.see(&format!("A whole number from {range}, please."))
            .await?;
        page.holds(field, typed).await?;
    }
    Ok(())
}
