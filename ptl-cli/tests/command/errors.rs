//! How errors are told.

use snapbox::{assert_data_eq, file, str};

use crate::folder::Folder;
use crate::sorted;

const MISTAKES: [(&str, &str); 3] = [
    (
        "views/a.ptl",
        "template a(n: u8):\n    else if n > 1:\n        'é'; n +\n",
    ),
    (
        "views/b.ptl",
        "template b(names: &[&str]):\n    names.join(\", \"\n",
    ),
    ("views/c.ptl", "template c():\n    'c'\n"),
];

#[test]
fn to_people() {
    let folder = Folder::with(&MISTAKES);
    let told = folder.ptl("build views --out gen").assert().code(1);
    told.stdout_eq("").stderr_eq(file!["errors/human.txt"]);
}

#[test]
fn colours_are_for_those_who_want_them() {
    let folder = Folder::with(&MISTAKES);
    let is_coloured = |arguments: &str| {
        let told = folder.ptl(arguments).output().unwrap();
        String::from_utf8(told.stderr).unwrap().contains("\x1b[")
    };
    assert!(is_coloured("build views --out gen --color always"));
    assert!(!is_coloured("build views --out gen --color never"));
    // No test is a terminal.
    assert!(!is_coloured("build views --out gen"));
}

#[test]
fn in_one_line_each() {
    let folder = Folder::with(&MISTAKES);
    let told = folder
        .ptl("build views --out gen --message-format short")
        .assert()
        .code(1);
    told.stdout_eq("").stderr_eq(file!["errors/short.txt"]);
}

#[test]
fn to_programs() {
    let folder = Folder::with(&MISTAKES);
    let told = folder
        .ptl("build views --out gen --message-format json")
        .assert()
        .code(1);
    assert_data_eq!(sorted(&told), file!["errors/json.jsonl"].raw());
    told.stderr_eq("");
}

#[test]
fn failures_of_the_command_are_told_in_the_same_way() {
    let folder = Folder::with(&[]);
    folder
        .ptl("build nowhere --out gen")
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: there is no file or folder `nowhere`

"#]]);
    let short = folder
        .ptl("build nowhere --out gen --message-format short")
        .assert()
        .code(2);
    short.stderr_eq(str![[r#"
error: there is no file or folder `nowhere`

"#]]);
    let json = folder
        .ptl("build nowhere --out gen --message-format json")
        .assert()
        .code(2);
    assert_data_eq!(
        sorted(&json),
        str![[r#"
{"$message_type":"diagnostic","children":[],"code":null,"level":"error","message":"there is no file or folder `nowhere`",[..]

"#]]
    );
    json.stderr_eq("");
}

#[test]
fn what_is_no_text_is_told() {
    let folder = Folder::with(&[]);
    std::fs::write(folder.path().join("a.ptl"), b"template a():\n    '\xff'\n").unwrap();
    let told = folder
        .ptl("build a.ptl --out gen --message-format short")
        .assert()
        .code(1);
    told.stderr_eq(str![[r#"
a.ptl:2:6: error[P0101]: this file is not UTF-8

"#]]);
}
