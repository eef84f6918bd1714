//! Projects that are built as their users build them.

use std::process::Command;

use crate::folder::Folder;

/// This checkout, from which the projects take the crate `ptl`.
pub(crate) const PTL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Runs cargo in a project. What it builds stays where everything else does.
pub(crate) fn cargo(folder: &Folder, project: &str, arguments: &[&str]) {
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/new");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(folder.path().join(project))
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert!(!told.contains("warning"), "{told}");
}
