ptl::ptl! {
    mod inner {
        pub fn not_a_template() {}
    }

    from self::inner import not_a_template
}

fn main() {}
