//! The tables `question` and `heard`.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::column::Word;
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, QuestionId};
use crate::model::question::{Concern, QuestionDetails};

/// Has a question with these details.
pub fn set(db: &Connection, id: QuestionId, question: &QuestionDetails) -> Result<()> {
    db.execute(
        "INSERT INTO question (id, child_id, question, asked, answer)
         VALUES (:id, :child, :question, :asked, :answer)
         ON CONFLICT (id) DO UPDATE SET question = excluded.question, asked = excluded.asked,
             answer = excluded.answer",
        named_params! {
            ":id": id, ":child": question.child, ":question": question.question,
            ":asked": Word(question.asked), ":answer": question.answer,
        },
    )?;
    Ok(())
}

/// Has no such question.
pub fn remove(db: &Connection, id: QuestionId) -> Result<()> {
    db.execute("DELETE FROM question WHERE id = ?", [id])?;
    Ok(())
}

/// One question, if it is there.
pub fn get(db: &Connection, id: QuestionId) -> Result<Option<QuestionDetails>> {
    Ok(db
        .prepare_cached("SELECT id, child_id, question, asked, answer FROM question WHERE id = ?")?
        .query_row([id], from_row)
        .optional()?
        .map(|(_, question)| question))
}

/// A child's questions, oldest first.
pub fn of_child(db: &Connection, child: ChildId) -> Result<Vec<(QuestionId, QuestionDetails)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, child_id, question, asked, answer FROM question WHERE child_id = ? ORDER BY id",
    )?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes down that a parent has answered a concern, for all that was seen of it until this day.
pub fn hear(db: &Connection, child: ChildId, concern: Concern, until: Day, now: Now) -> Result<()> {
    if heard(db, child, concern)?.is_some_and(|day| day >= until) {
        return Ok(());
    }
    let (kind, about) = column(concern);
    db.execute(
        "INSERT INTO heard (child_id, kind, about, until, at) VALUES (?, ?, ?, ?, ?)",
        params![child, kind, about, until, now.millis()],
    )?;
    Ok(())
}

/// Until which day a parent has answered a concern.
pub fn heard(db: &Connection, child: ChildId, concern: Concern) -> Result<Option<Day>> {
    let (kind, about) = column(concern);
    Ok(db
        .prepare_cached(
            "SELECT max(until) FROM heard WHERE child_id = ? AND kind = ? AND about = ?",
        )?
        .query_row(params![child, kind, about], |row| row.get(0))?)
}

fn column(concern: Concern) -> (&'static str, String) {
    match concern {
        Concern::Hard { exercise } => ("hard", exercise.to_string()),
        Concern::Hurts { exercise } => ("hurts", exercise.to_string()),
        Concern::FarBelow { program } => ("far_below", program.to_string()),
        Concern::Steady { child } => ("steady", child.to_string()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(QuestionId, QuestionDetails)> {
    let details = QuestionDetails {
        child: row.get("child_id")?,
        question: row.get("question")?,
        asked: row.get::<_, Word<_>>("asked")?.0,
        answer: row.get("answer")?,
    };
    Ok((row.get("id")?, details))
}
