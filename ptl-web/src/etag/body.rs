//! The bodies of a service whose pages have entity tags.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of an answer: as the service made it, or a page as a whole.
    pub struct EtagBody<B: Body> {
        #[pin]
        body: Content<B>,
    }
}

pin_project! {
    #[project = ContentProjection]
    enum Content<B: Body> {
        Inner { #[pin] body: B },
        Whole { page: Option<Bytes> },
        Failed { error: Option<B::Error> },
    }
}

impl<B: Body> EtagBody<B> {
    pub(super) const fn inner(body: B) -> Self {
        Self {
            body: Content::Inner { body },
        }
    }

    pub(super) fn whole(page: Bytes) -> Self {
        let page = Some(page).filter(|page| !page.is_empty());
        Self {
            body: Content::Whole { page },
        }
    }

    pub(super) const fn failed(error: B::Error) -> Self {
        Self {
            body: Content::Failed { error: Some(error) },
        }
    }
}

impl<B: Body<Data = Bytes>> Body for EtagBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().body.project() {
            ContentProjection::Inner { body } => body.poll_frame(context),
            ContentProjection::Whole { page } => {
                Poll::Ready(page.take().map(|page| Ok(Frame::data(page))))
            }
            ContentProjection::Failed { error } => Poll::Ready(error.take().map(Err)),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Content::Inner { body } => body.is_end_stream(),
            Content::Whole { page } => page.is_none(),
            Content::Failed { error } => error.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Content::Inner { body } => body.size_hint(),
            Content::Whole { page } => {
                let length = page.as_ref().map_or(0, Bytes::len);
                SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
            }
            Content::Failed { .. } => SizeHint::default(),
        }
    }
}

impl<B: Body> fmt::Debug for EtagBody<B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("EtagBody").finish_non_exhaustive()
    }
}
