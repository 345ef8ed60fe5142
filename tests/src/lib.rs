//! What the stories are told with: a family, its clock, and one teller that knows the core's API.
//!
//! A story runs on real SQLite in a folder of its own. Its clock is whatever the next line says.

#[cfg(target_os = "linux")]
pub mod desktop;
pub mod details;
pub mod drawing;
pub mod facts;
pub mod powers;
pub mod rings;
pub mod rivera;
pub mod story;
mod telling;
mod told;
pub mod when;
