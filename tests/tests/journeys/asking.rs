//! What a parent asks the therapist, and a reward that is stretched.

use super::page::Page;
use super::{Result, as_parent, journey, sample_family};

/// The rewards of the sample family's first child, as a parent manages them.
async fn rewards(page: &Page) -> Result {
    as_parent(page).await?;
    page.press("Rewards").await?;
    page.screen("rewards").await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn what_hurt_becomes_a_question_that_only_grown_ups_see() {
    journey("questions", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.press("Do Bridges with me").await?;
        page.screen("player").await?;
        page.press("It hurts").await?;
        page.screen("hurts").await?;
        page.press("Hurts a little").await?;
        page.screen("told").await?;
        page.press("OK").await?;
        page.see_no("Question").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.press("Who's here").await?;
        as_parent(&page).await?;
        page.press("Questions").await?;
        page.screen("questions").await?;
        page.see("Bridges was stopped because it hurt.").await?;
        page.shot("suggested").await?;
        page.press("Add to my questions: Bridges was stopped because it hurt.")
            .await?;
        page.counts("[data-card='to-ask'] [data-question]", 1)
            .await?;
        page.counts("[data-seen='hurts']", 0).await?;
        page.press("Add question").await?;
        page.press("Save").await?;
        page.see("Please write down what you want to ask.").await?;
        page.type_into("What do you want to ask?", "May she do it barefoot?")
            .await?;
        page.shot("own").await?;
        page.press("Save").await?;
        page.counts("[data-card='to-ask'] [data-question]", 2)
            .await?;
        page.shot("list").await?;
        page.press("Answer or edit: May she do it barefoot?")
            .await?;
        page.press("We have asked this").await?;
        page.type_into("What the therapist said", "Yes, on the mat.")
            .await?;
        page.shot("answer").await?;
        page.press("Save").await?;
        page.counts("[data-card='asked'] [data-question]", 1)
            .await?;
        page.see("Yes, on the mat.").await?;
        page.shot("answered").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.see_no("barefoot").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reward_is_stretched_and_the_child_hears_of_it_first() {
    journey("stretch", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        rewards(&page).await?;
        page.shot("before").await?;
        page.press("Stretch Pick the film on Friday").await?;
        page.type_into("Price at the end", "12").await?;
        page.type_into("Over how many weeks", "2").await?;
        page.shot("form").await?;
        page.press("Save").await?;
        page.see("Stretched from 8 to 12. On 23 November it becomes 10.")
            .await?;
        page.shot("planned").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.press("Rewards").await?;
        page.see("From Monday, 23 November: 10 stickers. If you save for it before, it stays 8.")
            .await?;
        page.shot("told").await?;
        page.press("Save for this: Pick the film on Friday").await?;
        page.see("Yours stays 8! A new one takes 10 from Monday, 23 November.")
            .await?;
        page.shot("kept").await?;
        page.press("Today").await?;
        page.see("The next one: 10 stickers, from Monday").await?;
        page.shot("told-today").await?;
        desk.clock("2026-11-23T16:00:00 America/New_York")?;
        let page = desk.restart(page).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.press("Rewards").await?;
        page.see("Yours stays 8! A new one takes 12 from Monday, 30 November.")
            .await?;
        page.shot("on-monday").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_reward_comes_less_often_and_the_child_counts_the_sleeps() {
    journey("spacing", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        rewards(&page).await?;
        page.press("Stretch Pick the film on Friday").await?;
        page.press("The time between").await?;
        page.type_into("At most once in", "4").await?;
        page.type_into("Over how many weeks", "2").await?;
        page.shot("form").await?;
        page.press("Save").await?;
        page.see("Stretched to once in 4 days. On 23 November it becomes 2.")
            .await?;
        page.shot("planned").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.see("From Monday, 23 November: when you got it, 2 sleeps until the next.")
            .await?;
        page.press("Save for this: Pick the film on Friday").await?;
        page.press("Today").await?;
        page.see("From Monday: 2 sleeps between two").await?;
        page.shot("told").await?;
        desk.clock("2026-11-23T16:00:00 America/New_York")?;
        let page = desk.restart(page).await?;
        page.press("Mia").await?;
        page.press("Rewards").await?;
        page.press("Ask for it: Pick the film on Friday").await?;
        page.see("It's yours!").await?;
        page.press("Hooray!").await?;
        page.see("Again in 2 sleeps").await?;
        page.counts("[data-reward] [data-sleeps='2']", 1).await?;
        page.press("Save for this: Pick the film on Friday").await?;
        page.see("I am saving for this").await?;
        page.shot("again").await?;
        page.press("Today").await?;
        page.see("Again in 2 sleeps").await?;
        page.shot("today").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn after_four_steady_weeks_a_stretch_is_proposed_and_taken() {
    journey("steady", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        rewards(&page).await?;
        page.see("Four steady weeks in a row.").await?;
        page.press("Stretch a reward").await?;
        page.choose("Which reward", "Ice-cream trip").await?;
        page.holds("Price at the end", "30").await?;
        page.type_into("Over how many weeks", "5").await?;
        page.shot("form").await?;
        page.press("Save").await?;
        page.see("Stretched from 20 to 30. On 23 November it becomes 22.")
            .await?;
        page.see_no("Four steady weeks in a row.").await?;
        page.shot("taken").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_proposed_stretch_is_declined_and_not_proposed_again() {
    journey("steady-not-now", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        rewards(&page).await?;
        page.press("Not now").await?;
        page.see_no("Four steady weeks in a row.").await?;
        let page = desk.restart(page).await?;
        rewards(&page).await?;
        page.see("Pick the film on Friday").await?;
        page.see_no("Four steady weeks in a row.").await?;
        page.leave().await;
        Ok(())
    });
}
