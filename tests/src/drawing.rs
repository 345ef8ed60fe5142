//! Views drawn as text, so that a story can be read beside what a screen would show.
//!
//! `★` a sticker for something asked, `☆` for an extra, `·` asked and not done, `-` not asked.

use std::fmt::Write;

use hep_core::model::day::Weekday;
use hep_core::model::journey::WeekStage;
use hep_core::model::reward::Answer;
use hep_core::view::chart::{Cell, ChartView};
use hep_core::view::family::WhoView;
use hep_core::view::parent::{Change, ParentDayView};
use hep_core::view::rewards::{RewardState, RewardsView};
use hep_core::view::today::{Card, CardPlace, TodayView};
use hep_core::view::week::WeekView;

use crate::when;

/// A week's chart.
pub fn chart(view: &ChartView) -> String {
    let mut text = String::new();
    let (first, last) = (&view.days[0], &view.days[view.days.len() - 1]);
    let from = format!(
        "{}, {} to {}",
        view.face.name,
        when::name(first.day),
        when::name(last.day)
    );
    let letters: Vec<&str> = view
        .days
        .iter()
        .map(|day| match day.day.weekday() {
            Weekday::Mon => "M",
            Weekday::Tue => "T",
            Weekday::Wed => "W",
            Weekday::Thu => "T",
            Weekday::Fri => "F",
            Weekday::Sat => "S",
            Weekday::Sun => "S",
        })
        .collect();
    line(&mut text, &from, letters.iter().map(|l| l.to_string()));
    for row in &view.rows {
        line(&mut text, &row.name, row.cells.iter().map(cell));
    }
    let marks = view.days.iter().map(|day| {
        match (day.paused, day.counted) {
            (true, _) => "z",
            (_, true) => "✓",
            _ => "",
        }
        .to_owned()
    });
    line(&mut text, "counts", marks);
    for week in &view.weeks {
        self::week(&mut text, week);
    }
    if view.stars > 0 {
        writeln!(text, "golden stars: {}", view.stars).unwrap();
    }
    text
}

/// The family jar: whose marble each is, in the order they fell in.
pub fn jar(view: &WhoView) -> String {
    let Some(jar) = &view.jar else {
        return "no jar".into();
    };
    let names = jar
        .marbles
        .iter()
        .map(|whose| &*jar.parts[usize::from(*whose)].name);
    let names: Vec<&str> = names.collect();
    let mut text = format!("{}, {} to go: {}", jar.name, jar.missing, names.join(" "));
    if jar.full {
        text.push_str(", full");
    }
    for given in &jar.given {
        write!(text, "; {} was given {}", given.name, when::name(given.day)).unwrap();
    }
    text
}

fn line(text: &mut String, head: &str, cells: impl Iterator<Item = String>) {
    let mut row = format!("{head:<25}");
    for cell in cells {
        write!(row, "{cell:<3}").unwrap();
    }
    writeln!(text, "{}", row.trim_end()).unwrap();
}

fn cell(cell: &Cell) -> String {
    let done = cell.stickers.len();
    let asked = usize::from(cell.asked);
    match (asked, done) {
        (0, 0) => "-".into(),
        (0, done) => "☆".repeat(done),
        (asked, done) => "★".repeat(done) + &"·".repeat(asked.saturating_sub(done)),
    }
}

fn week(text: &mut String, week: &WeekView) {
    let WeekView {
        counted,
        goal,
        stage,
        weeks,
        weeks_reached,
        ..
    } = week;
    let name = format!("{:?}", week.discipline).to_lowercase();
    let stands = match (goal, week.reached) {
        (0, _) => "a rest week".to_owned(),
        (_, true) => format!("{counted} of {goal} days, reached"),
        _ => format!("{counted} of {goal} days"),
    };
    let stage = match stage {
        WeekStage::Start => format!("the start of {weeks} weeks"),
        WeekStage::Week { number } => format!("week {number} of {weeks}"),
        WeekStage::More => format!("more than {weeks} weeks"),
    };
    writeln!(text, "{name}: {stands}; {stage}, {weeks_reached} reached").unwrap();
}

