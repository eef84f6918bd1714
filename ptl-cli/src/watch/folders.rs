//! The folders that are watched, and which of their changes count.

use std::collections::HashSet;
use std::path::{self, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};
use std::{fs, mem};

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::status::Failure;

/// A change is over when nothing has changed for so long; editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);
/// Some things never stop changing.
const PATIENCE: Duration = Duration::from_secs(2);

/// What was waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Something changed that counts.
    Changed,
    /// The user wants to stop.
    Interrupted,
    /// Nothing happened in the time that was given.
    Nothing,
}

enum Signal {
    Changed(Vec<PathBuf>),
    Interrupted,
}

/// Watches folders for changes.
///
/// Each folder is watched by itself, so that those that never count, such as `target`, cost nothing.
pub(super) struct Folders {
    watcher: RecommendedWatcher,
    signals: Receiver<Signal>,
    roots: Vec<PathBuf>,
    watched: HashSet<PathBuf>,
    /// Files that are written here, and are no reason to do anything.
    written: HashSet<PathBuf>,
    /// Files and folders that the user does not want watched.
    ignored: Vec<PathBuf>,
    counts: fn(&Path) -> bool,
}

impl Folders {
    /// Watches files and folders, but for those that are to be ignored. Of what changes in them, only what `counts`
    /// tells counts.
    pub(super) fn new(
        paths: &[PathBuf],
        ignored: &[PathBuf],
        counts: fn(&Path) -> bool,
    ) -> Result<Self, Failure> {
        let (sender, signals) = channel();
        let mut folders = Self {
            watcher: watcher(sender.clone())?,
            signals,
            roots: Vec::new(),
            watched: HashSet::new(),
            written: HashSet::new(),
            ignored: Vec::new(),
            counts,
        };
        ctrlc::set_handler(move || {
            // Where nobody receives, this process is about to end anyway.
            let _ = sender.send(Signal::Interrupted);
        })
        .map_err(|error| Failure::new(format!("interrupts cannot be noticed: {error}")))?;
        folders.ignored = ignored.iter().filter_map(|path| absolute(path)).collect();
        for path in paths {
            let absolute = path.canonicalize().map_err(|error| {
                Failure::new(format!("`{}` cannot be watched: {error}", path.display()))
            })?;
            folders.roots.push(absolute);
        }
        folders.watch_new_folders();
        Ok(folders)
    }

    /// Takes no notice of files that are written here.
    pub(super) fn ignore_written(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        for path in paths.into_iter().filter_map(|path| absolute(&path)) {
            // Its folder may be new, too.
            self.written.extend(path.parent().map(Path::to_owned));
            self.written.insert(path);
        }
    }

    /// Waits until something happens, but no longer than `timeout`.
    pub(super) fn wait(&mut self, timeout: Duration) -> Event {
        let deadline = Instant::now() + timeout;
        let mut quiet_from: Option<Instant> = None;
        let mut until = deadline;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.signals.recv_timeout(left) {
                Ok(Signal::Interrupted) | Err(RecvTimeoutError::Disconnected) => {
                    return Event::Interrupted;
                }
                Ok(Signal::Changed(paths)) => {
                    if paths.iter().any(|path| self.is_of_interest(path)) {
                        let first = *quiet_from.get_or_insert_with(Instant::now);
                        until = (Instant::now() + QUIET).min(first + PATIENCE);
                    }
                }
                Err(RecvTimeoutError::Timeout) if quiet_from.is_some() => {
                    self.watch_new_folders();
                    return Event::Changed;
                }
                Err(RecvTimeoutError::Timeout) => return Event::Nothing,
            }
        }
    }

    fn is_of_interest(&self, path: &Path) -> bool {
        let is_below = |root: &PathBuf| {
            path.strip_prefix(root)
                .is_ok_and(|below| !below.iter().any(is_noise))
        };
        self.roots.iter().any(is_below)
            && !self.written.contains(&without_temporary_ending(path))
            && !self.is_ignored(path)
            && (self.counts)(path)
    }

    fn is_ignored(&self, path: &Path) -> bool {
        self.ignored.iter().any(|ignored| path.starts_with(ignored))
    }

    /// Watches the folders that came since the last time.
    fn watch_new_folders(&mut self) {
        let mut waiting = self.roots.clone();
        let before = mem::take(&mut self.watched);
        while let Some(path) = waiting.pop() {
            if self.is_ignored(&path) {
                continue;
            }
            let is_root = self.roots.contains(&path);
            // Editors replace a file by another, which only its folder sees.
            let folder = match path.parent() {
                Some(parent) if path.is_file() && is_root => parent.to_owned(),
                _ => path.clone(),
            };
            if !before.contains(&folder)
                && self
                    .watcher
                    .watch(&folder, RecursiveMode::NonRecursive)
                    .is_err()
            {
                // It is gone, or its owner does not want it read.
                continue;
            }
            if path.is_dir() {
                waiting.extend(folders_in(&path));
            }
            self.watched.insert(folder);
        }
    }
}

fn watcher(sender: Sender<Signal>) -> Result<RecommendedWatcher, Failure> {
    let handler = move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && is_change(event.kind)
        {
            let _ = sender.send(Signal::Changed(event.paths));
        }
    };
    notify::recommended_watcher(handler)
        .map_err(|error| Failure::new(format!("files cannot be watched: {error}")))
}

/// Whether a file became another one; reading it changes nothing.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) => true,
        EventKind::Any | EventKind::Other => false,
    }
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    // A folder that cannot be read has nothing to watch.
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| !is_noise(&entry.file_name()));
    let folders = folders.map(|entry| entry.path());
    folders
        .filter(|path| path.is_dir() && !path.is_symlink())
        .filter(|path| !path.join("CACHEDIR.TAG").exists())
        .collect()
}

/// Whether a file or folder of this name is of no interest to anybody: hidden ones, what cargo builds, and what
/// editors write beside a file.
fn is_noise(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(['.', '#'])
        || name.ends_with(['~'])
        || matches!(&*name, "target" | "node_modules" | "4913")
}

/// A file of this process is written beside its place first, under its name with an ending.
fn without_temporary_ending(path: &Path) -> PathBuf {
    let is_temporary = path.extension().is_some_and(|ending| ending == "tmp");
    if is_temporary {
        path.with_extension("").with_extension("")
    } else {
        path.to_owned()
    }
}

/// The absolute path of a file that may not exist yet.
fn absolute(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().or_else(|| {
        let path = path::absolute(path).ok()?;
        let folder = path.parent()?.canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tools_write_for_themselves_is_noise() {
        for name in [
            ".git",
            "target",
            "page.ptl~",
            "#page.ptl#",
            ".page.ptl.swp",
            "4913",
        ] {
            assert!(is_noise(name.as_ref()), "{name}");
        }
        for name in ["page.ptl", "src", "Cargo.toml", "targets"] {
            assert!(!is_noise(name.as_ref()), "{name}");
        }
    }

    #[test]
    fn a_file_need_not_exist_to_be_ignored() {
        let here = std::env::current_dir().unwrap().canonicalize().unwrap();
        assert_eq!(absolute(Path::new("no.log")), Some(here.join("no.log")));
    }

    #[test]
    fn a_file_is_known_while_it_is_written() {
        let path = without_temporary_ending(Path::new("a/page.rs.4711.tmp"));
        assert_eq!(path, Path::new("a/page.rs"));
        let path = without_temporary_ending(Path::new("a/page.rs"));
        assert_eq!(path, Path::new("a/page.rs"));
    }
}
