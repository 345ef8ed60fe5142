//! A family with two children and four programs.

use std::collections::{BTreeSet, HashMap};

use hep_core::model::day::Now;
use hep_core::model::dose::Dose;
use hep_core::model::ids::{
    ChildId, CompletionId, ExerciseId, JarId, PauseId, ProgramId, RedemptionId, RewardId,
};
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::reward::{Handover, RewardDetails};
use hep_core::view::jar::ParentJar;
use hep_core::{ChildAction, Day, ParentAction, Result};
use hep_tests::details;
use hep_tests::story::{PARENT, Story};
use hep_tests::when::day;

use super::steps::ExerciseEdit;

/// What an act may do to a child's stickers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// It may give, never take.
    Gives,
    /// It takes one back, and what went with it.
    Undoes,
    /// It may hand a reward over for this price.
    Spends(u16),
    /// It changes what is asked of this program from today on; and gives.
    Edits(ProgramId),
    /// It changes the order of things and their names, and nothing else.
    Arranges,
}

/// An act, so that it can be done again.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Child(ChildAction),
    Parent(ParentAction),
    /// The app looks what is due, as it does all day: it gives what was left in the middle on a day
    /// that is over.
    Look,
}

/// What somebody did in the player.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Played {
    pub(crate) presses: i64,
    pub(crate) ms: i64,
}

pub(crate) struct World {
    pub(crate) story: Story,
    pub(crate) children: Vec<ChildId>,
    /// Each with its child, its first day and the day on which it was made.
    pub(crate) programs: Vec<(ProgramId, ChildId, Day, Day)>,
    pub(crate) exercises: Vec<(ExerciseId, ProgramId)>,
    pub(crate) rewards: Vec<(RewardId, RewardDetails)>,
    pub(crate) pauses: Vec<PauseId>,
    pub(crate) completions: Vec<CompletionId>,
    pub(crate) askings: Vec<(RedemptionId, u16)>,
    /// Every dose that an exercise was ever asked for.
    pub(crate) doses: HashMap<ExerciseId, Vec<Dose>>,
    /// What was pressed and passed in the player and is not on record yet.
    pub(crate) played: HashMap<ExerciseId, Played>,
    /// The completions that were looked at.
    pub(crate) seen: BTreeSet<CompletionId>,
    /// Whether today was once a later day than it is now, or was after that.
    pub(crate) went_back: bool,
    latest: Day,
}

impl World {
    /// Two children, each with two programs of these exercises, which began a while ago.
    pub(crate) fn new(exercises: &[ExerciseEdit]) -> Self {
        let mut world = Self {
            story: Story::new(),
            children: Vec::new(),
            programs: Vec::new(),
            exercises: Vec::new(),
            rewards: Vec::new(),
            pauses: Vec::new(),
            completions: Vec::new(),
            askings: Vec::new(),
            doses: HashMap::new(),
            played: HashMap::new(),
            seen: BTreeSet::new(),
            went_back: false,
            latest: Day::BEGINNING,
        };
        for name in ["Mia", "Leo"] {
            let child = world.story.child(details::child(name));
            world.children.push(child);
            for (n, start) in ["5 Oct", "8 Oct"].into_iter().enumerate() {
                let details = ProgramDetails {
                    weekly_goal: 2,
                    ..details::program(child, day(start))
                };
                let id = world.story.program(&format!("{name} {n}"), details);
                world
                    .programs
                    .push((id, child, day(start), world.story.today()));
            }
            for (handover, price) in [(Handover::AtOnce, 2), (Handover::AfterOk, 3)] {
                let details = RewardDetails {
                    handover,
                    ..details::reward(child, &format!("{name} {price}"), price)
                };
                let id = world.story.reward(details.clone());
                world.rewards.push((id, details));
            }
            world
                .pauses
                .extend([PauseId::new(world.now()), PauseId::new(world.now())]);
        }
        for (n, edit) in exercises.iter().enumerate() {
            world.add_exercise(n, edit);
        }
        world.story.mum(ParentAction::SetJar {
            jar: JarId::new(world.now()),
            details: details::jar(&world.children, 5),
        });
        world.story.tell("Tue 13 Oct 16:00  show who");
        world
    }

    fn add_exercise(&mut self, program: usize, edit: &ExerciseEdit) {
        let program = self.programs[program % self.programs.len()].0;
        let exercise = ExerciseId::new(self.now());
        self.exercises.push((exercise, program));
        self.doses.insert(exercise, vec![edit.dose.clone()]);
        self.story.mum(ParentAction::SetExercise {
            program,
            exercise,
            details: exercise_details(edit),
        });
    }

    pub(crate) fn now(&self) -> Now {
        self.story.now
    }

    /// Notices whether the clock was put back.
    pub(crate) fn look_at_the_clock(&mut self) {
        let today = self.story.today();
        self.went_back |= today < self.latest;
        self.latest = self.latest.max(today);
    }

    /// What is set up in one sitting holds always: an edit on that day reaches into the past.
    pub(crate) fn was_made_today(&self, program: ProgramId) -> bool {
        let today = self.story.today();
        self.programs
            .iter()
            .any(|(id, _, _, made)| *id == program && *made == today)
    }

    /// The jars that were not given yet.
    pub(crate) fn jars(&self) -> Vec<ParentJar> {
        self.story.app.family(&PARENT, self.now()).unwrap().jars
    }

    pub(crate) fn done_today(&self) -> Vec<CompletionId> {
        let (app, now) = (&self.story.app, self.now());
        let of = |child: &ChildId| app.today(*child, now).unwrap().cards;
        let cards = self.children.iter().flat_map(of);
        cards
            .flat_map(|card| card.done)
            .map(|done| done.completion)
            .collect()
    }

    pub(crate) fn restart(&mut self) {
        let empty = Story::new();
        let story = std::mem::replace(&mut self.story, empty);
        self.story = story.restart();
    }

    /// Does it, and remembers what came of it.
    pub(crate) fn perform(&mut self, act: &Act) -> Result<()> {
        let now = self.now();
        match act.clone() {
            Act::Child(action) => {
                let outcome = self.story.app.act(action, now)?;
                self.completions.extend(outcome.completion);
                if let Some(asked) = outcome.redemption {
                    let app = &self.story.app;
                    let price = self.children.iter().find_map(|child| {
                        let view = app.rewards_of(&PARENT, *child, now).ok()?;
                        let waiting = view
                            .waiting
                            .iter()
                            .map(|asking| (asking.redemption, asking.price));
                        let over = view
                            .answered
                            .iter()
                            .map(|asking| (asking.redemption, asking.price));
                        waiting.chain(over).find(|(id, _)| *id == asked.redemption)
                    });
                    self.askings.extend(price);
                }
            }
            Act::Parent(action) => {
                self.story.app.act_as_parent(&PARENT, action, now)?;
                // A correction tells no name: the day's screen does.
                let done = self.done_today();
                self.completions.extend(done);
            }
            Act::Look => {
                self.story.app.claim_due(now)?;
            }
        }
        self.completions.sort();
        self.completions.dedup();
        Ok(())
    }
}

pub(crate) fn exercise_details(edit: &ExerciseEdit) -> ExerciseDetails {
    ExerciseDetails {
        times_a_day: edit.times_a_day,
        anchor: edit.anchor.into(),
        ..details::exercise("Bridges", edit.dose.clone(), edit.schedule.clone())
    }
}
