//! Choosing a method by a value's type.
//!
//! Method lookup follows `Deref` from type to type, and looks at each among the type's own methods before it looks any
//! further. A method whose `impl` has a bound that fails is passed over. So of a chain of types whose methods have the
//! same names, the first one that fits the value wins. There is nothing to import, and the compiler has found it sooner
//! than among traits. And sooner still, with less to check, since these methods take their level by value: receivers
//! that have to be borrowed are looked for later.
//!
//! The compiler also looks among the traits in scope before it goes on to the next type, and a method that takes its
//! receiver by value comes before one that borrows it. So the names of these methods are reserved: a user's trait that
//! had one of them would decide what is written, and escape nothing.

/// Declares a type of such a chain: a level, with the next one in it. The last one is written by hand, and holds the
/// value, which the others' methods find by its field's name.
macro_rules! level {
    ($level:ident > $next:ident $(, $sink:ident)?) => {
        #[derive(Debug)]
        pub struct $level<'a, T: ?Sized $(, $sink)?>(
            pub(in crate::__private) $next<'a, T $(, $sink)?>,
        );

        $crate::__private::level::copy!($level $(, $sink)?);

        impl<'a, T: ?Sized $(, $sink)?> core::ops::Deref for $level<'a, T $(, $sink)?> {
            type Target = $next<'a, T $(, $sink)?>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}

/// Lets a level be copied, whatever the value is: it is only borrowed.
macro_rules! copy {
    ($level:ident $(, $sink:ident)?) => {
        impl<T: ?Sized $(, $sink: Copy)?> Copy for $level<'_, T $(, $sink)?> {}

        impl<T: ?Sized $(, $sink: Copy)?> Clone for $level<'_, T $(, $sink)?> {
            fn clone(&self) -> Self {
                *self
            }
        }
    };
}

pub(super) use {copy, level};
