//! What the player writes down: never more than was pressed and has passed, unless the whole dose was
//! done without it.

use hep_core::model::dose::WorkDone;
use hep_core::model::ids::{CompletionId, ExerciseId};
use hep_core::model::play::{LONGEST_BEAT_MS, Play, PlayEvent};
use hep_core::{ChildAction, Day};
use hep_tests::facts::Facts;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rusqlite::OptionalExtension;

use super::world::{Act, World};

impl World {
    /// Counts the presses and the time of an act that is about to be done.
    pub(crate) fn count_what_is_played(&mut self, act: &Act) {
        let Act::Child(ChildAction::Play {
            exercise, event, ..
        }) = act
        else {
            return;
        };
        let played = self.played.entry(*exercise).or_default();
        match event {
            PlayEvent::Press => played.presses += 1,
            PlayEvent::Beat { ms } => played.ms += i64::from((*ms).min(LONGEST_BEAT_MS)),
            PlayEvent::Pause | PlayEvent::Skip => {}
        }
    }

    /// Whatever an act put on record was asked for in full or was played; and what lies in the middle
    /// was played.
    pub(crate) fn look_at_what_is_recorded(
        &mut self,
        act: &Act,
        before: &Facts,
        after: &Facts,
    ) -> Result<(), TestCaseError> {
        for one in recorded(after) {
            if !self.seen.insert(one.id) {
                continue;
            }
            let mut doses = self.doses[&one.exercise].iter();
            if !doses.any(|dose| dose.whole() == one.work) {
                self.was_played(one.exercise, one.work)?;
                let played = self.played.entry(one.exercise).or_default();
                played.presses -= i64::from(one.work.reps.max(u32::from(one.work.sets)));
                played.ms -= i64::from(one.work.seconds) * 1000;
            }
            // "I did it" writes down what was counted, not what was asked for.
            if let Act::Child(ChildAction::FinishPlay { exercise, nth }) = act
                && (one.exercise, one.nth, one.day) == (*exercise, *nth, self.story.today())
                && let Some((day, middle_nth, play)) = middle(before, *exercise)
                && (day, middle_nth) == (one.day, *nth)
                && play.has_work()
                && self.doses[exercise].last() == Some(&play.dose)
            {
                prop_assert_eq!(one.work, play.work, "{:?}", play);
            }
        }
        for (exercise, _) in &self.exercises {
            if let Some((.., play)) = middle(after, *exercise) {
                self.was_played(*exercise, play.work)?;
            }
        }
        Ok(())
    }

    fn was_played(&self, exercise: ExerciseId, work: WorkDone) -> Result<(), TestCaseError> {
        let played = self.played.get(&exercise).copied().unwrap_or_default();
        let fits = i64::from(work.reps) <= played.presses
            && i64::from(work.sets) <= played.presses
            && i64::from(work.seconds) * 1000 <= played.ms;
        prop_assert!(fits, "{work:?} of {played:?}");
        Ok(())
    }
}

/// The play in the middle: its day, which time of it, and how far it got.
fn middle(facts: &Facts, exercise: ExerciseId) -> Option<(Day, u8, Play)> {
    let sql = "SELECT day, nth, play FROM playing WHERE exercise_id = ?";
    let row = facts.db.query_row(sql, [exercise], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
    });
    let (day, nth, play) = row.optional().unwrap()?;
    Some((day, nth, serde_json::from_str(&play).unwrap()))
}

/// A completion as it was written down.
struct Recorded {
    id: CompletionId,
    exercise: ExerciseId,
    day: Day,
    nth: u8,
    work: WorkDone,
}

/// Every completion there ever was.
fn recorded(facts: &Facts) -> Vec<Recorded> {
    let sql = "SELECT id, exercise_id, day, nth, sets, reps, seconds FROM completion";
    let mut all = facts.db.prepare(sql).unwrap();
    let rows = all.query_map([], |row| {
        Ok(Recorded {
            id: row.get(0)?,
            exercise: row.get(1)?,
            day: row.get(2)?,
            nth: row.get(3)?,
            work: WorkDone {
                sets: row.get(4)?,
                reps: row.get(5)?,
                seconds: row.get(6)?,
            },
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}
