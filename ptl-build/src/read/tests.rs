use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder that is gone when the test is.
struct Folder(PathBuf);

impl Folder {
    /// A folder that holds files of these names, each with its name for its text.
    fn with(files: &[&str]) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "ptl-read-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = Self(std::env::temp_dir().join(name));
        fs::create_dir_all(&folder.0).unwrap();
        for file in files {
            folder.write(file, file.as_bytes());
        }
        folder
    }

    fn write(&self, file: &str, bytes: &[u8]) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn read(&self, path: &str) -> Result<Found, ErrorKind> {
        self.read_within(path, LIMITS)
    }

    fn read_within(&self, path: &str, limits: Limits) -> Result<Found, ErrorKind> {
        read(&self.0, path, limits)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What was found, with a module's name in front of what it holds.
fn outline(found: &Found) -> String {
    match found {
        Found::File(file) => format!("{}={}", file.path, String::from_utf8_lossy(&file.bytes)),
        Found::Folder(modules) => {
            let outline = |module: &Module| format!("{}: {}", module.name, outline(&module.found));
            let modules: Vec<String> = modules.iter().map(outline).collect();
            format!("[{}]", modules.join(", "))
        }
    }
}

#[test]
fn a_file_is_read() {
    let folder = Folder::with(&["views/page.ptl"]);
    for path in ["views/page.ptl", "./views/./page.ptl"] {
        assert_eq!(
            outline(&folder.read(path).unwrap()),
            format!("{path}=views/page.ptl")
        );
    }
}

#[test]
fn a_folder_becomes_modules() {
    let folder = Folder::with(&[
        "views/page.ptl",
        "views/guest-book.ptl",
        "views/404.ptl",
        "views/type.ptl",
        "views/admin/page.ptl",
        "views/.hidden.ptl",
        "views/.git/x.ptl",
        "views/logo.svg",
        "views/assets/logo.svg",
        "page.ptl",
    ]);
    assert_eq!(
        outline(&folder.read("views/").unwrap()),
        "[_404: views/404.ptl=views/404.ptl, \
         admin: [page: views/admin/page.ptl=views/admin/page.ptl], \
         guest_book: views/guest-book.ptl=views/guest-book.ptl, \
         page: views/page.ptl=views/page.ptl, \
         type: views/type.ptl=views/type.ptl]"
    );
}

#[test]
fn a_path_leads_downwards() {
    let folder = Folder::with(&["a.ptl", "b/c.ptl"]);
    for path in ["../a.ptl", "b/../a.ptl", "/etc/passwd", "b/.."] {
        let path = path.to_owned();
        assert_eq!(
            folder.read(&path).unwrap_err(),
            ErrorKind::PathLeavesCrate { path }
        );
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let folder = Folder::with(&[]);
    let path = "page.ptl".to_owned();
    assert_eq!(
        folder.read(&path).unwrap_err(),
        ErrorKind::PathNotFound { path }
    );
}

#[test]
fn a_name_that_the_system_refuses_is_not_readable() {
    let folder = Folder::with(&[]);
    let error = folder.read("a\0b").unwrap_err();
    assert!(matches!(error, ErrorKind::PathNotReadable { .. }));
}

#[test]
fn a_template_file_is_named_so() {
    let folder = Folder::with(&["page.html"]);
    let path = "page.html".to_owned();
    assert_eq!(
        folder.read(&path).unwrap_err(),
        ErrorKind::NotATemplateFile { path }
    );
}

#[test]
fn a_file_has_a_limit() {
    let limits = Limits { bytes: 5, ..LIMITS };
    let folder = Folder::with(&[]);
    folder.write("a.ptl", b"12345");
    folder.write("b.ptl", b"123456");
    assert!(folder.read_within("a.ptl", limits).is_ok());
    assert_eq!(
        folder.read_within("b.ptl", limits).unwrap_err(),
        ErrorKind::FileTooLarge {
            path: "b.ptl".to_owned(),
            limit: 5
        }
    );
}

#[test]
fn a_folder_has_limits() {
    let folder = Folder::with(&["v/a.ptl", "v/b/c.ptl", "v/d.txt"]);
    let entries = |entries| Limits { entries, ..LIMITS };
    assert!(folder.read_within("v", entries(4)).is_ok());
    assert_eq!(
        folder.read_within("v", entries(3)).unwrap_err(),
        ErrorKind::FolderTooLarge {
            path: "v".to_owned(),
            limit: 3
        }
    );
    let depth = |depth| Limits { depth, ..LIMITS };
    assert!(folder.read_within("v", depth(2)).is_ok());
    assert_eq!(
        folder.read_within("v", depth(1)).unwrap_err(),
        ErrorKind::FolderTooDeep {
            path: "v/b".to_owned(),
            limit: 1
        }
    );
}

#[test]
fn a_folder_without_templates_is_an_error() {
    let folder = Folder::with(&["v/a.txt", "v/b/c.txt", "v/.d.ptl"]);
    let path = "v".to_owned();
    assert_eq!(
        folder.read(&path).unwrap_err(),
        ErrorKind::EmptyFolder { path }
    );
}

#[test]
fn two_modules_have_two_names() {
    let folder = Folder::with(&["v/a-b.ptl", "v/a_b/c.ptl"]);
    assert_eq!(
        folder.read("v").unwrap_err(),
        ErrorKind::SameModuleName {
            name: "a_b".to_owned(),
            first: "v/a-b.ptl".to_owned(),
            second: "v/a_b".to_owned(),
        }
    );
}

#[test]
fn a_module_needs_a_name() {
    let folder = Folder::with(&["v/crate.ptl"]);
    let path = "v/crate.ptl".to_owned();
    assert_eq!(
        folder.read("v").unwrap_err(),
        ErrorKind::NoModuleName { path }
    );
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    #[test]
    fn a_symbolic_link_stays_in_the_crate() {
        let elsewhere = Folder::with(&["secret.ptl", "folder/secret.ptl"]);
        let folder = Folder::with(&["v/a.ptl", "w/b.ptl"]);
        symlink(folder.0.join("v/a.ptl"), folder.0.join("w/c.ptl")).unwrap();
        assert_eq!(
            outline(&folder.read("w").unwrap()),
            "[b: w/b.ptl=w/b.ptl, c: w/c.ptl=v/a.ptl]"
        );

        for (target, link) in [("secret.ptl", "w/x.ptl"), ("folder", "w/x")] {
            let location = folder.0.join(link);
            symlink(elsewhere.0.join(target), &location).unwrap();
            let leaves = ErrorKind::PathLeavesCrate {
                path: link.to_owned(),
            };
            assert_eq!(folder.read(link).unwrap_err(), leaves);
            assert_eq!(folder.read("w").unwrap_err(), leaves);
            fs::remove_file(location).unwrap();
        }
    }

    #[test]
    fn a_symbolic_link_in_a_circle_ends() {
        let folder = Folder::with(&["v/a.ptl"]);
        symlink(folder.0.join("v"), folder.0.join("v/v")).unwrap();
        let error = folder.read("v").unwrap_err();
        assert!(matches!(error, ErrorKind::FolderTooDeep { .. }));
    }

    #[test]
    fn what_is_neither_file_nor_folder_is_not_opened() {
        let folder = Folder::with(&["v/a.ptl"]);
        let _socket = UnixListener::bind(folder.0.join("v/s.ptl")).unwrap();
        let path = "v/s.ptl".to_owned();
        assert_eq!(
            folder.read("v/s.ptl").unwrap_err(),
            ErrorKind::NotAFile { path: path.clone() }
        );
        assert_eq!(folder.read("v").unwrap_err(), ErrorKind::NotAFile { path });
    }
}
