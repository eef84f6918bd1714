//! A table of Markdown, whose columns are aligned in its source too.

use std::fmt;
use std::iter;

/// A table with a column of names in front.
#[derive(Debug)]
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a head. What stands above the names says what the cells are.
    pub fn new(corner: &str, columns: impl IntoIterator<Item = String>) -> Self {
        let head = iter::once(corner.to_owned()).chain(columns).collect();
        Self { rows: vec![head] }
    }

    /// Adds a row.
    pub fn row(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        self.rows
            .push(iter::once(name.to_owned()).chain(cells).collect());
    }

    /// Adds a column on the right: its head, and a cell for each row.
    pub fn column(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        let column = iter::once(name.to_owned()).chain(cells);
        for (row, cell) in self.rows.iter_mut().zip(column) {
            row.push(cell);
        }
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, row) in self.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let width = self.width(column);
                match column {
                    0 => write!(f, "| {cell:<width$} |")?,
                    _ => write!(f, " {cell:>width$} |")?,
                }
            }
            writeln!(f)?;
            if index == 0 {
                self.write_rule(f, row.len())?;
            }
        }
        Ok(())
    }
}

impl Table {
    fn write_rule(&self, f: &mut fmt::Formatter<'_>, columns: usize) -> fmt::Result {
        write!(f, "| {} |", "-".repeat(self.width(0)))?;
        for column in 1..columns {
            write!(
                f,
                " {}: |",
                "-".repeat(self.width(column).saturating_sub(1))
            )?;
        }
        writeln!(f)
    }
}
