//! Makes a parser of the tree-sitter grammar, and compiles it.

use std::env;
use std::path::{Path, PathBuf};
use tree_sitter_generate::{ABI_VERSION_MAX, OptLevel, generate_parser_in_directory};

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where we are"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where output goes"));
    let grammar = here.join("../tree-sitter-ptl");
    for path in ["tree-sitter.json", "src"] {
        println!("cargo::rerun-if-changed={}", grammar.join(path).display());
    }
    generate(&grammar, &out);
    compile(&grammar.join("src"), &out);
}

fn generate(grammar: &Path, out: &Path) {
    let generated = generate_parser_in_directory(
        grammar,
        Some(out),
        Some(grammar.join("src/grammar.json")),
        ABI_VERSION_MAX,
        None,
        None,
        true,
        OptLevel::default(),
    );
    if let Err(error) = generated {
        panic!("grammar.json: {error}");
    }
}

fn compile(scanner: &Path, generated: &Path) {
    cc::Build::new()
        .std("c11")
        .include(generated)
        .file(generated.join("parser.c"))
        .file(scanner.join("scanner.c"))
        .warnings_into_errors(true)
        // The generator's own code.
        .flag_if_supported("-Wno-unused-parameter")
        .flag_if_supported("-Wno-unused-but-set-variable")
        .compile("tree-sitter-ptl");
}
