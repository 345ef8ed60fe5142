//! Shows the window the family's own photos, clips and pictures. An address holds a hash and
//! nothing else, so it leads to the media folder and nowhere else.

use hep_core::model::media::MediaHash;
use hep_core::store::media::Taken;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder, Wry};

use crate::data::Data;

/// What such an address begins with. The content security policy allows it.
pub(crate) const SCHEME: &str = "media";

/// Answers one address, beside the main thread.
pub(crate) fn serve(
    context: UriSchemeContext<'_, Wry>,
    request: Request<Vec<u8>>,
    answer: UriSchemeResponder,
) {
    let dir = context.app_handle().state::<Data>().dir().to_owned();
    tauri::async_runtime::spawn_blocking(move || {
        let name = request.uri().path().trim_start_matches('/');
        let taken = name
            .parse::<MediaHash>()
            .ok()
            .and_then(|hash| Taken::open(&dir, hash));
        answer.respond(response(taken));
    });
}

fn response(taken: Option<Taken>) -> Response<Vec<u8>> {
    let (status, kind, bytes) = match taken {
        Some(taken) => (StatusCode::OK, taken.kind.mime(), taken.bytes),
        None => (StatusCode::NOT_FOUND, "text/plain", Vec::new()),
    };
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A child that was erased must not live on in a cache.
        (header::CACHE_CONTROL, "no-store"),
        // The window's own pages have another scheme. Nobody else can ask.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ] {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}
