//! Calls with literals as arguments.
//!
//! A parameter that is a literal in a call is text that is known now, wherever the callee appends it. So a short
//! template gets a second function that writes, in which that text is part of the literals around it. It has the same
//! parameters as the first: the rest of the body may use them, and what is wrong with an argument is told as ever.

use std::cell::RefCell;
use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_html::Escaper;
use ptl_parser::ast::Kind;
use syn::{Expr, Lit};

use super::template::is_short;
use super::{Context, Generator};
use crate::ir::{Append, Body, Call, Callee, Form, Item, Placement, Statement, Template};
use crate::lower::{plain, plain_name};

/// How many functions there are of a template beside its own. Each has to be compiled, and is code of its own in the
/// program.
const PER_TEMPLATE: usize = 8;

/// The functions that calls in a module have asked for.
pub(crate) struct Specializations<'a> {
    /// The templates that can have some, by their names.
    templates: HashMap<String, &'a Template>,
    asked: RefCell<Vec<Specialization>>,
}

#[derive(Clone)]
struct Specialization {
    template: String,
    /// The name of the function.
    writer: String,
    constants: Vec<Constant>,
}

/// A parameter with the text that it is.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Constant {
    pub(super) parameter: Ident,
    text: String,
}

impl<'a> Specializations<'a> {
    /// Of the templates of a module.
    pub(super) fn new(items: &'a [Item]) -> Self {
        let mut templates = HashMap::new();
        for item in items {
            if let Item::Template(template) = item {
                let able = can_be_specialized(template).then_some(template);
                // Of two templates with one name, conditions take one away, and nobody knows here which.
                let known = templates.entry(plain(&template.name));
                known.and_modify(|known| *known = None).or_insert(able);
            }
        }
        let templates = templates.into_iter();
        Self {
            templates: templates
                .filter_map(|(name, template)| Some((name, template?)))
                .collect(),
            asked: RefCell::default(),
        }
    }

    /// The name of the function for a call, if it has literals that the callee appends.
    fn writer(&self, call: &Call) -> Option<String> {
        let Callee::Local(name, _) = &call.callee else {
            return None;
        };
        let name = plain(name);
        let constants = constants(self.templates.get(&name)?, call);
        if constants.is_empty() {
            return None;
        }
        let mut asked = self.asked.borrow_mut();
        let mut of_template = asked.iter().filter(|known| known.template == name);
        if let Some(known) = of_template
            .clone()
            .find(|known| known.constants == constants)
        {
            return Some(known.writer.clone());
        }
        let number = of_template.by_ref().count() + 1;
        if number > PER_TEMPLATE {
            return None;
        }
        let writer = format!("write_{number}");
        asked.push(Specialization {
            template: name,
            writer: writer.clone(),
            constants,
        });
        Some(writer)
    }

    fn get(&self, index: usize) -> Option<(&'a Template, Specialization)> {
        let specialization = self.asked.borrow().get(index)?.clone();
        let template = self.templates.get(&specialization.template)?;
        Some((template, specialization))
    }
}

impl Generator<'_> {
    /// The function that writes what is called.
    pub(super) fn writer(self, call: &Call) -> Ident {
        let specialized = self.specializations.and_then(|all| all.writer(call));
        Ident::new(specialized.as_deref().unwrap_or("write"), call.span)
    }

    /// All functions that were asked for, those by one another too.
    pub(super) fn specialized(self) -> TokenStream {
        let asked = (0..).map_while(|index| self.specializations?.get(index));
        let functions = asked.map(|(template, specialization)| {
            let Specialization {
                writer, constants, ..
            } = specialization;
            let (parts, options) = (self.parts(template), self.options(template));
            self.writing(template, &parts, &options, &writer, &constants)
        });
        functions.collect()
    }
}

