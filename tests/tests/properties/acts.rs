//! What each step asks the core to do, as the family stands by then.

use hep_core::model::dose::Done;
use hep_core::model::ids::{ChildId, ExerciseId};
use hep_core::model::program::ProgramDetails;
use hep_core::model::reward::{Answer, Offered, RewardDetails};
use hep_core::model::settings::Settings;
use hep_core::view::today::CardPlace;
use hep_core::{ChildAction, Day, ParentAction};
use hep_tests::details;
use hep_tests::story::PARENT;

use super::steps::{ProgramEdit, Step};
use super::world::{Act, Kind, World, exercise_details};

impl World {
    /// What the step asks the core to do, if anything. Time, travel and restarts happen here.
    pub(crate) fn acts(&mut self, step: &Step) -> Vec<(Act, Kind)> {
        match step {
            Step::DoAll { child } => self.presses(*child, CardPlace::Extra),
            _ => self.act(step).into_iter().collect(),
        }
    }

    /// Every press that a child's Today has room for, but for cards at this place.
    fn presses(&self, child: u8, but: CardPlace) -> Vec<(Act, Kind)> {
        let child = self.children[usize::from(child) % self.children.len()];
        let screen = self.story.app.today(child, self.now()).unwrap();
        let cards = screen.cards.iter().filter(|card| card.place != but);
        let press = |(exercise, nth)| ChildAction::Complete {
            exercise,
            nth,
            done: Done::AsAsked,
            sticker: None,
        };
        cards
            .flat_map(|card| {
                let earned = |nth: &u8| card.done.iter().any(|done| done.nth == *nth);
                let left = usize::from(card.times).saturating_sub(card.done.len());
                (1..=card.times)
                    .filter(move |nth| !earned(nth))
                    .take(left)
                    .map(|nth| (card.exercise, nth))
            })
            .map(|which| (Act::Child(press(which)), Kind::Gives))
            .collect()
    }

