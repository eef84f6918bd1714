//! How quickly pages are rendered.

use super::{Chart, Table, best, ratio};
use crate::render::Measurement;
use crate::versions;

/// The measurements of one workload, seen as ratios.
#[derive(Debug)]
pub struct Comparison {
    /// What the table calls the workload.
    pub workload: &'static str,
    /// One for each engine that took part.
    pub measurements: Vec<Measurement>,
}

impl Comparison {
    /// The measurement that is 1 in every ratio: the fastest peer's, or the fastest at all if no peer took part.
    pub fn reference(&self) -> Option<&Measurement> {
        best(&self.measurements, |it| it.role, |it| it.nanoseconds)
    }

    /// The time of an engine over that of the reference.
    pub fn ratio(&self, engine: &str) -> Option<f64> {
        Some(self.of(engine)?.nanoseconds / self.reference()?.nanoseconds)
    }

    /// The measurement of an engine.
    pub fn of(&self, engine: &str) -> Option<&Measurement> {
        self.measurements
            .iter()
            .find(|measurement| measurement.engine == engine)
    }
}

/// The tables of a run: ratios, and requests to the allocator.
pub fn render_tables(comparisons: &[Comparison]) -> String {
    format!("{}\n{}", ratios(comparisons), allocations(comparisons))
}

/// The chart of a run: one panel for each workload.
pub fn render_chart(comparisons: &[Comparison]) -> Chart {
    let mut chart = Chart::new("Time to render, as a ratio to the fastest peer: shorter is better");
    for comparison in comparisons {
        let bars = comparison.measurements.iter().filter_map(|measurement| {
            let ratio = comparison.ratio(measurement.engine)?;
            Some((measurement.engine, measurement.role, ratio))
        });
        chart.panel(comparison.workload, bars.collect());
    }
    chart
}

fn ratios(comparisons: &[Comparison]) -> Table {
    let mut table = Table::new("time, ratio to the fastest peer", workloads(comparisons));
    for engine in engines(comparisons) {
        table.row(
            &versions::named(engine),
            comparisons.iter().map(|each| ratio(each.ratio(engine))),
        );
    }
    let references: Vec<_> = comparisons.iter().map(Comparison::reference).collect();
    table.row(
        "*fastest peer, µs*",
        references
            .iter()
            .map(|reference| cell(*reference, |it| microseconds(it.nanoseconds))),
    );
    table.row(
        "*page, bytes*",
        references
            .iter()
            .map(|reference| cell(*reference, |it| it.bytes.to_string())),
    );
    table
}

fn allocations(comparisons: &[Comparison]) -> Table {
    let mut table = Table::new("requests to the allocator per page", workloads(comparisons));
    for engine in engines(comparisons) {
        table.row(
            &versions::named(engine),
            comparisons
                .iter()
                .map(|each| cell(each.of(engine), |it| short(it.allocations))),
        );
    }
    table
}

fn workloads(comparisons: &[Comparison]) -> impl Iterator<Item = String> {
    comparisons
        .iter()
        .map(|comparison| comparison.workload.to_owned())
}

fn engines(comparisons: &[Comparison]) -> Vec<&'static str> {
    let first = comparisons.first();
    first.map_or_else(Vec::new, |first| {
        first.measurements.iter().map(|each| each.engine).collect()
    })
}

fn cell(measurement: Option<&Measurement>, show: impl Fn(&Measurement) -> String) -> String {
    measurement.map_or_else(String::new, show)
}

fn microseconds(nanoseconds: f64) -> String {
    match nanoseconds / 1000.0 {
        small if small < 9.995 => format!("{small:.3}"),
        large => format!("{large:.1}"),
    }
}

/// A number without the digits behind the point that are zeros.
fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0")
        .map_or_else(|| text.clone(), str::to_owned)
}
