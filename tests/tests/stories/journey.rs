//! The journey, its roads, the passport, the album, and how it goes on after the review: Mia
//! Rivera's autumn once more, counted by hand.

use hep_core::action::TakenOver;
use hep_core::model::dose::Done;
use hep_core::model::ids::{ExerciseId, PauseId, ProgramId};
use hep_core::model::journey::WeekMark;
use hep_core::model::program::{Discipline, ProgramDetails};
use hep_core::model::road::Measure;
use hep_core::view::album::AlbumView;
use hep_core::view::journey::{JourneyState, JourneyView, SkillRoad};
use hep_core::view::parent::ReviewState;
use hep_core::{ChildAction, Error, ParentAction};
use hep_tests::details::{pause, program};
use hep_tests::rivera;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::day;

fn journey(home: &Story) -> JourneyView {
    home.app.journey(home.children["Mia"], home.now).unwrap()
}

fn album(home: &Story) -> AlbumView {
    home.app
        .album(home.children["Mia"], None, 1, home.now)
        .unwrap()
}

/// `★` reached, `z` rest, `@` now, `.` coming, `+` tried, `_` quiet.
fn places(view: &JourneyView) -> String {
    let of = |mark| match mark {
        WeekMark::Reached => '★',
        WeekMark::Rest => 'z',
        WeekMark::Now => '@',
        WeekMark::Coming => '.',
        WeekMark::Tried => '+',
        WeekMark::Quiet => '_',
    };
    view.journeys[0]
        .weeks
        .iter()
        .map(|place| of(place.mark))
        .collect()
}

fn told(roads: &[SkillRoad]) -> Vec<(&str, u32, u32)> {
    let road = |one: &SkillRoad| one.road.total;
    roads
        .iter()
        .map(|one| (one.name.as_str(), road(one), one.road.next))
        .collect()
}

/// Week 1 is reached, week 2 tried on two days, week 3 paused, week 4 quiet; on Monday of week 5
/// she is back.
fn five_weeks() -> Story {
    let mut home = rivera::home();
    home.tell(
        "
        Mon 12 Oct 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Thu 16:00  Mia completes everything
        Sat 16:00  Mia completes everything
        Mon 19 Oct 16:00  Mia completes everything
        Tue 16:00  Mia completes everything
        Mon 26 Oct 08:00  show who
        ",
    );
    let mia = home.children["Mia"];
    home.mum(ParentAction::SetPause {
        pause: PauseId::new(home.now),
        details: pause(mia, day("26 Oct"), day("1 Nov")),
    });
    home.tell("Mon 9 Nov 16:00  show who");
    home
}

#[test]
fn a_place_for_every_week_and_a_welcome_after_a_gap() {
    let mut home = five_weeks();
    let mia = home.children["Mia"];
    assert!(home.app.today(mia, home.now).unwrap().back);
    home.tell("Mon 16:05  Mia completes everything");
    let view = journey(&home);
    assert_eq!(places(&view), "★+z_@...");
    let one = &view.journeys[0];
    assert_eq!(
        (one.at, one.state, one.weeks_reached),
        (5, JourneyState::Running, 1)
    );
    // The review is on the Monday after the last week, four weeks from now.
    assert_eq!((one.review_at, one.sleeps), (Some(9), Some(28)));
    assert_eq!(one.goal, "Climb the big slide all by myself.");
    assert_eq!(one.goal_picture.as_deref(), Some("playground-slide"));
    home.tell("Tue 16:00  show who");
    assert!(
        !home.app.today(mia, home.now).unwrap().back,
        "she was here yesterday"
    );
    // A pause that takes a week after the fact takes no star.
    home.mum(ParentAction::SetPause {
        pause: PauseId::new(home.now),
        details: pause(mia, day("12 Oct"), day("25 Oct")),
    });
    assert_eq!(places(&journey(&home)), "★zz_@...");
    assert_eq!(journey(&home).weeks_reached, 1);
}

#[test]
fn a_correction_after_the_fact_brings_its_star_to_the_place() {
    let mut home = five_weeks();
    home.tell(
        "
        Mon 9 Nov 17:00  Mum adds bridges of Wed 21 Oct (forgot)
        Mon 9 Nov 17:00  Mum adds bridges of Thu 22 Oct (forgot)
        ",
    );
    for name in ["chair squats", "flamingo stand", "superhero"] {
        for number in ["Wed 21 Oct", "Thu 22 Oct"] {
            home.tell(&format!(
                "Mon 9 Nov 17:00  Mum adds {name} of {number} (forgot)"
            ));
        }
    }
    assert_eq!(places(&journey(&home)), "★★z_@...");
    assert_eq!(journey(&home).weeks_reached, 2);
}