/// A child's Today.
pub fn today(view: &TodayView) -> String {
    let mut text = String::new();
    let pause = view
        .pause
        .map_or(String::new(), |kind| format!(", {kind:?} pause"));
    writeln!(
        text,
        "{}, {:?} {}: {} to go, {} to spend{pause}",
        view.face.name,
        view.day.weekday(),
        when::name(view.day),
        view.to_go,
        view.balance,
    )
    .unwrap();
    for card in &view.cards {
        let row = format!("{:<7}{:<20}{}", place(card), card.name, times(card));
        writeln!(text, "{}", row.trim_end()).unwrap();
    }
    for week in &view.weeks {
        self::week(&mut text, week);
    }
    let strip: Vec<&str> = view
        .strip
        .iter()
        .map(|day| match (&day.sticker, day.counted, day.paused) {
            (_, true, _) => "✓",
            (Some(_), ..) => "★",
            (_, _, true) => "z",
            _ => "·",
        })
        .collect();
    writeln!(text, "strip: {}", strip.join(" ")).unwrap();
    if let Some(saving) = &view.saving {
        let waiting = saving.waiting.map_or("", |_| ", waiting");
        writeln!(
            text,
            "saving for {}: {} of {}{waiting}",
            saving.name, saving.saved, saving.price
        )
        .unwrap();
    }
    for goal in &view.goals {
        writeln!(text, "goal: {}", goal.words).unwrap();
    }
    text
}

fn place(card: &Card) -> &'static str {
    match card.place {
        CardPlace::First => "first",
        CardPlace::Then => "then",
        CardPlace::Later => "later",
        CardPlace::Done => "done",
        CardPlace::Extra => "extra",
    }
}

fn times(card: &Card) -> String {
    let left = usize::from(card.times).saturating_sub(card.done.len());
    "★".repeat(card.done.len()) + &"·".repeat(left)
}

/// A child's rewards.
pub fn rewards(view: &RewardsView) -> String {
    let mut text = format!("{} has {} to spend\n", view.face.name, view.balance);
    for card in &view.rewards {
        let state = match card.state {
            RewardState::Saving => "saving",
            RewardState::Ready => "ready",
            RewardState::Soon => "soon",
            RewardState::Waiting => "waiting",
            RewardState::Kept => "kept for what was asked before",
        };
        let chosen = if card.chosen { ", chosen" } else { "" };
        let left = card
            .days_left
            .map_or(String::new(), |days| format!(", {days} more days"));
        let sleeps = card.sleeps.map_or(String::new(), |sleeps| {
            format!(", again in {sleeps} sleeps")
        });
        writeln!(
            text,
            "{}: {} of {}, {state}{chosen}{left}{sleeps}",
            card.name, card.saved, card.price
        )
        .unwrap();
    }
    for past in &view.answered {
        let answer = match past.answer {
            Answer::Given => "given",
            Answer::Declined => "declined",
        };
        writeln!(
            text,
            "{}: {answer} for {} on {}",
            past.name,
            past.price,
            when::name(past.day)
        )
        .unwrap();
    }
    text
}

/// Who is here.
pub fn who(view: &WhoView) -> String {
    let mut text = String::new();
    for who in &view.faces {
        let paused = if who.paused { ", paused" } else { "" };
        writeln!(
            text,
            "{}: {} to go, {} done{paused}",
            who.face.name, who.to_go, who.done
        )
        .unwrap();
    }
    text
}

/// One day, as a parent sees it.
pub fn day(view: &ParentDayView) -> String {
    let paused = if view.paused { ", paused" } else { "" };
    let mut text = format!(
        "{}, {:?} {}{paused}\n",
        view.face.name,
        view.day.weekday(),
        when::name(view.day)
    );
    for row in &view.rows {
        let next = row
            .next
            .map_or(String::new(), |next| format!(", next is {next}"));
        writeln!(
            text,
            "{}: asked {}, done {}{next}",
            row.name,
            row.asked,
            row.done.len()
        )
        .unwrap();
        for done in &row.done {
            let work = done.work;
            writeln!(
                text,
                "  {}: by {:?} at {}: {} sets, {} times, {} s",
                done.nth, done.by, done.at, work.sets, work.reps, work.seconds
            )
            .unwrap();
        }
    }
    for change in &view.history {
        let what = match change.change {
            Change::Added => "added",
            Change::Undone => "undone",
        };
        let why = match change.why.as_str() {
            "" => String::new(),
            why => format!(" ({why})"),
        };
        writeln!(
            text,
            "{what} {} by {:?} at {}{why}",
            change.name, change.by, change.at
        )
        .unwrap();
    }
    text
}
