//! The core of Hep Hooray: the words, rules, facts and views of a child's home exercise program.
//!
//! It knows no Tauri, reads no clock and speaks no language: the time comes in as [`Now`], every
//! word comes in from outside, and what a screen shows goes out as data.
//! Imports run one way: `app → {view, store} → model`.

pub mod action;
pub mod app;
#[cfg(test)]
mod bindings;
pub mod error;
pub mod library;
pub mod model;
pub mod store;
pub mod view;

pub use action::{ChildAction, ParentAction};
pub use app::App;
pub use error::{Error, Result};
pub use model::day::{Day, Now};
