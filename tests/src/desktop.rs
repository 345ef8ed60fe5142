//! What somebody at the laptop does with a window from outside the app.

use std::error::Error;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// Closes the window that this process shows on a screen without a window manager, as the cross in
/// its corner would. Whether it shows one.
///
/// # Errors
///
/// Where there is no such screen, or it does not answer.
pub fn close_window_of(process: u32) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let (screens, screen) = x11rb::connect(None)?;
    let root = screens.setup().roots.get(screen).ok_or("no screen")?.root;
    let wish = [
        atom(&screens, "WM_DELETE_WINDOW")?,
        x11rb::CURRENT_TIME,
        0,
        0,
        0,
    ];
    let protocols = atom(&screens, "WM_PROTOCOLS")?;
    for window in screens.query_tree(root)?.reply()?.children {
        if shown_by(&screens, window)? == Some(process) {
            let event = ClientMessageEvent::new(32, window, protocols, wish);
            screens.send_event(false, window, EventMask::NO_EVENT, event)?;
            // Who hangs up before it was read is not heard.
            screens.sync()?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whose window this is, if it can be seen.
fn shown_by(
    screens: &RustConnection,
    window: Window,
) -> Result<Option<u32>, Box<dyn Error + Send + Sync>> {
    let attributes = screens.get_window_attributes(window)?.reply()?;
    if attributes.map_state != MapState::VIEWABLE {
        return Ok(None);
    }
    let name = atom(screens, "_NET_WM_PID")?;
    let cookie = screens.get_property(false, window, name, AtomEnum::CARDINAL, 0, 1)?;
    Ok(cookie
        .reply()?
        .value32()
        .and_then(|mut values| values.next()))
}

fn atom(screens: &RustConnection, name: &str) -> Result<u32, Box<dyn Error + Send + Sync>> {
    Ok(screens.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
