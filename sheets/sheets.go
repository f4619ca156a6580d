// Package sheets holds the score sheets that come with the program, as they stand in this folder.
package sheets

import "embed"

// Files are the sheets.
//
//go:embed *.yaml
var Files embed.FS
