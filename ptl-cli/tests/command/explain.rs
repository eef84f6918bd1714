//! `ptl explain`

use snapbox::{file, str};

use crate::ptl;

#[test]
fn an_error_is_explained() {
    let expected = file!["explain.txt"];
    ptl("explain P0149")
        .assert()
        .code(0)
        .stdout_eq(expected.clone());
    ptl("explain [p0149]")
        .assert()
        .code(0)
        .stdout_eq(expected.clone());
    ptl("explain 149").assert().code(0).stdout_eq(expected);
}

#[test]
fn every_error_is_explained() {
    let all = ptl("explain").output().unwrap();
    let all = String::from_utf8(all.stdout).unwrap();
    assert!(all.lines().count() > 100, "{all}");
    for line in all.lines() {
        let code = line.split(':').next().unwrap();
        let explained = ptl(&format!("explain {code}")).output().unwrap();
        let explained = String::from_utf8(explained.stdout).unwrap();
        assert!(explained.starts_with(line), "{explained}");
    }
}

#[test]
fn near_misses_are_offered() {
    ptl("explain P0118")
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: no error has the code `P0118`
 |
 = help: perhaps it is one of these:
         P0108: this comment does not end
         P0110: this literal does not end
         P0111: this literal does not end on its line

"#]]);
    ptl("explain everything")
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: no error has the code `everything`
 |
 = help: `ptl explain` lists all codes

"#]]);
}
