//! Entity tags: browsers keep pages that have not changed.

mod body;
mod condition;
mod response;

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::IF_NONE_MATCH;
use http::{Method, Request, Response};
use tower_layer::Layer;
use tower_service::Service;

pub use self::body::EtagBody;

/// A layer of tower's that gives pages an entity tag, by their content, and answers 304 Not Modified instead of a page that the
/// browser has already.
///
/// The page is rendered all the same: what is saved is sending it. A tag goes on answers to `GET` with the status 200 whose body has a
/// known length of at most 2 MiB, and no `Cache-Control: no-store`: on pages that were rendered at once, and never on streams.
/// Where there is a tag already, it is kept, and used to answer `GET` and `HEAD`.
///
/// ```
/// use ptl_web::EtagLayer;
///
/// # async fn index() -> &'static str { "" }
/// let app: axum::Router = axum::Router::new()
///     .route("/", axum::routing::get(index))
///     .layer(EtagLayer::weak());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct EtagLayer {
    strength: Strength,
}

/// What equal tags promise.
#[derive(Clone, Copy, Debug)]
enum Strength {
    /// The pages mean the same.
    Weak,
    /// Not a byte differs.
    Strong,
}

impl EtagLayer {
    /// Tags that hold even if something compresses the pages afterwards. This is what to take for pages.
    #[must_use]
    pub const fn weak() -> Self {
        Self {
            strength: Strength::Weak,
        }
    }

    /// Tags that promise that not a byte differs. Nothing behind this layer may change the bodies.
    #[must_use]
    pub const fn strong() -> Self {
        Self {
            strength: Strength::Strong,
        }
    }
}

impl<S> Layer<S> for EtagLayer {
    type Service = Etag<S>;

    fn layer(&self, inner: S) -> Etag<S> {
        Etag {
            inner,
            strength: self.strength,
        }
    }
}

/// A service whose pages have entity tags. Made by [`EtagLayer`].
#[derive(Clone, Debug)]
pub struct Etag<S> {
    inner: S,
    strength: Strength,
}

impl<S, Q, B> Service<Request<Q>> for Etag<S>
where
    S: Service<Request<Q>, Response = Response<B>>,
    S::Future: Send + 'static,
    S::Error: 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Send,
{
    type Response = Response<EtagBody<B>>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<Q>) -> Self::Future {
        let strength = self.strength;
        let method = request.method().clone();
        let known = request
            .headers()
            .get_all(IF_NONE_MATCH)
            .iter()
            .cloned()
            .collect::<Vec<_>>();
        let response = self.inner.call(request);
        Box::pin(async move {
            let response = response.await?;
            Ok(match method {
                Method::GET => {
                    let response = response::tagged(response, strength).await;
                    response::unless_known(response, &known)
                }
                Method::HEAD => response::unless_known(response.map(EtagBody::inner), &known),
                _ => response.map(EtagBody::inner),
            })
        })
    }
}
