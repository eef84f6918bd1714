pub mod std {}
pub mod core {}
pub mod alloc {}
pub struct Option;
pub struct Some;
pub struct None;
pub struct Ok;
pub struct Err;
pub struct Result;
pub struct String;
pub struct Html;
pub struct Vec;
pub struct Box;
pub struct Buffer;
pub trait Default {}
pub trait Render {}
pub trait Template {}
pub trait Kind {}
pub trait Drop {}
pub trait Into {}
macro_rules! format_args {
    ($($t:tt)*) => {
        compile_error!("shadowed")
    };
}
macro_rules! write {
    ($($t:tt)*) => {
        compile_error!("shadowed")
    };
}
macro_rules! format {
    ($($t:tt)*) => {
        compile_error!("shadowed")
    };
}

pub fn run() -> ::std::string::String {
    let made = shadowed("<a>", true, ShadowedOptions { n: 3 });
    ::core::result::Result::unwrap_or_default(made).into_string()
}
