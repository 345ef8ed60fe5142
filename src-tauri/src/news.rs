//! What happens outside the screens, told to them: a page asks for the news, and is answered as soon
//! as there is some.
//!
//! Not by Tauri's events: each of those runs a script in the page, and for what the script might
//! answer WebKit keeps a JavaScript engine in this program too, 10 MiB of it at rest.

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use tokio::sync::watch;

/// What may happen.
#[derive(Clone, Copy, Debug)]
pub(crate) enum News {
    /// The data changed, or the day turned: views are stale.
    Changed,
    /// Another reminder that the desktop could not show is to be seen, or none any more.
    Banner,
    /// A notification was pressed: somebody is called.
    Called,
    /// The parent's session ended.
    Locked,
}

/// How often each has happened. Whoever remembers these numbers can tell later what is new, and a
/// page that went away in the meantime takes nothing with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counts {
    changed: u32,
    banner: u32,
    called: u32,
    locked: u32,
}

/// Where all of it is told.
#[derive(Default)]
pub(crate) struct Board(watch::Sender<Counts>);

impl Board {
    fn tell(&self, news: News) {
        self.0.send_modify(|counts| {
            let count = match news {
                News::Changed => &mut counts.changed,
                News::Banner => &mut counts.banner,
                News::Called => &mut counts.called,
                News::Locked => &mut counts.locked,
            };
            *count = count.wrapping_add(1);
        });
    }

    /// Waits until something has happened since `known`. Whoever knows nothing yet is answered at
    /// once.
    pub(crate) async fn since(&self, known: Option<Counts>) -> Counts {
        let mut counts = self.0.subscribe();
        let news = counts.wait_for(|counts| Some(*counts) != known).await;
        // The board itself cannot go away while it is asked.
        news.map_or_else(|_| known.unwrap_or_default(), |counts| *counts)
    }
}

/// Tells the page, if there is one. One that is not up yet asks for everything when it is.
pub(crate) fn tell(app: &AppHandle, news: News) {
    app.state::<Board>().tell(news);
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn who_asks_is_answered_once_there_is_news() {
        let board = Board::default();
        let known = board.since(None).now_or_never().unwrap();
        assert!(board.since(Some(known)).now_or_never().is_none());
        let waiting = board.since(Some(known));
        board.tell(News::Called);
        board.tell(News::Changed);
        board.tell(News::Changed);
        let news = waiting.now_or_never().unwrap();
        assert_eq!(
            news,
            Counts {
                called: 1,
                changed: 2,
                ..known
            }
        );
        assert!(board.since(Some(news)).now_or_never().is_none());
    }

    #[test]
    fn a_page_that_went_away_takes_no_news_with_it() {
        let board = Board::default();
        let known = board.since(None).now_or_never().unwrap();
        let gone = board.since(Some(known));
        let here = board.since(Some(known));
        board.tell(News::Locked);
        assert!(gone.now_or_never().is_some());
        assert_eq!(here.now_or_never().unwrap().locked, 1);
    }
}