/// Bridges 30, squats 16, flamingo 2 × 20 seconds and superhero 5 at a time, on seven days.
#[test]
fn the_road_counts_what_was_really_done() {
    let mut home = five_weeks();
    home.tell("Mon 9 Nov 16:05  Mia completes everything");
    assert_eq!(
        told(&journey(&home).roads),
        [
            ("Bridges", 210, 300),
            ("Chair squats", 112, 150),
            ("Flamingo stand", 4, 5),
            ("Superhero", 35, 50),
        ]
    );
    home.tell("Mon 9 Nov 16:10  Mia undoes bridges");
    assert_eq!(journey(&home).roads[0].road.total, 180);
    assert_eq!(journey(&home).roads[0].road.reached.last(), Some(&150));
}

#[test]
fn a_milestone_is_celebrated_when_it_is_passed_and_only_then() {
    let mut home = rivera::home();
    let bridges = home.exercises["bridges"];
    let press = |home: &mut Story, reps| {
        let done = Done::Part(hep_core::model::dose::WorkDone {
            sets: 1,
            reps,
            seconds: 0,
        });
        let act = ChildAction::Complete {
            exercise: bridges,
            nth: 1,
            done,
            sticker: None,
        };
        let milestones = home.act(act).unwrap().milestones;
        milestones
            .into_iter()
            .map(|one| (one.name, one.measure, one.number))
            .collect::<Vec<_>>()
    };
    home.tell("Mon 12 Oct 16:00  show who");
    let fifty = [("Bridges".to_owned(), Measure::Reps, 50)];
    assert_eq!(press(&mut home, 60), fifty);
    assert_eq!(press(&mut home, 60), [], "the same press is the same one");
    home.tell("Tue 16:00  show who");
    assert_eq!(press(&mut home, 10), []);
    home.tell("Wed 16:00  show who");
    assert_eq!(press(&mut home, 5)[0].2, 75);
}

/// 30 bridges a day: 10 and 25 on Monday the 12th, and so on; a badge has the day it was passed.
#[test]
fn a_badge_has_its_day_and_one_that_a_correction_passed_is_celebrated() {
    let mut home = rivera::home();
    home.tell(
        "
        Mon 12 Oct 16:00  Mia completes bridges
        Tue 16:00  Mia completes bridges
        ",
    );
    let badges = |home: &Story| -> Vec<(u32, String)> {
        let skills = album(home).milestones;
        let bridges = skills.iter().find(|one| one.skill.name == "Bridges");
        let badges = bridges.map(|one| one.badges.clone()).unwrap_or_default();
        badges
            .iter()
            .map(|badge| (badge.number, badge.day.unwrap().to_string()[5..].to_owned()))
            .collect()
    };
    let told = |numbers: &[(u32, &str)]| -> Vec<(u32, String)> {
        numbers
            .iter()
            .map(|(number, day)| (*number, (*day).to_owned()))
            .collect()
    };
    let until_tuesday = [(10, "10-12"), (25, "10-12"), (50, "10-13")];
    assert_eq!(badges(&home), told(&until_tuesday));
    // Taken back, and done again on Wednesday.
    home.tell("Tue 16:05  Mia undoes bridges");
    assert_eq!(badges(&home), told(&until_tuesday[..2]));
    home.tell("Wed 16:00  Mia completes bridges");
    let until_wednesday = [(10, "10-12"), (25, "10-12"), (50, "10-14")];
    assert_eq!(badges(&home), told(&until_wednesday));
    // On Friday the grown-up adds Tuesday and Thursday: 75 and 100 are passed, told with Friday.
    home.tell(
        "
        Fri 16:00  Mum adds bridges of Tue 13 Oct (forgot)
        Fri 16:00  Mum adds bridges of Thu 15 Oct (forgot)
        ",
    );
    let bridges = home.exercises["bridges"];
    let squats = home.exercises["chair squats"];
    let press = |home: &mut Story, exercise| -> Vec<(String, u32)> {
        let act = ChildAction::Complete {
            exercise,
            nth: 1,
            done: Done::AsAsked,
            sticker: None,
        };
        let milestones = home.act(act).unwrap().milestones;
        milestones
            .into_iter()
            .map(|one| (one.name, one.number))
            .collect()
    };
    // The farthest of them, with the next move, once.
    assert_eq!(
        press(&mut home, squats),
        [("Chair squats".to_owned(), 10), ("Bridges".to_owned(), 100)]
    );
    assert_eq!(press(&mut home, bridges), [("Bridges".to_owned(), 150)]);
    let friday = [(75, "10-16"), (100, "10-16"), (150, "10-16")];
    assert_eq!(
        badges(&home),
        told(&[&until_wednesday[..], &friday].concat())
    );
    // What is taken back before the child hears of it is not celebrated.
    home.tell("Sat 16:00  Mum adds superhero of Mon 12 Oct (forgot)");
    home.tell("Sat 16:00  Mum adds superhero of Tue 13 Oct (forgot)");
    let tuesday = home
        .app
        .day(&PARENT, home.children["Mia"], day("13 Oct"), home.now)
        .unwrap();
    let superhero = tuesday.rows.iter().find(|row| row.name == "Superhero");
    home.mum(ParentAction::CorrectUndo {
        completion: superhero.unwrap().done[0].completion,
        why: "not hers".into(),
    });
    let flamingo = home.exercises["flamingo stand"];
    assert_eq!(press(&mut home, flamingo), []);
    let mut home = home.restart();
    let held = badges(&home);
    home.tell("Mon 19 Oct 08:00  show who");
    assert_eq!(badges(&home), held);
}