impl Context<'_> {
    /// What is appended, if that is known, and the place of its expression.
    pub(super) fn constant(self, append: &Append) -> Option<(String, Span)> {
        let variable = parameter(append)?;
        let name = plain(variable);
        let mut constants = self.constants.iter();
        let Constant { text, .. } =
            constants.find(|constant| plain(&constant.parameter) == name)?;
        let text = match (append.place.get(), self.kind) {
            (Placement::Text, Kind::Plain) => text.clone(),
            (Placement::Text, Kind::Html) => escaped(text),
            (place @ Placement::Sink(_), _) if is_known(text, place) => escaped(text),
            _ => return None,
        };
        Some((text, variable.span()))
    }
}

/// Whether there can be a second function, which is to be as short as the first: it is put in the place of the call.
///
/// A parameter must be what its name says. An item in the body may have the same name, and so may a variable that a
/// macro makes.
fn can_be_specialized(template: &Template) -> bool {
    let is_alone = !template.is_async && !template.is_left_unseen;
    let mut positional = template.positional.iter();
    is_alone
        && positional.all(|parameter| parameter.attributes.is_empty())
        && template.body.as_ref().is_some_and(|body| {
            let mut has_items = false;
            each(body, &mut |statement| {
                has_items |= matches!(statement, Statement::Rust(_));
            });
            is_short(body) && !has_items
        })
}

/// The literals among the arguments, and among the defaults in their place, that the callee appends.
fn constants(template: &Template, call: &Call) -> Vec<Constant> {
    if call.is_misordered {
        return Vec::new();
    }
    let positional = template.positional.iter().zip(&call.positional);
    let positional = positional.filter_map(|(own, value)| Some((plain_name(&own.pattern)?, value)));
    let named = template.named.iter().map(|own| {
        let mut given = call.named.iter();
        let given = given.find(|(name, _)| plain(name) == plain(&own.name));
        (
            &own.name,
            given.map_or(&own.default.expr, |(_, value)| value),
        )
    });
    let literals: Vec<_> = positional
        .chain(named)
        .filter_map(|(parameter, value)| Some((parameter, text(value)?)))
        .collect();
    if literals.is_empty() {
        return Vec::new();
    }
    let places = places(template);
    let literals = literals.into_iter();
    literals
        .filter(|(parameter, text)| {
            let mut places = places.iter();
            let name = plain(parameter);
            places.any(|(own, place)| *own == name && is_known(text, *place))
        })
        .map(|(parameter, text)| Constant {
            parameter: parameter.clone(),
            text,
        })
        .collect()
}

/// Where a template appends parameters, and which.
fn places(template: &Template) -> Vec<(String, Placement)> {
    let mut places = Vec::new();
    if let Some(body) = &template.body {
        each(body, &mut |statement| {
            if let Statement::Append(append) = statement {
                let name = parameter(append).map(plain);
                places.extend(name.map(|name| (name, append.place.get())));
            }
        });
    }
    places
}

/// The parameter that is appended, and nothing else.
fn parameter(append: &Append) -> Option<&Ident> {
    let is_whole = matches!(append.form, Form::Statement | Form::Interpolation);
    match &append.value.expr {
        Expr::Path(path) if append.is_parameter && is_whole => path.path.get_ident(),
        _ => None,
    }
}

/// Whether it is known here what a place makes of a text. Of URLs, that is the text that every part of them keeps.
fn is_known(text: &str, place: Placement) -> bool {
    let sink = match place {
        Placement::Text => return true,
        Placement::Sink(sink) => sink,
        Placement::Attribute(_) => return false,
    };
    match sink.escaper {
        Escaper::Attribute | Escaper::Rcdata => true,
        Escaper::UrlStart
        | Escaper::UrlContinued
        | Escaper::UrlFirstSegment
        | Escaper::UrlPath
        | Escaper::UrlQuery
        | Escaper::UrlFragment => {
            let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            !text.is_empty() && text.bytes().all(is_unreserved)
        }
        _ => false,
    }
}

/// Calls `look` with each statement at any depth.
fn each<'b>(body: &'b Body, look: &mut impl FnMut(&'b Statement)) {
    for statement in body {
        look(statement);
        for body in statement.bodies() {
            each(body, look);
        }
    }
}

