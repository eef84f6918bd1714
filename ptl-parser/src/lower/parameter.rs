//! Parameters of templates.

use super::template::Owner;
use super::{Cursor, Lower, Lowered};
use crate::ast::Parameter;
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::span::Span;
use pest::iterators::Pair;

impl Lower<'_> {
    pub(super) fn parameters(
        &mut self,
        pair: Pair<'_, Rule>,
        owner: Owner,
    ) -> Lowered<Vec<Parameter>> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for pair in pair.into_inner() {
            let span = self.span(&pair);
            match pair.as_rule() {
                Rule::parameter => {
                    let parameter = self.parameter(pair, owner)?;
                    let earlier = parameters.iter().find(|earlier| earlier.default.is_some());
                    if let Some(earlier) = earlier.filter(|_| parameter.default.is_none()) {
                        let error = Error::new(ErrorKind::RequiredBehindDefault, parameter.span);
                        self.errors.push(error.related(earlier.span));
                    }
                    parameters.push(parameter);
                }
                Rule::missing_parameter => self.report(
                    ErrorKind::MissingParameter,
                    Span::new(span.start, span.start + 1),
                ),
                _ => self.mistaken_parameter(span),
            }
        }
        Ok(parameters)
    }

    fn parameter(&mut self, pair: Pair<'_, Rule>, owner: Owner) -> Lowered<Parameter> {
        let span = self.span(&pair);
        let mut cursor = Cursor::new(pair);
        let attributes = cursor
            .many(Rule::attribute)
            .iter()
            .map(|pair| self.fragment(pair))
            .collect();
        if let Some(receiver) = cursor.maybe(Rule::receiver) {
            let pattern = self.fragment(&receiver);
            if matches!(owner, Owner::Module | Owner::Body) {
                self.report(ErrorKind::SelfOutsideMethods, pattern.span);
            }
            return Ok(Parameter {
                span,
                attributes,
                pattern,
                ty: None,
                default: None,
            });
        }
        let pattern = self.fragment(&cursor.one(Rule::pattern)?);
        let ty = Some(self.fragment(&cursor.one(Rule::r#type)?));
        let default = cursor
            .maybe(Rule::default)
            .map(|pair| self.expression(pair));
        Ok(Parameter {
            span,
            attributes,
            pattern,
            ty,
            default,
        })
    }

    fn mistaken_parameter(&mut self, span: Span) {
        let text = span.of(self.source);
        let name_length = text
            .find(|character: char| character != '_' && !character.is_alphanumeric())
            .unwrap_or(text.len());
        let name = text.get(..name_length).unwrap_or_default();
        let behind = text.get(name_length..).unwrap_or_default().trim_start();
        let kind = if !name.is_empty() && (behind.is_empty() || behind.starts_with('=')) {
            ErrorKind::ParameterWithoutType {
                name: name.to_owned(),
            }
        } else if text.starts_with('*') {
            ErrorKind::PythonParameter {
                is_alone: text.len() == 1,
            }
        } else {
            ErrorKind::WrongParameter
        };
        self.report(kind, span);
    }
}
