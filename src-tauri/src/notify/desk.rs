//! The notifications that are on screen.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hep_core::model::delivery::stands_for;
use hep_core::model::ids::{ChildId, DeliveryId};
use tokio::sync::oneshot::{Receiver, Sender, channel};

use super::Note;

/// The notifications on screen. Each holds one end of a line; whoever watches over it holds the
/// other, and takes it down when the line is cut.
#[derive(Default)]
pub(crate) struct Desk(Mutex<Vec<Up>>);

/// One of them.
struct Up {
    child: ChildId,
    /// None for a test.
    deliveries: Vec<DeliveryId>,
    hold: Sender<()>,
}

impl Desk {
    /// Makes room for a notification, and takes down those that it stands for, too.
    pub(super) fn take(&self, note: &Note) -> Receiver<()> {
        let (hold, dropped) = channel();
        let mut up = self.lock();
        up.retain(|older| {
            older.child != note.child || !stands_for(&note.deliveries, &older.deliveries)
        });
        up.push(Up {
            child: note.child,
            deliveries: note.deliveries.clone(),
            hold,
        });
        dropped
    }

    /// The occurrences that each notification on screen stands for. A test stands for none.
    pub(crate) fn standing(&self) -> Vec<(ChildId, Vec<DeliveryId>)> {
        let mut up = self.lock();
        up.retain(|one| !one.hold.is_closed());
        let real = up.iter().filter(|one| !one.deliveries.is_empty());
        real.map(|one| (one.child, one.deliveries.clone()))
            .collect()
    }

    /// Takes down what stands for nothing but these.
    pub(crate) fn take_down(&self, deliveries: &[DeliveryId]) {
        self.lock()
            .retain(|one| one.deliveries.is_empty() || !stands_for(deliveries, &one.deliveries));
    }

    /// Takes down what calls somebody who is no longer here.
    pub(crate) fn keep_only(&self, here: &[ChildId]) {
        self.lock().retain(|one| here.contains(&one.child));
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Up>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;
    use tokio::sync::oneshot::error::TryRecvError;

    fn note(child: ChildId, deliveries: &[DeliveryId]) -> Note {
        Note {
            child,
            deliveries: deliveries.to_vec(),
            title: String::new(),
            body: String::new(),
        }
    }

    #[test]
    fn a_notification_takes_the_place_of_what_it_stands_for_and_of_nothing_else() {
        let [mia, leo] = [(); 2].map(|()| ChildId::new(clock::now()));
        let [snack, teeth, ball] = [(); 3].map(|()| DeliveryId::new(clock::now()));
        let is_up = |line: &mut Receiver<()>| line.try_recv() == Err(TryRecvError::Empty);

        let desk = Desk::default();
        let mut first = desk.take(&note(mia, &[snack]));
        let mut other = desk.take(&note(leo, &[ball]));
        // "Show me one now" takes no real one down.
        let mut test = desk.take(&note(mia, &[]));
        assert!(is_up(&mut first) && is_up(&mut other) && is_up(&mut test));
        // One that stands for something else leaves the first where it is.
        let mut apart = desk.take(&note(mia, &[teeth]));
        assert!(is_up(&mut first) && is_up(&mut apart));
        assert!(!is_up(&mut test), "a real one takes the test's place");
        let mut both = desk.take(&note(mia, &[snack, teeth]));
        assert!(!is_up(&mut first) && !is_up(&mut apart) && is_up(&mut both));

        assert_eq!(
            desk.standing(),
            [(leo, vec![ball]), (mia, vec![snack, teeth])]
        );
        // Done meanwhile.
        desk.take_down(&[ball]);
        assert!(!is_up(&mut other) && is_up(&mut both));
        // Closed by whoever read it: nobody watches over it any more.
        drop(both);
        assert_eq!(desk.standing(), []);
    }
}
