//! The book itself: entries, kept in a database.
//!
//! There is one connection, on a thread of its own. A query of this program takes some ten microseconds, so more
//! connections would gain little, and one needs no locks, no retries, and works for a database in memory too. Requests
//! wait in a queue that is bounded: where there are more than the database can answer, they wait before they take
//! memory.

mod error;
mod queries;

use std::path::Path;
use std::thread;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use crate::entry::{Entry, NewEntry};

pub use error::Error;

/// How many entries stand on a page.
pub const PAGE_SIZE: u32 = 10;

/// How many requests wait for the database before others wait for a place in the queue.
const QUEUE: usize = 64;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// The guest book. Clones share it, and its thread ends with the last of them.
#[derive(Clone, Debug)]
pub struct Book {
    jobs: mpsc::Sender<Job>,
}

/// A page of the book, and where in the book it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The entries, the newest first.
    pub entries: Vec<Entry>,
    /// The number of the page; the first is 1.
    pub number: u32,
    /// The number of the last page, which is 1 in an empty book too.
    pub last: u32,
    /// How many entries the whole book has.
    pub total: u32,
}

impl Page {
    /// The numbers of pages worth a link: the first, the last, and those around this one.
    pub fn nearby(&self) -> impl Iterator<Item = u32> {
        let (number, last) = (self.number, self.last);
        (1..=last).filter(move |&other| other == 1 || other == last || other.abs_diff(number) <= 1)
    }
}

impl Book {
    /// A book in a file, which is made if there is none.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened, or is no database.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let connection = Connection::open(path)?;
        // Readers of the file, such as a backup, then do not keep those who sign waiting.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        Self::start(connection, &[])
    }

    /// A book in memory, with these entries in it.
    ///
    /// # Errors
    ///
    /// Fails if the database does, which it has no reason to.
    pub fn in_memory(entries: &[NewEntry]) -> Result<Self, Error> {
        Self::start(Connection::open_in_memory()?, entries)
    }

    fn start(mut connection: Connection, entries: &[NewEntry]) -> Result<Self, Error> {
        queries::create(&connection)?;
        queries::add_all(&mut connection, entries)?;
        let (jobs, mut queue) = mpsc::channel::<Job>(QUEUE);
        thread::Builder::new()
            .name("book".to_owned())
            .spawn(move || {
                while let Some(job) = queue.blocking_recv() {
                    job(&mut connection);
                }
            })
            .map_err(Error::Thread)?;
        Ok(Self { jobs })
    }

    /// Runs a query on the thread of the database.
    async fn run<T: Send + 'static>(
        &self,
        query: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(move |connection: &mut Connection| {
            // Who asked may be gone by now.
            let _ = reply.send(query(connection));
        });
        self.jobs.send(job).await.map_err(|_| Error::Stopped)?;
        Ok(answer.await.map_err(|_| Error::Stopped)??)
    }

    /// A page of the book, or `None` if it has no page of that number.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn page(&self, number: u32) -> Result<Option<Page>, Error> {
        let (total, entries) = self
            .run(move |connection| queries::page(connection, number))
            .await?;
        let last = total.div_ceil(PAGE_SIZE).max(1);
        Ok((1..=last).contains(&number).then_some(Page {
            entries,
            number,
            last,
            total,
        }))
    }

    /// At most `limit` entries that are older than the one of that number, the newest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn before(&self, id: i64, limit: u32) -> Result<Vec<Entry>, Error> {
        self.run(move |connection| queries::before(connection, id, limit))
            .await
    }

    /// The entry of that number, if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn entry(&self, id: i64) -> Result<Option<Entry>, Error> {
        self.run(move |connection| queries::entry(connection, id))
            .await
    }

    /// Writes an entry into the book, and gives back its number.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn sign(&self, entry: NewEntry) -> Result<i64, Error> {
        self.run(move |connection| queries::add(connection, &entry))
            .await
    }
}
