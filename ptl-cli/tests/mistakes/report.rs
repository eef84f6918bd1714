//! What was reported.

use std::path::Path;
use std::process::Output;

use serde_json::Value;

/// A message and the place that it points at.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) text: String,
    pub(crate) file: String,
    /// The line and column, which count from one.
    pub(crate) start: (usize, usize),
    pub(crate) end: (usize, usize),
}

/// The reports of cargo: what rustc says, and what build scripts say, which points at nothing.
pub(crate) fn of_cargo(output: &Output) -> Vec<Report> {
    let stdout = String::from_utf8_lossy(&output.stdout);
    let lines = stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let messages = lines.filter(|line| line["reason"] == "compiler-message");
    let reports = messages.filter_map(|line| report(&line["message"]));
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    let scripts = stderr
        .lines()
        .filter(|line| line.starts_with("error: ") && line.contains(".ptl:"));
    let scripts = scripts.map(|line| Report {
        text: line.to_owned(),
        file: "build.rs".to_owned(),
        start: (0, 0),
        end: (0, 0),
    });
    reports.chain(scripts).collect()
}

/// The reports of a program that speaks as rustc does.
pub(crate) fn of_rustc(output: &Output) -> Vec<Report> {
    let stdout = String::from_utf8_lossy(&output.stdout);
    let messages = stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    messages.filter_map(|message| report(&message)).collect()
}

fn report(message: &Value) -> Option<Report> {
    let spans = message["spans"].as_array()?;
    let primary = spans.iter().find(|span| span["is_primary"] == true)?;
    let outwards = std::iter::successors(Some(primary), |span| {
        Some(&span["expansion"]["span"]).filter(|span| span.is_object())
    });
    // A file of the project has a path that starts at its root, and people are shown the first of them.
    let is_shown = |span: &&Value| {
        let file = span["file_name"].as_str().unwrap_or_default();
        !Path::new(file).is_absolute() || file.contains("/out/")
    };
    let span = outwards.clone().find(is_shown).unwrap_or(primary);
    let number = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
    Some(Report {
        text: message["message"].as_str()?.to_owned(),
        file: span["file_name"].as_str()?.to_owned(),
        start: (number("line_start"), number("column_start")),
        end: (number("line_end"), number("column_end")),
    })
}
