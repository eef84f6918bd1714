//! How quickly templates are built.

use super::{Table, best, ratio};
use crate::build::{Measurement, Sample};
use crate::versions;

/// A column of the table: its name, and the sample that it shows.
type Column = (&'static str, fn(&Measurement) -> Sample);

const COLUMNS: [Column; 5] = [
    ("check", |it| it.check),
    ("check after an edit", |it| it.edit),
    ("debug build", |it| it.debug),
    ("release build", |it| it.release),
    ("with all dependencies", |it| it.clean),
];

/// A measurement in one line, in seconds of the processor: what a long run tells as it goes.
pub fn build_line(measurement: &Measurement) -> String {
    let times = COLUMNS.map(|(name, sample)| {
        let seconds = sample(measurement).user.as_secs_f64();
        format!("{name} {seconds:.2} s")
    });
    let size = measurement.bytes / 1024;
    format!("{}: {}, {size} KiB", measurement.engine, times.join(", "))
}

/// The tables of a run: seconds by the clock with the size of the program, and seconds of the processor. Behind each
/// stands its ratio to the best peer.
pub fn build_tables(measurements: &[Measurement]) -> String {
    let mut wall = times("by the clock, s", measurements, |sample| {
        sample.wall.as_secs_f64()
    });
    wall.column(
        "stripped, KiB",
        cells(measurements, |it| it.bytes as f64 / 1024.0, 0),
    );
    let user = times("by the processor, s", measurements, |sample| {
        sample.user.as_secs_f64()
    });
    format!("{wall}\n{user}")
}

fn times(corner: &str, measurements: &[Measurement], seconds: fn(&Sample) -> f64) -> Table {
    let mut table = Table::new(corner, []);
    for measurement in measurements {
        table.row(&versions::named(measurement.engine), []);
    }
    for (name, sample) in COLUMNS {
        table.column(name, cells(measurements, |it| seconds(&sample(it)), 2));
    }
    table
}

/// A value of each engine, with its ratio to that of the best peer.
fn cells(
    measurements: &[Measurement],
    value: impl Fn(&Measurement) -> f64,
    digits: usize,
) -> Vec<String> {
    let reference = best(measurements, |it| it.role, &value);
    let cell = |it| {
        format!(
            "{:.digits$} ({})",
            value(it),
            ratio(reference.map(|best| value(it) / value(best)))
        )
    };
    measurements.iter().map(cell).collect()
}
