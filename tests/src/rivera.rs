//! The Rivera family: Mia, Leo, and Sam, their father, who joins in.

use hep_core::ParentAction;
use hep_core::model::child::{Accent, ChildDetails, Reading, Role};
use hep_core::model::day::Weekday;
use hep_core::model::dose::{Amount, Dose, Sides};
use hep_core::model::ids::{JarId, ReminderId};
use hep_core::model::program::{Discipline, ExerciseDetails, ProgramDetails};
use hep_core::model::reminder::{ReminderDetails, Target};
use hep_core::model::reward::{Handover, RewardDetails};
use hep_core::model::schedule::Schedule;

use crate::details::{
    self, SCHOOL_DAYS, any, each_side, exercise, program, reminder, reps, reward, seconds, weekdays,
};
use crate::story::Story;
use crate::when::{at, day, time};

/// A jar for the three of them, for a pizza night.
pub fn jar(story: &mut Story, size: u16) -> JarId {
    let jar = JarId::new(story.now);
    let members = ["Mia", "Leo", "Sam"].map(|name| story.children[name]);
    story.mum(ParentAction::SetJar {
        jar,
        details: details::jar(&members, size),
    });
    jar
}

/// Their home on Monday 12 October 2026 in the morning: everything is set up, nothing is done.
pub fn home() -> Story {
    let mut story = Story::new();
    mia(&mut story);
    leo(&mut story);
    sam(&mut story);
    story
}

fn mia(story: &mut Story) {
    let id = story.child(child("Mia", "fox", Accent::Coral, Role::Child));
    story.program(
        "Mia's physical",
        ProgramDetails {
            goal: "Climb the big slide all by myself.".into(),
            goal_picture: Some("playground-slide".into()),
            review: Some(day("Mon 7 Dec")),
            ..program(id, day("Mon 12 Oct"))
        },
    );
    let superhero = Dose {
        amount: Amount::Reps {
            reps: 5,
            hold_seconds: 5,
        },
        ..reps(1, 5)
    };
    for details in [
        move_(
            "Bridges",
            reps(3, 10),
            any(4),
            "after-school",
            "Strong hips for climbing",
        ),
        move_(
            "Chair squats",
            reps(2, 8),
            any(4),
            "after-school",
            "Getting up from the floor",
        ),
        move_(
            "Flamingo stand",
            each_side(seconds(20)),
            any(4),
            "brushing-teeth",
            "One foot on the ladder",
        ),
        move_(
            "Superhero",
            superhero,
            any(4),
            "after-school",
            "Back strength",
        ),
    ] {
        story.exercise("Mia's physical", details);
    }
    story.reward(RewardDetails {
        picture: "popcorn".into(),
        ..reward(id, "Film", 8)
    });
    story.reward(RewardDetails {
        picture: "soft-ice-cream".into(),
        ..reward(id, "Ice-cream trip", 20)
    });
    story.reward(RewardDetails {
        picture: "tent".into(),
        handover: Handover::AfterOk,
        ..reward(id, "Sleepover", 60)
    });
    let snack = reminder(id, "after snack", &[time("16:00")], &SCHOOL_DAYS);
    let teeth = ReminderDetails {
        target: Target::Exercises {
            exercises: vec![story.exercises["flamingo stand"]],
        },
        ..reminder(id, "brushing teeth", &[time("19:15")], &Weekday::ALL)
    };
    for details in [snack, teeth] {
        remind(story, details);
    }
}

/// Has one more reminder.
pub fn remind(story: &mut Story, details: ReminderDetails) {
    let reminder = ReminderId::new(story.now);
    story.mum(ParentAction::SetReminder { reminder, details });
}

fn leo(story: &mut Story) {
    let id = story.child(child("Leo", "t-rex", Accent::Teal, Role::Child));
    story.program(
        "Leo's speech",
        ProgramDetails {
            discipline: Discipline::Speech,
            weekly_goal: 5,
            ..program(id, day("Mon 26 Oct"))
        },
    );
    let twice = ExerciseDetails {
        times_a_day: 2,
        ..exercise("Tongue side to side", reps(3, 10), Schedule::EveryDay)
    };
    story.exercise("Leo's speech", twice);
    let words = Dose {
        unit: Some("words".into()),
        ..reps(1, 20)
    };
    story.exercise("Leo's speech", exercise("S words", words, any(5)));
    story.program(
        "Leo's occupational",
        ProgramDetails {
            discipline: Discipline::Occupational,
            goal: "Tie my football boots before the others.".into(),
            weeks: 6,
            ..program(id, day("Mon 2 Nov"))
        },
    );
    let lengths = Dose {
        unit: Some("lengths".into()),
        ..reps(1, 4)
    };
    let pinches = Dose {
        sides: Sides::Each,
        ..reps(2, 15)
    };
    for (name, dose) in [
        ("Shoelaces", reps(1, 10)),
        ("Putty pinches", pinches),
        ("Crab walk", lengths),
    ] {
        story.exercise(
            "Leo's occupational",
            exercise(name, dose, weekdays(&SCHOOL_DAYS)),
        );
    }
    story.reward(RewardDetails {
        picture: "video-game".into(),
        ..reward(id, "Game time", 5)
    });
    story.reward(RewardDetails {
        picture: "person-climbing".into(),
        ..reward(id, "Climbing hall", 40)
    });
}

fn sam(story: &mut Story) {
    let id = story.child(child("Sam", "bear", Accent::Violet, Role::GrownUp));
    story.program("Sam's physical", program(id, day("Mon 12 Oct")));
    story.exercise(
        "Sam's physical",
        exercise("Heel raises", reps(2, 15), any(4)),
    );
    story.now = at("Mon 12 Oct 06:00");
}

fn child(name: &str, avatar: &str, accent: Accent, role: Role) -> ChildDetails {
    ChildDetails {
        name: name.into(),
        avatar: avatar.into(),
        accent,
        role,
        reading: Reading::Words,
        look: None,
    }
}

fn move_(name: &str, dose: Dose, schedule: Schedule, anchor: &str, why: &str) -> ExerciseDetails {
    ExerciseDetails {
        anchor: anchor.into(),
        why: why.into(),
        ..exercise(name, dose, schedule)
    }
}
