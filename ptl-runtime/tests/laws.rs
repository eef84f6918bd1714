//! What holds for every string, number and list.

use proptest::prelude::*;

use ptl_runtime::__private::{
    Enter, GuardedCursor, HtmlKind, Kind, PlainKind, Target, format_html, format_plain, sink,
};
use ptl_runtime::{Html, Render, attr, classes, escape, join, text};

/// What a browser shows for text that was escaped.
fn decode(markup: &str) -> String {
    let mut decoded = String::new();
    let mut rest = markup;
    while let Some((before, reference)) = rest.split_once('&') {
        decoded.push_str(before);
        let (name, after) = reference
            .split_once(';')
            .expect("every `&` begins a character reference");
        decoded.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("`&{other};` is none of ours"),
        });
        rest = after;
    }
    decoded + rest
}

fn plain<T: Render + ?Sized>(value: &T) -> String {
    let mut out = PlainKind::buffer();
    out.append(value);
    PlainKind::output(out)
}

/// Text that is more often special than not.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[&<>\"'a\u{0}é; ]{0,20}",
        Just(String::from("&amp;")),
    ]
}

fn any_html() -> impl Strategy<Value = Html> {
    prop_oneof![
        any_text().prop_map(|text| escape(&text)),
        any_text().prop_map(|text| Html::from_trusted("<br>") + escape(&text)),
    ]
}

