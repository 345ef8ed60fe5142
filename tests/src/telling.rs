//! What each kind of line brings about.

use hep_core::model::day::Zone;
use hep_core::model::dose::Done;
use hep_core::model::ids::PauseId;
use hep_core::model::reward::Answer;
use hep_core::{ChildAction, ParentAction, Result};

use crate::story::{PARENT, Story};
use crate::told::{self, Told};
use crate::{details, drawing, when};

impl Story {
    /// Has happen what a line tells.
    pub(crate) fn happen(&mut self, what: &str, line: &str) -> Result<()> {
        let (who, told) = told::read(what);
        match told {
            Told::Completes(all) => {
                for (name, nth) in all {
                    self.complete(name, nth, line)?;
                }
            }
            Told::CompletesEverything => {
                for (name, nth) in self.asked_of(who)? {
                    self.complete(&name, nth, line)?;
                }
            }
            Told::Undoes(name, nth) => {
                let completion = self.completion(name, self.today(), nth);
                self.act(ChildAction::Undo { completion })?;
            }
            Told::Chooses { sticker, exercise } => {
                let completion = self.completion(exercise, self.today(), 1);
                let sticker = Some(sticker.to_owned());
                self.act(ChildAction::Decorate {
                    completion,
                    sticker,
                    effort: None,
                    place: None,
                })?;
            }
            Told::Calls(exercise, effort) => {
                let completion = self.completion(exercise, self.today(), 1);
                self.act(ChildAction::Decorate {
                    completion,
                    sticker: None,
                    effort: Some(effort),
                    place: None,
                })?;
            }
            Told::WasAt { place, exercise } => {
                let completion = self.completion(exercise, self.today(), 1);
                self.act(ChildAction::Decorate {
                    completion,
                    sticker: None,
                    effort: None,
                    place: Some(place.into()),
                })?;
            }
            Told::Stops(exercise, signal) => {
                self.act(ChildAction::Tell {
                    exercise: self.exercises[exercise],
                    nth: 1,
                    signal,
                })?;
            }
            Told::SavesFor(reward) => {
                self.act(ChildAction::SaveFor {
                    reward: self.rewards[reward],
                })?;
            }
            Told::AsksFor(reward) => self.ask(who, reward, line)?,
            Told::Adds {
                exercise: (name, nth),
                day,
                why,
            } => {
                let (exercise, why) = (self.exercises[name], why.to_owned());
                let done = Done::AsAsked;
                self.try_mum(ParentAction::CorrectAdd {
                    exercise,
                    day,
                    nth,
                    done,
                    why,
                })?;
            }
            Told::TakesBack {
                exercise: (name, nth),
                day,
                why,
            } => {
                let completion = self.completion(name, day, nth);
                self.try_mum(ParentAction::CorrectUndo {
                    completion,
                    why: why.into(),
                })?;
            }
            Told::Gives("the jar") => {
                let jar = self.app.family(&PARENT, self.now)?.jars[0].id;
                self.try_mum(ParentAction::GiveJar { jar })?;
            }
            Told::Gives(reward) => self.answer(reward, Answer::Given)?,
            Told::Declines(reward) => self.answer(reward, Answer::Declined)?,
            Told::Stretches(reward, stretch) => {
                let reward = self.rewards[reward];
                self.try_mum(ParentAction::StretchReward { reward, stretch })?;
            }
            Told::Pauses { child, from, to } => {
                let pause = PauseId::new(self.now);
                let details = details::pause(self.children[child], from, to);
                self.try_mum(ParentAction::SetPause { pause, details })?;
                self.pauses.insert(child.into(), pause);
            }
            Told::EndsPause(child) => {
                let pause = self.pauses[child];
                self.try_mum(ParentAction::RemovePause { pause })?;
            }
            Told::FlyTo(zone) => self.now.zone = zone.parse::<Zone>().expect("a time zone"),
            Told::Show { child, what } => {
                let drawn = self.draw(child, what)?;
                self.say(drawn.trim_end());
            }
        }
        Ok(())
    }

    /// What a child's Today still asks for, in its order.
    fn asked_of(&self, child: &str) -> Result<Vec<(String, u8)>> {
        let screen = self.app.today(self.children[child], self.now)?;
        let asked = screen.cards.iter().filter(|card| card.to_go() > 0);
        let times = asked.flat_map(|card| {
            let earned = |nth: &u8| card.done.iter().any(|done| done.nth == *nth);
            (1..=card.times)
                .filter(move |nth| !earned(nth))
                .map(|nth| (card.name.to_lowercase(), nth))
        });
        Ok(times.collect())
    }

    fn complete(&mut self, name: &str, nth: u8, line: &str) -> Result<()> {
        let exercise = *self
            .exercises
            .get(name)
            .unwrap_or_else(|| panic!("who knows {name:?}?"));
        let action = ChildAction::Complete {
            exercise,
            nth,
            done: Done::AsAsked,
            sticker: None,
        };
        let outcome = self.act(action)?;
        let completion = outcome.completion.expect("a completion has a name");
        self.completions
            .insert((exercise, self.today(), nth), completion);
        for star in outcome.stars {
            self.say(&format!("{line}: a golden star worth {}", star.worth));
        }
        Ok(())
    }

    /// Asks for what the child's rewards screen offers to ask for.
    fn ask(&mut self, child: &str, reward: &str, line: &str) -> Result<()> {
        let id = self.rewards[reward];
        let screen = self.app.rewards(self.children[child], self.now)?;
        let card = screen
            .rewards
            .iter()
            .find(|card| card.reward == id)
            .expect("it is on offer");
        let outcome = self.act(ChildAction::Ask {
            reward: id,
            nth: card.nth,
        })?;
        let asked = outcome.redemption.expect("an asking has a name");
        self.redemptions.insert(id, asked.redemption);
        let answer = asked
            .answer
            .map_or("waiting".into(), |answer| format!("{answer:?}"));
        self.say(&format!("{line}: {}", answer.to_lowercase()));
        Ok(())
    }

    fn answer(&mut self, reward: &str, answer: Answer) -> Result<()> {
        let redemption = self.redemption(reward);
        self.try_mum(ParentAction::AnswerAsk { redemption, answer })
            .map(drop)
    }

    fn draw(&self, child: &str, what: &str) -> Result<String> {
        let (app, now) = (&self.app, self.now);
        let id = self.children.get(child).copied();
        let child = || id.unwrap_or_else(|| panic!("who is {child:?}?"));
        let (what, of) = what.split_once(" of ").unwrap_or((what, ""));
        let day = (!of.is_empty()).then(|| when::day(of));
        Ok(match what {
            "jar" => drawing::jar(&app.who(now)?),
            "who" => drawing::who(&app.who(now)?),
            "today" => drawing::today(&app.today(child(), now)?),
            "chart" => drawing::chart(&app.chart(child(), day, now)?),
            "rewards" => drawing::rewards(&app.rewards(child(), now)?),
            "day" => {
                let day = day.unwrap_or_else(|| self.today());
                drawing::day(&app.day(&PARENT, child(), day, now)?)
            }
            _ => panic!("{what:?} is nothing to show"),
        })
    }
}
