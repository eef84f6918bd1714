//! Holes that engines with escaping by context have had, and that no escaping closes: the compiler refuses each.
//! Those that escaping does close are among the templates that are attacked.

use crate::compile::compile;

/// The body of a template, and the code of what is said of it.
const HOLES: &[(&str, &str)] = &[
    // A slash separates attributes, so the value is one without quotes.
    ("f'<a/href={value}>'", "P0404"),
    ("f'<img alt=\"\"/onerror={value}>'", "P0404"),
    // A scheme in parts.
    ("f'<a href=\"{value}:alert(1)\">'", "P0456"),
    ("f'<a href=\"javascript:{value}\">'", "P0420"),
    ("f'<a href=\"javascript:run(\\'{value}\\')\">'", "P0420"),
    ("f'<a href=\"data:text/html,{value}\">'", "P0420"),
    ("f'<a href=\"&#106;avascript&colon;{value}\">'", "P0420"),
    // A host in parts.
    ("f'<a href=\"//{value}\">'", "P0419"),
    ("f'<a href=\"/\\\\{value}\">'", "P0419"),
    ("f'<a href=\"https://{value}/\">'", "P0419"),
    ("f'<a href=\"https:{value}\">'", "P0419"),
    // Attributes of SVG that set others.
    (
        "f'<svg><a><animate attributeName=\"href\" values=\"{value}\"/></a></svg>'",
        "P0407",
    ),
    (
        "f'<svg><a><set attributeName=\"href\" to=\"{value}\"/></a></svg>'",
        "P0407",
    ),
    // Documents and instructions in attributes.
    ("f'<iframe srcdoc=\"{value}\"></iframe>'", "P0409"),
    (
        "f'<meta http-equiv=\"refresh\" content=\"0;url={value}\">'",
        "P0417",
    ),
    (
        "f'<meta content=\"{value}\" http-equiv=\"refresh\">'",
        "P0417",
    ),
    (
        "f'<script type=\"importmap\">{{\"imports\": {{\"a\": {value}}}}}</script>'",
        "P0413",
    ),
    ("f'<script type=\"{value}\">run()</script>'", "P0414"),
    ("f'<link rel=\"{value}\" href=\"/a\">'", "P0415"),
    // Attributes that libraries run.
    ("f'<p hx-on:click=\"run({value})\">'", "P0410"),
    ("f'<p x-data=\"{{a: {value}}}\">'", "P0410"),
    ("f'<p @click=\"run({value})\">'", "P0410"),
    ("f'<p :href=\"{value}\">'", "P0410"),
    // Elements that are read in another way inside SVG.
    (
        "f'<svg><style><img title=\"{value}\"></style></svg>'",
        "P0448",
    ),
    ("f'<svg><script>run({value})</script></svg>'", "P0446"),
    // The end of a comment in two parts.
    (
        "'<script>/* *'\nif c:\n    '/'\n'alert(1) */ run('; value; ')</script>'",
        "P0471",
    ),
    (
        "'<style>/* *'\nif c:\n    '/'\n'a{b:'; value; '}</style>'",
        "P0471",
    ),
    ("'<!-- --'\nif c:\n    '>'\n'<p>'; value; '-->'", "P0471"),
    // A value that would end in another place than it began.
    (
        "if c:\n    '<p title=\"'\nelse:\n    '<p title=\\''\nvalue; '\">'",
        "P0471",
    ),
    ("f'<{value}>'", "P0467"),
    ("f'<p {value}=\"x\">'", "P0438"),
    ("f'<!-- {value} -->'", "P0405"),
    ("f'<script>let a = `{value}`;</script>'", "P0423"),
    ("f'<script>let a = /{value}/;</script>'", "P0424"),
    ("f'<style>{{}} @import url({value});</style>'", "P0432"),
    ("f'<p style=\"background: url(\\'{value}\\')\">'", "P0432"),
];

#[test]
fn every_hole_is_refused() {
    let mut differences = Vec::new();
    for (body, expected) in HOLES {
        let body = format!("\n{body}").replace('\n', "\n    ");
        let compiled = compile(&format!("template hole(value: &str, c: bool):{body}\n"));
        let codes: Vec<_> = compiled
            .errors
            .iter()
            .map(|error| error.kind.code())
            .collect();
        if codes.first() != Some(expected) {
            differences.push(format!("{body}\n  expected {expected}, found {codes:?}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
