/// A method that takes a value as it is comes before one that borrows it.
pub trait Silent: Sized {
    fn append<O: ?Sized>(self, _: &mut O) {}
    fn append_html<O: ?Sized>(self, _: &mut O) {}
    fn append_plain<O: ?Sized>(self, _: &mut O) {}
    fn interpolate<O: ?Sized>(self, _: &mut O) {}
    fn interpolate_html<O: ?Sized>(self, _: &mut O) {}
    fn interpolate_plain<O: ?Sized>(self, _: &mut O) {}
    fn attribute<O: ?Sized>(self, _: &mut O, _: &str) {}
    fn format_html<O: ?Sized, A>(self, _: &mut O, _: usize, _: A) {}
    fn format_plain<O: ?Sized, A>(self, _: &mut O, _: usize, _: A) {}
    fn format_in<O: ?Sized, S, A>(self, _: &mut O, _: S, _: usize, _: A) {}
}

impl<T> Silent for T {}

/// Has `Display` alone.
#[derive(Clone, Copy)]
pub struct Shown;

impl std::fmt::Display for Shown {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("<&>")
    }
}

pub fn run() -> String {
    shadowed("<a>", Shown, Some(Shown), 2.5, true).into_string()
}
