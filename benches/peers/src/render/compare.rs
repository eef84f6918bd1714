//! Whether all engines render the same page.

use std::fmt;

use super::Workload;

/// Where the page of one engine is not that of another.
#[derive(Debug)]
pub struct Difference {
    workload: &'static str,
    engines: [&'static str; 2],
    pages: [String; 2],
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [left, right] = &self.engines;
        writeln!(
            f,
            "{left} and {right} do not render the same for “{}”:",
            self.workload
        )?;
        let [one, other] = &self.pages;
        let start = one
            .bytes()
            .zip(other.bytes())
            .take_while(|(a, b)| a == b)
            .count()
            .saturating_sub(40);
        for (engine, page) in self.engines.iter().zip(&self.pages) {
            let excerpt: String = page.chars().skip(start).take(100).collect();
            writeln!(f, "{engine:>16}: …{excerpt}…")?;
        }
        Ok(())
    }
}

impl std::error::Error for Difference {}

/// Compares the pages of all engines.
///
/// # Errors
///
/// The first difference that is more than [`normalised`] takes away.
pub fn outputs_agree(workload: &Workload) -> Result<(), Difference> {
    let [first, rest @ ..] = workload.cases.as_slice() else {
        return Ok(());
    };
    for set in 0..workload.sets {
        let expected = normalised(&first.render(set));
        for case in rest {
            let page = normalised(&case.render(set));
            if page != expected {
                return Err(Difference {
                    workload: workload.name,
                    engines: [first.engine, case.engine],
                    pages: [expected, page],
                });
            }
        }
    }
    Ok(())
}

/// A page without what engines are free to do in their own way: which entity stands for a special character, and
/// whether a doctype is in capitals.
pub fn normalised(page: &[u8]) -> String {
    let mut page = String::from_utf8_lossy(page).into_owned();
    for (entity, common) in [("&#38;", "&amp;"), ("&#60;", "&lt;"), ("&#62;", "&gt;")] {
        page = page.replace(entity, common);
    }
    page.replacen("<!doctype html>", "<!DOCTYPE html>", 1)
}
