//! A chart of bars as SVG, for a page in light or in dark.

use std::fmt;

use super::ratio;
use crate::engines::Role;

const COLUMNS: usize = 3;
const PANEL_WIDTH: f64 = 330.0;
const LABEL_WIDTH: f64 = 104.0;
const VALUE_WIDTH: f64 = 44.0;
const BAR: f64 = 13.0;
const LINE: f64 = 18.0;
const GAP: f64 = 24.0;
const HEAD: f64 = 64.0;

/// What is longer is cut, and says so by its end: one slow engine would else press the others flat.
const LONGEST: f64 = 6.0;

/// Colours go by the reader's own scheme. A picture in a page cannot see the page's style, so it brings both.
const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-size: 16px; font-weight: 600; }
.panel { font-size: 13px; font-weight: 600; }
.value { font-variant-numeric: tabular-nums; fill: #59636e; }
.Subject { fill: #c2410c; font-weight: 600; }
.Peer { fill: #7c93ad; }
.Yardstick { fill: #c5ccd3; }
.one { stroke: #59636e; stroke-width: 1; stroke-dasharray: 2 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .value { fill: #9198a1; }
  .Subject { fill: #fb923c; }
  .Peer { fill: #6b86a6; }
  .Yardstick { fill: #444c56; }
  .one { stroke: #9198a1; }
}";

/// Panels of bars, side by side.
#[derive(Debug)]
pub struct Chart {
    title: &'static str,
    panels: Vec<Panel>,
}

#[derive(Debug)]
struct Panel {
    title: &'static str,
    bars: Vec<(&'static str, Role, f64)>,
}

impl Chart {
    /// A chart without panels.
    pub fn new(title: &'static str) -> Self {
        Self {
            title,
            panels: Vec::new(),
        }
    }

    /// Adds a panel: its bars are names with a role and a length.
    pub fn panel(&mut self, title: &'static str, bars: Vec<(&'static str, Role, f64)>) {
        self.panels.push(Panel { title, bars });
    }

    fn panel_height(&self) -> f64 {
        let bars = self
            .panels
            .iter()
            .map(|panel| panel.bars.len())
            .max()
            .unwrap_or(0);
        GAP + LINE * bars as f64
    }
}

impl fmt::Display for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.panels.len().clamp(1, COLUMNS);
        let lines = self.panels.len().div_ceil(columns);
        let step = self.panel_height() + GAP;
        let width = columns as f64 * (PANEL_WIDTH + GAP) + GAP;
        let height = HEAD + lines as f64 * step;
        writeln!(
            f,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
             aria-label=\"{}\">\n<style>\n{STYLE}\n</style>",
            self.title
        )?;
        writeln!(
            f,
            "<text class=\"title\" x=\"{GAP}\" y=\"34\">{}</text>",
            self.title
        )?;
        for (index, panel) in self.panels.iter().enumerate() {
            let x = GAP + (index % columns) as f64 * (PANEL_WIDTH + GAP);
            let y = HEAD + (index / columns) as f64 * step;
            writeln!(f, "<g transform=\"translate({x} {y})\">\n{panel}</g>")?;
        }
        writeln!(f, "</svg>")
    }
}

impl Panel {
    /// How far one bar's length of 1 reaches, so that the longest just fits.
    fn unit(&self) -> f64 {
        let longest = self
            .bars
            .iter()
            .map(|&(_, _, length)| length)
            .fold(1.0, f64::max);
        (PANEL_WIDTH - LABEL_WIDTH - VALUE_WIDTH) / longest.min(LONGEST)
    }
}

impl fmt::Display for Panel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<text class=\"panel\" y=\"10\">{}</text>", self.title)?;
        let unit = self.unit();
        let one = LABEL_WIDTH + unit;
        for (index, &(engine, role, length)) in self.bars.iter().enumerate() {
            let top = GAP + LINE * index as f64;
            let middle = top + BAR - 3.0;
            let width = length.min(LONGEST) * unit;
            let (label, end) = (LABEL_WIDTH - 8.0, LABEL_WIDTH + width);
            write!(
                f,
                "<text x=\"{label}\" y=\"{middle}\" text-anchor=\"end\">{engine}</text>"
            )?;
            write!(
                f,
                "<path class=\"{role:?}\" d=\"{}\"/>",
                outline(top, end, length > LONGEST)
            )?;
            writeln!(
                f,
                "<text class=\"value\" x=\"{:.1}\" y=\"{middle}\">{}</text>",
                // Beyond the line at 1, which would cross it out.
                end.max(one) + 6.0,
                ratio(Some(length))
            )?;
        }
        let bottom = GAP + LINE * self.bars.len() as f64;
        writeln!(
            f,
            "<path class=\"one\" d=\"M{one:.1} {top}V{bottom}\"/>",
            top = GAP - 4.0
        )
    }
}

/// A bar's outline: a rectangle, or one with a slanted end for a bar that is cut.
fn outline(top: f64, end: f64, cut: bool) -> String {
    let slant = if cut { 6.0 } else { 0.0 };
    format!(
        "M{LABEL_WIDTH} {top}H{end:.1}l{} {BAR}H{LABEL_WIDTH}z",
        -slant
    )
}
