//! Compiles the templates of ructe, which has no macro.

fn main() -> ructe::Result<()> {
    ructe::Ructe::from_env()?.compile_templates("views/ructe")
}
