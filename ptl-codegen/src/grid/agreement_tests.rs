//! A module means the same whether its text is read or its tokens are laid out.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{Compiled, Options, Source, compile_source};

const MODULES: [&str; 5] = [
    "
//! Views of the guest book.
use crate::model::Entry;
from super::layout import page, footer as foot

/// One entry,
/// as a table row.
template entry_row [html] (entry: &Entry):
    f!(\"<tr><td>{entry.author:>10}</td>\")
    \"<td>\"   ;   entry . text     // PTL is free inside a line
    \"</td></tr>\"

pub template guest_book(entries: &[Entry], lang: &str = \"en\"):
    with page(\"Guest book\", lang=lang):
        if entries.is_empty():
            \"<p>Nobody has signed yet.</p>\"
        elif entries.len() == 1: \"<p>One.</p>\"; pass

        else:
            \"<table>
  two  {lines}
</table>\"
            // A comment on a line of its own.
            'outer: for (i, entry) in entries
                .iter()
                /* a comment between */
                .enumerate():
                entry_row(entry)
                if i > 3: break 'outer
            empty:
                r#\"\"raw\"\"#
",
    "
    // A margin of its own.
    pub struct Post { pub title: String }
    impl Post:
        /// One line.
        template line(&self, word: &str = \"x\"):
            self.title; word
        fn plain(&self) -> u8 {
  1
        }
    trait Layout:
        template title(&self)
        template page(&self):
            self.title()
",
    "template tabs(x: Option<&str>) -> Option<Html>:
\tmatch x:
\t\tcase Some(y) if !y.is_empty():
\t\t\ty; -1.5; y?.len() as f64 + 1e3
\t\tcase _: return None
\tlet side:
\t\t\"<b>\"
\twhile side.as_str() != \"\": break
\tside",
    "template wide [plain] (
    é: &str,
  ü: impl Fn(
u8) -> u8,
):
    let größe = f!(\"{é}€\"); größe; ü(1) ; \"😀\" ; 'x'
    let x = \"%s: %5.2f\" % (é, 1.5)
    x
",
    "template text_block(a: &str):
    \"\"\"
      <p>
        {a}
      </p>
    \"\"\"
    f!(\"\"\"
    <p>{a}
    \"\"\")
",
];

fn compiled(source: &Source) -> String {
    let Compiled {
        docs,
        tokens,
        errors,
        ..
    } = compile_source(source, &Options::new(quote!(::ptl)));
    assert!(errors.is_empty(), "{errors:#?}\n{}", source.text());
    let code = format!("{docs}\n{tokens}");
    assert!(code.contains("__ptl_out"), "{code}");
    code
}

#[test]
fn text_and_tokens_agree() {
    for module in MODULES {
        let tokens = TokenStream::from_str(module).unwrap();
        let laid_out = Source::from_tokens(tokens).unwrap();
        let text = Source::from_text(module.to_owned());
        assert_eq!(compiled(&laid_out), compiled(&text), "{module}");
    }
}