/// What a literal is as text: as `Display` prints it. A `bool` is not appended by every statement, and what a float
/// looks like is not for its digits to say.
fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(own) if own.attrs.is_empty() => match &own.lit {
            Lit::Str(literal) if literal.suffix().is_empty() => Some(literal.value()),
            Lit::Char(literal) if literal.suffix().is_empty() => Some(literal.value().to_string()),
            Lit::Int(literal) if !literal.suffix().starts_with('f') => {
                Some(literal.base10_digits().to_owned())
            }
            _ => None,
        },
        Expr::Paren(inner) => text(&inner.expr),
        Expr::Group(inner) => text(&inner.expr),
        _ => None,
    }
}

/// Text as the runtime escapes it between tags and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\0' => escaped.push(char::REPLACEMENT_CHARACTER),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use crate::{Options, Source, compile_source};

    fn generated(module: &str) -> String {
        let source = Source::from_text(module.to_owned());
        let compiled = compile_source(&source, &Options::new(quote::quote!(::ptl)));
        assert!(compiled.errors.is_empty(), "{:?}", compiled.errors);
        compiled.tokens.to_string()
    }

    /// How many functions that write a module's templates have beside their own.
    fn specialized(module: &str) -> usize {
        generated(module).matches("fn write_").count()
    }

    #[test]
    fn a_literal_is_part_of_the_text_around_it() {
        let badge = "template badge(kind: &str, n: u8 = 3):\n    f'<b class=\"{kind}\">{n}</b>'\n";
        let module = format!("template page(n: u8):\n    badge(\"a&b\", n=n)\n{badge}");
        assert!(generated(&module).contains(r#""<b class=\"a&amp;b\">""#));
        let module = format!("template page():\n    badge(\"a\")\n{badge}");
        assert!(generated(&module).contains(r#""<b class=\"a\">3</b>""#));
        let module = format!("template page(kind: &str):\n    badge(kind)\n{badge}");
        assert!(generated(&module).contains(r#""\">3</b>""#));
    }

    #[test]
    fn of_urls_only_what_every_part_of_them_keeps_is_known() {
        let icon = "template icon(name: &str):\n    f'<a href=\"/i.svg#{name}\"></a>'\n";
        let page = |name: &str| format!("template page():\n    icon({name:?})\n{icon}");
        assert!(generated(&page("arrow-left_2")).contains(r#"#arrow-left_2\"></a>""#));
        for other in ["", "a b", "a/b", "é"] {
            assert_eq!(specialized(&page(other)), 0, "{other}");
        }
    }

    #[test]
    fn a_template_has_one_function_for_equal_literals_and_few_in_all() {
        let row = "template row(n: u8):\n    n\n";
        let calls = |numbers: &[u8]| {
            let calls = numbers.iter().map(|n| format!("    row({n})\n"));
            format!("template page():\n{}{row}", calls.collect::<String>())
        };
        assert_eq!(specialized(&calls(&[1, 2, 1, 2])), 2);
        let many: Vec<_> = (0..100).collect();
        assert_eq!(specialized(&calls(&many)), super::PER_TEMPLATE);
    }

    #[test]
    fn only_what_is_appended_as_text_and_in_short_templates_is_worth_a_function() {
        for row in [
            "template row(n: u8):\n    if n > 1: 'many'\n",
            "template row(n: u8):\n    let n = n + 1\n    n\n",
            "template row(mut n: u8):\n    n\n",
            "template row(n: u8):\n    f'<script>let n = {n};</script>'\n",
            "template row(n: u8):\n    f'<p style=\"width: {n}px\"></p>'\n",
            "template row(n: u8):\n    const n: u8 = 4;\n    n\n",
            "template row(n: u8):\n    for i in 0..9: n\n",
            "template row(n: u8) -> Option<Html>:\n    n\n",
        ] {
            let tried = if row.contains("Option") { "?" } else { "" };
            let result = if row.contains("Option") {
                " -> Option<Html>"
            } else {
                ""
            };
            let module = format!("template page(){result}:\n    row(1){tried}\n{row}");
            assert_eq!(specialized(&module), 0, "{row}");
        }
    }
}
