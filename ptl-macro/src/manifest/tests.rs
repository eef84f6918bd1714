use super::*;

fn name(manifest: &str, workspace: &str) -> Option<String> {
    let manifest = DeTable::parse(manifest).unwrap();
    name_in(manifest.get_ref(), || Some(workspace.to_owned()))
}

#[test]
fn a_dependency_that_is_not_renamed_has_the_packages_name() {
    for manifest in [
        "[dependencies]\nptl = \"1\"",
        "[dependencies]\nptl = { path = \"..\" }",
        "[dependencies.ptl]\nworkspace = true",
        "[dev-dependencies]\nptl.workspace = true",
        "[build-dependencies]\nptl = \"1\"",
        "[target.'cfg(unix)'.dependencies]\nptl = \"1\"",
        "[dependencies]\na = { package = \"ptl\", version = \"0.1\" }\nptl = \"1\"",
    ] {
        assert_eq!(name(manifest, "").as_deref(), Some("ptl"), "{manifest}");
    }
}

#[test]
fn a_renamed_dependency_has_its_own_name() {
    for manifest in [
        "[dependencies]\nmy-views = { package = \"ptl\", version = \"1\" }",
        "[dev-dependencies.my-views]\npackage = \"ptl\"",
        "[target.'cfg(unix)'.dev-dependencies]\nmy_views.package = \"ptl\"",
        "[dependencies]\nptl = { package = \"other\" }\nmy_views = { package = \"ptl\" }",
    ] {
        assert_eq!(
            name(manifest, "").as_deref(),
            Some("my_views"),
            "{manifest}"
        );
    }
}

#[test]
fn a_workspace_may_rename_a_dependency() {
    let workspace = "[workspace.dependencies]\nserde = \"1\"\nmy-views = { package = \"ptl\", version = \"1\" }";
    let manifest =
        "[dependencies]\nserde.workspace = true\nmy-views = { workspace = true, features = [] }";
    assert_eq!(name(manifest, workspace).as_deref(), Some("my_views"));
    assert_eq!(
        name("[dependencies]\nserde.workspace = true", workspace),
        None
    );
}

#[test]
fn a_manifest_may_not_say() {
    for manifest in [
        "",
        "dependencies = 1",
        "[dependencies]\nserde = \"1\"\nx = { workspace = 1 }",
    ] {
        assert_eq!(name(manifest, "not toml"), None, "{manifest}");
    }
}

#[test]
fn this_crate_tests_its_documentation_with_the_crate_of_that_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    for _ in 0..2 {
        assert_eq!(cached(path.clone()).crate_name, "ptl");
    }
    assert_eq!(Manifest::read().crate_name, "ptl");
}
