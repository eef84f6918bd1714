//! What is rendered, and by whom.

use std::fmt;
use std::rc::Rc;

use crate::data::{Article, Catalogue, Club, Guest, Season, Table, Thread};
use crate::engines::{ENGINES, Engine, Role};
use crate::random::Random;

/// The workloads' names, in the order of the table.
pub const WORKLOADS: [&str; 9] = [
    "table 100²",
    "table 500²",
    "teams",
    "comments, clean",
    "comments, 3 % specials",
    "components",
    "layout",
    "page of 40 KB",
    "hello",
];

/// How many sets of data the workloads with text take turns with. Given few texts, a processor's branch predictor
/// learns by heart where their specials are, and every figure lies: with 32 sets it still does.
const SETS: u64 = 256;

/// Pages of one kind, and the engines that render them.
#[derive(Debug)]
pub struct Workload {
    /// What the table calls it.
    pub name: &'static str,
    /// How many sets of data there are.
    pub sets: usize,
    /// The engines.
    pub cases: Vec<Case>,
}

/// One engine's way to render the pages of a workload.
pub struct Case {
    /// The engine's name.
    pub engine: &'static str,
    /// What the engine is in the comparison.
    pub role: Role,
    render: Box<dyn Fn(usize) -> Vec<u8>>,
}

impl Case {
    /// Renders one set of data.
    pub fn render(&self, set: usize) -> Vec<u8> {
        (self.render)(set)
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case")
            .field("engine", &self.engine)
            .finish_non_exhaustive()
    }
}

/// Every workload, with every engine.
pub fn all() -> Vec<Workload> {
    let [
        small,
        large,
        teams,
        clean,
        dirty,
        components,
        layout,
        page,
        hello,
    ] = WORKLOADS;
    vec![
        Workload::new(small, |engine| engine.table, vec![Table::square(100)]),
        Workload::new(large, |engine| engine.table, vec![Table::square(500)]),
        Workload::new(teams, |engine| engine.teams, vec![Season::new()]),
        Workload::new(
            clean,
            |engine| engine.comments,
            sets(|random| Thread::new(random, 0)),
        ),
        Workload::new(
            dirty,
            |engine| engine.comments,
            sets(|random| Thread::new(random, 30)),
        ),
        Workload::new(components, |engine| engine.components, sets(Club::new)),
        Workload::new(layout, |engine| engine.layout, sets(Article::new)),
        Workload::new(page, |engine| engine.page, sets(Catalogue::new)),
        Workload::new(hello, |engine| engine.hello, sets(Guest::new)),
    ]
}

fn sets<Data>(make: impl Fn(&mut Random) -> Data) -> Vec<Data> {
    (0..SETS).map(|seed| make(&mut Random::new(seed))).collect()
}

impl Workload {
    fn new<Data: 'static>(
        name: &'static str,
        pick: impl Fn(&Engine) -> fn(&Data) -> Vec<u8>,
        data: Vec<Data>,
    ) -> Self {
        let sets = data.len();
        let data: Rc<[Data]> = data.into();
        let mut cases: Vec<Case> = ENGINES
            .iter()
            .map(|engine| {
                let (render, data) = (pick(engine), Rc::clone(&data));
                Case {
                    engine: engine.name,
                    role: engine.role,
                    render: Box::new(move |set| render(&data[set])),
                }
            })
            .collect();
        let pages: Vec<Vec<u8>> = (0..sets).map(|set| cases[0].render(set)).collect();
        cases.push(Case {
            engine: "memcpy",
            role: Role::Yardstick,
            render: Box::new(move |set| pages[set].clone()),
        });
        Self { name, sets, cases }
    }
}
