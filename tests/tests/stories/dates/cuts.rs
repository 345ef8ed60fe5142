//! Weeks cut by the first day of a program and by its last, whatever makes it the last.

use hep_core::model::ids::ProgramId;

use super::*;

/// Two weeks of bridges on every day, four days a week: what the first and the last of its weeks ask
/// for, when it begins on this day of October.
fn goals(first: Weekday, start: u32) -> String {
    let mut mia = Story::mia(&[]);
    weeks_begin(&mut mia, first);
    let plan = ProgramDetails {
        weeks: 2,
        ..program(mia.children["Mia"], day(&format!("{start} Oct")))
    };
    let last = plan.last();
    mia.program("Two weeks", plan);
    mia.exercise("Two weeks", bridges(Schedule::EveryDay));
    mia.tell("Mon 9 Nov 08:00  show who");
    let of = |on| week(&mia, on).rsplit(' ').next().unwrap().to_owned();
    format!("{} {}", of(day(&format!("{start} Oct"))), of(last))
}

/// The 12th is a Monday.
#[test]
fn a_week_asks_for_no_more_days_than_the_program_has_in_it() {
    for (start, mondays, sundays) in [
        (12, "0/4 0/4", "0/4 0/1"),
        (13, "0/4 0/1", "0/4 0/2"),
        (14, "0/4 0/2", "0/4 0/3"),
        (15, "0/4 0/3", "0/3 0/4"),
        (16, "0/3 0/4", "0/2 0/4"),
        (17, "0/2 0/4", "0/1 0/4"),
        (18, "0/1 0/4", "0/4 0/4"),
    ] {
        assert_eq!(goals(Weekday::Mon, start), mondays, "Monday, {start}");
        assert_eq!(goals(Weekday::Sun, start), sundays, "Sunday, {start}");
    }
}

/// On Wednesday 21 October, after these days of that week were done, this is what a parent does with
/// Mia's physical therapy, which would have gone on. Tells its last day and what became of the week.
fn cut(what: &str, done: &[u32]) -> String {
    let mut mia = Story::mia(&[bridges(Schedule::EveryDay)]);
    let (child, old) = (mia.children["Mia"], mia.programs["Mia's physical"]);
    for number in done.iter().filter(|number| **number <= 21) {
        mia.tell(&format!("{number} Oct 16:00  Mia completes bridges"));
    }
    mia.tell("Wed 21 Oct 17:00  show who");
    let now = mia.now;
    let next = |start: &str| ParentAction::StartNext {
        after: old,
        program: ProgramId::new(now),
        details: program(child, day(start)),
        exercises: Vec::new(),
    };
    match what {
        "finish" => drop(mia.mum(ParentAction::FinishProgram { program: old })),
        "end" => drop(mia.mum(ParentAction::EndProgram { program: old })),
        "next on Wed" => drop(mia.mum(next("21 Oct"))),
        "next on Fri" => drop(mia.mum(next("23 Oct"))),
        "review on Wed" => drop(mia.program(
            "Mia's physical",
            ProgramDetails {
                review: Some(day("21 Oct")),
                ..program(child, day("12 Oct"))
            },
        )),
        _ => panic!("{what:?} does nothing"),
    }
    for number in done.iter().filter(|number| **number > 21) {
        mia.tell(&format!("{number} Oct 16:00  Mia completes bridges"));
    }
    mia.tell("Mon 26 Oct 08:00  show who");
    let programs = mia
        .app
        .programs(&hep_tests::story::PARENT, child, mia.now)
        .unwrap();
    let of = programs.programs.iter().find(|one| one.id == old).unwrap();
    let album = mia.app.album(child, None, 1, mia.now).unwrap();
    assert_eq!(
        album.stickers as usize,
        done.len(),
        "a sticker for each day"
    );
    let week = week(&mia, day("21 Oct"));
    let week = week.split(' ').next().unwrap();
    format!("until {}: {week}", when::name(of.last))
}

#[test]
fn a_week_that_ends_early_is_reached_with_the_days_it_had() {
    for (what, done, expected) in [
        // Finished: today counts when something was done, and yesterday was the last day else.
        ("finish", &[][..], "until 20 Oct: 0/2"),
        ("finish", &[20], "until 20 Oct: 1/2"),
        ("finish", &[19, 20], "until 20 Oct: 2/2★"),
        ("finish", &[19, 20, 21], "until 21 Oct: 3/3★"),
        ("finish", &[19, 21], "until 21 Oct: 2/3"),
        // Ended: yesterday was the last day. Today's sticker stays.
        ("end", &[19, 20], "until 20 Oct: 2/2★"),
        ("end", &[19, 20, 21], "until 20 Oct: 2/2★"),
        ("end", &[19, 21], "until 20 Oct: 1/2"),
        // The next begins: the day before that is the last.
        ("next on Wed", &[19, 20], "until 20 Oct: 2/2★"),
        ("next on Wed", &[19, 20, 21], "until 20 Oct: 2/2★"),
        ("next on Fri", &[19, 20, 22], "until 22 Oct: 3/4"),
        ("next on Fri", &[19, 20, 21, 22], "until 22 Oct: 4/4★"),
        // A review ends nothing.
        ("review on Wed", &[19, 20], "until 6 Dec: 2/4"),
        ("review on Wed", &[19, 20, 21, 24], "until 6 Dec: 4/4★"),
    ] {
        assert_eq!(cut(what, done), expected, "{what} {done:?}");
    }
}