#[test]
fn a_new_place_is_a_stamp() {
    let mut home = rivera::home();
    home.tell("Mon 12 Oct 16:00  Mia completes bridges, chair squats");
    let say = |home: &mut Story, exercise: &str, place: &str| {
        let completion = home.completion(exercise, home.today(), 1);
        let said = ChildAction::Decorate {
            completion,
            sticker: None,
            effort: None,
            place: Some(place.into()),
        };
        home.act(said).unwrap().stamp.map(|place| place.id)
    };
    let been = |home: &Story| -> Vec<(String, u32)> {
        let stamps = journey(home).stamps.into_iter();
        let been = stamps.filter(|stamp| stamp.times > 0);
        been.map(|stamp| (stamp.place.id, stamp.times)).collect()
    };
    assert_eq!(
        say(&mut home, "bridges", "garden").as_deref(),
        Some("garden")
    );
    assert_eq!(say(&mut home, "bridges", "garden"), None, "said already");
    assert_eq!(
        say(&mut home, "chair squats", "garden"),
        None,
        "no longer new"
    );
    assert_eq!(been(&home), [("garden".into(), 2)]);
    assert_eq!(
        say(&mut home, "chair squats", "pool").as_deref(),
        Some("pool")
    );
    assert_eq!(been(&home), [("garden".into(), 1), ("pool".into(), 1)]);
    // The parent sees it for each exercise.
    let programs = home
        .app
        .programs(&PARENT, home.children["Mia"], home.now)
        .unwrap();
    let places = |row: usize| -> Vec<(String, u32)> {
        let places = programs.programs[0].exercises[row].places.iter();
        places
            .map(|stamp| (stamp.place.id.clone(), stamp.times))
            .collect()
    };
    assert_eq!(places(0), [("garden".into(), 1)]);
    assert_eq!(places(1), [("pool".into(), 1)]);
    home.tell("Mon 12 Oct 16:30  Mia undoes bridges");
    assert_eq!(been(&home), [("pool".into(), 1)]);
}

