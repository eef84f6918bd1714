//! What is asked of the database, in SQL.

use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use time::OffsetDateTime;

use super::PAGE_SIZE;
use crate::entry::{Entry, NewEntry};

/// Makes the table, where there is none yet.
pub(super) fn create(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS entry (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            site TEXT,
            message TEXT NOT NULL,
            signed_at INTEGER NOT NULL
        ) STRICT",
    )
}

/// How many entries there are, and those of a page.
pub(super) fn page(connection: &mut Connection, number: u32) -> Result<(u32, Vec<Entry>)> {
    // Both belong to the same state of the book.
    let transaction = connection.transaction()?;
    let total = transaction
        .prepare_cached("SELECT count(*) FROM entry")?
        .query_one([], |row| row.get(0))?;
    let offset = i64::from(PAGE_SIZE) * i64::from(number.saturating_sub(1));
    let entries = transaction
        .prepare_cached("SELECT * FROM entry ORDER BY id DESC LIMIT ?1 OFFSET ?2")?
        .query_map(params![PAGE_SIZE, offset], read)?
        .collect::<Result<_>>()?;
    Ok((total, entries))
}

/// Entries that are older than one.
pub(super) fn before(connection: &Connection, id: i64, limit: u32) -> Result<Vec<Entry>> {
    connection
        .prepare_cached("SELECT * FROM entry WHERE id < ?1 ORDER BY id DESC LIMIT ?2")?
        .query_map(params![id, limit], read)?
        .collect()
}

/// One entry.
pub(super) fn entry(connection: &Connection, id: i64) -> Result<Option<Entry>> {
    connection
        .prepare_cached("SELECT * FROM entry WHERE id = ?1")?
        .query_one([id], read)
        .optional()
}

/// Adds an entry, and gives back its number.
pub(super) fn add(connection: &Connection, entry: &NewEntry) -> Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO entry (name, site, message, signed_at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .insert(params![
            entry.name,
            entry.site,
            entry.message,
            entry.signed_at.unix_timestamp()
        ])
}

/// Adds entries, all of them or none.
pub(super) fn add_all(connection: &mut Connection, entries: &[NewEntry]) -> Result<()> {
    let transaction = connection.transaction()?;
    for entry in entries {
        add(&transaction, entry)?;
    }
    transaction.commit()
}

fn read(row: &Row<'_>) -> Result<Entry> {
    let seconds = row.get("signed_at")?;
    Ok(Entry {
        id: row.get("id")?,
        name: row.get("name")?,
        site: row.get("site")?,
        message: row.get("message")?,
        // A moment that is none does not keep a page from being shown.
        signed_at: OffsetDateTime::from_unix_timestamp(seconds)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH),
    })
}
