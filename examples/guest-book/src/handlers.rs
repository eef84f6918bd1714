//! The handlers that need more than a template does.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use time::OffsetDateTime;

use crate::book::Book;
use crate::draft::{Draft, Mistakes};
use crate::entry::Entry;
use crate::problem::Problem;
use crate::session::Session;
use crate::views;

/// What is meant for one visitor, at one time, is not kept.
const NO_STORE: [(HeaderName, &str); 1] = [(CACHE_CONTROL, "no-store")];

/// `/?page=2`
#[derive(Deserialize)]
pub(crate) struct PageQuery {
    #[serde(default = "first")]
    page: u32,
}

fn first() -> u32 {
    1
}

/// Shows a page of the book.
pub(crate) async fn book(
    State(book): State<Book>,
    Query(PageQuery { page }): Query<PageQuery>,
    session: Session,
) -> Result<Response, Problem> {
    let page = book.page(page).await?.ok_or(Problem::NotFound)?;
    let (session, thanks) = session.take_thanks();
    let html = views::book::book(&page, thanks.as_deref());
    Ok(match thanks {
        Some(_) => (NO_STORE, session, html).into_response(),
        None => html.into_response(),
    })
}

/// Sends all entries, a part of the page at a time: the call of the template is not made here, but while the page is
/// sent.
pub(crate) async fn archive(State(book): State<Book>) -> ptl_web::Body {
    ptl_web::stream(ptl::lazy!(views::archive::archive(book).await))
}

/// `/sign?answer=7`
#[derive(Deserialize)]
pub(crate) struct SignQuery {
    answer: Option<i64>,
}

impl SignQuery {
    /// The entry that is to be answered.
    async fn entry(self, book: &Book) -> Result<Option<Entry>, Problem> {
        match self.answer {
            Some(id) => Ok(book.entry(id).await?),
            None => Ok(None),
        }
    }
}

/// Shows the form, which is empty.
pub(crate) async fn form(
    State(book): State<Book>,
    Query(query): Query<SignQuery>,
    session: Session,
) -> Result<Response, Problem> {
    let answered = query.entry(&book).await?;
    let form = views::sign::Form {
        draft: &Draft::default(),
        mistakes: &Mistakes::default(),
        is_stale: false,
        answered: answered.as_ref(),
    };
    show(StatusCode::OK, session, &form)
}

/// The form as it is sent.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    token: String,
    #[serde(flatten)]
    draft: Draft,
}

/// Takes the form: signs the book, or shows the form again, and what is wrong with it.
pub(crate) async fn sign(
    State(book): State<Book>,
    Query(query): Query<SignQuery>,
    session: Session,
    Form(Sent { token, draft }): Form<Sent>,
) -> Result<Response, Problem> {
    let is_stale = !session.accepts(&token);
    let checked = draft.check(OffsetDateTime::now_utc());
    let (status, mistakes) = match checked {
        Ok(entry) if !is_stale => {
            let session = session.thank(&entry.name);
            let id = book.sign(entry).await?;
            // Whoever loads the page again then does not sign again.
            let redirect = Redirect::to(&format!("/#entry-{id}"));
            return Ok((session, redirect).into_response());
        }
        Ok(_) => (StatusCode::FORBIDDEN, Mistakes::default()),
        Err(mistakes) => (StatusCode::UNPROCESSABLE_ENTITY, mistakes),
    };
    let answered = query.entry(&book).await?;
    let form = views::sign::Form {
        draft: &draft,
        mistakes: &mistakes,
        is_stale,
        answered: answered.as_ref(),
    };
    show(status, session, &form)
}

fn show(
    status: StatusCode,
    session: Session,
    form: &views::sign::Form<'_>,
) -> Result<Response, Problem> {
    let (session, token) = session.token()?;
    let html = views::sign::sign(form, &token);
    Ok((status, NO_STORE, session, html).into_response())
}
