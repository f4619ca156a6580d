// Package blobs keeps the content of files under its hash (SHA-256, in hexadecimal): in a folder, or in any store that
// speaks S3. It knows nothing of whose a file is or what it is called; the same content lies there once.
package blobs
