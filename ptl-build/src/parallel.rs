//! Compiling many files at once, on as many threads as the machine runs.
//!
//! Tokens cannot leave the thread that made them, so what leaves a thread is text.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use proc_macro2::extra;
use ptl_codegen::Options;

use crate::build::crate_tokens;
use crate::modules::{CompiledFile, Parsed, Tree, compile_file, files, neighbours, tree};
use crate::read::Found;

/// With fewer files than this, a thread is not worth its start.
const FILES_OF_A_THREAD: usize = 8;

/// What a thread has for its stack: as much as the first one of a process.
const STACK: usize = 8 * 1024 * 1024;

/// Compiles as [`compile_modules`](crate::compile_modules) does, on several threads. After each file, `step` is called.
pub fn compile_in_parallel<'a, T: Send>(
    found: &'a Found,
    options: &Options,
    finish: impl Fn(CompiledFile<'_>) -> T + Sync,
    step: &mut dyn FnMut(),
) -> Tree<'a, T> {
    let files = files(found);
    let parsed = on_all(files, Parsed::of, &mut || {});
    let neighbours = neighbours(&parsed);
    let crate_path = options.crate_path.to_string();
    let (policy, tells_places) = (&options.policy, options.tells_places);
    let compile_one = |parsed: Parsed<'_>| {
        let options = Options {
            // It was tokens before.
            crate_path: crate_tokens(&crate_path).unwrap_or_default(),
            neighbours: Some((Arc::clone(&neighbours), parsed.path.clone())),
            policy: Arc::clone(policy),
            tells_places,
        };
        let finished = compile_file(parsed, options, &finish);
        // What was lexed would be remembered for as long as the thread lives, and nothing of it is left.
        extra::invalidate_current_thread_spans();
        finished
    };
    tree(found, on_all(parsed, compile_one, step))
}

/// Does the same to all of `items`, on several threads, and yields the results in the order of the items.
fn on_all<I: Send, T: Send>(
    items: Vec<I>,
    work: impl Fn(I) -> T + Sync,
    step: &mut dyn FnMut(),
) -> Vec<T> {
    let mut done: Vec<Option<T>> = items.iter().map(|_| None).collect();
    let helpers = helpers(items.len());
    let items = Mutex::new(items.into_iter().enumerate());
    let next = || {
        let mut items = items.lock().unwrap_or_else(PoisonError::into_inner);
        items.next()
    };
    let mut keep = |(index, result): (usize, T)| {
        if let Some(place) = done.get_mut(index) {
            *place = Some(result);
        }
        step();
    };
    thread::scope(|scope| {
        let (sender, results) = channel();
        for _ in 0..helpers {
            let sender = sender.clone();
            let help = || {
                let sender = sender;
                while let Some((index, item)) = next() {
                    // The receiver is there until all have sent.
                    drop(sender.send((index, work(item))));
                }
            };
            let helper = thread::Builder::new().stack_size(STACK);
            // Where the system has no thread left, this one does all of the work.
            drop(helper.spawn_scoped(scope, help));
        }
        drop(sender);
        while let Some((index, item)) = next() {
            keep((index, work(item)));
            results.try_iter().for_each(&mut keep);
        }
        results.into_iter().for_each(&mut keep);
    });
    done.into_iter().flatten().collect()
}

/// How many threads are worth their start beside the one that is there.
fn helpers(items: usize) -> usize {
    let at_most = thread::available_parallelism().map_or(1, usize::from);
    items
        .div_ceil(FILES_OF_A_THREAD)
        .min(at_most)
        .saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_their_order() {
        let numbers: Vec<usize> = (0..1000).collect();
        let mut steps = 0;
        let doubled = on_all(numbers, |number| number * 2, &mut || steps += 1);
        assert!(
            doubled
                .iter()
                .enumerate()
                .all(|(index, double)| *double == index * 2)
        );
        assert_eq!((doubled.len(), steps), (1000, 1000));
        assert_eq!(on_all(Vec::new(), |number: u8| number, &mut || ()), []);
    }
}
