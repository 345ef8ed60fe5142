//! Whose Today a pressed notification asks for.
//!
//! It is kept until a screen comes for it: when the notification is pressed, the window may rest,
//! or be about to come, with nobody in it who could be told.

use std::sync::{Mutex, PoisonError};

use hep_core::model::ids::ChildId;
use tauri::{AppHandle, Manager};

use crate::news::{self, News};

/// The child who was called and has not come yet.
#[derive(Default)]
pub(crate) struct Call(Mutex<Option<ChildId>>);

impl Call {
    /// Who was called last, told once.
    pub(crate) fn answer(&self) -> Option<ChildId> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, child: ChildId) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
    }
}

/// Calls a child to its Today.
pub(crate) fn call(app: &AppHandle, child: ChildId) {
    app.state::<Call>().keep(child);
    // A screen that is not up yet asks when it is.
    news::tell(app, News::Called);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    #[test]
    fn the_last_who_was_called_is_told_once() {
        let [first, last] = [(); 2].map(|()| ChildId::new(clock::now()));
        let call = Call::default();
        assert_eq!(call.answer(), None);
        call.keep(first);
        call.keep(last);
        assert_eq!(call.answer(), Some(last));
        assert_eq!(call.answer(), None);
    }
}
