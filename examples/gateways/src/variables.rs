//! The variables by which a web server describes a request, named by RFC 3875, section 4.1.

use std::collections::HashMap;
use std::fmt::Write as _;

use axum::body::Body;
use axum::http::header::{CONNECTION, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

/// The variables that describe a request.
#[derive(Debug, Default)]
pub struct Variables(HashMap<String, Vec<u8>>);

/// The variables describe no request. It answers as `400 Bad Request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl IntoResponse for Malformed {
    fn into_response(self) -> Response {
        StatusCode::BAD_REQUEST.into_response()
    }
}

impl<N: Into<Vec<u8>>, V: Into<Vec<u8>>> FromIterator<(N, V)> for Variables {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        let variables = variables.into_iter().filter_map(|(name, value)| {
            let name = String::from_utf8(name.into()).ok()?;
            Some((name, value.into()))
        });
        Self(variables.collect())
    }
}

impl Variables {
    /// A variable's text. One that is not set is empty, as section 4.1 has it.
    fn text(&self, name: &str) -> Result<&str, Malformed> {
        let value = self.0.get(name).map_or(&[][..], Vec::as_slice);
        std::str::from_utf8(value).map_err(|_| Malformed)
    }

    /// The length of the request's body.
    ///
    /// # Errors
    ///
    /// Fails if there is a length that is no number.
    pub fn content_length(&self) -> Result<u64, Malformed> {
        match self.text("CONTENT_LENGTH")? {
            "" => Ok(0),
            length => length.parse().map_err(|_| Malformed),
        }
    }

    /// The request that the variables describe.
    ///
    /// # Errors
    ///
    /// Fails if the method, the path or a header is none.
    pub fn request(&self, body: Body) -> Result<Request<Body>, Malformed> {
        let mut request = Request::new(body);
        *request.method_mut() = self
            .text("REQUEST_METHOD")?
            .parse()
            .map_err(|_| Malformed)?;
        *request.uri_mut() = self.uri()?;
        *request.headers_mut() = self.headers()?;
        Ok(request)
    }

    /// The path below the one where the application is mounted, and the query.
    fn uri(&self) -> Result<Uri, Malformed> {
        let mut target = self.path()?;
        if !target.starts_with('/') {
            target.insert(0, '/');
        }
        let query = self.text("QUERY_STRING")?;
        if !query.is_empty() {
            target.push('?');
            target.push_str(query);
        }
        target.parse().map_err(|_| Malformed)
    }

    /// The path as the client wrote it, where the server tells. `PATH_INFO` is decoded already: it no longer shows
    /// which of its slashes were written `%2F`.
    fn path(&self) -> Result<String, Malformed> {
        let written = self
            .text("REQUEST_URI")?
            .split('?')
            .next()
            .unwrap_or_default();
        let mount = self.text("SCRIPT_NAME")?.trim_end_matches('/');
        match written.strip_prefix(mount) {
            Some(below)
                if written.starts_with('/') && (below.is_empty() || below.starts_with('/')) =>
            {
                Ok(below.to_owned())
            }
            _ => Ok(encoded(self.text("PATH_INFO")?)),
        }
    }

    fn headers(&self) -> Result<HeaderMap, Malformed> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.0 {
            let name = match name.as_str() {
                "CONTENT_TYPE" | "CONTENT_LENGTH" => name,
                name => match name.strip_prefix("HTTP_") {
                    Some(name) => name,
                    None => continue,
                },
            };
            if value.is_empty() {
                continue;
            }
            let name = name.to_lowercase().replace('_', "-");
            let name: HeaderName = name.parse().map_err(|_| Malformed)?;
            headers.insert(name, HeaderValue::from_bytes(value).map_err(|_| Malformed)?);
        }
        // They speak of the connection between the client and the web server.
        headers.remove(CONNECTION);
        headers.remove(TRANSFER_ENCODING);
        Ok(headers)
    }
}

/// A path whose bytes are percent-encoded where they have to be (RFC 3986, section 3.3).
fn encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(list: &[(&str, &str)]) -> Variables {
        list.iter().copied().collect()
    }

    fn uri(list: &[(&str, &str)]) -> String {
        variables(list).uri().unwrap().to_string()
    }

    #[test]
    fn the_path_is_the_one_that_was_written() {
        let mounted = [
            ("SCRIPT_NAME", "/app"),
            ("PATH_INFO", "/a/b c"),
            ("REQUEST_URI", "/app/a%2Fb%20c?q=1"),
        ];
        assert_eq!(uri(&mounted), "/a%2Fb%20c");
        let queried = [
            ("SCRIPT_NAME", "/app"),
            ("REQUEST_URI", "/app?q=1"),
            ("QUERY_STRING", "q=1"),
        ];
        assert_eq!(uri(&queried), "/?q=1");
    }

    #[test]
    fn a_path_that_is_not_below_the_mount_was_rewritten() {
        for rewritten in ["/application/a", "/elsewhere", "*", ""] {
            let list = [
                ("SCRIPT_NAME", "/app"),
                ("PATH_INFO", "/ä?"),
                ("REQUEST_URI", rewritten),
            ];
            assert_eq!(uri(&list), "/%C3%A4%3F");
        }
    }

    #[test]
    fn variables_are_headers() {
        let list = [
            ("CONTENT_TYPE", "text/plain"),
            ("CONTENT_LENGTH", ""),
            ("HTTP_USER_AGENT", "a test"),
            ("HTTP_CONNECTION", "keep-alive"),
            ("SERVER_NAME", "localhost"),
        ];
        let headers = variables(&list).headers().unwrap();
        assert_eq!(headers.len(), 2);
        assert_eq!(headers["content-type"], "text/plain");
        assert_eq!(headers["user-agent"], "a test");
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let get = ("REQUEST_METHOD", "GET");
        for list in [
            &[("REQUEST_METHOD", "")][..],
            &[get, ("HTTP_X", "a\nb")],
            &[get, ("HTTP_ ", "a")],
        ] {
            assert_eq!(
                variables(list).request(Body::empty()).unwrap_err(),
                Malformed,
                "{list:?}"
            );
        }
        assert_eq!(
            variables(&[("CONTENT_LENGTH", "-1")]).content_length(),
            Err(Malformed)
        );
    }
}
