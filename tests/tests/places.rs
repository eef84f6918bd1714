//! Where in Rust source templates can stand.

use ptl::{Html, template};

#[test]
fn a_macro_in_a_function_body() {
    let outside = 3;
    ptl::ptl! {
        template local(name: &str, count: u32):
            "<b>"; name; "</b>"
            count
    }
    assert_eq!(local("<", outside), "<b>&lt;</b>3");
}

#[test]
fn a_macro_on_one_line() {
    ptl::ptl! { template one(): "<hr>" }
    assert_eq!(one(), "<hr>");
}

#[test]
fn a_macro_in_round_and_square_brackets() {
    mod inner {
        ptl::ptl!(
            pub(super) template round():
                "round"
        );
        ptl::ptl![
            pub(super) template square():
                "square"
        ];
    }
    assert_eq!(inner::round() + inner::square(), "roundsquare");
}

macro_rules! greetings {
    ($text:literal, $value:expr) => {
        ptl::ptl! {
            template greeting(count: usize):
                $text
                for _ in 0..count:
                    $value
                    f!("[{count}]")
        }
    };
}

#[test]
fn a_macro_in_a_declarative_macro() {
    greetings!("<i>", "&".len() + 1);
    assert_eq!(greeting(2), "<i>2[2]2[2]");
}

#[test]
fn a_function_in_a_function_body() {
    #[template]
    fn local(name: &str) -> Html {
        "<b>";
        name;
        "</b>";
    }
    assert_eq!(local("<"), "<b>&lt;</b>");
}

/// Collected wherever a statement may stand.
#[template]
fn blocks(numbers: &[u32]) -> Html {
    {
        "block ";
    }
    for &number in numbers {
        match number {
            0 => "zero",
            1 | 2 => {
                "few ";
                number;
            }
            _ if number > 9 => f!("{number:>4}"),
            _ => (),
        }
        if number == 1 {
            continue;
        } else if number == 2 {
            "!";
        } else {
            "?";
        }
        let shown = if number > 5 { "<big>" } else { "<small>" };
        shown
    }
    let total: u32 = {
        let start = 100;
        numbers.iter().sum::<u32>() + start
    };
    total
}

#[test]
fn a_function_collects_in_every_block() {
    let expected =
        "block zero?&lt;small&gt;few 1few 2!&lt;small&gt;  12?&lt;big&gt;?&lt;big&gt;122";
    assert_eq!(blocks(&[0, 1, 2, 12, 7]), expected);
}

/// What Rust calls nested functions and closures is left alone.
#[template(plain)]
#[allow(unused_must_use)]
fn inner_functions(text: &str) -> String {
    fn shout(text: &str) -> String {
        text.len();
        text.to_uppercase()
    }
    let twice = |text: &str| {
        text.len();
        text.repeat(2)
    };
    shout(text);
    twice(text);
}

#[test]
fn a_function_leaves_inner_functions_alone() {
    assert_eq!(inner_functions("ab"), "ABabab");
}

mod visibility {
    ptl::ptl! {
        pub(super) template shared():
            hidden()

        template hidden():
            "hidden"
    }
}

#[test]
fn a_template_may_be_private() {
    assert_eq!(visibility::shared(), "hidden");
}
