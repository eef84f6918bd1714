//! Reads weather stations from a CSV file, and prints a letter and a page about them: `cargo run --example report`.
//!
//! The templates stand in `examples/report/`. Another file may be given: `cargo run --example report -- FILE`.

use std::error::Error;
use std::path::PathBuf;

/// What one weather station measured in a month.
pub(crate) struct Station {
    name: String,
    region: String,
    altitude: i32,
    coldest: f64,
    warmest: f64,
    /// In millimetres; none where the gauge did not work.
    rain: Option<f64>,
}

// Each file of the folder becomes a module: `letter`, `page` and `parts`.
ptl::include_ptl!("examples/report");

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os()
        .nth(1)
        .map_or_else(shipped, PathBuf::from);
    let stations = csv::Reader::from_path(file)?
        .records()
        .map(|record| station(&record?))
        .collect::<Result<Vec<_>, _>>()?;
    println!("{}", letter::letter("October", &stations));
    println!("{}", page::page("October", &stations));
    Ok(())
}

fn shipped() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/report/stations.csv")
}

fn station(record: &csv::StringRecord) -> Result<Station, Box<dyn Error>> {
    let rain = &record[5];
    Ok(Station {
        name: record[0].to_owned(),
        region: record[1].to_owned(),
        altitude: record[2].parse()?,
        coldest: record[3].parse()?,
        warmest: record[4].parse()?,
        rain: if rain.is_empty() {
            None
        } else {
            Some(rain.parse()?)
        },
    })
}

/// The regions, in the order in which they first appear.
pub(crate) fn regions(stations: &[Station]) -> Vec<&str> {
    let mut regions: Vec<&str> = Vec::new();
    for station in stations {
        if !regions.contains(&station.region.as_str()) {
            regions.push(&station.region);
        }
    }
    regions
}

/// The station with most rain, among those whose gauge worked.
pub(crate) fn wettest(stations: &[Station]) -> Option<&Station> {
    stations
        .iter()
        .filter(|station| station.rain.is_some())
        .max_by(|a, b| {
            a.rain
                .partial_cmp(&b.rain)
                .unwrap_or(std::cmp::Ordering::Equal)
        })
}
