//! The modules of a folder, which are compiled together: an import from one into another can be checked at its place.

use std::collections::HashMap;

use ptl_parser::ast::{self, Entry};

use crate::signature::plain;

/// The templates of each module of a folder.
#[derive(Debug, Default)]
pub struct Neighbours {
    modules: HashMap<Vec<String>, Vec<String>>,
}

impl Neighbours {
    /// Makes a module known by the names of the modules around it and its own.
    pub fn add(&mut self, path: Vec<String>, module: &ast::Module) {
        let mut templates = Vec::new();
        for entry in &module.entries {
            match entry {
                Entry::Template(template) => templates.push(plain(&template.name.text)),
                Entry::Import(import) => templates.extend(import.names.iter().map(|imported| {
                    let name = imported.alias.as_ref().unwrap_or(&imported.name);
                    plain(&name.text)
                })),
                Entry::Methods(_) | Entry::Item(_) => {}
            }
        }
        self.modules.insert(path, templates);
    }

    /// The templates of the module that `path` leads to from the module `from`; none where it leads out of the folder.
    pub(crate) fn templates(&self, from: &[String], path: &str) -> Option<&[String]> {
        let mut at = from.to_vec();
        let mut is_start = true;
        for segment in path.split("::").map(str::trim) {
            match segment {
                "self" if is_start => {}
                "super" => drop(at.pop()?),
                name if !is_start => at.push(plain(name)),
                _ => return None,
            }
            is_start = false;
        }
        self.modules.get(&at).map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn paths_are_followed_inside_the_folder() {
        let mut neighbours = Neighbours::default();
        let layout = "from super::parts import icon as mark\ntemplate page():\n    'x'\n";
        neighbours.add(path(&["layout"]), &ptl_parser::parse(layout).module);
        let found = |from: &[&str], to| {
            let templates = neighbours.templates(&path(from), to)?;
            Some(templates.join(" "))
        };
        assert_eq!(
            found(&["home"], "super::layout").as_deref(),
            Some("mark page")
        );
        let deep = found(&["admin", "home"], "super :: super :: layout");
        assert_eq!(deep.as_deref(), Some("mark page"));
        assert_eq!(found(&["layout"], "self").as_deref(), Some("mark page"));
        assert_eq!(found(&["home"], "super::super::layout"), None);
        assert_eq!(found(&["home"], "super::other"), None);
        assert_eq!(found(&["home"], "crate::layout"), None);
    }
}
