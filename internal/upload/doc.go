// Package upload takes in what people upload: it streams the content to a file of this machine and hashes it on the
// way, and then holds name, first bytes and structure against each other. What it gives back is clean by these
// checks; everything else is refused with a sentence that says what is wrong and what to do. Nothing it was given is
// ever run, shown or trusted for its size.
//
// It finds what is disguised, damaged, active or meant to exhaust the machine. By itself it is no virus scanner, and
// asks one where it is set: a document that abuses a fault of one program without any of that passes.
package upload
