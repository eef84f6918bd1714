//! Compiling many files at once, on as many threads as the machine runs.
//!
//! Neither trees nor tokens can leave the thread that made them. So each file is read twice, once to tell the others
//! which templates it has, and what leaves a thread is text.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::vec;

use proc_macro2::extra;
use ptl_codegen::{Neighbours, Options};

use crate::build::crate_tokens;
use crate::modules::{CompiledFile, Parsed, Tree, compile_file};
use crate::read::{Found, TemplateFile};

/// With fewer files than this, a thread is not worth its start.
const FILES_OF_A_THREAD: usize = 8;

/// Compiles each file of what was read, so that its modules know each other, and keeps what `finish` makes of it. After
/// each file, `step` is called.
pub(crate) fn compile<'a, T: Send>(
    found: &'a Found,
    options: &Options,
    finish: impl Fn(CompiledFile<'_>) -> T + Sync,
    step: &mut dyn FnMut(),
) -> Tree<'a, T> {
    let files = files(found);
    let neighbours = Arc::new(neighbours(&files));
    let crate_path = options.crate_path.to_string();
    let policy = &options.policy;
    let compile_one = |file: &File<'_>| {
        let options = Options {
            // It was tokens before.
            crate_path: crate_tokens(&crate_path).unwrap_or_default(),
            neighbours: Some((Arc::clone(&neighbours), file.path.clone())),
            policy: Arc::clone(policy),
        };
        let finished = finish(compile_file(&Parsed::of(file.template), options));
        // What was lexed would be remembered for as long as the thread lives, and nothing of it is left.
        extra::invalidate_current_thread_spans();
        finished
    };
    let compiled = on_all(&files, compile_one, step);
    tree(found, &mut compiled.into_iter()).unwrap_or(Tree::Folder(Vec::new()))
}

/// A file, and the names of the modules around it and its own.
struct File<'a> {
    template: &'a TemplateFile,
    path: Vec<String>,
}

fn files(found: &Found) -> Vec<File<'_>> {
    let mut files = Vec::new();
    add_files(found, &mut Vec::new(), &mut files);
    files
}

fn add_files<'a>(found: &'a Found, path: &mut Vec<String>, files: &mut Vec<File<'a>>) {
    match found {
        Found::File(template) => files.push(File {
            template,
            path: path.clone(),
        }),
        Found::Folder(modules) => {
            for module in modules {
                path.push(module.name.clone());
                add_files(&module.found, path, files);
                path.pop();
            }
        }
    }
}

/// The templates of all files.
fn neighbours(files: &[File<'_>]) -> Neighbours {
    let introduce = |file: &File<'_>| {
        let mut neighbours = Neighbours::default();
        if let Ok(source) = &Parsed::of(file.template).source {
            neighbours.add(file.path.clone(), source);
        }
        neighbours
    };
    let mut all = Neighbours::default();
    for neighbours in on_all(files, introduce, &mut || {}) {
        all.append(neighbours);
    }
    all
}

/// Does the same to all of `items`, on several threads, and yields the results in the order of the items.
fn on_all<I: Sync, T: Send>(
    items: &[I],
    work: impl Fn(&I) -> T + Sync,
    step: &mut dyn FnMut(),
) -> Vec<T> {
    let mut done: Vec<Option<T>> = items.iter().map(|_| None).collect();
    let next = AtomicUsize::new(0);
    let run = |send: &dyn Fn(usize, T)| {
        while let index = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(index)
        {
            send(index, work(item));
        }
    };
    thread::scope(|scope| {
        let (sender, results) = channel();
        for _ in 0..threads(items.len()) {
            let sender = sender.clone();
            scope.spawn(|| {
                let sender = sender;
                // The receiver is there until all have sent.
                run(&|index, result| drop(sender.send((index, result))));
            });
        }
        drop(sender);
        for (index, result) in results {
            if let Some(place) = done.get_mut(index) {
                *place = Some(result);
            }
            step();
        }
    });
    done.into_iter().flatten().collect()
}

fn threads(items: usize) -> usize {
    let at_most = thread::available_parallelism().map_or(1, usize::from);
    items.div_ceil(FILES_OF_A_THREAD).min(at_most)
}

/// What was made of each file, in the place of the file. None where that is not for all of them.
fn tree<'a, T>(found: &'a Found, compiled: &mut vec::IntoIter<T>) -> Option<Tree<'a, T>> {
    match found {
        Found::File(_) => compiled.next().map(Tree::File),
        Found::Folder(modules) => {
            let trees = modules
                .iter()
                .map(|module| Some((module, tree(&module.found, compiled)?)));
            trees.collect::<Option<_>>().map(Tree::Folder)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_their_order() {
        let numbers: Vec<usize> = (0..1000).collect();
        let mut steps = 0;
        let doubled = on_all(&numbers, |number| number * 2, &mut || steps += 1);
        assert!(
            doubled
                .iter()
                .enumerate()
                .all(|(index, double)| *double == index * 2)
        );
        assert_eq!((doubled.len(), steps), (1000, 1000));
        assert_eq!(on_all(&[], |number: &u8| *number, &mut || ()), []);
    }
}
