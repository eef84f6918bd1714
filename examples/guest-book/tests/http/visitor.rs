//! A visitor of the site who keeps cookies, as a browser does.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, IF_NONE_MATCH, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use form_urlencoded::Serializer;
use guest_book::book::Book;
use guest_book::entry::NewEntry;
use guest_book::session::Scheme;
use guest_book::{App, router};
use http_body_util::BodyExt;
use tower::ServiceExt;

pub(crate) struct Visitor {
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// What the site answered.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The value of the form's hidden field.
    pub(crate) fn token(&self) -> String {
        let (_, rest) = self.body.split_once(r#"name="token" value=""#).unwrap();
        rest.split('"').next().unwrap().to_owned()
    }
}

impl Visitor {
    /// Somebody who visits a site with these entries.
    pub(crate) fn of(entries: &[NewEntry]) -> Self {
        Self::to(Book::in_memory(entries).unwrap(), Scheme::Http)
    }

    /// Somebody who visits the site of this book, by a scheme.
    pub(crate) fn to(book: Book, scheme: Scheme) -> Self {
        Self {
            router: router(App::new(book, scheme)),
            cookies: BTreeMap::new(),
        }
    }

    /// Somebody else who visits the same site.
    pub(crate) fn other(&self) -> Self {
        Self {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    pub(crate) async fn request(&mut self, method: Method, path: &str) -> Answer {
        let request = Request::builder().method(method).uri(path);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Loads a page again, of which the browser has the one with this tag.
    pub(crate) async fn get_unless(&mut self, path: &str, tag: &str) -> Answer {
        let request = Request::get(path).header(IF_NONE_MATCH, tag);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// The parts in which a page arrives.
    pub(crate) async fn parts(&self, path: &str) -> Vec<String> {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let Ok(response) = self.router.clone().oneshot(request).await;
        let mut body = response.into_body();
        let mut parts = Vec::new();
        while let Some(frame) = body.frame().await {
            let bytes = frame.unwrap().into_data().unwrap();
            parts.push(String::from_utf8(bytes.into()).unwrap());
        }
        parts
    }

    /// Sends a form, as from a page of the site.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_from("same-origin", path, fields).await
    }

    /// Sends a form, as from a page that has this relation to the site.
    pub(crate) async fn post_from(
        &mut self,
        site: &str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let body = Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site)
            .body(Body::from(body));
        self.send(request.unwrap()).await
    }

    /// Loads the form, fills it in and sends it.
    pub(crate) async fn sign(&mut self, name: &str, site: &str, message: &str) -> Answer {
        let token = self.get("/sign").await.token();
        let fields = [
            ("token", &*token),
            ("name", name),
            ("site", site),
            ("message", message),
        ];
        self.post("/sign", &fields).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Answer {
        for (name, value) in &self.cookies {
            let cookie = format!("{name}={value}").parse().unwrap();
            request.headers_mut().append(COOKIE, cookie);
        }
        let Ok(response) = self.router.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let body = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.into()).unwrap(),
        }
    }

    fn keep(&mut self, cookie: &str) {
        let (name, rest) = cookie.split_once('=').unwrap();
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            let value = rest.split(';').next().unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
