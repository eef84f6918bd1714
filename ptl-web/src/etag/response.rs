//! Answers with a tag, and those without a page.

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    ETAG, HeaderMap, HeaderValue,
};
use http::{Response, StatusCode};
use http_body_util::BodyExt as _;
use sha2::{Digest as _, Sha256};

use super::condition::is_known;
use super::{EtagBody, Strength};

/// A longer page is sent as it comes.
const MAX_LENGTH: u64 = 2 * 1024 * 1024;

/// Gives an answer a tag, if it is a page that was rendered at once and has none.
pub(super) async fn tagged<B>(response: Response<B>, strength: Strength) -> Response<EtagBody<B>>
where
    B: http_body::Body<Data = Bytes>,
{
    if !is_page(&response) {
        return response.map(EtagBody::inner);
    }
    let (mut head, body) = response.into_parts();
    let body = match body.collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) => return Response::from_parts(head, EtagBody::failed(error)),
    };
    if let Ok(tag) = HeaderValue::try_from(tag(&body, strength)) {
        head.headers.insert(ETAG, tag);
    }
    Response::from_parts(head, EtagBody::whole(body))
}

fn is_page<B: http_body::Body>(response: &Response<B>) -> bool {
    let length = response.body().size_hint().exact();
    let headers = response.headers();
    response.status() == StatusCode::OK
        && length.is_some_and(|length| length <= MAX_LENGTH)
        && !headers.contains_key(ETAG)
        && !must_not_be_stored(headers)
}

fn must_not_be_stored(headers: &HeaderMap) -> bool {
    let values = headers.get_all(CACHE_CONTROL).into_iter();
    let mut directives = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    directives.any(|directive| directive.trim().eq_ignore_ascii_case("no-store"))
}

/// Half of a SHA-256, so that nobody can make two pages with the same tag.
fn tag(body: &[u8], strength: Strength) -> String {
    let digest: [u8; 32] = Sha256::digest(body).into();
    let half = digest
        .first_chunk()
        .map_or(0, |half| u128::from_be_bytes(*half));
    match strength {
        Strength::Weak => format!("W/\"{half:032x}\""),
        Strength::Strong => format!("\"{half:032x}\""),
    }
}

/// An answer, or one that says that the client has the page already.
pub(super) fn unless_known<B: http_body::Body>(
    response: Response<EtagBody<B>>,
    known: &[HeaderValue],
) -> Response<EtagBody<B>> {
    let tag = response.headers().get(ETAG);
    let is_known =
        response.status() == StatusCode::OK && tag.is_some_and(|tag| is_known(tag, known));
    if !is_known {
        return response;
    }
    let (mut head, _) = response.into_parts();
    head.status = StatusCode::NOT_MODIFIED;
    // These speak of the page, which is not there.
    for name in [
        CONTENT_ENCODING,
        CONTENT_LANGUAGE,
        CONTENT_LENGTH,
        CONTENT_RANGE,
        CONTENT_TYPE,
    ] {
        head.headers.remove(name);
    }
    Response::from_parts(head, EtagBody::whole(Bytes::new()))
}
