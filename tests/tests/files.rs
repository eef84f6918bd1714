//! What an application sees of the files that it includes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// An application in a folder of its own.
struct Application {
    root: PathBuf,
}

impl Application {
    fn new(name: &str, program: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("what an earlier run left can be removed");
        }
        let application = Self { root };
        let path = workspace.display().to_string();
        let manifest = format!(
            "[workspace]\n\
             [package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nptl = {{ path = {path:?} }}\n"
        );
        application.write("Cargo.toml", manifest);
        application.write("src/main.rs", program);
        let lock = "Cargo.lock";
        fs::copy(workspace.join(lock), application.path(lock)).expect("the workspace has one");
        application
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        let folder = path.parent().expect("a file stands in a folder");
        fs::create_dir_all(folder).expect("folders can be made");
        fs::write(path, content).expect("files can be written");
    }

    fn cargo(&self, command: &str) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        Command::new(env!("CARGO"))
            .args([command, "--quiet", "--offline"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .expect("cargo runs")
    }

    /// Adds lines to the Cargo.toml.
    fn configure(&self, lines: &str) {
        let manifest = fs::read_to_string(self.path("Cargo.toml"));
        let manifest = manifest.expect("an application has a manifest");
        self.write("Cargo.toml", manifest + lines);
    }

    fn prints(&self) -> String {
        let output = self.cargo("run");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

#[test]
fn a_change_is_seen() {
    let program = r#"
        mod views { ptl::include_ptl!("views"); }
        fn main() { print!("{}", views::parts::page::page()); }
    "#;
    let application = Application::new("change", program);
    application.write("views/parts/page.ptl", "pub template page():\n    'one'\n");
    assert_eq!(application.prints(), "one");
    application.write("views/parts/page.ptl", "pub template page():\n    'two'\n");
    assert_eq!(application.prints(), "two");
}

#[test]
fn a_file_name_becomes_a_module_name() {
    let program = r#"
        mod views { ptl::include_ptl!("views"); }
        fn main() {
            print!("{}{}{}", views::_404::page(), views::guest_book::page(), views::r#type::page());
        }
    "#;
    let application = Application::new("names", program);
    for name in ["404.ptl", "guest-book.ptl", "type.ptl"] {
        let template = format!("pub template page():\n    '{name} '\n");
        application.write(&format!("views/{name}"), template);
    }
    application.write("views/.hidden.ptl", "not read");
    application.write("views/notes.txt", "not read");
    application.write("views/images/logo.svg", "not read");
    assert_eq!(application.prints(), "404.ptl guest-book.ptl type.ptl ");
}

/// A path that is refused, the code of the error, and what makes the file.
type Refused = (&'static str, &'static str, fn(&Application));

const REFUSED: &[Refused] = &[
    ("latin.ptl", "P0101", |application| {
        application.write("latin.ptl", b"template page():\n    '\xe9'\n");
    }),
    ("../page.ptl", "P0502", |_| {}),
    ("missing.ptl", "P0503", |_| {}),
    ("notes.txt/page.ptl", "P0504", |_| {}),
    ("notes.txt", "P0506", |application| {
        application.write("notes.txt", "notes");
    }),
    ("large.ptl", "P0507", |application| {
        application.write("large.ptl", vec![b' '; (16 << 20) + 1]);
    }),
    ("many", "P0508", |application| {
        for number in 0..=10_000 {
            application.write(&format!("many/{number}.ptl"), "");
        }
    }),
    ("deep", "P0509", |application| {
        application.write(&format!("deep/{}page.ptl", "a/".repeat(40)), "");
    }),
    ("empty", "P0510", |application| {
        application.write("empty/notes.txt", "notes");
    }),
    ("unnamed", "P0511", |application| {
        application.write("unnamed/crate.ptl", "");
    }),
    ("twins", "P0512", |application| {
        application.write("twins/guest-book.ptl", "");
        application.write("twins/guest_book.ptl", "");
    }),
    ("imports", "P0329", |application| {
        application.write("imports/page.ptl", "from super::parts import row\n");
        application.write("imports/parts.ptl", "template rows():\n    'rows'\n");
    }),
];

#[cfg(unix)]
const REFUSED_ON_UNIX: &[Refused] = &[
    ("elsewhere.ptl", "P0502", |application| {
        let outside = application.path("../outside.ptl");
        fs::write(&outside, "").expect("files can be written");
        std::os::unix::fs::symlink(outside, application.path("elsewhere.ptl"))
            .expect("links can be made");
    }),
    ("pipe.ptl", "P0505", |application| {
        let made = Command::new("mkfifo")
            .arg(application.path("pipe.ptl"))
            .status();
        assert!(made.expect("mkfifo runs").success());
    }),
];
#[cfg(not(unix))]
const REFUSED_ON_UNIX: &[Refused] = &[];

#[test]
fn only_templates_of_the_crate_are_read() {
    let refused = || REFUSED.iter().chain(REFUSED_ON_UNIX);
    let includes: Vec<_> = refused()
        .map(|(path, ..)| format!("ptl::include_ptl!({path:?});"))
        .collect();
    let program = format!("fn main() {{}}\n{}\n", includes.join("\n"));
    let application = Application::new("refused", &program);
    refused().for_each(|(_, _, make)| make(&application));

    let output = application.cargo("check");
    let errors = String::from_utf8_lossy(&output.stderr);
    let codes: Vec<_> = errors
        .match_indices("[P")
        .map(|(start, _)| &errors[start + 1..start + 6])
        .collect();
    let expected: Vec<_> = refused().map(|(_, code, _)| *code).collect();
    assert_eq!(codes, expected, "{errors}");
}

#[test]
fn the_manifest_says_what_templates_may_use() {
    let program = r#"
        ptl::include_ptl!("page.ptl");
        fn main() { print!("{}", page("*", "/c d")); }
    "#;
    let application = Application::new("settings", program);
    let template = "template page(target: &str, url: &str):\n    \
                    f'<i hx-target=\"{target}\" hx-get=\"{url}\">'\n";
    application.write("page.ptl", template);
    assert!(errors(&application).contains("[P0407]"));

    application.configure(
        "[package.metadata.ptl]\nattributes = [\"hx-target\"]\nurl-attributes = [\"hx-get\"]\n",
    );
    assert_eq!(
        application.prints(),
        "<i hx-target=\"*\" hx-get=\"/c%20d\">"
    );

    application.configure("schemes = [\"javascript\"]\n");
    let errors = errors(&application);
    assert!(errors.contains("[P0515]"), "{errors}");
}

fn errors(application: &Application) -> String {
    let output = application.cargo("check");
    String::from_utf8_lossy(&output.stderr).into_owned()
}
