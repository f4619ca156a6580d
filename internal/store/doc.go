// Package store keeps everything in one database: SQLite inside the program, or PostgreSQL 15 and later, with one SQL
// text for both. It holds no rule of the field.
//
// Writes happen only inside a transaction opened with a named act, see [Store.Transact]; a write outside one is an
// error. Each transaction appends its entry to the log, a Merkle tree whose hashes stand in the same database, so that
// [Store.Verify] finds any row or entry that was changed, removed or inserted by other hands.
package store
