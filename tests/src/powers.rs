//! The power of a parent cannot be made outside the core: none of these programs compiles.
//!
//! So that they fail for the right reason, here is one that does:
//! ```
//! use hep_core::{App, Now, ParentAction, model::pin::Unlocked};
//! fn act(app: &mut App, parent: &Unlocked, action: ParentAction, now: Now) {
//!     let _ = app.act_as_parent(parent, action, now);
//! }
//! fn open(app: &mut App, now: Now) -> Option<Unlocked> {
//!     app.unlock("1234", now).ok()
//! }
//! ```
//! Without one there is no act:
//! ```compile_fail,E0061
//! use hep_core::{App, Now, ParentAction, model::pin::Unlocked};
//! fn act(app: &mut App, action: ParentAction, now: Now) {
//!     let _ = app.act_as_parent(action, now);
//! }
//! ```
//! It cannot be written down,
//! ```compile_fail,E0451
//! use hep_core::{Now, model::pin::Unlocked};
//! fn open(now: Now) -> Unlocked {
//!     Unlocked { touched: now.steady }
//! }
//! ```
//! nor made,
//! ```compile_fail,E0624
//! use hep_core::{Now, model::pin::Unlocked};
//! fn open(now: Now) -> Unlocked {
//!     Unlocked::open(now)
//! }
//! ```
//! nor by default,
//! ```compile_fail,E0277
//! use hep_core::{Now, model::pin::Unlocked};
//! fn is_default<T: Default>() {}
//! let _ = is_default::<Unlocked>;
//! ```
//! nor copied to keep it,
//! ```compile_fail,E0277
//! use hep_core::{Now, model::pin::Unlocked};
//! fn is_clone<T: Clone>() {}
//! let _ = is_clone::<Unlocked>;
//! ```
//! nor read from what a screen sends, as a day can be:
//! ```
//! use hep_core::Day;
//! let _ = serde_json::from_str::<Day>("2026-10-12");
//! ```
//! ```compile_fail,E0277
//! use hep_core::model::pin::Unlocked;
//! let _ = serde_json::from_str::<Unlocked>("2026-10-12");
//! ```
