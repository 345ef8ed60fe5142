//! What really lies in the data folder, read beside the core.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use hep_core::model::ids::ProgramId;
use hep_core::store::open::FILE;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tempfile::TempDir;

/// A copy of the data as it is on the disk now; the app holds the file itself alone.
pub struct Facts {
    /// The copy, open.
    pub db: Connection,
    _folder: TempDir,
}

impl Facts {
    /// Copies what lies in `dir`.
    pub fn of(dir: &Path) -> Self {
        let folder = folder();
        for end in ["", "-wal"] {
            let name = format!("{FILE}{end}");
            if dir.join(&name).exists() {
                std::fs::copy(dir.join(&name), folder.path().join(&name)).unwrap();
            }
        }
        Self {
            db: Connection::open(folder.path().join(FILE)).unwrap(),
            _folder: folder,
        }
    }

    /// One number.
    pub fn number(&self, sql: &str) -> i64 {
        self.db
            .query_row(sql, [], |row| row.get(0))
            .unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// The golden stars of a program that stand.
    pub fn stars(&self, program: ProgramId) -> i64 {
        let sql = "SELECT count(*) FROM star WHERE program_id = ? AND id NOT IN (SELECT star_id FROM star_undo)";
        self.db.query_row(sql, [program], |row| row.get(0)).unwrap()
    }

    /// Every row of every table, table by table.
    pub fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let mut tables = self
            .db
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .unwrap();
        let names: Vec<String> = tables
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names
            .into_iter()
            .map(|name| (name.clone(), self.rows(&name)))
            .collect()
    }

    fn rows(&self, table: &str) -> Vec<String> {
        let mut select = self.db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = select
            .column_names()
            .iter()
            .map(|c| c.to_string())
            .collect();
        let mut rows = select.query([]).unwrap();
        let mut lines = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let mut line = String::new();
            for (at, column) in columns.iter().enumerate() {
                let value = match row.get_ref(at).unwrap() {
                    ValueRef::Null => "null".to_owned(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    ValueRef::Blob(bytes) => bytes.iter().map(|b| format!("{b:02x}")).collect(),
                };
                write!(line, "{column}={value} ").unwrap();
            }
            lines.push(line);
        }
        lines.sort();
        lines
    }
}

/// An empty folder that goes with the test; in memory where the system has such a place, because
/// a test needs no disk that survives a power cut.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}
