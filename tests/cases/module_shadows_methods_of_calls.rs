#[allow(clippy::wrong_self_convention)]
pub trait Silent: Sized {
    fn begin_run(self) {}
    fn markup<S>(self, _: S) {}
    fn markup_behind_many<S>(self, _: S) {}
    fn is_closed(self) -> bool {
        true
    }
    fn is_full(self) -> bool {
        true
    }
    fn keep(self) {}
    fn lend(self) {}
    fn resume(self) {}
    fn buffer(self) {}
    fn close(self) {}
    fn failed(self) {}
    fn finish(self) {}
    fn output(self) {}
    fn outcome<O>(self, _: O) {}
    fn value<V>(self, _: V) {}
    fn write<O: ?Sized>(self, _: &mut O) {}
    fn render_to<O: ?Sized>(self, _: &mut O) {}
}

impl<T> Silent for T {}

pub fn run() -> String {
    let made = shadowed(&["<a>", "b"]).unwrap_or_default();
    made.into_string() + shadowed(&["a", ""]).unwrap_or_default().as_str()
}
