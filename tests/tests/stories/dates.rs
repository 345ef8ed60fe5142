//! The rules of days and weeks as tables of dates, lived through on real data.

mod corrections;
mod cuts;
mod first_weekday;
mod overlaps;
mod rollover;
mod travels;

use super::*;
use hep_tests::when;

/// Where Mia stands: "Wed 14 Oct, week of 12 Oct: 3 stickers, 0 stars, Bridges 90".
fn stand(story: &Story) -> String {
    let (app, now, mia) = (&story.app, story.now, story.children["Mia"]);
    let album = app.album(mia, None, 1, now).unwrap();
    let week = app.chart(mia, None, now).unwrap().days[0].day;
    let roads = app.journey(mia, now).unwrap().roads;
    let roads: Vec<_> = roads
        .iter()
        .map(|one| format!("{} {}", one.name, one.road.total))
        .collect();
    format!(
        "{:?} {}, week of {}: {} stickers, {} stars, {}",
        story.today().weekday(),
        when::name(story.today()),
        when::name(week),
        album.stickers,
        album.stars,
        roads.join(", ")
    )
}

/// How many days of the week of `day` count of how many, and whether it is reached: "4/4★". None for
/// a week in which no program runs.
fn week(story: &Story, day: hep_core::Day) -> String {
    let mia = story.children["Mia"];
    let chart = story.app.chart(mia, Some(day), story.now).unwrap();
    let told = chart.weeks.iter().map(|week| {
        let star = if week.reached { "★" } else { "" };
        format!("{}/{}{star}", week.counted, week.goal)
    });
    told.collect::<Vec<_>>().join(" ")
}
