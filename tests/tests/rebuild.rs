//! A crate is built again when a file changes that it includes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const PROGRAM: &str = "
mod views {
    ptl::include_ptl!(\"views\");
}

fn main() {
    print!(\"{}\", views::parts::page::page());
}
";

/// An application in a folder of its own.
struct Application {
    root: PathBuf,
}

impl Application {
    fn new(name: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let application = Self { root };
        let path = workspace.display().to_string();
        let manifest = format!(
            "[workspace]\n[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\nptl = {{ path = {path:?} }}\n"
        );
        application.write("Cargo.toml", &manifest);
        application.write("src/main.rs", PROGRAM);
        fs::copy(
            workspace.join("Cargo.lock"),
            application.root.join("Cargo.lock"),
        )
        .expect("the workspace has a lock file");
        application
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&self.root)).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    fn run(&self) -> String {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

#[test]
fn a_change_of_a_file_is_seen() {
    let application = Application::new("rebuild");
    application.write("views/parts/page.ptl", "pub template page():\n    'one'\n");
    assert_eq!(application.run(), "one");
    application.write("views/parts/page.ptl", "pub template page():\n    'two'\n");
    assert_eq!(application.run(), "two");
}
