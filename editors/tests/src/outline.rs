//! What a file is, as the compiler's parser sees it.

use ptl_parser::Span;
use ptl_parser::ast::{
    Block, Entry, Expression, For, If, Import, Let, LetValue, Literal, Match, Member, Module, Name,
    Piece, Statement, StatementKind, Template,
};

/// The places of a file that editors must know.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Words that begin a construct of PTL's, or belong to one.
    pub keywords: Vec<Span>,
    /// Literals of PTL's own, those inside interpolated values too.
    pub literals: Vec<LiteralPlace>,
    /// Where statements begin.
    pub statements: Vec<usize>,
    /// Rust items, and attributes.
    pub items: Vec<Span>,
}

/// A literal in a file.
#[derive(Clone, Debug)]
pub struct LiteralPlace {
    /// From the first prefix to the last quote. Literals side by side are one.
    pub span: Span,
    /// Whether it is markup: a statement, or a literal with `h`.
    pub is_markup: bool,
    /// The interpolated values, from brace to brace.
    pub values: Vec<Span>,
}

impl Outline {
    /// The outline of `source`, which should have no errors.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let mut walk = Walk {
            source,
            outline: Self::default(),
        };
        walk.module(&ptl_parser::parse(source).module);
        walk.outline
    }

    /// Whether `offset` is inside a literal, but not inside a value of it.
    #[must_use]
    pub fn is_in_literal(&self, offset: usize) -> bool {
        let holds = |span: &Span| span.start <= offset && offset < span.end;
        self.literals
            .iter()
            .any(|literal| holds(&literal.span) && !literal.values.iter().any(holds))
    }
}

struct Walk<'s> {
    source: &'s str,
    outline: Outline,
}

impl Walk<'_> {
    fn module(&mut self, module: &Module) {
        for entry in &module.entries {
            match entry {
                Entry::Import(import) => self.import(import),
                Entry::Template(template) => self.template(template),
                Entry::Methods(methods) => {
                    for member in &methods.members {
                        match member {
                            Member::Template(template) => self.template(template),
                            Member::Item(item) => self.outline.items.push(item.span),
                        }
                    }
                }
                Entry::Item(item) => self.outline.items.push(item.span),
            }
        }
    }

    fn import(&mut self, import: &Import) {
        self.keyword_before(import.path.span.start, "from");
        self.keyword_behind(import.path.span.end, "import");
    }

    fn template(&mut self, template: &Template) {
        self.keyword_at(template.head.start, "template");
        for parameter in &template.parameters {
            self.expressions(parameter.default.as_ref());
        }
        self.blocks(template.body.as_ref());
    }

    fn block(&mut self, block: &Block) {
        for statement in &block.statements {
            self.outline.statements.push(statement.span.start);
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        let start = statement.span.start;
        match &statement.kind {
            StatementKind::Literal(literal, operand) => {
                self.literal(literal, true);
                self.expressions(operand.as_ref());
            }
            StatementKind::Expression(expression) => self.expression(expression),
            StatementKind::If(statement) => self.condition(start, statement),
            StatementKind::For(statement) => self.for_loop(start, statement),
            StatementKind::While(statement) => {
                self.loop_keyword(start, statement.label.as_ref(), "while");
                self.expression(&statement.condition);
                self.block(&statement.body);
            }
            StatementKind::Loop(statement) => {
                self.loop_keyword(start, statement.label.as_ref(), "loop");
                self.block(&statement.body);
            }
            StatementKind::Match(statement) => self.selection(start, statement),
            StatementKind::Let(statement) => self.binding(start, statement),
            StatementKind::Capture(statement) => {
                self.keyword_at(start, "let");
                self.block(&statement.body);
            }
            StatementKind::With(statement) => {
                self.keyword_at(start, "with");
                self.expression(&statement.call);
                self.block(&statement.body);
            }
            StatementKind::Pass => self.keyword_at(start, "pass"),
            StatementKind::Return(value) => {
                self.keyword_at(start, "return");
                self.expressions(value.as_ref());
            }
            StatementKind::Break(_) => self.keyword_at(start, "break"),
            StatementKind::Continue(_) => self.keyword_at(start, "continue"),
            StatementKind::Item(item) => self.outline.items.push(item.span),
            StatementKind::Template(template) => self.template(template),
        }
    }

    fn condition(&mut self, start: usize, statement: &If) {
        self.keyword_at(start, "if");
        for (index, branch) in statement.branches.iter().enumerate() {
            if index > 0 {
                self.keyword_before(branch.condition.span.start, "elif");
            }
            self.expression(&branch.condition);
            self.block(&branch.body);
        }
        self.blocks(statement.otherwise.as_ref());
    }

    fn for_loop(&mut self, start: usize, statement: &For) {
        self.loop_keyword(start, statement.label.as_ref(), "for");
        self.expression(&statement.iterator);
        self.block(&statement.body);
        if let Some(empty) = &statement.empty {
            self.keyword_behind(statement.body.span.end, "empty");
            self.block(empty);
        }
    }

    fn selection(&mut self, start: usize, statement: &Match) {
        self.keyword_at(start, "match");
        self.expression(&statement.scrutinee);
        for case in &statement.cases {
            self.keyword_before(case.pattern.span.start, "case");
            self.expressions(case.guard.as_ref());
            self.block(&case.body);
        }
    }

    fn binding(&mut self, start: usize, statement: &Let) {
        self.keyword_at(start, "let");
        match &statement.value {
            None => {}
            Some(LetValue::Expression(value)) => self.expression(value),
            Some(LetValue::Format(literal, operand)) => {
                self.literal(literal, false);
                self.expression(operand);
            }
        }
        self.blocks(statement.otherwise.as_ref());
    }

    fn blocks(&mut self, block: Option<&Block>) {
        if let Some(block) = block {
            self.block(block);
        }
    }

    fn expressions(&mut self, expression: Option<&Expression>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    fn expression(&mut self, expression: &Expression) {
        for literal in &expression.literals {
            self.literal(literal, false);
        }
    }

    fn literal(&mut self, literal: &Literal, is_statement: bool) {
        let mut values = Vec::new();
        for piece in &literal.pieces {
            if let Piece::Value(value) = piece {
                values.push(value.span);
                self.expression(&value.value);
            }
        }
        self.outline.literals.push(LiteralPlace {
            span: literal.span,
            is_markup: is_statement || literal.is_markup,
            values,
        });
    }

    fn loop_keyword(&mut self, start: usize, label: Option<&Name>, word: &str) {
        match label {
            Some(label) => self.keyword_behind(label.span.end, word),
            None => self.keyword_at(start, word),
        }
    }

    fn keyword_at(&mut self, start: usize, word: &str) {
        let span = Span::new(start, start + word.len());
        assert_eq!(span.of(self.source), word, "a keyword begins its construct");
        self.outline.keywords.push(span);
    }

    /// The keyword that stands before `end`, with nothing but white space between.
    fn keyword_before(&mut self, end: usize, word: &str) {
        let before = self.source[..end].trim_end();
        self.keyword_at(before.len().saturating_sub(word.len()), word);
    }

    /// The first occurrence of the keyword behind `start` that is no part of a comment.
    fn keyword_behind(&mut self, start: usize, word: &str) {
        let mut offset = start;
        for line in self.source[start..].split_inclusive('\n') {
            let code = line.split("//").next().unwrap_or_default();
            if let Some(position) = code.find(word) {
                return self.keyword_at(offset + position, word);
            }
            offset += line.len();
        }
        panic!("no `{word}` behind byte {start}");
    }
}