proptest! {
    #[test]
    fn escaped_text_shows_the_text(text in any_text()) {
        let escaped = escape(&text);
        prop_assert_eq!(decode(escaped.as_str()), text.replace('\0', "\u{FFFD}"));
        prop_assert!(!escaped.as_str().contains(['<', '>', '"', '\'', '\0']));
    }

    #[test]
    fn escaping_does_not_care_where_text_is_cut(text in any_text(), cut in any::<prop::sample::Index>()) {
        let characters: Vec<char> = text.chars().collect();
        let (start, end) = characters.split_at(cut.index(characters.len() + 1));
        let (start, end) = (String::from_iter(start), String::from_iter(end));
        prop_assert_eq!(escape(&start) + escape(&end), escape(&text));
    }

    #[test]
    fn every_way_to_append_text_escapes_it_alike(text in any_text()) {
        let escaped = escape(&text);
        prop_assert_eq!(&Html::render(text.as_str()), &escaped);
        prop_assert_eq!(&Html::render(&ptl_runtime::text(&text)), &escaped);
        prop_assert_eq!(&text.chars().collect::<Html>(), &escaped);
        prop_assert_eq!(&(Html::new() + &text), &escaped);
    }

    #[test]
    fn formatting_comes_before_escaping(
        value in any_text(),
        width in 0_usize..20,
        precision in 0_usize..20,
    ) {
        let finished = format!("<{value:>width$.precision$}|{value:?}");
        let mut html = HtmlKind::buffer();
        format_html(&mut GuardedCursor::new(&mut html).cursor, format_args!("<{value:>width$.precision$}|{value:?}"));
        prop_assert_eq!(HtmlKind::output(html), escape(&finished));
        let mut plain = PlainKind::buffer();
        format_plain(&mut GuardedCursor::new(&mut plain).cursor, format_args!("<{value:>width$.precision$}|{value:?}"));
        prop_assert_eq!(PlainKind::output(plain), finished);
    }

    #[test]
    fn a_plain_buffer_changes_nothing(text in any_text(), html in any_html()) {
        prop_assert_eq!(plain(&text), text.as_str());
        prop_assert_eq!(plain(&html), html.as_str());
        prop_assert_eq!(plain(&ptl_runtime::text(&text)), text.as_str());
    }

    #[test]
    fn a_plain_callee_is_escaped_as_a_whole(parts in prop::collection::vec(any_text(), 0..5)) {
        let mut out = HtmlKind::buffer();
        let mut target = PlainKind::enter(&mut out, sink::Text);
        GuardedCursor::new(target.buffer()).cursor.markup("<&>");
        for part in &parts {
            target.buffer().append(part);
        }
        target.close();
        let written = String::from("<&>") + &parts.concat();
        prop_assert_eq!(HtmlKind::output(out), escape(&written));
    }

    #[test]
    fn addition_is_associative_and_has_a_zero(a in any_html(), b in any_html(), c in any_html()) {
        prop_assert_eq!(a.clone() + &b + &c, a.clone() + (b.clone() + &c));
        prop_assert_eq!(Html::new() + &a, a.clone());
        prop_assert_eq!(a.clone() + Html::new(), a.clone());
        let mut sum = a.clone();
        sum += &b;
        prop_assert_eq!(sum, a + b);
    }

    #[test]
    fn joining_is_adding_with_a_separator(
        separator in any_html(),
        items in prop::collection::vec(any_text(), 0..6),
    ) {
        let mut expected = Html::new();
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                expected += &separator;
            }
            expected += item;
        }
        prop_assert_eq!(separator.join(&items), expected);
    }

    #[test]
    fn a_text_separator_is_escaped(separator in any_text(), items in prop::collection::vec(any_text(), 0..6)) {
        prop_assert_eq!(
            Html::render(&join(&items, &separator)),
            escape(&separator).join(&items)
        );
        prop_assert_eq!(plain(&join(&items, &separator)), items.join(&separator));
    }

    #[test]
    fn repeating_is_joining_copies(html in any_html(), count in 0_usize..6) {
        prop_assert_eq!(html.repeat(count), Html::new().join(vec![&html; count]));
        prop_assert_eq!(html.repeat(count).len(), html.len() * count);
    }

    #[test]
    fn integers_print_as_display_does(unsigned in any::<u128>(), signed in any::<i128>(), small in any::<i64>()) {
        prop_assert_eq!(Html::render(&unsigned), unsigned.to_string());
        prop_assert_eq!(Html::render(&signed), signed.to_string());
        prop_assert_eq!(Html::render(&small), small.to_string());
    }

    #[test]
    fn floats_print_as_display_does(value in any::<f64>(), single in any::<f32>()) {
        prop_assert_eq!(Html::render(&value), value.to_string());
        prop_assert_eq!(Html::render(&single), single.to_string());
    }

    #[test]
    fn an_attribute_value_decodes_to_the_text(value in any_text()) {
        let attribute = attr("title", &value);
        let quoted = attribute
            .as_str()
            .strip_prefix(" title=\"")
            .and_then(|rest| rest.strip_suffix('"'))
            .expect("the value is quoted");
        prop_assert!(!quoted.contains('"'));
        prop_assert_eq!(decode(quoted), value.replace('\0', "\u{FFFD}"));
    }

    #[test]
    fn a_url_has_an_allowed_scheme_or_none(url in any_text(), colon in "(:|//|)") {
        let attribute = attr("href", text(format!("{url}{colon}{url}")));
        let target = decode(attribute.as_str());
        let scheme = target
            .trim_start_matches(" href=\"")
            .split_once(':')
            .map(|(before, _)| before)
            .filter(|before| !before.contains(['/', '?', '#']));
        prop_assert!(matches!(scheme, None | Some("about" | "http" | "https" | "mailto" | "tel")));
    }

    #[test]
    fn classes_are_those_switched_on(switches in prop::collection::vec(("[a-z]{1,4}", any::<bool>()), 0..5)) {
        let names: Vec<&str> = switches
            .iter()
            .filter(|(_, is_on)| *is_on)
            .map(|(name, _)| name.as_str())
            .collect();
        let expected = if names.is_empty() {
            String::new()
        } else {
            format!(" class=\"{}\"", names.join(" "))
        };
        let attribute = classes(switches.clone());
        prop_assert_eq!(attribute.as_str(), expected);
    }
}
