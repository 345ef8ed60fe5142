//! Where the window stands.

use std::sync::{Mutex, PoisonError};

use tauri::{Manager, PhysicalPosition, PhysicalSize, WebviewWindow, Window};

/// Where the window stood when it was last hidden. Desktops put a window that comes again wherever
/// they like, and one that is made again starts from nothing.
#[derive(Default)]
pub(super) struct Stood(Mutex<Option<PhysicalPosition<i32>>>);

/// Keeps in mind where a window stands that is about to be hidden.
pub(super) fn remember(window: &Window) {
    // One that fills the screen stands nowhere.
    let at = match window.is_maximized() {
        Ok(false) => window.outer_position().ok(),
        _ => None,
    };
    let stood = window.state::<Stood>();
    *stood.0.lock().unwrap_or_else(PoisonError::into_inner) = at;
}

/// Puts a hidden window back to where it stood, before it is shown again.
pub(super) fn go_back(window: &WebviewWindow) -> tauri::Result<()> {
    let stood = window.state::<Stood>();
    let at = stood
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match at {
        Some(at) => window.set_position(at),
        None => Ok(()),
    }
}

/// A remembered place may lie on a screen that is no longer there.
pub(super) fn keep_on_screen(window: &WebviewWindow) -> tauri::Result<()> {
    let screens: Vec<_> = window
        .available_monitors()?
        .iter()
        .map(|screen| Area {
            at: *screen.position(),
            size: *screen.size(),
        })
        .collect();
    let place = Area {
        at: window.outer_position()?,
        size: window.outer_size()?,
    };
    if !screens.is_empty() && !place.can_be_grabbed(&screens) {
        window.center()?;
    }
    Ok(())
}

#[derive(Clone, Copy, Debug)]
struct Area {
    at: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
}

impl Area {
    /// Whether enough of the top edge, where windows are moved by, lies on a screen.
    fn can_be_grabbed(self, screens: &[Self]) -> bool {
        const ENOUGH: i32 = 120;
        let right = |area: Self| area.at.x.saturating_add_unsigned(area.size.width);
        screens.iter().any(|screen| {
            let bottom = screen.at.y.saturating_add_unsigned(screen.size.height);
            let shared = right(self).min(right(*screen)) - self.at.x.max(screen.at.x);
            (screen.at.y..bottom - 40).contains(&self.at.y) && shared >= ENOUGH
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_good_when_its_top_edge_can_be_grabbed() {
        let area = |x, y, width, height| Area {
            at: PhysicalPosition { x, y },
            size: PhysicalSize { width, height },
        };
        let laptop = area(0, 0, 1366, 768);
        let desk = area(1366, -200, 1920, 1080);
        for (place, screens, good) in [
            (area(40, 40, 1280, 800), &[laptop][..], true),
            (area(2000, 0, 1280, 800), &[laptop, desk], true),
            // The big screen was left at home.
            (area(2000, 0, 1280, 800), &[laptop], false),
            (area(-1200, 100, 1280, 800), &[laptop], false),
            (area(100, -300, 1280, 800), &[laptop], false),
            (area(100, 750, 1280, 800), &[laptop], false),
            // Wider than the screen, but it can be moved.
            (area(0, 0, 2560, 1400), &[laptop], true),
        ] {
            assert_eq!(place.can_be_grabbed(screens), good, "{place:?}");
        }
    }
}
