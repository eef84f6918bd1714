//! How the tables of cases are read.

use ptl_html::{Carrier, Context, Policy, Refusal};

/// Marks the place of a value in a literal.
pub(crate) const VALUE: char = '¤';

/// The context behind literals with values between them, and the answer for the last value.
pub(crate) fn read(start: Context, template: &str) -> Result<(Context, String), String> {
    let policy = Policy::default();
    let mut context = start;
    let mut answer = String::from("nothing");
    let mut literals = template.split(VALUE);
    let first = literals.next().unwrap_or_default();
    context = advance(context, first, &policy)?;
    for literal in literals {
        let (sink, behind) = context
            .place_value()
            .map_err(|refusal| of_value(&refusal))?;
        answer = match sink.carrier {
            Carrier::UrlList => format!("{:?} in a list", sink.escaper),
            Carrier::Bare | Carrier::Attribute => format!("{:?}", sink.escaper),
        };
        context = advance(behind, literal, &policy)?;
    }
    Ok((context, answer))
}

fn advance(context: Context, literal: &str, policy: &Policy) -> Result<Context, String> {
    context
        .advance(literal.as_bytes(), policy)
        .map_err(|refusal| format!("{:?} at {}", refusal.kind, refusal.offset))
}

fn of_value(refusal: &Refusal) -> String {
    assert_eq!(refusal.offset, 0);
    format!("no {:?}", refusal.kind)
}

/// The answer for the last value, or the first refusal: `no KIND` for a value, `KIND at OFFSET`
/// for a literal.
pub(crate) fn answer(start: Context, template: &str) -> String {
    match read(start, template) {
        Ok((_, answer)) => answer,
        Err(refusal) => refusal,
    }
}

/// Checks a table of templates and answers, and reports all rows that fail.
pub(crate) fn check(start: Context, rows: &[(&str, &str)]) {
    let failures: Vec<String> = rows
        .iter()
        .filter_map(|(template, expected)| {
            let found = answer(start, template);
            (found != *expected)
                .then(|| format!("{template}\n  expected {expected}\n  found    {found}"))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Checks that each template leads back to text.
pub(crate) fn check_text(templates: &[&str]) {
    for template in templates {
        assert_eq!(
            read(Context::TEXT, template).map(|(context, _)| context),
            Ok(Context::TEXT),
            "{template}"
        );
    }
}
