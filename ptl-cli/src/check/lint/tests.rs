use super::*;

/// The statements that are warned of.
fn warned_of(text: &str) -> Vec<String> {
    let file = Rc::new(File {
        path: "a.ptl".to_owned(),
        text: text.to_owned(),
    });
    let parsed = ptl_parser::parse(text);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let warnings = warnings(&parsed.module, &file, &[]);
    let spans = warnings.iter().map(|warning| warning.marks[0].span);
    spans.map(|span| span.of(text).to_owned()).collect()
}

#[test]
fn a_statement_that_changes_a_collection_is_warned_of() {
    let text = "\
template a(list: &mut Vec<u8>):
    list.pop()
    for n in 0..3:
        if n > 1:
            list
                .swap_remove(0)
        else:
            map.insert(f\"{n}\", \")\")

impl B:
    template c(&self):
        self.list.borrow_mut().remove(0)
";
    assert_eq!(
        warned_of(text),
        [
            "list.pop()",
            "list\n                .swap_remove(0)",
            "map.insert(f\"{n}\", \")\")",
            "self.list.borrow_mut().remove(0)"
        ]
    );
}

#[test]
fn what_is_meant_is_not_warned_of() {
    let text = "\
template a(list: &mut Vec<u8>):
    let _ = list.pop()
    let last = list.pop()
    last
    list.push(1)
    insert(1)
    list.pop().map(|last| last + 1)
    f\"{list.pop():?}\"
";
    assert_eq!(warned_of(text), [""; 0]);
}

#[test]
fn what_is_allowed_is_not_warned_of() {
    let text = "template a(list: &mut Vec<u8>):\n    list.pop()\n";
    let file = Rc::new(File {
        path: "a.ptl".to_owned(),
        text: text.to_owned(),
    });
    let module = ptl_parser::parse(text).module;
    assert!(warnings(&module, &file, &[Lint::PrintedChange]).is_empty());
}

#[test]
fn an_end_tag_that_closes_something_else_is_warned_of() {
    let text = "\
template a(x: u8):
    f'<div class=\">\"><b>{x}</i></b></div>'
    if x > 1:
        '<section><h1>'; x; '</h2>'
    f\"\\t<em><u>{x}</em></u>\"
";
    assert_eq!(warned_of(text), ["</i", "</h2", "</em"]);
}

#[test]
fn tags_that_others_may_match_are_not_warned_of() {
    let text = "\
template a(x: u8):
    '</main><ul><li>One<li>Two</ul><br><p>Text</div>'
    '<div>'; part(); '</b>'
    '<b>'
    if x > 1:
        '</b>'
    else:
        '</i>'
    '<i><title>'; x; '</b></title></i>'
    '<script>\"</b>\"</script><!-- </b> --><svg><path/></svg>'

template text [plain] ():
    '<b></i>'
";
    assert_eq!(warned_of(text), [""; 0]);
}

#[test]
fn a_variable_in_the_braces_of_a_plain_literal_is_warned_of() {
    let text = r#"
template a(name: &str, (left, price): (u8, f64), Point { x, .. }: &Point):
    '<p title="{name}">{name.len()}</p>' "\t{price:.2}"
    for (index, item) in items:
        let total = index
        '{index}{item[0]}{total}'
    template inner(word: &str):
        "{word} {x}"
    let block:
        '{block}'
"#;
    assert_eq!(
        warned_of(text),
        [
            "{name}",
            "{name.len()}",
            "{price:.2}",
            "{index}",
            "{item[0]}",
            "{total}",
            "{word}",
            "{x}",
            "{block}"
        ]
    );
}

#[test]
fn braces_that_are_meant_are_not_warned_of() {
    let text = r"
template a(name: &str, color: &str):
    f'<p>{name} {{name}}</p>'
    '<style>p{color: red} a{color:red}</style>{other} {} {name'
    '<script>if(name){name = 1}</script>'
    '%(name)s {name}' % {name: 1}
    '{names}'
";
    assert_eq!(warned_of(text), [""; 0]);
}
