//! What a family does together: the jar, the moments of its day, a father who joins in.

use super::{Page, Result, as_parent, journey, sample_family};

/// One of them does this move, and sees its marble fall.
async fn does(page: &Page, who: &str, name: &str) -> Result {
    page.press(who).await?;
    page.screen("today").await?;
    page.press(&format!("I did it: {name}")).await?;
    page.screen("pick").await?;
    page.see("A marble for “Family pizza night”").await
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_child_and_the_father_fill_the_jar_and_it_is_given() {
    journey("family-jar", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.see("26 more marbles").await?;
        page.shot("who").await?;
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.screen("rewards").await?;
        page.see("34 of 60 marbles").await?;
        page.shot("parent").await?;
        page.press("Edit the family jar").await?;
        page.see("A jar that has begun can only become smaller.")
            .await?;
        page.shot("form").await?;
        page.type_into("Marbles that fill it", "36").await?;
        page.press("Save").await?;
        page.see("34 of 36 marbles").await?;
        page.press("Lock and go back").await?;
        does(&page, "Mia", "Bridges").await?;
        page.shot("marble").await?;
        page.escape().await?;
        page.screen("today").await?;
        page.press("Who's here").await?;
        page.see("One more marble").await?;
        // Sam joins in; the last marble is his, and the jar is everybody's.
        does(&page, "Sam", "Heel raises").await?;
        page.escape().await?;
        page.see("“Family pizza night” for all of you. A grown-up gives it.")
            .await?;
        page.shot("full").await?;
        page.press("Hooray!").await?;
        page.shot("sams-today").await?;
        page.press("Chart").await?;
        page.screen("chart").await?;
        page.shot("sams-chart").await?;
        page.press("Rewards").await?;
        page.see("You join in!").await?;
        page.see("The jar is full!").await?;
        page.shot("sams-jar").await?;
        page.press("Who's here").await?;
        page.see("The jar is full!").await?;
        page.shot("who-full").await?;
        as_parent(&page).await?;
        page.press("Rewards").await?;
        page.press("Give “Family pizza night” to everybody").await?;
        page.see("0 of 36 marbles").await?;
        page.see("“Family pizza night”, given on 19 November")
            .await?;
        page.shot("given").await?;
        page.press("Lock and go back").await?;
        page.see("36 more marbles").await?;
        page.see("You got “Family pizza night” on 19 November")
            .await?;
        page.shot("who-given").await?;
        page.leave().await;
        Ok(())
    });
}

/// The moments of Today as they lie there, one after the other.
async fn moments(page: &Page) -> Result<String> {
    let script = "return [...document.querySelectorAll('[data-moment] h2')].map((h) => h.textContent.trim()).join(', ')";
    let told = page.run(script, vec![]).await?;
    Ok(told.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_family_has_its_own_moments_in_its_own_order() {
    journey("own-moments", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.see("After school").await?;
        assert_eq!(moments(&page).await?, "After school, While brushing teeth");
        page.shot("today").await?;
        page.press("Grown-ups").await?;
        page.screen("gate").await?;
        page.type_pin("1234").await?;
        page.screen("program").await?;
        page.press("Settings").await?;
        page.screen("settings").await?;
        page.press("Add moment").await?;
        page.shot("new-moment").await?;
        page.type_into("What it is called", "Bath time").await?;
        page.press("Save").await?;
        page.has_soon("Move Bath time up").await?;
        for _ in 0..5 {
            page.press("Move Bath time up").await?;
        }
        page.shot("moments").await?;
        page.press("Program").await?;
        page.screen("program").await?;
        page.press("Edit Superhero").await?;
        page.press("Bath time").await?;
        page.shot("exercise").await?;
        page.press("Save").await?;
        page.see("Bath time").await?;
        page.press("Lock and go back").await?;
        page.screen("today").await?;
        page.see("Bath time").await?;
        assert_eq!(
            moments(&page).await?,
            "Bath time, After school, While brushing teeth"
        );
        page.shot("today-in-order").await?;
        page.leave().await;
        Ok(())
    });
}

/// "This helps you climb the slide": on the card, in the player, and in the praise.
#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn every_move_says_how_it_helps_with_the_goal() {
    journey("goal", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.screen("today").await?;
        page.counts("[data-screen=today] [data-aim]", 4).await?;
        // A picture needs the figure to stand still.
        let still = "document.documentElement.dataset.motion = 'off'";
        page.run(still, vec![]).await?;
        page.press("Do Chair squats with me").await?;
        page.screen("player").await?;
        page.see("Strong legs climb every step.").await?;
        page.shot("player").await?;
        page.press("I did it!").await?;
        page.screen("pick").await?;
        page.see("Strong legs climb every step.").await?;
        page.press("Just right").await?;
        page.shot("pick").await?;
        page.leave().await;
        Ok(())
    });
}
