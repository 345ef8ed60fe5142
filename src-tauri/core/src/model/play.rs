//! Doing an exercise, step by step: sets, repetitions, holds, sides and rests.
//!
//! A play is a value, and an event makes the next one of it. It reads no clock: while time runs,
//! the screen tells with every beat how much of it has passed, and a beat that is longer than one
//! can be (the laptop slept) counts as one. So neither sleep nor a restart invents or loses work.
//!
//! Each event names the step it is meant for, so that one that comes twice is the same as once.

use serde::{Deserialize, Serialize};

use super::dose::{Amount, Done, Dose, Sides, WorkDone};

/// The longest a beat can be; the rest of a longer one was sleep.
pub const LONGEST_BEAT_MS: u32 = 1500;
/// How long to rest between two sets. It can be cut short.
pub const REST_MS: u32 = 15_000;

/// An exercise in the middle of being done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Play {
    /// How much is asked for.
    pub dose: Dose,
    /// Which set it is at, from 1; it stays at the last one when all are done.
    pub set: u8,
    /// Which side, where sides are done each on their own. Each set is done left, then right.
    pub side: Option<Side>,
    /// Repetitions done of this set (on this side).
    pub reps: u16,
    /// What is going on.
    pub phase: Phase,
    /// What was really done so far.
    pub work: WorkDone,
    /// How often something happened that changed it; what happens next has this number.
    #[serde(default)]
    pub step: u32,
    /// Milliseconds held that do not make up a second yet.
    spare_ms: u32,
}

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Side {
    Left,
    Right,
}

/// What is going on in a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Phase {
    /// Repetitions are counted, one for each press.
    Counting,
    /// Get into position: a press starts the time.
    Ready,
    /// Time runs.
    Holding {
        /// What is left of it.
        left_ms: u32,
    },
    /// Time stands still, and the rest of it is kept.
    Paused {
        /// What is left of it.
        left_ms: u32,
    },
    /// The other side comes next; a press goes on.
    SwitchSides,
    /// A rest before the next set; a press cuts it short.
    Resting {
        /// What is left of it.
        left_ms: u32,
    },
    /// All was done.
    Finished,
}

/// What happens in a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlayEvent {
    /// The big button: counts a repetition, starts a hold, goes on after a rest or a change of
    /// sides, goes on after a pause.
    Press,
    /// Time has passed on screen.
    Beat {
        /// So much since the last beat.
        ms: u32,
    },
    /// Let time stand still.
    Pause,
    /// Leave the rest of this set (on this side) out.
    Skip,
}

impl Play {
    /// A play that has not begun.
    pub fn new(dose: Dose) -> Self {
        let side = (dose.sides == Sides::Each).then_some(Side::Left);
        let mut play = Self {
            dose,
            set: 1,
            side,
            reps: 0,
            phase: Phase::Finished,
            work: WorkDone::default(),
            step: 0,
            spare_ms: 0,
        };
        play.phase = play.beginning();
        play
    }

    /// The play after `event`, which is meant for `step`. An event for a step that has passed
    /// changes nothing, and neither does one that means nothing in this phase.
    #[must_use]
    pub fn after(self, step: u32, event: PlayEvent) -> Self {
        if step != self.step {
            return self;
        }
        let mut next = self.clone();
        next.happen(event);
        if next != self {
            next.step += 1;
        }
        next
    }

