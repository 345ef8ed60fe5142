//! The teller of stories: a family's data, its clock, and what everything is called.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

use expect_test::Expect;
use hep_core::action::SetUp;
use hep_core::model::child::ChildDetails;
use hep_core::model::day::Now;
use hep_core::model::ids::{
    ChildId, CompletionId, ExerciseId, PauseId, ProgramId, RedemptionId, RewardId,
};
use hep_core::model::pin::Unlocked;
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::reward::RewardDetails;
use hep_core::model::settings::Settings;
use hep_core::view::outcome::{Outcome, ParentOutcome};
use hep_core::{App, ChildAction, Day, ParentAction, Result};
use tempfile::TempDir;

use crate::facts::{Facts, folder};
use crate::{details, when};

/// The PIN of every family in a story.
pub const PIN: &str = "1234";

/// A parent at the laptop. One real unlocking serves all stories of a test file: the hash of a PIN
/// is slow on purpose.
pub static PARENT: LazyLock<Unlocked> = LazyLock::new(|| {
    let (home, now) = (folder(), when::at("Mon 12 Oct 06:00"));
    let mut app = App::open(home.path(), now).unwrap();
    app.set_up(smallest(now), now).unwrap();
    app.unlock(PIN, now).unwrap()
});

/// The least a first start can be told: Mia and one exercise.
pub fn smallest(now: Now) -> SetUp {
    let child = ChildId::new(now);
    let start = when::day("12 Oct");
    SetUp {
        child,
        details: details::child("Mia"),
        program: ProgramId::new(now),
        plan: details::program(child, start),
        exercises: vec![hep_core::action::FirstExercise {
            id: ExerciseId::new(now),
            details: details::exercise("Bridges", details::reps(3, 10), details::any(4)),
        }],
        reward: None,
        pin: PIN.into(),
    }
}

/// A family and its days.
pub struct Story {
    /// The core, open.
    pub app: App,
    /// Where its data lies.
    pub home: TempDir,
    /// The moment told last.
    pub now: Now,
    /// Children by name.
    pub children: HashMap<String, ChildId>,
    /// Programs by the name of the child and of the therapy: "Leo's speech".
    pub programs: HashMap<String, ProgramId>,
    /// Exercises by name, in small letters.
    pub exercises: HashMap<String, ExerciseId>,
    /// Rewards by name, in small letters.
    pub rewards: HashMap<String, RewardId>,
    /// Each child's last pause.
    pub pauses: HashMap<String, PauseId>,
    pub(crate) completions: HashMap<(ExerciseId, Day, u8), CompletionId>,
    pub(crate) redemptions: HashMap<RewardId, RedemptionId>,
    said: String,
}

impl Story {
    /// An empty home in New York on Monday 12 October 2026, six in the morning.
    pub fn new() -> Self {
        let (home, now) = (folder(), when::at("Mon 12 Oct 06:00"));
        let app = App::open(home.path(), now).unwrap();
        let mut story = Self {
            app,
            home,
            now,
            children: HashMap::new(),
            programs: HashMap::new(),
            exercises: HashMap::new(),
            rewards: HashMap::new(),
            pauses: HashMap::new(),
            completions: HashMap::new(),
            redemptions: HashMap::new(),
            said: String::new(),
        };
        story.mum(ParentAction::SetSettings {
            settings: Settings::default(),
        });
        story
    }

    /// Mia with a physical therapy that asks for these exercises from 12 October on.
    pub fn mia(exercises: &[ExerciseDetails]) -> Self {
        let mut story = Self::new();
        let mia = story.child(details::child("Mia"));
        let plan = details::program(mia, when::day("12 Oct"));
        story.program("Mia's physical", plan);
        for exercise in exercises {
            story.exercise("Mia's physical", exercise.clone());
        }
        story
    }

    /// Takes a child in.
    pub fn child(&mut self, details: ChildDetails) -> ChildId {
        let id = ChildId::new(self.now);
        self.children.insert(details.name.clone(), id);
        self.mum(ParentAction::SetChild { child: id, details });
        id
    }

    /// Takes a program on, called like "Leo's speech".
    pub fn program(&mut self, name: &str, details: ProgramDetails) -> ProgramId {
        let id = *self
            .programs
            .entry(name.into())
            .or_insert(ProgramId::new(self.now));
        self.mum(ParentAction::SetProgram {
            program: id,
            details,
        });
        id
    }

    /// Takes an exercise on, or changes it: its name tells which.
    pub fn exercise(&mut self, program: &str, details: ExerciseDetails) -> ExerciseId {
        let program = self.programs[program];
        let id = ExerciseId::new(self.now);
        let exercise = *self
            .exercises
            .entry(details.name.to_lowercase())
            .or_insert(id);
        self.mum(ParentAction::SetExercise {
            program,
            exercise,
            details,
        });
        exercise
    }

    /// Offers a reward, or changes it: its name tells which.
    pub fn reward(&mut self, details: RewardDetails) -> RewardId {
        let id = RewardId::new(self.now);
        let reward = *self
            .rewards
            .entry(details.name.to_lowercase())
            .or_insert(id);
        self.mum(ParentAction::SetReward { reward, details });
        reward
    }

    /// What a parent does now.
    pub fn mum(&mut self, action: ParentAction) -> ParentOutcome {
        self.try_mum(action).unwrap()
    }

    /// What a parent tries now.
    pub fn try_mum(&mut self, action: ParentAction) -> Result<ParentOutcome> {
        self.app.act_as_parent(&PARENT, action, self.now)
    }

    /// Tells these lines and compares what was said meanwhile: what went wrong, which stars and
    /// rewards came, and every view that was shown.
    pub fn check(&mut self, lines: &str, expected: Expect) {
        self.tell(lines);
        expected.assert_eq(&std::mem::take(&mut self.said));
    }

    /// Tells these lines.
    pub fn tell(&mut self, lines: &str) {
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (now, what) = when::read(line, self.now, self.now.zone);
            self.now = now;
            if let Err(error) = self.happen(what, line) {
                self.say(&format!("{line}: {error:?}"));
            }
        }
    }

    /// Closes the app and opens it again.
    pub fn restart(self) -> Self {
        let Self { app, home, now, .. } = self;
        drop(app);
        let app = App::open(home.path(), now).unwrap();
        Self { app, home, ..self }
    }

    /// What lies on the disk.
    pub fn facts(&self) -> Facts {
        Facts::of(self.home.path())
    }

    /// What a child does now.
    pub fn act(&mut self, action: ChildAction) -> Result<Outcome> {
        self.app.act(action, self.now)
    }

    /// Today's day.
    pub fn today(&self) -> Day {
        self.app.today_is(self.now).unwrap()
    }

    /// The completion that was told last of this exercise, day and time of the day.
    pub fn completion(&self, exercise: &str, day: Day, nth: u8) -> CompletionId {
        self.completions[&(self.exercises[exercise], day, nth)]
    }

    /// The asking for a reward that was told last.
    pub fn redemption(&self, reward: &str) -> RedemptionId {
        self.redemptions[&self.rewards[reward]]
    }

    pub(crate) fn say(&mut self, line: &str) {
        writeln!(self.said, "{line}").expect("a text takes every line");
    }
}

impl Default for Story {
    fn default() -> Self {
        Self::new()
    }
}
