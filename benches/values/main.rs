//! What it costs to append values of each type: `cargo bench --bench values`.
//!
//! A template appends all values of a list. Several lists are rendered in turn, or the processor would learn the one by
//! heart. Of each template the best round counts, and the rounds of all are interleaved, so that a busy moment
//! of the machine spoils none of them.

mod data;

use std::hint::black_box;
use std::time::Instant;

use ptl::Html;

use self::data::Lists;

ptl::ptl! {
    template texts(values: &[String]):
        for value in values:
            "<p>"
            value
            "</p>"

    template attributes(values: &[String]):
        for value in values:
            f!("<p title=\"{value}\">")

    template integers(values: &[u64]):
        for value in values:
            "<td>"
            value
            "</td>"

    template signed(values: &[i32]):
        for value in values:
            "<td>"
            value
            "</td>"

    template wide(values: &[u128]):
        for value in values:
            "<td>"
            value
            "</td>"

    template fixed(values: &[f64]):
        for value in values:
            f!("<td>{value:.2}</td>")

    template table(rows: &[Vec<u32>]):
        "<table>"
        for row in rows:
            "<tr>"
            for cell in row:
                "<td>"
                cell
                "</td>"
            "</tr>"
        "</table>"

    template hello(names: &[String]):
        "<h1>Hello, "
        names.first()
        "!</h1>"
}

const ROUNDS: usize = 201;

fn main() {
    let mut random = data::Random::new();
    let mut measured = [
        measurement("text, 4 bytes, clean", texts, random.texts(4, 0)),
        measurement("text, 12 bytes, clean", texts, random.texts(12, 0)),
        measurement("text, 40 bytes, clean", texts, random.texts(40, 0)),
        measurement("text, 400 bytes, clean", texts, random.texts(400, 0)),
        measurement("text, 12 bytes, 3 % special", texts, random.texts(12, 3)),
        measurement("text, 400 bytes, 3 % special", texts, random.texts(400, 3)),
        measurement(
            "attribute, 12 bytes, clean",
            attributes,
            random.texts(12, 0),
        ),
        measurement("integer below 1000", integers, random.integers(1000)),
        measurement("integer below 10^8", integers, random.integers(100_000_000)),
        measurement("integer, 64 bits", integers, random.integers(u64::MAX)),
        measurement("integer, 32 bits, signed", signed, random.signed()),
        measurement("integer, 128 bits", wide, random.wide()),
        measurement("float with {:.2}", fixed, random.floats()),
        measurement("row of a table of 100 × 100", table, data::tables(100)),
        measurement("1/200 of hello", hello, random.texts(5, 0)),
    ];
    for _ in 0..ROUNDS {
        for measurement in &mut measured {
            (measurement.round)();
        }
    }
    println!("{:>9}  what is appended", "ns");
    for Measurement { name, round } in &mut measured {
        println!("{:9.2}  {name}", round());
    }
}

/// A round of renderings, which returns the best time so far, in nanoseconds for each value.
struct Measurement {
    name: &'static str,
    round: Box<dyn FnMut() -> f64>,
}

fn measurement<T: 'static>(
    name: &'static str,
    template: fn(&[T]) -> Html,
    lists: Lists<T>,
) -> Measurement {
    let mut best = f64::INFINITY;
    let round = Box::new(move || {
        let start = Instant::now();
        for list in &lists {
            black_box(template(black_box(list)));
        }
        let values: usize = lists.iter().map(Vec::len).sum();
        let each = start.elapsed().as_secs_f64() * 1e9 / data::as_float(values);
        best = best.min(each);
        best
    });
    Measurement { name, round }
}
