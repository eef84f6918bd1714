//! The guest book over HTTP.

mod visitor;

use std::fs;
use std::path::Path;

use axum::http::{Method, StatusCode};
use guest_book::book::Book;
use guest_book::session::Scheme;
use guest_book::{assets, demo};
use rusqlite::Connection;

use visitor::Visitor;

async fn assert_nobody_has_signed(visitor: &mut Visitor, path: &str) {
    let page = visitor.get(path).await.body;
    assert!(page.contains("Nobody has signed yet"), "{page}");
}

#[tokio::test]
async fn who_signs_is_thanked_once_and_stands_in_the_book() {
    let mut visitor = Visitor::of(&[]);
    let answer = visitor
        .sign("Mara & Co", "https://mara.example", "Hello\r\n\r\nagain")
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/#entry-1");

    let book = visitor.get("/").await.body;
    assert!(
        book.contains("Thank you, <bdi>Mara &amp; Co</bdi>!"),
        "{book}"
    );
    assert!(book.contains(r#"<a href="https://mara.example""#), "{book}");
    assert!(book.contains("<p>Hello</p>\n<p>again</p>"), "{book}");
    let again = visitor.get("/").await.body;
    assert!(!again.contains("Thank you"), "{again}");
    let elsewhere = visitor.other().get("/").await.body;
    assert!(elsewhere.contains("One guest has signed"), "{elsewhere}");
}

#[tokio::test]
async fn mistakes_are_told_beside_their_fields() {
    let mut visitor = Visitor::of(&[]);
    let answer = visitor
        .sign(" ", "javascript:alert(1)", "</textarea><script>")
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.body;
    for expected in [
        r#"<input id="name" name="name" aria-describedby="name-mistake" aria-invalid="true" value=" " autocomplete="name" required autofocus>"#,
        r#"<p class="mistake" id="name-mistake">Please tell us your name.</p>"#,
        r#"aria-describedby="site-mistake site-hint" aria-invalid="true""#,
        r#"value="javascript:alert(1)""#,
        "the 2 fields that are marked",
        "\n&lt;/textarea&gt;&lt;script&gt;</textarea>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert_eq!(page.matches("autofocus").count(), 1);
    assert_nobody_has_signed(&mut visitor, "/").await;
}

#[tokio::test]
async fn pages_lead_to_each_other() {
    let mut visitor = Visitor::of(&demo::entries());
    let first = visitor.get("/").await.body;
    assert_eq!(first.matches("<article").count(), 10);
    assert!(
        first.contains(r#"<a href="/?page=2" rel="next">Older</a>"#),
        "{first}"
    );
    let second = visitor.get("/?page=2").await.body;
    assert_eq!(second.matches("<article").count(), 7);
    assert!(
        second.contains(r#"<a href="/?page=1" rel="prev">Newer</a>"#),
        "{second}"
    );
    assert!(
        second.contains(r#"aria-label="Page 2" aria-current="page""#),
        "{second}"
    );
    for number in ["0", "3", "4294967295"] {
        let answer = visitor.get(&format!("/?page={number}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{number}");
    }
}

#[tokio::test]
async fn the_archive_has_all_entries() {
    let mut entries = Vec::new();
    for _ in 0..20 {
        entries.extend(demo::entries());
    }
    let archive = Visitor::of(&entries).get("/archive").await;
    assert_eq!(archive.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(archive.body.matches("<time").count(), entries.len());
    assert!(archive.body.ends_with("</html>\n"), "{}", archive.body);
    assert_nobody_has_signed(&mut Visitor::of(&[]), "/archive").await;
}

#[tokio::test]
async fn the_archive_is_on_its_way_before_it_is_done() {
    let entries: Vec<_> = (0..20).flat_map(|_| demo::entries()).collect();
    let parts = Visitor::of(&entries).parts("/archive").await;
    assert!(parts[0].contains("<h1>Archive</h1>"), "{}", parts[0]);
    assert!(parts.len() > 2, "{} parts", parts.len());
    assert!(parts.iter().all(|part| part.len() < 64 * 1024));
    assert_eq!(parts.concat().matches("<time").count(), entries.len());
}

#[tokio::test]
async fn an_entry_has_an_address_that_stays() {
    let mut visitor = Visitor::of(&demo::entries());
    let page = visitor.get("/entries/3").await.body;
    assert!(page.contains("<h1>Entry 3</h1>"), "{page}");
    assert!(page.contains("山田 花子"), "{page}");
    for path in ["/entries/0", "/entries/18"] {
        assert_eq!(visitor.get(path).await.status, StatusCode::NOT_FOUND);
    }
    let answer = visitor.get("/entries/three").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let mut visitor = Visitor::of(&demo::entries());
    let tag = visitor.get("/").await.header("etag").to_owned();
    let again = visitor.get_unless("/", &tag).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert_eq!(again.body, "");

    visitor.sign("Mara", "", "Hello").await;
    let thanks = visitor.get_unless("/", &tag).await;
    assert_eq!(thanks.status, StatusCode::OK);
    assert_eq!(thanks.header("cache-control"), "no-store");
    assert_eq!(thanks.header("etag"), "");
    assert_ne!(visitor.get("/").await.header("etag"), tag);
}

#[tokio::test]
async fn what_guests_write_is_text() {
    let guests = demo::entries();
    let mut visitor = Visitor::of(&guests);
    let lists = ["/", "/?page=2", "/archive"].map(|path| (path.to_owned(), 0));
    // The form has two scripts of its own: the data, and the script that reads it.
    let forms = (1..=guests.len()).map(|id| (format!("/sign?answer={id}"), 2));
    for (path, scripts) in lists.into_iter().chain(forms) {
        let page = visitor.get(&path).await.body.to_ascii_lowercase();
        assert_eq!(page.matches("<script").count(), scripts, "{path}");
        for markup in [
            "<img",
            "<svg",
            "<iframe",
            "<b>",
            "brother\" onmouseover",
            "=\"javascript:",
            "=\"data:",
        ] {
            assert!(!page.contains(markup), "{markup} in {path}: {page}");
        }
    }
}

#[tokio::test]
async fn an_answer_carries_the_entry_into_the_page_as_text_and_as_data() {
    let mut visitor = Visitor::of(&[]);
    visitor.sign("</script>", "", "a & \"b\"").await;
    let page = visitor.get("/sign?answer=1").await.body;
    assert!(
        page.contains(r#"<form method="post" action="/sign?answer=1" novalidate>"#),
        "{page}"
    );
    assert!(page.contains("<bdi>&lt;/script&gt;</bdi>"), "{page}");
    let data = r#""answered":{"name":"\u003c/script\u003e","message":"a \u0026 \"b\""}"#;
    assert!(page.contains(data), "{page}");
}

#[tokio::test]
async fn forms_of_other_sites_are_refused() {
    let mut visitor = Visitor::of(&[]);
    let token = visitor.get("/sign").await.token();
    let fields = [("token", &*token), ("name", "Eve"), ("message", "!")];
    for site in ["cross-site", "same-site"] {
        let answer = visitor.post_from(site, "/sign", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{site}");
        assert!(
            answer.body.contains("That came from elsewhere"),
            "{}",
            answer.body
        );
    }
    assert_nobody_has_signed(&mut visitor, "/").await;
}

#[tokio::test]
async fn a_form_without_the_visitors_own_token_is_shown_again() {
    let mut visitor = Visitor::of(&[]);
    let stolen = visitor.other().get("/sign").await.token();
    visitor.get("/sign").await;
    for token in ["", "0", &*stolen] {
        let fields = [("token", token), ("name", "Mara"), ("message", "kept")];
        let answer = visitor.post("/sign", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{token}");
        assert!(
            answer.body.contains("Please send it once more"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("kept</textarea>"), "{}", answer.body);
    }
    assert_nobody_has_signed(&mut visitor, "/").await;
}

#[tokio::test]
async fn cookies_are_out_of_reach_of_scripts_and_other_sites() {
    let answer = Visitor::of(&[]).get("/sign").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("token="), "{cookie}");
    assert!(
        cookie.ends_with("; HttpOnly; SameSite=Lax; Path=/"),
        "{cookie}"
    );
    assert!(!cookie.contains(&answer.token()), "{cookie}");

    let answer = Visitor::to(Book::in_memory(&[]).unwrap(), Scheme::Https)
        .get("/sign")
        .await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-token="), "{cookie}");
    assert!(
        cookie.ends_with("; HttpOnly; SameSite=Lax; Secure; Path=/"),
        "{cookie}"
    );
}

#[tokio::test]
async fn every_response_has_the_headers_that_protect() {
    let mut visitor = Visitor::of(&[]);
    let style = assets::STYLE.url.as_str();
    for path in ["/", "/sign", "/archive", "/about", "/nowhere", style] {
        let answer = visitor.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'"),
            "{path}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
    assert_eq!(
        visitor.get("/sign").await.header("cache-control"),
        "no-store"
    );
}

#[tokio::test]
async fn what_goes_wrong_has_a_page() {
    let mut visitor = Visitor::of(&[]);
    let answers = [
        (visitor.get("/nowhere").await, 404, "There is no such page"),
        (
            visitor.get("/assets/style.css").await,
            404,
            "There is no such page",
        ),
        (
            visitor.get("/?page=first").await,
            400,
            "That was not understood",
        ),
        (
            visitor.request(Method::DELETE, "/sign").await,
            405,
            "That cannot be done here",
        ),
        (
            visitor.sign("M", "", &"x".repeat(40_000)).await,
            413,
            "That is too long",
        ),
        (
            visitor.request(Method::POST, "/sign").await,
            415,
            "That was not understood",
        ),
    ];
    for (answer, status, title) in answers {
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert!(
            answer.body.contains(&format!("<h1>{title}</h1>")),
            "{}",
            answer.body
        );
    }
    let refused = visitor.request(Method::DELETE, "/sign").await;
    assert_eq!(refused.header("allow"), "GET,HEAD,POST");
}

#[tokio::test]
async fn files_are_kept_for_ever_under_names_that_change_with_them() {
    let mut visitor = Visitor::of(&[]);
    let assets = [
        (&assets::STYLE, "text/css; charset=utf-8"),
        (&assets::SCRIPT, "text/javascript; charset=utf-8"),
        (&assets::ICON, "image/svg+xml"),
    ];
    for (asset, content_type) in assets {
        let answer = visitor.get(asset.url.as_str()).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.header("content-type"), content_type);
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
}

#[tokio::test]
async fn a_file_keeps_the_entries() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kept.sqlite");
    let _ = fs::remove_file(&file);
    Visitor::to(Book::open(&file).unwrap(), Scheme::Http)
        .sign("Mara", "", "Kept.")
        .await;
    let page = Visitor::to(Book::open(&file).unwrap(), Scheme::Http)
        .get("/")
        .await;
    assert!(page.body.contains("<p>Kept.</p>"), "{}", page.body);
}

#[tokio::test]
async fn a_database_that_fails_is_no_business_of_the_visitors() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.sqlite");
    let _ = fs::remove_file(&file);
    let mut visitor = Visitor::to(Book::open(&file).unwrap(), Scheme::Http);
    Connection::open(&file)
        .unwrap()
        .execute_batch("DROP TABLE entry")
        .unwrap();
    let answer = visitor.get("/").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        answer.body.contains("Something went wrong here"),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains("entry"), "{}", answer.body);
}
