//! What lasts: the journey, the album, and how it goes on after the review.

use super::{as_parent, journey, sample_family};

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_child_looks_at_its_journey_and_its_album() {
    journey("journey-and-album", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("Journey").await?;
        page.screen("journey").await?;
        page.see("Week 6 of 8").await?;
        page.counts(".path li", 9).await?;
        page.shot("journey").await?;
        page.in_every_colour("journey").await?;
        page.press("My album").await?;
        page.screen("album").await?;
        page.see("November 2026").await?;
        page.shot("album-month").await?;
        page.press("By pack").await?;
        page.see("Under the sea").await?;
        page.shot("album-packs").await?;
        page.press("Back to the journey").await?;
        page.screen("journey").await?;
        page.press("Who's here").await?;
        page.press("Leo").await?;
        page.press("Journey").await?;
        page.press("Talking").await?;
        page.shot("journey-of-two").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn a_new_place_is_a_stamp_in_the_passport() {
    journey("passport", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        page.press("Mia").await?;
        page.press("I did it: Bridges").await?;
        page.screen("pick").await?;
        page.press("Just right").await?;
        page.press("Pool").await?;
        page.escape().await?;
        page.see("A new stamp!").await?;
        page.shot("new-stamp").await?;
        page.press("Hooray!").await?;
        page.press("Journey").await?;
        page.counts("[data-stamp=pool].been", 1).await?;
        page.shot("passport").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn after_the_review_a_program_is_finished_with_a_certificate() {
    journey("certificate", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        desk.clock("2026-12-07T17:00:00 America/New_York")?;
        as_parent(&page).await?;
        page.see("How does it go on?").await?;
        page.shot("after-the-review").await?;
        page.press("Go on longer").await?;
        page.shot("go-on-longer").await?;
        page.press("Cancel").await?;
        page.press("Start the next program").await?;
        page.shot("next-program").await?;
        page.press("Cancel").await?;
        page.press("Finish with a certificate").await?;
        page.shot("finish").await?;
        page.press("Finish").await?;
        page.press("Print the certificate").await?;
        page.screen("certificate").await?;
        page.see("Climb the big slide all by myself.").await?;
        page.shot("for-grown-ups").await?;
        page.press("Back").await?;
        page.screen("program").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("Journey").await?;
        page.see("You made it to the end").await?;
        page.shot("journey-over").await?;
        page.press("My album").await?;
        page.press("My certificate").await?;
        page.screen("certificate").await?;
        page.see("Climb the big slide all by myself.").await?;
        page.shot("certificate").await?;
        page.press("Back").await?;
        page.screen("album").await?;
        page.leave().await;
        Ok(())
    });
}

#[test]
#[ignore = "needs a screen: cargo xtask test --only journeys"]
fn after_the_review_a_program_goes_on_or_makes_way() {
    journey("going-on", async |mut desk| {
        let page = sample_family(&mut desk).await?;
        desk.clock("2026-12-07T17:00:00 America/New_York")?;
        as_parent(&page).await?;
        page.press("Go on longer").await?;
        page.press("Go on").await?;
        page.press("Lock and go back").await?;
        page.press("Mia").await?;
        page.press("Journey").await?;
        page.see("Week 9 of 12").await?;
        page.shot("extended").await?;
        desk.clock("2027-01-04T17:00:00 America/New_York")?;
        page.press("Grown-ups").await?;
        page.type_pin("1234").await?;
        page.press("Start the next program").await?;
        page.press("Start").await?;
        page.press("Lock and go back").await?;
        page.screen("today").await?;
        // A month without a move: welcome back.
        page.see("Lovely to see you again!").await?;
        page.shot("welcome-back").await?;
        page.press("Journey").await?;
        page.see("Week 1 of 12").await?;
        page.shot("the-next-journey").await?;
        page.leave().await;
        Ok(())
    });
}
