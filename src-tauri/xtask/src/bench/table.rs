//! What was measured, beside what it may be.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

/// How a measuring program's line begins that is a row:
/// `bench<tab>what<tab>unit<tab>ours<tab>compared with, or -<tab>limit`.
pub(super) const MARK: &str = "bench\t";

/// One thing measured: against something else measured in the same run, or against a fixed limit.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    pub(super) what: String,
    pub(super) unit: String,
    pub(super) ours: f64,
    pub(super) compare: Option<f64>,
    /// Of the ratio where there is something to compare with, else of ours.
    pub(super) limit: f64,
}

impl Row {
    /// Reads the line of a measuring program.
    pub(super) fn parse(line: &str) -> Result<Self> {
        let fields: Vec<&str> = line.split('\t').collect();
        let ["bench", what, unit, ours, compare, limit] = fields[..] else {
            bail!("this is no row: {line}");
        };
        let number = |text: &str| {
            text.parse::<f64>()
                .with_context(|| format!("`{text}` in the row: {line}"))
        };
        Ok(Self {
            what: what.to_owned(),
            unit: unit.to_owned(),
            ours: number(ours)?,
            compare: match compare {
                "-" => None,
                other => Some(number(other)?),
            },
            limit: number(limit)?,
        })
    }

    /// Whether it is as good as it has to be.
    pub(super) fn is_ok(&self) -> bool {
        self.judged() <= self.limit
    }

    fn judged(&self) -> f64 {
        self.compare
            .map_or(self.ours, |compare| self.ours / compare)
    }
}

/// The rows side by side.
pub(super) fn table(rows: &[Row]) -> String {
    let mut text = format!(
        "{:<46} {:>14} {:>14} {:>7}  {:<12}\n",
        "", "ours", "compared with", "ratio", "target"
    );
    for row in rows {
        let unit = &row.unit;
        let with_unit = |number: f64| format!("{number:.*} {unit}", decimals(number));
        let (compare, ratio, target) = match row.compare {
            Some(compare) => (
                with_unit(compare),
                format!("{:.2}×", row.judged()),
                format!("≤ {}×", row.limit),
            ),
            None => (
                String::new(),
                String::new(),
                format!("≤ {} {unit}", row.limit),
            ),
        };
        let verdict = if row.is_ok() { "ok" } else { "NOT OK" };
        let _ = writeln!(
            text,
            "{:<46} {:>14} {compare:>14} {ratio:>7}  {target:<12} {verdict}",
            row.what,
            with_unit(row.ours),
        );
    }
    text
}

/// As many as leave about three figures.
fn decimals(number: f64) -> usize {
    match number.abs() {
        n if n >= 100.0 => 0,
        n if n >= 10.0 => 1,
        n if n >= 0.1 => 2,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_judged() {
        let fast = Row::parse("bench\tstart\tms\t390\t300\t1.3").unwrap();
        let slow = Row::parse("bench\tstart\tms\t391\t300\t1.3").unwrap();
        let fixed = Row::parse("bench\tview\tms\t4.2\t-\t5").unwrap();
        let rows = [fast, slow, fixed];
        let text = table(&rows);
        assert_eq!(rows.map(|row| row.is_ok()), [true, false, true]);
        let verdicts: Vec<_> = text.lines().skip(1).map(|l| l.ends_with(" ok")).collect();
        assert_eq!(verdicts, [true, false, true], "{text}");
    }

    #[test]
    fn half_a_row_is_an_error() {
        assert!(Row::parse("bench\tstart\tms\t390").is_err());
        assert!(Row::parse("bench\tstart\tms\tfast\t-\t1").is_err());
    }
}
