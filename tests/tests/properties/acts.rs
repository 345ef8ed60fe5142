//! What each step asks the core to do, as the family stands by then.

use hep_core::action::TakenOver;
use hep_core::model::anchor::AnchorDetails;
use hep_core::model::dose::Done;
use hep_core::model::fading::Stretch;
use hep_core::model::ids::{ChildId, ExerciseId, ProgramId};
use hep_core::model::play::PlayEvent;
use hep_core::model::program::ProgramDetails;
use hep_core::model::reward::{Answer, Offered, RewardDetails};
use hep_core::model::settings::Settings;
use hep_core::model::signal::Signal;
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
            Step::Play { exercise, events } => self.plays(*exercise, events),
            _ => self.act(step).into_iter().collect(),
        }
    }

    /// These events in the play of an exercise, each at the step that it is at by then.
    fn plays(&self, exercise: u8, events: &[PlayEvent]) -> Vec<(Act, Kind)> {
        let exercise = self.exercises[usize::from(exercise) % self.exercises.len()].0;
        let Ok(view) = self.story.app.play(exercise, self.now()) else {
            return Vec::new();
        };
        let (nth, mut play) = (view.nth, view.play);
        let acts = events.iter().map(|event| {
            let step = play.step;
            play = play.clone().after(step, *event);
            let action = ChildAction::Play {
                exercise,
                nth,
                step,
                event: *event,
            };
            (Act::Child(action), Kind::Gives)
        });
        acts.collect()
    }

    /// Which time of today is the next of an exercise in the player, or the first when none is.
    fn next(&self, exercise: ExerciseId) -> u8 {
        let view = self.story.app.play(exercise, self.now());
        view.map_or(1, |view| view.nth)
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
            Step::DoAll { .. } | Step::Play { .. } => return None,
            Step::FinishPlay { exercise: n } => {
                let exercise = exercise(n).0;
                let nth = self.next(exercise);
                let action = ChildAction::FinishPlay { exercise, nth };
                (Act::Child(action), Kind::Gives)
            }
            Step::Tell { exercise: n, hurts } => {
                let exercise = exercise(n).0;
                let signal = match hurts {
                    None => Signal::TooHard,
                    Some(face) => Signal::Hurts {
                        face: (face < 5).then_some(face),
                    },
                };
                let nth = self.next(exercise);
                let action = ChildAction::Tell {
                    exercise,
                    nth,
                    signal,
                };
                (Act::Child(action), Kind::Gives)
            }
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
            Step::FinishProgram { program: n } => {
                let id = program(n).0;
                (
                    Act::Parent(ParentAction::FinishProgram { program: id }),
                    Kind::Edits(id),
                )
            }
            Step::StartNext { program: n, start } => {
                let (after, child, ..) = program(n);
                self.starts_next(after, child, start)
            }
            Step::EditExercise { exercise: n, edit } => {
                let (exercise, program) = exercise(n);
                self.doses
                    .entry(exercise)
                    .or_default()
                    .push(edit.dose.clone());
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
                self.doses.insert(exercise, vec![edit.dose.clone()]);
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
            Step::Stretch {
                reward: n,
                more,
                weeks,
            } => {
                let (reward, details) = reward(n);
                let to = details.price + more;
                let stretch = Stretch { to, weeks };
                let action = ParentAction::StretchReward { reward, stretch };
                (Act::Parent(action), Kind::Gives)
            }
            Step::StopStretch { reward: n } => {
                let reward = reward(n).0;
                (
                    Act::Parent(ParentAction::StopStretch { reward }),
                    Kind::Gives,
                )
            }
            Step::Anchor { anchor, away } => {
                let anchor = ANCHORS[usize::from(anchor) % ANCHORS.len()].to_owned();
                let offered = if away { Offered::PutAway } else { Offered::Yes };
                let details = AnchorDetails {
                    name: Some("Our time".into()),
                    picture: "bed".into(),
                    offered,
                };
                let action = ParentAction::SetAnchor { anchor, details };
                (Act::Parent(action), Kind::Arranges)
            }
            Step::Arrange { anchor } => {
                let first = ANCHORS[usize::from(anchor) % ANCHORS.len()];
                let order = vec![first.to_owned()];
                (
                    Act::Parent(ParentAction::ArrangeAnchors { order }),
                    Kind::Arranges,
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
                (Act::Look, Kind::Gives)
            }
            Step::Jump { days } => {
                self.story.now.utc += chrono::TimeDelta::days(i64::from(days));
                (Act::Look, Kind::Gives)
            }
            Step::Fly { zone } => {
                self.story.now.zone = zone;
                (Act::Look, Kind::Gives)
            }
            Step::Restart => {
                self.restart();
                (Act::Look, Kind::Gives)
            }
        })
    }

    /// Has the next program begin so many days from now, with every exercise of the one before.
    fn starts_next(&mut self, after: ProgramId, child: ChildId, start: u8) -> (Act, Kind) {
        let (now, today) = (self.now(), self.story.today());
        let (program, start) = (ProgramId::new(now), today.plus(i32::from(start)));
        let of_it = self.exercises.iter().filter(|(_, of)| *of == after);
        let exercises: Vec<_> = of_it
            .map(|(from, _)| TakenOver {
                from: *from,
                id: ExerciseId::new(now),
            })
            .collect();
        for taken in &exercises {
            self.exercises.push((taken.id, program));
            self.doses.insert(taken.id, self.doses[&taken.from].clone());
        }
        self.programs.push((program, child, start, today));
        let action = ParentAction::StartNext {
            after,
            program,
            details: ProgramDetails {
                weekly_goal: 2,
                ..details::program(child, start)
            },
            exercises,
        };
        (Act::Parent(action), Kind::Edits(after))
    }
}

/// Two moments of the library, and one of the family's own.
const ANCHORS: [&str; 3] = [
    "after-snack",
    "brushing-teeth",
    "01927e00-0000-7000-8000-000000000001",
];

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
