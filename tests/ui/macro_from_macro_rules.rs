macro_rules! template_named {
    ($name:ident) => {
        ptl::ptl! {
            template $name():
                "a name has no place of its own here"
        }
    };
}

template_named!(page);

fn main() {}
