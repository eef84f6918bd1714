//! The table of what is reported where.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::mistake::Mistake;
use crate::project::{DOORS, Door};
use crate::report::Report;

/// A row for each mistake, a column for each door.
pub(crate) fn of(mistakes: &[Mistake], built: &[Report], checked: &[Report]) -> String {
    let mut table = "| mistake |".to_owned();
    for door in DOORS {
        let _ = write!(table, " {} |", door.name());
    }
    table += "\n| --- |";
    table += &" --- |".repeat(DOORS.len());
    table.push('\n');
    for mistake in mistakes {
        let _ = write!(table, "| {} |", mistake.name);
        for door in DOORS {
            let _ = write!(table, " {} |", cell(mistake, door, built, checked));
        }
        table.push('\n');
    }
    table
}

fn cell(mistake: &Mistake, door: Door, built: &[Report], checked: &[Report]) -> String {
    let Some(place) = door.place(mistake) else {
        return "–".to_owned();
    };
    let built = reported(mistake, door, &place, built);
    let checked = reported(mistake, door, &place, checked);
    if built == checked {
        built.to_owned()
    } else {
        format!("{built} → {checked}")
    }
}

/// How well the best of the reports tells the place.
fn reported(
    mistake: &Mistake,
    door: Door,
    (file, line, column): &(String, usize, usize),
    reports: &[Report],
) -> &'static str {
    let (module, package) = (mistake.module(), door.package(mistake.finder));
    let rust = format!("{module}.rs");
    let told = format!("views/{module}.ptl:{line}:{column}");
    let place = (*line, *column);
    let is_in_file = |report: &Report| report.file == *file;
    let covers = |report: &Report| report.start <= place && place < report.end;
    let is_in_script =
        |report: &Report| report.file == "build.rs" && report.text.contains(&format!("{package}@"));
    let is_generated = |report: &Report| {
        report.file.contains(&format!("/{package}-")) && report.file.ends_with(&rust)
    };
    let is_in_macro = |report: &Report| {
        report.file.starts_with(&format!("{package}/")) && report.file.ends_with(&rust)
    };
    let any = |is_so: &dyn Fn(&Report) -> bool| reports.iter().any(is_so);
    if any(&|report| is_in_file(report) && report.start == place) {
        "**character**"
    } else if any(&|report| is_in_file(report) && covers(report)) {
        "literal"
    } else if any(&|report| is_in_file(report) && report.start.0 == *line) {
        "line"
    } else if any(&|report| is_in_script(report) && report.text.contains(&told)) {
        "script: character"
    } else if any(&|report| is_generated(report) && report.start.0 == *line) {
        "generated file: line"
    } else if any(&|report| is_in_macro(report) && report.text.contains(&told)) {
        "macro: character"
    } else if any(&is_in_macro) {
        "macro"
    } else {
        "nothing"
    }
}

/// The chapter of the guide that shows the table, between two comments.
fn chapter() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide/check.md")
}

const BEGIN: &str = "<!-- The test `mistakes` of the crate `ptl-cli` makes this table. -->\n\n";
const END: &str = "\n<!-- The end of the table. -->";

/// Compares the table with the one in the guide.
pub(crate) fn compare(table: &str) {
    let text = fs::read_to_string(chapter()).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (expected, behind) = rest.split_once(END).unwrap();
    if std::env::var_os("PTL_BLESS").is_some() {
        let text = [before, BEGIN, table, END, behind].concat();
        fs::write(chapter(), text).unwrap();
    } else {
        assert_eq!(table, expected);
    }
}
