use std::fs;

use super::*;
use crate::read::LIMITS;

/// A folder that is gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[&str]) -> Self {
        let name = format!("ptl-inputs-{}-{name}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        for file in files {
            let path = folder.0.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        folder
    }

    fn read(&self, paths: &[&str]) -> Result<Inputs, ErrorKind> {
        let paths: Vec<_> = paths.iter().map(|path| self.0.join(path)).collect();
        read_inputs(&paths, LIMITS)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The name and the origin of every module.
fn outline(found: &Found) -> Vec<(&str, &str)> {
    let Found::Folder(modules) = found else {
        return Vec::new();
    };
    let module = |module| {
        let Module {
            name,
            origin,
            found,
            ..
        }: &Module = module;
        std::iter::once((name.as_str(), origin.as_str())).chain(outline(found))
    };
    modules.iter().flat_map(module).collect()
}

#[test]
fn files_and_folders_become_the_modules_of_one() {
    let folder = Folder::with(
        "one",
        &[
            "Cargo.toml",
            "views/b.ptl",
            "views/c/d.ptl",
            "other/guest-book.ptl",
        ],
    );
    let inputs = folder.read(&["views", "other/guest-book.ptl"]).unwrap();
    assert_eq!(inputs.origin.as_deref(), Some("views"));
    assert_eq!(
        outline(&inputs.found),
        [
            ("b", "views/b.ptl"),
            ("c", "views/c"),
            ("d", "views/c/d.ptl"),
            ("guest_book", "other/guest-book.ptl"),
        ]
    );
    let inputs = folder.read(&["other/guest-book.ptl"]).unwrap();
    assert_eq!(inputs.origin, None);
}

#[test]
fn without_a_crate_origins_start_at_the_folder() {
    let folder = Folder::with("origins", &["views/c/d.ptl"]);
    let inputs = folder.read(&["views"]).unwrap();
    assert_eq!(outline(&inputs.found), [("c", "c"), ("d", "c/d.ptl")]);
    let inputs = folder.read(&["views/c/d.ptl"]).unwrap();
    assert_eq!(outline(&inputs.found), [("d", "d.ptl")]);
}

#[test]
fn users_are_told_the_paths_that_they_wrote() {
    let folder = Folder::with("told", &["views/a.ptl"]);
    let Found::Folder(modules) = folder.read(&["views/../views"]).unwrap().found else {
        unreachable!();
    };
    let expected = folder.0.join("views/../views/a.ptl");
    assert_eq!(Path::new(&modules[0].path), expected);
}

#[test]
fn modules_need_different_names() {
    let folder = Folder::with("same", &["a/x.ptl", "b/x.ptl"]);
    let error = folder.read(&["a", "b"]).unwrap_err();
    assert!(matches!(error, ErrorKind::SameModuleName { name, .. } if name == "x"));
}

#[test]
fn no_module_is_called_mod() {
    let folder = Folder::with("mod", &["a/b/mod.ptl"]);
    let error = folder.read(&["a"]).unwrap_err();
    assert!(matches!(error, ErrorKind::NoModuleName { path } if path.ends_with("mod.ptl")));
}
