//! Where a mistake is reported, for each sort and each door: by cargo alone, and by `ptl check`.

mod mistake;
mod project;
mod report;
mod table;

use project::Project;

/// The places are written to a table, which is part of the guide. `PTL_BLESS=1` writes it anew.
#[test]
fn mistakes_are_reported_where_they_are() {
    let mistakes = mistake::all();
    let project = Project::write(&mistakes);
    let built = project.build();
    let checked = project.check();
    let table = table::of(&mistakes, &built, &checked);
    table::compare(&table);
}
