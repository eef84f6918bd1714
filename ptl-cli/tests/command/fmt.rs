//! `ptl fmt`

use snapbox::str;

use crate::folder::Folder;

const UGLY: &str = "template a( n:u8 ):\n  if n>1 :\n    '<b>  </b>'\n";
const NICE: &str = "template a(n: u8):\n    if n > 1:\n        '<b>  </b>'\n";

#[test]
fn files_are_formatted_in_place() {
    let folder = Folder::with(&[
        ("views/a.ptl", UGLY),
        ("views/parts/b.ptl", NICE),
        ("views/notes.txt", UGLY),
        ("target/CACHEDIR.TAG", ""),
        ("target/c.ptl", UGLY),
    ]);
    folder
        .ptl("fmt")
        .assert()
        .code(0)
        .stdout_eq("")
        .stderr_eq(str![[r#"
2 files, of which 1 changed

"#]]);
    assert_eq!(folder.read("views/a.ptl"), NICE);
    assert_eq!(folder.read("views/notes.txt"), UGLY);
    assert_eq!(folder.read("target/c.ptl"), UGLY);
    folder
        .ptl("fmt views/a.ptl views/parts")
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
2 files, of which 0 changed

"#]]);
}

#[test]
fn a_check_shows_what_would_change() {
    let folder = Folder::with(&[("views/a.ptl", UGLY), ("views/b.ptl", NICE)]);
    folder
        .ptl("fmt --check")
        .assert()
        .code(1)
        .stdout_eq(str![[r#"
--- views/a.ptl
+++ views/a.ptl
@@ -1,3 +1,3 @@
-template a( n:u8 ):
-  if n>1 :
-    '<b>  </b>'
+template a(n: u8):
+    if n > 1:
+        '<b>  </b>'

"#]])
        .stderr_eq(str![[r#"
2 files, of which 1 would change

"#]]);
    assert_eq!(folder.read("views/a.ptl"), UGLY);
    folder
        .ptl("fmt --check views/b.ptl")
        .assert()
        .code(0)
        .stdout_eq("");
}

#[test]
fn a_file_with_errors_stops_no_other() {
    let folder = Folder::with(&[("views/a.ptl", "template a(:\n"), ("views/b.ptl", UGLY)]);
    let fmt = folder.ptl("fmt --message-format short").assert().code(1);
    fmt.stderr_eq(str![[r#"
views/a.ptl:1:11: error[P0112]: this `(` is never closed

"#]]);
    assert_eq!(folder.read("views/b.ptl"), NICE);
}

#[test]
fn standard_input_becomes_standard_output() {
    let folder = Folder::with(&[]);
    folder
        .ptl("fmt -")
        .stdin(UGLY)
        .assert()
        .code(0)
        .stdout_eq(NICE)
        .stderr_eq("");
    folder
        .ptl("fmt - --check")
        .stdin(NICE)
        .assert()
        .code(0)
        .stdout_eq("");
    folder.ptl("fmt - --check").stdin(UGLY).assert().code(1);
    folder
        .ptl("fmt -")
        .stdin("template a(:\n")
        .assert()
        .code(1)
        .stdout_eq("");
    folder.ptl("fmt nowhere").assert().code(2);
}
