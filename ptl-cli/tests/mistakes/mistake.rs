//! The mistakes, read from their file.

/// A sort of mistake.
pub(crate) struct Mistake {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// Who finds it. What different parts of rustc find has to stand in different crates: one that finds something keeps
    /// the next from looking.
    pub(crate) finder: &'static str,
    pub(crate) ptl: Marked,
    /// The same for `#[template]`, where it can be made.
    pub(crate) rust: Option<Marked>,
}

/// A text, and where it is wrong.
pub(crate) struct Marked {
    pub(crate) text: String,
    /// Both count from one, the column in characters.
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Every mistake, in the order of the table.
pub(crate) fn all() -> Vec<Mistake> {
    let sections = include_str!("mistakes.txt").split("\n== ").skip(1);
    sections.map(mistake).collect()
}

fn mistake(section: &'static str) -> Mistake {
    let (title, texts) = section.split_once('\n').unwrap();
    let (name, finder) = title.split_once(" | ").unwrap();
    let (ptl, rust) = texts.split_once("-- rust\n").unwrap();
    Mistake {
        name,
        finder,
        ptl: marked(ptl),
        rust: (!rust.starts_with("none:")).then(|| marked(rust)),
    }
}

fn marked(text: &str) -> Marked {
    let before = text.split('«').next().unwrap();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Marked {
        text: text.trim_end().replace(['«', '»'], "") + "\n",
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

impl Mistake {
    /// A name for its module.
    pub(crate) fn module(&self) -> String {
        let letters = self
            .name
            .replace(|letter: char| !letter.is_alphanumeric(), "_");
        letters.trim_matches('_').to_owned()
    }
}
