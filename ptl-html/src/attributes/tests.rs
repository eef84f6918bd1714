//! Every row is needed, and none is there twice.

use std::string::String;
use std::vec::Vec;

use super::{AttributeKind, ROWS, kind_in};
use crate::elements::{ELEMENTS, Element, Role, TagName};

/// The list that the tests of the whole machine go through.
const LINES: &str = include_str!("../../tests/machine/attributes.txt");

fn name(text: &str) -> TagName {
    text.bytes().fold(TagName::EMPTY, TagName::with)
}

fn pairs() -> Vec<(Element, TagName)> {
    let pair = |line: &str| {
        let mut words = line.split(' ');
        let element = Element::of(name(words.next().unwrap()));
        (element, name(words.next().unwrap()))
    };
    LINES.lines().map(pair).collect()
}

fn kinds_without(dropped: Option<usize>) -> Vec<Option<AttributeKind>> {
    let rows: Vec<_> = ROWS
        .iter()
        .enumerate()
        .filter(|(index, _)| Some(*index) != dropped)
        .map(|(_, row)| row)
        .collect();
    pairs()
        .iter()
        .map(|(element, name)| kind_in(rows.iter().copied(), *element, name))
        .collect()
}

#[test]
fn dropping_any_row_changes_an_answer() {
    let all = kinds_without(None);
    assert!(all.iter().all(Option::is_some));
    for (index, row) in ROWS.iter().enumerate() {
        assert_ne!(kinds_without(Some(index)), all, "{}", row.name);
    }
}

#[test]
fn every_element_of_every_row_is_in_the_list() {
    let lines: Vec<String> = LINES.lines().map(String::from).collect();
    for row in ROWS {
        let elements = if row.elements.is_empty() {
            &["*"]
        } else {
            row.elements
        };
        for element in elements {
            let start = std::format!("{element} {} ", row.name);
            let count = lines.iter().filter(|line| line.starts_with(&start)).count();
            assert_eq!(count, 1, "{start}");
        }
    }
}

#[test]
fn rows_are_in_order_and_say_where_they_come_from() {
    assert!(ROWS.is_sorted_by_key(|row| (row.name, row.elements.is_empty())));
    assert!(ROWS.iter().all(|row| !row.source.is_empty()));
}

#[test]
fn every_element_is_known_and_every_ordinary_one_is_needed() {
    for element in ROWS.iter().flat_map(|row| row.elements) {
        assert!(ELEMENTS.iter().any(|row| row.name == *element), "{element}");
    }
    for element in ELEMENTS.iter().filter(|row| row.role == Role::Ordinary) {
        let start = std::format!("{} ", element.name);
        assert!(
            LINES.lines().any(|line| line.starts_with(&start)),
            "{start}"
        );
    }
    assert!(ELEMENTS.is_sorted_by_key(|row| row.name));
    assert!(ELEMENTS.iter().all(|row| !row.source.is_empty()));
}

/// Else a template of attributes could mean one thing on one element and another on the next.
#[test]
fn elements_that_take_attrs_agree_on_every_name() {
    for row in ROWS {
        let any = kind_in(ROWS.iter(), Element::Any, &name(row.name));
        let ordinary = |element: &&str| !Role::of(element).is_powerful();
        if row.elements.is_empty() || row.elements.iter().any(ordinary) {
            assert_eq!(any, Some(row.kind), "{}", row.name);
        }
    }
}
