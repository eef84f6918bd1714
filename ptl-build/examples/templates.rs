//! Writes a tree of templates of 40 lines each, to measure with:
//!
//! ```text
//! cargo run --package ptl-build --example templates -- 2000 target/templates
//! cargo build --release --package ptl-cli
//! time target/release/ptl build target/templates --out target/built
//! ```

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

/// How many stand in one folder.
const IN_FOLDER: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, count, folder] = arguments.as_slice() else {
        return Err("expected: COUNT FOLDER".into());
    };
    for number in 0..count.parse()? {
        let folder = Path::new(folder).join(format!("part_{}", number / IN_FOLDER));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("page_{number}.ptl")), page(number))?;
    }
    Ok(())
}

/// The constructs that templates are full of, in about the numbers in which they are met.
fn page(number: usize) -> String {
    format!(
        r#"//! Page {number}.

/// The rows of a table, with a heading.
pub template table_{number}(title: &str, rows: &[(u32, &str)], wide: bool = false):
    f'''
    <section id="part-{number}" class="table">
      <h2>{{title}}</h2>
    '''
    if rows.is_empty():
        '<p>There is nothing to show.</p>'
    else:
        f'<table{{attr("data-wide", wide.then_some("yes"))}}>'
        for (index, (amount, name)) in rows.iter().enumerate():
            let is_even = index % 2 == 0
            f'<tr{{classes([("even", is_even), ("odd", !is_even)])}}>'
            f'<td>{{index + 1}}</td><td>{{amount:>6}}</td>'
            '<td>'
            name
            '</td></tr>'
        '</table>'
    '</section>'

/// One entry of a list, linked.
template entry_{number}(name: &str, address: &str, count: u32):
    f'<li><a href="{{address}}" title="See {{name}}">{{name}}</a>'
    match count:
        case 0: '<em>new</em>'
        case 1: '<span>once</span>'
        case n if n > 100: '<strong>very often</strong>'
        case n: f'<span>{{n}} times</span>'
    '</li>'

/// The whole page.
pub template page_{number}(names: &[&str]):
    let rows: Vec<(u32, &str)> = names.iter().map(|&name| (7, name)).collect()
    table_{number}("Page {number}", &rows, wide=true)
    '<ul>'
    for name in names:
        entry_{number}(name, "/people", rows.len() as u32)
    '</ul>'
"#
    )
}
