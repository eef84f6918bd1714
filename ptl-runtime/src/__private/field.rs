//! The types of arguments by name.

use core::marker::PhantomData;

/// The type of a named parameter. An argument that is handed to it is read with that type in mind, as an argument by
/// position is: a closure in it finds the types of its parameters, and a reference becomes a trait object.
#[derive(Debug)]
pub struct Field<T>(PhantomData<fn() -> T>);

/// The type of a field of a template's options.
pub fn field<Options, T>(_: fn(&Options) -> &T) -> Field<T> {
    Field(PhantomData)
}

impl<T> Field<T> {
    pub fn value(self, value: T) -> T {
        value
    }
}

#[cfg(test)]
mod tests {
    use alloc::boxed::Box;

    use super::*;
    use crate::Render;

    struct Options<'a> {
        length: Box<dyn Fn(&str) -> usize>,
        body: Option<&'a dyn Render>,
    }

    #[test]
    fn an_argument_is_read_with_the_type_of_its_field() {
        let length = field(|options: &Options<'_>| &options.length)
            .value(Box::new(|text| text.chars().count()));
        let body = field(|options: &Options<'_>| &options.body).value(Some(&"body"));
        assert_eq!(length("four"), 4);
        assert!(body.is_some());
    }
}
