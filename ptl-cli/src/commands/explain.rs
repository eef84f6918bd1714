//! `ptl explain`: what the guide says of an error.

use clap::Args;

use crate::output::Output;
use crate::status::{ExitStatus, Failure};

/// A link to the guide's chapter; the package holds the chapter itself.
const CHAPTER: &str = include_str!("explain/errors.md");

/// How many codes are offered in the place of one that does not exist.
const OFFERS: usize = 3;

/// Explain an error by its code
///
/// Without a code, all of them are listed.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl explain P0244
  ptl explain | grep literal")]
pub(crate) struct Explain {
    /// The code, as it stands in the error: `P0244`
    code: Option<String>,
}

pub(crate) fn run(arguments: &Explain, output: &mut Output) -> Result<ExitStatus, Failure> {
    let text = match &arguments.code {
        Some(code) => explanation(&normal(code)).ok_or_else(|| unknown(code))?,
        None => sections().map(|section| section.title + "\n").collect(),
    };
    output.print(&text)?;
    Ok(ExitStatus::Success)
}

/// What the chapter says of one error.
struct Section<'a> {
    /// `P0101: this file is not UTF-8`
    title: String,
    code: &'a str,
    body: &'a str,
}

fn sections() -> impl Iterator<Item = Section<'static>> {
    CHAPTER.split("\n### ").skip(1).filter_map(|section| {
        let (title, body) = section.split_once('\n')?;
        let (code, _) = title.split_once(':')?;
        // A section ends where the next chapter of errors begins.
        let (body, _) = body.split_once("\n## ").unwrap_or((body, ""));
        Some(Section {
            title: title.replace('`', ""),
            code,
            body: body.trim(),
        })
    })
}

fn explanation(code: &str) -> Option<String> {
    let section = sections().find(|section| section.code == code)?;
    let body = for_terminal(section.body);
    let parts = [section.title.as_str(), body.as_str()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    Some(parts.collect::<Vec<_>>().join("\n\n") + "\n")
}

/// Markdown as one reads it without a renderer: examples are indented rather than fenced.
fn for_terminal(markdown: &str) -> String {
    let mut is_example = false;
    let mut lines = Vec::new();
    for line in markdown.lines() {
        if line.starts_with("```") {
            is_example = !is_example;
        } else if is_example && !line.is_empty() {
            lines.push(format!("    {line}"));
        } else {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n")
}

/// A code as it is written in the chapter, from one as people type it: `p244`, `[P0244]`.
fn normal(code: &str) -> String {
    let code = code.trim_matches(['[', ']']).to_uppercase();
    let number = code.strip_prefix('P').unwrap_or(&code);
    format!("P{number:0>4}")
}

fn unknown(code: &str) -> Failure {
    let normal = normal(code);
    let distance = |section: &Section<'_>| strsim::osa_distance(&normal, section.code);
    let mut sections: Vec<Section<'_>> = sections().collect();
    sections.sort_by_key(distance);
    let offers = sections.iter().take_while(|section| distance(section) <= 2);
    let offers: Vec<_> = offers
        .take(OFFERS)
        .map(|section| section.title.as_str())
        .collect();
    let help = if offers.is_empty() {
        "`ptl explain` lists all codes".to_owned()
    } else {
        format!("perhaps it is one of these:\n{}", offers.join("\n"))
    };
    Failure::new(format!("no error has the code `{code}`")).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_may_be_typed_in_many_ways() {
        for code in ["P0101", "p0101", "[P0101]", "101", "p101"] {
            assert_eq!(normal(code), "P0101");
        }
    }

    #[test]
    fn every_section_is_found_by_its_code() {
        assert_eq!(sections().count(), CHAPTER.matches("\n### ").count());
        for section in sections() {
            let explanation = explanation(section.code).unwrap();
            assert!(explanation.starts_with(section.code));
            assert!(
                !explanation.contains("```") && !explanation.contains("\n#"),
                "{explanation}"
            );
        }
    }

    #[test]
    fn a_slip_is_answered_with_what_is_near() {
        let help = |code: &str| unknown(code).diagnostic().notes[0].message.clone();
        assert!(help("P0199").lines().count() > 1);
        assert!(help("nothing").contains("`ptl explain` lists"));
    }
}
