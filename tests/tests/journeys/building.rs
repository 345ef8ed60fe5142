//! A parent enters a second therapy from nothing, and the child finds all of it.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_second_therapy_is_entered_whole_and_the_child_finds_it() {
    journey("second-therapy", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        as_parent(&page).await?;
        a_program(&page).await?;
        from_the_library(&page).await?;
        one_of_their_own(&page).await?;
        page.press("Edit Elephant sips").await?;
        page.holds(
            "How it is done",
            "Sip the whole glass up through the trunk.",
        )
        .await?;
        page.press("Cancel").await?;
        a_reward(&page).await?;
        a_reminder(&page).await?;

        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.has_soon("I did it: Bridges").await?;
        page.has_soon("I did it: Elephant sips").await?;
        page.has_soon("I did it: Candles with Grandpa").await?;
        page.see("6 to go").await?;
        page.shot("today").await?;
        page.press("Do Candles with Grandpa with me").await?;
        page.screen("player").await?;
        page.see("Blow them all out, one after the other.").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.see("Fly the kite").await?;
        page.shot("rewards").await?;
        page.press("Save for this: Fly the kite").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        page.press("Talking").await?;
        page.see("Order my own lemonade.").await?;
        page.shot("journey").await?;

        // It rings at its two times, for its one exercise.
        desk.clock("2026-11-19T16:30:01 America/New_York")?;
        page.see("Elephant sips").await?;
        page.see("Mia, it is time!").await?;
        page.shot("first-ring").await?;
        page.press("Let's go").await?;
        page.screen("today").await?;
        page.see_no("Mia, it is time!").await?;
        desk.clock("2026-11-19T18:15:01 America/New_York")?;
        page.see("Mia, it is time!").await?;
        page.leave().await;
        Ok(())
    });
}

async fn a_program(page: &Page) -> Result {
    page.press("Add program").await?;
    page.press("Speech and feeding").await?;
    page.type_into("Mia’s goal", "Order my own lemonade.")
        .await?;
    page.type_into("Weeks", "6").await?;
    page.type_into("Days a week", "3").await?;
    page.shot("add-program").await?;
    page.press("Save").await?;
    page.see("No exercises yet.").await?;
    page.see("“Order my own lemonade.”").await?;
    page.shot("program-without-exercises").await
}

async fn from_the_library(page: &Page) -> Result {
    page.press("Add exercise").await?;
    page.see("Exercise library").await?;
    // The program's own therapy comes first.
    page.has_soon("Straw sips").await?;
    page.shot("library").await?;
    page.type_into("Search", "straw").await?;
    page.see("2 exercises found").await?;
    page.press("Straw sips").await?;
    page.holds("Exercise", "Straw sips").await?;
    page.type_into("Exercise", "Elephant sips").await?;
    page.type_into(
        "How it is done",
        "Sip the whole glass up through the trunk.",
    )
    .await?;
    page.shot("taken").await?;
    page.press("Save").await?;
    page.see("Elephant sips").await
}

async fn one_of_their_own(page: &Page) -> Result {
    page.press("Add exercise").await?;
    page.press("Write your own").await?;
    page.holds("Exercise", "").await?;
    page.press("Save").await?;
    page.see("Please write a name.").await?;
    page.type_into("Exercise", "Candles with Grandpa").await?;
    page.type_into("How it is done", "Blow them all out, one after the other.")
        .await?;
    page.choose("What is counted", "Seconds").await?;
    page.type_into("Seconds in a set", "15").await?;
    page.choose("On which days", "Every day").await?;
    page.choose("Picture", "Birthday candles").await?;
    page.shot("own").await?;
    page.press("Save").await?;
    page.see("Candles with Grandpa").await?;
    page.see("every day").await?;
    page.shot("program").await
}

async fn a_reward(page: &Page) -> Result {
    page.press("Rewards").await?;
    page.screen("rewards").await?;
    page.press("Add reward").await?;
    page.type_into("What it is", "Fly the kite").await?;
    page.press("Picture").await?;
    page.press("Kite").await?;
    page.type_into("Price", "5").await?;
    page.shot("add-reward").await?;
    page.press("Save").await?;
    page.see("Fly the kite").await?;
    page.shot("parent-rewards").await
}

async fn a_reminder(page: &Page) -> Result {
    page.press("Reminders").await?;
    page.screen("reminders").await?;
    page.press("Add reminder").await?;
    page.type_into("Moment", "Lemonade").await?;
    page.choose("About", "Single exercises").await?;
    page.press("Save").await?;
    page.see("Please choose at least one exercise.").await?;
    page.press("Elephant sips").await?;
    page.press("Add a time").await?;
    page.choose("Time 1: Minute", "30").await?;
    page.choose("Time 2: Hour", "18").await?;
    page.choose("Time 2: Minute", "15").await?;
    page.shot("add-reminder").await?;
    page.press("Save").await?;
    page.see("16:30").await?;
    page.see("18:15").await?;
    page.see("Elephant sips").await?;
    page.shot("parent-reminders").await
}