#[test]
fn the_album_has_every_sticker_that_stands() {
    let mut home = five_weeks();
    home.tell(
        "
        Mon 9 Nov 16:05  Mia completes everything
        Mon 9 Nov 16:06  Mia chooses octopus for bridges
        ",
    );
    let view = album(&home);
    assert_eq!((view.stickers, view.stars), (28, 1));
    assert_eq!((view.month.first, view.month.total), (day("1 Nov"), 4));
    assert_eq!(
        (view.month.earlier, view.month.later),
        (Some(day("1 Oct")), None)
    );
    let earned = |view: &AlbumView| -> u32 {
        let packs = view.packs.iter().flat_map(|pack| &pack.stickers);
        packs.map(|sticker| sticker.times).sum()
    };
    assert_eq!(earned(&view), 28);
    assert!(
        view.month
            .stickers
            .iter()
            .any(|one| one.sticker == "octopus")
    );
    let mia = home.children["Mia"];
    let october = home
        .app
        .album(mia, Some(day("20 Oct")), 1, home.now)
        .unwrap()
        .month;
    assert_eq!((october.total, october.later), (24, Some(day("1 Nov"))));
    assert_eq!(view.milestones.len(), 4);
    home.tell("Mon 9 Nov 16:10  Mia undoes bridges");
    let view = album(&home);
    assert_eq!(
        (view.stickers, view.month.total, earned(&view)),
        (27, 3, 27)
    );
    assert!(
        !view
            .month
            .stickers
            .iter()
            .any(|one| one.sticker == "octopus")
    );
}

fn review(home: &Story) -> ReviewState {
    let view = home
        .app
        .programs(&PARENT, home.children["Mia"], home.now)
        .unwrap();
    let program = home.programs["Mia's physical"];
    view.programs
        .iter()
        .find(|one| one.id == program)
        .unwrap()
        .review
}

#[test]
fn a_program_is_finished_with_a_certificate() {
    let mut home = five_weeks();
    let program = home.programs["Mia's physical"];
    home.tell("Mon 9 Nov 16:05  Mia completes everything");
    assert_eq!(review(&home), ReviewState::NotYet);
    assert!(matches!(
        home.app.certificate(program, home.now),
        Err(Error::Gone)
    ));
    home.tell("Mon 7 Dec 17:00  show who");
    assert_eq!(review(&home), ReviewState::Due);
    assert_eq!(journey(&home).journeys[0].state, JourneyState::Over);
    home.mum(ParentAction::FinishProgram { program });
    let facts = home.facts().dump();
    home.mum(ParentAction::FinishProgram { program });
    assert_eq!(home.facts().dump(), facts, "twice is once");
    assert_eq!(review(&home), ReviewState::Finished);
    let paper = home.app.certificate(program, home.now).unwrap();
    // Bridges 210, squats 112, superhero 35 times; 280 seconds on one leg and 175 in the air.
    assert_eq!((paper.times, paper.reps, paper.minutes), (28, 357, 7));
    assert_eq!((paper.reached, paper.weeks, paper.more), (1, 8, 0));
    assert_eq!(
        (paper.journey.first, paper.journey.last),
        (day("12 Oct"), day("6 Dec"))
    );
    assert_eq!(paper.journey.goal, "Climb the big slide all by myself.");
    assert_eq!(paper.moves.len(), 4);
    let kept = &album(&home).journeys;
    assert_eq!((kept.len(), kept[0].finished), (1, Some(day("7 Dec"))));
}

/// Finished in the middle of its time: what was done today counts, tomorrow asks for nothing.
#[test]
fn a_running_program_is_finished_at_the_end_of_today() {
    let mut home = five_weeks();
    let mia = home.children["Mia"];
    let program = home.programs["Mia's physical"];
    home.tell("Mon 9 Nov 16:05  Mia completes bridges");
    home.mum(ParentAction::FinishProgram { program });
    assert_eq!(home.app.today(mia, home.now).unwrap().cards.len(), 4);
    home.tell("Tue 10 Nov 16:00  show who");
    assert_eq!(home.app.today(mia, home.now).unwrap().cards.len(), 0);
    assert_eq!(places(&journey(&home)), "★+z_@");
}

#[test]
fn a_program_goes_on_longer_and_its_past_stays() {
    let mut home = five_weeks();
    let mia = home.children["Mia"];
    let program = home.programs["Mia's physical"];
    home.tell("Wed 16 Dec 16:00  show who");
    let before: Vec<_> = (0..9)
        .map(|n| {
            home.app
                .chart(mia, Some(day("12 Oct").plus(7 * n)), home.now)
                .unwrap()
                .rows
        })
        .collect();
    let view = home.app.programs(&PARENT, mia, home.now).unwrap();
    home.mum(ParentAction::SetProgram {
        program,
        details: ProgramDetails {
            weeks: 12,
            review: Some(day("4 Jan").plus(365)),
            ..view.programs[0].details.clone()
        },
    });
    let after: Vec<_> = (0..9)
        .map(|n| {
            home.app
                .chart(mia, Some(day("12 Oct").plus(7 * n)), home.now)
                .unwrap()
                .rows
        })
        .collect();
    assert_eq!(before, after);
    // The week without a program is a rest; in the week it goes on, Wednesday is asked again.
    assert_eq!(places(&journey(&home)), "★+z____".to_owned() + "_z@..");
    assert_eq!(review(&home), ReviewState::NotYet);
    assert_eq!(home.app.today(mia, home.now).unwrap().to_go, 4);
}