    fn happen(&mut self, event: PlayEvent) {
        match (self.phase, event) {
            (Phase::Counting, PlayEvent::Press) => self.count_one(),
            (Phase::Ready, PlayEvent::Press) => {
                self.phase = Phase::Holding {
                    left_ms: self.hold_ms(),
                }
            }
            (Phase::Paused { left_ms }, PlayEvent::Press) => {
                self.phase = Phase::Holding { left_ms }
            }
            (Phase::Holding { left_ms }, PlayEvent::Pause) => {
                self.phase = Phase::Paused { left_ms }
            }
            (Phase::Holding { left_ms }, PlayEvent::Beat { ms }) => {
                self.hold(left_ms, ms.min(LONGEST_BEAT_MS))
            }
            (Phase::SwitchSides, PlayEvent::Press)
            | (Phase::Resting { .. }, PlayEvent::Press | PlayEvent::Skip) => {
                self.phase = self.beginning();
            }
            (Phase::Resting { left_ms }, PlayEvent::Beat { ms }) => {
                let left_ms = left_ms.saturating_sub(ms.min(LONGEST_BEAT_MS));
                self.phase = if left_ms == 0 {
                    self.beginning()
                } else {
                    Phase::Resting { left_ms }
                };
            }
            (
                Phase::Counting
                | Phase::Ready
                | Phase::Holding { .. }
                | Phase::Paused { .. }
                | Phase::SwitchSides,
                PlayEvent::Skip,
            ) => self.next_set(),
            _ => {}
        }
    }

    /// As it stands when the app comes back after a restart: time that ran stands still.
    #[must_use]
    pub fn resumed(mut self) -> Self {
        if let Phase::Holding { left_ms } = self.phase {
            self.phase = Phase::Paused { left_ms };
        }
        self
    }

    /// The same play under `dose`, which a parent may have changed meanwhile: the sets begin anew
    /// then, and what was done stays done.
    #[must_use]
    pub fn under(self, dose: &Dose) -> Self {
        if self.dose == *dose {
            return self;
        }
        Self {
            work: self.work,
            step: self.step,
            ..Self::new(dose.clone())
        }
    }

    /// What to write down when the child says "I did it": all that was asked for as long as nothing
    /// was begun or left out here, for then it did it without the screen; else what was really done.
    pub fn done(&self) -> Done {
        if self.step == 0 && !self.has_work() {
            Done::AsAsked
        } else {
            Done::Part(self.work)
        }
    }

    /// Whether anything was done yet.
    pub fn has_work(&self) -> bool {
        self.work.reps > 0 || self.work.seconds > 0
    }

    fn beginning(&self) -> Phase {
        if self.hold_ms() == 0 {
            Phase::Counting
        } else {
            Phase::Ready
        }
    }

    /// How long a repetition is held, or the set lasts; 0 for repetitions without a hold.
    fn hold_ms(&self) -> u32 {
        match self.dose.amount {
            Amount::Reps { hold_seconds, .. } => u32::from(hold_seconds) * 1000,
            Amount::Time { seconds } => u32::from(seconds) * 1000,
        }
    }

    fn hold(&mut self, left_ms: u32, passed_ms: u32) {
        let held = passed_ms.min(left_ms);
        self.spare_ms += held;
        self.work.seconds += self.spare_ms / 1000;
        self.spare_ms %= 1000;
        if held < left_ms {
            self.phase = Phase::Holding {
                left_ms: left_ms - held,
            };
            return;
        }
        match self.dose.amount {
            Amount::Reps { .. } => self.count_one(),
            Amount::Time { .. } => self.finish_set(),
        }
    }

    fn count_one(&mut self) {
        self.reps += 1;
        self.work.reps += 1;
        match self.dose.amount {
            Amount::Reps { reps, .. } if self.reps >= reps => self.finish_set(),
            _ => self.phase = self.beginning(),
        }
    }

    fn finish_set(&mut self) {
        self.work.sets += 1;
        self.next_set();
    }

    fn next_set(&mut self) {
        self.spare_ms = 0;
        if self.side == Some(Side::Left) {
            self.side = Some(Side::Right);
            self.reps = 0;
            self.phase = Phase::SwitchSides;
        } else if self.set < self.dose.sets {
            self.set += 1;
            self.side = self.side.map(|_| Side::Left);
            self.reps = 0;
            self.phase = Phase::Resting { left_ms: REST_MS };
        } else {
            self.phase = Phase::Finished;
        }
    }
}

#[cfg(test)]
mod tests;
