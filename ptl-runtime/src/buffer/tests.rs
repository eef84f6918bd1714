use super::*;

#[test]
fn text_is_escaped_in_html_only() {
    for (mode, expected) in [(Mode::Html, "&lt;b&gt;"), (Mode::Plain, "<b>")] {
        let mut out = Buffer::new(mode);
        out.append("<b>");
        out.append(&'<');
        out.append(&format_args!("{:>2}", '>'));
        let expected = if mode == Mode::Html {
            alloc::format!("{expected}&lt; &gt;")
        } else {
            alloc::format!("{expected}< >")
        };
        assert_eq!(out.into_text(), expected);
    }
}

#[test]
fn markup_is_the_same_in_both_modes() {
    for mode in [Mode::Html, Mode::Plain] {
        let mut out = Buffer::new(mode);
        out.html(&Html::from_trusted("<br>"));
        assert_eq!(out.into_text(), "<br>");
    }
}

#[test]
fn a_plain_buffer_becomes_markup_by_escaping() {
    let mut out = Buffer::new(Mode::Plain);
    out.append("<");
    assert_eq!(out.into_html(), "&lt;");
}

#[test]
#[should_panic(expected = "returned an error while a template appended")]
fn a_display_that_fails_is_not_half_printed() {
    struct Broken;
    impl fmt::Display for Broken {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }
    Buffer::new(Mode::Html).formatted(format_args!("{Broken}"));
}

#[test]
fn a_buffer_can_be_sent_to_another_thread() {
    const fn is_send<T: Send>() {}
    const { is_send::<Buffer>() }
}

#[cfg(feature = "std")]
mod draining {
    use super::*;
    use alloc::vec::Vec;

    /// Takes so many parts, and then no more.
    struct Parts {
        taken: Vec<String>,
        most: usize,
    }

    impl Outlet for Parts {
        fn send(&mut self, part: &str) -> Result<(), NotSent> {
            if self.taken.len() == self.most {
                return Err(NotSent::Closed);
            }
            self.taken.push(part.into());
            Ok(())
        }
    }

    fn drained(
        mode: Mode,
        size: usize,
        most: usize,
        write: impl FnOnce(&mut Buffer),
    ) -> Vec<String> {
        let mut parts = Parts {
            taken: Vec::new(),
            most,
        };
        lend(&mut parts, |outlet| {
            let mut out = Buffer::draining(mode, outlet, size);
            write(&mut out);
            out.finish();
        });
        parts.taken
    }

    fn all_sorts(out: &mut Buffer) {
        out.raw("<p title=\"");
        out.text_in(
            crate::__private::sink::UrlFirstSegment(Carrier::Bare),
            "/a//b",
        );
        out.text("é < 🦀 and a longer text with & and so on");
        out.append(&-1_234_567_890_i64);
        out.append(&1.5);
        assert!(out.at_cursor(|out| out.fixed(2.25, 1)));
        out.append(&format_args!("{:>9}", '<'));
        out.text_of(&'<');
        out.raw("🦀</p>");
    }

    #[test]
    fn the_parts_make_up_the_whole_whatever_their_size() {
        for mode in [Mode::Html, Mode::Plain] {
            let mut out = Buffer::new(mode);
            all_sorts(&mut out);
            let whole = out.into_text();
            for size in 0..=whole.len() + 1 {
                assert_eq!(
                    drained(mode, size, usize::MAX, all_sorts).concat(),
                    whole,
                    "{size}"
                );
            }
        }
    }

    /// What a template may write.
    fn write(out: &mut Buffer, sort: u8, text: &str) {
        use crate::__private::sink;
        match sort {
            0 => out.raw(text),
            1 => out.text(text),
            2 => out.append(&text.len()),
            3 => out.formatted(format_args!("{text:?}")),
            4 => out.text_in(sink::UrlStart(Carrier::Attribute, sink::SCHEMES), text),
            5 => out.text_in(sink::UrlPath(Carrier::Bare), text),
            6 => out.text_in(sink::CssValue(Carrier::Bare), text),
            7 => out.carried(Carrier::UrlList, text),
            _ => out.text_of(text),
        }
    }

    proptest::proptest! {
        #[test]
        fn a_page_is_the_same_by_whatever_parts(
            values in proptest::collection::vec((0..9u8, "[a/:<&é🦀]{0,40}"), 0..40),
            size in 0..200usize,
        ) {
            let page = |out: &mut Buffer| values.iter().for_each(|(sort, text)| write(out, *sort, text));
            let mut out = Buffer::new(Mode::Html);
            page(&mut out);
            proptest::prop_assert_eq!(drained(Mode::Html, size, usize::MAX, page).concat(), out.into_text());
        }
    }

    #[test]
    fn an_escaper_sees_the_byte_before_its_own() {
        let parts = drained(Mode::Html, 1, usize::MAX, |out| {
            out.raw("/a/");
            out.drain();
            out.text_in(crate::__private::sink::UrlPath(Carrier::Bare), "/b");
        });
        assert_eq!(parts.concat(), "/a/%2Fb");
    }

    #[test]
    fn what_follows_a_failure_is_dropped() {
        let parts = drained(Mode::Html, 4, 1, |out| {
            assert!(!out.is_closed());
            all_sorts(out);
            assert!(out.is_closed());
            assert!(out.output.len() < 64);
        });
        assert_eq!(parts.len(), 1);
    }

    #[test]
    fn only_a_long_value_makes_the_buffer_larger_and_only_for_a_while() {
        let parts = drained(Mode::Html, 1024, usize::MAX, |out| {
            let long = "<".repeat(100_000);
            for _ in 0..10 {
                out.raw(&long);
                out.text(&long);
                out.append(&u64::MAX);
                assert!(out.output.capacity() < 16 * 1024);
            }
            out.formatted(format_args!("{long}"));
            assert!(out.output.len() > 100_000);
            out.append("");
            assert!(out.output.capacity() <= drain::CHUNK);
        });
        assert_eq!(parts.concat().len(), 10 * (500_000 + 20) + 400_000);
    }

    #[test]
    fn what_cannot_be_sent_from_another_thread_is_kept() {
        let parts = drained(Mode::Html, 4, usize::MAX, |out| {
            std::thread::scope(|scope| scope.spawn(|| all_sorts(out)).join().is_ok());
            assert!(!out.is_closed());
        });
        assert_eq!(parts.len(), 1);
    }

    #[test]
    fn a_value_that_panics_sends_nothing_more() {
        use std::panic::{AssertUnwindSafe, catch_unwind};

        struct Broken;
        impl fmt::Display for Broken {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("half")?;
                panic!("this value cannot be printed")
            }
        }
        let mut parts = Parts {
            taken: Vec::new(),
            most: usize::MAX,
        };
        let result = catch_unwind(AssertUnwindSafe(|| {
            lend(&mut parts, |outlet| {
                let mut out = Buffer::draining(Mode::Html, outlet, 8);
                out.raw("0123456789");
                out.formatted(format_args!("{Broken}"));
                out.finish();
            });
        }));
        assert!(result.is_err());
        assert_eq!(parts.taken, ["01234567"]);
    }
}