#[test]
fn the_next_program_takes_exercises_over_and_their_road_goes_on() {
    let mut home = five_weeks();
    let mia = home.children["Mia"];
    let before = home.programs["Mia's physical"];
    home.tell("Mon 7 Dec 17:00  show who");
    let (next, id) = (ProgramId::new(home.now), ExerciseId::new(home.now));
    let start = ParentAction::StartNext {
        after: before,
        program: next,
        details: ProgramDetails {
            goal: "Hop over the brook.".into(),
            ..program(mia, day("7 Dec"))
        },
        exercises: vec![TakenOver {
            from: home.exercises["bridges"],
            id,
        }],
    };
    home.mum(start.clone());
    let facts = home.facts().dump();
    home.mum(start);
    assert_eq!(home.facts().dump(), facts, "twice is once");
    home.exercises.insert("bridges".into(), id);
    home.tell("Mon 7 Dec 17:05  Mia completes bridges");
    let view = journey(&home);
    assert_eq!(view.journeys.len(), 1);
    assert_eq!(view.journeys[0].goal, "Hop over the brook.");
    // 180 of the first program and 30 of this one.
    assert_eq!(told(&view.roads), [("Bridges", 210, 300)]);
    assert_eq!(view.weeks_reached, 1);
    let kept = album(&home).journeys;
    assert_eq!(
        (kept.len(), kept[0].program, kept[0].finished),
        (1, before, Some(day("7 Dec")))
    );
}

/// Leo's occupational program is over on Sunday 13 December, his speech program a week later. On the
/// Monday between them the occupational therapist looks at it: its journey is there until a grown-up
/// has said how it goes on.
#[test]
fn a_program_on_its_review_day_is_there_beside_one_that_runs() {
    let mut home = rivera::home();
    let leo = home.children["Leo"];
    let shown = |home: &Story| -> Vec<(Discipline, JourneyState)> {
        let view = home.app.journey(leo, home.now).unwrap();
        let journeys = view.journeys.iter();
        journeys.map(|one| (one.discipline, one.state)).collect()
    };
    let both = [
        (Discipline::Speech, JourneyState::Running),
        (Discipline::Occupational, JourneyState::Over),
    ];
    let program = home.programs["Leo's occupational"];
    home.tell("Tue 3 Nov 16:00  show who");
    let view = home.app.programs(&PARENT, leo, home.now).unwrap();
    let set = view.programs.iter().find(|one| one.id == program).unwrap();
    home.mum(ParentAction::SetProgram {
        program,
        details: ProgramDetails {
            review: Some(day("14 Dec")),
            ..set.details.clone()
        },
    });
    home.tell("Mon 14 Dec 16:00  show who");
    assert_eq!(shown(&home), both);
    let journeys = home.app.journey(leo, home.now).unwrap().journeys;
    let places = journeys[1].weeks.len() as u16;
    assert_eq!(
        (journeys[1].sleeps, journeys[1].review_at),
        (Some(0), Some(places + 1))
    );
    home.tell("Sun 20 Dec 16:00  show who");
    assert_eq!(shown(&home), both);
    home.mum(ParentAction::FinishProgram { program });
    assert_eq!(shown(&home), both[..1]);
}

#[test]
fn two_programs_that_overlap_have_each_its_journey() {
    let mut home = rivera::home();
    home.tell("Tue 3 Nov 19:00  Leo completes everything");
    let leo = home.children["Leo"];
    let view = home.app.journey(leo, home.now).unwrap();
    let told: Vec<_> = view
        .journeys
        .iter()
        .map(|one| (one.weeks.len(), one.at))
        .collect();
    assert_eq!(
        told,
        [(8, 2), (6, 1)],
        "speech since 26 October, occupational since 2 November"
    );
    let names: Vec<&str> = view.roads.iter().map(|road| road.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Tongue side to side",
            "S words",
            "Shoelaces",
            "Putty pinches",
            "Crab walk"
        ]
    );
}
