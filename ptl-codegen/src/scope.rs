//! Which names are templates, and which local names hide them.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use syn::visit::Visit;
use syn::{Expr, Pat};

use crate::signature::{Signature, plain};

/// What is known of a template that can be called by its name.
#[derive(Clone, Debug)]
pub(crate) enum Known {
    /// It stands in this module.
    Local(Signature),
    /// `from … import` says that it is a template.
    Imported,
    /// It stands in a template around the call.
    Nested(Signature),
    /// It is the nested template that the call stands in, which a closure cannot call.
    Itself,
}

/// The templates of a module and the local names of the template that is being read.
#[derive(Default)]
pub(crate) struct Scope {
    module: HashMap<String, Known>,
    /// The names that Rust items of the module bring in.
    items: HashSet<String>,
    /// Methods by what has them, and name.
    methods: HashMap<(String, String), Signature>,
    /// What the methods of `self` are found by.
    owners: Vec<String>,
    /// The generic types and constants of their block.
    parameters: Vec<Ident>,
    blocks: Vec<HashMap<String, Bound>>,
}

/// What a name means in a block.
enum Bound {
    /// A parameter that is a plain name, and never changes.
    Parameter,
    /// Any other variable.
    Local,
    Template(Known),
}

impl Scope {
    /// Makes a template of the module known. False where one of that name is known already.
    pub(crate) fn declare(&mut self, name: &str, known: Known) -> bool {
        self.module.insert(plain(name), known).is_none()
    }

    /// Makes a method known to everything that has it. The first of a name counts.
    pub(crate) fn declare_method(&mut self, owners: &[String], name: &str, signature: &Signature) {
        for owner in owners {
            self.methods
                .entry((owner.clone(), plain(name)))
                .or_insert_with(|| signature.clone());
        }
    }

    /// Says whose methods `self` has from here on, and what is generic in them.
    pub(crate) fn enter_methods(&mut self, owners: Vec<String>, parameters: Vec<Ident>) {
        self.owners = owners;
        self.parameters = parameters;
    }

    /// The generic types and constants of the block of methods around a template.
    pub(crate) fn parameters(&self) -> &[Ident] {
        &self.parameters
    }

    /// The method of `self` with this name.
    pub(crate) fn method(&self, name: &str) -> Option<&Signature> {
        let name = plain(name);
        self.owners
            .iter()
            .find_map(|owner| self.methods.get(&(owner.clone(), name.clone())))
    }

    /// Opens a block, whose names are forgotten at its end.
    pub(crate) fn push(&mut self) {
        self.blocks.push(HashMap::new());
    }

    /// Forgets the names of the innermost block.
    pub(crate) fn pop(&mut self) {
        self.blocks.pop();
    }

    /// The names that a pattern binds are local variables until the end of the block.
    pub(crate) fn bind(&mut self, pattern: &Pat) {
        let mut names = Names::default();
        names.visit_pat(pattern);
        for name in names.0 {
            self.bind_name(&name);
        }
    }

    /// The names that the `let`s of a condition bind are local variables until the end of the block.
    pub(crate) fn bind_condition(&mut self, condition: &Expr) {
        match condition {
            Expr::Let(binding) => self.bind(&binding.pat),
            Expr::Binary(binary) => {
                self.bind_condition(&binary.left);
                self.bind_condition(&binary.right);
            }
            _ => {}
        }
    }

    /// A name is a local variable until the end of the block.
    pub(crate) fn bind_name(&mut self, name: &str) {
        if let Some(block) = self.blocks.last_mut() {
            block.insert(plain(name), Bound::Local);
        }
    }

    /// A name is a parameter until the end of the block.
    pub(crate) fn bind_parameter(&mut self, name: &str) {
        if let Some(block) = self.blocks.last_mut() {
            block.insert(plain(name), Bound::Parameter);
        }
    }

    /// Whether a name is that of a parameter here.
    pub(crate) fn is_parameter(&self, name: &str) -> bool {
        matches!(self.bound(&plain(name)), Some(Bound::Parameter))
    }

    /// What the innermost block that knows a name says of it.
    fn bound(&self, name: &str) -> Option<&Bound> {
        self.blocks.iter().rev().find_map(|block| block.get(name))
    }

    /// Whether a name of the prelude means something else here.
    pub(crate) fn hides(&self, name: &str) -> bool {
        self.module.contains_key(name)
            || self.items.contains(name)
            || self.blocks.iter().any(|block| block.contains_key(name))
    }

    /// A name is that of a Rust item of the module.
    pub(crate) fn declare_item(&mut self, name: &str) {
        self.items.insert(plain(name));
    }

    /// A name is a template inside a template until the end of the block.
    pub(crate) fn bind_template(&mut self, name: &str, known: Known) {
        if let Some(block) = self.blocks.last_mut() {
            block.insert(plain(name), Bound::Template(known));
        }
    }

    /// What a name means where a call of it stands.
    pub(crate) fn template(&self, name: &str) -> Option<&Known> {
        let name = plain(name);
        match self.bound(&name) {
            Some(Bound::Template(known)) => Some(known),
            Some(Bound::Parameter | Bound::Local) => None,
            None => self.module.get(&name),
        }
    }
}

/// The names that patterns bind.
pub(crate) fn bound_names<'p>(patterns: impl Iterator<Item = &'p Pat>) -> HashSet<String> {
    let mut names = Names::default();
    patterns.for_each(|pattern| names.visit_pat(pattern));
    names.0
}

/// The names that any pattern inside an expression binds. They hide templates in the whole of it: an expression that
/// binds a template's name and calls the template as well is not worth a resolver.
pub(crate) fn bound_inside(expr: &Expr) -> HashSet<String> {
    let mut names = Names::default();
    names.visit_expr(expr);
    names.0
}

#[derive(Default)]
struct Names(HashSet<String>);

impl Visit<'_> for Names {
    fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
        self.0.insert(plain(&pattern.ident.to_string()));
        syn::visit::visit_pat_ident(self, pattern);
    }
}
