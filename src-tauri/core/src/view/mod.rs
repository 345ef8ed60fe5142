//! What a screen shows, as plain data. Built by pure functions from facts; the screens add words
//! and pictures, never rules.

pub mod album;
pub mod calendar;
pub mod chart;
pub mod family;
pub mod jar;
pub mod journey;
pub mod outcome;
pub mod parent;
pub mod play;
pub mod questions;
pub mod rewards;
pub mod today;
pub mod week;
