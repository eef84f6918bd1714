//! The style sheet, the script and the icon: files that are part of the program.
//!
//! Each is served under a name that is made from its content. A browser may keep it for ever, since a changed file has
//! another name.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ptl::TrustedUrl;

/// The style sheet.
pub static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!("../assets/style.css");
    Asset::new("style", "css", "text/css; charset=utf-8", content)
});

/// The script of the form.
pub static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!("../assets/sign.js");
    Asset::new("sign", "js", "text/javascript; charset=utf-8", content)
});

/// The icon of the site.
pub static ICON: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!("../assets/icon.svg");
    Asset::new("icon", "svg", "image/svg+xml", content)
});

/// A file that is part of the program.
pub struct Asset {
    /// Where it is served. Code is loaded from there, so the templates ask for a URL that somebody vouches for.
    pub url: TrustedUrl,
    name: String,
    content_type: &'static str,
    content: &'static str,
}

impl Asset {
    fn new(stem: &str, extension: &str, content_type: &'static str, content: &'static str) -> Self {
        let name = format!("{stem}-{:016x}.{extension}", hash(content));
        Self {
            // HTML SAFETY: the address is on this site, and what is served there is part of this program.
            url: TrustedUrl::from_trusted(format!("/assets/{name}")),
            name,
            content_type,
            content,
        }
    }
}

/// FNV-1a: nobody attacks the names of files that are ours, they have only to change with the content.
fn hash(content: &str) -> u64 {
    content.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Answers with the file of that name.
pub(crate) async fn asset(Path(name): Path<String>) -> Response {
    let assets = [&STYLE, &SCRIPT, &ICON];
    match assets.into_iter().find(|asset| asset.name == name) {
        Some(asset) => {
            let headers = [
                (CONTENT_TYPE, asset.content_type),
                (CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ];
            (headers, asset.content).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
