//! The tree-sitter grammar reads every template as the parser does.

use ptl_editors_tests::{Outline, WORDS, files, tree};
use ptl_parser::{Span, line_column};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tree_sitter::{Node, Query, QueryCursor, StreamingIterator as _, Tree};

/// A file with its tree, and what the query for colours captures in it.
struct Read {
    name: String,
    source: String,
    tree: Tree,
    captures: BTreeMap<(usize, usize), String>,
    outline: Outline,
}

impl Read {
    fn captures(&self, span: Span, name: &str) -> bool {
        self.captures
            .get(&(span.start, span.end))
            .is_some_and(|found| found.starts_with(name))
    }

    fn complaint(&self, offset: usize, what: &str) -> String {
        let (line, column) = line_column(&self.source, offset);
        format!("{}:{line}:{column}: {what}", self.name)
    }

    fn nodes(&self, kind: &str) -> Vec<Span> {
        tree::nodes(&self.tree)
            .filter(|node| node.kind() == kind)
            .map(span_of)
            .collect()
    }
}

static FILES: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let query = query("highlights.scm");
    files::right()
        .into_iter()
        .map(|file| {
            let tree = tree::parse(&file.source);
            Read {
                captures: captures(&query, &tree, &file.source),
                outline: Outline::of(&file.source),
                name: file.name,
                source: file.source,
                tree,
            }
        })
        .collect()
});

fn span_of(node: Node<'_>) -> Span {
    Span::new(node.start_byte(), node.end_byte())
}

fn folder() -> &'static Path {
    static FOLDER: LazyLock<std::path::PathBuf> =
        LazyLock::new(|| files::editors().join("tree-sitter-ptl"));
    &FOLDER
}

fn query(name: &str) -> Query {
    let path = folder().join("queries").join(name);
    let text = fs::read_to_string(path).expect("the query can be read");
    Query::new(&tree::language(), &text).expect("the query fits the grammar")
}

fn captures(query: &Query, tree: &Tree, source: &str) -> BTreeMap<(usize, usize), String> {
    let mut found = BTreeMap::new();
    let mut cursor = QueryCursor::new();
    let mut captures = cursor.captures(query, tree.root_node(), source.as_bytes());
    while let Some((matched, index)) = captures.next() {
        let capture = matched.captures[*index];
        let span = span_of(capture.node);
        let name = query.capture_names()[capture.index as usize];
        found.insert((span.start, span.end), name.to_owned());
    }
    found
}

#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_template_has_a_tree_without_errors() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        complaints.extend(
            tree::nodes(&file.tree)
                .find(|node| node.is_error() || node.is_missing())
                .map(|node| file.complaint(node.start_byte(), &node.to_sexp())),
        );
    }
    assert_none(&complaints);
}

#[test]
fn keywords_are_keywords_where_their_construct_stands() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        for &keyword in &file.outline.keywords {
            if !file.captures(keyword, "keyword") {
                complaints.push(file.complaint(keyword.start, "no keyword"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn elsewhere_the_same_words_are_names() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let names = file.captures.iter().filter(|((start, end), capture)| {
            let span = Span::new(*start, *end);
            let is_word = WORDS.contains(&span.of(&file.source));
            is_word && capture.starts_with("keyword") && !file.outline.keywords.contains(&span)
        });
        complaints.extend(names.map(|((start, _), _)| file.complaint(*start, "no name")));
    }
    assert_none(&complaints);
}

#[test]
fn literals_have_the_same_ends() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let found = file.nodes("literal");
        for literal in &file.outline.literals {
            let begins = found.iter().any(|one| one.start == literal.span.start);
            let ends = found.iter().any(|one| one.end == literal.span.end);
            if !begins || !ends {
                complaints.push(file.complaint(literal.span.start, "another literal"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn values_in_literals_are_the_same() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let found = file.nodes("interpolation");
        let values = file.outline.literals.iter().flat_map(|one| &one.values);
        complaints.extend(
            values
                .filter(|value| !found.contains(value))
                .map(|value| file.complaint(value.start, "another value")),
        );
    }
    assert_none(&complaints);
}

#[test]
fn statements_and_items_begin_at_the_same_places() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let starts: Vec<usize> = tree::nodes(&file.tree)
            .filter(Node::is_named)
            .map(|node| node.start_byte())
            .collect();
        let items = file.outline.items.iter().map(|item| item.start);
        complaints.extend(
            file.outline
                .statements
                .iter()
                .copied()
                .chain(items)
                .filter(|start| !starts.contains(start))
                .map(|start| file.complaint(start, "nothing begins here")),
        );
    }
    assert_none(&complaints);
}

#[test]
fn rust_and_html_are_left_to_their_own_grammars() {
    let query = query("injections.scm");
    assert!(query.capture_names().contains(&"injection.content"));
    let languages: Vec<String> = (0..query.pattern_count())
        .flat_map(|pattern| query.property_settings(pattern))
        .filter(|setting| &*setting.key == "injection.language")
        .filter_map(|setting| setting.value.as_deref().map(str::to_owned))
        .collect();
    assert!(languages.contains(&"rust".to_owned()));
    assert!(languages.contains(&"html".to_owned()));
}

#[test]
fn wrong_templates_have_a_tree_too() {
    for file in files::wrong() {
        let tree = tree::parse(&file.source);
        assert_eq!(
            tree.root_node().end_byte(),
            file.source.len(),
            "{}",
            file.name
        );
    }
}
