//! The values that are text, escaped as the sink asks for.

use core::fmt::Display;

use super::{In, write_attribute};
use crate::__private::accepted::OptionalDisplay;
use crate::__private::sink::TextSink;
use crate::Buffer;

pub trait __PtlInText {
    fn append(&self, out: &mut Buffer);

    fn interpolate(&self, out: &mut Buffer) {
        self.append(out);
    }

    fn attribute(&self, out: &mut Buffer, name: &'static str) {
        write_attribute(out, name, |out| self.append(out));
    }
}

impl<T: Display + ?Sized, S: TextSink> __PtlInText for &&&In<'_, T, S> {
    fn append(&self, out: &mut Buffer) {
        out.formatted_in(self.1, format_args!("{}", self.0));
    }
}

pub trait __PtlInOption {
    fn append(&self, out: &mut Buffer);

    fn interpolate(&self, out: &mut Buffer) {
        self.append(out);
    }

    fn attribute(&self, out: &mut Buffer, name: &'static str);
}

impl<T: OptionalDisplay + ?Sized, S: TextSink> __PtlInOption for &&In<'_, T, S> {
    /// A sink may have something to write for an empty value, so `None` is one.
    fn append(&self, out: &mut Buffer) {
        match self.0.displayed() {
            Some(value) => out.formatted_in(self.1, format_args!("{value}")),
            None => out.formatted_in(self.1, format_args!("")),
        }
    }

    fn attribute(&self, out: &mut Buffer, name: &'static str) {
        if let Some(value) = self.0.displayed() {
            write_attribute(out, name, |out| {
                out.formatted_in(self.1, format_args!("{value}"));
            });
        }
    }
}
