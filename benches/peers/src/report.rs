//! What was measured, as tables of Markdown and as a chart.

mod build;
mod chart;
mod markdown;
mod render;

pub use build::{build_line, build_tables};
pub use chart::Chart;
pub use markdown::Table;
pub use render::{Comparison, render_chart, render_tables};

use crate::engines::Role;

/// What a ratio refers to: the best peer, or the best at all if no peer took part.
fn best<T>(measurements: &[T], role: impl Fn(&T) -> Role, value: impl Fn(&T) -> f64) -> Option<&T> {
    let best_of = |peers_only: bool| {
        let candidates = measurements
            .iter()
            .filter(|it| !peers_only || role(it) == Role::Peer);
        candidates.min_by(|a, b| value(a).total_cmp(&value(b)))
    };
    best_of(true).or_else(|| best_of(false))
}

/// A ratio with two digits that mean something.
fn ratio(ratio: Option<f64>) -> String {
    match ratio {
        None => String::new(),
        Some(ratio) if ratio < 9.995 => format!("{ratio:.2}"),
        Some(ratio) => format!("{ratio:.1}"),
    }
}
