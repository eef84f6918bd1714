//! ptl: a folder of `.ptl` files.

use super::{Engine, Role};

mod views {
    ptl::include_ptl!("views/ptl");
}

pub(super) const ENGINE: Engine = Engine {
    name: "ptl",
    role: Role::Subject,
    table: |table| views::table::table(table).into_string().into_bytes(),
    teams: |season| views::teams::teams(season).into_string().into_bytes(),
    comments: |thread| views::comments::comments(thread).into_string().into_bytes(),
    components: |club| views::cards::cards(club).into_string().into_bytes(),
    layout: |article| views::article::article(article).into_string().into_bytes(),
    page: |catalogue| {
        views::catalogue::catalogue(catalogue)
            .into_string()
            .into_bytes()
    },
    hello: |guest| views::hello::hello(guest).into_string().into_bytes(),
};
