//! The totals a child sees: they fall only by an undo, and they are the sums of the facts.

use hep_core::model::ids::{ChildId, CompletionId};
use hep_tests::facts::Facts;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rusqlite::params;

/// What a child has in its album, on its roads, in its passport and on its journeys.
#[derive(Debug, PartialEq)]
pub(crate) struct Totals {
    stickers: i64,
    repetitions: i64,
    seconds: i64,
    stamps: i64,
    weeks: i64,
}

impl Totals {
    pub(crate) fn of(facts: &Facts, child: ChildId) -> Self {
        let sum = |what: &str, table: &str| -> i64 {
            let sql = format!("SELECT coalesce(sum({what}), 0) FROM {table} WHERE child_id = ?");
            facts.db.query_row(&sql, [child], |row| row.get(0)).unwrap()
        };
        Self {
            stickers: sum("times", "sticker_tally"),
            repetitions: sum("reps", "skill_tally"),
            seconds: sum("seconds", "skill_tally"),
            stamps: sum("times", "place_tally"),
            weeks: sum("weeks", "week_tally"),
        }
    }

    /// Pauses, edits, the other child's acts, another sticker or place: nothing lowers a total. An undo
    /// lowers each by what was undone at most, and takes no more than one week.
    pub(crate) fn compare(&self, after: &Self, undone: Undone) -> Result<(), TestCaseError> {
        let Undone {
            times,
            reps,
            seconds,
        } = undone;
        let fell = [
            (self.stickers - after.stickers, times),
            (self.repetitions - after.repetitions, reps),
            (self.seconds - after.seconds, seconds),
            (self.stamps - after.stamps, times),
            (self.weeks - after.weeks, times),
        ];
        let grew = fell.iter().all(|(fell, most)| fell <= most);
        prop_assert!(grew, "{self:?} to {after:?}, undone {undone:?}");
        Ok(())
    }
}

/// What an undo may take from a child: nothing, or what one completion was worth.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Undone {
    pub(crate) times: i64,
    pub(crate) reps: i64,
    /// Of what has no repetitions.
    pub(crate) seconds: i64,
}

impl Undone {
    /// What taking this completion back may take from a child.
    pub(crate) fn of(facts: &Facts, completion: CompletionId, child: ChildId) -> Self {
        let sql =
            "SELECT reps, iif(reps = 0, seconds, 0) FROM completion WHERE id = ? AND child_id = ?";
        let worth = facts.db.query_row(sql, params![completion, child], |row| {
            Ok(Self {
                times: 1,
                reps: row.get(0)?,
                seconds: row.get(1)?,
            })
        });
        worth.unwrap_or_default()
    }
}

/// Each counts the rows that are not the sum of their facts.
pub(crate) const SUMS: [(&str, &str); 6] = [
    (
        "the golden stars of a child",
        "SELECT count(*) FROM week_tally WHERE weeks != (SELECT count(*) FROM star
             WHERE star.child_id = week_tally.child_id AND id NOT IN (SELECT star_id FROM star_undo))",
    ),
    (
        "the lifetime of a skill",
        "SELECT count(*) FROM skill_tally WHERE (times, reps, seconds) != (
             SELECT count(*), coalesce(sum(reps), 0), coalesce(sum(iif(reps = 0, seconds, 0)), 0)
             FROM completion JOIN exercise ON exercise.id = exercise_id
             WHERE completion.child_id = skill_tally.child_id AND exercise.skill = skill_tally.skill
             AND completion.id NOT IN (SELECT completion_id FROM undo))",
    ),
    (
        "the album, ever",
        "WITH worn AS (
             SELECT child_id, coalesce((SELECT sticker FROM remark WHERE completion_id = completion.id
                 AND sticker IS NOT NULL ORDER BY seq DESC LIMIT 1), sticker) AS sticker
             FROM completion WHERE id NOT IN (SELECT completion_id FROM undo))
         SELECT (SELECT count(*) FROM sticker_tally WHERE times != (SELECT count(*) FROM worn
                     WHERE worn.child_id = sticker_tally.child_id AND worn.sticker = sticker_tally.sticker))
             + abs((SELECT count(*) FROM worn) - (SELECT coalesce(sum(times), 0) FROM sticker_tally))",
    ),
    (
        "the album, by month",
        "WITH worn AS (
             SELECT child_id, substr(day, 1, 7) AS month,
                 coalesce((SELECT sticker FROM remark WHERE completion_id = completion.id
                 AND sticker IS NOT NULL ORDER BY seq DESC LIMIT 1), sticker) AS sticker
             FROM completion WHERE id NOT IN (SELECT completion_id FROM undo))
         SELECT (SELECT count(*) FROM sticker_month WHERE times != (SELECT count(*) FROM worn
                     WHERE worn.child_id = sticker_month.child_id AND worn.month = sticker_month.month
                     AND worn.sticker = sticker_month.sticker))
             + abs((SELECT count(*) FROM worn) - (SELECT coalesce(sum(times), 0) FROM sticker_month))",
    ),
    (
        "the passport of an exercise",
        "WITH been AS (
             SELECT exercise_id, (SELECT place FROM remark WHERE completion_id = completion.id
                 AND place IS NOT NULL ORDER BY seq DESC LIMIT 1) AS place
             FROM completion WHERE id NOT IN (SELECT completion_id FROM undo))
         SELECT (SELECT count(*) FROM exercise_place WHERE times != (SELECT count(*) FROM been
                     WHERE been.exercise_id = exercise_place.exercise_id AND been.place = exercise_place.place))
             + abs((SELECT count(*) FROM been WHERE place IS NOT NULL)
                 - (SELECT coalesce(sum(times), 0) FROM exercise_place))",
    ),
    (
        "the passport of a child",
        "SELECT count(*) FROM place_tally WHERE times != (
             SELECT coalesce(sum(times), 0) FROM exercise_place
             JOIN exercise ON exercise.id = exercise_id JOIN program ON program.id = program_id
             WHERE program.child_id = place_tally.child_id AND exercise_place.place = place_tally.place)",
    ),
];
