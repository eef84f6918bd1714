//! What the site remembers of a visitor: a token for the form, and whom to thank. Both stand in cookies that are
//! encrypted, so nobody can read, change or make one.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::{IntoResponseParts, ResponseParts};
use axum_extra::extract::cookie::{Cookie, PrivateCookieJar, SameSite};
use subtle::ConstantTimeEq;

use crate::routes::App;

/// The secret that a form has to bring along.
const TOKEN: &str = "token";
/// The name of somebody who has just signed.
const THANKS: &str = "thanks";

/// How browsers reach the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Without encryption, as on one's own machine.
    Http,
    /// Through a proxy that speaks HTTPS. Cookies are then sent over nothing else, and their names begin with
    /// `__Host-`: browsers take such a cookie from no other host, also not from one below the same domain.
    Https,
}

/// The cookies of a visitor. To be part of the response, so that what has changed is sent.
#[must_use = "changes are lost unless the session is part of the response"]
pub(crate) struct Session {
    jar: PrivateCookieJar,
    scheme: Scheme,
}

impl Session {
    /// The token of this visitor, which is made if they have none.
    ///
    /// # Errors
    ///
    /// Fails if the operating system has no random numbers to give.
    pub(crate) fn token(self) -> Result<(Self, String), getrandom::Error> {
        if let Some(token) = self.get(TOKEN) {
            return Ok((self, token));
        }
        let token = format!("{:016x}{:016x}", getrandom::u64()?, getrandom::u64()?);
        Ok((self.set(TOKEN, token.clone()), token))
    }

    /// Whether a form was sent from a page that this visitor was given.
    pub(crate) fn accepts(&self, token: &str) -> bool {
        let expected = self.get(TOKEN);
        expected.is_some_and(|expected| expected.as_bytes().ct_eq(token.as_bytes()).into())
    }

    /// Notes who is to be thanked on the next page.
    pub(crate) fn thank(self, name: &str) -> Self {
        self.set(THANKS, name.to_owned())
    }

    /// Who is to be thanked. It is done once.
    pub(crate) fn take_thanks(self) -> (Self, Option<String>) {
        let Some(name) = self.get(THANKS) else {
            return (self, None);
        };
        let cookie = self.cookie(THANKS, String::new());
        let jar = self.jar.remove(cookie);
        (Self { jar, ..self }, Some(name))
    }

    fn get(&self, name: &str) -> Option<String> {
        let cookie = self.jar.get(&self.full_name(name))?;
        Some(cookie.value().to_owned())
    }

    fn set(self, name: &str, value: String) -> Self {
        let cookie = self.cookie(name, value);
        Self {
            jar: self.jar.add(cookie),
            ..self
        }
    }

    fn cookie(&self, name: &str, value: String) -> Cookie<'static> {
        Cookie::build((self.full_name(name), value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(self.scheme == Scheme::Https)
            .build()
    }

    fn full_name(&self, name: &str) -> String {
        match self.scheme {
            Scheme::Http => name.to_owned(),
            Scheme::Https => format!("__Host-{name}"),
        }
    }
}

impl FromRequestParts<App> for Session {
    type Rejection = <PrivateCookieJar as FromRequestParts<App>>::Rejection;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let jar = PrivateCookieJar::from_request_parts(parts, app).await?;
        let State(scheme) = State::from_request_parts(parts, app).await?;
        Ok(Self { jar, scheme })
    }
}

impl IntoResponseParts for Session {
    type Error = <PrivateCookieJar as IntoResponseParts>::Error;

    fn into_response_parts(self, response: ResponseParts) -> Result<ResponseParts, Self::Error> {
        self.jar.into_response_parts(response)
    }
}
