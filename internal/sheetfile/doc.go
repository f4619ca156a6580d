// Package sheetfile brings score sheets and facts in and out: YAML, CSV, Excel and Word.
//
// Nothing that comes in is trusted. Every file is bounded in size before it is opened and in depth before it is parsed;
// a reader lists every fault it finds, each with its line or cell and what to do about it, and returns nothing where
// there is any: a file is taken whole or not at all.
package sheetfile