    fn act(&mut self, step: &Step) -> Option<(Act, Kind)> {
        let pick = |n: u8, len: usize| (len > 0).then(|| usize::from(n) % len);
        let exercise = |n: u8| self.exercises[usize::from(n) % self.exercises.len()];
        let completion = |n: u8| Some(self.completions[pick(n, self.completions.len())?]);
        let program = |n: u8| self.programs[usize::from(n) % self.programs.len()];
        let reward = |n: u8| self.rewards[usize::from(n) % self.rewards.len()].clone();
        Some(match step.clone() {
            Step::DoAll { .. } => return None,
            Step::Press { child, card } => {
                let presses = self.presses(child, CardPlace::Done);
                let at = pick(card, presses.len())?;
                presses.into_iter().nth(at)?
            }
            Step::Complete { exercise: n, nth } => {
                let done = Done::AsAsked;
                let action = ChildAction::Complete {
                    exercise: exercise(n).0,
                    nth,
                    done,
                    sticker: None,
                };
                (Act::Child(action), Kind::Gives)
            }
            Step::Decorate {
                completion: n,
                effort,
            } => {
                let completion = completion(n)?;
                // Often nothing is said but how it was; else another sticker, another place.
                let said = |all: [&str; 2], every: u8| {
                    let pick = usize::from(n / every) % (all.len() + 1);
                    all.get(pick).map(|one| (*one).to_owned())
                };
                let action = ChildAction::Decorate {
                    completion,
                    sticker: said(["fox", "octopus"], 2),
                    effort: Some(effort),
                    place: said(["garden", "pool"], 5),
                };
                (Act::Child(action), Kind::Gives)
            }
            Step::Undo { completion: n } => {
                let done = self.done_today();
                let completion = match pick(n, done.len()) {
                    Some(at) => done[at],
                    None => completion(n)?,
                };
                (Act::Child(ChildAction::Undo { completion }), Kind::Undoes)
            }
            Step::SaveFor { reward: n } => (
                Act::Child(ChildAction::SaveFor {
                    reward: reward(n).0,
                }),
                Kind::Gives,
            ),
            Step::Ask { reward: n, again } => {
                let (id, details) = reward(n);
                let screen = self.story.app.rewards(details.child, self.now()).unwrap();
                let card = screen.rewards.iter().find(|card| card.reward == id)?;
                let nth = card.nth.saturating_sub(u16::from(again));
                (
                    Act::Child(ChildAction::Ask { reward: id, nth }),
                    Kind::Spends(card.price),
                )
            }
            Step::Answer { asking, given } => {
                let (redemption, price) = self.askings[pick(asking, self.askings.len())?];
                let answer = if given {
                    Answer::Given
                } else {
                    Answer::Declined
                };
                (
                    Act::Parent(ParentAction::AnswerAsk { redemption, answer }),
                    Kind::Spends(price),
                )
            }
            Step::CorrectAdd {
                child,
                days_ago,
                row,
            } => {
                let child = self.children[usize::from(child) % self.children.len()];
                let day = self.story.today().plus(-i32::from(days_ago));
                let screen = self.story.app.day(&PARENT, child, day, self.now()).unwrap();
                let rows: Vec<_> = screen
                    .rows
                    .iter()
                    .filter_map(|row| Some((row.exercise, row.next?)))
                    .collect();
                let (exercise, nth) = rows[pick(row, rows.len())?];
                (Act::Parent(correct(exercise, day, nth)), Kind::Gives)
            }
            Step::CorrectAddAny {
                exercise: n,
                days_ago,
                nth,
            } => {
                let day = self.story.today().plus(-i32::from(days_ago));
                (Act::Parent(correct(exercise(n).0, day, nth)), Kind::Gives)
            }
            Step::CorrectUndo { completion: n } => {
                let action = ParentAction::CorrectUndo {
                    completion: completion(n)?,
                    why: String::new(),
                };
                (Act::Parent(action), Kind::Undoes)
            }
            Step::EditProgram { program: n, edit } => {
                let (id, child, first, _) = program(n);
                let details = program_details(child, first, &edit);
                (
                    Act::Parent(ParentAction::SetProgram {
                        program: id,
                        details,
                    }),
                    Kind::Edits(id),
                )
            }
            Step::EndProgram { program: n } => {
                let id = program(n).0;
                (
                    Act::Parent(ParentAction::EndProgram { program: id }),
                    Kind::Edits(id),
                )
            }
            Step::EditExercise { exercise: n, edit } => {
                let (exercise, program) = exercise(n);
                let details = exercise_details(&edit);
                (
                    Act::Parent(ParentAction::SetExercise {
                        program,
                        exercise,
                        details,
                    }),
                    Kind::Edits(program),
                )
            }
            Step::NewExercise { program: n, edit } => {
                let (exercise, program) = (ExerciseId::new(self.now()), program(n).0);
                self.exercises.push((exercise, program));
                let details = exercise_details(&edit);
                (
                    Act::Parent(ParentAction::SetExercise {
                        program,
                        exercise,
                        details,
                    }),
                    Kind::Edits(program),
                )
            }
            Step::Retire { exercise: n } => {
                let (exercise, program) = exercise(n);
                (
                    Act::Parent(ParentAction::RetireExercise { exercise }),
                    Kind::Edits(program),
                )
            }
            Step::Pause { pause, from, days } => {
                let n = usize::from(pause) % self.pauses.len();
                let from = self.story.today().plus(i32::from(from));
                let details =
                    details::pause(self.children[n / 2], from, from.plus(i32::from(days)));
                (
                    Act::Parent(ParentAction::SetPause {
                        pause: self.pauses[n],
                        details,
                    }),
                    Kind::Gives,
                )
            }
            Step::EndPause { pause } => {
                let pause = self.pauses[usize::from(pause) % self.pauses.len()];
                (
                    Act::Parent(ParentAction::RemovePause { pause }),
                    Kind::Gives,
                )
            }
            Step::Jar {
                size,
                members,
                away,
            } => {
                let jar = self.jars().last()?.id;
                let all = match members {
                    0 => &self.children[..],
                    n => &self.children[usize::from(n) - 1..usize::from(n)],
                };
                let mut details = details::jar(all, size);
                if away {
                    details.offered = Offered::PutAway;
                }
                (
                    Act::Parent(ParentAction::SetJar { jar, details }),
                    Kind::Gives,
                )
            }
            Step::GiveJar => {
                let jar = self.jars().first()?.id;
                (Act::Parent(ParentAction::GiveJar { jar }), Kind::Gives)
            }
            Step::Price { reward: n, price } => {
                let (id, details) = reward(n);
                let details = RewardDetails { price, ..details };
                (
                    Act::Parent(ParentAction::SetReward {
                        reward: id,
                        details,
                    }),
                    Kind::Gives,
                )
            }
            Step::Settings {
                first_weekday,
                rollover,
            } => {
                let settings = Settings {
                    first_weekday,
                    rollover,
                    ..self.story.app.settings().unwrap()
                };
                (
                    Act::Parent(ParentAction::SetSettings { settings }),
                    Kind::Gives,
                )
            }
            Step::Pass { hours } => {
                self.story.now.utc += chrono::TimeDelta::hours(i64::from(hours));
                return None;
            }
            Step::Jump { days } => {
                self.story.now.utc += chrono::TimeDelta::days(i64::from(days));
                return None;
            }
            Step::Fly { zone } => {
                self.story.now.zone = zone;
                return None;
            }
            Step::Restart => {
                self.restart();
                return None;
            }
        })
    }
}

fn correct(exercise: ExerciseId, day: Day, nth: u8) -> ParentAction {
    ParentAction::CorrectAdd {
        exercise,
        day,
        nth,
        done: Done::AsAsked,
        why: String::new(),
    }
}

fn program_details(child: ChildId, first: Day, edit: &ProgramEdit) -> ProgramDetails {
    ProgramDetails {
        weeks: edit.weeks,
        weekly_goal: edit.weekly_goal,
        counts: edit.counts,
        star_worth: edit.star_worth,
        ..details::program(child, first.plus(i32::from(edit.start)))
    }
}
