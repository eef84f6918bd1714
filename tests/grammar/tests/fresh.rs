//! `ptl-parser` has the table of its grammar. With `PTL_BLESS=1` in the environment it is written.

use std::fs;
use std::path::Path;

#[test]
fn the_table_is_that_of_the_grammar() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ptl-parser/src");
    let grammar = fs::read_to_string(sources.join("ptl.pest")).expect("the grammar can be read");
    let table = ptl_tests_grammar::table(&grammar);
    let file = sources.join("grammar/table.rs");
    if std::env::var_os("PTL_BLESS").is_some() {
        fs::write(&file, &table).expect("the table can be written");
    }
    let present = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        present == table,
        "{} is not that of the grammar (PTL_BLESS=1 writes it)",
        file.display()
    );
}
