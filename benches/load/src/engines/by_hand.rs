//! What somebody writes who wants no template engine: `write!` into a `String`, and a type that escapes.

#[path = "../../../peers/src/engines/by_hand/escaped.rs"]
mod escaped;

use std::fmt::{self, Write};

use guest_book::assets::{ICON, STYLE};
use guest_book::book::Page;
use guest_book::entry::Entry;
use guest_book::section::Section;

use self::escaped::Escaped;
use super::Engine;

pub(super) const ENGINE: Engine = Engine {
    name: "write! by hand",
    render: |page| {
        let mut out = String::new();
        write_book(&mut out, page).expect("writing to a string does not fail");
        out
    },
};

fn write_book(out: &mut String, page: &Page) -> fmt::Result {
    write_top(out)?;
    out.push_str("<p class=\"lead\">");
    match page.total {
        0 => out.push_str("Nobody has signed yet. Be the first!"),
        1 => out.push_str("One guest has signed so far."),
        total => write!(out, "{total} guests have signed so far.")?,
    }
    out.push_str("</p>\n");
    for entry in &page.entries {
        write_entry(out, entry)?;
    }
    if page.last > 1 {
        write_pager(out, page)?;
    }
    out.push_str(
        "</main>\n<footer class=\"site\">\n<p>Open from June to October. Please wipe your boots.</p>\n</footer>\n\
         </body>\n</html>\n",
    );
    Ok(())
}

fn write_top(out: &mut String) -> fmt::Result {
    write!(
        out,
        r##"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Guest book – Stonecrop Hut</title>
<link rel="stylesheet" href="{}">
<link rel="icon" href="{}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="site">
<p class="name"><a href="/">Stonecrop Hut <small>2130 m</small></a></p>
<nav aria-label="Site">
<ul>
"##,
        STYLE.url.as_str(),
        ICON.url.as_str()
    )?;
    for section in Section::ALL {
        let class = if section == Section::Sign {
            " class=\"call\""
        } else {
            ""
        };
        let current = if section == Section::Book {
            " aria-current=\"page\""
        } else {
            ""
        };
        let (address, title) = (section.address(), section.title());
        writeln!(
            out,
            "<li><a href=\"{address}\"{class}{current}>{title}</a></li>"
        )?;
    }
    out.push_str(
        "</ul>\n</nav>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n<h1>Guest book</h1>\n",
    );
    Ok(())
}

fn write_entry(out: &mut String, entry: &Entry) -> fmt::Result {
    let (id, name) = (entry.id, Escaped(&entry.name));
    write!(
        out,
        r#"<article class="entry" id="entry-{id}" aria-labelledby="name-{id}">
<span class="initial tint-{tint}" aria-hidden="true">{initial}</span>
<header>
<h2 id="name-{id}"><bdi>{name}</bdi></h2>
<p><a href="/entries/{id}"><time datetime="{moment}">{day}</time></a>
"#,
        tint = entry.tint(),
        initial = entry.initial(),
        moment = entry.moment(),
        day = entry.day(),
    )?;
    if let Some(site) = &entry.site {
        let site = Escaped(site);
        writeln!(
            out,
            " · <a href=\"{site}\" rel=\"nofollow ugc\">web site</a>"
        )?;
    }
    write!(
        out,
        r#" · <a href="/sign?answer={id}" aria-label="Answer {name}">answer</a></p>
</header>
<div class="message" dir="auto">
"#
    )?;
    for paragraph in entry.paragraphs() {
        writeln!(out, "<p>{}</p>", Escaped(paragraph))?;
    }
    out.push_str("</div>\n</article>\n");
    Ok(())
}

fn write_pager(out: &mut String, page: &Page) -> fmt::Result {
    let Page { number, last, .. } = *page;
    out.push_str("<nav class=\"pager\" aria-label=\"Pages\">\n<ul>\n");
    if number > 1 {
        writeln!(
            out,
            "<li><a href=\"/?page={}\" rel=\"prev\">Newer</a></li>",
            number - 1
        )?;
    }
    let mut shown = 0;
    for other in page.nearby() {
        if other > shown + 1 {
            out.push_str("<li aria-hidden=\"true\">…</li>\n");
        }
        shown = other;
        let current = if other == number {
            " aria-current=\"page\""
        } else {
            ""
        };
        writeln!(
            out,
            "<li><a href=\"/?page={other}\" aria-label=\"Page {other}\"{current}>{other}</a></li>"
        )?;
    }
    if number < last {
        writeln!(
            out,
            "<li><a href=\"/?page={}\" rel=\"next\">Older</a></li>",
            number + 1
        )?;
    }
    out.push_str("</ul>\n</nav>\n");
    Ok(())
}
